import { claimNumbers } from '../src/judge/claims.js'
import type { Rule } from '../src/judge/rule.js'

export const nationalId: Rule = {
  id: 'national-id',
  title: 'A national health or identity number',
  severity: 'error',
  categories: ['other-id'],
  message: 'Holds a national health or identity number of a person.',
  why: 'The number belongs to one person. Anyone with access to the system, a card or a letter can tell who it is.',
  hint: 'Take the number out. To ask about a case, use an internal channel.',
  topic: 'number',
  law: [{ title: 'Any other unique identifying number', section: '45 CFR 164.514(b)(2)(i)(R)' }],
  kinds: ['national-id'],
  find: (draft) => claimNumbers(draft, 'national-id', () => 'other-id'),
}
