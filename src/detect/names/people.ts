/**
 * From the tagger's reading of a sentence to the people it names. Three things speak: the tagger at its default threshold, the
 * tagger at a lower one, and titles ("Mrs Okafor", "dr van den berg", "Ana Ruiz, RN"), which make a name of what stands beside them
 * whatever the tagger says. Names of things are taken out again.
 */
import type { Token } from '../../text/tokens.js'
import type { Certainty } from '../mention.js'
import { B_PER, I_PER } from './crf.js'
import { CASE, FLAG, type Look } from './look.js'
import type { Reading } from './tagger.js'
import { isCalendar, isDisease, isThing, namesThing } from './things.js'
import { credentialed, families, isVerb, titledNames, type Range } from './titled.js'
import { hasCredentials, isCredential, isStrongTitle, SUFFIXES, titleBefore, titleSort, type TitleSort } from './titles.js'

/** A person named by tokens `from` up to `to` of a sentence. */
export type Person = {
  readonly from: number
  readonly to: number
  readonly certainty: Certainty
  readonly sort: TitleSort | undefined
  /** Whether the tagger is sure enough of every word for a second witness to settle it. */
  readonly isSteady: boolean
}

/** Probability from which a token may belong to a name. */
const POSSIBLE = 0.15
/** Names with a word below this stay `likely` whatever the second witness says: of those that both see, few above it are none. */
const STEADY = 0.7
/** A single word that is also a month, a day or a thing's word is a name only from here on. */
const AGAINST_WORDS = 0.85

export function peopleIn(tokens: readonly Token[], reading: Reading): Person[] {
  const { looks } = reading
  const titled = titledNames(tokens, looks, reading)
  const tagged = runs(tokens, (i) => reading.labels[i] === B_PER, (i) => reading.labels[i] === I_PER)
  const faint = runs(tokens, (i) => reading.person[i]! >= POSSIBLE && tokens[i]!.kind !== 'hyphen' && tokens[i]!.kind !== 'punctuation', (i) => reading.person[i]! >= POSSIBLE)
  const people: Person[] = []
  const taken = new Uint8Array(tokens.length)
  const isMixed = tokens.some(({ text, lower, kind }) => kind === 'word' && text === lower)
  const add = (range: Range, certainty: Certainty, hasTitle = false): void => {
    const whole = grow(tokens, withFirstName(tokens, reading, cutTail(tokens, reading, trimName(tokens, range))))
    if (whole.from >= whole.to || taken.subarray(whole.from, whole.to).includes(1)) return
    const sort = sortOf(tokens, whole)
    if (!(hasTitle && isStrongTitle(tokens[titleBefore(tokens, whole.from) ?? -1])) && isNoPerson(tokens, reading, whole, isMixed)) return
    taken.fill(1, whole.from, whole.to)
    people.push({ ...whole, certainty, sort, isSteady: isSteady(tokens, reading, whole) })
  }
  let next = 0
  for (const name of titled) {
    while (next < tagged.length && tagged[next]!.to <= name.from) next++
    const agreeing: Range[] = []
    for (let k = next; k < tagged.length && tagged[k]!.from < name.to; k++) agreeing.push(tagged[k]!)
    // A title is a witness of its own: with the tagger it makes two.
    add(agreeing.reduce((a, b) => ({ from: Math.min(a.from, Math.max(b.from, name.from)), to: Math.max(a.to, b.to) }), name), agreeing.length > 0 ? 'certain' : 'likely', true)
  }
  for (const range of tagged) add(range, 'likely')
  for (const range of credentialed(tokens, looks)) add(range, 'likely')
  for (const range of families(tokens, looks)) add(range, 'likely')
  for (const range of faint) add(range, 'possible')
  return people.sort((a, b) => a.from - b.from)
}

function runs(tokens: readonly Token[], begins: (i: number) => boolean, goesOn: (i: number) => boolean): Range[] {
  const ranges: Range[] = []
  const isPart = ({ kind }: Token): boolean => kind === 'word' || kind === 'hyphen' || kind === 'punctuation'
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i]!
    if (!(isPart(first) || first.kind === 'hashtag') || !begins(i)) continue
    let to = i + 1
    while (first.kind !== 'hashtag' && to < tokens.length && isPart(tokens[to]!) && goesOn(to)) to++
    ranges.push({ from: i, to })
    i = to - 1
  }
  return ranges
}

/** Without titles before it, possessives and punctuation at its edges. */
export function trimName(tokens: readonly Token[], { from, to }: Range): Range {
  const edge = (token: Token): boolean => (token.kind !== 'word' && token.kind !== 'hashtag') || token.lower === "'s"
  while (from < to && (edge(tokens[from]!) || (titleSort(tokens[from]) !== undefined && from + 1 < to))) from++
  while (to > from && edge(tokens[to - 1]!)) to--
  return to - from === 1 && titleSort(tokens[from]) !== undefined ? { from, to: from } : { from, to }
}

function isSteady(tokens: readonly Token[], { person }: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.kind === 'word' && person[i]! < STEADY) return false
  return true
}

/** "Will | Turner": a last name alone takes a first name before it that the tagger thinks possible. */
function withFirstName(tokens: readonly Token[], { looks, person }: Reading, { from, to }: Range): Range {
  const before = looks[from - 1]
  const isBare = to - from === 1 && looks[from]!.case === CASE.initial && (looks[from]!.flags & FLAG.last) !== 0
  const isFirst = before?.case === CASE.initial && (before.flags & FLAG.first) !== 0 && person[from - 1]! >= POSSIBLE && titleSort(tokens[from - 1]) === undefined
  return isBare && isFirst ? { from: from - 1, to } : { from, to }
}

/** Without what only stands behind a name: "Bjorn Halvorsen | Parkinson's disease", "Priya | IVF cycle 2". */
function cutTail(tokens: readonly Token[], { looks }: Reading, { from, to }: Range): Range {
  let end = to
  while (end - from > 1 && (isDisease(tokens, end - 1, end - from > 2) || isShort(tokens, looks, from, end - 1))) end--
  return end < to ? trimName(tokens, { from, to: end }) : { from, to }
}

/** "CHF", but not "JR", and not among other capitals. */
function isShort(tokens: readonly Token[], looks: readonly Look[], from: number, i: number): boolean {
  return looks[i]!.case === CASE.upper && tokens[i]!.text.length <= 5 && looks[from]!.case === CASE.initial && (looks[i]!.flags & (FLAG.first | FLAG.last)) === 0 && !SUFFIXES.has(tokens[i]!.lower)
}

/** Nobody's name has more hyphens than this on one side. */
const MOST_PARTS = 3

/** With the rest of a double name, "Jr." behind it, and the full stop of an initial that the sentence goes on after. */
function grow(tokens: readonly Token[], { from, to }: Range): Range {
  if (from >= to || tokens[from]!.kind === 'hashtag') return { from, to }
  const capital = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text) && !isStrongTitle(token)
  for (let n = 0; n < MOST_PARTS && tokens[to]?.kind === 'hyphen' && capital(tokens[to + 1]); n++) to += 2
  for (let n = 0; n < MOST_PARTS && tokens[from - 1]?.kind === 'hyphen' && capital(tokens[from - 2]) && capital(tokens[from]); n++) from -= 2
  const suffix = tokens[to]?.text === ',' ? to + 1 : to
  const next = tokens[suffix]
  if (next && SUFFIXES.has(next.lower) && /^\p{Lu}/u.test(next.text) && (suffix === to || /^[JS]r$/.test(next.text))) to = suffix + 1
  const last = tokens[to - 1]!
  if (tokens[to]?.text !== '.' || tokens[to]!.start !== last.end) return { from, to }
  const initials = /^\p{Lu}$/u.test(last.text) && to - from > 2 && tokens[to - 2]!.text === '.'
  return initials || /^(?:jr|sr|esq)$/.test(last.lower) ? { from, to: to + 1 } : { from, to }
}

function sortOf(tokens: readonly Token[], { from, to }: Range): TitleSort | undefined {
  if (hasCredentials(tokens, to - 1)) return 'clinician'
  const title = titleBefore(tokens, from)
  if (title === undefined || isVerb(tokens, title)) return undefined
  // "Sister Mary", "Old Tom" are titles before a capital only; "my sister mary" speaks of kin, and needs no title.
  return isStrongTitle(tokens[title]) || /^\p{Lu}/u.test(tokens[title]!.text) || /^\p{Ll}/u.test(tokens[from]!.text) ? titleSort(tokens[title]) : undefined
}

function isNoPerson(tokens: readonly Token[], reading: Reading, { from, to }: Range, isMixed: boolean): boolean {
  if (namesThing(tokens, from, to)) return true
  if (to - from > 1) return false
  const token = tokens[from]!
  if (reading.person[from]! < AGAINST_WORDS && (isCalendar(token) || isThing(token))) return token.kind !== 'hashtag'
  // "General Ward": what could be a title belongs to the thing.
  if (isCredential(token) || (isThing(token) && titleBefore(tokens, from) !== undefined)) return true
  // "PEG", "ENT": short capitals among other words are an abbreviation, unless a list knows them as a name.
  const look = reading.looks[from]!
  return look.case === CASE.upper && token.text.length <= 4 && (look.flags & (FLAG.first | FLAG.last)) === 0 && isMixed
}
