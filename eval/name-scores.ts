/** Scores of the names detector on labelled texts: the tagger, compromise, and both, as rows of a table. */
import { atLeast, type Certainty, type Mention } from '../src/detect/mention.js'
import type { Witness } from '../src/detect/names/compromise.js'
import type { NameTagger } from '../src/detect/names/index.js'
import type { Prose } from '../src/text/prose.js'
import { sourceSpan } from '../src/text/segment.js'
import type { Span } from '../src/text/span.js'
import { isPerson, proseOf, type Text } from './train-names/corpus.js'
import { count, row, tally } from './train-names/score.js'

export async function scoreRows(title: string, texts: readonly Text[], names: NameTagger, witness: Witness): Promise<string[]> {
  const scores = { tagger: tally(), 'tagger, possible too': tally(), compromise: tally(), 'both, likely': tally(), 'both, certain': tally() }
  for (const { text, spans } of texts) {
    const prose = proseOf(text)
    const truth = spans.filter(({ label }) => isPerson(label))
    const alone = prose ? names.names(prose) : []
    const both = prose ? await names.secondWitness(prose) : []
    const found = (mentions: readonly Mention[], floor: Certainty): Span[] => (prose ? people(prose, mentions.filter(({ certainty }) => atLeast(certainty, floor))) : [])
    count(scores.tagger, found(alone, 'likely'), truth)
    count(scores['tagger, possible too'], found(alone, 'possible'), truth)
    count(scores.compromise, prose ? compromised(witness, prose) : [], truth)
    count(scores['both, likely'], found(both, 'likely'), truth)
    count(scores['both, certain'], found(both, 'certain'), truth)
  }
  return Object.entries(scores).map(([who, of]) => row(`${title}: ${who}`, of))
}

/** A hashtag that names a person counts as a name, as it does in the data sets. */
function people(prose: Prose, mentions: readonly Mention[]): Span[] {
  return mentions.filter(({ kind, sort }) => kind === 'person' || (kind === 'hashtag' && sort === 'person')).map(({ span }) => sourceSpan(prose.segment, span))
}

/** What compromise says by itself, edges and all, sentence by sentence. */
function compromised(witness: Witness, prose: Prose): Span[] {
  return prose.sentences.flatMap(({ from, to }) => {
    const { start } = prose.tokens[from]!
    return witness(prose.segment.text.slice(start, prose.tokens[to - 1]!.end)).map((span) => sourceSpan(prose.segment, { start: start + span.start, end: start + span.end }))
  })
}
