import type { Mention } from '../detect/mention.js'
import type { Channel, Document } from '../text/document.js'
import { hasDeterminer, isPointedAt } from './particular.js'
import { contains } from '../text/span.js'
import type { NamedPerson } from './people.js'
import { has, seen, type Statement } from './statement.js'
import { isHealth, type Subject } from './subject.js'
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
    const courtesies = seen(statement, 'courtesy-cue')
    // "Your care" inside "trusting us with your care" is the courtesy's.
    const relationships = seen(statement, 'relationship-cue').filter((cue) => !courtesies.some((courtesy) => contains(courtesy.span, cue.span)))
    const firm = statesPolicy(statement) ? [] : relationships.filter(({ sort }) => sort === 'denial' || sort === 'records' || sort === 'status')
    const past = has(statement, 'general-cue', 'conditional') || statesPolicy(statement) ? [] : relationships.filter(({ sort }) => sort === 'encounter')
    const soft = speaksToEverybody(statement) && !(isNarrative(statement) && past.length + relationships.length > 0 && !statesPolicy(statement) && !has(statement, 'general-cue', 'conditional') && !PLURAL.test(textOf(statement))) ? past : relationships.filter((cue) => !firm.includes(cue))
    because.push(...firm, ...soft, ...courtesies)
    if (speaksToEverybody(statement)) continue
    if (firm.length + soft.length > 0 || tellsOfCare(statement)) facts.push(...statement.mentions.filter((mention) => (isAddresseeFact(mention, hasSecondPerson(statement)) || isPointedAt(mention, statement.prose)) && !courtesies.some((courtesy) => contains(courtesy.span, mention.span))))
  }
  if (because.length === 0 && facts.length === 0) return []
  const names = people.filter(({ role }) => role === 'unknown' || role === 'patient' || role === 'relative').flatMap(({ mentions }) => mentions.map(({ mention }) => mention))
  return [{ role: 'addressee', form: 'addressee', mentions: names, facts, because, consent: [] }]
}

/** Words for many people at once. */
const PLURAL = /\b(?:every|each|any|everyone|everybody|anyone|anybody|patients|residents|clients|families|visitors|in general|general note)\b/i

/** A health fact in a reply that is no talk of services: "sorry the root canal was painful", "the lens was implanted". */
function tellsOfCare(statement: Statement): boolean {
  if (tellsOfMoney(statement)) return true
  const courtesies = seen(statement, 'courtesy-cue')
  if (!statement.mentions.some((mention) => isPointedAt(mention, statement.prose) && !courtesies.some((courtesy) => contains(courtesy.span, mention.span)))) return false
  const said = hasSecondPerson(statement) || (!isGeneral(statement) && (isNarrative(statement) || statement.mentions.some((mention) => isPointedAt(mention, statement.prose) && hasDeterminer(mention, statement.prose))))
  if (!said) return false
  return !SERVICE.test(textOf(statement))
}

/** "Your plan paid half, and the rest was billed": several matters of money told as done. */
function tellsOfMoney(statement: Statement): boolean {
  return seen(statement, 'payment').length >= 2 && isNarrative(statement) && !SERVICE.test(textOf(statement))
}

const SERVICE = /\b(?:we|our \w+) (?:\w+ )?(?:offer|provide|specialise|specialize|accept|recommend|perform)\b/i

function isAddresseeFact(mention: Mention, isSpokenTo: boolean): boolean {
  // "Your visit" is the relationship itself, and told as such.
  if (mention.kind === 'care-event' && mention.sort === 'visit') return false
  if (mention.sort === 'unit') return false
  if (mention.kind === 'payment') return mention.certainty !== 'possible' && isSpokenTo
  if (isHealth(mention)) return mention.certainty !== 'possible'
  return (mention.kind === 'date' && isPersonal(mention.certainty, mention.sort)) || mention.kind === 'age' || mention.kind === 'room'
}
