import { claimFacts } from '../src/judge/claims.js'
import type { Rule } from '../src/judge/rule.js'

export const patientLocation: Rule = {
  id: 'patient-location',
  title: 'A town, street, ZIP code, room or bed of one patient',
  severity: 'error',
  categories: ['location'],
  message: 'Gives a place that belongs to a patient: a town, street, postcode, room or bed.',
  why: 'Any place smaller than a state narrows the story down. A room or a bed says who it is to everybody in the building.',
  hint: 'Leave the place out, or say only the state or country.',
  topic: 'detail',
  law: [{ title: 'All geographic subdivisions smaller than a State', section: '45 CFR 164.514(b)(2)(i)(B)' }],
  kinds: ['place', 'street-address', 'postcode', 'room'],
  isAuthorizable: true,
  find: (draft) => claimFacts(draft, ['place', 'street-address', 'postcode', 'room'], ({ sort }) => (sort === 'own' || sort === 'event' ? undefined : 'location')),
}
