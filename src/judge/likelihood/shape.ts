import { CHANNELS } from '../../text/document.js'
import type { Category } from '../finding.js'

/**
 * The network: a table of words and one of tags, filters over one, three and five words in a row (Kim 2014, "Convolutional neural networks for
 * sentence classification"), and what they saw pooled three ways: most, on average, and where a word's own score is high.
 */
export const WORD = 48
export const TAG = 24
export const INPUT = WORD + TAG
export const FILTERS = 32
export const WIDTHS = [1, 3, 5] as const
export const HIDDEN = FILTERS * WIDTHS.length
/** One of: discloses nothing, a person should look, discloses. */
export const CLASSES = 3
export const POOLED = 3 * HIDDEN + CHANNELS.length

/** The kernels of one width follow those of the width before; each holds a filter's weights, by place in the row. */
export const KERNELS = WIDTHS.reduce((sum, width) => sum + width * FILTERS * INPUT, 0)

/** Where the weights of a filter begin that looks at a place (from 0) of a row of some width. */
export function kernelAt(widthIndex: number, place: number, filter: number): number {
  let start = 0
  for (let w = 0; w < widthIndex; w++) start += WIDTHS[w]! * FILTERS * INPUT
  return start + (place * FILTERS + filter) * INPUT
}

/** What a word may be a part of, in the eyes of those who marked drafts. */
export const MARKS = ['name', 'location', 'date', 'age', 'condition', 'treatment', 'payment', 'patient-relationship', 'story', 'photo'] as const satisfies readonly Category[]
export type Mark = (typeof MARKS)[number]

/** What is known of words and of tags, row by row. The first row of each is for those that training did not see often. */
export type Tables = { readonly words: Float32Array; readonly tags: Float32Array }

export type Filters = { readonly kernels: Float32Array; readonly thresholds: Float32Array }

/** Filters of its own over the network's tables, and for each of MARKS a row of HIDDEN weights and a bias. */
export type Marker = Filters & { readonly marks: Float32Array }

/** The trained numbers. */
export type Network = Tables & Filters & {
  /** A word's own score: HIDDEN weights and a bias. */
  readonly attention: Float32Array
  /** CLASSES rows of POOLED weights and a bias. */
  readonly verdict: Float32Array
}
