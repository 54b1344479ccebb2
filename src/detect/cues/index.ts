import type { Prose } from '../../text/prose.js'
import type { Mention } from '../mention.js'
import { compileCues, matchCues } from './book.js'
import { FRAME_CUES } from './frames.js'
import { INDIVIDUAL_CUES } from './individual.js'
import type { Cue } from './pattern.js'
import { PEOPLE_CUES } from './people.js'
import { REPLY_CUES } from './reply.js'

export const CUES: readonly Cue[] = [...REPLY_CUES, ...PEOPLE_CUES, ...INDIVIDUAL_CUES, ...FRAME_CUES]

const early = compileCues(CUES.filter(({ kind }) => kind === 'occupation-cue'))
const late = compileCues(CUES.filter(({ kind }) => kind !== 'occupation-cue'))

/** Cues in one segment, given what the other detectors found there; some cues name the occupation cues found first. */
export function cueMentions(prose: Prose, mentions: readonly Mention[]): readonly Mention[] {
  const occupations = matchCues(early, prose, mentions)
  return [...occupations, ...matchCues(late, prose, [...mentions, ...occupations])]
}
