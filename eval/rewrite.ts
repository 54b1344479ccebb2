import type { Category } from '../src/judge/finding.js'
import type { Linter } from '../src/linter.js'
import { rewrite, TEMPLATE, type Rewritten } from '../src/rewrite/index.js'
import type { LabelledDraft } from './corpus.js'
import { percent, type Share } from './score.js'

/** What safe rewrites make of leaks. */
export type Mended = {
  /** Of the leaks that the linter stops, those without an error afterwards. */
  readonly mended: Share
  /** Of all leaks, also those that it does not see. */
  readonly quiet: Share
  /** Replies that became the template. */
  readonly templates: number
  /** Labelled words that say who, where and when, still there after the rewrite of drafts that count as mended: the linter's own eyes are not the judge here. */
  readonly kept: Share
  readonly failed: readonly string[]
}

/** Facts that say what, not who: they may stay once nobody is recognisable. */
const HEALTH: readonly Category[] = ['condition', 'treatment', 'payment', 'patient-relationship', 'story', 'conduct', 'photo', 'biometric']

export async function mend(drafts: readonly LabelledDraft[], linter: Linter): Promise<Mended> {
  const done: { draft: LabelledDraft; result: Rewritten }[] = []
  for (const draft of drafts.filter(({ verdict }) => verdict === 'leak')) done.push({ draft, result: await rewrite(linter, draft.text, { channel: draft.channel }) })
  const stopped = done.filter(({ result }) => hasError(result.before))
  const mended = stopped.filter(({ result }) => !hasError(result.after))
  const words = mended.flatMap(({ draft, result }) => draft.expected.filter(({ category }) => !HEALTH.includes(category)).map(({ start, end }) => result.text.includes(draft.text.slice(start, end))))
  return {
    mended: { hits: mended.length, of: stopped.length },
    quiet: { hits: done.filter(({ result }) => !hasError(result.after)).length, of: done.length },
    templates: mended.filter(({ result }) => result.text.includes(TEMPLATE)).length,
    kept: { hits: words.filter(Boolean).length, of: words.length },
    failed: stopped.filter(({ result }) => hasError(result.after)).map(({ draft }) => draft.id),
  }
}

function hasError({ findings }: Rewritten['after']): boolean {
  return findings.some(({ severity }) => severity === 'error')
}

/** The figures for people. Holds no texts. */
export function mendedTable({ mended, quiet, templates, kept, failed }: Mended): string {
  const line = (name: string, share: Share): string => `${name.padEnd(48)}${percent(share).padStart(8)}  (${share.hits} of ${share.of})`
  return [
    line('stopped leaks without an error after safe rewrites', mended),
    line('all leaks without an error', quiet),
    line('labelled names, places, days … left in those mended', kept),
    `replies replaced by the template: ${templates}`,
    `not mended: ${failed.join(' ') || 'none'}`,
    '',
  ].join('\n')
}
