import { toldAlongside } from '../src/judge/alongside.js'
import { reasons } from '../src/judge/claims.js'
import type { Rule } from '../src/judge/rule.js'
import { disclosures } from '../src/judge/disclosures.js'

export const patientHandle: Rule = {
  id: 'patient-handle',
  title: 'A social handle or hashtag that leads to a patient',
  severity: 'error',
  categories: ['handle'],
  message: 'Gives a social handle or a hashtag that leads to a patient.',
  why: 'A handle is as good as a name: one click shows who it is.',
  hint: 'Leave the handle or hashtag out.',
  topic: 'contact',
  law: [{ title: 'Any other unique identifying characteristic', section: '45 CFR 164.514(b)(2)(i)(R)' }],
  kinds: ['handle', 'hashtag'],
  isAuthorizable: true,
  *find(draft) {
    for (const subject of disclosures(draft, 'error')) {
      for (const mark of new Set([...subject.mentions, ...toldAlongside(subject, draft).handles])) {
        if (mark.kind === 'handle' || mark.kind === 'hashtag') yield { category: 'handle', severity: 'error', mark, evidence: reasons(subject) }
      }
    }
  },
}
