import type { Kind, Mention } from '../detect/mention.js'
import type { Channel, Document } from '../text/document.js'
import type { Prose } from '../text/prose.js'
import { oncePer } from '../text/once.js'
import type { Statement } from './statement.js'

/** Who somebody is in a draft. `addressee` is the one person that a reply speaks to. */
export const ROLES = ['patient', 'relative', 'addressee', 'staff', 'author', 'donor', 'public', 'historical', 'fictional', 'unknown'] as const
export type Role = (typeof ROLES)[number]

/** One person spoken of, named or not. */
export type Subject = {
  readonly role: Role
  readonly form: 'named' | 'unnamed' | 'addressee'
  /** Where the draft names, numbers or describes the person. */
  readonly mentions: readonly Mention[]
  /** What it says of the person: health facts, dates, places, ages, what narrows them down. */
  readonly facts: readonly Mention[]
  /** The mentions that decided the role. */
  readonly because: readonly Mention[]
  /** The publication-consent cues that cover this person. */
  readonly consent: readonly Mention[]
}

/** A draft read, searched and related: what rules speak about. */
export type Draft = {
  readonly document: Document
  readonly prose: readonly Prose[]
  readonly mentions: readonly Mention[]
  readonly statements: readonly Statement[]
  readonly channel: Channel
  /** Whether it answers one person: by its channel, or plainly by its own words. */
  readonly isReply: boolean
  /** Whether a sentence stands in a lesson for everybody. */
  readonly teaches: (statement: Statement) => boolean
  /** Whether anything in it speaks of care. */
  readonly speaksOfCare: boolean
  /** Pieces of prose, by index, in which the writer tells what happened to themselves: an unknown name there is no patient's. */
  readonly aside: ReadonlySet<number>
  readonly subjects: readonly Subject[]
  /** The sentence that a mention stands in. */
  readonly statementOf: (mention: Mention) => Statement | undefined
  /** Everything seen in one piece of prose, by its index. */
  readonly mentionsIn: (segment: number) => readonly Mention[]
}

/** The place of each sentence in its draft, from 0. */
export const orderOf = oncePer((draft: Draft): ReadonlyMap<Statement, number> => new Map(draft.statements.map((statement, i) => [statement, i] as const)))

/** Kinds that say something of a person's health or care. */
const HEALTH_KINDS: readonly Kind[] = ['condition', 'treatment', 'care-event', 'payment']

export function isHealth(mention: Mention): boolean {
  return HEALTH_KINDS.includes(mention.kind)
}

/** A visit is the care relationship itself more than a fact about it. */
export function isVisit({ kind, sort }: Mention): boolean {
  return kind === 'care-event' && sort === 'visit'
}

/** What shows that somebody's care is spoken of at all. */
export function isOfCare({ kind, certainty }: Mention): boolean {
  return kind === 'patient-cue' || kind === 'individual-cue' || ((kind === 'condition' || kind === 'treatment') && certainty !== 'possible')
}
