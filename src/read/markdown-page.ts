import { GFM, parser } from '@lezer/markdown'
import { segmentBuilder, type Segment, type SegmentInfo } from '../text/segment.js'
import type { Span } from '../text/span.js'
import { markerCaptions } from './html-page.js'
import { htmlWalker } from './html-walker.js'
import { readCode, readInline, readTarget, readText, spanOf, type Page } from './markdown-inline.js'
import { markdownSheet } from './markdown-mask.js'
import type { Sheet } from './sheet.js'

/** CommonMark with GitHub's tables, strikethrough, task lists and bare links. */
let gfm: ReturnType<typeof parser.configure> | undefined

/** What the blocks around a text make of it. */
type Place = { readonly isQuote: boolean; readonly isItem: boolean }

type MarkdownOptions = {
  /** Where the text begins, in UTF-16 units. */
  readonly start?: number
  readonly isMdx?: boolean
  /** Takes the address of each picture. */
  readonly see?: (address: string) => void
}

/** The prose of a Markdown text, in no particular order. */
export function readMarkdownText(source: string, { start = 0, isMdx = false, see = () => {} }: MarkdownOptions = {}): Segment[] {
  const sheet = markdownSheet(source, start, isMdx)
  const segments = markerCaptions(sheet)
  const add = (segment: Segment | undefined): void => {
    if (segment) segments.push(segment)
  }
  gfm ??= parser.configure(GFM)
  const cursor = gfm.parse(sheet.mask).cursor()
  const page: Page = { sheet, cursor, html: htmlWalker(add, see), labels: labelsOf(sheet.mask), add, see }
  readBlocks(page, { isQuote: false, isItem: false })
  return segments
}

function labelsOf(mask: string): ReadonlySet<string> {
  const labels = new Set<string>()
  for (const match of mask.matchAll(/^[ >]{0,12}\[([^[\]\n]{1,200})\]:/gm)) labels.add(match[1]!.trim().toLowerCase())
  return labels
}

function readBlocks(page: Page, place: Place): void {
  const { cursor } = page
  if (!cursor.firstChild()) return
  do readBlock(page, place)
  while (cursor.nextSibling())
  cursor.parent()
}

function readBlock(page: Page, place: Place): void {
  const { cursor, sheet } = page
  const { name } = cursor
  const span = spanOf(cursor)
  if (name === 'Blockquote') readBlocks(page, { ...place, isQuote: place.isQuote || !isCallout(sheet.mask, span) })
  else if (name === 'ListItem') readBlocks(page, { ...place, isItem: true })
  else if (name === 'BulletList' || name === 'OrderedList') readBlocks(page, place)
  else if (name === 'Paragraph' || name === 'Task') readLeaf(page, infoOf(page, place))
  else if (/Heading\d$/.test(name)) readLeaf(page, quoted(page, place, { role: 'heading', level: Number(name.at(-1)) }))
  else if (name === 'FencedCode' || name === 'CodeBlock') readCode(page)
  else if (name === 'HTMLBlock' || name === 'CommentBlock' || name === 'ProcessingInstructionBlock') page.html.feed(withoutMarks(page), span, place.isQuote)
  else if (name === 'Table') readTable(page, place)
  else if (name === 'LinkReference') readDefinition(page)
}

function infoOf(page: Page, place: Place): SegmentInfo {
  return quoted(page, place, { role: place.isItem ? 'list-item' : 'body' })
}

function quoted(page: Page, place: Place, info: SegmentInfo): SegmentInfo {
  return place.isQuote || page.html.isInQuote ? { ...info, role: 'quote' } : info
}

/** GitHub's alerts (`> [!NOTE]`) look like quotes and are none. */
function isCallout(mask: string, span: Span): boolean {
  return /^>[ \t]{0,3}\[![A-Za-z]+\]/.test(mask.slice(span.start, span.start + 40))
}

/** Quote marks at the beginning of the lines of an HTML block are not part of it. */
function withoutMarks(page: Page): Sheet {
  const marks: Span[] = []
  const { cursor, sheet } = page
  if (cursor.firstChild()) {
    do if (cursor.name === 'QuoteMark') marks.push(spanOf(cursor))
    while (cursor.nextSibling())
    cursor.parent()
  }
  if (marks.length === 0) return sheet
  const skipped = [...sheet.skipped.filter((span) => span.end > cursor.from && span.start < cursor.to), ...marks].sort((a, b) => a.start - b.start)
  return { ...sheet, skipped }
}

function readLeaf(page: Page, info: SegmentInfo): void {
  const builder = segmentBuilder()
  readInline(page, builder, footnoteMark(page.sheet.mask, page.cursor.from))
  page.add(builder.build(info))
}

/** The offset behind `[^1]:` where a paragraph begins with it. */
function footnoteMark(mask: string, from: number): number {
  return from + (/^\[\^[^\]\s]{1,100}\]:/.exec(mask.slice(from, from + 110))?.[0].length ?? 0)
}

/** `[label]: address "title"`; of a footnote the rest is text. */
function readDefinition(page: Page): void {
  const { cursor, sheet } = page
  const { from, to } = cursor
  if (sheet.mask.startsWith('[^', from)) {
    const start = sheet.mask.indexOf(']:', from) + 2
    const builder = segmentBuilder()
    readText(page, builder, { start, end: to })
    return page.add(builder.build({ role: 'body' }))
  }
  if (!cursor.firstChild()) return
  do readTarget(page)
  while (cursor.nextSibling())
  cursor.parent()
}

function readTable(page: Page, place: Place): void {
  const { cursor } = page
  const headers: string[] = []
  if (!cursor.firstChild()) return
  do {
    if (cursor.name === 'TableHeader' || cursor.name === 'TableRow') readRow(page, place, headers, cursor.name === 'TableHeader')
  } while (cursor.nextSibling())
  cursor.parent()
}

function readRow(page: Page, place: Place, headers: string[], isHeader: boolean): void {
  const { cursor, sheet } = page
  const start = cursor.from
  let column = 0
  if (!cursor.firstChild()) return
  do {
    if (cursor.name === 'TableDelimiter') {
      // Empty cells have no node: columns are counted by their bars; one before the first cell opens the row.
      if (sheet.mask.slice(start, cursor.from).trim() !== '') column++
    } else if (cursor.name === 'TableCell') {
      const builder = segmentBuilder()
      readInline(page, builder)
      const segment = builder.build(quoted(page, place, { role: 'cell', label: isHeader ? undefined : headers[column] }))
      if (isHeader && segment) headers[column] = segment.text.trim().slice(0, 120)
      page.add(segment)
    }
  } while (cursor.nextSibling())
  cursor.parent()
}
