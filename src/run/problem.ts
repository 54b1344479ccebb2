/** Wrong use or a broken config: nothing can be checked, exit 2. One line each; they never hold words of a draft. */
export class WrongUse extends Error {
  override readonly name: string = 'WrongUse'
  readonly lines: readonly string[]

  constructor(...lines: readonly string[]) {
    super(lines.join('\n'))
    this.lines = lines
  }
}

/** Nothing was named, and nothing comes in: the caller shows a short help. */
export class NothingToRead extends WrongUse {}

/** One file or path that could not be checked: the others are, and the command exits with 2. */
export type Problem = { readonly path: string; readonly problem: string }

/** A file or folder that nobody reads, though nothing is wrong with it: counted by its kind, and told with the reason to whoever asks. */
export type Passed = { readonly path: string; readonly kind: PassedKind; readonly why: string }
export type PassedKind = 'picture' | 'ignored' | 'link' | 'other'

/** What the operating system's error codes mean to a person. */
const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'it is a folder',
  ELOOP: 'links that lead in a circle',
  EMFILE: 'too many files are open on this machine',
  ENFILE: 'too many files are open on this machine',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space is left on the device',
  EROFS: 'the disk is read-only',
  EIO: 'the disk reported a read error',
  EBUSY: 'another program holds it',
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** Whether too many files are open: a little later there may be room. */
export function isCrowded(error: unknown): boolean {
  return ['EMFILE', 'ENFILE'].includes(codeOf(error) ?? '')
}

/** The cause of a system error in plain words. Never its message: that can hold anything. */
export function causeOf(error: unknown): string {
  const code = codeOf(error)
  return (code && CAUSES[code]) ?? code ?? crash(error)
}

/**
 * A bug of ours, told without the error's message, which may quote the draft: the error's class and the place in our code, both from the
 * lines of the stack that look like a place and nothing else.
 */
export function crash(error: unknown): string {
  const name = error instanceof Error && /^[A-Z]\w{0,40}$/.test(error.constructor.name) ? error.constructor.name : 'unknown'
  const stack = error instanceof Error && typeof error.stack === 'string' ? error.stack : ''
  const place = /^ {4}at [^\n]{0,300}?\b((?:src|rules|command)\/[\w./-]{1,80}\.[jt]s:\d{1,7}):\d{1,7}\)?$/m.exec(stack.slice(0, 20_000))
  return `internal error: ${name}${place ? ` at ${place[1]}` : ''}`
}
