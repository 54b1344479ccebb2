import type { Prose } from '../text/prose.js'
import { isProse } from '../text/segment.js'
import { byPlace, contains, overlaps, sameSpan } from '../text/span.js'
import { detectContacts } from './contacts/index.js'
import { cueMentions } from './cues/index.js'
import { customDetector, type CustomWords } from './custom.js'
import { detectDates } from './dates/index.js'
import type { Detector } from './detector.js'
import { healthMentions } from './health/index.js'
import { identifierDetector } from './identifiers/index.js'
import { homeNumbers, type Jurisdiction } from './jurisdiction.js'
import { formatDetector, NUMBER_KINDS, type Format } from './formats.js'
import type { Memory } from './memory.js'
import { atLeast, type Kind, type Mention } from './mention.js'
import type { NameTagger } from './names/index.js'
import { ownerOf, type Organization, type Owner } from './organization.js'
import { detectPictureData } from './picture-data.js'
import { detectPlaces } from './places/index.js'
import { termReader, type TermReader, type Terms } from './terms.js'

/** Whom to ask about names: the second witness is slow, and asked about everything only by those who want to see everything. */
export type Witnesses = 'where it matters' | 'all'

/** Kinds of number that belong to one person. */
const NUMBERS: ReadonlySet<Kind> = new Set<Kind>(NUMBER_KINDS)

/** What a config tells the detectors, made ready once: formats of numbers, national numbers, what is the organisation's own, its words, and those of its rules. */
export type Own = { readonly formats: Detector; readonly identifiers: Detector; readonly owner: Owner; readonly terms: TermReader; readonly custom: Detector }

export type Told = {
  readonly identifiers?: readonly Format[] | undefined
  readonly organization?: Organization | undefined
  readonly terms?: Terms | undefined
  readonly customRules?: readonly CustomWords[] | undefined
  readonly jurisdiction?: Jurisdiction | undefined
}

/** Throws a ConfigError that names the key when a format or a pattern cannot be used. */
export function knowOwn({ identifiers = [], organization, terms = {}, customRules = [], jurisdiction = 'us' }: Told): Own {
  const profile = terms.facility ? { ...organization, facilities: [...(organization?.facilities ?? []), ...terms.facility] } : organization
  return {
    formats: formatDetector(identifiers),
    identifiers: identifierDetector(homeNumbers(jurisdiction)),
    owner: profile === undefined ? (_, mentions) => mentions : ownerOf(profile),
    terms: termReader(terms),
    custom: customDetector(customRules),
  }
}

/** Everything that any detector sees in a draft, in reading order. Cues come last: their patterns name what the others found. */
export async function detect(prose: readonly Prose[], names: NameTagger, witnesses: Witnesses = 'where it matters', own: Own = knowOwn({}), remember: Memory = (_, look) => look()): Promise<Mention[]> {
  const mentions: Mention[] = []
  for (const part of prose) mentions.push(...(await remember(part, () => detectIn(part, names, witnesses, own))))
  return mentions
}

async function detectIn(part: Prose, names: NameTagger, witnesses: Witnesses, { formats, identifiers, owner, terms, custom }: Own): Promise<readonly Mention[]> {
  const pictured = detectPictureData(part)
  // A position, a time and a camera's number would only be misread for other numbers.
  if (pictured.some(({ sort }) => sort !== 'person')) return pictured
  const formatted = formats(part)
  const direct = [...formatted, ...without(identifiers(part), (number) => formatted.some((own) => overlaps(own.span, number.span))), ...detectContacts(part)]
  const asked = custom(part)
  if (!isProse(part.segment)) return [...owner(part, withoutRivals(part, direct)), ...asked]
  const health = terms.facts(part, healthMentions(part))
  const people = without(await namesIn(part, names, health, witnesses), (name) => isHealthWord(name, health))
  const known = owner(part, withoutRivals(part, terms.people(part, [...direct, ...detectDates(part), ...detectPlaces(part), ...health, ...people])))
  return [...pictured, ...known, ...cueMentions(part, known), ...asked].sort((a, b) => byPlace(a.span, b.span))
}

function without(mentions: readonly Mention[], isOut: (mention: Mention) => boolean): readonly Mention[] {
  return mentions.filter((mention) => !isOut(mention))
}

/** A date, a telephone number or a name where a surer number of a person stands is but a part of that number, or a misreading of it; and the other way round. */
function withoutRivals({ segment }: Prose, mentions: readonly Mention[]): readonly Mention[] {
  const numbers = mentions.filter(({ kind, certainty }) => NUMBERS.has(kind) && certainty !== 'possible')
  if (numbers.length === 0) return mentions
  const phones = mentions.filter(({ kind, certainty }) => (kind === 'phone' || kind === 'fax') && certainty === 'certain')
  return without(mentions, (mention) =>
    NUMBERS.has(mention.kind)
      ? mention.certainty !== 'certain' && phones.some((phone) => contains(phone.span, mention.span) && !sameSpan(phone.span, mention.span))
      : numbers.some((number) => overlaps(number.span, mention.span) && gives(mention, number, segment.text)),
  )
}

function gives({ kind, certainty, span }: Mention, number: Mention, text: string): boolean {
  // "IBAN GB92 …" is no name; "Maria Lopez LK-4471" holds one.
  if (kind === 'person') return !/\p{L}{2} \p{L}{2}/u.test(text.slice(span.start, number.span.start))
  return (kind === 'date' || kind === 'phone' || kind === 'fax') && (number.certainty === 'certain' || !atLeast(certainty, number.certainty))
}

/** A name that the tagger thinks possible counts once compromise sees it too; that matters only beside a health fact. */
async function namesIn(part: Prose, names: NameTagger, health: readonly Mention[], witnesses: Witnesses): Promise<readonly Mention[]> {
  if (witnesses === 'all') return names.secondWitness(part)
  const found = names.names(part)
  const doubtful = found.filter(({ kind, certainty }) => kind === 'person' && certainty === 'possible')
  if (doubtful.length === 0) return found
  const open = new Set<number>()
  part.sentences.forEach(({ from, to }, n) => {
    const span = { start: part.tokens[from]!.start, end: part.tokens[to - 1]!.end }
    if (doubtful.some((name) => overlaps(name.span, span)) && health.some((fact) => fact.certainty !== 'possible' && overlaps(fact.span, span))) open.add(n)
  })
  return open.size > 0 ? names.secondWitness(part, open) : found
}

/** A drug or a disease at the head of a sentence looks like a name. A title settles that it is one; so does standing inside an act, as in "saving Lena's leg". */
function isHealthWord(name: Mention, health: readonly Mention[]): boolean {
  return name.kind === 'person' && name.sort === undefined && health.some(({ span, certainty, by }) => certainty !== 'possible' && overlaps(span, name.span) && !(by === 'health-acts' && span.start < name.span.start && name.span.end + 3 < span.end))
}
