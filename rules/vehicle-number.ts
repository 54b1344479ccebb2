import type { Mention } from '../src/detect/mention.js'
import { claimNumbers } from '../src/judge/claims.js'
import type { Rule } from '../src/judge/rule.js'
import { isOfCare, type Draft } from '../src/relate/subject.js'

export const vehicleNumber: Rule = {
  id: 'vehicle-number',
  title: 'A number plate or vehicle identification number',
  severity: 'error',
  categories: ['vehicle-id'],
  message: 'Holds a number plate or a vehicle identification number.',
  why: 'A plate or a chassis number leads to the owner.',
  hint: 'Take it out.',
  topic: 'number',
  law: [{ title: 'Vehicle identifiers and serial numbers, including license plate numbers', section: '45 CFR 164.514(b)(2)(i)(L)' }],
  kinds: ['vehicle-number'],
  find: (draft) => claimNumbers(draft, 'vehicle-number', (number) => (isPatients(number, draft) ? 'vehicle-id' : undefined)),
}

/** A plate in the staff garage is nobody's secret; one beside a word of care is. */
function isPatients(number: Mention, draft: Draft): boolean {
  return draft.mentionsIn(number.segment).some(isOfCare)
}
