import { linesOf } from './excerpt.js'
import { printable } from './printable.js'
import type { CheckedFile, Paint } from './results.js'
import type { Hunk, Lines } from '../rewrite/index.js'
import type { Span } from '../text/span.js'

/** So many lines are shown around a change, as `diff -u` does. */
const AROUND = 3

type Changed = {
  readonly before: CheckedFile
  readonly after: CheckedFile
  readonly hunks: readonly Hunk[]
  /** What stands in `after` that phi-lint has written itself. */
  readonly ours: readonly Span[]
}

/** The changes of one file as a unified diff (POSIX.1-2017, diff -u); its words are masked as those of excerpts are, unless `reveal`. */
export function diff({ before, after, hunks, ours }: Changed, reveal: boolean, paint: Paint): string {
  const was = linesOf(before, reveal)
  const is = linesOf(after, reveal, ours)
  const lines = [`--- ${printable(before.path)}`, `+++ ${printable(after.path)}`].map((line) => paint.bold(line))
  for (const group of joined(hunks)) {
    const [first, last] = [group[0]!, group.at(-1)!]
    const lead = Math.min(AROUND, first.old.from - 1)
    const tail = Math.min(AROUND, was.count + 1 - last.old.to)
    lines.push(paint.dim(`@@ -${range({ from: first.old.from - lead, to: last.old.to + tail })} +${range({ from: first.new.from - lead, to: last.new.to + tail })} @@`))
    let at = first.old.from - lead
    for (const { old, new: fresh } of group) {
      for (; at < old.from; at++) lines.push(` ${was.line(at)}`)
      for (; at < old.to; at++) lines.push(paint.error(`-${was.line(at)}`))
      for (let i = fresh.from; i < fresh.to; i++) lines.push(paint.good(`+${is.line(i)}`))
    }
    for (const end = at + tail; at < end; at++) lines.push(` ${was.line(at)}`)
  }
  return `${lines.join('\n')}\n`
}

/** Hunks whose surroundings would meet stand under one heading. */
function joined(hunks: readonly Hunk[]): readonly (readonly Hunk[])[] {
  const groups: Hunk[][] = []
  for (const hunk of hunks) {
    const last = groups.at(-1)
    if (last && hunk.old.from - last.at(-1)!.old.to <= 2 * AROUND) last.push(hunk)
    else groups.push([hunk])
  }
  return groups
}

function range({ from, to }: Lines): string {
  return to - from === 1 ? `${from}` : `${to > from ? from : from - 1},${to - from}`
}
