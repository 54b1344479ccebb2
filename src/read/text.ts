import type { Document } from '../text/document.js'
import { segmentBuilder, type Segment, type SegmentRole } from '../text/segment.js'
import type { Span } from '../text/span.js'
import { LONGEST_SEGMENT, makeDocument } from './document.js'
import type { Reader } from './reader.js'
import { eachLine, textStart } from './source-lines.js'

export const text: Reader = {
  name: 'text',
  extensions: ['txt', 'text', 'log'],
  read: (source): Document => makeDocument(source, readPlain(source, { start: textStart(source), end: source.length })),
}

const BLANK = /^[\s\uFEFF]*$/
/** A line that separates posts, or underlines a title. */
const RULE = /^\s*(?:-{3,}|\*{3,}|_{3,}|={3,}|~{3,}|\u2014{2,})\s*$/
const QUOTE = /^(?:[ \t]{0,3}>){1,20}[ \t]?/
const BULLET = /^[ \t]*(?:[-*+\u2022\u2023\u25E6\u2043\u2219\u25AA\u25CF\u00B7\u2013\u2014]|(\d{1,3})[.)]|[a-z]\))[ \t]+(?=\S)/
/** The first line of a cue in SubRip, WebVTT and SBV. */
const CUE_TIME = /^\s*(?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3}(?:\s*-->|,\d)/
const CUE_NUMBER = /^\s*\d{1,7}\s*$/
/** A chapter mark in a video's description; the first chapter begins at zero. */
const CHAPTER = /^[ \t]*[([]?(?:\d{1,2}:)?\d{1,2}:\d{2}[)\]]?[ \t]+(?:[-\u2013\u2014|:][ \t]+)?(?=\S)/
const FIRST_CHAPTER = /^[ \t]{0,20}[([]?(?:0{1,2}:)?0{1,2}:00[)\]]?[ \t]/m
const WEBVTT = /^WEBVTT(?:\s|$)/

/** A first line that no sentence ends and no tag or emoji: a title. */
const TITLE = /^[\p{Lu}\p{N}"'\u2018\u201C][^#@\n]{0,78}[\p{L}\p{N})"'\u2019\u201D]\s*$/u

type Paragraph = { readonly role: SegmentRole; readonly lines: Span[]; length: number; readonly isNumbered: boolean; readonly isCue: boolean }

/** The paragraphs, list items and quotes of plain text in a span of the source (UTF-16 units). */
export function readPlain(source: string, span: Span): Segment[] {
  const segments: Segment[] = []
  const hasChapters = FIRST_CHAPTER.test(source.slice(span.start, Math.min(span.end, span.start + 100_000)))
  let run: { first: number; title: boolean } = { first: 0, title: false }
  let paragraph: Paragraph | undefined

  const end = (): void => {
    if (!paragraph) return
    const segment = build(source, paragraph)
    if (segment) {
      if (segments.length === run.first) run.title = paragraph.role === 'body' && !paragraph.isCue && paragraph.lines.length === 1 && segment.text.length <= 80 && TITLE.test(segment.text)
      segments.push(segment)
    }
    paragraph = undefined
  }
  const endRun = (): void => {
    end()
    if (run.title && segments.length - run.first >= 3) segments[run.first] = { ...segments[run.first]!, role: 'heading', level: 1 }
    run = { first: segments.length, title: false }
  }
  const add = (role: SegmentRole, line: Span, isNumbered = false): void => {
    if (paragraph && (paragraph.role !== role || paragraph.length > LONGEST_SEGMENT)) end()
    paragraph ??= { role, lines: [], length: 0, isNumbered, isCue }
    isCue = false
    paragraph.lines.push(line)
    paragraph.length += line.end - line.start
  }

  let isHeader = false
  let isCue = false
  for (const line of eachLine(source, span)) {
    // Marks stand at the beginning of a line.
    const start = source.slice(line.start, Math.min(line.end, line.start + 400))
    if (BLANK.test(start) && (line.end - line.start <= 400 || source.slice(line.start, line.end).trim() === '')) {
      end()
      isHeader = false
    } else if (isHeader || (line.start === span.start && WEBVTT.test(start))) {
      isHeader = true
    } else if (RULE.test(start)) {
      endRule(start)
    } else if (CUE_TIME.test(start)) {
      const before: Span | undefined = paragraph?.lines.at(-1)
      if (before && CUE_NUMBER.test(source.slice(before.start, before.end))) paragraph!.lines.pop()
      end()
      isCue = true
    } else {
      const quote = QUOTE.exec(start)?.[0].length ?? 0
      if (quote > 0) {
        const rest = { start: line.start + quote, end: line.end }
        if (BLANK.test(source.slice(rest.start, rest.end))) end()
        else add('quote', rest)
        continue
      }
      const bullet = BULLET.exec(start)
      const chapter = hasChapters ? CHAPTER.exec(start) : null
      if (chapter) {
        end()
        add('list-item', { start: line.start + chapter[0].length, end: line.end })
      } else if (bullet && startsItem(bullet[1])) {
        end()
        add('list-item', { start: line.start + bullet[0].length, end: line.end }, bullet[1] !== undefined)
      } else add(paragraph?.role === 'list-item' ? 'list-item' : 'body', line)
    }
  }
  endRun()
  return segments

  /** "…on May / 12. Then": a number inside a paragraph begins an item only if it is the first or follows another. */
  function startsItem(number: string | undefined): boolean {
    return number === undefined || !paragraph || paragraph.isNumbered || Number(number) === 1
  }

  function endRule(line: string): void {
    const isTitle = paragraph?.role === 'body' && paragraph.lines.length === 1 && line.trim().startsWith('=')
    end()
    if (isTitle) {
      const title = segments.pop()
      if (title) segments.push({ ...title, role: 'heading', level: 1 })
    } else endRun()
  }
}

function withoutEdges(source: string, { start, end }: Span): Span {
  const words = source.slice(start, end)
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) }
}

/** Fewer letters to a line are lines that somebody has ended; as many as mails have are none, unless they end in a stop. */
const NARROWEST = 30
const USUAL = 60

/**
 * Whether a program has broken the lines of a paragraph, as mail and editors do: each but the last is as full as it could be, since the next one's first word
 * would have made it longer than the longest. Of two lines alone that says little; then the second has to go on in the middle of a sentence, or the first be long.
 */
function isWrapped(lines: readonly string[]): boolean {
  const width = Math.max(...lines.map(({ length }) => length))
  if (lines.length < 2 || width < NARROWEST) return false
  if (lines.length === 2 && (/[.!?:;]$/.test(lines[0]!) || (width < USUAL && !/^\p{Ll}/u.test(lines[1]!)))) return false
  return lines.every((line, i) => i === lines.length - 1 || line.length + 1 + /^\S*/.exec(lines[i + 1]!)![0].length > width)
}

function build(source: string, paragraph: Paragraph): Segment | undefined {
  const builder = segmentBuilder()
  const trimmed = paragraph.lines.map((line) => withoutEdges(source, line))
  const isOneLine = isWrapped(trimmed.map(({ start, end }) => source.slice(start, end)))
  const lines = isOneLine ? trimmed : paragraph.lines
  lines.forEach((line, i) => {
    const previous = lines[i - 1]
    if (previous && isOneLine) builder.decoded(' ', { start: previous.end, end: line.start })
    else if (previous && line.start - previous.end === 1 && source[previous.end] === '\n') builder.verbatim('\n', previous.end)
    else if (previous) builder.decoded('\n', { start: previous.end, end: line.start })
    if (line.end > line.start) builder.verbatim(source.slice(line.start, line.end), line.start)
  })
  return builder.build({ role: paragraph.role })
}
