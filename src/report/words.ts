import type { Kind } from '../detect/mention.js'

/** A count with its noun, as English has it. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`
}

/** A kind of mention in plain words: `record-number` is "record number", `reply-cue` is "reply wording". */
export function kindName(kind: Kind): string {
  const words = kind.replaceAll('-', ' ')
  return words.endsWith(' cue') ? `${words.slice(0, -' cue'.length)} wording` : words
}
