import type { Channel, Document, Part } from '../text/document.js'
import { indexLines } from '../text/lines.js'
import type { Segment } from '../text/segment.js'
import { heldNote, type Pictures } from './pictures.js'

/** The longest segment, in UTF-16 units of its text: what works on whole segments must not meet a text of 50 MB. */
export const LONGEST_SEGMENT = 20_000

export type Reading = {
  readonly channel?: Channel | undefined
  readonly warnings?: readonly string[]
  readonly parts?: readonly Part[] | undefined
  readonly pages?: readonly number[] | undefined
  readonly shown?: Pictures | undefined
}

/** Puts a reader's segments together: in reading order, none too long. */
export function makeDocument(source: string, segments: readonly Segment[], reading?: Reading): Document {
  // A part holds segments of the document: both have the same pieces of an overlong one.
  const cuts = new Map<Segment, readonly Segment[]>()
  const cutOnce = (segment: Segment): readonly Segment[] => {
    if (segment.text.length <= LONGEST_SEGMENT) return [segment]
    const known = cuts.get(segment) ?? cut(segment)
    cuts.set(segment, known)
    return known
  }
  return {
    source,
    lines: indexLines(source),
    segments: arrange(segments, cutOnce),
    channel: reading?.channel,
    ...(reading?.parts ? { parts: reading.parts.map((part) => ({ ...part, segments: arrange(part.segments, cutOnce) })) } : {}),
    ...(reading?.pages ? { pages: reading.pages } : {}),
    ...(reading?.shown && reading.shown.named > 0 ? { pictures: reading.shown.named } : {}),
    warnings: [...(reading?.warnings ?? []), ...heldNote(reading?.shown?.held ?? 0)],
  }
}

function arrange(segments: readonly Segment[], cutOnce: (segment: Segment) => readonly Segment[]): readonly Segment[] {
  const ordered = segments.some((segment, i) => i > 0 && startOf(segment) < startOf(segments[i - 1]!))
    ? [...segments].sort((a, b) => startOf(a) - startOf(b))
    : segments
  return ordered.flatMap(cutOnce)
}

function startOf(segment: Segment): number {
  return segment.pieces[0]!.source
}

/** Cuts an overlong segment between sentences, else between words, else anywhere but inside a piece that stands for other text. */
function cut(segment: Segment): Segment[] {
  const { text } = segment
  const parts: Segment[] = []
  let piece = 0
  for (let from = 0; from < text.length; ) {
    const to = cutBefore(text, from)
    const pieces: Segment['pieces'][number][] = []
    for (; piece < segment.pieces.length; piece++) {
      const { start, length, source, sourceLength } = segment.pieces[piece]!
      const verbatim = length === sourceLength
      const head = Math.max(0, from - start)
      const tail = Math.min(length, to - start)
      if (tail > head) {
        pieces.push(
          verbatim
            ? { start: start + head - from, length: tail - head, source: source + head, sourceLength: tail - head }
            : { start: start + head - from, length: tail - head, source, sourceLength },
        )
      }
      if (start + length > to) break
    }
    const { role, label, level } = segment
    const part = text.slice(from, to)
    if (part.trim() !== '') parts.push({ role, text: part, pieces, ...(label === undefined ? {} : { label }), ...(level === undefined ? {} : { level }) })
    from = to
  }
  return parts
}

function cutBefore(text: string, from: number): number {
  const limit = from + LONGEST_SEGMENT
  if (limit >= text.length) return text.length
  const window = text.slice(limit - 2000, limit)
  const sentence = Math.max(window.lastIndexOf('. '), window.lastIndexOf('\n'), window.lastIndexOf('! '), window.lastIndexOf('? '))
  if (sentence !== -1) return limit - 2000 + sentence + 1
  const space = window.lastIndexOf(' ')
  if (space !== -1) return limit - 2000 + space + 1
  // Not between the halves of a surrogate pair.
  return /[\uD800-\uDBFF]/.test(text[limit - 1]!) ? limit - 1 : limit
}
