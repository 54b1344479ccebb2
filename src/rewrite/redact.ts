import type { Kind } from '../detect/mention.js'
import type { Category, Evidence, Finding } from '../judge/finding.js'
import type { FoundMention } from '../linter.js'
import type { Document } from '../text/document.js'
import { sourceSpan } from '../text/segment.js'
import { overlaps, type Span } from '../text/span.js'
import { applyEdits, type Edit } from './edit.js'
import { placeIn, proseOf } from './place.js'

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
  return applyEdits(draft, outermost(findings.flatMap(labelsOf)))
}

/**
 * The sentence of one finding alone, with a label for whatever any detector has seen in it, be it ever so unsure: for a report of a false alarm. Empty
 * where the finding stands in no sentence (a picture's data).
 */
export function redactSentence(document: Document, finding: Finding, findings: readonly Finding[], mentions: readonly FoundMention[]): string {
  const place = placeIn(proseOf(document), finding)
  if (!place) return ''
  const { prose: { segment, tokens }, sentence } = place
  const { start, end } = sourceSpan(segment, { start: tokens[sentence.from]!.start, end: tokens[sentence.to - 1]!.end })
  const labels = outermost([...findings.flatMap(labelsOf), ...mentions.flatMap(factLabel)]).filter(({ span }) => overlaps(span, { start, end }))
  const from = Math.min(start, labels[0]?.span.start ?? start)
  const within = labels.map(({ span, text }): Edit => ({ span: { start: span.start - from, end: span.end - from }, text }))
  return applyEdits(document.source.slice(from, Math.max(end, labels.at(-1)?.span.end ?? end)), within)
}

function labelsOf({ category, start, end, evidence }: Finding): readonly Edit[] {
  return [...labelled(BY_CATEGORY[category], { start: start.offset, end: end.offset }), ...evidence.filter(({ guessed }) => !guessed).flatMap(factLabel)]
}

function factLabel({ kind, start, end }: FoundMention | Evidence): readonly Edit[] {
  return labelled(BY_KIND[kind], { start: start.offset, end: end.offset })
}

/** In order; of labels that lie in or across each other, one over all of them. */
function outermost(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = []
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = kept.at(-1)
    if (!last || edit.span.start >= last.span.end) kept.push(edit)
    else if (edit.span.end > last.span.end) kept[kept.length - 1] = { ...last, span: { start: last.span.start, end: edit.span.end } }
  }
  return kept
}

function labelled(label: string | undefined, span: Span): readonly Edit[] {
  return label === undefined ? [] : [{ span, text: `[${label}]` }]
}
