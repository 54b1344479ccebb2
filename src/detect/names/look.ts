/** What the tagger sees of one token by itself: hashes of the word and its parts, its shape, and the lists it stands in. */
import type { Token } from '../../text/tokens.js'
import { bloomKey, holdsKey, type Bloom } from './bloom.js'
import { hashText } from '../../text/hash.js'
import { titleSort } from './titles.js'

/** Word lists as Bloom filters over `plain` words. */
export type Lists = {
  readonly first: Bloom
  readonly last: Bloom
  readonly place: Bloom
  /** Words of English that are no names by themselves. */
  readonly common: Bloom
  /** Words seen in lower case in unlabelled text: at least once, 4 times, 25 times. */
  readonly lower: readonly [Bloom, Bloom, Bloom]
  /** How much rather each three letters (hashed, modulo the size) stand in a name than in a word. */
  readonly spelling: Int8Array
}

/** How a token is capitalised; `other` stands for what names may hold (a hyphen, a full stop), `mark` for all other punctuation. */
export const CASE = { other: 0, lower: 1, initial: 2, upper: 3, single: 4, mixed: 5, number: 6, tag: 7, mark: 8 } as const
export type Case = (typeof CASE)[keyof typeof CASE]

/** Bits of `Look.flags`. */
export const FLAG = { first: 1, last: 2, place: 4, common: 8, lower: 16, title: 64 } as const

export type Look = {
  readonly exact: number
  readonly word: number
  readonly shape: number
  readonly short: number
  readonly case: Case
  /** List membership; from bit 4 on two bits of how often the word is seen in lower case. */
  readonly flags: number
  /** 0 for no word; from 1, spelt like no name, to 9, spelt like nothing but a name. */
  readonly spelling: number
  /** Hashes of the first one to four and the last one to four letters. */
  readonly affixes: readonly number[]
}

/** How often the word was seen in lower case: 0 never, 1 at least once, 2 at least 4 times, 3 at least 25 times. */
export function lowerCase({ flags }: Look): number {
  return (flags >> 4) & 3
}

/** Letters that decomposition leaves whole. */
const WHOLE: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', ı: 'i' }

/** The word as lists know it: lower case, without accents. */
export function plain(word: string): string {
  const lower = word.toLowerCase()
  if (!/[^a-z0-9']/.test(lower)) return lower
  return lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[łøđßı]/g, (letter) => WHOLE[letter]!)
}

export function lookAt(token: Token, lists: Lists): Look {
  if (token.kind === 'handle' || token.kind === 'address' || token.kind === 'emoji') return bare(token.kind, CASE.tag)
  if (token.kind === 'number') return bare(token.text.replace(/\p{N}/gu, '0').slice(0, 8), CASE.number)
  if (token.kind !== 'word' && token.kind !== 'hashtag') return bare(token.text, token.text === '-' || token.text === '.' ? CASE.other : CASE.mark)
  const hashtag = token.kind === 'hashtag'
  const text = (hashtag ? token.text.slice(1) : token.text).slice(0, 40)
  const lower = text.toLowerCase()
  const folded = plain(text)
  const kind = hashtag ? CASE.tag : caseOf(text, lower)
  return {
    exact: hashText(text),
    word: hashText(lower.replace(/\p{N}/gu, '0')),
    shape: hashText((hashtag ? '#' : '') + shape(text, 4)),
    short: hashText((hashtag ? '#' : '') + shape(text, 1)),
    case: kind,
    flags: flagsOf(folded, token, lists),
    spelling: 5 + Math.max(-4, Math.min(4, Math.round(likeness(folded, lists.spelling) / 8))),
    affixes: affixes(folded),
  }
}

function affixes(word: string): number[] {
  const hashes: number[] = []
  for (let n = 1; n <= 4; n++) hashes.push(hashText(word, 0, Math.min(n, word.length)), hashText(word, Math.max(0, word.length - n)))
  return hashes
}

function bare(text: string, kind: Case): Look {
  const hash = hashText(text)
  return { exact: hash, word: hash, shape: hash, short: hash, case: kind, flags: 0, spelling: 0, affixes: [] }
}

/** The places of a word's three-letter pieces in a spelling table of `size`, the edges of the word counted as letters. */
export function pieces(word: string, size: number): number[] {
  const text = `^${word}$`
  const places: number[] = []
  for (let i = 0; i + 2 < text.length; i++) places.push((hashText(text, i, i + 3) >>> 0) % size)
  return places
}

/** How much a word is spelt like a name, in units of a sixteenth of the natural logarithm of the odds, a piece of it. */
function likeness(word: string, spelling: Int8Array): number {
  if (spelling.length === 0) return 0
  const places = pieces(word, spelling.length)
  let sum = 0
  for (const place of places) sum += spelling[place]!
  return sum / places.length
}

function flagsOf(word: string, token: Token, lists: Lists): number {
  const key = bloomKey(word)
  let flags = 0
  if (holdsKey(lists.first, key)) flags |= FLAG.first
  if (holdsKey(lists.last, key)) flags |= FLAG.last
  if (holdsKey(lists.place, key)) flags |= FLAG.place
  if (holdsKey(lists.common, key)) flags |= FLAG.common
  if (titleSort(token) !== undefined) flags |= FLAG.title
  const often = holdsKey(lists.lower[2], key) ? 3 : holdsKey(lists.lower[1], key) ? 2 : holdsKey(lists.lower[0], key) ? 1 : 0
  return flags | (often * FLAG.lower)
}

function caseOf(text: string, lower: string): Case {
  if (text === lower) return text === text.toUpperCase() ? CASE.other : CASE.lower
  const size = text.codePointAt(0)! > 0xffff ? 2 : 1
  if (text.length === size) return CASE.single
  const rest = text.slice(size)
  if (rest === lower.slice(size)) return CASE.initial
  return text === text.toUpperCase() ? CASE.upper : CASE.mixed
}

/** `McKay` is `XxXxx`, runs cut at `most`. */
function shape(text: string, most: number): string {
  let result = ''
  let last = ''
  let run = 0
  for (const character of text) {
    const sign = signOf(character)
    run = sign === last ? run + 1 : 1
    last = sign
    if (run <= most) result += sign
  }
  return result
}

function signOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x'
  if (character >= 'A' && character <= 'Z') return 'X'
  const lower = character.toLowerCase()
  return character !== lower ? 'X' : character !== character.toUpperCase() ? 'x' : /\p{N}/u.test(character) ? 'd' : /\p{L}/u.test(character) ? 'l' : character
}
