import type { Document } from '../text/document.js'
import type { Span } from '../text/span.js'
import { jsonValues, writeJsonString } from './json-strings.js'
import type { Reader } from './reader.js'
import { readValues, type Value } from './records.js'
import { eachLine } from './source-lines.js'

export const json: Reader = {
  name: 'json',
  extensions: ['json', 'jsonc', 'json5', 'geojson', 'webmanifest'],
  read: (source): Document => readValues(source, valuesIn(source, { start: 0, end: source.length })),
}

export const jsonl: Reader = {
  name: 'jsonl',
  extensions: ['jsonl', 'ndjson'],
  read: (source): Document => readValues(source, valuesInLines(source)),
}

function* valuesIn(source: string, span: Span): Generator<Value> {
  for (const { start, end, keys, isNumber } of jsonValues(source, span)) {
    yield {
      start,
      end,
      keys,
      isText: !isNumber,
      write: (sink) => (isNumber ? sink.verbatim(source.slice(start, end), start) : writeJsonString(sink, source, { start, end })),
    }
  }
}

/** A line that is broken does not spoil the ones below. */
function* valuesInLines(source: string): Generator<Value> {
  for (const line of eachLine(source, { start: 0, end: source.length })) yield* valuesIn(source, line)
}
