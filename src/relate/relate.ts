import type { Mention } from '../detect/mention.js'
import type { Channel, Document } from '../text/document.js'
import { grouped } from '../text/grouped.js'
import { firstIndex } from '../text/search.js'
import type { Prose } from '../text/prose.js'
import { findConsent } from './consent.js'
import { retellsNews } from './news.js'
import { findPeople, type NamedPerson } from './people.js'
import { answersOnePerson, findAddressee } from './reply.js'
import { has, readStatements, type Statement } from './statement.js'
import { isHealth, isOfCare, type Draft, type Subject } from './subject.js'
import { findStories, narrows } from './unnamed.js'
import { hasPronoun, inventedProse, isAnecdote, isGeneral, isInvented, isNarrative, isOwnStory, lessonsIn } from './voice.js'

/** How many sentences a name reaches by pronouns alone. */
const REACH = 4

/** Relates the mentions of a draft into the people it speaks of. */
export function relate(document: Document, prose: readonly Prose[], mentions: readonly Mention[], channel: Channel): Draft {
  const bySegment = grouped(mentions, ({ segment }) => segment)
  const statements = readStatements(prose, bySegment)
  const isNews = retellsNews(statements)
  const invented = inventedProse(statements)
  const people = findPeople(statements, isNews, invented)
  const isReply = answersOnePerson(document, channel, statements)
  const lessons: ReadonlySet<Prose> = isReply ? new Set() : lessonsIn(statements)
  const consent = findConsent(document, statements)
  const told = statements.filter((statement) => !lessons.has(statement.prose) || tellsOfPatient(statement))
  const subjects = [...describePeople(people, statements), ...(isReply ? findAddressee(statements.filter(({ prose }) => !invented.has(prose)), people) : []), ...(isNews ? [] : findStories(told, people, invented, channel === 'video'))]
  const places = new Map(statements.flatMap((statement) => statement.mentions.map((mention) => [mention, statement] as const)))
  return {
    document,
    prose,
    mentions,
    statements,
    channel,
    isReply,
    teaches: (statement) => lessons.has(statement.prose),
    speaksOfCare: mentions.some(isOfCare),
    aside: new Set(statements.filter((statement) => isOwnStory(statement) && isNarrative(statement)).map((statement) => statement.prose.index)),
    subjects: subjects.map((subject) => ({ ...subject, consent: consent(subject) })),
    statementOf: (mention) => places.get(mention) ?? statementAt(mention, statements),
    mentionsIn: (segment) => bySegment.get(segment) ?? [],
  }
}

/** The sentence in which a mention begins that no detector made; sentences stand in reading order. */
function statementAt({ segment, span }: Mention, statements: readonly Statement[]): Statement | undefined {
  const statement = statements[firstIndex(statements, (one) => one.prose.index > segment || (one.prose.index === segment && one.span.end > span.start))]
  return statement?.prose.index === segment && statement.span.start <= span.start ? statement : undefined
}

/** Ties to each person named what their own sentences say, and the sentences around them that speak on of "him" or "her". */
function describePeople(people: readonly NamedPerson[], statements: readonly Statement[]): Subject[] {
  const order = new Map(statements.map((statement, i) => [statement, i] as const))
  const named = grouped(people.flatMap((person) => person.mentions.map(({ statement }) => ({ statement, person }))), ({ statement }) => statement)
  const facts = new Map(statements.map((statement) => [statement, factsOf(statement)] as const))
  const namesAnother = (statement: Statement, person: NamedPerson): boolean => named.get(statement)?.some((sighting) => sighting.person !== person) ?? false
  return people.map((person) => {
    const own = new Set<Mention>()
    const visited = new Set<Statement>()
    const takesAll = person.role !== 'staff' && person.role !== 'donor' && person.role !== 'public'
    for (const { mention, statement } of person.mentions) {
      if (takesAll && visited.has(statement)) continue
      visited.add(statement)
      const at = order.get(statement)!
      for (const fact of facts.get(statement)!) if (takesAll || isNearest(fact, mention, statement)) own.add(fact)
      for (let i = at + 1; i < statements.length && i <= at + REACH; i++) {
        const next = statements[i]!
        const near = next.prose === statement.prose || statement.prose.segment.role === 'heading' || statement.prose.segment.role === 'title'
        if (!near || namesAnother(next, person)) break
        if (isGeneral(next) || isOwnStory(next)) continue
        if (i === at + 1 || hasPronoun(next)) for (const fact of facts.get(next)!) own.add(fact)
      }
      const before = statements[at - 1]
      if (before && before.prose === statement.prose && !namesAnother(before, person) && !isGeneral(before)) for (const fact of facts.get(before)!) own.add(fact)
    }
    return { role: person.role, form: 'named', mentions: person.mentions.map(({ mention }) => mention), facts: [...own], because: person.because, consent: [] }
  })
}

/** How many facts beside them make one person of somebody whom a lesson tells of. */
const NARROWED = 2

/** Even in a lesson the writer's own patient is one person, and so is somebody whom what happened shows to be one. */
function tellsOfPatient(statement: Statement): boolean {
  if (has(statement, 'patient-cue', 'care')) return true
  const narrowed = new Set(statement.mentions.filter(narrows).map(({ kind }) => kind)).size
  if (has(statement, 'individual-cue', 'patient')) return isNarrative(statement) && narrowed > 0
  return isAnecdote(statement) && has(statement, 'individual-cue', 'person') && narrowed >= NARROWED
}

function factsOf(statement: Statement): readonly Mention[] {
  if (isInvented(statement) || statement.prose.segment.role === 'quote') return []
  return statement.mentions.filter((mention) => isHealth(mention) || narrows(mention) || isContact(mention))
}

function isContact({ kind, sort }: Mention): boolean {
  return (kind === 'phone' || kind === 'fax' || kind === 'email' || kind === 'url' || kind === 'handle') && sort !== 'own'
}

/** Staff, donors and public people take only the facts that stand nearest to their name. */
function isNearest(fact: Mention, name: Mention, statement: Statement): boolean {
  return statement.mentions.every((other) => other === name || other.kind !== 'person' || distance(fact, name) <= distance(fact, other))
}

function distance(a: Mention, b: Mention): number {
  return Math.max(a.span.start, b.span.start) - Math.min(a.span.end, b.span.end)
}
