import type { Document } from '../text/document.js'

/** Reads one file format. Pure, and never throws: broken input is read as well as it can be, with a warning where a person should know. */
export type Reader = {
  /** The name that `--format-in` and `format` use. */
  readonly name: string
  /** File name endings in lower case, without the dot. */
  readonly extensions: readonly string[]
  read(source: string, options: ReadOptions): Document
  /** Whether a text is plainly of this format, whatever its name says. Looks at no more than it must. */
  recognises?(source: string): boolean
}

export type ReadOptions = {
  /** Tells dialects apart (`.mdx`); nothing is opened. */
  readonly path?: string | undefined
}
