import type { Span } from '../text/span.js'

/** What kinds of thing a detector can see. Closed: JSON readers and config rely on it. */
export const KINDS = [
  'person', 'handle', 'hashtag',
  'record-number', 'plan-number', 'account-number', 'ssn', 'license-number', 'vehicle-number', 'device-number', 'national-id',
  'phone', 'fax', 'email', 'url', 'ip-address',
  'date', 'age', 'street-address', 'postcode', 'place', 'room', 'organization',
  'condition', 'treatment', 'care-event', 'payment', 'photo', 'picture-data', 'biometric',
  'patient-cue', 'relative-cue', 'staff-cue', 'public-cue', 'history-cue', 'fiction-cue', 'donor-cue', 'author-cue',
  'reply-cue', 'relationship-cue', 'courtesy-cue', 'consent-cue', 'conduct-cue', 'general-cue', 'event-cue',
  'rarity-cue', 'occupation-cue', 'relation-cue', 'incident-cue', 'individual-cue',
  'custom',
] as const
export type Kind = (typeof KINDS)[number]

/** How sure a detector is, in words: `certain` needs no support, `likely` is good, `possible` waits for company. */
export type Certainty = 'possible' | 'likely' | 'certain'

/** Something seen in a segment. It never carries the words, only their place (UTF-16 offsets in the segment's folded text). */
export type Mention = {
  readonly kind: Kind
  readonly segment: number
  readonly span: Span
  readonly certainty: Certainty
  /** Which detector saw it. */
  readonly by: string
  /** A finer sort within the kind, from a closed list that its detector documents (a date: `birth`; a condition: `hiv`). Never the words. */
  readonly sort?: string
  /** Of a cue that marks a person: the words that tell the role, beside the name ("our patient"). */
  readonly wording?: Span
}

const RANK: Readonly<Record<Certainty, number>> = { possible: 0, likely: 1, certain: 2 }

/** Whether a mention counts by itself: it is likely or certain. */
export function isSure({ certainty }: Mention): boolean {
  return certainty !== 'possible'
}

export function atLeast(certainty: Certainty, floor: Certainty): boolean {
  return RANK[certainty] >= RANK[floor]
}
