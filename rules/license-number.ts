import { claimNumbers } from '../src/judge/claims.js'
import type { Rule } from '../src/judge/rule.js'

export const licenseNumber: Rule = {
  id: 'license-number',
  title: 'A driver\'s licence, permit or other licence number of a person',
  severity: 'error',
  categories: ['license-number'],
  message: 'Holds the number of a person\'s licence or permit.',
  why: 'The number belongs to one person. Anyone with access to the system, a card or a letter can tell who it is.',
  hint: 'Take the number out. To ask about a case, use an internal channel.',
  topic: 'number',
  law: [{ title: 'Certificate/license numbers', section: '45 CFR 164.514(b)(2)(i)(K)' }],
  kinds: ['license-number'],
  find: (draft) => claimNumbers(draft, 'license-number', ({ sort }) => (sort === 'npi' || sort === 'dea' ? undefined : 'license-number')),
}
