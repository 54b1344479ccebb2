import { support } from '../src/judge/claims.js'
import type { Rule } from '../src/judge/rule.js'
import { disclosures } from '../src/judge/disclosures.js'

export const patientStory: Rule = {
  id: 'patient-story',
  title: 'A story of one patient with little to recognise them by',
  severity: 'warning',
  categories: ['story'],
  message: 'Tells of one patient. There is little to recognise them by, but somebody should look.',
  why: 'The post has a date and its writer has a workplace: to people who were there that may be enough.',
  hint: 'Ask: would the patient, or their family, know themselves in this? If so, leave it out.',
  topic: 'story',
  law: [{ title: 'No actual knowledge that the information could identify the individual', section: '45 CFR 164.514(b)(2)(ii)' }],
  kinds: ['individual-cue', 'patient-cue'],
  isAuthorizable: true,
  *find(draft) {
    for (const subject of disclosures(draft, 'warning')) {
      if (subject.form !== 'unnamed') continue
      const mark = [...subject.mentions, ...subject.because][0]
      if (mark) yield { category: 'story', severity: 'warning', mark, evidence: support(subject) }
    }
  },
}
