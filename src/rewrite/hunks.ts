import { lineFeeds } from '../text/lines.js'
import { firstIndex } from '../text/search.js'
import { placesOf, type Edit } from './edit.js'

/** Lines (from 1, `to` exclusive) of the text before and after a change, which stand for each other. */
export type Hunk = { readonly old: Lines; readonly new: Lines }
export type Lines = { readonly from: number; readonly to: number }

/** The lines that edits changed, in order; edits on the same lines make one hunk. */
export function hunksOf(before: string, after: string, edits: readonly Edit[]): readonly Hunk[] {
  const [old, fresh] = [lineFeeds(before), lineFeeds(after)]
  const hunks: Hunk[] = []
  for (const { edit: { span }, from, to } of placesOf(edits)) {
    const hunk = {
      old: { from: lineOf(old, span.start), to: lineOf(old, span.end) + 1 },
      new: { from: lineOf(fresh, from), to: lineOf(fresh, to) + 1 },
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

function lineOf(starts: readonly number[], offset: number): number {
  return firstIndex(starts, (start) => start > offset)
}
