import { claimFacts } from '../src/judge/claims.js'
import type { Rule } from '../src/judge/rule.js'

export const patientCondition: Rule = {
  id: 'patient-condition',
  title: 'A diagnosis, symptom, injury or result of one recognisable person',
  severity: 'error',
  categories: ['condition'],
  message: 'Tells the illness, injury, result or outcome of a person who can be recognised.',
  why: 'A diagnosis is the heart of what the law protects. Together with a name, a number, a picture or a telling detail it discloses.',
  hint: 'Say what the team does in general, without this person; or leave out everything that shows who is meant.',
  topic: 'health',
  law: [{ title: 'Individually identifiable health information', section: '45 CFR 160.103' }],
  kinds: ['condition'],
  isAuthorizable: true,
  find: (draft) => claimFacts(draft, ['condition'], () => 'condition'),
}
