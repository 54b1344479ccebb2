import type { Span } from '../text/span.js'
import { entryIn, type Entry } from './entry.js'
import type { Sink } from './sink.js'

/**
 * A value in JSON: a string (the span between its quotes) or a number, the keys above it, the outermost first, and the object in a list
 * that holds it. Offsets in UTF-16 units.
 */
export type JsonValue = Span & { readonly keys: readonly string[]; readonly entry: Entry | undefined; readonly isNumber: boolean }

/** Keys of a deeper nesting are left out. */
const DEEPEST = 64
const LONGEST_KEY = 100

type Open = { readonly keys: readonly string[]; readonly entry: Entry | undefined; readonly isList: boolean }
const OUTSIDE: Open = { keys: [], entry: undefined, isList: true }

/**
 * The strings and numbers of a span of JSON, in order. It looks at strings, numbers, comments, colons and brackets alone, so it does not mind
 * JSONC, trailing commas, an assignment in front (`tweets.js`) or a text that was cut off. RFC 8259; names without quotes and strings in
 * single quotes as in JSON5 (spec.json5.org).
 */
export function* jsonValues(source: string, span: Span): Generator<JsonValue> {
  const outer: Open[] = []
  let open = OUTSIDE
  let key: string | undefined
  // The last sign that was no white space: a single quote begins a string only where something may begin.
  let last = 0x2c
  const keys = (): readonly string[] => (key === undefined || open.keys.length >= DEEPEST ? open.keys : [...open.keys, key])
  for (let i = span.start; i < span.end; i++) {
    const code = source.charCodeAt(i)
    if (isSpace(code)) continue
    if (code === 0x22 || (code === 0x27 && begins(last))) {
      const end = stringEnd(source, i + 1, span.end, code)
      const next = afterSpace(source, end + 1, span.end)
      if (next < span.end && source.charCodeAt(next) === 0x3a) {
        key = source.slice(i + 1, Math.min(end, i + 1 + LONGEST_KEY))
        i = next
        last = 0x3a
        continue
      }
      yield { start: i + 1, end, keys: keys(), entry: open.entry, isNumber: false }
      i = end
    } else if (code === 0x7b || code === 0x5b) {
      outer.push(open)
      const isList = code === 0x5b
      open = { keys: keys(), entry: !isList && open.isList ? entryIn(open.entry, keys()) : open.entry, isList }
      key = undefined
    } else if (code === 0x7d || code === 0x5d) {
      open = outer.pop() ?? OUTSIDE
      key = undefined
    } else if (code === 0x2c) {
      key = undefined
    } else if (code === 0x2f) {
      i = commentEnd(source, i, span.end)
      continue
    } else if (isWord(code)) {
      const start = i
      while (i + 1 < span.end && isWord(source.charCodeAt(i + 1))) i++
      const next = afterSpace(source, i + 1, span.end)
      if (next < span.end && source.charCodeAt(next) === 0x3a) {
        key = source.slice(start, Math.min(i + 1, start + LONGEST_KEY))
        i = next
        last = 0x3a
        continue
      }
      if (isDigit(code) && key !== undefined) yield { start, end: i + 1, keys: keys(), entry: open.entry, isNumber: true }
    }
    last = code
  }
}

function begins(last: number): boolean {
  return last === 0x2c || last === 0x3a || last === 0x5b || last === 0x7b
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 9 && code <= 13) || code === 0xfeff
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Letters, digits and `$ _ . + -`: names, numbers, `true` and their like. */
function isWord(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code) || code === 0x2d || code === 0x2e || code === 0x2b || code === 0x5f || code === 0x24
  )
}

function afterSpace(source: string, from: number, to: number): number {
  let i = from
  while (i < to && isSpace(source.charCodeAt(i))) i++
  return i
}

/** The offset of the closing quote, or the end of the line for a string that is never closed. */
export function stringEnd(source: string, from: number, to: number, quote: number): number {
  let i = from
  while (i < to) {
    const code = source.charCodeAt(i)
    if (code === quote || code === 0x0a || code === 0x0d) return i
    i += code === 0x5c ? 2 : 1
  }
  return to
}

/** The offset of a comment's last unit, or `at` where there is none. */
export function commentEnd(source: string, at: number, to: number): number {
  const next = source[at + 1]
  const closing = next === '/' ? '\n' : next === '*' ? '*/' : undefined
  if (closing === undefined) return at
  const end = source.indexOf(closing, at + 2)
  return end === -1 || end >= to ? to : end + closing.length - 1
}

const ESCAPE = /\\(?:u[0-9a-fA-F]{4}(?:\\u[dD][c-fC-F][0-9a-fA-F]{2})?|[^u])/g
const ESCAPED: Readonly<Record<string, string>> = { b: ' ', f: '\n', n: '\n', r: '\n', t: ' ' }

/** Writes a JSON string, its escapes decoded (RFC 8259, section 7). */
export function writeJsonString(sink: Sink, source: string, span: Span): void {
  const run = source.slice(span.start, span.end)
  let plain = 0
  for (const { 0: escape, index } of run.matchAll(ESCAPE)) {
    if (index > plain) sink.verbatim(run.slice(plain, index), span.start + plain)
    plain = index + escape.length
    sink.decoded(unescape(escape), { start: span.start + index, end: span.start + plain })
  }
  if (plain < run.length) sink.verbatim(run.slice(plain), span.start + plain)
}

function unescape(escape: string): string {
  if (escape[1] !== 'u') return ESCAPED[escape[1]!] ?? escape[1]!
  return escape
    .split('\\u')
    .slice(1)
    .map((hex) => String.fromCharCode(Number.parseInt(hex.slice(0, 4), 16)))
    .join('')
}
