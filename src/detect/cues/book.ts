import { tokenAt, type Prose } from '../../text/prose.js'
import type { Span } from '../../text/span.js'
import type { Token } from '../../text/tokens.js'
import type { Kind, Mention } from '../mention.js'
import { titleBefore } from '../names/titles.js'
import { CLASSES } from './classes.js'
import { compilePattern, firstOfOption, firstsOfPattern, matchElements, needsOf, wordsOf, type Cue, type Element, type Reading } from './pattern.js'

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
  const wording = MARKS_NAME.test(pattern.source) ? beside(tokens.slice(at, reading.open), tokens.slice(reading.close, end)) : undefined
  return { kind, segment: index, span, certainty, by: 'cues', ...(sort === undefined ? {} : { sort }), ...(wording && { wording }) }
}

/** Of a cue that tells whose role it is by marking the name. */
const MARKS_NAME = /\[ @(?:person|handle|hashtag)/

/** The words of a match before its brackets, or else behind them. */
function beside(...sides: readonly (readonly Token[])[]): Span | undefined {
  const words = sides.map((side) => side.filter(({ kind }) => kind === 'word' || kind === 'number')).find(({ length }) => length > 0)
  return words && { start: words[0]!.start, end: words.at(-1)!.end }
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
