import type { Mention } from '../src/detect/mention.js'
import { claimFacts } from '../src/judge/claims.js'
import type { Rule } from '../src/judge/rule.js'
import { isVisit, type Draft } from '../src/relate/subject.js'
import { overlaps } from '../src/text/span.js'

export const patientTreatment: Rule = {
  id: 'patient-treatment',
  title: 'A treatment, operation, medicine or stay of one recognisable person',
  severity: 'error',
  categories: ['treatment'],
  message: 'Tells a treatment, an operation, a medicine, a visit or a stay of a person who can be recognised.',
  why: 'What was done for a person shows why they came. A ward or a device can tell the diagnosis by itself.',
  hint: 'Speak of the service in general, or leave out everything that shows who is meant.',
  topic: 'health',
  law: [{ title: 'Individually identifiable health information', section: '45 CFR 160.103' }],
  kinds: ['treatment', 'care-event'],
  isAuthorizable: true,
  find: (draft) => claimFacts(draft, ['treatment', 'care-event'], (fact) => (isRelationship(fact, draft) ? undefined : 'treatment')),
}

/** "Your visit" in a reply is the care relationship itself, which a rule of its own tells. */
function isRelationship(fact: Mention, draft: Draft): boolean {
  return draft.isReply && isVisit(fact) && draft.mentionsIn(fact.segment).some((cue) => cue.kind === 'relationship-cue' && overlaps(cue.span, fact.span))
}
