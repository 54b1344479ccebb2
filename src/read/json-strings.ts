import type { Span } from '../text/span.js'
import type { Sink } from './sink.js'

/** A value in JSON: a string (the span between its quotes) or a number, and the keys above it, the outermost first. Offsets in UTF-16 units. */
export type JsonValue = Span & { readonly keys: readonly string[]; readonly isNumber: boolean }

/** Keys of a deeper nesting are left out. */
const DEEPEST = 64
const LONGEST_KEY = 100

/**
 * The strings and numbers of a span of JSON, in order. It looks at strings, numbers, comments, colons and brackets alone, so it does not mind
 * JSONC, trailing commas, an assignment in front (`tweets.js`) or a text that was cut off. RFC 8259.
 */
export function* jsonValues(source: string, span: Span): Generator<JsonValue> {
  // For each open object or array the keys above it.
  const open: (readonly string[])[] = []
  let above: readonly string[] = []
  let key: string | undefined
  const keys = (): readonly string[] => (key === undefined || above.length >= DEEPEST ? above : [...above, key])
  for (let i = span.start; i < span.end; i++) {
    const code = source.charCodeAt(i)
    if (code === 0x22) {
      const end = stringEnd(source, i + 1, span.end)
      const next = afterSpace(source, end + 1, span.end)
      if (next < span.end && source.charCodeAt(next) === 0x3a) {
        key = source.slice(i + 1, Math.min(end, i + 1 + LONGEST_KEY))
        i = next
      } else {
        yield { start: i + 1, end, keys: keys(), isNumber: false }
        i = end
      }
    } else if (code === 0x7b || code === 0x5b) {
      open.push(above)
      above = keys()
      key = undefined
    } else if (code === 0x7d || code === 0x5d) {
      above = open.pop() ?? []
      key = undefined
    } else if (code === 0x2c) {
      key = undefined
    } else if (code === 0x2f) {
      i = commentEnd(source, i, span.end)
    } else if (code >= 0x30 && code <= 0x39 && key !== undefined) {
      const start = i
      while (i + 1 < span.end && /[\w.+-]/.test(source[i + 1]!)) i++
      yield { start, end: i + 1, keys: keys(), isNumber: true }
    }
  }
}

function afterSpace(source: string, from: number, to: number): number {
  let i = from
  while (i < to && /\s/.test(source[i]!)) i++
  return i
}

/** The offset of the closing quote, or the end of the line for a string that is never closed. */
function stringEnd(source: string, from: number, to: number): number {
  let i = from
  while (i < to) {
    const code = source.charCodeAt(i)
    if (code === 0x22 || code === 0x0a || code === 0x0d) return i
    i += code === 0x5c ? 2 : 1
  }
  return to
}

/** The offset of a comment's last unit, or `at` where there is none. */
function commentEnd(source: string, at: number, to: number): number {
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
