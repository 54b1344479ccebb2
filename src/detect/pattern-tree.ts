/** A regular expression as a tree, as far as bounding its work needs it. */
export type Node =
  | { readonly kind: 'set'; readonly source: string; readonly chars: ReadonlySet<string> }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Node[] }
  | { readonly kind: 'repeat'; readonly part: Node; readonly min: number; readonly max: number; readonly lazy: boolean }
  | { readonly kind: 'group'; readonly part: Node; readonly open: string; readonly looksAround: boolean }
  | { readonly kind: 'edge'; readonly source: string }

/** What the tree cannot hold: its message ends the sentence "it cannot be used: …". */
export class Unsupported extends Error {
  override readonly name = 'Unsupported'
}

/** Longer texts of digits or letters are no identifiers: a repeat without an upper bound takes at most so many more. */
export const MOST = 40

const OPEN = /\((?:\?(?:[:=!]|<[=!]|<[A-Za-z_$][\w$]{0,40}>))?/y
const COUNT = /(?:[*+?]|\{(\d+)(?:(,)(\d+)?)?\})(\??)/y
/** One character's worth of pattern: a class, an escape, or the character itself. */
const ATOM = /\[(?:\\.|[^\]\\])*\]|\\(?:u\{[\da-fA-F]{1,6}\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[pP]\{\w{1,40}(?:=\w{1,40})?\}|c[A-Za-z]|.)|./suy

/** Parses a pattern that the machine accepts (ECMA-262, 22.2.1). `flags` are those it will run with. */
export function parsePattern(pattern: string, flags: string): Node {
  const alphabet = alphabetOf(pattern)
  const sets = new Map<string, ReadonlySet<string>>()
  let at = 0
  const take = (token: RegExp): RegExpExecArray | undefined => {
    token.lastIndex = at
    const match = token.exec(pattern)
    if (!match) return undefined
    at += match[0].length
    return match
  }
  const choice = (): Node => {
    const parts = [sequence()]
    while (pattern[at] === '|') {
      at++
      parts.push(sequence())
    }
    return parts.length === 1 ? parts[0]! : { kind: 'choice', parts }
  }
  const sequence = (): Node => {
    const parts: Node[] = []
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') parts.push(counted(piece()))
    return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts }
  }
  const counted = (part: Node): Node => {
    const count = take(COUNT)
    if (!count) return part
    const [whole, from, comma, to] = count
    const min = from === undefined ? (whole.startsWith('+') ? 1 : 0) : Number(from)
    const max = whole.startsWith('?') ? 1 : to !== undefined ? Number(to) : from !== undefined && !comma ? min : min + MOST
    return { kind: 'repeat', part, min, max, lazy: count[4] === '?' }
  }
  const piece = (): Node => {
    if (pattern[at] === '(') {
      const open = take(OPEN)![0]
      if (open === '(' && pattern[at] === '?') throw new Unsupported('it holds a group of a kind that is not supported')
      const part = choice()
      at++
      return { kind: 'group', part, open, looksAround: /[=!]$/.test(open) }
    }
    const source = take(ATOM)![0]
    if (source === '^' || source === '$') throw new Unsupported('^ and $ have no use here: a number is looked for anywhere, as a word of its own')
    if (/^\\(?:[1-9]|k)/.test(source)) throw new Unsupported('it refers back to a group, which has no bound on its work')
    if (/^\\[bB]$/.test(source)) return { kind: 'edge', source }
    const chars = sets.get(source) ?? setOf(source, flags, alphabet)
    sets.set(source, chars)
    return { kind: 'set', source, chars }
  }
  return choice()
}

/** A property of Unicode may hold characters that the alphabet lacks: it counts as all of them. */
function setOf(source: string, flags: string, alphabet: readonly string[]): ReadonlySet<string> {
  if (/\\[pP]\{/.test(source)) return new Set(alphabet)
  const one = new RegExp(`^(?:${source})$`, flags)
  return new Set(alphabet.filter((character) => one.test(character)))
}

/**
 * Characters that tell any two sets of the pattern apart: ASCII, Latin letters, a few others, and all that the pattern names with
 * their neighbours, since two ranges that overlap hold an end of one of them.
 */
function alphabetOf(pattern: string): readonly string[] {
  const escaped = [...pattern.matchAll(/\\u(?:\{([\da-fA-F]{1,6})\}|([\da-fA-F]{4}))/g)].map(([, long, short]) => Number.parseInt(long ?? short!, 16))
  const codes = new Set([...Array(0x180).keys(), 0x2003, 0x3b1, 0x416, 0x5d0, 0x660, 0x4e00, 0x1f600])
  for (const code of [...escaped, ...Array.from(pattern, (character) => character.codePointAt(0)!)]) for (const near of [code - 1, code, code + 1]) codes.add(near)
  return [...codes].filter((code) => code >= 0 && code <= 0x10ffff).map((code) => String.fromCodePoint(code))
}
