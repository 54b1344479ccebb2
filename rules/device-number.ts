import type { Mention } from '../src/detect/mention.js'
import { claimNumbers } from '../src/judge/claims.js'
import type { Rule } from '../src/judge/rule.js'
import type { Draft } from '../src/relate/subject.js'

export const deviceNumber: Rule = {
  id: 'device-number',
  title: 'The serial number of a device that a patient wears or carries',
  severity: 'error',
  categories: ['device-id'],
  message: 'Holds the serial number of a device.',
  why: 'The serial number of an implant or a pump leads to the one person who has it. Models and lots do not.',
  hint: 'Take the serial number out; a model or lot number may stay.',
  topic: 'number',
  law: [{ title: 'Device identifiers and serial numbers', section: '45 CFR 164.514(b)(2)(i)(M)' }],
  kinds: ['device-number'],
  find: (draft) => claimNumbers(draft, 'device-number', (number) => (isWorn(number, draft) ? 'device-id' : undefined)),
}

/** The serial of an autoclave is nobody's; that of a pump in somebody is theirs. */
function isWorn(number: Mention, draft: Draft): boolean {
  return draft.mentionsIn(number.segment).some(({ kind, sort, certainty }) => certainty !== 'possible' && (kind === 'individual-cue' || (kind === 'patient-cue' && sort !== 'setting') || (kind === 'person' && sort === 'honorific') || (kind === 'treatment' && (sort === 'device' || sort === 'surgery'))))
}
