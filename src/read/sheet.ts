import type { SegmentBuilder } from '../text/segment.js'
import type { Span } from '../text/span.js'
import { decodeEntity, ENTITY } from './entities.js'
import { firstIndex } from '../text/search.js'

/** A source text as its readers work on it; all offsets in UTF-16 code units of the source. */
export type Sheet = {
  readonly source: string
  /** As long as the source, with whatever would mislead a parser written over: parsers read the mask, prose comes from the source. */
  readonly mask: string
  /** What is no prose at all, such as template markers; in order, without overlaps. */
  readonly skipped: readonly Span[]
}

export type Writing = {
  /** `flow`: white space with a line break in it reads as one space. `lines`: line breaks stay, as `\n`. */
  readonly space: 'flow' | 'lines'
  /** `text` decodes what HTML decodes in text; `attribute` leaves names without a semicolon alone, as in `?a=1&copy=2`. */
  readonly entities?: 'text' | 'attribute'
}

const LINES = /\r\n?/g
const FLOW = /[\t\r\n\f][ \t\r\n\f]*/g
const LINES_AND_ENTITIES = new RegExp(`${LINES.source}|${ENTITY.source}`, 'g')
const FLOW_AND_ENTITIES = new RegExp(`${FLOW.source}|${ENTITY.source}`, 'g')

/** Adds the prose of a source span to a segment; what is skipped leaves a space behind. */
export function write(builder: SegmentBuilder, sheet: Sheet, span: Span, writing: Writing): void {
  let at = span.start
  for (let i = firstSkipped(sheet.skipped, span.start); i < sheet.skipped.length && sheet.skipped[i]!.start < span.end; i++) {
    const gap = { start: Math.max(span.start, sheet.skipped[i]!.start), end: Math.min(span.end, sheet.skipped[i]!.end) }
    writeRun(builder, sheet.source.slice(at, gap.start), at, writing)
    builder.decoded(' ', gap)
    at = gap.end
  }
  writeRun(builder, sheet.source.slice(at, span.end), at, writing)
}

function writeRun(builder: SegmentBuilder, run: string, at: number, writing: Writing): void {
  if (run === '') return
  const flow = writing.space === 'flow'
  const special = writing.entities ? (flow ? FLOW_AND_ENTITIES : LINES_AND_ENTITIES) : flow ? FLOW : LINES
  let plain = 0
  for (const match of run.matchAll(special)) {
    const text = match[0].startsWith('&') ? decodeEntity(match[0], writing.entities!) : { decoded: flow ? ' ' : '\n', length: match[0].length }
    if (!text) continue
    if (match.index > plain) builder.verbatim(run.slice(plain, match.index), at + plain)
    plain = match.index + text.length
    builder.decoded(text.decoded, { start: at + match.index, end: at + plain })
  }
  if (plain < run.length) builder.verbatim(plain === 0 ? run : run.slice(plain), at + plain)
}

/** The index of the first skipped span that ends after `offset`. */
function firstSkipped(skipped: readonly Span[], offset: number): number {
  return firstIndex(skipped, ({ end }) => end > offset)
}

/** Writes over spans (in order, without overlaps) of a text, keeping its length and its line breaks. */
export function cover(text: string, spans: readonly Span[], filler: string): string {
  if (spans.length === 0) return text
  const parts: string[] = []
  let at = 0
  for (const { start, end } of spans) {
    parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\r\n]/g, filler))
    at = end
  }
  parts.push(text.slice(at))
  return parts.join('')
}
