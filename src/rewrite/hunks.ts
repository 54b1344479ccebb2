import type { Edit } from './edit.js'

/** Lines (from 1, `to` exclusive) of the text before and after a change, which stand for each other. */
export type Hunk = { readonly old: Lines; readonly new: Lines }
export type Lines = { readonly from: number; readonly to: number }

/** The lines that edits changed, in order; edits on the same lines make one hunk. */
export function hunksOf(before: string, after: string, edits: readonly Edit[]): readonly Hunk[] {
  const [old, fresh] = [lineStarts(before), lineStarts(after)]
  const hunks: Hunk[] = []
  let shift = 0
  for (const { span, text } of edits) {
    const at = span.start + shift
    shift += text.length - (span.end - span.start)
    const hunk = {
      old: { from: lineOf(old, span.start), to: lineOf(old, span.end) + 1 },
      new: { from: lineOf(fresh, at), to: lineOf(fresh, at + text.length) + 1 },
    }
    const last = hunks.at(-1)
    if (last && hunk.old.from < last.old.to) hunks[hunks.length - 1] = { old: { from: last.old.from, to: hunk.old.to }, new: { from: last.new.from, to: hunk.new.to } }
    else hunks.push(hunk)
  }
  return hunks.map((hunk) => trimmed(hunk, linesOf(before, old), linesOf(after, fresh)))
}

/** Leaves out lines at either end that are the same before and after. */
function trimmed({ old, new: fresh }: Hunk, was: (line: number) => string, is: (line: number) => string): Hunk {
  let { from, to } = old
  let [start, end] = [fresh.from, fresh.to]
  while (to > from && end > start && was(to - 1) === is(end - 1)) [to, end] = [to - 1, end - 1]
  while (to > from && end > start && was(from) === is(start)) [from, start] = [from + 1, start + 1]
  return { old: { from, to }, new: { from: start, to: end } }
}

function linesOf(text: string, starts: readonly number[]): (line: number) => string {
  return (line) => text.slice(starts[line - 1], starts[line])
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low
}
