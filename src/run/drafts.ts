import { readDraft, readStdin, type Draft, type Skipped } from './content.js'
import type { Discovery } from './discover.js'
import type { Passed, Problem } from './problem.js'

/** Names of drafts that are no files. */
export const STDIN = '<stdin>'
export const TEXT = '<text>'

/** What to read, found but not opened yet. */
export type Selection = {
  readonly found: Discovery
  readonly text: string | undefined
  /** The name under which standard input is reported; undefined when it is not read. */
  readonly stdin: string | undefined
}

/** A draft, or why there is none. One after the other: one draft at a time in memory. */
export async function* readAll(
  { found, text, stdin }: Selection, cwd: string, input: NodeJS.ReadableStream,
): AsyncGenerator<Draft | Passed | Problem> {
  if (text !== undefined) yield { path: TEXT, text }
  if (stdin !== undefined) yield readStdin(input, stdin)
  yield* found.problems
  yield* found.passed
  for (const file of found.files) {
    const draft = await readDraft(file, cwd)
    yield 'skipped' in draft ? { path: file.path, kind: draft.skipped, why: WHY[draft.skipped] } : draft
  }
}

const WHY: Readonly<Record<Skipped['skipped'], string>> = { picture: 'a picture or film', other: 'not text' }

/** The path that decides about reader, rules and channel: words given by hand have none. */
export function pathOf({ path }: Draft): string | undefined {
  return path === TEXT || path === STDIN ? undefined : path
}
