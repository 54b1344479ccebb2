import type { Token } from '../text/tokens.js'
import { FIRST_WORDS } from './first-words.js'

/**
 * Expressions by the words that they can begin with. A hundred expressions over a page are a hundred walks; tried only at the
 * tokens where they could begin, they are one. The first words are read off the expression itself (as latin.ts makes it), so nothing
 * has to be kept in step.
 */

/** Any number, any capitalised word, any token at all. */
const NUMBER = '#'
const CAPITAL = '^'
const ANY = '*'

/** What a piece can begin with: letters so far, and whether the first word may still go on. */
type Start = { readonly letters: string; readonly open: boolean }

const EMPTY: Start = { letters: '', open: true }
const start = (letters: string, open: boolean): Start => ({ letters, open })

/** The first words of an expression in small letters, `#` for a number, `^` for any capitalised word, `*` for anything. */
export function firstWords(source: string): readonly string[] {
  const known = FIRST_WORDS.get(source)
  if (known) return known
  const starts = readAlternatives({ source, at: 0 })
  const words = [...new Set(starts.map(({ letters }) => (letters === '' ? ANY : letters)))]
  FIRST_WORDS.set(source, words)
  return words
}

type Reader = { readonly source: string; at: number }

function readAlternatives(reader: Reader): Start[] {
  const all: Start[] = []
  do all.push(...readSequence(reader))
  while (reader.source[reader.at] === '|' && reader.at++ >= 0)
  return distinct(all)
}

function readSequence(reader: Reader): Start[] {
  let starts: Start[] = [EMPTY]
  while (reader.at < reader.source.length && !/[|)]/.test(reader.source[reader.at]!)) {
    const piece = readPiece(reader)
    // Behind the first word nothing can change any more.
    if (!starts.some(({ open }) => open)) continue
    const longer = starts.flatMap((one) => (one.open ? piece.map((next) => start(join(one.letters, next.letters), next.open)) : [one]))
    starts = longer.length === 1 ? longer : distinct(longer)
  }
  return starts
}

/** Letters go on with letters; a wildcard behind letters leaves the word unknown. */
function join(letters: string, next: string): string {
  if (letters === '' || next === '') return letters + next
  return /[#^*]/.test(next) ? (next === NUMBER ? letters : ANY) : letters + next
}

function distinct(starts: readonly Start[]): Start[] {
  return [...new Map(starts.map((one) => [`${one.letters} ${one.open}`, one])).values()]
}

/** One atom with its quantifier. */
function readPiece(reader: Reader): Start[] {
  const atom = readAtom(reader)
  const quantifier = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y
  quantifier.lastIndex = reader.at
  const match = quantifier.exec(reader.source)
  if (!match) return atom
  reader.at += match[0].length
  const optional = /^[?*]/.test(match[0]) || match[1] === '0'
  // What repeats may go on in ways not followed here: only single letters do so within one word.
  const repeated = /^(?:[*+]|\{)/.test(match[0]) ? atom.map((one) => (one.open && one.letters !== '' ? start(ANY, false) : one)) : atom
  return optional ? [EMPTY, ...repeated] : repeated
}

function readAtom(reader: Reader): Start[] {
  const { source } = reader
  const character = source[reader.at]!
  if (character === '(') return readGroup(reader)
  if (character === '[') return readClass(reader)
  if (character === '\\') return readEscape(reader)
  reader.at++
  if (character === '^' || character === '$') return [EMPTY]
  if (character === '.') return [start(ANY, false)]
  return [literal(character)]
}

/** A letter belongs to the first word, anything else ends it. What begins with a sign begins at the token behind it. */
function literal(character: string): Start {
  if (/\p{L}/u.test(character)) return start(character.toLowerCase(), true)
  if (/\d/.test(character)) return start(NUMBER, false)
  return start('', false)
}

function readGroup(reader: Reader): Start[] {
  const look = /\((?:\?(?:[=!]|<[=!])|(\?:|\?<\w+>)?)/y
  look.lastIndex = reader.at
  const opening = look.exec(reader.source)![0]
  reader.at += opening.length
  const inner = readAlternatives(reader)
  reader.at++
  return /^\(\?<?[=!]/.test(opening) ? [EMPTY] : inner
}

function readClass(reader: Reader): Start[] {
  const body = /\[(\^?)((?:\\.|[^\]\\])*)\]/y
  body.lastIndex = reader.at
  const [all, negated, inside] = body.exec(reader.source)! as unknown as [string, string, string]
  reader.at += all.length
  if (negated) return [start(ANY, false)]
  const starts: Start[] = []
  if (/\\d|\d-\d|^\d+$/.test(inside)) starts.push(start(NUMBER, false))
  if (/\\w|a-z|a-t|ß-/.test(inside)) starts.push(start(ANY, false))
  else if (/[A-Z]-[A-Z]/.test(inside)) starts.push(start(CAPITAL, false))
  const rest = inside.replace(/\\[dwsn]|[\p{L}\d]-[\p{L}\d]/gu, '')
  for (const character of rest) starts.push(literal(character))
  if (/\\[sn]/.test(inside) || starts.length === 0) starts.push(start('', false))
  return distinct(starts)
}

function readEscape(reader: Reader): Start[] {
  const letter = reader.source[reader.at + 1]!
  reader.at += 2
  if (letter === 'd') return [start(NUMBER, false)]
  if (letter === 'b') return [EMPTY]
  return letter === 's' || letter === 'n' ? [start('', false)] : /\w/.test(letter) ? [start(ANY, false)] : [literal(letter)]
}

/** Which items can begin at a token. */
export type Starts<Item> = (token: Token) => readonly Item[]

export function byFirstWord<Item>(items: readonly Item[], sourceOf: (item: Item) => string): Starts<Item> {
  let starts: Starts<Item> | undefined
  return (token) => (starts ??= fileByWord(items, sourceOf))(token)
}

function fileByWord<Item>(items: readonly Item[], sourceOf: (item: Item) => string): Starts<Item> {
  const words = new Map<string, Item[]>()
  for (const item of items) {
    for (const word of firstWords(sourceOf(item))) {
      const list = words.get(word)
      if (list) list.push(item)
      else words.set(word, [item])
    }
  }
  const none: readonly Item[] = []
  const any = words.get(ANY) ?? none
  const join = (...lists: readonly (readonly Item[])[]): readonly Item[] => [...new Set(lists.flat())]
  const numbers = join(any, words.get(NUMBER) ?? none)
  const capitals = join(any, words.get(CAPITAL) ?? none)
  // Most words never turn up: their lists are joined when they do.
  const small = new Map<string, readonly Item[]>()
  const capital = new Map<string, readonly Item[]>()
  return (token) => {
    if (token.kind === 'number') return numbers
    if (token.kind !== 'word') return any
    const isCapital = token.text !== token.lower && token.text[0] !== token.lower[0]
    const plain = isCapital ? capitals : any
    const letters = isPlain(token.lower) ? token.lower : (/^\p{L}+/u.exec(token.lower)?.[0] ?? '')
    const list = words.get(letters)
    if (!list) return plain
    const joined = isCapital ? capital : small
    let found = joined.get(letters)
    if (!found) joined.set(letters, (found = join(plain, list)))
    return found
  }
}

/** Nothing but small letters of English: most words, for which that is quick to tell. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code < 97 || code > 122) return false
  }
  return true
}

/** Where items are found: each tried at the tokens where it can begin. `search` must be sticky. */
export function* matches<Item extends { readonly search: RegExp }>(
  text: string,
  tokens: readonly Token[],
  starts: Starts<Item>,
): Generator<{ readonly item: Item; readonly match: RegExpExecArray }> {
  for (const token of tokens) {
    for (const item of starts(token)) {
      item.search.lastIndex = token.start
      const match = item.search.exec(text)
      if (match) yield { item, match }
    }
  }
}
