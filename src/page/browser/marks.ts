import type { Finding, Severity } from '../../judge/finding.js'
import type { Edit } from '../../rewrite/index.js'

/** Words of the draft that a finding is about, in UTF-16 offsets; `finding` is its number in the list. */
export type Mark = { readonly start: number; readonly end: number; readonly severity: Severity; readonly finding: number }

/** A run of the draft under one mark, or under none. */
export type Run = { readonly text: string; readonly mark?: Mark }

export function marksOf(findings: readonly Finding[]): readonly Mark[] {
  return findings.map(({ start, end, severity }, finding) => ({ start: start.offset, end: end.offset, severity, finding }))
}

/** The draft cut where marks begin and end; of marks over the same words the gravest shows, else the first. */
export function runsOf(text: string, marks: readonly Mark[]): readonly Run[] {
  const inOrder = marks.filter(({ start, end }) => start < end).toSorted((a, b) => a.start - b.start)
  const cuts = [...new Set([0, text.length, ...inOrder.flatMap(({ start, end }) => [start, end])])].filter((cut) => cut <= text.length).sort((a, b) => a - b)
  const runs: Run[] = []
  let open: readonly Mark[] = []
  let next = 0
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [from, to] = [cuts[i]!, cuts[i + 1]!]
    open = open.filter(({ end }) => end > from)
    while (next < inOrder.length && inOrder[next]!.start <= from) open = [...open, inOrder[next++]!]
    const mark = open.find(({ severity }) => severity === 'error') ?? open[0]
    runs.push({ text: text.slice(from, to), ...(mark && { mark }) })
  }
  return runs
}

/** What was written between two states of a draft, as one edit of the first. */
export function changeBetween(before: string, after: string): Edit {
  const least = Math.min(before.length, after.length)
  let start = 0
  while (start < least && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let tail = 0
  while (tail < least - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++
  return { span: { start, end: before.length - tail }, text: after.slice(start, after.length - tail) }
}

/** Where marks stand after a change, until the draft has been linted again; those whose words were changed are gone. */
export function shifted(marks: readonly Mark[], { span, text }: Edit): readonly Mark[] {
  const by = text.length - (span.end - span.start)
  return marks.flatMap((mark): readonly Mark[] => {
    if (mark.end <= span.start) return [mark]
    if (mark.start >= span.end) return [{ ...mark, start: mark.start + by, end: mark.end + by }]
    return []
  })
}
