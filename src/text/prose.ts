import { firstIndex } from './search.js'
import type { Segment } from './segment.js'
import { splitSentences, type Sentence } from './sentences.js'
import { tokenize, type Token } from './tokens.js'

/** A segment cut once into tokens and sentences: what every detector works on. */
export type Prose = {
  readonly segment: Segment
  /** The segment's place in its document, from 0. */
  readonly index: number
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

export function readProse(segment: Segment, index: number): Prose {
  const tokens = tokenize(segment.text)
  return { segment, index, tokens, sentences: splitSentences(tokens) }
}

/** The index of the first token that ends after `offset`. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  return firstIndex(tokens, ({ end }) => end > offset)
}

/** The tokens of a sentence, its line breaks left out. */
export function wordsIn({ tokens }: Pick<Prose, 'tokens'>, { from, to }: Sentence): Token[] {
  return tokens.slice(from, to).filter((token) => token.kind !== 'break')
}
