import type { Kind } from '../detect/mention.js'
import type { Category, Finding } from '../judge/finding.js'
import type { Span } from '../text/span.js'
import { applyEdits, type Edit } from './edit.js'

/** What stands for the words of a finding. Words about conduct and remarks to the linter disclose nobody. */
const BY_CATEGORY: Readonly<Record<Category, string | undefined>> = {
  name: 'NAME', location: 'PLACE', date: 'DATE', age: 'AGE', phone: 'PHONE', fax: 'FAX', email: 'EMAIL', ssn: 'NUMBER', mrn: 'NUMBER',
  'health-plan-id': 'NUMBER', 'account-number': 'NUMBER', 'license-number': 'NUMBER', 'vehicle-id': 'NUMBER', 'device-id': 'NUMBER',
  url: 'LINK', 'ip-address': 'ADDRESS', biometric: 'PICTURE', photo: 'PICTURE', handle: 'HANDLE', 'other-id': 'NUMBER', condition: 'CONDITION',
  treatment: 'TREATMENT', payment: 'PAYMENT', 'patient-relationship': 'RELATIONSHIP', story: 'PERSON', conduct: undefined, remark: undefined, custom: 'WORDS',
}

/** The same for the facts that a finding points at; cues stay, they say nothing of anybody. */
const BY_KIND: Readonly<Partial<Record<Kind, string>>> = {
  person: 'NAME', handle: 'HANDLE', hashtag: 'HANDLE', 'record-number': 'NUMBER', 'plan-number': 'NUMBER', 'account-number': 'NUMBER', ssn: 'NUMBER',
  'license-number': 'NUMBER', 'vehicle-number': 'NUMBER', 'device-number': 'NUMBER', 'national-id': 'NUMBER', phone: 'PHONE', fax: 'FAX', email: 'EMAIL',
  url: 'LINK', 'ip-address': 'ADDRESS', date: 'DATE', age: 'AGE', 'street-address': 'PLACE', postcode: 'PLACE', place: 'PLACE', room: 'PLACE',
  condition: 'CONDITION', treatment: 'TREATMENT', 'care-event': 'TREATMENT', payment: 'PAYMENT', 'picture-data': 'PICTURE', biometric: 'PICTURE',
}

/** The draft with a label in brackets for everything that rules have found or point at. Shows what the sentence is like, not what it says. */
export function redact(draft: string, findings: readonly Finding[]): string {
  const edits = findings.flatMap(({ category, start, end, evidence }): Edit[] => [
    ...labelled(BY_CATEGORY[category], { start: start.offset, end: end.offset }),
    ...evidence.flatMap((fact) => labelled(BY_KIND[fact.kind], { start: fact.start.offset, end: fact.end.offset })),
  ])
  const kept: Edit[] = []
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = kept.at(-1)
    if (!last || edit.span.start >= last.span.end) kept.push(edit)
    else if (edit.span.end > last.span.end) kept[kept.length - 1] = { ...last, span: { start: last.span.start, end: edit.span.end } }
  }
  return applyEdits(draft, kept)
}

function labelled(label: string | undefined, span: Span): readonly Edit[] {
  return label === undefined ? [] : [{ span, text: `[${label}]` }]
}
