import type { Span } from '../text/span.js'
import { BLOCKS } from './html-names.js'
import { findMdxCode } from './mdx.js'
import { cover, type Sheet } from './sheet.js'
import { eachLine } from './source-lines.js'
import { findMarkers } from './templates.js'

/** A paragraph with more than this is read as plain text: Lezer's inline parser takes quadratic time on opening marks without an end. */
const LONGEST_PARAGRAPH = 50_000
const MOST_BRACKETS = 500
const MOST_MARKS = 4000
/** Emphasis, code, tags, and what may begin a bare link. */
const MARKS: ReadonlySet<number> = new Set([...'*_~`<@:'].map((mark) => mark.charCodeAt(0)))

/** Quotes and lists deeper than this in one line, or indented further, are not nested any more. */
const DEEPEST = 32
const FARTHEST = 400

/** What Lezer is to parse of a Markdown page: as long as the page, without front matter, template markers and MDX code, with LF alone. */
export function markdownSheet(source: string, start: number, isMdx: boolean): Sheet {
  const skipped = merge(findMarkers(source), isMdx ? findMdxCode(source, start) : []).filter((span) => span.start >= start)
  // Line breaks stand for what comes before the page: a space would indent its first line.
  const page = '\n'.repeat(start) + source.slice(start)
  const mask = cover(page, skipped, 'x').replace(/\r\n/g, ' \n').replace(/\r/g, '\n')
  return { source, mask: quieten(mask), skipped }
}

/** Spans of two lists in order; overlapping ones become one. */
function merge(a: readonly Span[], b: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = []
  for (const span of [...a, ...b].sort((x, y) => x.start - y.start)) {
    const last = merged.at(-1)
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else merged.push({ ...span })
  }
  return merged
}

/** Takes their meaning from marks that would cost too much time. */
function quieten(mask: string): string {
  const quiet: Span[] = []
  const rules: Span[] = []
  let paragraph: Span[] = []
  let cost = { length: 0, brackets: 0, marks: 0 }
  const end = (): void => {
    if (cost.length > LONGEST_PARAGRAPH || cost.brackets > MOST_BRACKETS || cost.marks > MOST_MARKS) {
      if (!isHtmlBlock(mask, paragraph[0]!)) for (const line of paragraph) for (const mark of marksIn(mask, line)) quiet.push(mark)
    }
    paragraph = []
    cost = { length: 0, brackets: 0, marks: 0 }
  }
  let isTable = false
  for (const line of eachLine(mask, { start: 0, end: mask.length })) {
    const head = mask.slice(line.start, Math.min(line.end, line.start + 300))
    if (/^[ \t>]*$/.test(head) && line.end - line.start < 300) {
      end()
      isTable = false
      continue
    }
    if (/^[ \t]*(?:`{3}|~{3})/.test(head)) {
      end()
      continue
    }
    const content = { start: line.start + markersLength(head), end: line.end }
    const tooDeep = deepMarkers(mask, line)
    if (tooDeep) quiet.push(tooDeep)
    if (/^(?=[:| \t]*-)[-:| \t]*\|[ \t]*$/.test(mask.slice(content.start, line.end).slice(0, 300))) {
      isTable = true
      rules.push({ start: content.start, end: line.end })
    }
    if (isTable || /^[ \t]*(?:#{1,6}|[-*+])[ \t]/.test(head)) end()
    if (!tooDeep) {
      paragraph.push(content)
      cost.length += content.end - content.start
      for (let i = content.start; i < content.end; i++) {
        const code = mask.charCodeAt(i)
        if (code === 0x5b) cost.brackets++
        else if (MARKS.has(code)) cost.marks++
      }
    }
  }
  end()
  return cover(straighten(mask, rules), quiet, 'x')
}

/** Lezer takes no white space behind the last bar of the line below a table's head: it moves into the line. */
function straighten(mask: string, rules: readonly Span[]): string {
  let straight = ''
  let at = 0
  for (const { start, end } of rules) {
    const rule = mask.slice(start, end)
    const bar = rule.trimEnd()
    straight += mask.slice(at, start) + bar.replace('-', '-'.repeat(1 + rule.length - bar.length))
    at = end
  }
  return straight + mask.slice(at)
}

function isHtmlBlock(mask: string, first: Span): boolean {
  const name = /^[ \t]*<\/?([a-zA-Z][a-zA-Z0-9]*|!--|\?|!)/.exec(mask.slice(first.start, first.start + 100))?.[1]
  return name !== undefined && (BLOCKS.has(name.toLowerCase()) || /^(?:!--|\?|!|script|style)$/i.test(name))
}

function marksIn(mask: string, line: Span): Span[] {
  return [...mask.slice(line.start, line.end).matchAll(/[*_[\]<!~`@:]+|www/g)].map(({ 0: marks, index }) => ({
    start: line.start + index,
    end: line.start + index + marks.length,
  }))
}

/** The length of white space, quote and list marks at the beginning of a line. */
function markersLength(head: string): number {
  return /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/.exec(head)![0].length
}

/** The quote and list marks of a line beyond the deepest level that is read. */
function deepMarkers(mask: string, line: Span): Span | undefined {
  let depth = 0
  let from: number | undefined
  let i = line.start
  for (; i < line.end; i++) {
    const character = mask[i]!
    if (character === ' ' || character === '\t') continue
    if (character !== '>' && !/^(?:[-*+][ \t]|\d{1,9}[.)][ \t])/.test(mask.slice(i, i + 11))) break
    if (++depth > DEEPEST) from ??= i
    // Its indent, too, would be measured once for each list around it.
    if (i - line.start > FARTHEST) from = line.start
    while (/\d/.test(mask[i]!)) i++
  }
  return from === undefined ? undefined : { start: from, end: i }
}
