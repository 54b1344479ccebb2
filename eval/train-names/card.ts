/** The model card that stands beside the model. */
import type { WordLists } from './lists.js'
import type { Settings } from './settings.js'

export type Card = {
  readonly settings: Settings
  readonly bytes: number
  readonly texts: number
  /** Tables in Markdown. */
  readonly scores: string
  readonly origin: string
  readonly lists: WordLists
}

export function modelCard({ settings, bytes, texts, scores, origin, lists }: Card): string {
  return `# The names tagger: model card

Written by \`npm run train:names -- --data DIR\`; do not edit by hand.

## What it is

A linear-chain conditional random field over hashed features: the word, its shape, its first and last letters, its spelling, membership in
name lists, how often the word stands in lower case elsewhere, two words on either side, and the run of capitals it stands in. Labels: people
and all other entities. Weights are 8-bit integers; the file has ${(bytes / 1000).toFixed(0)} kB and a checksum (format: \`model.ts\`).

It is delivered as a TypeScript module that holds the bytes in base64 (\`model-data.ts\`). So it reaches a browser page, a bundle and the npm
package by the same \`import()\`, without a file system, and is loaded only when somebody asks for names. Inside a gzip-compressed tarball
base64 costs next to nothing.

## Use

\`names()\` gives people at three certainties: \`certain\` when a title ("Mrs.", "Dr.", "Coach") and the tagger agree, \`likely\` when one of them
speaks, \`possible\` when the tagger would speak at a lower threshold. \`secondWitness()\` also asks compromise: what both see is \`certain\` where the
tagger gives every word of the name 70 % or more.
It finds names; it does not know whether a person is a patient. It is trained on English.

## Data, licences, attribution

| data | licence | used for |
| --- | --- | --- |
| WNUT-17 "Novel and Emerging Entity Recognition", training part: Derczynski, Nichols, van Erp, Limsopatham 2017, github.com/leondz/emerging_entities_17 | CC BY 4.0 | training |
| Broad Twitter Corpus, sections a, b, e, g, h: Derczynski, Bontcheva, Roberts 2016, github.com/GateNLP/broad_twitter_corpus | CC BY 4.0 | training |
| Wikigold: Balasuriya, Ringland, Nothman, Murphy, Curran 2009 | CC BY 4.0 | training |
| WNUT-17, development part | CC BY 4.0 | choice of settings and scores; then training of the model that is delivered |
| Health News in Twitter (UCI): Karami, Gangopadhyay, Zhou, Kharrazi 2017 | CC BY 4.0 | how often words stand in lower case |
| vagov-content (CC0), healthcare.gov posts (public domain) | | how often words stand in lower case; of half of the pages 15 % of the sentences in English, as text that names nobody |
| @faker-js/faker, names of its locales | MIT | name lists (as Bloom filters), name-swap augmentation |
| compromise, its lexicon | MIT | lists of names, places and common words (as Bloom filters) |
| sentences and name lists of our own (\`eval/train-names/templates.ts\`, \`origins.ts\`) | MIT | training, name lists |

The data were changed: cut into sentences, names exchanged, capitals changed. ${texts} texts are in the model that is delivered. Lists: ${lists.first.size}
first names, ${lists.last.size} last names, ${lists.place.size} places, ${lists.common.size} common words, ${lists.lower[0].size} words seen in lower case. No list can be read back out of a filter.

## Settings

\`${JSON.stringify(settings)}\`

## Scores

Of a model that has seen neither the held-out texts (15 % of Broad Twitter and wikigold) nor WNUT-17's development part; the one that is
delivered has seen all. Titles count as part of a
name in some gold spans and never in ours, which costs exact matches. Repeated training with another seed moves these figures by about one point.

${scores}

## What helped, and what did not

Exact F1 with 40 % of Broad Twitter and wikigold held out, one seed a row; another seed moves each figure by up to 0.7. The last column is
overlap F1 on short clinical queries and replies of our own (\`eval/name-queries.ts\`): in no training, but by the same hand as the sentences
that are, and looked at while those were written.

| | WNUT-17 dev | Broad Twitter | wikigold | clinical |
| --- | --- | --- | --- | --- |
| nine labels (people, places, organisations, other), no dropout, 90,000 features | 64.8 | 68.9 | 79.4 | 92.4 |
| dropout of 30 % of the features, 10 passes | 64.2 | 70.6 | 80.2 | 91.7 |
| dropout of 50 %, 14 passes (five labels) | 62.3 | 71.2 | 80.8 | 92.4 |
| all other entities one label (five labels), 90,000 features | 63.1 | 70.4 | 81.1 | 92.3 |
| the same with 130,000 features | 63.2 | 71.0 | 81.5 | 92.2 |
| clinical queries, replies and drugs as sentences of our own; no disease in a name's tail | 64.5 | 70.8 | 81.2 | 97.4 |
| works of art counted as entities | 64.8 | 70.9 | 80.9 | 96.7 |
| 15 % of the sentences of pages without names (people seen on the other pages of vagov: 148 before, 63 with the sentences of our own, 60 with these) | 64.6 | 70.2 | 80.8 | 97.4 |
| joint features left out for common words in lower case | 64.3 | 70.5 | 81.1 | 96.7 |

Without effect beyond the noise: weight decay of 0.001 or 0.008, twice as many swapped names, half as many sentences of our own, words in lower
case counted in tweets too. Costs: marking what Broad Twitter leaves bare as perhaps another entity (-2 on Broad Twitter), 30 % to 100 % of the
pages without names (-1 to -2). Half of WNUT-17's development part in the training gives 4.9 points on the other half (63.0 to 67.9), which is
why the delivered model has all of it.

## Speed

More than ten times compromise on the same short posts (\`npm run bench -- FILE.jsonl\` measures both); loading takes well under
120 ms.

## Recall by origin

Names of our own list in eight sentences, found at least as \`likely\` (overlap). The sentences are not those of the training; a name may stand in
the name lists.

${origin}

## Known weaknesses

- A single first name in lower case without a title that no list holds is found less often than any other name.
- Words that are names as well ("April is doing great", "our nurse Hope") are found only where the context speaks for a name.
- Three initials with full stops, nicknames that are words ("Big Tone"), names in other scripts than the Latin one.
- Gene symbols, products and dishes that it has never seen can pass for names at the start of a sentence or in a headline.
- A person's name right before a thing's word ("Maria Lopez Street") is taken for the thing's.
`
}
