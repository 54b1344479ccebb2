import type { Mention } from '../src/detect/mention.js'
import { claimFacts } from '../src/judge/claims.js'
import type { Category } from '../src/judge/finding.js'
import type { Rule } from '../src/judge/rule.js'
import type { Statement } from '../src/relate/statement.js'
import { isHealth } from '../src/relate/subject.js'

export const patientContact: Rule = {
  id: 'patient-contact',
  title: 'A phone number, fax number or e-mail address of a patient or relative',
  severity: 'error',
  categories: ['phone', 'fax', 'email'],
  message: 'Gives a phone number, fax number or e-mail address that belongs to a patient or a relative.',
  why: 'A private number or address leads straight to the person. The numbers of your own office are fine.',
  hint: 'Take it out, and let people write to your office instead.',
  topic: 'contact',
  law: [{ title: 'Telephone numbers, fax numbers, electronic mail addresses', section: '45 CFR 164.514(b)(2)(i)(D) to (F)' }],
  kinds: ['phone', 'fax', 'email'],
  *find(draft) {
    const told = [...claimFacts(draft, ['phone', 'fax', 'email'], categoryOf)]
    yield* told
    const marked = new Set(told.map(({ mark }) => mark))
    for (const statement of draft.statements) {
      if (!speaksOfCare(statement)) continue
      for (const mark of statement.mentions) {
        const category = mark.sort === 'person' ? categoryOf(mark) : undefined
        if (category && !marked.has(mark)) yield { category, severity: 'error', mark, evidence: [] }
      }
    }
  },
}

/** "Ring Anna on …" may be staff; beside a patient, a relative or a health fact it is not. */
function speaksOfCare({ mentions }: Statement): boolean {
  const isStaff = mentions.some(({ kind, sort }) => (kind === 'staff-cue' && sort === 'named') || sort === 'clinician')
  return mentions.some((mention) => mention.kind === 'individual-cue' || mention.kind === 'patient-cue' || (!isStaff && isHealth(mention) && mention.certainty !== 'possible'))
}

function categoryOf({ kind, sort }: Mention): Category | undefined {
  if (sort === 'own') return undefined
  return kind === 'phone' || kind === 'fax' || kind === 'email' ? kind : undefined
}
