/** An object in a list of a data file, a row of a table, a line of JSON Lines: perhaps a text of its own. */
export type Entry = {
  /** The entry that its list stands in. */
  readonly outer: Entry | undefined
  /** How many keys stand above it. */
  readonly depth: number
  /** The key of its list. */
  readonly list: string | undefined
  /** Whether the format itself says that it is a text of its own: a row, a line, an object of a list that is the whole file. */
  readonly isRecord: boolean
}

/** The entry for an object below some keys. */
export function entryIn(outer: Entry | undefined, keys: readonly string[], isRecord = keys.length === 0): Entry {
  return { outer, depth: keys.length, list: keys.at(-1), isRecord }
}
