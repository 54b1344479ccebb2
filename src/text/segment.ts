import { foldCharacter, lookalike } from './fold.js'
import { firstIndex } from './search.js'
import type { Span } from './span.js'

/** Where in a draft a piece of prose stands. */
export type SegmentRole =
  | 'title' // front-matter title, <title>, video title
  | 'heading'
  | 'body'
  | 'list-item'
  | 'cell'
  | 'quote' // a quoted review or mail: context, judged only as such
  | 'caption' // alternative text, figure captions
  | 'attribute' // labels that a person reads: title=, aria-label=, placeholder=
  | 'link' // the address of a link, not its text
  | 'code' // code and comments: checked for direct identifiers only

/** A run of a segment's text and the source it came from; offsets in UTF-16 code units. */
type Piece = {
  readonly start: number
  readonly length: number
  readonly source: number
  readonly sourceLength: number
}

/** A run of prose with exact places back into the source. Its text is decoded and folded: detectors look at nothing else. */
export type Segment = {
  readonly role: SegmentRole
  readonly text: string
  readonly pieces: readonly Piece[]
  /** What the format says about it: a table header, a key, a column name. */
  readonly label?: string
  /** For headings: 1 to 6. */
  readonly level?: number
}

/** Whether names and stories are looked for: code and the addresses of links hold identifiers alone. */
export function isProse({ role }: Pick<Segment, 'role'>): boolean {
  return role !== 'code' && role !== 'link'
}

export type SegmentInfo = { readonly role: SegmentRole; readonly label?: string | undefined; readonly level?: number | undefined }

/** Collects runs of source text into a segment. */
export type SegmentBuilder = {
  /** Source text that stands as it is, beginning at source offset `at`. */
  verbatim(text: string, at: number): void
  /** Text that the source writes differently (an entity, an escape, a soft line break): `text` stands for source `span`. */
  decoded(text: string, span: Span): void
  readonly isEmpty: boolean
  /** The segment, or undefined when nothing but white space was collected. */
  build(info: SegmentInfo): Segment | undefined
}

export function segmentBuilder(): SegmentBuilder {
  let text = ''
  const pieces: Piece[] = []
  const add = (folded: string, source: number, sourceLength: number): void => {
    if (folded === '') return
    const last = pieces.at(-1)
    const verbatim = folded.length === sourceLength
    if (last && verbatim && last.length === last.sourceLength && last.source + last.sourceLength === source && last.start + last.length === text.length) {
      pieces[pieces.length - 1] = { ...last, length: last.length + folded.length, sourceLength: last.sourceLength + sourceLength }
    } else {
      pieces.push({ start: text.length, length: folded.length, source, sourceLength })
    }
    text += folded
  }
  return {
    get isEmpty() {
      return text.trim() === ''
    },
    verbatim(run, at) {
      let plain = 0
      for (let i = 0; i < run.length; ) {
        const code = run.charCodeAt(i)
        if (code === SPACE && isDouble(run, i)) {
          if (i > plain) add(run.slice(plain, i), at + plain, i - plain)
          add(' ', at + i, 2)
          i += 2
          plain = i
          continue
        }
        if (code < 0x80 && code !== 9) {
          // A combining mark after an ASCII letter composes with it: leave both to the slow path.
          const next = run.charCodeAt(i + 1)
          if (!(next >= 0x300 && next <= 0x36f)) {
            i++
            continue
          }
        }
        const character = characterAt(run, i)
        const folded = foldCluster(character)
        if (folded !== character) {
          if (i > plain) add(run.slice(plain, i), at + plain, i - plain)
          add(folded, at + i, character.length)
          plain = i + character.length
        }
        i += character.length
      }
      if (run.length > plain) add(run.slice(plain), at + plain, run.length - plain)
    },
    decoded(run, span) {
      const folded = [...run.normalize('NFC')].map(foldCharacter).join('')
      if (folded === '') return
      pieces.push({ start: text.length, length: folded.length, source: span.start, sourceLength: span.end - span.start })
      text += folded
    },
    build(info) {
      if (text.trim() === '') return undefined
      return {
        role: info.role,
        text: foldLookalikes(text),
        pieces,
        ...(info.label === undefined ? {} : { label: info.label }),
        ...(info.level === undefined ? {} : { level: info.level }),
      }
    },
  }
}

const SPACE = 0x20

/** Two blanks, as some write them after a full stop, say what one says; more make columns. */
function isDouble(text: string, i: number): boolean {
  return text.charCodeAt(i + 1) === SPACE && text.charCodeAt(i + 2) !== SPACE && text.charCodeAt(i - 1) !== SPACE
}

/** The code point at `i` together with the combining marks (at most 30: a flood is cut) that follow it. */
function characterAt(text: string, i: number): string {
  let end = i + (text.codePointAt(i)! > 0xffff ? 2 : 1)
  const limit = end + 30
  while (end < limit && text.charCodeAt(end) >= 0x300 && text.charCodeAt(end) <= 0x36f) end++
  return text.slice(i, end)
}

function foldCluster(cluster: string): string {
  const composed = cluster.length > 1 ? cluster.normalize('NFC') : cluster
  let folded = ''
  for (const character of composed) folded += foldCharacter(character)
  return folded
}

/** Look-alikes keep their length, so places do not move. */
function foldLookalikes(text: string): string {
  if (!/[\u0370-\u04FF]/.test(text)) return text
  return text.replace(/[\p{L}\p{N}]+/gu, (word) =>
    /[A-Za-z0-9]/.test(word) ? [...word].map((character) => lookalike(character) ?? character).join('') : word,
  )
}

/** The source span of a span of the segment's text. Offsets inside a decoded piece widen to the whole of it. */
export function sourceSpan(segment: Segment, span: Span): Span {
  const first = pieceAt(segment.pieces, span.start)
  const last = pieceAt(segment.pieces, Math.max(span.start, span.end - 1))
  if (!first || !last) return { start: 0, end: 0 }
  const start = isVerbatim(first) ? first.source + (span.start - first.start) : first.source
  const end = isVerbatim(last) ? last.source + (span.end - last.start) : last.source + last.sourceLength
  return { start, end: Math.max(start, end) }
}

function isVerbatim(piece: Piece): boolean {
  return piece.length === piece.sourceLength
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  return pieces[Math.max(0, firstIndex(pieces, ({ start }) => start > offset) - 1)]
}
