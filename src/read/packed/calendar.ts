import type { Document } from '../../text/document.js'
import type { Segment, SegmentInfo } from '../../text/segment.js'
import type { Span } from '../../text/span.js'
import { makeDocument } from '../document.js'
import { embed, readEmbedded } from '../embedded.js'
import type { Reader } from '../reader.js'
import type { Sink } from '../sink.js'
import { eachLine, textStart } from '../source-lines.js'

/** Calendars (RFC 5545) and address cards (RFC 6350), whose lines are written alike. Findings point at the place in the file itself. */
export const calendar: Reader = {
  name: 'calendar',
  extensions: ['ics', 'ical', 'ifb', 'vcf'],
  read: readCalendar,
  recognises: (source) => /^\uFEFF?BEGIN:(?:VCALENDAR|VCARD)\s/i.test(source.slice(0, 40)),
}

/** Properties that people read. Times and numbers of a program's own are left out. */
const SHOWN: Readonly<Record<string, SegmentInfo>> = {
  SUMMARY: { role: 'title' },
  'X-WR-CALNAME': { role: 'title' },
  NAME: { role: 'title' },
  DESCRIPTION: { role: 'body' },
  'X-WR-CALDESC': { role: 'body' },
  'X-ALT-DESC': { role: 'body' },
  'STYLED-DESCRIPTION': { role: 'body' },
  COMMENT: { role: 'body' },
  NOTE: { role: 'body' },
  LOCATION: { role: 'attribute', label: 'location' },
  CONTACT: { role: 'attribute', label: 'contact' },
  CATEGORIES: { role: 'attribute', label: 'categories' },
  RESOURCES: { role: 'attribute', label: 'resources' },
  FN: { role: 'attribute', label: 'name' },
  TEL: { role: 'attribute', label: 'phone' },
  EMAIL: { role: 'attribute', label: 'email' },
  BDAY: { role: 'attribute', label: 'birthday' },
  ADR: { role: 'attribute', label: 'address' },
  ATTENDEE: { role: 'attribute', label: 'attendee' },
  ORGANIZER: { role: 'attribute', label: 'author' },
  URL: { role: 'link' },
}

function readCalendar(source: string): Document {
  const segments: Segment[] = []
  for (const lines of contentLines(source)) {
    const property = readName(source, lines)
    const info = SHOWN[property.name]
    if (!info) continue
    const isPerson = property.name === 'ATTENDEE' || property.name === 'ORGANIZER'
    if (isPerson) for (const segment of readEmbedded(embed((sink) => writeName(sink, source, lines, property.end)), info)) segments.push(segment)
    for (const segment of readEmbedded(embed((sink) => writeValue(sink, source, lines, property.end)), isPerson ? { role: 'link' } : info)) segments.push(segment)
  }
  return makeDocument(source, segments)
}

/** Long lines are folded: a line that begins with white space goes on after it (RFC 5545, 3.1). */
function* contentLines(source: string): Generator<readonly Span[]> {
  let lines: Span[] = []
  for (const { start, end } of eachLine(source, { start: textStart(source), end: source.length })) {
    const isFolded = lines.length > 0 && (source[start] === ' ' || source[start] === '\t')
    if (!isFolded && lines.length > 0) yield lines
    if (isFolded) lines.push({ start: start + 1, end })
    else lines = [{ start, end }]
  }
  yield lines
}

/** A name and parameters longer than this are none. */
const LONGEST_NAME = 2000

/** `end`: how many units stand before the value, lines unfolded. */
type Property = { readonly name: string; readonly end: number }

function readName(source: string, lines: readonly Span[]): Property {
  let text = ''
  for (const { start, end } of lines) {
    text += source.slice(start, end)
    if (text.length > LONGEST_NAME) break
  }
  const name = /^[A-Za-z0-9.-]{1,60}/.exec(text)?.[0] ?? ''
  let isQuoted = false
  let end = name.length
  for (; end < text.length && (isQuoted || text[end] !== ':'); end++) if (text[end] === '"') isQuoted = !isQuoted
  // Programs of Apple put a group before the name: `item1.TEL`.
  return { name: name.slice(name.indexOf('.') + 1).toUpperCase(), end: Math.min(end + 1, text.length) }
}

/** Calls back with each run of the unfolded text between two of its offsets. */
function eachRun(source: string, lines: readonly Span[], from: number, to: number, run: (text: string, at: number) => void): void {
  let before = 0
  for (const { start, end } of lines) {
    const length = end - start
    const [a, b] = [Math.max(0, from - before), Math.min(length, to - before)]
    if (b > a) run(source.slice(start + a, start + b), start + a)
    before += length
    if (before >= to) return
  }
}

/** Writes a value, its escapes undone (RFC 5545, 3.3.11). A fold may stand within an escape. */
function writeValue(sink: Sink, source: string, lines: readonly Span[], from: number): void {
  let escape: number | undefined
  eachRun(source, lines, from, Infinity, (text, at) => {
    let plain = 0
    for (let i = 0; i < text.length; i++) {
      if (escape !== undefined) {
        sink.decoded(/[nN]/.test(text[i]!) ? '\n' : text[i]!, { start: escape, end: at + i + 1 })
        escape = undefined
        plain = i + 1
      } else if (text[i] === '\\') {
        if (i > plain) sink.verbatim(text.slice(plain, i), at + plain)
        escape = at + i
        plain = i + 1
      }
    }
    if (text.length > plain) sink.verbatim(text.slice(plain), at + plain)
  })
}

/** Writes the name that stands in a parameter: `ATTENDEE;CN="Maria Lopez":mailto:…`. */
function writeName(sink: Sink, source: string, lines: readonly Span[], end: number): void {
  let head = ''
  eachRun(source, lines, 0, end, (text) => {
    head += text
  })
  const match = /;CN=(?:"([^"]{1,400})"|([^;:"]{1,400}))/i.exec(head)
  const name = match?.[1] ?? match?.[2]
  if (!match || name === undefined) return
  const start = match.index + match[0].indexOf(name)
  eachRun(source, lines, start, start + name.length, (text, at) => sink.verbatim(text, at))
}
