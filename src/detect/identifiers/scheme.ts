import type { Certainty, Kind } from '../mention.js'

/** A number with a form of its own: what it looks like, how it is checked, what people call it. */
export type Scheme = {
  readonly kind: Kind
  readonly sort: string
  /** One of its written forms; global and sticky-free, bounded on both sides by the scanner. Case counts unless the flag says otherwise. */
  readonly form: string
  /** Whether letters may be small. */
  readonly anyCase?: boolean
  /** Its own arithmetic, on the value in capitals without separators. Schemes without check digits test ranges or dates here. */
  readonly check: (value: string) => boolean
  /** Labels that name it, as a regular expression without anchors. */
  readonly label: string
  /** Certainty of a value that passes the check and has no label; without it the scheme needs a label … */
  readonly alone?: Certainty
  /** … or a patient nearby. */
  readonly company?: Certainty
  /** Written in groups, so that a short word behind it may look like one: the last group is given up until the check passes. */
  readonly shrinks?: boolean
  /** A labelled value that fails the check counts all the same (fingers slip), unless the label is as vague as "ID". */
  readonly strict?: boolean
}
