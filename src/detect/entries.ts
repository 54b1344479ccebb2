import { ConfigError } from './formats.js'

/** What can be an entry of a config's word list: it says something, its brackets close, and it is not too long to be a phrase. */
export const ENTRY = '^(?=[^\\n|]{1,120}$)(?=.*[A-Za-z0-9\\u00c0-\\u1fff\\u2c00-\\ud7ff])[^()]*(?:\\([^()]*\\)[^()]*){0,3}$'

export function isEntry(word: string): boolean {
  return new RegExp(ENTRY).test(word) && /[A-Za-z0-9\u00c0-\u1fff\u2c00-\ud7ff]/.test(word.replace(/\([^()]*\)/g, ''))
}

/** A config's words as the entries of a `WordList`. Throws a ConfigError that names the key. */
export function entries(words: readonly string[], key: string): string {
  const wrong = words.findIndex((word) => !isEntry(word))
  if (wrong >= 0) throw new ConfigError(`"${key}[${wrong}]" ${ENTRY_MISTAKE}`)
  // The text of a draft is folded likewise.
  return words.map((word) => word.replaceAll('’', "'")).join('\n')
}

export const ENTRY_MISTAKE = 'must be a word or a short phrase; brackets hold what may be missing.'
