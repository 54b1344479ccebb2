import { CHANNELS } from '../../src/text/document.js'
import { REMARK } from '../../src/judge/conduct.js'
import { LIKELY } from '../../src/judge/overlooked.js'
import { severest } from '../../src/judge/verdict.js'
import { FILTERS, MARKS, TAG, WIDTHS, WORD } from '../../src/judge/likelihood/shape.js'
import { PLACES } from '../../src/judge/likelihood/traits.js'
import { SHARE } from '../../src/judge/likelihood/likelihood.js'
import { ONE_IN } from './embed.js'
import { percent } from '../score.js'
import type { Examples } from './examples.js'
import { SETTINGS } from './settings.js'

/** A draft as a model sees it that saw nothing of its writer: the highest odds of its sentences, and what the frames say of it (see `Rank`). */
export type Checked = { readonly verdict: 'leak' | 'review' | 'clean'; readonly ruled: number; disclosure: number; concern: number }

/** Of so many that there are, so many were shown, and so many of those are right. */
export type Found = { readonly right: number; readonly shown: number; readonly of: number }

/** What models say of drafts of whose writers they saw nothing: of each draft, of sentences as remarks, of words as parts of what is marked. */
export type Crosswise = { readonly checked: readonly Checked[]; readonly remarks: Found; readonly words: Found }

const RULED = ['none', 'none', 'warning', 'error'] as const

/** Verdicts by the frames alone, and weighed, with all cuts moved by so much. */
export function scores({ checked, remarks, words }: Crosswise): string {
  const rows = [
    row('frames alone', checked, ({ ruled }) => RULED[ruled]!),
    ...[1, 0.5, 0, -0.5, -1].map((shift) => row(`weighed, cuts ${shift > 0 ? '+' : ''}${shift}`, checked, ({ ruled, disclosure, concern }) => severest([{ disclosure: disclosure - shift, concern: concern - shift }], RULED[ruled]!) ?? 'none')),
  ]
  const found = [
    foundRow(`sentences with a remark, from odds of ${REMARK}`, remarks),
    foundRow(`words that are marked, from a share of ${LIKELY}, where anything is`, words),
  ]
  return `| | leaks with an error | review with anything | clean with an error | clean with anything |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n\n| | found | right of what is found |\n| --- | --- | --- |\n${found.join('\n')}\n`
}

function foundRow(title: string, { right, shown, of }: Found): string {
  return `| ${title} | ${percent({ hits: right, of })} | ${percent({ hits: right, of: shown })} |`
}

function row(title: string, checked: readonly Checked[], verdictOf: (draft: Checked) => string): string {
  const share = (verdict: Checked['verdict'], isHit: (said: string) => boolean): string => {
    const of = checked.filter((draft) => draft.verdict === verdict)
    return of.length === 0 ? '–' : ((100 * of.filter((draft) => isHit(verdictOf(draft))).length) / of.length).toFixed(1)
  }
  const isError = (said: string): boolean => said === 'error'
  const isAnything = (said: string): boolean => said !== 'none'
  return `| ${title} | ${share('leak', isError)} | ${share('review', isAnything)} | ${share('clean', isError)} | ${share('clean', isAnything)} |`
}

export function card({ drafts, stretches }: Examples, crosswise: Crosswise, bytes: number): string {
  const own = new Map(drafts.filter(({ id }) => !id.startsWith('~')).map((draft) => [draft.id, draft] as const))
  const count = (verdict: string): number => [...own.values()].filter((draft) => draft.verdict === verdict).length
  return `# The model of likelihood: model card

Written by \`npm run train:likelihood\`; do not edit by hand.

## What it is

Frames ("our patient", "at your last visit", "joins our team") tell who is spoken of, and what is a disclosure. Where they are silent, or say it of a
sentence that only looks so, this model weighs them: for each sentence it gives the log-odds that it discloses something of a patient, and the log-odds
that a person should look at it. Two readers make them together; two more say which words, and whether a sentence is a remark about conduct.

- **Regressions** read a sentence: its words, alone and in pairs and threes, what detectors saw in it, who is spoken of there and why, what the frames
  ruled, and what stands around it. ${PLACES.toLocaleString('en')} weights each, found by hashing (Weinberger and others 2009), learned by coordinate descent in the dual
  (Yu, Huang, Lin 2011).
- **A network** reads a stretch as a whole: a table of words (${WORD} numbers each) and of tags (${TAG}), ${FILTERS} filters each over ${WIDTHS.join(', ')} words in a row, pooled (Kim
  2014). It counts ${SHARE} times as much as the regressions.
- **A marker**, filters of its own over the same tables, says of each word how likely it is a part of what annotators mark (${MARKS.join(', ')}).
  It makes nothing a leak: where something is told already, it points at the words that no detector knows (\`src/judge/overlooked.ts\`).
- **A third regression** says how likely a sentence is a disparaging or flippant remark about patients (\`src/judge/conduct.ts\`).

Names, days, places and numbers are masked before either reads: who somebody is called says nothing of whether they are a patient. Words are known by
32-bit hashes alone. The model has ${(bytes / 1000).toFixed(0)} kB, as 8-bit integers with a checksum (format: \`model.ts\`).

It weighs people whom the frames take for patients, relatives or for nobody in particular; staff, donors, authors and public people stay what they
are. It says nothing of drafts in other languages than English, nor on pages that teach. Numbers (records, plans, devices) are told by rules of their own, whatever it says.

## Data

| data | licence | used for |
| --- | --- | --- |
| ${own.size.toLocaleString('en')} labelled drafts, invented for this project (\`fixtures/corpus\`, without those set aside): ${count('leak').toLocaleString('en')} leaks, ${count('review').toLocaleString('en')} to look at, the rest clean | MIT | training |
| Health News in Twitter (UCI): Karami, Gangopadhyay, Zhou, Kharrazi 2017 | CC BY 4.0 | part of its half of posts, as clean |
| vagov-content (CC0), healthcare.gov posts (public domain) | | half of the pages in English, as clean |

One draft in ${ONE_IN} stands a second time between clean paragraphs, so that a leak in a long page is known as one. ${drafts.length.toLocaleString('en')} texts, cut into ${stretches.length.toLocaleString('en')} stretches. Channels: ${CHANNELS.join(', ')}.

## Settings

\`${JSON.stringify(SETTINGS)}\`

## Scores

In per cent, crosswise: each draft weighed by a model that saw none of its writer. The writers knew the labelling rules and were asked for clean drafts
that look like leaks, so these figures are worse than those of everyday drafts. The clean texts of the other two rows are among them.

${scores(crosswise)}
The cuts (\`verdict.ts\`, \`conduct.ts\`, \`overlooked.ts\` in \`src/judge\`) stand here as they were when the model was trained; what they were moved by since stands there.

## Known weaknesses

- It was trained on what a few writers thought of. What none of them did, it takes for what it resembles.
- It has no knowledge of the world: that a singer is famous, that a man died in 1848, has to stand in the draft.
- What it raises without a frame is told as a sentence. Words that the marker points at are guesses, and reports say so (\`guessed\` in JSON).
- Few remarks about conduct are alike: it finds the plainer ones.
`
}
