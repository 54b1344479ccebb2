import type { Rule } from '../src/judge/rule.js'
import { disclosures } from '../src/judge/disclosures.js'

export const replyCourtesy: Rule = {
  id: 'reply-courtesy',
  title: 'A courtesy in a reply that hints that the reader is a patient',
  severity: 'warning',
  categories: ['patient-relationship'],
  message: 'Hints that the person you answer is a patient.',
  why: 'Phrases such as "thank you for trusting us with your care" are disputed: some guides call them safe, others a disclosure.',
  hint: 'Thank them for the feedback or the review instead.',
  topic: 'reply',
  law: [{ title: 'Uses and disclosures need the individual\'s authorization', section: '45 CFR 164.502(a)' }],
  kinds: ['courtesy-cue'],
  *find(draft) {
    for (const subject of disclosures(draft, 'warning')) {
      if (subject.form !== 'addressee') continue
      for (const mark of subject.because) {
        if (mark.kind === 'courtesy-cue') yield { category: 'patient-relationship', severity: 'warning', mark, evidence: [] }
      }
    }
  },
}
