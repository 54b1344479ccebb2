/** Word lists for the tagger: names by origin, compromise's lexicon, and how often words stand in lower case in unlabelled text. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise'
import { makeBloom } from '../../src/detect/names/bloom.js'
import { pieces, plain, type Lists } from '../../src/detect/names/look.js'
import { segmentBuilder } from '../../src/text/segment.js'
import { tokenize } from '../../src/text/tokens.js'
import type { Origin } from './origins.js'

export type WordLists = { readonly first: Set<string>; readonly last: Set<string>; readonly place: Set<string>; readonly common: Set<string>; readonly lower: [Set<string>, Set<string>, Set<string>] }

const FIRST = ['MaleName', 'FemaleName', 'FirstName']
const PLACE = ['City', 'Region', 'Country', 'Place', 'Demonym']
const COMMON = ['Adjective', 'PastTense', 'PresentTense', 'Plural', 'Singular', 'Noun', 'Gerund', 'Infinitive', 'Adverb', 'Conjunction', 'Preposition', 'Determiner', 'Pronoun', 'Uncountable', 'Actor', 'Expression', 'Copula', 'Modal', 'Comparative', 'Superlative', 'Month', 'WeekDay', 'TextValue', 'Duration', 'QuestionWord', 'Negative']

export function collectLists(origins: ReadonlyMap<string, Origin>, unlabelled: Iterable<string>): WordLists {
  const lists: WordLists = { first: new Set(), last: new Set(), place: new Set(), common: new Set(), lower: [new Set(), new Set(), new Set()] }
  for (const { first, last } of origins.values()) {
    for (const name of first) addName(lists.first, name)
    for (const name of last) addName(lists.last, name)
  }
  const lexicon = (nlp as unknown as { model(): { one: { lexicon: Record<string, string | string[]> } } }).model().one.lexicon
  for (const [entry, value] of Object.entries(lexicon)) {
    const tags = [value].flat()
    const has = (some: readonly string[]): boolean => tags.some((tag) => some.includes(tag))
    if (has(FIRST)) addName(lists.first, entry)
    if (tags.includes('LastName')) addName(lists.last, entry)
    if (has(PLACE)) for (const word of entry.split(' ')) lists.place.add(plain(word))
    if (has(COMMON) && !entry.includes(' ')) lists.common.add(plain(entry))
  }
  const counts = new Map<string, number>()
  for (const text of unlabelled) {
    const builder = segmentBuilder()
    builder.verbatim(text, 0)
    const tokens = tokenize(builder.build({ role: 'body' })?.text ?? '')
    for (const token of tokens) if (token.kind === 'word' && token.text === token.lower) counts.set(plain(token.text), (counts.get(plain(token.text)) ?? 0) + 1)
  }
  const floors = [1, 4, 25]
  for (const [word, count] of counts) floors.forEach((floor, i) => count >= floor && lists.lower[i]!.add(word))
  return lists
}

/** A name as it stands, and the parts of one with hyphens: the tokens of a text are parts. */
function addName(set: Set<string>, name: string): void {
  for (const part of name.split(/[-\s.]/)) if (part.length > 1) set.add(plain(part))
}

export function filtersOf(lists: WordLists): Lists {
  return {
    first: makeBloom(lists.first), last: makeBloom(lists.last), place: makeBloom(lists.place), common: makeBloom(lists.common),
    lower: [makeBloom(lists.lower[0]), makeBloom(lists.lower[1]), makeBloom(lists.lower[2])],
    spelling: spellingOf(lists),
  }
}

const SPELLINGS = 16_384

/** Log-odds of three letters in names against words (naive Bayes, one added to each count), 16 steps to the natural logarithm. */
function spellingOf({ first, last, common, lower }: WordLists): Int8Array {
  const counts = (words: Iterable<string>): { table: Float64Array; total: number } => {
    const table = new Float64Array(SPELLINGS).fill(1)
    for (const word of words) for (const place of pieces(word, SPELLINGS)) table[place]!++
    return { table, total: table.reduce((a, b) => a + b, 0) }
  }
  const words = new Set([...common, ...lower[0]])
  const names = counts([...new Set([...first, ...last])].filter((name) => !words.has(name)))
  const others = counts(words)
  return Int8Array.from(names.table, (seen, i) => Math.max(-127, Math.min(127, Math.round(16 * Math.log(((seen / names.total) * others.total) / others.table[i]!)))))
}

/** All text below a folder: JSON Lines by their `text`, other files as they stand. */
export function* textsBelow(folder: string): Generator<string> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name)
    if (name.endsWith('.jsonl')) for (const line of readFileSync(path, 'utf8').split('\n')) { if (line !== '') yield (JSON.parse(line) as { text: string }).text }
    else if (/\.(?:md|html|ya?ml|txt)$/.test(name)) yield readFileSync(path, 'utf8').replace(/<[^<>]{0,500}>/g, ' ')
  }
}
