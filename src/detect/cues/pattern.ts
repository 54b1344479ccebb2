import { tokenAt, type Prose } from '../../text/prose.js'
import { tokenize, type Token } from '../../text/tokens.js'
import type { Certainty, Kind, Mention } from '../mention.js'
import { titleBefore } from '../names/titles.js'
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
type Element =
  | { readonly type: 'one'; readonly test: Test; readonly optional: boolean }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'not'; readonly test: Test }
  | { readonly type: 'start' | 'end' | 'open' | 'close' }

/** A pattern, read when it is first tried: most never are, and reading them all would take longer than checking a post. */
type Pattern = { readonly cue: Cue; readonly source: string; readonly rank: number; elements?: readonly Element[]; needs?: readonly number[] }

/** Patterns filed under the words and the kinds of mention that can begin them, so that a token looks at few. In their order. */
export type CueBook = {
  readonly byFirst: (first: string) => readonly Pattern[]
  readonly others: readonly Pattern[]
  /** Of the others those that may begin within a sentence. */
  readonly inside: readonly Pattern[]
  readonly needs: Needs
}

/**
 * Most patterns fail for want of a word further on ("your … appointment"), so each is tried only where all that it needs is still ahead.
 * Needs are numbered as patterns are first tried.
 */
type Needs = {
  /** By how patterns write it. */
  readonly numbers: Map<string, number>
  /** By the words, kinds of mention and classes that meet them. */
  readonly metBy: Map<string, number[]>
  /** By words alone, their classes looked up. */
  readonly metByWord: Map<string, readonly number[]>
  /** The last token that met each, counted over all that was read with this book: so nothing has to be cleared between sentences. */
  readonly last: number[]
  read: number
}

/** A sentence under the matcher. */
type Reading = {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  /** Mentions by the index of their first token; a name by that of its title, too. */
  readonly mentionsAt: ReadonlyMap<number, readonly { readonly kind: Kind; readonly sort: string | undefined; readonly to: number }[]>
  /** Where the stretch to report begins and ends, once a match has come by; else -1. */
  open: number
  close: number
}

export function compileCues(cues: readonly Cue[]): CueBook {
  const filed = new Map<string, Pattern[]>()
  const others: Pattern[] = []
  let rank = 0
  for (const cue of cues) {
    for (const source of cue.patterns) {
      const firsts = firstsOfPattern(source)
      const pattern: Pattern = { cue, source, rank: rank++ }
      if (!firsts) others.push(pattern)
      for (const first of new Set(firsts)) {
        const list = filed.get(first)
        if (list) list.push(pattern)
        else filed.set(first, [pattern])
      }
    }
  }
  const joined = new Map<string, readonly Pattern[]>()
  const byFirst = (first: string): readonly Pattern[] => {
    const known = joined.get(first)
    if (known) return known
    const own = filed.get(first) ?? NONE
    const classes = classesAt(first)
    if (classes.length === 0) return own
    const list = [...new Set([...own, ...classes.flatMap((name): readonly Pattern[] => filed.get(name) ?? NONE)])].sort((a, b) => a.rank - b.rank)
    joined.set(first, list)
    return list
  }
  const inside = others.filter(({ source }) => !source.startsWith('^'))
  return { byFirst, others, inside, needs: { numbers: new Map(), metBy: new Map(), metByWord: new Map(), last: [], read: 0 } }
}

const NONE: readonly never[] = []
const NO_NEEDS: readonly number[] = []

/** The classes of which a phrase begins with a word, each with its `~`. */
function classesAt(word: string): readonly string[] {
  if (!classesByWord) {
    classesByWord = new Map()
    for (const [name, phrases] of Object.entries(CLASSES)) {
      for (const first of new Set(phrases.map((phrase) => wordsOf(phrase)[0]!))) classesByWord.set(first, [...(classesByWord.get(first) ?? []), `~${name}`])
    }
  }
  return classesByWord.get(word) ?? NONE
}

let classesByWord: Map<string, readonly string[]> | undefined

/** Finds cues in a segment, given what other detectors found there. */
export function matchCues({ byFirst, others, inside, needs }: CueBook, prose: Prose, mentions: readonly Mention[]): Mention[] {
  const found = new Map<string, Mention>()
  const { tokens } = prose
  const mentionsAt = fileMentions(prose, mentions)
  const attempt = (pattern: Pattern, reading: Reading, at: number): void => {
    pattern.needs ??= needsOf(pattern.source).map((part) => numberOf(needs, part, needs.read + reading.to))
    for (const need of pattern.needs) if (needs.last[need]! < needs.read + at) return
    const mention = tryPattern(pattern, reading, at, prose)
    if (!mention) return
    const key = `${mention.kind} ${mention.sort ?? ''} ${mention.span.start} ${mention.span.end}`
    if (!found.has(key)) found.set(key, mention)
  }
  const begun: (readonly Pattern[])[] = []
  const places: number[] = []
  const take = (first: string, at: number): void => {
    meet(needs, first, needs.read + at)
    const patterns = byFirst(first)
    if (patterns.length === 0) return
    begun.push(patterns)
    places.push(at)
  }
  for (const { from, to } of prose.sentences) {
    const reading: Reading = { tokens, from, to, mentionsAt, open: -1, close: -1 }
    begun.length = places.length = 0
    for (let at = from; at < to; at++) {
      take(tokens[at]!.lower, at)
      const here = mentionsAt.get(at)
      if (here) for (const kind of new Set(here.map(({ kind }) => kind))) take(`@${kind}`, at)
    }
    for (let at = from, next = 0; at < to; at++) {
      for (; places[next] === at; next++) for (const pattern of begun[next]!) attempt(pattern, reading, at)
      for (const pattern of at === from ? others : inside) attempt(pattern, reading, at)
    }
  }
  needs.read += tokens.length
  return [...found.values()]
}

function meet({ metBy, metByWord, last }: Needs, first: string, at: number): void {
  let met = metByWord.get(first)
  if (!met) {
    const classes = classesAt(first)
    met = metBy.get(first) ?? NO_NEEDS
    // Only words of ours are kept: those of drafts have no end.
    if (classes.length > 0) metByWord.set(first, (met = [...met, ...classes.flatMap((name) => metBy.get(name) ?? NO_NEEDS)]))
  }
  for (let n = 0; n < met.length; n++) last[met[n]!] = at
}

/** A need that turns up within a sentence counts as met to its end: nobody has looked for it. */
function numberOf({ numbers, metBy, metByWord, last }: Needs, part: string, end: number): number {
  const known = numbers.get(part)
  if (known !== undefined) return known
  metByWord.clear()
  const number = last.push(end) - 1
  numbers.set(part, number)
  for (const first of new Set(part.split('|').map(firstOfOption))) metBy.set(first!, [...(metBy.get(first!) ?? []), number])
  return number
}

function tryPattern(pattern: Pattern, reading: Reading, at: number, { tokens, index }: Prose): Mention | undefined {
  reading.open = reading.close = -1
  const end = matchElements((pattern.elements ??= compilePattern(pattern.source)), 0, reading, at)
  if (end <= at) return undefined
  const first = tokens[reading.open >= 0 ? reading.open : at]!
  const last = tokens[(reading.close >= 0 ? reading.close : end) - 1]!
  const { kind, sort, certainty = 'likely' } = pattern.cue
  const span = { start: first.start, end: Math.max(first.end, last.end) }
  return { kind, segment: index, span, certainty, by: 'cues', ...(sort === undefined ? {} : { sort }) }
}

/**
 * The index behind the match, or -1. Gaps are tried shortest first and optional elements present first; gaps are bounded, so the work is.
 * A way that fails may leave its marks: the way that does not passes the same brackets.
 */
function matchElements(elements: readonly Element[], from: number, reading: Reading, start: number): number {
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
function firstsOfPattern(source: string): readonly string[] | undefined {
  const part = partsOf(source).find((one) => !isEdge(one) && (isGap(one) || !one.startsWith('!')))
  if (part === undefined || isGap(part) || isOptional(part)) return undefined
  const firsts = part.split('|').map(firstOfOption)
  return firsts.every((first) => first !== undefined) ? firsts : undefined
}

/** The elements that every match has, as far as words, kinds or classes begin them. */
function needsOf(source: string): readonly string[] {
  const parts = partsOf(source).filter((part) => !isEdge(part) && !isGap(part) && !part.startsWith('!') && !isOptional(part))
  return parts.filter((part) => part.split('|').every((option) => firstOfOption(option) !== undefined))
}

function firstOfOption(option: string): string | undefined {
  if (['#', 'OldYear', 'Letter', 'Name'].includes(option)) return undefined
  if (option.length > 1) {
    if (option.startsWith('=')) return option.slice(1).toLowerCase()
    if (option.startsWith('@')) return `@${option.slice(1).split(':')[0]}`
    if (option.startsWith('~')) return option
    if (option.endsWith('*')) return undefined
  }
  return wordsOf(option)[0]
}

function compilePattern(source: string): readonly Element[] {
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
function wordsOf(phrase: string): readonly string[] {
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

function fileMentions({ tokens }: Prose, mentions: readonly Mention[]): Reading['mentionsAt'] {
  const filed = new Map<number, { kind: Kind; sort: string | undefined; to: number }[]>()
  const fileAt = (at: number, mention: { kind: Kind; sort: string | undefined; to: number }): void => {
    const list = filed.get(at)
    if (list) list.push(mention)
    else filed.set(at, [mention])
  }
  for (const { kind, sort, span } of mentions) {
    const from = tokenAt(tokens, span.start)
    if (tokens[from]?.start !== span.start) continue
    let to = from
    while (to < tokens.length && tokens[to]!.start < span.end) to++
    const title = kind === 'person' && sort !== undefined ? titleBefore(tokens, from) : undefined
    if (title !== undefined) fileAt(title, { kind, sort, to })
    fileAt(from, { kind, sort, to })
  }
  return filed
}
