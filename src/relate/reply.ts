import type { Mention } from '../detect/mention.js'
import type { Channel, Document } from '../text/document.js'
import { hasDeterminer, isPointedAt } from './particular.js'
import { contains } from '../text/span.js'
import type { NamedPerson } from './people.js'
import { has, seen, type Statement } from './statement.js'
import { isHealth, isVisit, type Subject } from './subject.js'
import { isPersonal } from './unnamed.js'
import { hasSecondPerson, isGeneral, isNarrative, isQuoted, speaksToEverybody, statesPolicy, textOf } from './voice.js'

/** Whether a draft answers one person: by its channel, or plainly by its own words (a quoted review above, thanks for a review). */
export function answersOnePerson(document: Document, channel: Channel, statements: readonly Statement[]): boolean {
  if (channel === 'review-reply') return true
  const body = statements.filter(({ prose }) => prose.segment.role === 'body')
  const opening = body.slice(0, 2)
  if (opening.some((statement) => has(statement, 'reply-cue') && hasSecondPerson(statement) && !speaksToEverybody(statement))) return true
  return document.segments[0]?.role === 'quote' && body.some(hasSecondPerson)
}

/** What a reply says of the one person it speaks to, if it says anything. */
export function findAddressee(statements: readonly Statement[], people: readonly NamedPerson[]): readonly Subject[] {
  const facts: Mention[] = []
  const because: Mention[] = []
  for (const statement of statements) {
    if (isQuoted(statement)) continue
    const relationships = seen(statement, 'relationship-cue').filter((cue) => !isCourtesys(cue, statement))
    because.push(...confirming(statement, relationships), ...seen(statement, 'courtesy-cue'))
    if (speaksToEverybody(statement)) continue
    if (relationships.length > 0 || tellsOfCare(statement)) facts.push(...statement.mentions.filter((mention) => isAddresseeFact(mention, statement)))
  }
  if (because.length === 0 && facts.length === 0) return []
  const names = people.filter(({ role }) => role === 'unknown' || role === 'patient' || role === 'relative').flatMap(({ mentions }) => mentions.filter(({ statement }) => !isQuoted(statement)).map(({ mention }) => mention))
  return [{ role: 'addressee', form: 'addressee', mentions: names, facts, because, consent: [] }]
}

/** The cues of a sentence that tell the reader of their own care, the firmest first. Talk of everybody, and the rule of silence, take them away. */
function confirming(statement: Statement, relationships: readonly Mention[]): readonly Mention[] {
  const isSilent = statesPolicy(statement)
  const firm = isSilent ? [] : relationships.filter(({ sort }) => sort === 'denial' || sort === 'records' || sort === 'status')
  const others = relationships.filter((cue) => !firm.includes(cue))
  if (!speaksToEverybody(statement)) return [...firm, ...others]
  if (isSilent || has(statement, 'general-cue', 'conditional')) return firm
  const tells = isNarrative(statement) && !PLURAL.test(textOf(statement))
  return [...firm, ...others.filter(({ sort }) => tells || sort === 'encounter')]
}

/** Words for many people at once. */
const PLURAL = /\b(?:every|each|any|everyone|everybody|anyone|anybody|patients|residents|clients|families|visitors|in general|general note)\b/i

/** "Your care" inside "trusting us with your care" is the courtesy's. */
function isCourtesys(mention: Mention, statement: Statement): boolean {
  return seen(statement, 'courtesy-cue').some((courtesy) => contains(courtesy.span, mention.span))
}

/** A health fact in a reply that is no talk of services: "sorry the root canal was painful", "the lens was implanted". */
function tellsOfCare(statement: Statement): boolean {
  if (tellsOfMoney(statement)) return true
  if (!statement.mentions.some((mention) => isPointedAt(mention, statement.prose) && !isCourtesys(mention, statement))) return false
  const said = hasSecondPerson(statement) || (!isGeneral(statement) && (isNarrative(statement) || statement.mentions.some((mention) => isPointedAt(mention, statement.prose) && hasDeterminer(mention, statement.prose))))
  if (!said) return false
  return !SERVICE.test(textOf(statement))
}

/** "Your plan paid half, and the rest was billed": several matters of money told as done. */
function tellsOfMoney(statement: Statement): boolean {
  return seen(statement, 'payment').length >= 2 && isNarrative(statement) && !SERVICE.test(textOf(statement))
}

const SERVICE = /\b(?:we|our \w+) (?:\w+ )?(?:offer|provide|specialise|specialize|accept|recommend|perform)\b/i

function isAddresseeFact(mention: Mention, statement: Statement): boolean {
  return (isPointedAt(mention, statement.prose) || isTold(mention, statement)) && !isCourtesys(mention, statement)
}

function isTold(mention: Mention, statement: Statement): boolean {
  // "Your visit" is the relationship itself, and told as such.
  if (isVisit(mention) || mention.sort === 'unit') return false
  if (isHealth(mention)) return mention.certainty !== 'possible' && (mention.kind !== 'payment' || hasSecondPerson(statement))
  return (mention.kind === 'date' && isPersonal(mention.certainty, mention.sort)) || mention.kind === 'age' || mention.kind === 'room'
}
