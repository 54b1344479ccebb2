import type { Prose } from '../../text/prose.js'
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

type Pattern = { readonly cue: Cue; readonly elements: readonly Element[] }

/** Patterns filed under the words and the kinds of mention that can begin them, so that a token looks at few. */
export type CueBook = { readonly byFirst: ReadonlyMap<string, readonly Pattern[]>; readonly others: readonly Pattern[] }

type Reading = {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  /** Mentions by the index of their first token; a name by that of its title, too. */
  readonly mentionsAt: ReadonlyMap<number, readonly { readonly kind: Kind; readonly sort: string | undefined; readonly to: number }[]>
}

export function compileCues(cues: readonly Cue[]): CueBook {
  const byFirst = new Map<string, Pattern[]>()
  const others: Pattern[] = []
  for (const cue of cues) {
    for (const source of cue.patterns) {
      const { elements, firsts } = compilePattern(source)
      const pattern = { cue, elements }
      if (!firsts) others.push(pattern)
      for (const first of new Set(firsts)) {
        const list = byFirst.get(first)
        if (list) list.push(pattern)
        else byFirst.set(first, [pattern])
      }
    }
  }
  return { byFirst, others }
}

/** Finds cues in a segment, given what other detectors found there. */
export function matchCues(book: CueBook, prose: Prose, mentions: readonly Mention[]): Mention[] {
  const found = new Map<string, Mention>()
  const mentionsAt = fileMentions(prose, mentions)
  for (const sentence of prose.sentences) {
    const reading: Reading = { tokens: prose.tokens, ...sentence, mentionsAt }
    for (let at = sentence.from; at < sentence.to; at++) {
      for (const first of firstsOf(reading, at)) {
        for (const pattern of book.byFirst.get(first) ?? []) tryPattern(pattern, reading, at, prose, found)
      }
      for (const pattern of book.others) tryPattern(pattern, reading, at, prose, found)
    }
  }
  return [...found.values()]
}

/** The word at a place and, marked by `@`, the kinds of mention that begin there. */
function firstsOf({ tokens, mentionsAt }: Reading, at: number): readonly string[] {
  const here = mentionsAt.get(at)
  return here ? [tokens[at]!.lower, ...new Set(here.map(({ kind }) => `@${kind}`))] : [tokens[at]!.lower]
}

function tryPattern(pattern: Pattern, reading: Reading, at: number, prose: Prose, found: Map<string, Mention>): void {
  const match = matchElements(pattern.elements, 0, reading, at, { open: -1, close: -1 })
  if (!match || match.end <= at) return
  const first = prose.tokens[match.open >= 0 ? match.open : at]!
  const last = prose.tokens[(match.close >= 0 ? match.close : match.end) - 1]!
  const { kind, sort, certainty = 'likely' } = pattern.cue
  const span = { start: first.start, end: Math.max(first.end, last.end) }
  const key = `${kind} ${sort ?? ''} ${span.start} ${span.end}`
  if (!found.has(key)) found.set(key, { kind, segment: prose.index, span, certainty, by: 'cues', ...(sort === undefined ? {} : { sort }) })
}

type Marks = { readonly open: number; readonly close: number }
type Match = Marks & { readonly end: number }

/** Gaps are tried shortest first and optional elements present first; gaps are bounded, so the work is. */
function matchElements(elements: readonly Element[], e: number, reading: Reading, at: number, marks: Marks): Match | undefined {
  const element = elements[e]
  if (!element) return { ...marks, end: at }
  switch (element.type) {
    case 'start':
      return at === reading.from ? matchElements(elements, e + 1, reading, at, marks) : undefined
    case 'end':
      return onlyClosing(reading, at) ? matchElements(elements, e + 1, reading, at, marks) : undefined
    case 'open':
      return matchElements(elements, e + 1, reading, at, { ...marks, open: at })
    case 'close':
      return matchElements(elements, e + 1, reading, at, { ...marks, close: at })
    case 'not':
      return at < reading.to && element.test(reading, at) > at ? undefined : matchElements(elements, e + 1, reading, at, marks)
    case 'gap':
      for (let skip = 0; skip <= element.most && at + skip <= reading.to; skip++) {
        const match = matchElements(elements, e + 1, reading, at + skip, marks)
        if (match) return match
      }
      return undefined
    case 'one': {
      const next = at < reading.to ? element.test(reading, at) : -1
      const match = next > at ? matchElements(elements, e + 1, reading, skipHyphen(reading, next), marks) : undefined
      if (match) return match
      return element.optional ? matchElements(elements, e + 1, reading, at, marks) : undefined
    }
  }
}

function skipHyphen(reading: Reading, at: number): number {
  return at < reading.to && reading.tokens[at]!.kind === 'hyphen' ? at + 1 : at
}

function onlyClosing(reading: Reading, at: number): boolean {
  for (let i = at; i < reading.to; i++) if (!/^(?:punctuation|emoji|break|hashtag)$/.test(reading.tokens[i]!.kind)) return false
  return true
}

/** `firsts`: the words and kinds that can begin a match; undefined when anything can. */
function compilePattern(source: string): { elements: Element[]; firsts: readonly string[] | undefined } {
  const elements: Element[] = []
  let firsts: readonly string[] | undefined
  let begun = false
  for (const part of source.replace(/([[\]])/g, ' $1 ').trim().split(/\s+/)) {
    if (part === '[' || part === ']') elements.push({ type: part === '[' ? 'open' : 'close' })
    else if (part === '^' || part === '$') elements.push({ type: part === '^' ? 'start' : 'end' })
    else if (/^\.\.\d+$/.test(part)) {
      elements.push({ type: 'gap', most: Number(part.slice(2)) })
      begun = true
    } else if (part.startsWith('!')) elements.push({ type: 'not', test: compileTest(part.slice(1)).test })
    else {
      const optional = part.length > 1 && part.endsWith('?')
      const { test, firsts: own } = compileTest(optional ? part.slice(0, -1) : part)
      if (!begun && !optional) firsts = own
      begun = true
      elements.push({ type: 'one', test, optional })
    }
  }
  return { elements, firsts }
}

type Compiled = { readonly test: Test; readonly firsts?: readonly string[] | undefined }

function compileTest(source: string): Compiled {
  const options = source.split('|').map(compileOption)
  const firsts = options.every((option) => option.firsts) ? options.flatMap((option) => option.firsts!) : undefined
  if (options.length === 1) return { test: options[0]!.test, firsts }
  return {
    firsts,
    test: (reading, at) => {
      // The longest, not the first: "came in" before "came".
      return options.reduce((longest, option) => Math.max(longest, option.test(reading, at)), -1)
    },
  }
}

function compileOption(option: string): Compiled {
  if (option === '#') return { test: ({ tokens }, at) => (tokens[at]!.kind === 'number' ? at + 1 : -1) }
  if (option === 'OldYear') return { test: ({ tokens, from }, at) => (isOldYear(tokens, from, at) ? at + 1 : -1) }
  if (option.startsWith('=') && option.length > 1) return { test: ({ tokens }, at) => (tokens[at]!.text === option.slice(1) ? at + 1 : -1), firsts: [option.slice(1).toLowerCase()] }
  if (option === 'Letter') return { test: ({ tokens }, at) => (/^[A-Z]$/.test(tokens[at]!.text) ? at + 1 : -1) }
  if (option === 'Name') return { test: (reading, at) => (at > reading.from && /^\p{Lu}\p{L}/u.test(reading.tokens[at]!.text) ? at + 1 : -1) }
  if (option.startsWith('@') && option.length > 1) return { test: mentionTest(option.slice(1)), firsts: [`@${option.slice(1).split(':')[0]}`] }
  if (option.startsWith('~') && option.length > 1) return classOption(option.slice(1))
  if (option.endsWith('*') && option.length > 1) {
    const stem = option.slice(0, -1)
    return { test: ({ tokens }, at) => (tokens[at]!.lower.startsWith(stem) ? at + 1 : -1) }
  }
  return wordsOption([option])
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

/** A class is read once, however many patterns name it. */
const classes = new Map<string, Compiled>()

function classOption(name: string): Compiled {
  const known = classes.get(name)
  if (known) return known
  const phrases = CLASSES[name]
  if (!phrases) throw new Error(`no word class called ${name}`)
  const compiled = wordsOption(phrases)
  classes.set(name, compiled)
  return compiled
}

/** Words or phrases; `_` joins the words of a phrase in a pattern. Hyphens in the draft do not count. */
function wordsOption(phrases: readonly string[]): Compiled {
  const byFirst = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const words = tokenize(phrase.replaceAll('_', ' ')).filter((token) => token.kind !== 'hyphen').map((token) => token.lower)
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), words])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length)
  return {
    firsts: [...byFirst.keys()],
    test: (reading, at) => {
      for (const words of byFirst.get(reading.tokens[at]!.lower) ?? []) {
        const next = matchWords(reading, at, words)
        if (next > at) return next
      }
      return -1
    },
  }
}

function matchWords(reading: Reading, at: number, words: readonly string[]): number {
  let i = at
  for (const [n, word] of words.entries()) {
    if (n > 0) i = skipHyphen(reading, i)
    if (i >= reading.to || reading.tokens[i]!.lower !== word) return -1
    i++
  }
  return i
}

function fileMentions(prose: Prose, mentions: readonly Mention[]): Reading['mentionsAt'] {
  const filed = new Map<number, { kind: Kind; sort: string | undefined; to: number }[]>()
  const startAt = new Map(prose.tokens.map((token, i) => [token.start, i]))
  for (const { kind, sort, span } of mentions) {
    const from = startAt.get(span.start)
    if (from === undefined) continue
    let to = from
    while (to < prose.tokens.length && prose.tokens[to]!.start < span.end) to++
    const title = kind === 'person' && sort !== undefined ? titleBefore(prose.tokens, from) : undefined
    for (const at of title === undefined ? [from] : [title, from]) filed.set(at, [...(filed.get(at) ?? []), { kind, sort, to }])
  }
  return filed
}
