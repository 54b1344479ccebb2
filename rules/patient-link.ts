import type { Mention } from '../src/detect/mention.js'
import { claimFacts } from '../src/judge/claims.js'
import type { Category } from '../src/judge/finding.js'
import type { Rule } from '../src/judge/rule.js'

export const patientLink: Rule = {
  id: 'patient-link',
  title: 'A link or network address that leads to a patient',
  severity: 'error',
  categories: ['url', 'ip-address'],
  message: 'Gives a link or a network address that leads to a patient.',
  why: 'A fundraiser, an obituary, a care diary or a profile shows who the person is; an address from a log leads to their home.',
  hint: 'Leave the link out.',
  law: [{ title: 'Web Universal Resource Locators and Internet Protocol address numbers', section: '45 CFR 164.514(b)(2)(i)(N) and (O)' }],
  kinds: ['url', 'ip-address'],
  find: (draft) => claimFacts(draft, ['url', 'ip-address'], categoryOf),
}

function categoryOf({ kind, sort }: Mention): Category | undefined {
  if (kind === 'ip-address') return 'ip-address'
  return sort === 'memorial' || sort === 'fundraiser' || sort === 'profile' ? 'url' : undefined
}
