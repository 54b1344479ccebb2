import { columns, graphemes } from './columns.js'
import { printable } from './printable.js'
import type { Answered, CheckedFile } from './results.js'
import type { Category, Finding } from '../judge/finding.js'
import { lineFeeds, type Position } from '../text/lines.js'
import { firstIndex } from '../text/search.js'
import { merged, type Span } from '../text/span.js'

/**
 * The only file that shows words of a draft, or looks at them. Everything flagged on the lines shown is masked, and its evidence too, also
 * what a remark or the baseline has settled, so that an excerpt in the log of a CI job does not repeat the disclosure. Cues ("our patient") stay readable:
 * they say nothing about anybody. No linter sees every name, and rules can be off: whatever looks like a name, a number or an address is
 * masked as well, flagged or not.
 */

/** A line of the draft around a finding, ready for a terminal: the marked words and what stands before and after them. */
export type Excerpt = { readonly before: string; readonly mark: string; readonly after: string }

/** A longer stretch is masked by this many blocks: length is a hint, too. */
const LONGEST_MASK = 24
/** A grapheme can be long without end (a letter under 10,000 accents); what stands for it is not. */
const LONGEST_GRAPHEME = 16

/** Capitalised words that are no names: without them an excerpt could not be read. */
const PLAIN = new Set(
  ('I A An The This That These Those It He She They We You His Her Their Our Your My Its And But Or So If When While After Before ' +
    'Since As In On At To For From With Of By No Not Yes What How Who Why Where Hi Hello Dear Thank Thanks Please Sorry Happy Today ' +
    'Tonight Yesterday Mr Mrs Ms Dr').split(' '),
)

/** One grapheme as it will be drawn, and its offset in the source. */
type Cell = { readonly text: string; readonly at: number; readonly masked: boolean }

/** Makes excerpts of one file around a finding, or any other place. `reveal` shows the words; what could act on a terminal is written out all the same. */
export function excerptsOf(file: CheckedFile, reveal: boolean, ours: readonly Span[] = []): (place: Pick<Finding, 'start' | 'end'>, width: number) => Excerpt {
  const secrets = reveal ? [] : merged(flagged(file).flatMap(placesOf))
  return ({ start, end }, width) => {
    // Twice the width either side is more than enough, and bounds the work on a line of 50 MB.
    const top = start.offset - (start.column - 1)
    // A byte-order mark is no sign that anybody sees.
    const lineStart = top === 0 && start.offset > 0 && file.source.startsWith('\ufeff') ? 1 : top
    const from = Math.max(lineStart, start.offset - 2 * width)
    const limit = Math.min(file.source.length, start.offset + 2 * width)
    const to = endOfLine(file.source, start.offset, limit)
    const text = file.source.slice(from, to)
    const cells = cellsOf(text, from, reveal ? [] : hidden(text, from, secrets, ours))
    const left = drawn(cells.filter(({ at }) => at < start.offset))
    const middle = drawn(cells.filter(({ at }) => at >= start.offset && at < end.offset))
    const right = drawn(cells.filter(({ at }) => at >= end.offset))

    const mark = cut(middle, width, end.offset > to).join('')
    const room = width - columns(mark)
    const before = cut(left.toReversed(), Math.max(Math.floor(room / 2), room - columns(right.join(''))), from > lineStart).toReversed().join('')
    const after = cut(right, room - columns(before), to === limit && to < file.source.length).join('')
    return { before: before.trimStart(), mark, after: after.trimEnd() }
  }
}

/** Whole lines of a file by their number, from 1, masked in the same way; `ours` are words that a rewrite has put there. */
export function linesOf(file: CheckedFile, reveal: boolean, ours: readonly Span[] = []): { readonly count: number; readonly line: (line: number) => string } {
  const { source } = file
  const secrets = reveal ? [] : merged(flagged(file).flatMap(placesOf))
  const starts = lineFeeds(source)
  if (source.startsWith('\ufeff')) starts[0] = 1
  if (starts.length > 1 && starts.at(-1) === source.length) starts.pop()
  return {
    count: starts.length,
    line(number) {
      const from = starts[number - 1] ?? source.length
      const to = endOfLine(source, from, source.length)
      const text = source.slice(from, to)
      return drawn(cellsOf(text, from, reveal ? [] : hidden(text, from, secrets, ours))).join('')
    },
  }
}

/** What is masked of a stretch of the source: what was found there, and what looks like a name or a number; not what a rewrite has put there. */
function hidden(text: string, from: number, secrets: readonly Span[], ours: readonly Span[]): readonly Span[] {
  const to = from + text.length
  return outside(merged([...within(secrets, from, to), ...suspects(text, from)]), within(ours, from, to))
}

/** What of sorted spans lies outside of others. */
function outside(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  return others.reduce<readonly Span[]>((left, { start, end }) => left.flatMap((span) =>
    [{ start: span.start, end: Math.min(span.end, start) }, { start: Math.max(span.start, end), end: span.end }].filter((part) => part.start < part.end)), spans)
}

/** Words for findings that say nothing of who is meant: a reason may repeat "patient" or "story". */
const PLAIN_CATEGORIES: readonly Category[] = ['patient-relationship', 'story', 'conduct', 'remark']
const LONGEST_REASON = 300

/** What a remark, or an entry of the baseline, gives as its reason, with whatever the draft discloses masked where the reason repeats it. */
export function reasonsOf(file: CheckedFile): (settled: Answered) => string {
  const secrets = new Set(
    flagged(file).filter(({ category }) => !PLAIN_CATEGORIES.includes(category)).flatMap(placesOf)
      .flatMap(({ start, end }) => wordsIn(file.source.slice(start, end))),
  )
  return ({ reason }) =>
    printable(reason.slice(0, LONGEST_REASON).replace(WORD, (word) => (secrets.has(word.toLowerCase()) ? '█'.repeat(Math.min(word.length, LONGEST_MASK)) : word)))
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** Short words are articles and the like; short numbers are nobody's. */
function wordsIn(text: string): readonly string[] {
  return (text.match(WORD) ?? []).filter((word) => word.length > 2).map((word) => word.toLowerCase())
}

/** Columns as bytes of UTF-8, from 1, for these places of a file: each line is walked once, however many places it has. */
export function byteColumns({ source }: CheckedFile, places: readonly Position[]): (place: Position) => number {
  const columns = new Map<number, number>()
  let line = 0
  let at = 0
  let bytes = 0
  for (const place of places.toSorted((a, b) => a.offset - b.offset)) {
    if (place.line !== line) {
      line = place.line
      at = place.offset - (place.column - 1)
      bytes = 0
    }
    for (; at < place.offset; at++) bytes += bytesOf(source.charCodeAt(at))
    columns.set(place.offset, bytes + 1)
  }
  return ({ offset, column }) => columns.get(offset) ?? column
}

/** Each half of a pair stands for two of its four bytes. */
function bytesOf(unit: number): number {
  if (unit < 0x80) return 1
  return unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3
}

/** As many pieces as fit into `width` columns, with an ellipsis where something is missing. */
function cut(pieces: readonly string[], width: number, more: boolean): readonly string[] {
  if (!more && columns(pieces.join('')) <= width) return pieces
  const fitting: string[] = []
  let used = 1
  for (const piece of pieces) {
    used += columns(piece)
    if (used > width) break
    fitting.push(piece)
  }
  return width > 0 ? [...fitting, '…'] : []
}

function flagged({ findings, settled }: CheckedFile): readonly Finding[] {
  return [...findings, ...settled.map(({ finding }) => finding)]
}

function placesOf({ start, end, evidence }: Finding): readonly Span[] {
  const facts = evidence.filter(({ kind, guessed }) => guessed || !kind.endsWith('-cue'))
  return [{ start, end }, ...facts].map((place) => ({ start: place.start.offset, end: place.end.offset }))
}

/** Those of sorted, disjoint spans that touch a stretch; found by halves, because a file can have 100,000 and each excerpt asks. */
function within(spans: readonly Span[], start: number, end: number): readonly Span[] {
  return spans.slice(firstIndex(spans, (span) => span.end > start), firstIndex(spans, (span) => span.start >= end))
}

/** What looks like a name, a number, a handle or an address. */
function suspects(text: string, from: number): readonly Span[] {
  const spans: Span[] = []
  for (const { 0: chunk, index } of text.matchAll(/\S+/g)) {
    const at = from + index
    if (/[@#]|:\/\/|www\./i.test(chunk)) {
      spans.push({ start: at, end: at + chunk.length })
      continue
    }
    for (const { 0: word, index: inner } of chunk.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      if (/[\p{Lu}\p{N}]/u.test(word) && !PLAIN.has(word)) spans.push({ start: at + inner, end: at + inner + word.length })
    }
  }
  return spans
}

function cellsOf(text: string, from: number, secrets: readonly Span[]): readonly Cell[] {
  let next = 0
  return graphemes(text).map((grapheme) => {
    const at = from + grapheme.index
    while (next < secrets.length && secrets[next]!.end <= at) next++
    const masked = next < secrets.length && secrets[next]!.start < at + grapheme.text.length
    return { at, masked, text: masked ? '█' : grapheme.text === '\t' ? ' ' : printable(grapheme.text.slice(0, LONGEST_GRAPHEME)) }
  })
}

/** What is drawn of the cells, piece by piece, long masks shortened. */
function drawn(cells: readonly Cell[]): readonly string[] {
  let run = 0
  return cells.flatMap(({ text, masked }) => {
    run = masked ? run + 1 : 0
    return run <= LONGEST_MASK ? [text] : []
  })
}

function endOfLine(source: string, from: number, limit: number): number {
  let at = from
  while (at < limit && source[at] !== '\n' && source[at] !== '\r') at++
  return at
}
