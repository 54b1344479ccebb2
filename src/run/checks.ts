import { didYouMean } from './suggest.js'

export type Table = Readonly<Record<string, unknown>>

/** What is wrong with a value of the config, as lines that name its key; none if nothing is. */
export type Mistakes = readonly string[]

export function oneOfIfAny(value: unknown, allowed: readonly string[], at: string): Mistakes {
  return value === undefined ? [] : oneOf(value, allowed, at)
}

export function oneOf(value: unknown, allowed: readonly string[], at: string): Mistakes {
  if (typeof value === 'string' && allowed.includes(value)) return []
  return [`"${at}" must be one of ${list(allowed)}.${typeof value === 'string' ? didYouMean(value, allowed) : ''}`]
}

export function unknownKeys(table: Table, allowed: readonly string[], at: string): Mistakes {
  return Object.keys(table).filter((key) => !allowed.includes(key))
    .map((key) => `unknown key "${at}${key}".${didYouMean(key, allowed)} Allowed are ${list(allowed)}.`)
}

export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

/** Texts of which each says something. */
export function isWords(value: unknown): value is readonly string[] {
  return isTexts(value) && value.every(isWord)
}

export function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

export function list(words: readonly string[]): string {
  return words.join(', ')
}
