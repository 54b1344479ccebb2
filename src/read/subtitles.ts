import type { Document } from '../text/document.js'
import { segmentBuilder, type Segment, type SegmentBuilder } from '../text/segment.js'
import type { Span } from '../text/span.js'
import { decodeEntity, ENTITY } from './entities.js'
import { makeDocument } from './document.js'
import type { Reader } from './reader.js'
import { eachLine, textStart } from './source-lines.js'

/** SubRip, WebVTT (W3C), YouTube's SBV. */
export const subtitles: Reader = { name: 'subtitles', extensions: ['srt', 'vtt', 'sbv'], read: readSubtitles, recognises: looksTimed }

const TIME = /^\s*(?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*(?:-->|,)\s*(?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3}/
/** Blocks of WebVTT that are no cues. */
const BLOCK = /^(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$)/

/** A cue's time on one of the first lines. */
function looksTimed(source: string): boolean {
  const start = textStart(source)
  return /^WEBVTT(?:\s|$)/.test(source.slice(start, start + 20)) || source.slice(start, start + 500).split(/\r\n?|\n/, 3).some((line) => TIME.test(line))
}

/** A sentence that no full stop ends goes on no longer than this, in UTF-16 units. */
const LONGEST = 1200

function readSubtitles(source: string): Document {
  const segments: Segment[] = []
  let builder = segmentBuilder()
  let last: Span | undefined
  let length = 0
  const end = (): void => {
    const segment = builder.build({ role: 'body' })
    if (segment) segments.push(segment)
    builder = segmentBuilder()
    last = undefined
    length = 0
  }
  for (const { lines, kind } of blocks(source)) {
    if (kind === 'note') {
      const note = segmentBuilder()
      lines.forEach((line) => {
        note.verbatim(source.slice(line.start, line.end), line.start)
        note.decoded('\n', { start: line.end, end: line.end })
      })
      const segment = note.build({ role: 'code' })
      if (segment) segments.push(segment)
    } else if (kind === 'cue') {
      for (const line of lines) {
        const text = source.slice(line.start, line.end)
        // Another speaker.
        if (/^\s*(?:[-\u2013]\s|>>|<v[\s.])/.test(text)) end()
        if (last) builder.decoded(' ', { start: last.end, end: line.start })
        writeCue(builder, source, line, segments)
        last = line
        length += text.length
        if (length > LONGEST || /[.!?\u2026]["'\u201D\u2019)\]]*\s*(?:<\/[a-z]+>\s*)?$/.test(text)) end()
      }
    }
  }
  end()
  return makeDocument(source, segments, { channel: 'video' })
}

type Block = { readonly lines: Span[]; readonly kind: 'cue' | 'note' | 'other' }

/** Cuts a file at its blank lines and times; numbers and names of cues stand before their time. */
function* blocks(source: string): Generator<Block> {
  let block: Block = { lines: [], kind: 'cue' }
  let isBlock = false
  for (const line of eachLine(source, { start: textStart(source), end: source.length })) {
    const text = source.slice(line.start, line.end)
    if (text.trim() === '') {
      yield block
      block = { lines: [], kind: 'cue' }
      isBlock = false
    } else if (TIME.test(text)) {
      // What stood right before the time is the cue's number or name, or the last line of a cue that no blank line ended.
      if (block.lines.length > 1) yield { ...block, lines: block.lines.slice(0, -1) }
      const name = block.lines.at(-1)
      if (name && !/^\s*\d+\s*$/.test(source.slice(name.start, name.end))) yield { lines: [name], kind: 'note' }
      block = { lines: [], kind: 'cue' }
      isBlock = false
    } else if (block.lines.length === 0 && !isBlock && BLOCK.test(text)) {
      isBlock = true
      block = text.startsWith('NOTE') ? { lines: [{ start: line.start + 4, end: line.end }], kind: 'note' } : { lines: [], kind: 'other' }
    } else if (!isBlock || block.kind === 'note') block.lines.push(line)
  }
  yield block
}

/** Tags, karaoke times, positions: `<i>`, `<c.loud>`, `<00:00:01.500>`, `{\an8}`. */
const MARK = new RegExp(String.raw`<v(?:\.[\w.]{0,50})?[ \t]+([^<> \t][^<>]{0,99})>|<\/?[a-zA-Z0-9][^<>]{0,100}>|\{\\[^{}]{0,50}\}|${ENTITY.source}`, 'g')

function writeCue(builder: SegmentBuilder, source: string, line: Span, segments: Segment[]): void {
  const run = source.slice(line.start, line.end)
  let plain = /^\s*(?:[-\u2013]\s+|>>+\s*)?/.exec(run)![0].length
  for (const match of run.matchAll(MARK)) {
    if (match.index < plain) continue
    const entity = match[0].startsWith('&') ? decodeEntity(match[0], 'text') : undefined
    if (match[0].startsWith('&') && !entity) continue
    if (match.index > plain) builder.verbatim(run.slice(plain, match.index), line.start + plain)
    plain = match.index + (entity?.length ?? match[0].length)
    if (entity) builder.decoded(entity.decoded, { start: line.start + match.index, end: line.start + plain })
    if (match[1] !== undefined) {
      const name = segmentBuilder()
      name.verbatim(match[1], line.start + match.index + match[0].length - 1 - match[1].length)
      const segment = name.build({ role: 'attribute', label: 'speaker' })
      if (segment) segments.push(segment)
    }
  }
  if (plain < run.length) builder.verbatim(run.slice(plain), line.start + plain)
}
