import { hashText, mix } from '../../text/hash.js'
import type { Digest } from './digest.js'

/** So many places there are for weights; traits whose hashes meet share one (feature hashing: Weinberger and others, ICML 2009). */
export const PLACES = 1 << 17

/** Takes the traits of a sentence, one by one: the place of the weight (0 to PLACES - 1), and how much the trait counts. */
export type Hear = (place: number, amount: number) => void

/** What kind of trait a hash is of: the same word in and around a sentence are two. */
const SORTS = { word: 1, pair: 2, three: 3, around: 4, kind: 5, mention: 6, together: 7, nearby: 8, person: 9, because: 10, ruled: 11, gravest: 12, draft: 13 } as const
type Tell = (sort: keyof typeof SORTS, hash: number, amount: number) => void

/** How far around (sentences) words still count, and what was seen. */
const WORDS_AROUND = 6
const SEEN_AROUND = 2
/** More sentences than this are many. */
const MANY = 6

const START = hashText('^')
const END = hashText('$')

/** Tells the traits of the sentence at an index: its words, what was seen in it, who is spoken of there, and what stands around it. */
export function tellTraits(digested: Digest, at: number, hear: Hear): void {
  const { draft, words, vocabulary, seen, frames } = digested
  const statement = draft.statements[at]!
  const tell: Tell = (sort, hash, amount) => hear((mix(hash, SORTS[sort]) >>> 0) % PLACES, amount)
  tellWords(words(at), tell)
  for (const word of unionAround(digested, at, WORDS_AROUND, vocabulary)) tell('around', word, 0.15)
  const kinds = [...new Set(statement.mentions.map(({ kind }) => kind))].sort().map((kind) => hashText(kind))
  for (const sort of seen(at)) tell('mention', sort, 0.5)
  for (const kind of kinds) tell('kind', kind, 0.5)
  for (const [i, a] of kinds.entries()) for (const b of kinds.slice(i + 1)) tell('together', mix(a, b), 0.3)
  for (const sort of unionAround(digested, at, SEEN_AROUND, seen)) tell('nearby', sort, 0.2)
  const here = frames(at)
  for (const person of here.people) tell('person', hashText(person), 0.7)
  for (const cue of here.because) tell('because', hashText(cue), 0.4)
  for (const ruling of here.rulings) tell('ruled', hashText(ruling), 0.7)
  tell('gravest', here.gravest, 1)
  tell('draft', mix(1, digested.gravest), 1)
  tell('draft', mix(mix(2, digested.gravest), here.gravest), 1)
  if (draft.isReply) tell('draft', 3, 1)
  if (draft.teaches(statement)) tell('draft', 4, 0.5)
  tell('draft', hashText(draft.channel), 0.5)
  tell('draft', mix(5, Math.min(draft.statements.length, MANY)), 0.3)
}

/** Single words, and words in pairs and threes; those of a long sentence count less each. */
function tellWords(words: readonly number[], tell: Tell): void {
  const amount = 1.5 / Math.sqrt(Math.max(1, words.length))
  for (const word of new Set(words)) tell('word', word, amount)
  for (let i = 0; i <= words.length; i++) tell('pair', mix(words[i - 1] ?? START, words[i] ?? END), amount)
  for (let i = 2; i < words.length; i++) tell('three', mix(mix(words[i - 2]!, words[i - 1]!), words[i]!), amount)
}

function unionAround({ draft }: Digest, at: number, reach: number, of: (i: number) => readonly number[]): ReadonlySet<number> {
  const union = new Set<number>()
  for (let i = Math.max(0, at - reach); i <= at + reach && i < draft.statements.length; i++) if (i !== at) for (const hash of of(i)) union.add(hash)
  return union
}
