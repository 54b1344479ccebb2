import type { Kind } from '../detect/mention.js'
import type { Position } from '../text/lines.js'

/** What a finding discloses. HIPAA Safe Harbor's list, 45 CFR 164.514(b)(2)(i)(A) to (R), the health information itself, and conduct. */
export const CATEGORIES = [
  'name', 'location', 'date', 'age', 'phone', 'fax', 'email', 'ssn', 'mrn', 'health-plan-id', 'account-number', 'license-number',
  'vehicle-id', 'device-id', 'url', 'ip-address', 'biometric', 'photo', 'handle', 'other-id',
  'condition', 'treatment', 'payment', 'patient-relationship', 'story', 'conduct',
  // What is wrong with a remark to the linter; what a rule of the config finds.
  'remark', 'custom',
] as const
export type Category = (typeof CATEGORIES)[number]

/** An error is a disclosure that a privacy officer would stop; a warning is something that they would want to read. */
export type Severity = 'error' | 'warning'

/** What supports a finding. `guessed`: no detector knows the words, but labelled drafts teach that such words are a part of what is told. */
export type Evidence = { readonly kind: Kind; readonly start: Position; readonly end: Position; readonly guessed?: true }

/** What the organisation's own policy says, in one line, and where it can be read: an address with http, https or mailto. */
export type Policy = { readonly text: string; readonly link?: string }

/** A place that must change before the draft goes out. It never carries the words found. */
export type Finding = {
  readonly rule: string
  readonly category: Category
  readonly severity: Severity
  readonly message: string
  readonly hint: string
  /** Where the config has one for the rule, or for all. */
  readonly policy?: Policy
  readonly start: Position
  readonly end: Position
  readonly evidence: readonly Evidence[]
  /** Stable under moved lines; a salted, shortened hash that cannot be turned back into the words. */
  readonly fingerprint: string
}
