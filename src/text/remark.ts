import { indexLines, type LineIndex } from './lines.js'
import type { Span } from './span.js'

/** What a remark to the linter asks for. */
export const VERBS = ['disable-next-line', 'disable-line', 'disable', 'enable', 'authorized'] as const
export type Verb = (typeof VERBS)[number]

/** A remark to the linter in a comment of a draft: `phi-lint-disable-line patient-name -- staff spotlight`. */
export type Remark = {
  readonly verb: Verb
  /** The whole comment in the source, UTF-16 code units. */
  readonly span: Span
  /** Where it ends, counted from 1. */
  readonly line: number
  /** What stands before the reason, and the reason; either may be empty. */
  readonly subject: string
  readonly reason: string
}

/** How a comment may open, and what closes it; without a close it runs to the end of the line. */
const COMMENTS: readonly (readonly [open: string, close: string | undefined])[] = [
  ['<!--', '-->'], // HTML, Markdown, XML
  ['{/*', '*/}'], // MDX
  ['{#', '#}'], // Jinja, Twig
  ['/*', '*/'],
  ['[', ']'], // formats that have no comments
  ['//', undefined],
  ['#', undefined], // YAML, plain text
  ['NOTE', undefined], // WebVTT
]
const WORD = 'phi-lint-'
/** Stands for a reason that a person has yet to write: an editor puts it where the reason goes. */
export const NO_REASON_YET = 'WHY?'
/** Before the reason. XML forbids two hyphens inside a comment, so a colon will do. */
const REASON = /(?:(?<!\s)\s+)?(?:--+|[:–—])\s*/

/** A remark as it is written in a comment that opens so. The reason keeps to one line, and holds nothing that would end the comment. */
export function writeRemark(open: string, { verb, subject, reason }: Pick<Remark, 'verb' | 'subject' | 'reason'>): string {
  const close = COMMENTS.find(([one]) => one === open)?.[1]
  const plain = reason.replace(/[\]<>{}*#/\p{Cc}\p{Zl}\p{Zp}]|-{2,}/gu, ' ').replace(/ +/g, ' ').trim()
  return `${open}${open === '[' ? '' : ' '}${WORD}${verb} ${subject} -- ${plain}${close === undefined || close === ']' ? (close ?? '') : ` ${close}`}`
}

/** The remarks of a source text, in the order in which they stand. A remark keeps to one line. */
export function readRemarks(source: string): readonly Remark[] {
  // Nearly all drafts hold none: their lines are not indexed for it.
  return source.includes(WORD) ? findRemarks(source, indexLines(source)) : []
}

function findRemarks(source: string, lines: LineIndex): readonly Remark[] {
  const remarks: Remark[] = []
  for (let at = source.indexOf(WORD); at !== -1; at = source.indexOf(WORD, at + WORD.length)) {
    const line = lines.position(at).line
    const before = source.slice(lines.lineStart(line), at).trimEnd()
    const comment = COMMENTS.find(([open]) => before.endsWith(open))
    if (!comment) continue
    const [open, close] = comment
    const lineEnd = endOfLine(source, at)
    const closing = close === undefined ? -1 : source.slice(at, lineEnd).indexOf(close)
    const end = closing === -1 ? lineEnd : at + closing
    const said = source.slice(at + WORD.length, end).trim()
    const verb = VERBS.find((each) => said === each || (said.startsWith(each) && /[\s:–—]/.test(said[each.length]!)))
    if (!verb) continue
    const span = { start: lines.lineStart(line) + before.length - open.length, end: closing === -1 ? end : end + close!.length }
    remarks.push({ verb, span, line, ...parts(said.slice(verb.length).trim()) })
  }
  return remarks
}

/** The source with its remarks written over, place for place: what is said to the linter is no part of the draft. */
export function withoutRemarks(source: string, remarks: readonly Remark[]): string {
  if (remarks.length === 0) return source
  const pieces: string[] = []
  let at = 0
  for (const { span } of remarks) {
    pieces.push(source.slice(at, span.start), ' '.repeat(span.end - span.start))
    at = span.end
  }
  return pieces.join('') + source.slice(at)
}

function parts(said: string): { readonly subject: string; readonly reason: string } {
  const separator = REASON.exec(said)
  if (!separator) return { subject: said, reason: '' }
  return { subject: said.slice(0, separator.index), reason: said.slice(separator.index + separator[0].length) }
}

function endOfLine(source: string, from: number): number {
  const end = source.slice(from).search(/[\r\n]/)
  return end === -1 ? source.length : from + end
}
