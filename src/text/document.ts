import type { LineIndex } from './lines.js'
import type { Remark } from './remark.js'
import type { Segment } from './segment.js'

/** Where a draft is going to be published. */
export const CHANNELS = ['post', 'review-reply', 'blog', 'press-release', 'video', 'newsletter', 'forum'] as const
export type Channel = (typeof CHANNELS)[number]

/** A text of its own inside a file: a row of a content calendar, a post of an export. */
export type Part = { readonly segments: readonly Segment[]; readonly channel: Channel | undefined }

/** A draft as a reader understood it: its prose in reading order, each piece knowing its place in the source. */
export type Document = {
  readonly source: string
  readonly lines: LineIndex
  readonly segments: readonly Segment[]
  /** The channel that the draft itself names (front matter, a network column). */
  readonly channel?: Channel | undefined
  /** The texts that the file is a list of, which together hold all its segments; absent where it is one text. */
  readonly parts?: readonly Part[] | undefined
  /** The lines (from 1) with which the pages of a printed draft begin; absent where it has no pages. */
  readonly pages?: readonly number[] | undefined
  /** How many pictures and films it shows that are files of their own: nobody looked at them. */
  readonly pictures?: number | undefined
  /** What comments in the draft say to the linter; absent where there are none. */
  readonly remarks?: readonly Remark[] | undefined
  /** What a person should know about the reading, to be said of the draft ("has front matter that is not valid YAML"). Never holds source text. */
  readonly warnings: readonly string[]
}

/** The texts of a file, each a document of its own: what one says is never said of those that another speaks of. */
export function textsIn(document: Document): readonly Document[] {
  const { source, lines, parts } = document
  return parts?.map(({ segments, channel }) => ({ source, lines, segments, channel, warnings: [] })) ?? [document]
}

/** A place on paper: page and line, both from 1. Undefined for drafts without pages, or with a single one. */
export function onPage(pages: readonly number[], line: number): { readonly page: number; readonly line: number } | undefined {
  if (pages.length < 2) return undefined
  const page = Math.max(0, pages.findLastIndex((first) => first <= line))
  return { page: page + 1, line: line - pages[page]! + 1 }
}
