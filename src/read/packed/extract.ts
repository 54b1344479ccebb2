import type { Document } from '../../text/document.js'
import { segmentBuilder, type Segment, type SegmentInfo } from '../../text/segment.js'
import { makeDocument, type Reading } from '../document.js'

/** Collects lines of a text that was taken out of a packed file: they are the source that reports point into. */
export type Extract = {
  /** Adds a line and gives the offset (UTF-16 units) where it begins. Line ends within it become spaces. */
  line(text: string): number
  /** Adds a line that is a segment by itself. */
  segment(text: string, info: SegmentInfo): void
  readonly source: string
  document(segments: readonly Segment[], reading: Reading): Document
}

export function extract(): Extract {
  const lines: string[] = []
  const own: Segment[] = []
  let length = 0
  const line = (text: string): number => {
    const flat = text.replace(/[\r\n\u2028\u2029\f\v]+/g, ' ')
    const at = length
    lines.push(flat)
    length += flat.length + 1
    return at
  }
  return {
    line,
    segment(text, info) {
      const at = line(text)
      const builder = segmentBuilder()
      builder.verbatim(lines.at(-1)!, at)
      const segment = builder.build(info)
      if (segment) own.push(segment)
    },
    get source() {
      return lines.map((one) => `${one}\n`).join('')
    },
    document(segments, reading) {
      return makeDocument(this.source, [...own, ...segments], reading)
    },
  }
}
