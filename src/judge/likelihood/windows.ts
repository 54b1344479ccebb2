import type { Statement } from '../../relate/statement.js'
import { hashText } from '../../text/hash.js'
import { tokenAt } from '../../text/prose.js'
import type { Digest } from './digest.js'
import type { Step } from './steps.js'

/** A stretch of a draft that is weighed as a whole: the sentences it is about (indexes, the last one not included), and those around them that are read along. */
export type Window = { readonly from: number; readonly to: number; readonly before: number; readonly after: number }

/** A draft up to this long (tokens) is one window; a longer one is cut at sentences into parts of about half of that, each with about a quarter around it. */
export const MOST = 160

const START = hashText('<s>')

export function windowsOf({ draft: { statements } }: Digest): readonly Window[] {
  const count = statements.length
  const lengths = statements.map(lengthOf)
  if (lengths.reduce((sum, length) => sum + length, 0) <= MOST) return [{ from: 0, to: count, before: 0, after: count }]
  const windows: Window[] = []
  for (let from = 0; from < count; ) {
    let to = from
    for (let sum = 0; to < count && (sum === 0 || sum + lengths[to]! <= MOST / 2); to++) sum += lengths[to]!
    let [before, after] = [from, to]
    for (let sum = 0; before > 0 && sum + lengths[before - 1]! <= MOST / 4; before--) sum += lengths[before - 1]!
    for (let sum = 0; after < count && sum + lengths[after]! <= MOST / 4; after++) sum += lengths[after]!
    windows.push({ from, to, before, after })
    from = to
  }
  return windows
}

function lengthOf({ prose: { tokens }, span }: Statement): number {
  return tokenAt(tokens, span.end) - tokenAt(tokens, span.start) + 1
}

/** What is read in a window: of each sentence at most so much as a window holds. */
export function stepsIn({ before, after }: Window, digested: Digest): { readonly steps: readonly Step[]; readonly owners: readonly number[] } {
  const steps: Step[] = []
  const owners: number[] = []
  for (let at = before; at < after; at++) {
    for (const step of [opening(digested, at), ...digested.steps(at)].slice(0, MOST)) {
      steps.push(step)
      owners.push(at)
    }
  }
  return { steps, owners }
}

/** Before its words a sentence tells what the frames made of it. */
function opening({ draft, frames }: Digest, at: number): Step {
  const { rulings, gravest } = frames(at)
  const marks = [`channel ${draft.channel}`, `gravest ${gravest}`, ...(draft.isReply ? ['reply'] : []), ...rulings]
  return { word: START, tags: marks.map((mark) => hashText(mark)) }
}
