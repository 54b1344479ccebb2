import type { Mention } from '../detect/mention.js'
import { has } from '../relate/statement.js'
import type { Draft } from '../relate/subject.js'
import { isProse } from '../text/segment.js'
import { likelihood, remarkOdds } from './likelihood/likelihood.js'

/** From which log-odds on a sentence is taken for a disparaging or flippant remark; the model card says how many such sentences are. */
export const REMARK = -1
/** And from which odds on somebody should look at it at all: "nearly half of all adults do not know it" reads like a remark, and is none. */
const CONCERN = -3

/** Who lets off steam is brief: in a draft of more sentences only cues are looked for. */
const MOST = 40

/**
 * Disparaging or flippant remarks about patients: those that cues find and, in drafts of up to 40 sentences, those that read like the ones in labelled
 * drafts.
 */
export function unprofessionalRemarks(draft: Draft): readonly Mention[] {
  const cues = draft.mentions.filter(({ kind }) => kind === 'conduct-cue')
  if (draft.statements.length > MOST) return cues
  // A quotation is somebody else's.
  const others = draft.statements.filter((statement) => {
    const { segment } = statement.prose
    return isProse(segment) && segment.role !== 'quote' && !has(statement, 'conduct-cue') && !draft.teaches(statement)
  })
  const remarks = others.filter((statement) => (remarkOdds(statement, draft) ?? -Infinity) >= REMARK && likelihood(statement, draft)!.concern >= CONCERN)
  return [...cues, ...remarks.map(({ prose, span }): Mention => ({ kind: 'conduct-cue', segment: prose.index, span, certainty: 'likely', by: 'likelihood' }))]
}
