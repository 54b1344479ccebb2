import { claimFacts } from '../src/judge/claims.js'
import type { Rule } from '../src/judge/rule.js'
import { isPersonal } from '../src/relate/unnamed.js'

export const patientDate: Rule = {
  id: 'patient-date',
  title: 'A day or month that belongs to one patient',
  severity: 'error',
  categories: ['date'],
  message: 'Gives a day, month or relative day that belongs to a patient.',
  why: 'A day of birth, visit, operation or death narrows a story down to one person. Even today or last night does, because the post itself has a date.',
  hint: 'Leave the day out, or give the year alone.',
  topic: 'detail',
  law: [{ title: 'All elements of dates (except year) directly related to an individual', section: '45 CFR 164.514(b)(2)(i)(C)' }],
  kinds: ['date'],
  isAuthorizable: true,
  find: (draft) => claimFacts(draft, ['date'], ({ certainty, sort }) => (isPersonal(certainty, sort) ? 'date' : undefined)),
}
