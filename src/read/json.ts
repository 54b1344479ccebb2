import type { Document } from '../text/document.js'
import { indexLines } from '../text/lines.js'
import type { Span } from '../text/span.js'
import { makeDocument } from './document.js'
import { embed } from './embedded.js'
import { jsonValues, writeJsonString } from './json-strings.js'
import { findBrokenJson } from './json-syntax.js'
import type { Reader } from './reader.js'
import { readValues, type Value } from './records.js'
import { eachLine, textStart } from './source-lines.js'
import { readPlain } from './text.js'

export const json: Reader = { name: 'json', extensions: ['json', 'jsonc', 'json5', 'geojson', 'webmanifest'], read: readJson, recognises: looksLikeJson }
export const jsonl: Reader = { name: 'jsonl', extensions: ['jsonl', 'ndjson'], read: readJsonLines, recognises: looksLikeJsonLines }

function readJson(source: string): Document {
  const span = { start: textStart(source), end: source.length }
  const values = [...valuesInJson(source, span)]
  const warnings = brokenJson(source)
  if (values.length > 0 || warnings.length === 0) return readValues(source, values, { warnings })
  return makeDocument(source, readPlain(source, span), { warnings: warnings.map((warning) => warning.replace(MISSED, 'its text was checked as plain text')) })
}

const MISSED = 'some of its text may have been missed'

/** What to tell of JSON that is broken: nothing, or one warning. */
export function brokenJson(source: string): readonly string[] {
  const brokenAt = findBrokenJson(source, { start: 0, end: source.length })
  return brokenAt === undefined ? [] : [`is not valid JSON, line ${indexLines(source).position(brokenAt).line}; ${MISSED}`]
}

/** The strings and numbers of a span of JSON. */
export function* valuesInJson(source: string, span: Span): Generator<Value> {
  for (const { start, end, keys, entry, isNumber } of jsonValues(source, span)) {
    yield {
      start,
      end,
      keys,
      entry,
      isText: !isNumber,
      read: () => embed((sink) => (isNumber ? sink.verbatim(source.slice(start, end), start) : writeJsonString(sink, source, { start, end }))),
    }
  }
}

/** A line that is broken does not spoil the ones below. */
function readJsonLines(source: string): Document {
  const values: Value[] = []
  let broken: number | undefined
  let number = 0
  for (const line of eachLine(source, { start: 0, end: source.length })) {
    number++
    for (const value of valuesInJson(source, line)) values.push(value)
    if (broken === undefined && findBrokenJson(source, line) !== undefined) broken = number
  }
  return readValues(source, values, { warnings: broken === undefined ? [] : [`is not valid JSON Lines, line ${broken}; ${MISSED}`] })
}

/** Brackets alone are common in prose: what begins with a key in quotes is JSON even if it is broken further on, anything else must be whole. */
function looksLikeJson(source: string): boolean {
  if (/^[\s\uFEFF]{0,200}(?:\[\s{0,200})?\{\s{0,200}"[^"\n]{1,100}"\s{0,20}:/.test(source)) return true
  return /^[\s\uFEFF]{0,200}[[{]/.test(source) && findBrokenJson(source, { start: 0, end: source.length }) === undefined
}

/** Two objects or more, the first of which is whole on its line. */
function looksLikeJsonLines(source: string): boolean {
  const found: Span[] = []
  for (const line of eachLine(source, { start: textStart(source), end: source.length })) {
    if (source.slice(line.start, Math.min(line.end, line.start + 200)).trim() !== '') found.push(line)
    if (found.length === 2) break
  }
  const [first, second] = found
  return first !== undefined && second !== undefined && [first, second].every(({ start }) => /^\s{0,20}\{/.test(source.slice(start, start + 21))) && findBrokenJson(source, first) === undefined
}
