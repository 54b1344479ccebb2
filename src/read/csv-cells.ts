import type { Span } from '../text/span.js'

/** A cell of a table in a text file; offsets in UTF-16 units, quotes included. RFC 4180. */
export type Cell = Span & {
  readonly row: number
  readonly column: number
  readonly isQuoted: boolean
  /** Whether it opens a quote that is never closed, or that closes in the middle of it: cells behind may be cut in the wrong places. */
  readonly isBroken: boolean
}

export type Delimiter = ',' | ';' | '\t' | '|'

/** The cells of a span, in order; rows and columns count from 0. Blank lines are no rows. */
export function* csvCells(source: string, span: Span, delimiter: Delimiter): Generator<Cell> {
  let row = 0
  let column = 0
  let closes = true
  for (let i = span.start; i < span.end; ) {
    const start = i
    let isQuoted = false
    let closed = i
    if (closes && source[i] === '"') {
      const close = closingQuote(source, i + 1, span.end)
      // Without a closing quote anywhere behind, quotes are but signs.
      if (close === undefined) closes = false
      else {
        isQuoted = true
        closed = i = close + 1
      }
    }
    while (i < span.end && source[i] !== delimiter && source[i] !== '\n' && source[i] !== '\r') i++
    const isBlank = column === 0 && i === start && source[i] !== delimiter
    if (!isBlank) yield { row, column, start, end: i, isQuoted, isBroken: source[start] === '"' && start < i && (!isQuoted || source.slice(closed, i).trim() !== '') }
    if (source[i] === delimiter && i < span.end) {
      column++
      i++
      if (i === span.end) yield { row, column, start: i, end: i, isQuoted: false, isBroken: false }
      continue
    }
    if (!isBlank) row++
    column = 0
    i += source[i] === '\r' && source[i + 1] === '\n' ? 2 : 1
    if (i > span.end) return
  }
}

function closingQuote(source: string, from: number, to: number): number | undefined {
  for (let i = source.indexOf('"', from); i !== -1 && i < to; i = source.indexOf('"', i + 2)) {
    if (source[i + 1] !== '"' || i + 1 >= to) return i
  }
  return undefined
}

const DELIMITERS = [',', ';', '\t', '|'] as const

/** The delimiter that stands most often in the first row, outside quotes; a comma if none does. */
export function findDelimiter(source: string, span: Span): Delimiter {
  const counts = new Map<string, number>(DELIMITERS.map((delimiter) => [delimiter, 0]))
  let isCellStart = true
  let hasText = false
  let closes = true
  for (let i = span.start; i < Math.min(span.end, span.start + 20_000); i++) {
    const character = source[i]!
    if (character === '"' && isCellStart && closes) {
      const close = closingQuote(source, i + 1, span.end)
      closes = close !== undefined
      i = close ?? i
    } else if (counts.has(character)) counts.set(character, counts.get(character)! + 1)
    else if ((character === '\n' || character === '\r') && hasText) break
    hasText ||= character.trim() !== ''
    isCellStart = counts.has(character)
  }
  return DELIMITERS.reduce((best, next) => (counts.get(next)! > counts.get(best)! ? next : best))
}
