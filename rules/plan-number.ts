import { claimNumbers } from '../src/judge/claims.js'
import type { Rule } from '../src/judge/rule.js'

export const planNumber: Rule = {
  id: 'plan-number',
  title: 'A health plan, Medicare or Medicaid number',
  severity: 'error',
  categories: ['health-plan-id'],
  message: 'Holds the number of a person\'s health plan.',
  why: 'The number belongs to one person. Anyone with access to the system, a card or a letter can tell who it is.',
  hint: 'Take the number out. To ask about a case, use an internal channel.',
  topic: 'number',
  law: [{ title: 'Health plan beneficiary numbers', section: '45 CFR 164.514(b)(2)(i)(I)' }],
  kinds: ['plan-number'],
  find: (draft) => claimNumbers(draft, 'plan-number', () => 'health-plan-id'),
}
