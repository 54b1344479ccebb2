import type { Document } from '../../text/document.js'
import { segmentBuilder, type SegmentInfo } from '../../text/segment.js'
import { makeDocument } from '../document.js'
import type { Reader } from '../reader.js'
import { eachLine, textStart } from '../source-lines.js'

/** Labels of facts that no prose states; no other format gives such labels to its segments. */
export const PICTURE_FACTS = { position: 'picture: position', person: 'picture: person shown', time: 'picture: time taken', serial: 'picture: serial number' } as const

/** How each line of a sheet is read, in the order in which a sheet has them. */
const LINES = {
  Title: { role: 'title' },
  Caption: { role: 'caption' },
  'Person shown': { role: 'attribute', label: PICTURE_FACTS.person },
  Keywords: { role: 'attribute', label: 'keywords' },
  Place: { role: 'attribute', label: 'place' },
  Photographer: { role: 'attribute', label: 'author' },
  Position: { role: 'attribute', label: PICTURE_FACTS.position },
  'Time taken': { role: 'attribute', label: PICTURE_FACTS.time },
  'Serial number': { role: 'attribute', label: PICTURE_FACTS.serial },
} as const satisfies Readonly<Record<string, SegmentInfo>>

type Label = keyof typeof LINES

/** One thing that a picture's metadata say. */
export type PictureFact = { readonly label: Label; readonly text: string }

/** A picture's metadata written down, a line for each thing: what reports point into. */
export function sheetOf(facts: readonly PictureFact[]): string {
  const lines = facts.map(({ label, text }) => ({ label, text: text.replace(/\s+/g, ' ').trim() })).filter(({ text }) => text !== '')
  const order = Object.keys(LINES)
  const sorted = lines.toSorted((a, b) => order.indexOf(a.label) - order.indexOf(b.label))
  return [...new Set(sorted.map(({ label, text }) => `${label}: ${text}\n`))].join('')
}

const LINE = /^([A-Z][a-z]{1,15}(?: [a-z]{1,10})?):[ \t]*/

/** Reads such a sheet; a line with another label, or none, is read as a remark on the picture. */
export const picture: Reader = {
  name: 'picture',
  extensions: [],
  read(source): Document {
    const segments = [...eachLine(source, { start: textStart(source), end: source.length })].flatMap(({ start, end }) => {
      const [head = '', label = ''] = LINE.exec(source.slice(start, Math.min(end, start + 60))) ?? []
      const builder = segmentBuilder()
      const isKnown = Object.hasOwn(LINES, label)
      const from = isKnown ? start + head.length : start
      builder.verbatim(source.slice(from, end), from)
      return builder.build(isKnown ? LINES[label as Label] : { role: 'attribute' }) ?? []
    })
    return makeDocument(source, segments)
  },
}
