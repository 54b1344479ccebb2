import type { Rule } from '../src/judge/rule.js'

export const suppression: Rule = {
  id: 'suppression',
  title: 'A remark that switches a rule off without need or reason',
  severity: 'warning',
  categories: ['remark'],
  message: 'A remark to phi-lint does not do what it should.',
  why: 'A remark that hides nothing today may hide a real leak tomorrow, and nobody can review one that gives no reason.',
  hint: 'Name the rule and the reason, as in: phi-lint-disable-next-line patient-name -- staff spotlight, approved by Marketing. Take out remarks that are no longer needed.',
  topic: 'remark',
  law: [{ title: 'Policies and procedures, and their documentation', section: '45 CFR 164.530(i), (j)' }],
  kinds: [],
  find: () => [],
  speaksOfRemarks: 'suppression',
  options: { requireReason: { about: 'Whether a remark must give a reason.', default: true } },
}
