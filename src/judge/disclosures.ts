import type { Kind, Mention } from '../detect/mention.js'
import { has, wordsOf, type Statement } from '../relate/statement.js'
import { isHealth, type Draft, type Subject } from '../relate/subject.js'
import { narrows } from '../relate/unnamed.js'
import { hasSecondPerson, isGeneral, isInvented, isOwnStory } from '../relate/voice.js'
import { oncePer } from '../text/once.js'
import { overlaps } from '../text/span.js'
import type { Severity } from './finding.js'
import { likelihood } from './likelihood/likelihood.js'
import { isTellingNumber, severest, verdictOn } from './verdict.js'

/** Subjects with a verdict, for the rules. A subject whom a consent cue covers is left to the rule about consent. */
export function disclosures(draft: Draft, severity: Severity): readonly Subject[] {
  return [...draft.subjects.filter((subject) => subject.consent.length === 0 && verdictOn(subject, draft) === severity), ...unframed(draft)[severity]]
}

/** So near (sentences) to something told already a sentence seems to disclose something as well, only because of that. */
const NEAR = 6

/** People whom no frame knows, in sentences that are likely to disclose something all the same. */
const unframed = oncePer((draft: Draft): Readonly<Record<Severity, readonly Subject[]>> => {
  const found: Record<Severity, Subject[]> = { error: [], warning: [] }
  const known = draft.subjects.filter((subject) => subject.consent.length > 0 || verdictOn(subject, draft) !== undefined).flatMap(({ mentions, facts, because }) => [...mentions, ...facts, ...because])
  const told = new Set(known.flatMap((mention) => draft.statementOf(mention) ?? []))
  for (const [i, statement] of draft.statements.entries()) {
    const isNear = draft.statements.slice(Math.max(0, i - NEAR), i + NEAR + 1).some((other) => told.has(other))
    // "MRN 4471920. Can anybody find her?": whose number it is.
    const goesOn = draft.statements[i - 1]?.mentions.some(isTellingNumber) ?? false
    if (isNear || goesOn || draft.teaches(statement) || !speaksOfSomebody(statement) || (hasSecondPerson(statement) && !draft.isReply) || isOfFigures(i, draft)) continue
    const odds = likelihood(statement, draft)
    const verdict = odds && severest([odds], 'none')
    if (verdict === 'error' || (verdict === 'warning' && !isOfNobody(statement))) found[verdict].push(personIn(statement, draft))
  }
  return found
})

/** A heading or a row of a table that neither speaks of health nor of a person tells nothing, whatever it looks like. */
function speaksOfSomebody({ prose, mentions }: Statement): boolean {
  if (prose.segment.role === 'quote' || mentions.some(isSettledElsewhere)) return false
  return mentions.some((mention) => isHealth(mention) || TELLING.includes(mention.kind) || (mention.kind === 'street-address' && mention.sort !== 'own'))
}

/** "Ozempic!" tells of nobody: fewer words than this say too little. */
const FEW = 2

/** A lesson, an invented case, the writer's own feet, a remark about patients at large: nothing to look at twice. */
function isOfNobody(statement: Statement): boolean {
  return isGeneral(statement) || isInvented(statement) || isOwnStory(statement) || has(statement, 'conduct-cue') || wordsOf(statement, statement.span).length < FEW
}

/** So far on (sentences) "he" may still be somebody known from history. */
const ON = 2

/** Whether a sentence, with those before it, names people known from history, and speaks of nobody else. */
function isOfFigures(at: number, { statements, isReply }: Draft): boolean {
  const { prose, mentions } = statements[at]!
  if (isReply || mentions.some(({ kind, sort }) => OTHERS.includes(kind) && sort !== 'pronoun')) return false
  const around = statements.slice(Math.max(0, at - ON), at + 1).filter((statement) => statement.prose === prose).flatMap((statement) => statement.mentions)
  const names = around.filter(({ kind }) => kind === 'person')
  const figures = around.filter(({ kind, sort }) => kind === 'public-cue' && sort === 'figure')
  return names.length > 0 && names.every((name) => figures.some((figure) => overlaps(figure.span, name.span)))
}

/** What shows that a sentence speaks of somebody of today. */
const OTHERS: readonly Kind[] = ['individual-cue', 'patient-cue', 'handle', 'room', 'age']

/** By consent, by the rules on numbers, by the organisation's list of staff. */
function isSettledElsewhere(mention: Mention): boolean {
  return mention.kind === 'consent-cue' || (mention.kind === 'person' && mention.sort === 'staff') || isTellingNumber(mention)
}

const TELLING: readonly Kind[] = ['person', 'handle', 'individual-cue', 'patient-cue', 'relative-cue', 'relationship-cue', 'reply-cue', 'photo', 'room']

/** All that is known of somebody is the sentence: it stands for the person. */
function personIn(statement: Statement, { isReply }: Draft): Subject {
  const mark: Mention = { kind: isReply ? 'relationship-cue' : 'individual-cue', segment: statement.prose.index, span: statement.span, certainty: 'possible', by: 'likelihood' }
  const facts = statement.mentions.filter((fact) => isHealth(fact) || narrows(fact))
  return { form: isReply ? 'addressee' : 'unnamed', role: isReply ? 'addressee' : 'patient', mentions: isReply ? [] : [mark], facts, because: [mark], consent: [] }
}
