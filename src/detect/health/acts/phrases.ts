import { CLASSES, type Class } from './classes.js'
import { LONG_PARTS, PARTS, PLURALS } from '../body-words.js'

/** A phrase of a class, cut into words. */
export type Phrase = { readonly words: readonly string[]; readonly name: Class }

/** By their first word; most are never asked for, and cutting them is what takes time. */
const WAITING = new Map<string, { readonly text: string; readonly name: Class }[]>()
const KNOWN = new Map<string, readonly Phrase[]>()
const NONE: readonly Phrase[] = []

function learn(name: Class, text: string): void {
  const end = text.indexOf(' ')
  const first = end < 0 ? text : text.slice(0, end)
  const known = WAITING.get(first)
  if (known) known.push({ text, name })
  else WAITING.set(first, [{ text, name }])
}

function learnAll(): void {
  for (const [name, body] of Object.entries(CLASSES) as [Class, string][]) {
    for (const entry of body.split(/[|\n]/)) if (entry.trim() !== '') learn(name, entry.trim())
  }
  for (const part of [...PARTS, ...PLURALS.keys()]) learn('PART', part)
  for (const parts of LONG_PARTS.values()) for (const words of parts) learn('PART', words.join(' '))
}

function phrasesWith(first: string): readonly Phrase[] {
  if (WAITING.size === 0) learnAll()
  let known = KNOWN.get(first)
  if (!known) {
    const waiting = WAITING.get(first)
    if (!waiting) return NONE
    KNOWN.set(first, (known = waiting.map(({ text, name }) => ({ words: text.split(' '), name }))))
  }
  return known
}

/** The phrases that begin with a word (in small letters); any number is `0`. Plurals of single words are found with their singular. */
export function phrasesOf(word: string): readonly Phrase[] {
  const exact = phrasesWith(word)
  if (word.length < 4 || !word.endsWith('s')) return exact
  const singular = phrasesWith(word.slice(0, -1)).filter(({ words }) => words.length === 1)
  return exact.length === 0 ? singular : singular.length === 0 ? exact : [...exact, ...singular]
}
