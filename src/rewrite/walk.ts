import type { Finding } from '../judge/finding.js'
import type { Linted } from './change.js'
import { compose, type Edit } from './edit.js'
import { moved } from './moved.js'

/** A draft through which a person goes, one finding after the other. */
export type Walk = {
  /** As it stands now. */
  readonly draft: Linted
  /** What was changed since the beginning, in UTF-16 offsets of the draft as it was then. */
  readonly edits: readonly Edit[]
  readonly changes: number
  /** Findings that were passed over, where they stand now. */
  readonly skipped: readonly Finding[]
  /** All that was found on the way and is found no more, where it stands now: it says no less than before. */
  readonly past: readonly Finding[]
  /** The walk before the last step. */
  readonly before?: Walk
}

export function beginWalk(draft: Linted): Walk {
  return { draft, edits: [], changes: 0, skipped: [], past: [] }
}

/** What is still to be decided, in reading order, less what is left alone: what a baseline knows, say. */
export function toDecide({ draft, skipped }: Walk, leaves: (finding: Finding) => boolean): readonly Finding[] {
  return draft.report.findings.filter((finding) => !leaves(finding) && !skipped.some((one) => one.rule === finding.rule && one.start.offset === finding.start.offset))
}

export function skip(walk: Walk, finding: Finding): Walk {
  return { ...walk, skipped: [...walk.skipped, finding], before: walk }
}

/** Takes a change over: the draft as it is then, and what was changed. */
export function take(walk: Walk, { edits, after }: { readonly edits: readonly Edit[]; readonly after: Linted }): Walk {
  const follow = (findings: readonly Finding[]): readonly Finding[] => findings.map((finding) => moved(finding, edits))
  return {
    draft: after, edits: compose(walk.edits, edits), changes: walk.changes + 1,
    skipped: follow(walk.skipped), past: follow([...walk.past, ...walk.draft.report.findings]), before: walk,
  }
}
