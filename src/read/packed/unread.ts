/** Why a file's words could not be got at, and what to do: one line, none of its words. */
export class Unread extends Error {
  override readonly name: string = 'Unread'
}
