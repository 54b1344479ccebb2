import { claimNumbers } from '../src/judge/claims.js'
import type { Rule } from '../src/judge/rule.js'

/** Sorts of record number that name the record itself; the others name a visit, a specimen, a prescription. */
const MEDICAL_RECORD: readonly string[] = ['mrn', 'chart', 'patient-id', 'uhid']

export const recordNumber: Rule = {
  id: 'record-number',
  title: 'A medical record, visit, specimen, prescription or case number',
  severity: 'error',
  categories: ['mrn', 'other-id'],
  message: 'Holds a record, visit, specimen, prescription or case number of a patient.',
  why: 'The number belongs to one person. Anyone with access to the system, a card or a letter can tell who it is.',
  hint: 'Take the number out. To ask about a case, use an internal channel.',
  topic: 'number',
  law: [
    { title: 'Medical record numbers', section: '45 CFR 164.514(b)(2)(i)(H)' },
    { title: 'Any other unique identifying number', section: '45 CFR 164.514(b)(2)(i)(R)' },
  ],
  kinds: ['record-number'],
  find: (draft) => claimNumbers(draft, 'record-number', ({ sort }) => (MEDICAL_RECORD.includes(sort ?? 'mrn') ? 'mrn' : 'other-id')),
}
