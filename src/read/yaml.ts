import type { Document } from '../text/document.js'
import { indexLines } from '../text/lines.js'
import { makeDocument } from './document.js'
import { embed } from './embedded.js'
import type { Reader } from './reader.js'
import { readValues } from './records.js'
import { textStart } from './source-lines.js'
import { readPlain } from './text.js'
import { writeScalar } from './yaml-scalars.js'
import { parseYaml } from './yaml-values.js'

export const yaml: Reader = { name: 'yaml', extensions: ['yaml', 'yml'], read: readYaml }

function readYaml(source: string): Document {
  const span = { start: textStart(source), end: source.length }
  const { values, brokenAt } = parseYaml(source, span)
  if (values) {
    return readValues(source, values.map(({ value, style, ...rest }) => ({ ...rest, isText: value !== undefined, read: () => embed((sink) => writeScalar(sink, source, rest, style)) })))
  }
  const { line } = indexLines(source).position(brokenAt)
  return makeDocument(source, readPlain(source, span), { warnings: [`is not valid YAML, line ${line}; its text was checked as plain text`] })
}
