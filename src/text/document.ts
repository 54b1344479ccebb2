import type { LineIndex } from './lines.js'
import type { Segment } from './segment.js'

/** Where a draft is going to be published. */
export const CHANNELS = ['post', 'review-reply', 'blog', 'press-release', 'video', 'newsletter', 'forum'] as const
export type Channel = (typeof CHANNELS)[number]

/** A draft as a reader understood it: its prose in reading order, each piece knowing its place in the source. */
export type Document = {
  readonly source: string
  readonly lines: LineIndex
  readonly segments: readonly Segment[]
  /** The channel that the draft itself names (front matter, a network column). */
  readonly channel?: Channel | undefined
  /** What a person should know about the reading: broken front matter, say. Never holds source text. */
  readonly warnings: readonly string[]
}
