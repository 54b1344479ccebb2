/**
 * Bloom filters (Bloom 1970): membership of a word in a list that itself need not be shipped. Seven probes into ten bits a word
 * say "in the list" wrongly of about one word in a hundred, and never "not in the list" wrongly. Probes by double hashing
 * (Kirsch and Mitzenmacher 2006).
 */
import { hashText, mix } from '../../text/hash.js'

export type Bloom = { readonly bits: Uint8Array }

const PROBES = 7
const BITS_PER_WORD = 10

export function makeBloom(words: ReadonlySet<string>): Bloom {
  const bits = new Uint8Array(Math.ceil((words.size * BITS_PER_WORD) / 8) + 1)
  for (const word of words) {
    const key = bloomKey(word)
    const step = mix(key, 1) | 1
    for (let i = 0; i < PROBES; i++) {
      const at = placeOf(bits, key, step, i)
      bits[at >> 3]! |= 1 << (at & 7)
    }
  }
  return { bits }
}

/** What filters know a word by: for several filters it is worked out once. */
export function bloomKey(word: string): number {
  return hashText(word)
}

export function inBloom(bloom: Bloom, word: string): boolean {
  return holdsKey(bloom, bloomKey(word))
}

export function holdsKey({ bits }: Bloom, key: number): boolean {
  if (bits.length === 0) return false
  const step = mix(key, 1) | 1
  for (let i = 0; i < PROBES; i++) {
    const at = placeOf(bits, key, step, i)
    if ((bits[at >> 3]! & (1 << (at & 7))) === 0) return false
  }
  return true
}

function placeOf(bits: Uint8Array, key: number, step: number, i: number): number {
  return ((key + Math.imul(i, step)) >>> 0) % (bits.length * 8)
}
