import type { Kind, Mention } from '../detect/mention.js'
import { isAttributive, isFirm, isYours } from '../relate/particular.js'
import { has, type Statement } from '../relate/statement.js'
import { isHealth, type Draft, type Subject } from '../relate/subject.js'
import { hasPronoun, hasSecondPerson, isAnecdote, isFragment, isGeneral, isNarrative, isOwnStory, textOf } from '../relate/voice.js'
import type { Severity } from './finding.js'

/** Whether something is disclosed of a named person. Staff, donors, public, historical and invented people have nothing to disclose here. */
export function verdictOnNamed(subject: Subject, draft: Draft): Severity | undefined {
  if (isInLesson(subject, draft) && !subject.mentions.some(({ certainty, sort }) => certainty === 'certain' || sort !== undefined)) return undefined
  if (subject.role === 'patient') return verdictOnPatient(subject, draft)
  return subject.role === 'relative' || subject.role === 'unknown' ? verdictOnUnknown(subject, draft) : undefined
}

/** Whether a person is named only where a page teaches, and no sentence there tells of them: somebody of no role must be what it is about. */
function isInLesson({ role, mentions }: Subject, draft: Draft): boolean {
  return mentions.every((mention) => {
    const statement = draft.statementOf(mention)!
    const isAbout = role !== 'unknown' || mention.span.start === statement.span.start
    return draft.teaches(statement) && !(isAbout && isAnecdote(statement))
  })
}

function verdictOnPatient(subject: Subject, draft: Draft): Severity | undefined {
  const framed = subject.because.some((cue) => isHealth(cue) || (cue.kind === 'patient-cue' && cue.sort !== 'handle'))
  if (firmFacts(subject, draft).length > 0 || hasBirthDate(subject, draft) || subject.facts.some((fact) => isTelling(fact, framed))) return 'error'
  if (subject.because.some(({ sort }) => sort === 'treated')) return 'error'
  if (draft.speaksOfCare && (draft.channel === 'video' || subject.mentions.some(({ kind }) => kind === 'hashtag'))) return 'error'
  if (framed && (draft.isReply || isHinted(subject, draft))) return 'error'
  if (framed) return 'warning'
  // In a reply the reviewer's own name, echoed, says nothing.
  return draft.isReply ? undefined : 'warning'
}

function verdictOnUnknown(subject: Subject, draft: Draft): Severity | undefined {
  if (isInLesson(subject, draft)) return undefined
  if (hasBirthDate(subject, draft) || hasNumber(subject, draft) || owes(subject, draft) || isLinked(subject, draft)) return 'error'
  const titled = subject.mentions.some(({ sort }) => sort === 'honorific' || sort === 'office')
  // "Anna parks your car before your appointment": what is the reader's is not hers, unless the draft speaks to her.
  const spokenTo = draft.isReply || subject.mentions.some(({ kind }) => kind === 'handle')
  const firm = firmFacts(subject, draft).filter((fact) => !isAttributive(fact, draft.prose[fact.segment]!) && (titled || (fact.sort !== 'unit' && (spokenTo || !isYours(fact, draft.prose[fact.segment]!)))))
  const telling = subject.facts.filter(({ kind, sort }) => kind === 'biometric' || (kind === 'age' && sort === 'ninety-plus'))
  const said = [...firm, ...telling].filter((fact) => isSaidOf(subject, fact, draft) && !isAside(fact, draft))
  if (said.length > 0) return draft.channel === 'video' || said.some((fact) => isTied(fact, draft.statementOf(fact)!)) ? 'error' : undefined
  if (draft.isReply) return undefined
  if (isLeaning(subject, draft)) return 'error'
  // Somebody with a title ("Coach", "Mrs") whom a draft about care names: perhaps a visitor who was a patient.
  return titled && subject.mentions.some(({ segment }) => draft.mentionsIn(segment).some(({ kind }) => kind === 'patient-cue')) ? 'warning' : undefined
}

/** In a frame ("our patient") one hint is enough; an age alone is a birthday, which somebody should look at. */
function isHinted(subject: Subject, draft: Draft): boolean {
  return [...hints(subject, draft)].some((kind) => kind !== 'age')
}

/** So many kinds of hint together make a disclosure of a name that no frame makes a patient's. */
const UNFRAMED = 3

/** Health facts that count; beside a picture plurals and units count as well. */
function firmFacts(subject: Subject, draft: Draft): readonly Mention[] {
  const pictured = subject.facts.some(({ kind, certainty }) => kind === 'photo' && certainty !== 'possible')
  return subject.facts.filter((fact) => isHealth(fact) && (isFirm(fact, draft.prose[fact.segment]!) || (pictured && fact.certainty !== 'possible')))
}

/** Everyday words that may be of health ("fall", "line"), days, towns and ages around a name: each kind of them is a hint. Visitors come to wards, too. */
function hints(subject: Subject, draft: Draft): ReadonlySet<Kind> {
  const telling = subject.facts.filter((fact) => fact.kind !== 'payment' && !(fact.sort === 'unit' && fact.certainty === 'possible') && !isPublicTalk(draft.statementOf(fact)))
  return new Set(telling.map(({ kind }) => kind))
}

function isLeaning(subject: Subject, draft: Draft): boolean {
  if (hints(subject, draft).size < UNFRAMED) return false
  return subject.facts.some((fact) => {
    if ((fact.kind !== 'condition' && fact.kind !== 'treatment') || isAside(fact, draft)) return false
    const statement = draft.statementOf(fact)!
    return isTied(fact, statement) && !has(statement, 'staff-cue')
  })
}

/** Whether a fact stands in the name's own sentence, or in one that speaks on of "him" or "her". */
function isSaidOf(subject: Subject, fact: Mention, draft: Draft): boolean {
  const statement = draft.statementOf(fact)
  if (statement === undefined) return false
  if (subject.mentions.some((name) => draft.statementOf(name) === statement || follows(draft.statementOf(name), statement))) return true
  return hasPronoun(statement) && !has(statement, 'individual-cue', 'patient') && !has(statement, 'individual-cue', 'person')
}

/** What stands between two sentences is shorter than this (UTF-16 code units). */
const GAP = 20

/** "Kaylee's lips!! Half a syringe, zero bruising": a sentence without a subject of its own speaks on of whom the one before named. */
function follows(named: Statement | undefined, statement: Statement): boolean {
  if (named?.prose !== statement.prose) return false
  const gap = statement.span.start - named.span.end
  return gap >= 0 && gap < GAP && !/[\p{L}\p{N}]/u.test(statement.prose.segment.text.slice(named.span.end, statement.span.start)) && isFragment(statement)
}

/** Whether a fact is said of that person: measured on them, said to or of "you", "her"; or told where no one at work is. */
function isTied(fact: Mention, statement: Statement): boolean {
  if (fact.sort === 'measurement' || fact.sort === 'death' || fact.kind === 'biometric' || fact.kind === 'age' || has(statement, 'photo')) return true
  if (hasPronoun(statement) || hasSecondPerson(statement)) return true
  return !has(statement, 'staff-cue')
}

function isAside(fact: Mention, draft: Draft): boolean {
  return draft.aside.has(fact.segment) || isPublicTalk(draft.statementOf(fact))
}

function isPublicTalk(statement: Statement | undefined): boolean {
  return statement === undefined || (isGeneral(statement) && !tellsOfOne(statement)) || has(statement, 'event-cue') || isOwnStory(statement)
}

/** "For the 40 people who asked: he made it to the cath lab": a count of others does not make one person's story everybody's. */
function tellsOfOne(statement: Statement): boolean {
  return !has(statement, 'general-cue', 'conditional') && /\b(?:he|she)\b/i.test(textOf(statement)) && isNarrative(statement)
}

/** A name in a list of debts. A list of gifts has names and sums as well, so the words around must say which. */
function owes(subject: Subject, draft: Draft): boolean {
  return subject.facts.some((fact) => fact.kind === 'payment' && isBeside(subject, fact, draft) && DEBT.test(draft.prose[fact.segment]!.segment.text))
}

const DEBT = /\b(?:owes?|owing|yet to (?:settle|pay)|unpaid|overdue|past due|outstanding|arrears|collections|denied|balance due|still due)\b/i

/** A name beside a fundraiser, a care diary or an obituary, in a draft that speaks of care. */
function isLinked(subject: Subject, draft: Draft): boolean {
  return draft.speaksOfCare && subject.facts.some(({ kind, sort }) => kind === 'url' && (sort === 'memorial' || sort === 'fundraiser'))
}

/** A name with a birth date, or with any full date on a wristband or a card. */
export function hasBirthDate(subject: Subject, draft: Draft): boolean {
  return subject.facts.some((fact) => fact.kind === 'date' && isBeside(subject, fact, draft) && (fact.sort === 'birth' || CARD.test(textOf(draft.statementOf(fact)!))))
}

/** A name in the same sentence as the number of a record, a plan or a person: whose else would it be? */
function hasNumber(subject: Subject, draft: Draft): boolean {
  return subject.mentions.some((name) => draft.statementOf(name)?.mentions.some(({ kind, certainty }) => NUMBERS.includes(kind) && certainty !== 'possible'))
}

const NUMBERS: readonly Kind[] = ['record-number', 'plan-number', 'national-id', 'ssn']

const CARD = /\b(?:wrist ?band|bracelet|label|id card|name tag|insurance card|specimen|tube)\b/i

/** Facts that say as much as a diagnosis when they stand with a patient's name; a way to reach them only where a frame makes them one. */
function isTelling({ kind, sort }: Mention, framed: boolean): boolean {
  if (kind === 'phone' || kind === 'fax' || kind === 'email') return sort !== 'own' && framed
  return kind === 'biometric' || kind === 'room' || (kind === 'age' && sort === 'ninety-plus')
}

function isBeside(subject: Subject, fact: Mention, draft: Draft): boolean {
  const statement = draft.statementOf(fact)
  return statement !== undefined && subject.mentions.some((name) => draft.statementOf(name) === statement)
}
