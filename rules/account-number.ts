import { claimNumbers } from '../src/judge/claims.js'
import type { Rule } from '../src/judge/rule.js'

export const accountNumber: Rule = {
  id: 'account-number',
  title: 'A hospital, billing or bank account number of a person',
  severity: 'error',
  categories: ['account-number'],
  message: 'Holds an account number of a person.',
  why: 'The number belongs to one person. Anyone with access to the system, a card or a letter can tell who it is.',
  hint: 'Take the number out. To ask about a case, use an internal channel.',
  law: [{ title: 'Account numbers', section: '45 CFR 164.514(b)(2)(i)(J)' }],
  kinds: ['account-number'],
  find: (draft) => claimNumbers(draft, 'account-number', () => 'account-number'),
}
