/** Words and numbers in lower case without accents, with the short forms of street names. */
export function wordsOf(text: string): readonly string[] {
  return wordsIn(text).map(plain)
}

/** Words and numbers as they stand. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

const SHORT: Readonly<Record<string, string>> = {
  street: 'st', road: 'rd', avenue: 'ave', drive: 'dr', lane: 'ln', boulevard: 'blvd', court: 'ct', place: 'pl', square: 'sq', highway: 'hwy', parkway: 'pkwy', suite: 'ste', floor: 'fl',
  north: 'n', south: 's', east: 'e', west: 'w', saint: 'st', apartment: 'apt', building: 'bldg', room: 'rm',
}

const SHORTENED: ReadonlySet<string> = new Set(Object.values(SHORT))

function plain(word: string): string {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return Object.hasOwn(SHORT, bare) ? SHORT[bare]! : bare
}

/** Whether a word is written short, so that a full stop may belong to it. */
export function isShortened(word: string): boolean {
  return SHORTENED.has(word)
}
