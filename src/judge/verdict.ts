import { isSure, type Kind, type Mention } from '../detect/mention.js'
import type { Statement } from '../relate/statement.js'
import type { Draft, Role, Subject } from '../relate/subject.js'
import { grouped } from '../text/grouped.js'
import { oncePer } from '../text/once.js'
import type { Severity } from './finding.js'
import { likelihood, type Likelihood } from './likelihood/likelihood.js'
import { hasBirthDate } from './named.js'
import { ruledOn } from './ruled.js'

/**
 * From which log-odds on something is an error or a warning, by what the frames say of it. Chosen from how odds divide leaks and clean drafts crosswise
 * (MODEL.md), and then moved together until few everyday drafts are disturbed: that choice has seen the totals of all the corpora, also of those set aside.
 */
const CUTS: Readonly<Record<Severity, Readonly<Record<Severity | 'none', number>>>> = {
  error: { none: -2, warning: -1.7, error: -2.6 },
  warning: { none: -0.8, warning: -2.4, error: -1.8 },
}

/** To be an error where the frames see somebody unnamed with little to recognise them by. */
const UNNAMED = 1

/** Whom frames or lists tell to be nobody's patients. */
const SETTLED: readonly Role[] = ['staff', 'author', 'donor', 'public', 'historical', 'fictional']

/**
 * Whether a draft discloses something of a subject: an error where a recognisable person meets a health fact or a care relationship, a warning where
 * a person should look, undefined where nothing is disclosed. What frames say is weighed against how likely the sentences are to disclose anything.
 */
export const verdictOn = oncePer((subject: Subject, draft: Draft): Severity | undefined => {
  const ruled = ruledOn(subject, draft)
  if (SETTLED.includes(subject.role) || (ruled === 'error' && leavesNoDoubt(subject, draft))) return ruled
  const places = [...subject.mentions, ...subject.because, ...(ruled === undefined ? [] : subject.facts)]
  const homes = new Set(places.flatMap((mention) => draft.statementOf(mention) ?? []))
  const { isLeftToFrames, told } = groundOf(draft)
  if (isLeftToFrames) return ruled
  const odds = [...homes].flatMap((statement) => likelihood(statement, draft) ?? [])
  if (odds.length === 0) return ruled
  if (ruled === 'error' || subject.form !== 'unnamed') return severest(odds, ruled ?? 'none')
  // What makes a sentence likely may be a number, or another person, who is told already.
  if ([...homes].some((statement) => statement.mentions.some(isTellingNumber) || told.get(statement)?.some((other) => other !== subject))) return ruled
  // An unnamed person of whom frames see too little to recognise them by.
  if (odds.some(({ disclosure }) => disclosure >= UNNAMED)) return 'error'
  return severest(odds, ruled ?? 'none') === undefined ? undefined : 'warning'
})

/** What holds for all the subjects of a draft. */
type Ground = {
  /** On a page that teaches, frames count only where they tell of one person, and all around it speaks of everybody; whether somebody may agree to be told of is the law's to say. */
  readonly isLeftToFrames: boolean
  /** Of whom frames know that a sentence discloses something. */
  readonly told: ReadonlyMap<Statement, readonly Subject[]>
}

const groundOf = oncePer((draft: Draft): Ground => {
  const disclosed = draft.subjects.filter((subject) => ruledOn(subject, draft) === 'error')
  const sightings = disclosed.flatMap((subject) => [...new Set(subject.mentions.map(draft.statementOf))].flatMap((statement) => (statement ? { statement, subject } : [])))
  return {
    isLeftToFrames: draft.statements.some(draft.teaches) || draft.mentions.some(({ kind }) => kind === 'consent-cue'),
    told: new Map([...grouped(sightings, ({ statement }) => statement)].map(([statement, here]) => [statement, here.map(({ subject }) => subject)] as const)),
  }
})

/**
 * Frames that hardly ever stand in a clean draft (nine of ten times and more in a leak): "your visit" in a reply; a picture of a patient; a name with a birth date; and, where a sure fact of health,
 * an age of 90 or more or a room goes with them, "our patient Lena" or "she was admitted".
 */
function leavesNoDoubt(subject: Subject, draft: Draft): boolean {
  const { because, facts, form } = subject
  if (form === 'named' && hasBirthDate(subject, draft)) return true
  if (because.some(({ kind, sort }) => kind === 'relationship-cue' && sort !== 'denial')) return true
  if (because.some(({ kind }) => kind === 'patient-cue') && facts.some((fact) => fact.kind === 'photo' && isSure(fact))) return true
  const isFramed = because.some(({ kind, sort }) => kind === 'patient-cue' && PATIENTS.includes(sort))
  return isFramed && facts.some((fact) => isSure(fact) && isTelling(fact))
}

function isTelling({ kind, sort }: Mention): boolean {
  return kind === 'condition' || kind === 'treatment' || (kind === 'age' && sort === 'ninety-plus') || (kind === 'room' && sort !== 'event')
}

const PATIENTS: readonly (string | undefined)[] = ['possession', 'treated', 'admitted', 'own-health']

/** The severity of the gravest of some odds, where the frames say so much. */
export function severest(odds: readonly Likelihood[], ruled: Severity | 'none'): Severity | undefined {
  if (odds.some(({ disclosure }) => disclosure >= CUTS.error[ruled])) return 'error'
  return odds.some(({ concern }) => concern >= CUTS.warning[ruled]) ? 'warning' : undefined
}

/** Numbers have rules of their own. */
export function isTellingNumber(mention: Mention): boolean {
  return NUMBERS.includes(mention.kind) && isSure(mention)
}

const NUMBERS: readonly Kind[] = ['record-number', 'plan-number', 'account-number', 'ssn', 'license-number', 'vehicle-number', 'device-number', 'national-id']
