import type { MarkdownParser } from '@lezer/markdown'
import { segmentBuilder, type Segment, type SegmentBuilder } from '../text/segment.js'
import type { Span } from '../text/span.js'
import { decodeEntity } from './entities.js'
import { OUTSIDE } from './html-attributes.js'
import type { HtmlWalker } from './html-walker.js'
import { write, type Sheet } from './sheet.js'

export type Cursor = ReturnType<ReturnType<MarkdownParser['parse']>['cursor']>

/** A page that is being read; the functions below read the node at its cursor and leave the cursor there. */
export type Page = {
  readonly sheet: Sheet
  readonly cursor: Cursor
  readonly html: HtmlWalker
  /** Labels of link definitions; brackets without one are only brackets. */
  readonly labels: ReadonlySet<string>
  readonly add: (segment: Segment | undefined) => void
  /** Takes the address of each picture. */
  readonly see: (address: string) => void
}

/** Adds the text of the node at the cursor from an offset on, without the marks that shape it. */
export function readInline(page: Page, builder: SegmentBuilder, from = page.cursor.from): void {
  const { cursor } = page
  const end = cursor.to
  let at = from
  if (cursor.firstChild()) {
    do {
      if (cursor.from < from) continue
      readText(page, builder, { start: at, end: cursor.from })
      readNode(page, builder)
      at = cursor.to
    } while (cursor.nextSibling())
    cursor.parent()
  }
  readText(page, builder, { start: at, end })
}

export function readText(page: Page, builder: SegmentBuilder, span: Span): void {
  if (span.end > span.start && !page.html.isUnread) write(builder, page.sheet, span, { space: 'flow' })
}

function readNode(page: Page, builder: SegmentBuilder): void {
  const { cursor, sheet } = page
  const span = spanOf(cursor)
  switch (cursor.name) {
    case 'Emphasis':
    case 'StrongEmphasis':
    case 'Strikethrough':
      return readInline(page, builder)
    case 'Link':
      return readLink(page, builder)
    case 'Image':
      builder.decoded(' ', span)
      return readImage(page)
    case 'InlineCode':
      builder.decoded(' ', span)
      return readCode(page)
    case 'Escape':
      return builder.verbatim(sheet.source.slice(span.start + 1, span.end), span.start + 1)
    case 'Entity': {
      const entity = decodeEntity(sheet.source.slice(span.start, span.end), 'text')
      return entity ? builder.decoded(entity.decoded, span) : readText(page, builder, span)
    }
    case 'HardBreak':
      return builder.decoded(isHardBreak(sheet.source.slice(span.start, span.end)) ? '\n' : ' ', span)
    case 'HTMLTag':
    case 'Comment':
    case 'ProcessingInstruction':
      return page.html.tag(sheet, span, builder)
    case 'URL':
      return readText(page, builder, span)
    case 'Autolink':
      return readText(page, builder, { start: span.start + 1, end: span.end - 1 })
  }
}

/** Two spaces or a backslash before the line end; the mask makes CRLF a space and a LF. */
function isHardBreak(written: string): boolean {
  return written.startsWith('\\') || /^ {2}/.test(written)
}

function readLink(page: Page, builder: SegmentBuilder): void {
  const { cursor, sheet } = page
  const { from, to } = cursor
  const node = cursor.node
  const hasTarget = node.getChild('URL') !== null || node.getChild('LinkLabel') !== null || sheet.mask.endsWith('()', to)
  const label = sheet.mask.slice(from + 1, Math.min(to - 1, from + 201))
  // A footnote's mark, a callout's kind.
  if (!hasTarget && /^[\^!]/.test(label)) return
  const isText = !hasTarget && !page.labels.has(label.trim().toLowerCase())
  let at = from
  let isOpen = true
  if (cursor.firstChild()) {
    do {
      if (isOpen || isText) readText(page, builder, { start: at, end: cursor.from })
      if (cursor.name === 'LinkMark') {
        if (isText) readText(page, builder, spanOf(cursor))
        if (sheet.mask[cursor.from] === ']') isOpen = false
      } else if (isOpen) readNode(page, builder)
      else readTarget(page)
      at = cursor.to
    } while (cursor.nextSibling())
    cursor.parent()
  }
}

function readImage(page: Page): void {
  const { cursor, sheet } = page
  const builder = segmentBuilder()
  let at = cursor.from
  let isOpen = true
  const address = cursor.node.getChild('URL')
  page.see(address ? sheet.source.slice(address.from, Math.min(address.to, address.from + 20)) : '')
  if (cursor.firstChild()) {
    do {
      if (isOpen) readText(page, builder, { start: at, end: cursor.from })
      if (cursor.name === 'LinkMark') isOpen &&= sheet.mask[cursor.from] !== ']'
      else if (isOpen) readNode(page, builder)
      else if (cursor.name === 'LinkTitle') readTarget(page)
      at = cursor.to
    } while (cursor.nextSibling())
    cursor.parent()
  }
  page.add(builder.build({ role: 'caption' }))
}

/** The address or the title of a link. */
export function readTarget(page: Page): void {
  const { cursor, sheet } = page
  const { from, to, name } = cursor
  const builder = segmentBuilder()
  if (name === 'LinkTitle') {
    write(builder, sheet, { start: from + 1, end: to - 1 }, { space: 'flow', entities: 'text' })
    page.add(builder.build({ role: 'attribute', label: 'title' }))
  } else if (name === 'URL') {
    const isBracketed = sheet.mask[from] === '<'
    const span = isBracketed ? { start: from + 1, end: to - 1 } : { start: from, end: to }
    if (!OUTSIDE.test(sheet.mask.slice(span.start, span.start + 20))) return
    write(builder, sheet, span, { space: 'flow', entities: 'attribute' })
    page.add(builder.build({ role: 'link' }))
  }
}

/** Code, inline or in a block. */
export function readCode(page: Page): void {
  const { cursor, sheet } = page
  const builder = segmentBuilder()
  let at = cursor.from
  const isInline = cursor.name === 'InlineCode'
  const { to } = cursor
  if (cursor.firstChild()) {
    do {
      // Inline code is what stands between its marks; a block's lines are nodes of their own.
      if (isInline && cursor.from > at) write(builder, sheet, { start: at, end: cursor.from }, { space: 'flow' })
      if (cursor.name === 'CodeText') write(builder, sheet, spanOf(cursor), { space: 'lines' })
      at = cursor.to
    } while (cursor.nextSibling())
    cursor.parent()
  }
  if (isInline && to > at) write(builder, sheet, { start: at, end: to }, { space: 'flow' })
  page.add(builder.build({ role: 'code' }))
}

export function spanOf(cursor: Cursor): Span {
  return { start: cursor.from, end: cursor.to }
}
