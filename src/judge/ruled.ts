import { isHealth, type Draft, type Subject } from '../relate/subject.js'
import { oncePer } from '../text/once.js'
import type { Severity } from './finding.js'
import { verdictOnNamed } from './named.js'
import { verdictOnStory } from './story.js'

/**
 * What frames and facts say of a subject: an error where a recognisable person meets a health fact or a care relationship,
 * a warning where a person should look, undefined where nothing is disclosed.
 */
export const ruledOn = oncePer((subject: Subject, draft: Draft): Severity | undefined => {
  if (subject.form === 'addressee') return verdictOnAddressee(subject)
  if (subject.form === 'named') return verdictOnNamed(subject, draft)
  // In a reply the addressee's story is the addressee's; of others only a patient counts.
  if (draft.isReply && !subject.mentions.some(({ sort }) => sort === 'patient')) return undefined
  return verdictOnStory(subject, draft)
})

function verdictOnAddressee(subject: Subject): Severity | undefined {
  if (subject.because.some(({ kind }) => kind === 'relationship-cue') || subject.facts.some(isHealth)) return 'error'
  return subject.because.some(({ kind }) => kind === 'courtesy-cue') ? 'warning' : undefined
}
