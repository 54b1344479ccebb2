import type { Mention } from '../detect/mention.js'
import type { Statement } from '../relate/statement.js'

/**
 * A mark for one finding that moves with its sentence: a hash of the rule, of the sentence in which everything that could tell who it was
 * is replaced by its kind and its ordinal, and of which finding of the rule in the sentence it is. White space is folded.
 *
 * What was replaced enters with ten bits of a salted hash, taken over all of the sentence at once. One change of patient in a thousand
 * escapes them; but whoever tries every name, date and record number of a town against them is left with every thousandth combination, and
 * a sentence that names more things gives no more away: ten bits each, put together, would single a person out.
 */
export function fingerprint(rule: string, statement: Statement | undefined, ordinal: number): string {
  const { text, bits } = statement ? masked(statement) : NONE
  return hash(`${rule}\u0000${text}\u0000${bits}\u0000${ordinal}`, 0)
}

type Masked = { readonly text: string; readonly bits: number }

const NONE: Masked = { text: '', bits: 0 }
const SALT = 'phi-lint fingerprint 1'
const BITS = 10

/** A sentence can be 10 MB long and hold a finding on each line: it is read once. */
const known = new WeakMap<Statement, Masked>()

function masked(statement: Statement): Masked {
  const { prose, span, mentions } = statement
  const before = known.get(statement)
  if (before) return before
  const source = prose.segment.text
  const parts: string[] = []
  const values: string[] = []
  const ordinals = new Map<string, number>()
  const mask = (kind: string, value: string): string => {
    const key = `${kind} ${folded(value)}`
    values.push(key)
    const ordinal = ordinals.get(key) ?? ordinals.size + 1
    ordinals.set(key, ordinal)
    return `<${kind} ${ordinal}>`
  }
  // No linter sees every name: a word with a capital or a digit may be one, and must not enter a hash that could be tried out.
  const plain = (from: number, to: number): string => source.slice(from, to).replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => (/[\p{Lu}\p{N}]/u.test(word) ? mask('word', word) : word))
  let at = span.start
  for (const mention of mentions.filter(isWords)) {
    if (mention.span.start >= at) parts.push(plain(at, mention.span.start), mask(mention.kind, source.slice(mention.span.start, mention.span.end)))
    at = Math.max(at, mention.span.end)
  }
  parts.push(plain(at, Math.max(at, span.end)))
  const bits = Number.parseInt(hash(`${SALT}\u0000${values.join('\u0000')}`, 1).slice(0, 8), 16) >>> (32 - BITS)
  const made = { text: folded(parts.join('')), bits }
  known.set(statement, made)
  return made
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}

function isWords({ kind }: Mention): boolean {
  return !kind.endsWith('-cue')
}

/** 64 bits as 16 hexadecimal digits: two lanes that mix each other at the end, after cyrb53 by bryc (public domain). Every bit depends on all of the text. */
function hash(text: string, seed: number): string {
  let a = 0xdeadbeef ^ seed
  let b = 0x41c6ce57 ^ seed
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x9e3779b1)
    b = Math.imul(b ^ code, 0x5f356495)
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return [b, a].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('')
}
