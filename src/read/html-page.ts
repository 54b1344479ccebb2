import { segmentBuilder, type Segment } from '../text/segment.js'
import { htmlWalker } from './html-walker.js'
import { cover, write, type Sheet } from './sheet.js'
import { captionsIn, findMarkers } from './templates.js'

/** The prose of an HTML text from an offset (UTF-16 units) on, in no particular order; `see` takes the address of each picture. */
export function readHtmlText(source: string, start = 0, see: (address: string) => void = () => {}): Segment[] {
  const skipped = findMarkers(source).filter((marker) => marker.start >= start)
  const sheet: Sheet = { source, mask: cover(source, skipped, 'x'), skipped }
  const segments = markerCaptions(sheet)
  htmlWalker((segment) => segments.push(segment), see).feed(sheet, { start, end: source.length })
  return segments
}

/** What template markers say to readers of the page. */
export function markerCaptions(sheet: Sheet): Segment[] {
  return sheet.skipped.flatMap((marker) =>
    captionsIn(sheet.source, marker).flatMap((span) => {
      const builder = segmentBuilder()
      write(builder, { ...sheet, skipped: [] }, span, { space: 'flow', entities: 'text' })
      return builder.build({ role: 'caption' }) ?? []
    }),
  )
}
