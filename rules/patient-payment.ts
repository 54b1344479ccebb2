import { claimFacts } from '../src/judge/claims.js'
import type { Rule } from '../src/judge/rule.js'

export const patientPayment: Rule = {
  id: 'patient-payment',
  title: 'A bill, balance or insurance matter of one recognisable person',
  severity: 'error',
  categories: ['payment'],
  message: 'Tells about the bill, balance or insurance of a person who can be recognised.',
  why: 'Payment for care is health information too: it shows that the person was a patient and what they owe.',
  hint: 'Take the money matter to a private channel; in public, give only the number of your billing desk.',
  topic: 'health',
  law: [{ title: 'Past, present, or future payment for the provision of health care', section: '45 CFR 160.103' }],
  kinds: ['payment'],
  isAuthorizable: true,
  find: (draft) => claimFacts(draft, ['payment'], () => 'payment'),
}
