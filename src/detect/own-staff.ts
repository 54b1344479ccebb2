import { tokenize, type Token } from '../text/tokens.js'
import { isCredential, isStrongTitle, titleSort } from './names/titles.js'
import { wordsOf } from './own-words.js'

/** The ways to read an entry: "Dr. Maria Lopez, RN", "Lopez, Maria" and "Maria Lopez, Head of Nursing" name the same person. */
function namesIn(entry: string): readonly (readonly string[])[] {
  const [head = [], ...rest] = entry.split(',').map(nameOf).filter((words) => words.length > 0)
  return rest.length === 0 ? [head].filter((words) => words.length > 0) : [[...rest.flat(), ...head], ...(head.length > 1 ? [head] : [])]
}

/** A name's words without titles before it and a clinician's letters behind it. */
function nameOf(text: string): readonly string[] {
  const tokens = tokenize(text.replace(/(?<=[A-Za-z])\.(?=[A-Z]|\s*$)/g, '')).filter((token) => token.kind === 'word' && !isCredential(token))
  // "Tia", "Gran", "Judge" are first names, too: with one word left they stay.
  const isTitle = (token: Token, i: number): boolean => isStrongTitle(token) || (titleSort(token) !== undefined && tokens.length - i > 2)
  const from = tokens.findIndex((token, i) => !isTitle(token, i))
  return from < 0 ? [] : tokens.slice(from).flatMap((token) => wordsOf(token.text))
}

/** People by their first names. */
export type Staff = ReadonlyMap<string, readonly (readonly string[])[]>

export function staffOf(entries: readonly string[]): Staff {
  const staff = new Map<string, (readonly string[])[]>()
  for (const words of entries.flatMap(namesIn)) {
    const alike = staff.get(words[0]!)
    if (alike) alike.push(words)
    else staff.set(words[0]!, [words])
  }
  return staff
}

/** First and last word agree and none of the others contradicts: "Maria Lopez" is "Maria Elena Lopez". One word alone is anybody. */
export function isStaff(staff: Staff, name: string): boolean {
  const words = nameOf(name)
  return (staff.get(words[0] ?? '') ?? []).some((person) => {
    const [short, long] = words.length <= person.length ? [words, person] : [person, words]
    return (short.length > 1 || long.length === 1) && short.at(-1) === long.at(-1) && short.every((word) => long.includes(word))
  })
}
