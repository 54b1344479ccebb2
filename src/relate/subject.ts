import type { Mention } from '../detect/mention.js'
import type { Channel, Document } from '../text/document.js'
import type { Prose } from '../text/prose.js'

/** Who somebody is in a draft. `addressee` is the one person that a reply speaks to. */
export const ROLES = ['patient', 'relative', 'addressee', 'staff', 'author', 'donor', 'public', 'historical', 'fictional', 'unknown'] as const
export type Role = (typeof ROLES)[number]

/** One person spoken of, named or not. */
export type Subject = {
  readonly role: Role
  /** Where the draft names, numbers or describes the person. */
  readonly mentions: readonly Mention[]
  /** What it says of the person: health facts, dates, places, ages and so on. */
  readonly facts: readonly Mention[]
  /** The mentions that decided the role. */
  readonly because: readonly Mention[]
  /** Whether a publication-consent cue covers this person. */
  readonly consent: readonly Mention[]
}

/** A draft read, searched and related: what rules speak about. */
export type Draft = {
  readonly document: Document
  readonly prose: readonly Prose[]
  readonly mentions: readonly Mention[]
  readonly channel: Channel
  /** Whether it answers one person: by its channel, or plainly by its own words. */
  readonly isReply: boolean
  readonly subjects: readonly Subject[]
}
