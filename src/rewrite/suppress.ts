import type { Finding } from '../judge/finding.js'
import type { Linter, LintOptions } from '../linter.js'
import { chooseReader, readText } from '../read/index.js'
import { writeRemark } from '../text/remark.js'
import type { Changed, Linted } from './change.js'
import { applyEdits, type Edit } from './edit.js'
import { readsAs } from './place.js'
import { lintedBy, tried, type Trial } from './trial.js'

/** How a comment opens in the formats that have a place for a remark, by their readers. In others it would be data. */
const COMMENTS: Readonly<Record<string, string>> = { markdown: '<!--', html: '<!--', yaml: '#', text: '[' }

/**
 * Writes a remark into the draft that settles a finding, with the reason why it may stay: on a line above, else at the end of its line. Undefined where the
 * format has no place for one, or the draft would read differently with it. The reason stays in the draft; it is put on one line, and cannot end the comment.
 */
export async function suppress(linter: Linter, draft: string | Linted, finding: Finding, reason: string, options: LintOptions = {}): Promise<Trial | undefined> {
  const before = typeof draft === 'string' ? await lintedBy(linter, draft, options) : draft
  const reader = chooseReader(options.format, options.path, before.text).name
  const open = /\.mdx$/i.test(options.path ?? '') ? '{/*' : COMMENTS[reader]
  if (open === undefined) return undefined
  for (const edit of remarksFor(before, finding, reason, open)) {
    const text = applyEdits(before.text, [edit])
    const made: Changed = { text, document: readText(text, options), edits: [edit] }
    if (!readsAs(made.document, before.document.segments.map((segment) => segment.text))) continue
    const trial = await tried(linter, before, made, finding, options)
    if (trial.isGone && trial.brought.length === 0) return trial
  }
  return undefined
}

function remarksFor({ text, document: { lines } }: Linted, { rule, start }: Finding, reason: string, open: string): readonly Edit[] {
  const lineStart = lines.lineStart(start.line)
  const lineEnd = lineStart + text.slice(lineStart).search(/\r?\n|\r|$/)
  const indent = /^\uFEFF?([ \t]*)/.exec(text.slice(lineStart, lineEnd))![1]!
  const at = lineStart === 0 && text.startsWith('\ufeff') ? 1 : lineStart
  const newline = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  return [
    { span: { start: at, end: at }, text: `${indent}${writeRemark(open, { verb: 'disable-next-line', subject: rule, reason })}${newline}` },
    { span: { start: lineEnd, end: lineEnd }, text: ` ${writeRemark(open, { verb: 'disable-line', subject: rule, reason })}` },
  ]
}
