import type { Document } from '../text/document.js'
import { csvCells, findDelimiter, type Cell, type Delimiter } from './csv-cells.js'
import { isKnownKey } from './keys.js'
import type { Reader } from './reader.js'
import { readValues, type Value } from './records.js'
import type { Sink } from './sink.js'
import { textStart } from './source-lines.js'

export const csv: Reader = { name: 'csv', extensions: ['csv'], read: (source) => readCsv(source) }
export const tsv: Reader = { name: 'tsv', extensions: ['tsv', 'tab'], read: (source) => readCsv(source, '\t') }

function readCsv(source: string, delimiter?: Delimiter): Document {
  const span = { start: textStart(source), end: source.length }
  const cells = csvCells(source, span, delimiter ?? findDelimiter(source, span))
  return readValues(source, valuesOf(source, cells), { cells: true })
}

function* valuesOf(source: string, cells: Iterable<Cell>): Generator<Value> {
  let first: Cell[] | undefined = []
  let headers: string[] = []
  for (const cell of cells) {
    if (first && cell.row > 0) {
      const row = first.map((each) => textOf(source, each))
      if (isHeader(row)) headers = row
      yield* first.map((each) => valueOf(source, each, []))
      first = undefined
    }
    if (first) first.push(cell)
    else yield valueOf(source, cell, headers)
  }
  if (first) yield* first.map((each) => valueOf(source, each, []))
}

function valueOf(source: string, cell: Cell, headers: readonly string[]): Value {
  const header = headers[cell.column]
  return { start: cell.start, end: cell.end, keys: header ? [header] : [], isText: true, write: (sink) => writeCell(sink, source, cell) }
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
  const parts: string[] = []
  writeCell({ verbatim: (text) => parts.push(text), decoded: (text) => parts.push(text) }, source, cell)
  return parts.join('').trim()
}

/** A first row of short names, all different, in which at least one is known or none is missing. */
function isHeader(row: readonly string[]): boolean {
  const names = row.filter((name) => name !== '')
  if (names.length === 0 || new Set(names).size < names.length) return false
  if (!names.every((name) => name.length <= 60 && /^[\p{L}_#][^.!?@\n]{0,59}\??$/u.test(name) && name.split(/\s+/).length <= 6)) return false
  return names.some(isKnownKey) || (names.length === row.length && row.length > 1)
}
