import { isSure, type Mention } from '../detect/mention.js'
import type { Prose } from '../text/prose.js'
import { contains, overlaps } from '../text/span.js'
import { isAttributive, isFirm } from './particular.js'
import type { NamedPerson } from './people.js'
import { has, seen, type Statement } from './statement.js'
import { isHealth, isVisit, type Subject } from './subject.js'
import { hasSecondPerson, isGeneral, isInvented, isNarrative, isOwnStory, speaksOfPerson, statesPolicy, textOf } from './voice.js'

/** How many sentences after somebody was spoken of still tell of them. */
const REACH = 3

/**
 * Stories of one unnamed person: a run of sentences of one segment that begins where an individual is spoken of (a patient, "a 36 yo",
 * a bed) in a setting of care. Sentences that teach, and those about the writer or invented people, are nobody's story.
 */
export function findStories(statements: readonly Statement[], people: readonly NamedPerson[], invented: ReadonlySet<Prose>, isShown: boolean): Subject[] {
  // A word that may not be a name at all, of whom nothing says more, keeps no story from being told.
  const named = new Set(people.flatMap(({ mentions, role }) => mentions.filter(({ mention }) => role !== 'unknown' || mention.certainty !== 'possible').map(({ statement }) => statement)))
  const stories: Subject[] = []
  let run: Statement[] = []
  let quiet = 0
  let lastNamed: Statement | undefined
  const close = (): void => {
    const story = tellStory(run, isShown)
    if (story) stories.push(story)
    run = []
    quiet = 0
  }
  const owned = new Set(statements.filter(isOwnStory).map(({ prose }) => prose))
  for (const statement of statements) {
    const previous = run.at(-1)
    if (previous && previous.prose !== statement.prose) close()
    if (statement.prose.segment.role === 'quote' || isInvented(statement) || invented.has(statement.prose)) {
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
    if (isGeneral(statement) && !tellsOfOne(statement)) continue
    if (statesPolicy(statement)) continue
    if (owned.has(statement.prose) && !has(statement, 'individual-cue', 'patient')) continue
    const tells = has(statement, 'individual-cue') || has(statement, 'patient-cue', 'care') || statement.mentions.some((m) => isHealth(m) && m.certainty !== 'possible') || statement.mentions.some(narrows)
    if (tells) {
      run.push(statement)
      quiet = 0
    } else if (++quiet > REACH) close()
  }
  close()
  return stories
}

/** A sentence with a percentage or a "usually" in it may still tell what happened to somebody; one that begins "if you" does not. */
function tellsOfOne(statement: Statement): boolean {
  if (has(statement, 'individual-cue', 'patient')) return true
  return !has(statement, 'general-cue', 'conditional') && speaksOfPerson(statement) && isNarrative(statement)
}

/** Whether a sentence with a name in it speaks of somebody else as well: not "our patient" right before the name, nor the named person's age. */
function speaksOfAnother(statement: Statement): boolean {
  const names = seen(statement, 'person')
  const cues = seen(statement, 'individual-cue')
  // "Gergő, our lifeguard": the lifeguard within is Gergő, too.
  const appositions = cues.filter(({ span }) => names.some((name) => span.start >= name.span.end && span.start - name.span.end <= 3))
  return cues.some(
    (cue) =>
      cue.sort !== 'pronoun' &&
      !names.some((name) => overlaps(cue.span, name.span) || Math.abs(name.span.start - cue.span.end) <= 2) &&
      !appositions.some(({ span }) => contains(span, cue.span)) &&
      !seen(statement, 'age').some((age) => overlaps(cue.span, age.span)),
  )
}

/** "The kid is in our PICU": somebody is with the writer now. */
const HERE = /\b(?:is|are|['’]s|was|back) (?:\w+ )?(?:in|on|under|with|at) (?:our|my|us)\b|\bis (?:back|here|with us)\b/i

const WELCOME = /\b(?:everybody|everyone|all|anyone|anybody|families|visitors)(?:['’]s| is| are)? (?:\w+ )?welcome\b/i

function tellStory(run: readonly Statement[], isShown: boolean): Subject | undefined {
  const individuals = run.flatMap((statement) => seen(statement, 'individual-cue'))
  const firm = individuals.filter(({ certainty }) => certainty !== 'possible')
  const rooms = run.flatMap((statement) => seen(statement, 'room')).filter(({ sort }) => sort !== 'event')
  const care = run.flatMap((statement) => [...seen(statement, 'patient-cue', 'care'), ...seen(statement, 'photo').filter(isSure), ...seen(statement, 'biometric'), ...seen(statement, 'room').filter(isBed), ...(firm.length > 0 ? seen(statement, 'patient-cue', 'setting') : []), ...statement.mentions.filter((fact) => isFirm(fact, statement.prose))])
  const facts = run.flatMap((statement) => statement.mentions.filter((mention) => isHealth(mention) || narrows(mention)))
  if (care.length === 0 && !(firm.length > 0 && rooms.length > 0) && !individuals.some(({ sort }) => sort === 'patient') && !(firm.length > 0 && facts.some(isBodily))) return undefined
  // Where everybody is welcome, a room is where they meet.
  if (individuals.length === 0 && (rooms.length === 0 || run.some((statement) => WELCOME.test(textOf(statement)))) && !run.some((statement) => has(statement, 'rarity-cue') || has(statement, 'patient-cue', 'care'))) return undefined
  if (rooms.length === 0 && !isShown && !isTold(run)) return undefined
  return { role: 'patient', form: 'unnamed', mentions: firm.length > 0 ? firm : individuals, facts, because: care, consent: [] }
}

/** A picture or a scan is told in a caption without a verb; in an article that teaches, the sentence itself must tell. */
function isTold(run: readonly Statement[]): boolean {
  if (run.some((statement) => has(statement, 'photo') || has(statement, 'biometric'))) return true
  const teaches = run.some(isGeneral)
  if (!teaches && run.some((statement) => !hasSecondPerson(statement) && has(statement, 'individual-cue') && tellsOfBody(statement) && statement.mentions.some(narrows))) return true
  if (!teaches && run.some(describesOne)) return true
  if (run.some((statement) => has(statement, 'age') && has(statement, 'individual-cue') && !teaches)) return true
  if (!teaches && run.some((statement) => statement.mentions.some((cue) => cue.kind === 'individual-cue' && isSure(cue)) && HERE.test(textOf(statement)))) return true
  return run.some((statement) => isNarrative(statement) && (!teaches || has(statement, 'individual-cue')))
}

/** "Lady with locked-in syndrome, former weather presenter": a description tells without a verb. */
function describesOne(statement: Statement): boolean {
  if (statement.mentions.some((cue) => cue.kind === 'individual-cue' && isSure(cue)) && statement.mentions.some((fact) => isBodily(fact) && fact.certainty === 'certain') && statement.mentions.some(narrows)) return true
  return (has(statement, 'rarity-cue') || has(statement, 'occupation-cue', 'unique')) && (tellsOfBody(statement) || statement.mentions.some((fact) => isVisit(fact) && isSure(fact)))
}

/** A fact that somebody has: no death, which the news tell of many; no unit that is opened, nor what only stands before another noun. */
function tellsOfBody({ mentions, prose }: Statement): boolean {
  const units = mentions.filter(({ sort }) => sort === 'unit')
  return mentions.some((fact) => isBodily(fact) && fact.sort !== 'death' && isFirm(fact, prose) && !isAttributive(fact, prose) && !units.some(({ span }) => contains(span, fact.span)))
}

/** Nobody but a patient lies there. */
function isBed({ sort }: Mention): boolean {
  return sort === 'bed' || sort === 'bay'
}

function isBodily({ kind }: Mention): boolean {
  return kind === 'condition' || kind === 'treatment'
}

/** Sorts of dates that are the organisation's, and so nobody's. */
export const IMPERSONAL_DATES: readonly string[] = ['hours', 'event', 'deadline', 'publication']

export function isPersonal(certainty: Mention['certainty'], sort: string | undefined): boolean {
  return certainty !== 'possible' && !IMPERSONAL_DATES.includes(sort ?? '')
}

/** A fact that helps to single somebody out. */
export function narrows({ kind, sort, certainty }: Mention): boolean {
  switch (kind) {
    case 'date':
      return isPersonal(certainty, sort)
    case 'age':
      return sort !== 'group'
    case 'place':
      return sort !== 'own'
    case 'room':
      return sort !== 'event'
    case 'street-address':
    case 'postcode':
      return sort !== 'own'
    case 'url':
      return sort === 'memorial' || sort === 'fundraiser' || sort === 'profile'
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
