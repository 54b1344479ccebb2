import type { LintOptions, Report } from '../linter.js'
import { readText } from '../read/index.js'
import type { Document } from '../text/document.js'
import { grouped } from '../text/grouped.js'
import { applyEdits, disjoint, type Edit } from './edit.js'
import { capital } from './grammar.js'
import { inSource, readsAs, wholeLines } from './place.js'

/** A draft, what it reads as, and what was found in it. */
export type Linted = { readonly text: string; readonly document: Document; readonly report: Report }

/** Other words in one piece of prose, by its index among the document's segments; the edit is in UTF-16 offsets of that piece. */
export type Change = { readonly segment: number; readonly edit: Edit }

export type Changed = { readonly text: string; readonly document: Document; readonly edits: readonly Edit[] }

/** The edits of the source, and what it reads as then; undefined where one cannot be made, or breaks the file. */
export function changed({ text, document }: Linted, changes: readonly Change[], options: LintOptions): Changed | undefined {
  const bySegment = grouped(changes, ({ segment }) => String(segment))
  const expected = document.segments.map((segment) => segment.text)
  const edits: Edit[] = []
  for (const [key, group] of bySegment) {
    const segment = document.segments[Number(key)]!
    // What cannot be made in the file (an end inside an entity) is left to a later step.
    const made = withCapitals(segment.text, disjoint(group.map(({ edit }) => edit).filter((edit) => inSource(segment, edit, text))))
    const left = applyEdits(segment.text, made)
    expected[Number(key)] = left
    for (const edit of made) {
      for (const inFile of inSource(segment, edit, text)!) edits.push(left.trim() === '' && isLines(options) ? wholeLines(text, inFile) : inFile)
    }
  }
  const sorted = disjoint(joined(edits))
  if (sorted.length === 0) return undefined
  const after = applyEdits(text, sorted)
  const read = readText(after, options)
  return readsAs(read, expected) ? { text: after, document: read, edits: sorted } : undefined
}

/** Where the first word of a sentence goes, and the next is replaced as well, the new word begins the sentence. */
function withCapitals(whole: string, edits: readonly Edit[]): readonly Edit[] {
  return edits.map((edit, i) => {
    const gone = edits[i - 1]
    const begins = gone !== undefined && gone.text === '' && gone.span.end === edit.span.start && /(?:^|[.!?\n]\s{0,3})$/.test(whole.slice(Math.max(0, gone.span.start - 4), gone.span.start))
    return begins && /^\p{Lu}/u.test(whole.slice(gone.span.start)) ? { ...edit, text: capital(edit.text) } : edit
  })
}

/** What is taken out in one stretch is one edit. */
function joined(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = []
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    const last = kept.at(-1)
    if (last && last.text === '' && edit.text === '' && edit.span.start <= last.span.end) kept[kept.length - 1] = { span: { start: last.span.start, end: Math.max(last.span.end, edit.span.end) }, text: '' }
    else kept.push(edit)
  }
  return kept
}

/** Formats in which a line that holds nothing any more can go. */
function isLines({ path, format }: LintOptions): boolean {
  return format === undefined ? path === undefined || /\.(?:txt|text|md|markdown)$/i.test(path) : format === 'text' || format === 'markdown'
}
