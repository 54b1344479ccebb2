import type { Finding } from '../judge/finding.js'
import type { LintOptions } from '../linter.js'
import { readText } from '../read/index.js'
import type { Edit } from './edit.js'
import { offersOf, STEPS, type Step } from './offers.js'
import { inSource, proseOf } from './place.js'

/** What could be written instead of one finding's words. It is only a proposal: nobody has linted what would stand there then. */
export type Suggestion = {
  readonly finding: Finding
  /** Other words, or the whole sentence left out. */
  readonly kind: 'words' | 'sentence'
  /** In UTF-16 offsets of the draft. */
  readonly edits: readonly Edit[]
}

/** For each finding, the mildest first: for a button of a page, or an action of an editor. Warnings have theirs, too. */
export function suggest(draft: string, findings: readonly Finding[], options: LintOptions & { readonly isReply?: boolean } = {}): readonly Suggestion[] {
  const document = readText(draft, options)
  const prose = proseOf(document)
  const isReply = options.isReply ?? ((options.channel ?? document.channel) === 'review-reply' || findings.some(({ rule }) => rule.startsWith('reply-')))
  return STEPS.flatMap((step: Step) =>
    offersOf(step, findings, prose, isReply).flatMap(({ finding, segment, edit }): Suggestion[] => {
      const edits = inSource(document.segments[segment]!, edit, draft)
      return edits ? [{ finding, kind: step === 'sentence' ? 'sentence' : 'words', edits }] : []
    }),
  )
}
