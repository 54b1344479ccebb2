import type { Mention } from '../detect/mention.js'
import { isFirm } from '../relate/particular.js'
import { isHealth, type Draft, type Subject } from '../relate/subject.js'
import type { Severity } from './finding.js'

/** Whether one unnamed person can be recognised: by one fact that singles out, or by two that narrow down. */
export function verdictOnStory(subject: Subject, draft: Draft): Severity | undefined {
  if (subject.facts.some(singlesOut) || isShown(subject, draft)) return 'error'
  const weak = new Set(subject.facts.map(narrowing).filter((kind) => kind !== undefined))
  if (weak.size >= 2) return 'error'
  return weak.size > 0 || isTold(subject) ? 'warning' : undefined
}

/** A video shows whom its caption speaks of. */
function isShown(subject: Subject, draft: Draft): boolean {
  return draft.channel === 'video' && subject.mentions.length > 0 && subject.facts.some((fact) => isFirm(fact, draft.prose[fact.segment]!))
}

/** Whether the draft tells of somebody at all: a patient, a person, or "she" with a health fact. */
function isTold({ mentions, facts }: Subject): boolean {
  if (mentions.some(({ sort }) => sort === 'patient' || sort === 'person')) return true
  if (mentions.some(({ sort }) => sort === 'client')) return facts.some(isHealth)
  return mentions.length > 0 && facts.some((fact) => isHealth(fact) && fact.certainty !== 'possible')
}

/** Facts that single a person out by themselves: 45 CFR 164.514(b)(2)(i)(B), (C), (Q) and (R). */
function singlesOut({ kind, sort, certainty }: Mention): boolean {
  if (certainty === 'possible') return false
  if (kind === 'occupation-cue') return sort === 'unique'
  if (kind === 'incident-cue') return sort === 'placed'
  if (kind === 'age') return sort === 'ninety-plus'
  return kind === 'url' || kind === 'room' || kind === 'street-address' || kind === 'postcode' || kind === 'photo' || kind === 'biometric' || kind === 'rarity-cue'
}

/** Facts of which two together narrow a person down enough; two of one sort count once. */
function narrowing({ kind, sort }: Mention): string | undefined {
  if (kind === 'date') return 'day'
  if (kind === 'age') return sort === 'gestation' ? undefined : 'age'
  if (kind === 'place' || kind === 'occupation-cue' || kind === 'relation-cue' || kind === 'incident-cue') return kind
  return undefined
}
