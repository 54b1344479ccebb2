import { claimNumbers } from '../src/judge/claims.js'
import type { Rule } from '../src/judge/rule.js'

export const socialSecurityNumber: Rule = {
  id: 'social-security-number',
  title: 'A social security number, or its last four digits',
  severity: 'error',
  categories: ['ssn'],
  message: 'Holds a social security number or a part of one.',
  why: 'A social security number identifies one person for life and opens the door to fraud. The last four digits count as well.',
  hint: 'Take the number out. If it was published, tell your privacy officer.',
  topic: 'number',
  law: [{ title: 'Social security numbers', section: '45 CFR 164.514(b)(2)(i)(G)' }],
  kinds: ['ssn'],
  find: (draft) => claimNumbers(draft, 'ssn', () => 'ssn'),
}
