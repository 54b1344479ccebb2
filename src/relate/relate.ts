import type { Mention } from '../detect/mention.js'
import type { Channel, Document } from '../text/document.js'
import type { Prose } from '../text/prose.js'
import { findConsent } from './consent.js'
import { findPeople, type NamedPerson } from './people.js'
import { answersOnePerson, findAddressee } from './reply.js'
import { readStatements, type Statement } from './statement.js'
import { isHealth, type Draft, type Subject } from './subject.js'
import { findStories, narrows } from './unnamed.js'
import { hasPronoun, isGeneral, isInstructional, isInvented, isOwnStory } from './voice.js'

/** How many sentences a name reaches by pronouns alone. */
const REACH = 4

/** Relates the mentions of a draft into the people it speaks of. */
export function relate(document: Document, prose: readonly Prose[], mentions: readonly Mention[], channel: Channel): Draft {
  const statements = readStatements(prose, mentions)
  const people = findPeople(statements)
  const isReply = answersOnePerson(document, channel, statements)
  const addressee = isReply ? findAddressee(statements, people) : undefined
  const consent = findConsent(document, statements)
  const teaches = !isReply && isInstructional(statements)
  const subjects = [...people.map((person) => describePerson(person, people, statements)), ...(addressee ? [addressee] : []), ...findStories(teaches ? statements.filter(({ mentions }) => mentions.some(isOurPatient)) : statements, people, channel === 'video')]
  return { document, prose, mentions, statements, channel, isReply, isInstructional: teaches, subjects: subjects.map((subject) => ({ ...subject, consent: consent(subject) })) }
}

function describePerson(person: NamedPerson, people: readonly NamedPerson[], statements: readonly Statement[]): Subject {
  const facts = new Set<Mention>()
  for (const { mention, statement } of person.mentions) {
    const at = statements.indexOf(statement)
    for (const fact of factsOf(statement)) if (belongsTo(fact, mention, statement, people)) facts.add(fact)
    for (let i = at + 1; i < statements.length && i <= at + REACH; i++) {
      const next = statements[i]!
      const near = next.prose === statement.prose || statement.prose.segment.role === 'heading' || statement.prose.segment.role === 'title'
      if (!near || namesAnother(next, person, people)) break
      if (isGeneral(next) || isOwnStory(next)) continue
      if (i === at + 1 || hasPronoun(next)) for (const fact of factsOf(next)) facts.add(fact)
    }
    const before = statements[at - 1]
    if (before && before.prose === statement.prose && !namesAnother(before, person, people) && !isGeneral(before)) for (const fact of factsOf(before)) facts.add(fact)
  }
  return { role: person.role, form: 'named', mentions: person.mentions.map(({ mention }) => mention), facts: [...facts], because: person.because, consent: [] }
}

function factsOf(statement: Statement): readonly Mention[] {
  if (isInvented(statement) || statement.prose.segment.role === 'quote') return []
  return statement.mentions.filter((mention) => isHealth(mention) || narrows(mention) || isContact(mention))
}

function isContact({ kind, sort }: Mention): boolean {
  return (kind === 'phone' || kind === 'fax' || kind === 'email' || kind === 'url' || kind === 'handle') && sort !== 'own'
}

/** Of several people in a sentence a fact belongs to the nearest who can have it: staff have none. */
function belongsTo(fact: Mention, name: Mention, statement: Statement, people: readonly NamedPerson[]): boolean {
  const rivals = people.filter(({ role }) => role === 'staff' || role === 'donor' || role === 'public')
  const isRival = rivals.some(({ mentions }) => mentions.some(({ mention }) => mention === name))
  if (!isRival) return true
  return statement.mentions.every((other) => other === name || other.kind !== 'person' || distance(fact, name) <= distance(fact, other))
}

function distance(a: Mention, b: Mention): number {
  return Math.max(a.span.start, b.span.start) - Math.min(a.span.end, b.span.end)
}

function namesAnother(statement: Statement, person: NamedPerson, people: readonly NamedPerson[]): boolean {
  return people.some((other) => other !== person && other.mentions.some((sighting) => sighting.statement === statement))
}

/** Even on a page of instructions the writer's own patient is one person. */
function isOurPatient({ kind, sort }: Mention): boolean {
  return kind === 'patient-cue' && sort === 'care'
}
