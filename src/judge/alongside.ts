import { isSure, type Kind, type Mention } from '../detect/mention.js'
import type { Statement } from '../relate/statement.js'
import { isHealth, isVisit, orderOf, type Draft, type Subject } from '../relate/subject.js'
import { IMPERSONAL_DATES } from '../relate/unnamed.js'
import { isGeneral, isInvented, isOwnStory } from '../relate/voice.js'
import { oncePer } from '../text/once.js'

/** How many sentences before and after still tell of the same thing. */
const REACH = 2

/** At most so many relatives of one sentence: a list of names would repeat itself under each of them. */
const MOST = 24

const DETAILS: readonly Kind[] = ['date', 'age', 'place', 'room', 'street-address', 'postcode']
/** Dates and places that are the organisation's or everybody's, and ages that fit many. */
const PUBLIC: readonly (string | undefined)[] = ['own', 'group', ...IMPERSONAL_DATES]

export type Alongside = {
  /** Facts of the sentences in which the person is spoken of. */
  readonly said: readonly Mention[]
  /** Everyday words there that may be of health, and facts of the sentences around: reasons to look, no findings of their own. */
  readonly hinted: readonly Mention[]
  /** Names there of relatives, and of people whose role nothing tells: they lead to the patient as well. */
  readonly kin: readonly Mention[]
  /** Handles there, and hashtags there and around that name somebody: one click leads to the patient. */
  readonly handles: readonly Mention[]
}

/** What a draft tells besides, where it discloses something of a subject: whoever mends one word has to see the others, too. */
export const toldAlongside = oncePer((subject: Subject, draft: Draft): Alongside => {
  const { others, kin } = groundOf(draft)
  const order = orderOf(draft)
  const details = (statement: Statement): readonly Mention[] =>
    tells(statement) ? statement.mentions.filter((fact) => isDetail(fact) && !isOthers(fact, statement, others)) : []
  const home = new Set([...subject.mentions, ...subject.facts, ...subject.because].flatMap((mention) => draft.statementOf(mention) ?? []))
  const around = new Set([...home].flatMap((statement) => {
    const at = order.get(statement)!
    return draft.statements.slice(Math.max(0, at - REACH), at + REACH + 1).filter((other) => !home.has(other) && other.prose === statement.prose)
  }))
  const here = [...home].flatMap(details)
  return {
    said: here.filter(isSure),
    hinted: [...here.filter((fact) => !isSure(fact)), ...[...around].flatMap(details).filter(isSure)],
    handles: [...home, ...around].flatMap((statement) => statement.mentions.filter((mention) => !others.has(mention) && leadsToPatient(mention, statement, home.has(statement)))),
    kin: [...home].flatMap(({ mentions }) => mentions.filter((mention) => kin.has(mention)).slice(0, MOST)),
  }
})

/** Facts in the sentence of a number and the one after it, which belong to whomever the number belongs to. */
export function toldBeside(number: Mention, draft: Draft): readonly Mention[] {
  const statement = draft.statementOf(number)
  if (!statement) return []
  const next = draft.statements[orderOf(draft).get(statement)! + 1]
  const heard = next?.prose === statement.prose && tells(next) ? [...statement.mentions, ...next.mentions] : statement.mentions
  return heard.filter((fact) => fact !== number && isDetail(fact) && isSure(fact))
}

/** What a draft is looked up in. */
type Ground = {
  /** Names of people at work, donors and public people. */
  readonly others: ReadonlySet<Mention>
  readonly kin: ReadonlySet<Mention>
}

const groundOf = oncePer((draft: Draft): Ground => {
  const namesOf = (isOne: (subject: Subject) => boolean): ReadonlySet<Mention> => new Set(draft.subjects.filter(isOne).flatMap(({ mentions }) => mentions))
  return {
    others: namesOf(({ role }) => role === 'staff' || role === 'public' || role === 'donor'),
    kin: namesOf(({ form, role }) => form === 'named' && (role === 'relative' || role === 'unknown')),
  }
})

/** Whether a sentence tells of somebody: it teaches nothing, is not invented, quoted or of the writer's own life. */
export function tells(statement: Statement): boolean {
  return !isGeneral(statement) && !isOwnStory(statement) && !isInvented(statement) && statement.prose.segment.role !== 'quote'
}

/** "With @drames" and "thanks to @drames and @nurseamy" speak of who helped, "says @example" of who tells it. */
const HELPED = /(?<![\w@])(?:with|by|at|from|via|on|(?:thanks|kudos|credit) to|follow|join|see|visit|contact|tag|dm|rt|tells|told|ask|asks|says|said|thank|thanks|photo:?|cc|dr\.?|nurse|our|team)[ ,]{1,2}(?:@[\w.]{1,30}(?:,? and|,) ){0,3}$/i
const REPORTS = /^:? (?:reports|reported|writes|says|tells)\b/i

/** Before so many UTF-16 code units a text speaks to whom it names: "Hey @lena.moves, …". */
const GREETING = 12

function leadsToPatient({ kind, span, sort, certainty }: Mention, { prose: { segment: { text } } }: Statement, isHome: boolean): boolean {
  if (kind === 'hashtag') return sort === 'person' && certainty === 'certain'
  if (kind !== 'handle' || sort === 'own' || !(isHome || span.start < GREETING)) return false
  return !HELPED.test(text.slice(Math.max(0, span.start - 120), span.start)) && !REPORTS.test(text.slice(span.end, span.end + 12))
}

/** Whether detectors and frames know something to be of nobody's care: the name of somebody at work, of a donor or of a public person; a day or a place that is everybody's. */
export function isSettled(mention: Mention, draft: Draft): boolean {
  return groundOf(draft).others.has(mention) || PUBLIC.includes(mention.sort)
}

/** A visit is the relationship itself, and told as such. */
function isDetail(mention: Mention): boolean {
  return ((isHealth(mention) && !isVisit(mention)) || DETAILS.includes(mention.kind)) && !PUBLIC.includes(mention.sort)
}

/** So near, in UTF-16 code units, a fact is said of a name. */
const NEAR = 25

/** Beside the name of somebody at work a day or a town is more often theirs: "Dr. Ames, in Salem since May, saw him". */
function isOthers(fact: Mention, statement: Statement, others: ReadonlySet<Mention>): boolean {
  return !isHealth(fact) && statement.mentions.some((name) => others.has(name) && Math.abs(name.span.start - fact.span.end) < NEAR && Math.abs(fact.span.start - name.span.end) < NEAR)
}
