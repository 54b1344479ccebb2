import type { Prose } from '../text/prose.js'
import { byPlace, contains, overlaps } from '../text/span.js'
import { detectContacts } from './contacts/index.js'
import { cueMentions } from './cues/index.js'
import { detectDates } from './dates/index.js'
import { healthMentions } from './health/index.js'
import { detectIdentifiers } from './identifiers/index.js'
import type { Mention } from './mention.js'
import type { NameTagger } from './names/index.js'
import { detectPlaces } from './places/index.js'

/** Whom to ask about names: the second witness is slow, and asked about everything only by those who want to see everything. */
export type Witnesses = 'where it matters' | 'all'

/** Everything that any detector sees in a draft, in reading order. Cues come last: their patterns name what the others found. */
export async function detect(prose: readonly Prose[], names: NameTagger, witnesses: Witnesses = 'where it matters'): Promise<Mention[]> {
  const mentions: Mention[] = []
  for (const part of prose) mentions.push(...(await detectIn(part, names, witnesses)))
  return mentions
}

async function detectIn(part: Prose, names: NameTagger, witnesses: Witnesses): Promise<readonly Mention[]> {
  const direct = [...detectIdentifiers(part), ...detectContacts(part)]
  if (part.segment.role === 'code' || part.segment.role === 'link') return direct
  const health = healthMentions(part)
  const people = (await namesIn(part, names, health, witnesses)).filter((name) => !isHealthWord(name, health))
  const known = [...direct, ...detectDates(part), ...detectPlaces(part), ...health, ...people]
  return [...known, ...cueMentions(part, known)].sort((a, b) => byPlace(a.span, b.span))
}

/** A name that the tagger thinks possible counts once compromise sees it too; that matters only beside a health fact. */
async function namesIn(part: Prose, names: NameTagger, health: readonly Mention[], witnesses: Witnesses): Promise<readonly Mention[]> {
  if (witnesses === 'all') return names.secondWitness(part)
  const found = names.names(part)
  const open = new Set<number>()
  part.sentences.forEach(({ from, to }, n) => {
    const span = { start: part.tokens[from]!.start, end: part.tokens[to - 1]!.end }
    const doubtful = found.some((name) => name.kind === 'person' && name.certainty === 'possible' && overlaps(name.span, span))
    if (doubtful && health.some((fact) => fact.certainty !== 'possible' && overlaps(fact.span, span))) open.add(n)
  })
  return open.size > 0 ? names.secondWitness(part, open) : found
}

/** A drug or a disease at the head of a sentence looks like a name. A title settles that it is one. */
function isHealthWord(name: Mention, health: readonly Mention[]): boolean {
  return name.kind === 'person' && name.sort === undefined && health.some(({ span, certainty }) => certainty !== 'possible' && contains(span, name.span))
}
