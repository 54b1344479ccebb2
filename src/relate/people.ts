import { isSure, type Mention } from '../detect/mention.js'
import type { Prose } from '../text/prose.js'
import { overlaps } from '../text/span.js'
import { isGreeting, namedIn } from './hashtags.js'
import { has, seen, wordsOf, type Statement } from './statement.js'
import { isAttributive, isFirm } from './particular.js'
import { isHealth, type Role } from './subject.js'
import { hasPronoun, saysOurs, textOf } from './voice.js'

/** A person named in the draft: every mention of the name, with the role that the words around them give. */
export type NamedPerson = {
  readonly mentions: readonly { readonly mention: Mention; readonly statement: Statement }[]
  readonly role: Role
  readonly because: readonly Mention[]
}

type Sighting = { readonly mention: Mention; readonly statement: Statement; readonly words: readonly string[]; verdict: Verdict }
/** How firmly one sighting says who somebody is; the firmest of a name's sightings decides for all of them. */
type Verdict = { readonly role: Role; readonly weight: number; readonly because: readonly Mention[] }

const UNKNOWN: Verdict = { role: 'unknown', weight: 0, because: [] }

/** Groups the names of a draft into people and gives each a role. A surname or first name alone joins the fuller name that holds it. */
export function findPeople(statements: readonly Statement[], isNews: boolean, invented: ReadonlySet<Prose>): NamedPerson[] {
  const sightings = statements.flatMap((statement) =>
    statement.mentions
      .filter((mention) => isName(mention, statement))
      .map((mention): Sighting => ({ mention, statement, words: wordsOf(statement, mention.span), verdict: judgeSighting(mention, statement, invented.has(statement.prose)) })),
  )
  const groups: Sighting[][] = []
  const byWord = new Map<string, Sighting[][]>()
  for (const sighting of sightings) {
    const candidates = sighting.words.flatMap((word) => byWord.get(word) ?? [])
    let group = candidates.find((known) => sameName(sighting.words, longestName(known)))
    if (group) group.push(sighting)
    else groups.push((group = [sighting]))
    for (const word of sighting.words) {
      const known = byWord.get(word)
      if (!known) byWord.set(word, [group])
      else if (!known.includes(group)) known.push(group)
    }
  }
  for (const statement of statements) {
    for (const mention of seen(statement, 'hashtag', 'person')) {
      const tag = statement.prose.segment.text.slice(mention.span.start + 1, mention.span.end)
      const group = namedIn(tag, byWord)
      const greets = isGreeting(tag)
      if (group && greets && !group.some((known) => known.statement === statement)) continue
      const tells = mention.certainty === 'certain' && !(group && greets)
      const sighting: Sighting = { mention, statement, words: [], verdict: tells ? judgeSighting(mention, statement, invented.has(statement.prose)) : UNKNOWN }
      if (group) group.push(sighting)
      else if (tells) groups.push([sighting])
    }
  }
  shareAlongLists(sightings)
  return groups.map((group) => {
    const { role, because } = group.reduce((best, { verdict }) => (verdict.weight > best.weight ? verdict : best), UNKNOWN)
    return { role: isNews && (role === 'unknown' || role === 'patient') && !because.some(isOurs) ? 'public' : role, because, mentions: group.map(({ mention, statement }) => ({ mention, statement })) }
  })
}

/** What stands between the names of a list, brackets and titles aside: "Ana (lab), Bo and Dr. Cy". */
const LIST = /^(?:\s?\([^()]{1,40}\))?\s?(?:,|;|&|\+|\/|and|or|, and|, &|\u2022|\u00b7)\s(?:\p{L}{2,6}\.?\s)?$/u
/** So firm (see `judgeSighting`) must a verdict be to hold for the names beside it, and so weak is the one it replaces. */
const SHARED = 3.5
const OPEN = 2

/** Who one of a list is, the others are: those of whom the sentence says nothing take the verdict of the name before, or else behind. */
function shareAlongLists(sightings: readonly Sighting[]): void {
  const pass = (from: Sighting | undefined, to: Sighting | undefined): void => {
    if (from && to && to.verdict.weight < OPEN && from.verdict.weight >= SHARED && from.verdict.role !== 'relative') to.verdict = { ...from.verdict, weight: from.verdict.weight - 0.5 }
  }
  const joined = sightings.map((sighting, i) => i > 0 && isListed(sightings[i - 1]!, sighting))
  for (let i = 1; i < sightings.length; i++) if (joined[i]) pass(sightings[i - 1], sightings[i])
  for (let i = sightings.length - 1; i > 0; i--) if (joined[i]) pass(sightings[i], sightings[i - 1])
}

function isListed(a: Sighting, b: Sighting): boolean {
  return a.statement === b.statement && a.mention.kind === 'person' && b.mention.kind === 'person' && LIST.test(a.statement.prose.segment.text.slice(a.mention.span.end, b.mention.span.start))
}

/** Frames that hold nothing but a name: a possible name in one is a name. */
const FRAMED = ['possession', 'treated', 'own-health']

/** Names, and handles that a sentence speaks to or of as of a person. */
function isName(mention: Mention, statement: Statement): boolean {
  if (mention.kind === 'person' && isPlace(mention, statement)) return false
  if (mention.kind === 'person') return mention.certainty !== 'possible' || (hasPronoun(statement) && statement.mentions.some((fact) => isFirm(fact, statement.prose))) || /\b(?:wrist ?band|bracelet)\b/i.test(textOf(statement)) || FRAMED.some((sort) => seen(statement, 'patient-cue', sort).some((cue) => overlaps(cue.span, mention.span)))
  return mention.kind === 'handle' && mention.sort !== 'own' && seen(statement, 'patient-cue', 'handle').some((cue) => overlaps(cue.span, mention.span))
}

/** One word that only the tagger takes for a name, where a place stands: "in Salida", "Tāwhiri of Waikato", "our Mina clinics". */
function isPlace(mention: Mention, statement: Statement): boolean {
  if (mention.certainty === 'certain' || mention.sort !== undefined || wordsOf(statement, mention.span).length !== 1) return false
  const { text } = statement.prose.segment
  if (FACILITY.test(text.slice(mention.span.end, mention.span.end + 30))) return true
  const before = text.slice(Math.max(0, mention.span.start - 12), mention.span.start)
  // A newspaper, a pub, a prize: "told the Tribune". A family has its name behind an article, too.
  if (/\b[Tt]he (?:\p{Lu}\p{Ll}+ )?$/u.test(before) && /^(?![\p{L}'’]|[ -](?:\p{Lu}|family|families|twins|triplets|sisters|brothers|boys|girls|kids|clan|household|residence|home|house)\b)/u.test(text.slice(mention.span.end)) && !text.slice(mention.span.start, mention.span.end).endsWith('s')) return true
  if (/^['’]s\b/.test(text.slice(mention.span.end)) || !/\b(?:in|near|around|outside|of|from)\s+$/i.test(before)) return false
  return /\b(?:in|near|around|outside)\s+$/i.test(before) || statement.mentions.some((other) => other !== mention && other.kind === 'person' && mention.span.start - other.span.end <= 6 && other.span.end < mention.span.start)
}

const FACILITY = /^ (?:field |health |dental |eye |community |general |regional |memorial )?(?:clinics?|hospital|practice|pharmacy|surgery|vets|medical|health|centre|center|infirmary|lodge|house|hall|road|street|school|club)\b/i

function longestName(group: readonly Sighting[]): readonly string[] {
  return group.reduce<readonly string[]>((longest, { words }) => (words.length > longest.length ? words : longest), [])
}

function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.length > 0 && short.every((word) => long.includes(word))
}

function isResident(statement: Statement, mention: Mention): boolean {
  return mention.sort === 'clinician' && /\bresidents?\b/i.test(textOf(statement))
}

function isOurs({ kind, sort }: Mention): boolean {
  return kind === 'patient-cue' && (sort === 'possession' || sort === 'treated')
}

/** How far (UTF-16 code units) "her" reaches back for a name. */
const REACH = 100

/** "Lena left her insulin": facts whose own words begin with whose they are. */
function ownedBy({ span }: Mention, { mentions, prose }: Statement): readonly Mention[] {
  return mentions.filter((fact) => isHealth(fact) && fact.span.start > span.end && fact.span.start - span.end < REACH && /^(?:his|her|their) /i.test(prose.segment.text.slice(fact.span.start, fact.span.start + 6)))
}

function tellsOfHealth({ mentions, prose }: Statement): boolean {
  return mentions.some((fact) => isHealth(fact) && (isSure(fact) || fact.kind === 'condition') && !isAttributive(fact, prose))
}

function judgeSighting(mention: Mention, statement: Statement, isInvented: boolean): Verdict {
  const on = (kind: Mention['kind'], sort?: string): readonly Mention[] => seen(statement, kind, sort).filter((cue) => overlaps(cue.span, mention.span))
  const verdicts: Verdict[] = [UNKNOWN]
  const add = (role: Role, weight: number, because: readonly Mention[]): void => {
    if (because.length > 0) verdicts.push({ role, weight, because })
  }
  if (mention.kind === 'hashtag') add('patient', 3, [mention])
  // "Our chief resident, Dr. Lee" is no resident of a home: a clinician's title weighs nearly as much as possession.
  add('patient', isResident(statement, mention) ? 7.8 : 9, on('patient-cue', 'possession'))
  add('patient', 9, on('patient-cue', 'treated'))
  // "Her bandages" may be a first-aider's: an everyday word of health gives way to what the work says.
  add('patient', tellsOfHealth(statement) ? 7.2 : 3.6, [...on('patient-cue', 'own-health'), ...ownedBy(mention, statement)])
  // On the organisation's list of staff.
  if (mention.sort === 'staff') add('staff', 8.9, [mention])
  if (mention.sort === 'clinician') add('staff', 8, [mention])
  add('patient', 7.3, on('patient-cue', 'admitted'))
  add('patient', 7.5, on('patient-cue', 'list'))
  add('staff', 7, on('staff-cue', 'named'))
  // The writer's own family is nobody's patient, unless the writer's side treated them.
  add('author', /\b(?:we|us|our|here)\b/i.test(textOf(statement)) ? 3.6 : 6, on('author-cue'))
  add('donor', 6, on('donor-cue'))
  // Frida Kahlo is nobody's patient, whatever the sentence is about, but for "our patient Rosalind Franklin".
  add('public', 8.8, on('public-cue', 'figure').filter(({ span }) => span.end === mention.span.end))
  // A public person is retold news, unless the writer's own side treated them.
  add('public', saysOurs(statement) && has(statement, 'patient-cue') ? 3.5 : 7.5, on('public-cue').filter(({ sort }) => sort !== 'figure'))
  add('relative', 5, on('relative-cue'))
  add('patient', 4, on('patient-cue', 'named'))
  // What people at work do, patients may do as well; what is told of one person is more often told of a patient.
  add('patient', 3.7, on('patient-cue', 'told'))
  // Residents and clients are the ones who are called Mr. and Mrs.
  if (mention.sort !== 'honorific') add('staff', 3.5, on('staff-cue', 'work'))
  if (mention.sort === 'honorific') add('patient', 1, [mention])
  if (has(statement, 'history-cue')) add('historical', 8.5, seen(statement, 'history-cue'))
  add('fictional', 10, on('fiction-cue', 'animal'))
  if (has(statement, 'fiction-cue', 'scene')) add('fictional', 10, seen(statement, 'fiction-cue', 'scene'))
  // The rest of a piece that tells of long ago, or that says it is invented.
  if (isInvented) add(has(statement, 'history-cue') ? 'historical' : 'fictional', 8.5, [mention])
  return verdicts.reduce((best, verdict) => (verdict.weight > best.weight ? verdict : best))
}
