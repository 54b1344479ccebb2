/**
 * Bloom filters (Bloom 1970): membership of a word in a list that itself need not be shipped. Seven probes into ten bits a word
 * say "in the list" wrongly of about one word in a hundred, and never "not in the list" wrongly. Probes by double hashing
 * (Kirsch and Mitzenmacher 2006).
 */
import { hashText, mix } from './hash.js'

export type Bloom = { readonly bits: Uint8Array }

const PROBES = 7
const BITS_PER_WORD = 10

export function makeBloom(words: ReadonlySet<string>): Bloom {
  const bits = new Uint8Array(Math.ceil((words.size * BITS_PER_WORD) / 8) + 1)
  for (const word of words) probe(bits, word, (byte, bit) => ((bits[byte]! |= bit), true))
  return { bits }
}

export function inBloom({ bits }: Bloom, word: string): boolean {
  return probe(bits, word, (byte, bit) => (bits[byte]! & bit) !== 0)
}

function probe(bits: Uint8Array, word: string, visit: (byte: number, bit: number) => boolean): boolean {
  const size = bits.length * 8
  if (size === 0) return false
  const first = hashText(word)
  const step = mix(first, 1) | 1
  for (let i = 0; i < PROBES; i++) {
    const at = ((first + Math.imul(i, step)) >>> 0) % size
    if (!visit(at >> 3, 1 << (at & 7))) return false
  }
  return true
}
