import type { Document } from '../../text/document.js'
import type { Segment, SegmentInfo } from '../../text/segment.js'
import type { Span } from '../../text/span.js'
import { makeDocument } from '../document.js'
import { embed, readEmbedded } from '../embedded.js'
import type { Reader } from '../reader.js'
import { eachLine, textStart } from '../source-lines.js'
import { writeBody } from './mail-body.js'
import { parameterOf, readHead, readValue, valueOf } from './mail-headers.js'

/** A mail as a file (RFC 5322, MIME). Its text is text, so every finding points at the place in the file itself. */
export const mail: Reader = { name: 'mail', extensions: ['eml'], read: readMail, recognises }

/** What a reader sees of the head. */
const SHOWN: Readonly<Record<string, SegmentInfo>> = {
  subject: { role: 'title' },
  from: { role: 'attribute', label: 'author' },
  to: { role: 'attribute', label: 'to' },
  cc: { role: 'attribute', label: 'to' },
  'reply-to': { role: 'attribute', label: 'author' },
  comments: { role: 'body' },
  keywords: { role: 'attribute', label: 'keywords' },
}

/** A mail within a mail within a mail … */
const DEEPEST = 20
/** A part for each of a few lines is no mail. */
const MOST_PARTS = 1000

type Found = { readonly segments: Segment[]; parts: number; unread: number }

function readMail(source: string): Document {
  const found: Found = { segments: [], parts: 0, unread: 0 }
  readPart(source, { start: textStart(source), end: source.length }, found, 0, 'text/plain')
  const { unread } = found
  return makeDocument(source, found.segments, {
    warnings: unread > 0 ? [`has ${unread === 1 ? 'an attachment' : `${unread} attachments`} that nobody looked at`] : [],
  })
}

/** The first lines of a mail name who sent it, when, and what about. */
function recognises(source: string): boolean {
  const { fields } = readHead(source, { start: textStart(source), end: Math.min(source.length, 4000) })
  const names = new Set(fields.map(({ name }) => name))
  return names.has('from') && (names.has('mime-version') || names.has('message-id') || names.has('received') || (names.has('to') && names.has('subject') && names.has('date')))
}

function readPart(source: string, span: Span, found: Found, depth: number, usual: string): void {
  if (++found.parts > MOST_PARTS) return
  const head = readHead(source, span)
  for (const field of head.fields) {
    const info = SHOWN[field.name]
    if (info) for (const segment of readEmbedded(readValue(source, field), info)) found.segments.push(segment)
  }
  const type = valueOf(source, head, 'content-type') || usual
  const body = { start: head.body, end: span.end }
  const boundary = /^multipart\//i.test(type) ? parameterOf(type, 'boundary') : undefined
  if (boundary !== undefined && depth < DEEPEST) {
    const inner = /^multipart\/digest/i.test(type) ? 'message/rfc822' : 'text/plain'
    for (const part of partsOf(source, body, boundary)) readPart(source, part, found, depth + 1, inner)
  } else if (/^message\/rfc822/i.test(type) && depth < DEEPEST) readPart(source, body, found, depth + 1, 'text/plain')
  else if (/^text\/(?:plain|html|markdown|enriched)\b/i.test(type) && !/^\s*attachment/i.test(valueOf(source, head, 'content-disposition'))) {
    const encoding = valueOf(source, head, 'content-transfer-encoding').trim()
    const text = embed((sink) => writeBody(sink, source, body, encoding, parameterOf(type, 'charset') ?? ''))
    for (const segment of readEmbedded(text, { role: 'body' })) found.segments.push(segment)
  } else if (body.end > body.start) found.unread++
}

/** The parts between boundaries (RFC 2046, 5.1.1). What stands before the first and after the last is for programs that know no MIME. */
function* partsOf(source: string, body: Span, boundary: string): Generator<Span> {
  const mark = `--${boundary}`
  let start: number | undefined
  for (const line of eachLine(source, body)) {
    if (!source.startsWith(mark, line.start)) continue
    const rest = source.slice(line.start + mark.length, Math.min(line.end, line.start + mark.length + 40)).trimEnd()
    if (rest !== '' && rest !== '--') continue
    // The line end before a boundary belongs to the boundary.
    if (start !== undefined) yield { start, end: Math.max(start, lineEndBefore(source, line.start)) }
    start = line.next
    if (rest === '--') return
  }
  if (start !== undefined) yield { start, end: body.end }
}

function lineEndBefore(source: string, at: number): number {
  if (source[at - 1] === '\n') return source[at - 2] === '\r' ? at - 2 : at - 1
  return source[at - 1] === '\r' ? at - 1 : at
}
