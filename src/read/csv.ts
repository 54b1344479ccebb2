import type { Document } from '../text/document.js'
import { indexLines } from '../text/lines.js'
import { csvCells, findDelimiter, type Cell, type Delimiter } from './csv-cells.js'
import { embed } from './embedded.js'
import { entryIn, type Entry } from './entry.js'
import { isKnownKey } from './keys.js'
import type { Reader } from './reader.js'
import { readValues, type Value } from './records.js'
import type { Sink } from './sink.js'
import { textStart } from './source-lines.js'

export const csv: Reader = { name: 'csv', extensions: ['csv'], read: (source) => readCsv(source), recognises: looksLikeTable }
export const tsv: Reader = { name: 'tsv', extensions: ['tsv', 'tab'], read: (source) => readCsv(source, '\t') }

function readCsv(source: string, delimiter?: Delimiter): Document {
  const { values, warnings } = readTable(source, delimiter)
  return readValues(source, values, { cells: true, warnings })
}

/** The cells of a table under the headers of their columns, and what a person should know about them. */
export function readTable(source: string, delimiter?: Delimiter): { readonly values: readonly Value[]; readonly warnings: readonly string[] } {
  const span = { start: textStart(source), end: source.length }
  const cells = [...csvCells(source, span, delimiter ?? findDelimiter(source, span))]
  const values = [...valuesOf(source, cells)]
  const broken = cells.find(({ isBroken }) => isBroken)
  if (!broken) return { values, warnings: [] }
  const { line } = indexLines(source).position(broken.start)
  return { values, warnings: [`has a quotation mark that is opened and not closed where its cell ends, line ${line}; the cells after it may have been cut in the wrong places`] }
}

/** The names in the first row, if they are names of columns. */
export function headersOf(source: string): readonly string[] {
  const span = { start: textStart(source), end: source.length }
  const row: string[] = []
  for (const cell of csvCells(source, span, findDelimiter(source, span))) {
    if (cell.row > 0 || row.length > 200) break
    row.push(textOf(source, cell))
  }
  return isHeader(row) ? row : []
}

function* valuesOf(source: string, cells: Iterable<Cell>): Generator<Value> {
  let first: Cell[] | undefined = []
  let headers: string[] = []
  let entry = entryIn(undefined, [])
  let row = 0
  for (const cell of cells) {
    if (first && cell.row > 0) {
      const names = first.map((each) => textOf(source, each))
      if (isHeader(names)) headers = names
      for (const each of first) yield valueOf(source, each, [], entry)
      first = undefined
    }
    if (cell.row > row) {
      entry = entryIn(undefined, [])
      row = cell.row
    }
    if (first) first.push(cell)
    else yield valueOf(source, cell, headers, entry)
  }
  if (first) for (const each of first) yield valueOf(source, each, [], entry)
}

function valueOf(source: string, cell: Cell, headers: readonly string[], entry: Entry): Value {
  const header = headers[cell.column]
  return { start: cell.start, end: cell.end, keys: header ? [header] : [], entry, isText: true, read: () => embed((sink) => writeCell(sink, source, cell)) }
}

/** Doubled quotes inside a quoted cell stand for one; what follows its closing quote belongs to it. RFC 4180, section 2. */
function writeCell(sink: Sink, source: string, cell: Cell): void {
  const start = cell.isQuoted ? cell.start + 1 : cell.start
  const run = source.slice(start, cell.end)
  if (!cell.isQuoted) return sink.verbatim(run, start)
  let plain = 0
  for (const { 0: quotes, index } of run.matchAll(/""?/g)) {
    if (index > plain) sink.verbatim(run.slice(plain, index), start + plain)
    plain = index + quotes.length
    if (quotes.length === 2) sink.decoded('"', { start: start + index, end: start + plain })
  }
  if (plain < run.length) sink.verbatim(run.slice(plain), start + plain)
}

function textOf(source: string, cell: Cell): string {
  return embed((sink) => writeCell(sink, source, cell)).text.trim()
}

/** A first row of short names, all different, in which at least one is known or none is missing. */
function isHeader(row: readonly string[]): boolean {
  const names = row.filter((name) => name !== '')
  if (names.length === 0 || new Set(names).size < names.length) return false
  if (!names.every((name) => name.length <= 60 && /^[\p{L}_#][^.!?@\n]{0,59}\??$/u.test(name) && name.split(/\s+/).length <= 6)) return false
  return names.some(isKnownKey) || (names.length === row.length && row.length > 1)
}

/** Rows that are looked at before a text is taken for a table. */
const ENOUGH_ROWS = 20

/** Named columns, some of them known, and rows that all have as many cells. A poem has commas, too. */
function looksLikeTable(source: string): boolean {
  const headers = headersOf(source.slice(0, 20_000))
  const known = headers.filter(isKnownKey).length
  if (headers.length < 2 || known === 0 || (headers.length === 2 && known < 2)) return false
  const span = { start: textStart(source), end: source.length }
  const widths: number[] = []
  for (const { row, column } of csvCells(source, span, findDelimiter(source, span))) {
    if (row > ENOUGH_ROWS) break
    widths[row] = column + 1
  }
  return widths.length > 1 && widths.every((width) => width === headers.length)
}
