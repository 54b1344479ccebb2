import { segmentBuilder, type Segment } from '../text/segment.js'
import type { Span } from '../text/span.js'
import { SPOKEN_DATA } from './html-names.js'
import { jsonValues, writeJsonString } from './json-strings.js'
import type { Sheet } from './sheet.js'

/** Linked data: what search engines show. schema.org in JSON-LD. */
export function addData(sheet: Sheet, span: Span, add: (segment: Segment) => void): void {
  for (const { keys, ...value } of jsonValues(sheet.source, span)) {
    const key = keys.at(-1)
    const role = SPOKEN_DATA.get(key ?? '')
    if (!role || value.isNumber) continue
    const parent = keys.at(-2)
    const builder = segmentBuilder()
    writeJsonString(builder, sheet.source, value)
    const segment = builder.build({ role, label: parent === undefined || parent.startsWith('@') ? key : `${parent} ${key}` })
    if (segment) add(segment)
  }
}
