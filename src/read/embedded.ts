import type { Segment, SegmentInfo, SegmentRole } from '../text/segment.js'
import { readHtmlText } from './html-page.js'
import { readMarkdownText } from './markdown-page.js'
import type { Sink } from './sink.js'
import { readPlain } from './text.js'
import { firstIndex } from '../text/search.js'

type Piece = Segment['pieces'][number]

/** A text that stands inside another format: decoded (escapes undone, nothing folded), with its way back. */
export type Embedded = { readonly text: string; readonly pieces: readonly Piece[] }

export function embed(write: (sink: Sink) => void): Embedded {
  const parts: string[] = []
  const pieces: Piece[] = []
  let length = 0
  const add = (text: string, source: number, sourceLength: number): void => {
    if (text === '') return
    pieces.push({ start: length, length: text.length, source, sourceLength })
    parts.push(text)
    length += text.length
  }
  write({ verbatim: (text, at) => add(text, at, text.length), decoded: (text, span) => add(text, span.start, span.end - span.start) })
  return { text: parts.join(''), pieces }
}

/** A text that a text is another writing of (JSON inside a cell, a wrong encoding): `write` reads the outer one. */
export function nest(outer: Embedded, write: (sink: Sink, text: string) => void): Embedded {
  const inner = embed((sink) => write(sink, outer.text))
  return { text: inner.text, pieces: rebase(inner.pieces, outer.pieces) }
}

/** Tags and character references. */
const HTML = /<\/?[a-z][a-z0-9-]{0,15}(?:\s[^<>]{0,400})?\/?>|&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,5});/i
/** Headings, links, strong emphasis. */
const MARKDOWN = /^#{1,6} \S|\]\([^()\s]{1,300}\)|\*\*\S/m

const STRUCTURE: ReadonlySet<SegmentRole> = new Set(['title', 'heading', 'body', 'list-item', 'cell', 'quote'])
const PROSE: ReadonlySet<SegmentRole> = new Set(['body', 'quote', 'caption'])

/** The segments of a value that may hold HTML, Markdown or paragraphs. What the value itself is counts for more than how it is laid out. */
export function readEmbedded(embedded: Embedded, info: SegmentInfo): Segment[] {
  return readInner(embedded.text, PROSE.has(info.role)).map(({ role, text, pieces, label = info.label, level }) => ({
    role: roleIn(role, info.role),
    text,
    pieces: rebase(pieces, embedded.pieces),
    ...(label === undefined ? {} : { label }),
    ...(level === undefined ? {} : { level }),
  }))
}

function readInner(text: string, isProse: boolean): Segment[] {
  if (isProse && MARKDOWN.test(text)) return readMarkdownText(text)
  return HTML.test(text) ? readHtmlText(text) : readPlain(text, { start: 0, end: text.length })
}

function roleIn(role: SegmentRole, outer: SegmentRole): SegmentRole {
  if (!STRUCTURE.has(role)) return role
  return role === 'body' || outer === 'quote' || !PROSE.has(outer) ? outer : role
}

/** Pieces that point into an embedded text, pointing into its source instead. */
function rebase(inner: readonly Piece[], outer: readonly Piece[]): Piece[] {
  const pieces: Piece[] = []
  for (const piece of inner) {
    const end = piece.source + piece.sourceLength
    let i = firstAfter(outer, piece.source)
    if (piece.length !== piece.sourceLength) {
      const first = outer[i]
      while (i + 1 < outer.length && outer[i + 1]!.start < end) i++
      const last = outer[i]
      if (!first || !last) continue
      const source = place(first, piece.source)
      pieces.push({ ...piece, source, sourceLength: placeEnd(last, end) - source })
      continue
    }
    for (; i < outer.length && outer[i]!.start < end; i++) {
      const { start, length, source, sourceLength } = outer[i]!
      const from = Math.max(start, piece.source)
      const to = Math.min(start + length, end)
      const offset = piece.start + from - piece.source
      pieces.push(
        length === sourceLength
          ? { start: offset, length: to - from, source: source + from - start, sourceLength: to - from }
          : { start: offset, length: to - from, source, sourceLength },
      )
    }
  }
  return pieces
}

function place(piece: Piece, offset: number): number {
  return piece.length === piece.sourceLength ? piece.source + offset - piece.start : piece.source
}

function placeEnd(piece: Piece, offset: number): number {
  return piece.length === piece.sourceLength ? piece.source + Math.min(offset - piece.start, piece.length) : piece.source + piece.sourceLength
}

/** The index of the first piece that ends after an offset. */
function firstAfter(pieces: readonly Piece[], offset: number): number {
  return firstIndex(pieces, ({ start, length }) => start + length > offset)
}
