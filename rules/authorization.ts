import type { Rule } from '../src/judge/rule.js'

export const authorization: Rule = {
  id: 'authorization',
  title: 'An authorization that has expired, cannot be read, or covers nothing',
  severity: 'error',
  categories: ['remark'],
  message: 'An authorization in this draft does not hold.',
  why: 'A signed authorization ends on the day that it names. After it, or without it, the story is a disclosure like any other.',
  hint: 'Name the form on file and its last day, never the person: phi-lint-authorized AUTH-2026-014 until 2027-03-01',
  topic: 'remark',
  law: [{ title: 'Authorizations: expiration date, required elements', section: '45 CFR 164.508(c)(1)(v)' }],
  kinds: [],
  find: () => [],
  speaksOfRemarks: 'authorization',
}
