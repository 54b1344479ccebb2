import type { Mention } from '../src/detect/mention.js'
import { claimFacts } from '../src/judge/claims.js'
import type { Category } from '../src/judge/finding.js'
import type { Rule } from '../src/judge/rule.js'
import { seen } from '../src/relate/statement.js'

export const patientLink: Rule = {
  id: 'patient-link',
  title: 'A link or network address that leads to a patient',
  severity: 'error',
  categories: ['url', 'ip-address'],
  message: 'Gives a link or a network address that leads to a patient.',
  why: 'A fundraiser, an obituary, a care diary or a profile shows who the person is; an address from a log leads to their home.',
  hint: 'Leave the link out.',
  topic: 'contact',
  law: [{ title: 'Web Universal Resource Locators and Internet Protocol address numbers', section: '45 CFR 164.514(b)(2)(i)(N) and (O)' }],
  kinds: ['url', 'ip-address'],
  isAuthorizable: true,
  *find(draft) {
    yield* claimFacts(draft, ['url'], categoryOf)
    for (const statement of draft.statements) {
      // The address of a server stands beside no patient.
      if (!draft.mentionsIn(statement.prose.index).some(tellsOfCare)) continue
      for (const mark of seen(statement, 'ip-address')) yield { category: 'ip-address', severity: 'error', mark, evidence: statement.mentions.filter(tellsOfCare) }
    }
  },
}

function tellsOfCare({ kind, sort, certainty }: Mention): boolean {
  return kind === 'individual-cue' || kind === 'room' || ((kind === 'condition' || (kind === 'treatment' && sort !== 'unit')) && certainty !== 'possible')
}

function categoryOf({ kind, sort }: Mention): Category | undefined {
  if (kind !== 'url') return undefined
  return sort === 'memorial' || sort === 'fundraiser' || sort === 'profile' ? 'url' : undefined
}
