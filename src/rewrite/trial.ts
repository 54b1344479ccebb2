import type { Finding } from '../judge/finding.js'
import type { Linter, LintOptions } from '../linter.js'
import { readText } from '../read/index.js'
import type { Position } from '../text/lines.js'
import { overlaps, type Span } from '../text/span.js'
import { changed, type Change, type Changed, type Linted } from './change.js'
import { applyEdits, originOf, type Edit } from './edit.js'
import { placeIn, proseOf, wholeLines } from './place.js'

/** A change that was linted where it would stand: the draft as it is then, and what the change has done for one finding. */
export type Trial = Linted & {
  /** In order, in UTF-16 offsets of the draft before. Everything else stays as it was. */
  readonly edits: readonly Edit[]
  /** Whether the finding is there no more. */
  readonly isGone: boolean
  /** What is found now and was not before, in the draft as it is then. */
  readonly brought: readonly Finding[]
}

/** Reads and lints a draft, for whoever tries changes of it. */
export async function lintedBy(linter: Linter, draft: string, options: LintOptions): Promise<Linted> {
  const document = readText(draft, options)
  return { text: draft, document, report: await linter.check(document, options) }
}

/**
 * Puts a person's own words in the place of a finding's, an empty text to take them out. Undefined where the file would not hold them: a quotation mark in
 * JSON, words that mean something in Markdown, markup that would be torn.
 */
export async function replaceWords(linter: Linter, draft: string | Linted, finding: Finding, words: string, options: LintOptions = {}): Promise<Trial | undefined> {
  const before = typeof draft === 'string' ? await lintedBy(linter, draft, options) : draft
  const prose = proseOf(before.document)
  const place = placeIn(prose, finding)
  const made = place ? changed(before, [{ segment: place.prose.index, edit: { span: place.span, text: words } }], options) : changedSource(before, [{ span: spanOf(finding), text: words }], options)
  return made && tried(linter, before, made, finding, options)
}

/** Lints what changes of prose would make of a draft; undefined where they cannot be made. */
export async function tryChanges(linter: Linter, before: Linted, changes: readonly Change[], finding: Finding, options: LintOptions): Promise<Trial | undefined> {
  const made = changed(before, changes, options)
  return made && made.text !== before.text ? tried(linter, before, made, finding, options) : undefined
}

/** Takes a remark to the linter out, with its line if nothing else stands there. */
export function withoutRemark(linter: Linter, before: Linted, remark: Finding, options: LintOptions): Promise<Trial> {
  return tried(linter, before, changedSource(before, [wholeLines(before.text, { span: spanOf(remark), text: '' })], options), remark, options)
}

/** What no prose holds (a picture's data, a remark) is changed in the file as it stands. */
function changedSource({ text }: Linted, edits: readonly Edit[], options: LintOptions): Changed {
  const after = applyEdits(text, edits)
  return { text: after, document: readText(after, options), edits }
}

/** Lints a change where it was made. */
export async function tried(linter: Linter, { report: { findings: old } }: Linted, { text, document, edits }: Changed, finding: Finding, options: LintOptions): Promise<Trial> {
  const report = await linter.check(document, options)
  const found = report.findings.map((one) => ({ one, place: originOfPlace(edits, one) }))
  const isGone = !found.some(({ one, place }) => isSame(one, place, finding))
  return { text, document, report, edits, isGone, brought: found.filter(({ one, place }) => !old.some((other) => isSame(one, place, other))).map(({ one }) => one) }
}

/** Whether what is found now, at a place that stood there before, is what was found then. */
function isSame({ rule, severity }: Finding, place: Span, old: Finding): boolean {
  return rule === old.rule && (severity === 'warning' || old.severity === 'error') && overlaps(place, spanOf(old))
}

function originOfPlace(edits: readonly Edit[], { start, end }: { readonly start: Position; readonly end: Position }): Span {
  return { start: originOf(edits, start.offset, 'start'), end: originOf(edits, end.offset, 'end') }
}

function spanOf({ start, end }: { readonly start: Position; readonly end: Position }): Span {
  return { start: start.offset, end: end.offset }
}
