import { readStdin, type Draft } from './content.js'
import type { Candidate, Discovery } from './discover.js'
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

/** A draft, or a file that is still to be read, or why there is neither. One after the other: what git gives is read here, and git answers in turn. */
export async function* sourcesOf({ found, text, stdin }: Selection, input: NodeJS.ReadableStream): AsyncGenerator<Draft | Candidate | Passed | Problem> {
  if (text !== undefined) yield { path: TEXT, text }
  if (stdin !== undefined) yield readStdin(input, stdin)
  yield* found.problems
  yield* found.passed
  for (const file of found.files) yield file.read ? withContent(file, await file.read()) : file
}

function withContent(file: Candidate, content: Buffer | string): Candidate {
  return { ...file, read: async () => content }
}

/** The path that decides about reader, rules and channel: words given by hand have none. */
export function pathOf({ path }: Draft): string | undefined {
  return path === TEXT || path === STDIN ? undefined : path
}
