import { tokenize, type Token } from '../../text/tokens.js'
import type { Certainty, Kind } from '../mention.js'
import { CLASSES } from './classes.js'

/**
 * The small language that cues are written in. A pattern is a row of elements, matched against tokens inside one sentence:
 *
 *     visit|appointment   one of these words (any case)         recover*   a word that begins so
 *     ~kin                a word or phrase of a class (classes.ts)          #          a number
 *     @date  @date:birth  a mention of a kind (and sort) that another detector found
 *     =ER                 this word, in just these capitals
 *     Letter              a single capital letter
 *     OldYear             a year from 1400 to 1949, but of birth, told by the words around it
 *     Name                a capitalised word that does not open the sentence
 *     ..3                 up to three tokens of any sort        ^  $       the sentence's start, its end
 *     !not|never          the next token is none of these       x?         an element that may be missing
 *     [ … ]               the stretch to report, where that is not the whole match
 */
export type Cue = {
  readonly kind: Kind
  readonly sort?: string
  readonly certainty?: Certainty
  readonly patterns: readonly string[]
  /** Sentences that hold the cue, and sentences that look like it but do not: run as tests. */
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

type Test = (reading: Reading, at: number) => number // the index after the match, or -1
export type Element =
  | { readonly type: 'one'; readonly test: Test; readonly optional: boolean }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'not'; readonly test: Test }
  | { readonly type: 'start' | 'end' | 'open' | 'close' }

/** A sentence under the matcher. */
export type Reading = {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  /** Mentions by the index of their first token; a name by that of its title, too. */
  readonly mentionsAt: ReadonlyMap<number, readonly { readonly kind: Kind; readonly sort: string | undefined; readonly to: number }[]>
  /** Where the stretch to report begins and ends, once a match has come by; else -1. */
  open: number
  close: number
}

/**
 * The index behind the match, or -1. Gaps are tried shortest first and optional elements present first; gaps are bounded, so the work is.
 * A way that fails may leave its marks: the way that does not passes the same brackets.
 */
export function matchElements(elements: readonly Element[], from: number, reading: Reading, start: number): number {
  let at = start
  for (let e = from; e < elements.length; e++) {
    const element = elements[e]!
    switch (element.type) {
      case 'start':
        if (at !== reading.from) return -1
        break
      case 'end':
        if (!onlyClosing(reading, at)) return -1
        break
      case 'open':
        reading.open = at
        break
      case 'close':
        reading.close = at
        break
      case 'not':
        if (at < reading.to && element.test(reading, at) > at) return -1
        break
      case 'gap':
        for (let skip = 0; skip <= element.most && at + skip <= reading.to; skip++) {
          const end = matchElements(elements, e + 1, reading, at + skip)
          if (end >= 0) return end
        }
        return -1
      case 'one': {
        const next = at < reading.to ? element.test(reading, at) : -1
        if (next <= at && !element.optional) return -1
        if (next > at && element.optional) {
          const end = matchElements(elements, e + 1, reading, skipHyphen(reading, next))
          if (end >= 0) return end
        } else if (next > at) at = skipHyphen(reading, next)
      }
    }
  }
  return at
}

function skipHyphen(reading: Reading, at: number): number {
  return at < reading.to && reading.tokens[at]!.kind === 'hyphen' ? at + 1 : at
}

function onlyClosing(reading: Reading, at: number): boolean {
  for (let i = at; i < reading.to; i++) if (!/^(?:punctuation|emoji|break|hashtag)$/.test(reading.tokens[i]!.kind)) return false
  return true
}

/** A pattern's elements as they are written, with the edges of the stretch to report. */
function partsOf(source: string): readonly string[] {
  return source.replace(/([[\]])/g, ' $1 ').trim().split(/\s+/)
}

const isEdge = (part: string): boolean => part === '[' || part === ']' || part === '^' || part === '$'
const isGap = (part: string): boolean => /^\.\.\d+$/.test(part)
const isOptional = (part: string): boolean => part.length > 1 && part.endsWith('?')

/** What can begin a match: words, kinds of mention (`@date`) and classes (`~kin`); undefined when anything can. */
export function firstsOfPattern(source: string): readonly string[] | undefined {
  const part = partsOf(source).find((one) => !isEdge(one) && !one.startsWith('!'))
  if (part === undefined || isGap(part) || isOptional(part)) return undefined
  const firsts = part.split('|').map(firstOfOption)
  return firsts.every((first) => first !== undefined) ? firsts : undefined
}

/** The elements that every match has, as far as words, kinds or classes begin them. */
export function needsOf(source: string): readonly string[] {
  const parts = partsOf(source).filter((part) => !isEdge(part) && !isGap(part) && !part.startsWith('!') && !isOptional(part))
  return parts.filter((part) => part.split('|').every((option) => firstOfOption(option) !== undefined))
}

/** What begins an option of an element, as words are filed: a word, a kind of mention, a class; undefined for anything else. */
export function firstOfOption(option: string): string | undefined {
  if (['#', 'OldYear', 'Letter', 'Name'].includes(option)) return undefined
  if (option.length > 1) {
    if (option.startsWith('=')) return option.slice(1).toLowerCase()
    if (option.startsWith('@')) return `@${option.slice(1).split(':')[0]}`
    if (option.startsWith('~')) return option
    if (option.endsWith('*')) return undefined
  }
  return wordsOf(option)[0]
}

export function compilePattern(source: string): readonly Element[] {
  return partsOf(source).map((part): Element => {
    if (part === '[' || part === ']') return { type: part === '[' ? 'open' : 'close' }
    if (part === '^' || part === '$') return { type: part === '^' ? 'start' : 'end' }
    if (isGap(part)) return { type: 'gap', most: Number(part.slice(2)) }
    if (part.startsWith('!')) return { type: 'not', test: compileTest(part.slice(1)) }
    const optional = isOptional(part)
    return { type: 'one', test: compileTest(optional ? part.slice(0, -1) : part), optional }
  })
}

function compileTest(source: string): Test {
  const options = source.split('|')
  const words = options.filter(isWord)
  // Words and classes side by side are one table, which is asked once.
  const tests = [...options.filter((option) => !isWord(option)).map(compileOption), ...(words.length === 0 ? [] : [tableOf(words)])]
  if (tests.length === 1) return tests[0]!
  return (reading, at) => {
    // The longest, not the first: "came in" before "came".
    let longest = -1
    for (const test of tests) longest = Math.max(longest, test(reading, at))
    return longest
  }
}

/** Words and phrases, and classes of them. */
function isWord(option: string): boolean {
  return !/^(?:#|OldYear|Letter|Name|[=@].+|.+\*)$/.test(option)
}

function compileOption(option: string): Test {
  if (option === '#') return ({ tokens }, at) => (tokens[at]!.kind === 'number' ? at + 1 : -1)
  if (option === 'OldYear') return ({ tokens, from }, at) => (isOldYear(tokens, from, at) ? at + 1 : -1)
  if (option.startsWith('=') && option.length > 1) return ({ tokens }, at) => (tokens[at]!.text === option.slice(1) ? at + 1 : -1)
  if (option === 'Letter') return ({ tokens }, at) => (/^[A-Z]$/.test(tokens[at]!.text) ? at + 1 : -1)
  if (option === 'Name') return (reading, at) => (at > reading.from && /^\p{Lu}\p{L}/u.test(reading.tokens[at]!.text) ? at + 1 : -1)
  if (option.startsWith('@') && option.length > 1) return mentionTest(option.slice(1))
  const stem = option.slice(0, -1)
  return ({ tokens }, at) => (tokens[at]!.lower.startsWith(stem) ? at + 1 : -1)
}

/** 1530 may be an hour, grams or dollars: a year says so by the word before it, or by standing in a range. */
function isOldYear(tokens: readonly Token[], from: number, at: number): boolean {
  if (!/^1[4-8]\d\d$|^19[0-4]\d$/.test(tokens[at]!.text)) return false
  if (tokens.slice(Math.max(from, at - 6), at).some(({ lower }) => lower === 'born' || lower === 'dob' || lower === 'birth')) return false
  const before = at > from ? tokens[at - 1]!.lower : ''
  if (/^(?:in|since|of|from|circa|until|by|year|tbt|around|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(before)) return true
  const isRange = tokens[at + 1]?.text === '-' && /^\d{4}$/.test(tokens[at + 2]?.text ?? '')
  return isRange || (before === '-' && /^\d{4}$/.test(tokens[at - 2]?.text ?? ''))
}

function mentionTest(name: string): Test {
  const [kind, sort] = name.split(':')
  return (reading, at) => {
    const here = reading.mentionsAt.get(at)?.filter((mention) => mention.kind === kind && (sort === undefined || mention.sort === sort)) ?? []
    return here.reduce((longest, mention) => Math.max(longest, mention.to), -1)
  }
}

/** A table is made once, however many patterns ask it. */
const tables = new Map<string, Test>()

function tableOf(options: readonly string[]): Test {
  const key = options.join('|')
  const known = tables.get(key)
  if (known) return known
  const made = wordsOption(options.flatMap((option) => (option.startsWith('~') && option.length > 1 ? phrasesOf(option.slice(1)) : [option])))
  tables.set(key, made)
  return made
}

function phrasesOf(name: string): readonly string[] {
  const phrases = CLASSES[name]
  if (!phrases) throw new Error(`no word class called ${name}`)
  return phrases
}

/** Words or phrases; `_` joins the words of a phrase in a pattern. Hyphens in the draft do not count. */
function wordsOption(phrases: readonly string[]): Test {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) {
    const words = wordsOf(phrase)
    const list = byFirst.get(words[0]!)
    if (list) list.push(words)
    else byFirst.set(words[0]!, [words])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length)
  return (reading, at) => {
    const candidates = byFirst.get(reading.tokens[at]!.lower)
    if (!candidates) return -1
    for (const words of candidates) {
      const next = matchWords(reading, at, words)
      if (next > at) return next
    }
    return -1
  }
}

/** A phrase's words as tokens, its hyphens left out; nearly all are plain words, for which that is easy to tell. */
export function wordsOf(phrase: string): readonly string[] {
  if (/^[a-z]+(?:[_ -][a-z]+)*$/.test(phrase)) return phrase.split(/[_ -]/)
  return tokenize(phrase.replaceAll('_', ' ')).filter((token) => token.kind !== 'hyphen').map((token) => token.lower)
}

function matchWords(reading: Reading, at: number, words: readonly string[]): number {
  let i = at
  for (let n = 0; n < words.length; n++) {
    if (n > 0) i = skipHyphen(reading, i)
    if (i >= reading.to || reading.tokens[i]!.lower !== words[n]) return -1
    i++
  }
  return i
}
