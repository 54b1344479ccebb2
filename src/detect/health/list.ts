import type { WordList } from '../lexicon.js'

/** The sorts of each kind of health fact: the closed list that `Mention.sort` draws from. */
export const SORTS = {
  condition: [
    'cancer', 'code', 'death', 'dental', 'genetic', 'hiv', 'infection', 'injury', 'measurement', 'mental', 'other', 'rare', 'reproductive', 'substance',
    'symptom',
  ],
  treatment: [
    'code', 'cosmetic', 'dental', 'device', 'imaging', 'medication', 'mental', 'procedure', 'reproductive', 'substance', 'surgery', 'test', 'therapy',
    'unit', 'vaccine',
  ],
  'care-event': ['admission', 'birth', 'discharge', 'emergency', 'milestone', 'missed', 'transfer', 'visit'],
  payment: ['amount', 'balance', 'insurance'],
  photo: ['before-after', 'clinical-image', 'picture', 'video'],
  biometric: ['biometric'],
} as const
export type FactKind = keyof typeof SORTS
export type FactSort<K extends FactKind = FactKind> = (typeof SORTS)[K][number]

/** Which detector speaks when an entry of a word list is found. */
const WORDS = 'health-words'

/** A word list of one kind, sort and certainty; how its entries are written stands with `WordList`. */
export function words<K extends FactKind>(kind: K, sort: FactSort<K>, certainty: WordList['certainty'], entries: string): WordList {
  return { kind, sort, certainty, by: WORDS, entries }
}

const FACTS = Object.keys(SORTS) as FactKind[]

/** Everyday phrases that hold entries of these lists but say nothing of anybody's health, care or account. */
export function everyday(kind: FactKind, entries: string): WordList {
  return { kind, certainty: 'never', hides: FACTS, by: WORDS, entries }
}

/** The words of a text, which may run over several lines. */
export function listed(text: string): string[] {
  return text.trim().split(/\s+/)
}
