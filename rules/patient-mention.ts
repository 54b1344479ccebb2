import { reasons } from '../src/judge/claims.js'
import type { Rule } from '../src/judge/rule.js'
import { disclosures } from '../src/judge/disclosures.js'

export const patientMention: Rule = {
  id: 'patient-mention',
  title: 'A patient, resident or visitor named without a health fact',
  severity: 'warning',
  categories: ['name', 'handle'],
  message: 'Names somebody who seems to be a patient, a resident or a visitor.',
  why: 'Saying that a named person is in your care is itself health information, even when the story is only a nice one.',
  hint: 'Leave the name out, or make sure that a signed authorization is on file.',
  topic: 'name',
  law: [{ title: 'Information that identifies the individual and relates to care', section: '45 CFR 160.103' }],
  kinds: ['person', 'hashtag', 'handle', 'patient-cue'],
  isAuthorizable: true,
  *find(draft) {
    for (const subject of disclosures(draft, 'warning')) {
      if (subject.form !== 'named') continue
      for (const mark of subject.mentions) yield { category: mark.kind === 'person' ? 'name' : 'handle', severity: 'warning', mark, evidence: reasons(subject) }
    }
  },
}
