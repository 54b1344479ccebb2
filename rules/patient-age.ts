import { claimFacts } from '../src/judge/claims.js'
import type { Rule } from '../src/judge/rule.js'

export const patientAge: Rule = {
  id: 'patient-age',
  title: 'An age that helps to recognise one patient',
  severity: 'error',
  categories: ['age'],
  message: 'Gives the exact age of a patient.',
  why: 'An exact age, beside a place or a day, often fits one person only. From 90 years on the age alone is an identifier.',
  hint: 'Say a decade or an age group (a woman in her thirties, a toddler, 90 or older).',
  topic: 'detail',
  law: [{ title: 'All ages over 89, and ages as part of an identifying combination', section: '45 CFR 164.514(b)(2)(i)(C)' }],
  kinds: ['age'],
  isAuthorizable: true,
  find: (draft) => claimFacts(draft, ['age'], ({ sort }) => (sort === 'group' ? undefined : 'age')),
}
