import type { Span } from './span.js'

/**
 * What a token is. Words hold letters (and digits after the first letter, as in `B12`) and inner apostrophes (`don't`);
 * a possessive `'s` is a token of its own; `34yo` is a number and a word; a hyphen between letters or digits is `hyphen`.
 */
export type TokenKind = 'word' | 'number' | 'hyphen' | 'punctuation' | 'handle' | 'hashtag' | 'address' | 'emoji' | 'break'

export type Token = Span & {
  readonly kind: TokenKind
  /** As it stands in the segment. */
  readonly text: string
  /** In lower case. */
  readonly lower: string
}

const WORD_REST = String.raw`(?:[\p{L}\p{M}\p{N}]|'(?!s(?![\p{L}\p{N}]))(?=\p{L}))*`
const PARTS: readonly (readonly [TokenKind, string])[] = [
  ['break', String.raw`\n+`],
  ['address', String.raw`[A-Za-z][A-Za-z+.]{1,10}://[^\s<>"']+|www\.[^\s<>"']+|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+`],
  ['handle', String.raw`@[\p{L}\p{N}_](?:[\p{L}\p{N}_.]*[\p{L}\p{N}_])?`],
  ['hashtag', String.raw`#(?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+`],
  ['word', String.raw`'s(?![\p{L}\p{N}])|\p{L}${WORD_REST}`],
  ['number', String.raw`\p{N}+(?:[.,:]\p{N}+)*`],
  ['emoji', String.raw`\p{Extended_Pictographic}[\p{Emoji_Modifier}\u{20E3}]*`],
  ['punctuation', String.raw`[^\s\p{L}\p{N}]`],
]
const SOURCE = PARTS.map(([, pattern]) => `(${pattern})`).join('|')

/**
 * V8 takes 10 ms to compile this for all scripts, which is longer than to check a post (Node 20). For texts of ASCII alone, as most posts are, the same
 * is said in ASCII.
 */
const PLAIN = new RegExp(inAscii(SOURCE), 'g')
let anyScript: RegExp | undefined

/** An expression over ASCII alone that matches what another one matches there: no mark and no pictogram is ASCII. */
function inAscii(source: string): string {
  const properties: Readonly<Record<string, string>> = { L: 'A-Za-z', M: '', N: '0-9', Extended_Pictographic: '[]', Emoji_Modifier: '' }
  let inClass = false
  return source.replace(/\\p\{(\w+)\}|\\u\{20E3\}|\\.|[[\]]/g, (piece, property: string | undefined) => {
    if (piece === '\\u{20E3}') return ''
    if (piece === '[' || piece === ']') inClass = piece === '['
    if (property === undefined) return piece
    const ranges = properties[property]!
    return inClass || ranges === '[]' ? ranges : `[${ranges}]`
  })
}

const ASCII = /^[\0-\x7f]*$/

/** Cuts a segment's text into tokens, in reading order; white space other than line breaks is left out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  const expression = ASCII.test(text) ? PLAIN : (anyScript ??= new RegExp(SOURCE, 'gu'))
  for (const match of text.matchAll(expression)) {
    const group = PARTS.findIndex((_, i) => match[i + 1] !== undefined)
    let kind = PARTS[group]![0]
    const found = kind === 'address' ? match[0].replace(/(?<![.,;:!?)\]])[.,;:!?)\]]+$/, '') : match[0]
    const start = match.index
    if (found === '-' && /[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[start + 1] ?? '')) kind = 'hyphen'
    tokens.push({ start, end: start + found.length, kind, text: found, lower: found.toLowerCase() })
    for (let i = start + found.length; i < start + match[0].length; i++) {
      tokens.push({ start: i, end: i + 1, kind: 'punctuation', text: text[i]!, lower: text[i]! })
    }
  }
  return tokens
}
