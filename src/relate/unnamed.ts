import type { Mention } from '../detect/mention.js'
import { overlaps } from '../text/span.js'
import type { NamedPerson } from './people.js'
import { has, seen, type Statement } from './statement.js'
import { isHealth, type Subject } from './subject.js'
import { isGeneral, isInvented, isOwnStory } from './voice.js'

/** How many sentences after somebody was spoken of still tell of them. */
const REACH = 3

/**
 * Stories of one unnamed person: a run of sentences of one segment that begins where an individual is spoken of (a patient, "a 36 yo",
 * a bed) in a setting of care. Sentences that teach, and those about the writer or invented people, are nobody's story.
 */
export function findStories(statements: readonly Statement[], people: readonly NamedPerson[]): Subject[] {
  const named = new Set(people.flatMap(({ mentions }) => mentions.map(({ statement }) => statement)))
  const stories: Subject[] = []
  let run: Statement[] = []
  let quiet = 0
  let lastNamed: Statement | undefined
  const close = (): void => {
    const story = tellStory(run)
    if (story) stories.push(story)
    run = []
    quiet = 0
  }
  for (const statement of statements) {
    const previous = run.at(-1)
    if (previous && previous.prose !== statement.prose) close()
    if (statement.prose.segment.role === 'quote' || isInvented(statement)) {
      close()
      continue
    }
    // What is said in the same breath as a name, or of "he" and "she" after it, belongs to the person named.
    if (named.has(statement)) lastNamed = statement
    const isNamedPersons = named.has(statement) || (lastNamed?.prose === statement.prose && run.length === 0)
    if (isNamedPersons && !speaksOfAnother(statement)) {
      close()
      continue
    }
    if (isGeneral(statement) && !has(statement, 'individual-cue', 'patient')) continue
    if (isOwnStory(statement) && !has(statement, 'patient-cue', 'care')) continue
    const tells = has(statement, 'individual-cue') || has(statement, 'patient-cue', 'care') || statement.mentions.some((m) => isHealth(m) && m.certainty !== 'possible') || statement.mentions.some(narrows)
    if (tells) {
      run.push(statement)
      quiet = 0
    } else if (++quiet > REACH) close()
  }
  close()
  return stories
}

function speaksOfAnother(statement: Statement): boolean {
  return has(statement, 'individual-cue', 'patient') || seen(statement, 'individual-cue', 'person').some((cue) => !statement.mentions.some((other) => (other.kind === 'person' || other.kind === 'age') && overlaps(cue.span, other.span)))
}

function tellStory(run: readonly Statement[]): Subject | undefined {
  const individuals = run.flatMap((statement) => seen(statement, 'individual-cue'))
  const firm = individuals.filter(({ certainty }) => certainty !== 'possible')
  const rooms = run.flatMap((statement) => seen(statement, 'room')).filter(({ sort }) => sort !== 'event')
  const care = run.flatMap((statement) => [...seen(statement, 'patient-cue', 'care'), ...statement.mentions.filter((m) => isHealth(m) && m.kind !== 'payment' && m.certainty !== 'possible')])
  if (care.length === 0 && !individuals.some(({ sort }) => sort === 'patient')) return undefined
  if (individuals.length === 0 && rooms.length === 0 && !run.some((s) => has(s, 'rarity-cue') || has(s, 'patient-cue', 'care'))) return undefined
  const facts = run.flatMap((statement) => statement.mentions.filter((mention) => isHealth(mention) || narrows(mention)))
  return { role: 'patient', form: 'unnamed', mentions: firm.length > 0 ? firm : individuals, facts, because: care, consent: [] }
}

/** A fact that helps to single somebody out. */
export function narrows({ kind, sort, certainty }: Mention): boolean {
  switch (kind) {
    case 'date':
      return sort !== 'hours' && sort !== 'event' && sort !== 'deadline' && sort !== 'publication' && certainty !== 'possible'
    case 'age':
      return sort !== 'group'
    case 'place':
      return sort !== 'own'
    case 'room':
      return sort !== 'event'
    case 'street-address':
    case 'postcode':
      return sort !== 'own'
    case 'photo':
    case 'biometric':
    case 'rarity-cue':
    case 'occupation-cue':
    case 'relation-cue':
    case 'incident-cue':
      return true
    default:
      return false
  }
}
