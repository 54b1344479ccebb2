/**
 * Who is named: people's names, hashtags that name a person, and handles.
 *
 * The tagger is the first witness and answers at once; compromise is the second, slow one, and is asked only about the sentences
 * where its word could still change something.
 */
import { wordsIn, type Prose } from '../../text/prose.js'
import { byPlace, overlaps } from '../../text/span.js'
import type { Mention } from '../mention.js'
import { loadCompromise, type Witness } from './compromise.js'
import { modelBytes } from './model-bytes.js'
import { readModel, type Model } from './model.js'
import { peopleIn, trimName } from './people.js'
import { makeTagger, type Tagger } from './tagger.js'
import { namesPerson } from './tags.js'
import { namesThing } from './things.js'
import { titleBefore, titleSort, hasCredentials } from './titles.js'

export type NameTagger = {
  /**
   * Mentions of kinds `person`, `handle` and `hashtag` in one segment, in reading order; asks the tagger and titles alone. Spans
   * (UTF-16 offsets in the segment's text) leave out titles, possessives and edge punctuation. `sort` of a person is what a title or
   * credential beside the name says: `honorific`, `clinician` or `office`; of a hashtag it is `person`.
   *
   * Certainty: `certain` when a title and the tagger agree, `likely` when one of them speaks, `possible` when the tagger would speak
   * at a lower threshold.
   */
  names(prose: Prose): readonly Mention[]
  /**
   * The same, with compromise asked about the given sentences too (indices in `prose.sentences`; all without it): what both see is
   * `certain` (`likely` where the tagger was in doubt), and people that compromise alone sees are added as `possible`.
   */
  secondWitness(prose: Prose, sentences?: ReadonlySet<number>): Promise<readonly Mention[]>
}

/** Loads the model that is delivered with the program. Lazy: nothing of it is read before the first call. */
export async function loadNames(): Promise<NameTagger> {
  return nameTagger(readModel(await modelBytes()))
}

/** The same with a model of one's own. */
export function nameTagger(model: Model): NameTagger {
  const tagger = makeTagger(model)
  const known = new WeakMap<Prose, Found>()
  const foundIn = (prose: Prose): Found => {
    const found = known.get(prose) ?? find(model, tagger, prose)
    known.set(prose, found)
    return found
  }
  return {
    names: (prose) => foundIn(prose).mentions,
    async secondWitness(prose, sentences) {
      witness ??= loadCompromise()
      return confirm(await witness, prose, foundIn(prose), sentences)
    },
  }
}

let witness: Promise<Witness> | undefined

const BY = 'names'

/** What the tagger finds, and of which people it is sure enough for a second witness to settle them. */
type Found = { readonly mentions: readonly Mention[]; readonly steady: ReadonlySet<Mention> }

function find(model: Model, tagger: Tagger, prose: Prose): Found {
  const mentions: Mention[] = []
  const steady = new Set<Mention>()
  for (let n = 0; n < prose.sentences.length; n++) {
    const tokens = wordsIn(prose, prose.sentences[n]!)
    if (tokens.length === 0) continue
    const people = peopleIn(tokens, tagger.read(tokens))
    for (const { from, to, certainty, sort, isSteady } of people) {
      const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end }
      if (tokens[from]!.kind === 'hashtag') continue
      const mention: Mention = { kind: 'person', segment: prose.index, span, certainty, by: BY, ...(sort ? { sort } : {}) }
      mentions.push(mention)
      if (isSteady) steady.add(mention)
    }
    const tagged = new Map(people.map(({ from, certainty }) => [from, certainty]))
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!
      if (token.kind !== 'handle' && token.kind !== 'hashtag') continue
      const place = { segment: prose.index, span: { start: token.start, end: token.end }, by: BY }
      if (token.kind === 'handle') mentions.push({ kind: 'handle', certainty: 'certain', ...place })
      else {
        const certainty = namesPerson(token, model.lists) ?? tagged.get(i)
        if (certainty) mentions.push({ kind: 'hashtag', certainty, sort: 'person', ...place })
      }
    }
  }
  return { mentions: mentions.sort((a, b) => byPlace(a.span, b.span)), steady }
}

function confirm(ask: Witness, prose: Prose, { mentions: found, steady }: Found, sentences: ReadonlySet<number> | undefined): readonly Mention[] {
  const seen: Mention[] = []
  for (let n = 0; n < prose.sentences.length; n++) {
    if (sentences && !sentences.has(n)) continue
    const tokens = wordsIn(prose, prose.sentences[n]!)
    if (tokens.length === 0) continue
    const start = tokens[0]!.start
    for (const { start: begins, end: ends } of ask(prose.segment.text.slice(start, tokens.at(-1)!.end))) {
      const span = { start: start + begins, end: start + ends }
      const first = tokens.findIndex((token) => overlaps(token, span))
      if (first < 0) continue
      const { from, to } = trimName(tokens, { from: first, to: tokens.findLastIndex((token) => overlaps(token, span)) + 1 })
      if (from >= to || tokens[from]!.kind !== 'word' || namesThing(tokens, from, to)) continue
      const title = titleBefore(tokens, from)
      const sort = hasCredentials(tokens, to - 1) ? 'clinician' : title === undefined ? undefined : titleSort(tokens[title])
      seen.push({ kind: 'person', segment: prose.index, span: { start: tokens[from]!.start, end: tokens[to - 1]!.end }, certainty: 'possible', by: BY, ...(sort ? { sort } : {}) })
    }
  }
  const raised = found.map((mention): Mention => {
    if (mention.kind !== 'person' || !seen.some(({ span }) => overlaps(span, mention.span))) return mention
    if (mention.certainty === 'possible') return { ...mention, certainty: 'likely' }
    return steady.has(mention) ? { ...mention, certainty: 'certain' } : mention
  })
  return [...raised, ...seen.filter(({ span }) => !found.some((mention) => overlaps(mention.span, span)))].sort((a, b) => byPlace(a.span, b.span))
}
