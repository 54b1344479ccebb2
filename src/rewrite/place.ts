import type { Document } from '../text/document.js'
import { foldCharacter } from '../text/fold.js'
import type { Position } from '../text/lines.js'
import { readProse, tokenAt, type Prose } from '../text/prose.js'
import type { Segment } from '../text/segment.js'
import type { Sentence } from '../text/sentences.js'
import type { Span } from '../text/span.js'
import type { Edit } from './edit.js'

/** A finding's words in the piece of prose that holds them, where grammar can be looked at. */
export type Place = {
  readonly prose: Prose
  /** In UTF-16 offsets of the segment's text. */
  readonly span: Span
  /** Indices of the first and behind the last of its tokens. */
  readonly from: number
  readonly to: number
  readonly sentence: Sentence
}

/** Cuts a document's segments once. */
export function proseOf({ segments }: Document): readonly Prose[] {
  return segments.map(readProse)
}

/** Where a stretch of the source stands in the prose; undefined for what no prose holds (a picture's data). */
export function placeIn(prose: readonly Prose[], { start, end }: { readonly start: Position; readonly end: Position }): Place | undefined {
  for (const part of prose) {
    const [head, tail] = [part.segment.pieces[0], part.segment.pieces.at(-1)]
    // A file may have 100,000 rows: most are passed over by a look at where they begin and end.
    if (!head || !tail || end.offset <= head.source || tail.source + tail.sourceLength <= start.offset) continue
    const span = segmentSpan(part.segment, { start: start.offset, end: end.offset })
    if (!span) continue
    const from = tokenAt(part.tokens, span.start)
    const to = Math.max(from + 1, tokenAt(part.tokens, span.end - 1) + 1)
    const sentence = part.sentences.find((one) => one.from <= from && from < one.to)
    return sentence && { prose: part, span, from, to, sentence }
  }
  return undefined
}

function segmentSpan({ pieces }: Segment, { start, end }: Span): Span | undefined {
  const first = pieces.find(({ source, sourceLength }) => source <= start && start < source + sourceLength)
  const last = pieces.findLast(({ source, sourceLength }) => source < end && end <= source + sourceLength)
  if (!first || !last || last.start < first.start) return undefined
  return {
    start: first.length === first.sourceLength ? first.start + start - first.source : first.start,
    end: last.length === last.sourceLength ? last.start + end - last.source : last.start + last.length,
  }
}

/**
 * An edit of a segment as edits of the source: several where something stands between its words that is none (the times of a subtitle).
 * Undefined where the source does not stand as the segment has it: an end inside an entity or an escape, or markup that would be torn.
 */
export function inSource({ pieces, text: whole }: Segment, { span, text }: Edit, source: string): readonly Edit[] | undefined {
  if (span.start === span.end) return undefined
  // A blank that stands for the times of a subtitle is no word.
  const isWord = ({ start, length, source: at, sourceLength }: Segment['pieces'][number]): boolean =>
    length === sourceLength || whole.slice(start, start + length).trim() !== '' || MARKUP.test(source.slice(at, at + sourceLength))
  const met = pieces.filter((piece) => piece.start < span.end && span.start < piece.start + piece.length && isWord(piece))
  const torn = met.some(({ start, length, sourceLength }) => length !== sourceLength && (start < span.start || start + length > span.end))
  if (torn) return undefined
  const runs: Span[] = []
  for (const { start, length, source: at, sourceLength } of met) {
    const isPlain = length === sourceLength
    const run = { start: isPlain ? at + Math.max(0, span.start - start) : at, end: isPlain ? at + Math.min(length, span.end - start) : at + sourceLength }
    const last = runs.at(-1)
    if (last && last.end <= run.start && MARKUP.test(source.slice(last.end, run.start))) runs[runs.length - 1] = { start: last.start, end: run.end }
    else runs.push(run)
  }
  const words = (n: number): string => (n === 0 ? text : '')
  const edits = runs.map((run, n) => ({ span: withMarkup(run, words(n), source), text: words(n) }))
  return edits.length > 0 && edits.every((edit): edit is Edit => edit.span !== undefined) ? edits : undefined
}

/** What may stand between two words and go with them: white space, emphasis, tags. */
const MARKUP = /^(?:[\s*_~`>]|<[^<>]{0,500}>|\\[nrt]|&#?\w{1,10};)*$/

/** The emphasis around words that go, goes with them. Undefined where one end of a pair would stay. */
function withMarkup({ start, end }: Span, text: string, source: string): Span | undefined {
  const before = /(?:[*_~]{1,3}|<[a-z]{1,10}>)$/i.exec(source.slice(Math.max(0, start - 12), start))?.[0].length ?? 0
  const after = /^(?:[*_~]{1,3}|<\/[a-z]{1,10}>)/i.exec(source.slice(end, end + 13))?.[0].length ?? 0
  const both = [before, after]
  return [...(text === '' ? [both] : []), [0, 0], [0, after], [before, 0], ...(text === '' ? [] : [both])]
    .map(([left, right]) => ({ start: start - left!, end: end + right! }))
    .find((span) => isBalanced(source.slice(span.start, span.end)))
}

const PAIRS: readonly (readonly [RegExp, RegExp])[] = [[/<[A-Za-z][^<>]{0,500}>/g, /<\/[A-Za-z][^<>]{0,100}>/g], [/\[/g, /\]/g], [/\(/g, /\)/g], [/[\u201c\u00ab]/g, /[\u201d\u00bb]/g]]
const TWINS: readonly RegExp[] = [/\*\*/g, /__/g, /`/g, /"/g, /~~/g]

/** Whether what is taken out takes along both ends of all that comes in pairs: tags, emphasis, brackets, quotation marks. */
export function isBalanced(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  return PAIRS.every(([open, close]) => count(open) === count(close)) && TWINS.every((twin) => count(twin) % 2 === 0)
}

/** Whether a document reads as another one did, but for the edits of its segments. Formats with rules of their own (JSON, CSV, YAML) can break in many ways. */
export function readsAs(after: Document, expected: readonly string[]): boolean {
  const wanted = expected.map(plain).filter((text) => text !== '')
  const found = after.segments.map(({ text }) => plain(text))
  return wanted.length === found.length && wanted.every((text, i) => text === found[i])
}

/** As it is read: new words may have curly quotation marks or dashes, which readers fold. */
function plain(text: string): string {
  return text.replace(/\P{ASCII}/gu, (sign) => foldCharacter(sign)).replace(/\s+/g, ' ').trim()
}

/** With the marker and the line of what is taken out, where nothing else stands on its lines. */
export function wholeLines(source: string, { span, text }: Edit): Edit {
  const lineStart = source.lastIndexOf('\n', span.start - 1) + 1
  const rest = /^[ \t]*(?:\r?\n|$)/.exec(source.slice(span.end, span.end + 200))
  if (text !== '' || !rest || !/^[ \t]*(?:(?:[-*+>]|\d{1,3}[.)])[ \t]*)?$/.test(source.slice(lineStart, span.start))) return { span, text }
  let end = span.end + rest[0].length
  const isBlankBefore = lineStart === 0 || /\n\r?\n$/.test(source.slice(0, lineStart))
  const blank = /^[ \t]*\r?\n/.exec(source.slice(end, end + 200))
  if (isBlankBefore && blank) end += blank[0].length
  // At the end of a draft the blank line before it goes.
  const spare = end >= source.length ? blankAtEnd(source.slice(Math.max(0, lineStart - 20), lineStart)) : 0
  return { span: { start: lineStart - spare, end }, text }
}

/** How much of a text that ends with a line's end are empty lines after the last line that says anything. */
function blankAtEnd(text: string): number {
  const lineEnd = text.indexOf('\n', text.trimEnd().length)
  return lineEnd === -1 ? 0 : text.length - lineEnd - 1
}
