/** More examples out of given ones: other names in the same places, other capitals. */
import { hashText } from '../../src/text/hash.js'
import { tokenize, type Token } from '../../src/text/tokens.js'
import { peopleIn, type Example } from './corpus.js'
import type { Origin } from './origins.js'
import { pick, type Random } from './random.js'

/** The same sentence with every person named anew. */
export function swapNames(random: Random, example: Example, origins: readonly Origin[], isLast: (word: string) => boolean): Example {
  const tokens: Token[] = []
  const labels: number[] = []
  let at = 0
  const copy = (to: number): void => {
    for (; at < to; at++) {
      tokens.push(example.tokens[at]!)
      labels.push(example.labels[at]!)
    }
  }
  for (const { from, to } of peopleIn(example.labels)) {
    copy(from)
    const origin = pick(random, origins)
    const words = example.tokens.slice(from, to).filter((token) => token.kind === 'word' && token.text.length > 1)
    if (words.length === 0 || words.length > 3) {
      copy(to)
      continue
    }
    const list = (last: boolean): readonly string[] => (last ? (origin.last.length > 0 ? origin.last : origin.first) : origin.first.length > 0 ? origin.first : origin.last)
    const name = words.map((word, i) => like(word.text, pick(random, list(words.length > 1 ? i === words.length - 1 : isLast(word.lower) || random() < 0.2)))).join(' ')
    tokenize(name).forEach((token, i) => {
      tokens.push(token)
      labels.push(i === 0 ? 1 : 2)
    })
    at = to
  }
  copy(example.tokens.length)
  return { id: `${example.id}-swapped`, tokens, labels: Uint8Array.from(labels) }
}

/** `name` in the capitals of `model`. */
function like(model: string, name: string): string {
  if (model === model.toLowerCase()) return name.toLowerCase()
  return model.length > 1 && model === model.toUpperCase() ? name.toUpperCase() : name
}

export type Style = 'lower' | 'upper' | 'title'

export function setStyle(example: Example, style: Style): Example {
  const tokens = example.tokens.map((token) => {
    if (token.kind !== 'word') return token
    const text = style === 'lower' ? token.lower : style === 'upper' ? token.text.toUpperCase() : token.text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    return { ...token, text, lower: text.toLowerCase() }
  })
  return { id: `${example.id}-${style}`, tokens, labels: example.labels }
}

/** A number from 0 to 1 that belongs to the text: splits stay the same whatever else changes. */
export function lot(id: string): number {
  return (hashText(id) >>> 0) / 4294967296
}
