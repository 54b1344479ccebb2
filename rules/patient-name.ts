import { toldAlongside } from '../src/judge/alongside.js'
import { support } from '../src/judge/claims.js'
import { noteOnChild } from '../src/judge/protected.js'
import type { Rule } from '../src/judge/rule.js'
import { disclosures } from '../src/judge/disclosures.js'

export const patientName: Rule = {
  id: 'patient-name',
  title: 'The name of a patient or a relative beside a health fact',
  severity: 'error',
  categories: ['name'],
  message: 'Names a patient or a relative of one, next to something about their health or care.',
  why: 'A name together with a diagnosis, a treatment or a visit tells the world that this person was in your care. First names, nicknames and initials count: friends and neighbours know who is meant.',
  hint: 'Take the name out ("a patient", "a family"), or take out everything about health and care. If the person agreed, keep the signed authorization on file and say so in the draft.',
  topic: 'name',
  law: [
    { title: 'Names of the individual or of relatives, employers, or household members', section: '45 CFR 164.514(b)(2)(i)(A)' },
    { title: 'Marketing and publication need a written authorization', section: '45 CFR 164.508(a)' },
  ],
  kinds: ['person', 'condition', 'treatment', 'care-event', 'payment', 'patient-cue', 'relative-cue', 'staff-cue'],
  isAuthorizable: true,
  *find(draft) {
    for (const subject of disclosures(draft, 'error')) {
      const { hinted, kin } = toldAlongside(subject, draft)
      const evidence = [...support(subject), ...hinted]
      for (const mark of [...subject.mentions, ...kin]) {
        if (mark.kind === 'person') yield { category: 'name', severity: 'error', mark, evidence, note: noteOnChild(subject, draft) }
      }
    }
  },
}
