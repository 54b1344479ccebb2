import type { Mention } from '../src/detect/mention.js'
import { claimNumbers } from '../src/judge/claims.js'
import type { Rule } from '../src/judge/rule.js'
import { isOfCare, type Draft } from '../src/relate/subject.js'

/** Numbers of money, not of care: an organisation publishes its own. They count beside a patient. */
const MONEY: readonly string[] = ['card', 'iban', 'bank', 'invoice']

export const accountNumber: Rule = {
  id: 'account-number',
  title: 'A hospital, billing or bank account number of a person',
  severity: 'error',
  categories: ['account-number'],
  message: 'Holds an account number of a person.',
  why: 'The number belongs to one person. Anyone with access to the system, a card or a letter can tell who it is.',
  hint: 'Take the number out. To ask about a case, use an internal channel.',
  topic: 'number',
  law: [{ title: 'Account numbers', section: '45 CFR 164.514(b)(2)(i)(J)' }],
  kinds: ['account-number'],
  find: (draft) => claimNumbers(draft, 'account-number', (number) => (MONEY.includes(number.sort ?? '') && !isPatients(number, draft) ? undefined : 'account-number')),
}

function isPatients(number: Mention, draft: Draft): boolean {
  return draft.statementOf(number)?.mentions.some(isOfCare) ?? false
}
