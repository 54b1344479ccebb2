import type { Mention } from '../detect/mention.js'
import { isFirm } from '../relate/particular.js'
import { has, type Statement } from '../relate/statement.js'
import { isHealth, type Draft, type Subject } from '../relate/subject.js'
import { hasPronoun, hasSecondPerson, isGeneral, isNarrative, isOwnStory, textOf } from '../relate/voice.js'
import type { Severity } from './finding.js'

/**
 * Whether a draft discloses something of a subject: an error where a recognisable person meets a health fact or a care relationship,
 * a warning where a person should look, undefined where nothing is disclosed.
 */
export function verdictOn(subject: Subject, draft: Draft): Severity | undefined {
  if (subject.form === 'addressee') return verdictOnAddressee(subject)
  if (subject.form === 'named') return verdictOnNamed(subject, draft)
  // In a reply the addressee's story is the addressee's; of others only a patient counts.
  if (draft.isReply && !subject.mentions.some(({ sort }) => sort === 'patient')) return undefined
  return verdictOnStory(subject, draft)
}

/** Subjects with a verdict, for the rules. A subject whom a consent cue covers is left to the rule about consent. */
export function disclosures(draft: Draft, severity: Severity): readonly Subject[] {
  return draft.subjects.filter((subject) => subject.consent.length === 0 && verdictOn(subject, draft) === severity)
}

function verdictOnAddressee(subject: Subject): Severity | undefined {
  if (subject.because.some(({ kind }) => kind === 'relationship-cue') || subject.facts.some(isHealth)) return 'error'
  return subject.because.some(({ kind }) => kind === 'courtesy-cue') ? 'warning' : undefined
}

function verdictOnNamed(subject: Subject, draft: Draft): Severity | undefined {
  if (!['patient', 'relative', 'unknown'].includes(subject.role)) return undefined
  const health = subject.facts.filter(isHealth)
  const pictured = subject.facts.some(({ kind, certainty }) => kind === 'photo' && certainty !== 'possible')
  const firm = health.filter((fact) => isFirm(fact, draft.prose[fact.segment]!) || (pictured && fact.certainty !== 'possible'))
  if (subject.role === 'patient') {
    if (subject.mentions.some(({ kind }) => kind === 'hashtag') && draft.statements.some(({ mentions }) => mentions.some(isSetting))) return 'error'
    if (firm.length > 0 || hasBirthDate(subject, draft) || subject.facts.some((fact) => isTelling(fact, subject)) || (draft.channel === 'video' && draft.mentions.some(isSetting)) || subject.because.some(({ sort }) => sort === 'treated')) return 'error'
    if (draft.isReply && subject.because.some(({ kind }) => kind === 'patient-cue')) return 'error'
    if (isPatientByFrame(subject) && hints(subject, draft) >= 2) return 'error'
    // In a reply the reviewer's own name, echoed, says nothing.
    return subject.because.some(({ kind, sort }) => kind === 'patient-cue' || (sort === 'honorific' && !draft.isReply)) || (health.length > 0 && !draft.isReply) ? 'warning' : undefined
  }
  if (draft.isInstructional) return undefined
  if (hasBirthDate(subject, draft) || owes(subject, draft) || isLinked(subject, draft)) return 'error'
  const near = [...firm.filter(({ sort }) => sort !== 'unit' || subject.mentions.some((name) => name.sort === 'honorific' || name.sort === 'office')), ...subject.facts.filter(({ kind, sort }) => kind === 'biometric' || (kind === 'age' && sort === 'ninety-plus'))].filter((fact) =>
    subject.mentions.some((name) => sameStatement(draft.statements, name, fact) || carriesOn(statementOf(draft.statements, fact))),
  )
  const told = near.filter((fact) => !isPublicTalk(statementOf(draft.statements, fact)) && !isOwnOrJob(fact, draft))
  if (told.length === 0) return leaning(subject, draft)
  return draft.channel === 'video' || told.some((fact) => isTied(fact, statementOf(draft.statements, fact)!)) ? 'error' : undefined
}

function isPatientByFrame(subject: Subject): boolean {
  return subject.because.some(({ kind, sort }) => kind === 'patient-cue' && sort !== 'handle')
}

/** Everyday words that may be of health ("fall", "line"), days, towns and ages around a name: each kind of them is a hint. */
function hints(subject: Subject, draft: Draft): number {
  const near = subject.facts.filter((fact) => {
    const statement = statementOf(draft.statements, fact)
    return statement !== undefined && !isPublicTalk(statement) && fact.kind !== 'payment'
  })
  return new Set(near.map(({ kind }) => kind)).size
}

/** A person of no known role with no firm fact: an error where several hints are tied to them, a warning where a title and a setting of care are all there is. */
function leaning(subject: Subject, draft: Draft): Severity | undefined {
  if (draft.isReply) return undefined
  const bodily = subject.facts.filter(({ kind, certainty }) => (kind === 'condition' || kind === 'treatment') && certainty === 'possible')
  const tied = bodily.some((fact) => {
    const statement = statementOf(draft.statements, fact)!
    return isTied(fact, statement) && !isPublicTalk(statement) && !has(statement, 'staff-cue') && !isOwnOrJob(fact, draft)
  })
  if (tied && hints(subject, draft) >= LEANING) return 'error'
  return isVisitor(subject, draft) ? 'warning' : undefined
}

/** So many kinds of hint together make a name a patient's. */
const LEANING = 3

/** Somebody with a title ("Coach", "Mrs") whom a draft about care names: perhaps a visitor who was a patient. */
function isVisitor(subject: Subject, draft: Draft): boolean {
  return subject.mentions.some(({ sort, segment }) => (sort === 'office' || sort === 'honorific') && draft.mentions.some(({ kind, segment: place }) => kind === 'patient-cue' && place === segment))
}

/** Whether a fact beside a name of no known role is said of that person: measured on them, said to or of "you", "her"; or told where no one at work is. */
function isTied(fact: Mention, statement: Statement): boolean {
  if (fact.sort === 'measurement' || fact.sort === 'death' || fact.kind === 'biometric' || fact.kind === 'age' || has(statement, 'photo')) return true
  if (hasPronoun(statement) || hasSecondPerson(statement)) return true
  return isNarrative(statement) && !has(statement, 'staff-cue')
}

/** A name in a list of debts. A list of gifts has names and sums as well, so the words around must say which. */
function owes(subject: Subject, draft: Draft): boolean {
  return subject.facts.some((fact) => {
    const statement = fact.kind === 'payment' ? statementOf(draft.statements, fact) : undefined
    return statement !== undefined && DEBT.test(statement.prose.segment.text) && subject.mentions.some((name) => sameStatement(draft.statements, name, fact))
  })
}

const DEBT = /\b(?:owes?|owing|yet to (?:settle|pay)|unpaid|overdue|past due|outstanding|arrears|collections|denied|balance due|still due|reminder)\b/i

/** A name beside a fundraiser, a care diary or an obituary, in a draft that speaks of care. */
function isLinked(subject: Subject, draft: Draft): boolean {
  return subject.facts.some(({ kind, sort }) => kind === 'url' && (sort === 'memorial' || sort === 'fundraiser')) && draft.mentions.some((mention) => isSetting(mention) || isHealth(mention))
}

/** A name with a birth date, as on a wristband or a card. */
function hasBirthDate(subject: Subject, draft: Draft): boolean {
  return subject.facts.some((fact) => fact.kind === 'date' && (fact.sort === 'birth' || isOnCard(statementOf(draft.statements, fact))) && subject.mentions.some((name) => sameStatement(draft.statements, name, fact)))
}

function isOnCard(statement: Statement | undefined): boolean {
  return statement !== undefined && /\b(?:wrist ?band|bracelet|label|id card|name tag|insurance card|specimen|tube)\b/i.test(textOf(statement))
}

/** Facts that say as much as a diagnosis when they stand with a patient's name. */
function isTelling({ kind, sort }: Mention, subject: Subject): boolean {
  if (kind === 'phone' || kind === 'fax' || kind === 'email') return sort !== 'own' && subject.because.some((cue) => cue.kind === 'patient-cue')
  return kind === 'biometric' || kind === 'room' || (kind === 'age' && sort === 'ninety-plus')
}

/** What shows that a draft speaks of care at all. */
function isSetting({ kind, certainty }: Mention): boolean {
  return kind === 'patient-cue' || kind === 'individual-cue' || ((kind === 'condition' || kind === 'treatment') && certainty !== 'possible')
}

/** In a job advert, or where the writer tells of themselves, an unknown name is no patient's. */
function isOwnOrJob(fact: Mention, draft: Draft): boolean {
  return draft.statements.some((statement) => statement.prose.index === fact.segment && (isOwnStory(statement) || has(statement, 'event-cue', 'job')))
}

function isPublicTalk(statement: Statement | undefined): boolean {
  return statement === undefined || isGeneral(statement) || has(statement, 'event-cue') || isOwnStory(statement)
}

/** A sentence about "him" or "her" after the name. */
function carriesOn(statement: Statement | undefined): boolean {
  return statement !== undefined && hasPronoun(statement) && !has(statement, 'individual-cue', 'patient') && !has(statement, 'individual-cue', 'person')
}

function statementOf(statements: readonly Statement[], mention: Mention): Statement | undefined {
  return statements.find((statement) => statement.mentions.includes(mention))
}

function sameStatement(statements: readonly Statement[], a: Mention, b: Mention): boolean {
  const statement = statementOf(statements, a)
  return statement !== undefined && statement === statementOf(statements, b)
}

function verdictOnStory(subject: Subject, draft: Draft): Severity | undefined {
  const strong = subject.facts.filter(singlesOut)
  if (strong.length > 0) return 'error'
  if (draft.channel === 'video' && subject.mentions.length > 0 && subject.facts.some((fact) => isFirm(fact, draft.prose[fact.segment]!))) return 'error'
  const weak = new Set(subject.facts.map(narrowing).filter((kind) => kind !== undefined))
  if (weak.size >= 2) return 'error'
  const told = subject.mentions.some(({ sort }) => sort === 'patient' || sort === 'person' || (sort === 'client' && subject.facts.some(isHealth))) || weak.size > 0 || (subject.mentions.length > 0 && subject.facts.some((fact) => isHealth(fact) && fact.certainty !== 'possible'))
  return told ? 'warning' : undefined
}

/** Facts that single a person out by themselves(45 CFR 164.514(b)(2)(i)(B), (C), (Q) and (R)). */
function singlesOut({ kind, sort, certainty }: Mention): boolean {
  if (certainty === 'possible') return false
  if (kind === 'occupation-cue') return sort === 'unique'
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
