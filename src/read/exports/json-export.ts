import type { Channel } from '../../text/document.js'
import { brokenJson, valuesInJson } from '../json.js'
import { jsonValues } from '../json-strings.js'
import { readValues } from '../records.js'
import { textStart } from '../source-lines.js'
import { pathsTo, proseIn, type ExportReader, type Places } from './format.js'
import { plain } from '../keys.js'

/** An export in JSON, told by its keys. */
export type JsonExport = Places & {
  readonly name: string
  readonly among?: readonly string[]
  /** Paths of keys (as in `prose`), several parted by spaces, which stand together only in this format. */
  readonly signs: readonly string[]
  /** Where its texts were published. */
  readonly channel: Channel
}

export function jsonExport(format: JsonExport): ExportReader {
  const prose = proseIn(format)
  const signs = format.signs.map((sign) => sign.split(' ').map((path) => path.split('/').map(plain).join('/')))
  return {
    name: format.name,
    extensions: [],
    among: format.among ?? ['json'],
    read: (source) => readValues(source, prose(valuesInJson(source, { start: textStart(source), end: source.length })), { channel: format.channel, warnings: brokenJson(source) }),
    recognises(source) {
      const paths = pathsIn(source)
      return signs.some((sign) => sign.every((path) => paths.has(path)))
    },
  }
}

/** So many values, and no more of the text than that, show what a file is. */
const ENOUGH_VALUES = 400
const ENOUGH_TEXT = 300_000

/** The paths of the first values. */
function pathsIn(source: string): ReadonlySet<string> {
  const paths = new Set<string>()
  // What is neither data nor a script that assigns data is not looked through.
  if (!/^[\s\uFEFF]{0,200}(?:[[{]|[\w$.]{1,200}\s{0,20}=)/.test(source.slice(0, 1000))) return paths
  let count = 0
  for (const { keys } of jsonValues(source, { start: 0, end: Math.min(source.length, ENOUGH_TEXT) })) {
    for (const path of pathsTo(keys)) paths.add(path)
    if (++count === ENOUGH_VALUES) break
  }
  return paths
}
