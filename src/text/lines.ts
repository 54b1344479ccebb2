import { firstIndex } from './search.js'

/** A place in a source file: line and column count from 1, offset from 0, column and offset in UTF-16 code units. */
export type Position = { readonly line: number; readonly column: number; readonly offset: number }

/** Finds positions for offsets of one source text. LF, CRLF and lone CR end a line. */
export type LineIndex = { position(offset: number): Position; readonly lineCount: number; lineStart(line: number): number }

export function indexLines(source: string): LineIndex {
  // Typed, and counted first: a text may hold tens of millions of lines.
  let count = 1
  for (let i = 0; i < source.length; i++) if (endsLine(source, i)) count++
  const starts = new Uint32Array(count)
  for (let i = 0, line = 1; line < count; i++) if (endsLine(source, i)) starts[line++] = i + 1
  return {
    lineCount: starts.length,
    lineStart: (line) => starts[line - 1] ?? source.length,
    position(offset) {
      const line = Math.max(1, firstIndex(starts, (start) => start > offset))
      return { line, column: offset - starts[line - 1]! + 1, offset }
    },
  }
}

function endsLine(source: string, i: number): boolean {
  const code = source.charCodeAt(i)
  return code === 10 || (code === 13 && source.charCodeAt(i + 1) !== 10)
}

/** Where lines begin that LF alone ends, as `diff` and `patch` count them. */
export function lineFeeds(source: string): number[] {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
