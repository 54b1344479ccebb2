import type { Span } from '../text/span.js'

/** A line of a source without its line end, and where the next one begins (UTF-16 units). */
export type SourceLine = Span & { readonly next: number }

/** The lines of a span. LF, CRLF and lone CR end a line; the last line may be empty. */
export function* eachLine(source: string, span: Span): Generator<SourceLine> {
  let start = span.start
  for (let i = span.start; i < span.end; i++) {
    const code = source.charCodeAt(i)
    if (code !== 10 && code !== 13) continue
    const next = code === 13 && i + 1 < span.end && source.charCodeAt(i + 1) === 10 ? i + 2 : i + 1
    yield { start, end: i, next }
    start = next
    i = next - 1
  }
  yield { start, end: span.end, next: span.end }
}

/** The offset of the first unit that is text: a byte-order mark is none. */
export function textStart(source: string): number {
  return source.startsWith('\uFEFF') ? 1 : 0
}
