import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { REMARK } from '../../src/judge/conduct.js'
import { oddsOfClasses, SHARE } from '../../src/judge/likelihood/likelihood.js'
import { markReader, networkReader, rowsOf } from '../../src/judge/likelihood/network.js'
import { LIKELY, likelyPart, sharesOf } from '../../src/judge/overlooked.js'
import { readCorpus } from '../corpus.js'
import { card, scores, type Crosswise, type Found } from './card.js'
import { readClean } from './clean.js'
import { embedded } from './embed.js'
import { readExamples, type Examples } from './examples.js'
import { learn, oddsOf } from './learn.js'
import { trainMarker } from './marker.js'
import { trainNetwork } from './network.js'
import { packModel, type Trained } from './pack.js'
import { SETTINGS } from './settings.js'
import { vocabularyOf } from './vocabulary.js'

const USAGE = `Usage: npm run train:likelihood -- [--clean PATH]… [--folds N] [--out FOLDER] FILE.jsonl…
Trains the model of likelihood on labelled drafts, and on half of the posts or pages of --clean, which disclose nothing. First it is checked crosswise
in N parts (2), by writer: the letters that a draft's id begins with. --out writes the model and its card. Prints figures, never texts.`

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { clean: { type: 'string', multiple: true, default: [] }, folds: { type: 'string', default: '2' }, out: { type: 'string' } } })
  if (positionals.length === 0) throw new Error(USAGE)
  const drafts = positionals.flatMap(readCorpus)
  const clean = values.clean.flatMap(readClean)
  const examples = await readExamples([...drafts, ...embedded(drafts, clean.filter(({ path }) => path !== undefined)), ...clean])
  const crosswise = crossed(examples, Number(values.folds))
  process.stdout.write(scores(crosswise))
  if (values.out) {
    const bytes = packModel(train(examples, () => true))
    writeFileSync(join(values.out, 'model-data.ts'), `/** The model of likelihood, written by \`npm run train:likelihood\`; see MODEL.md. The type keeps the declaration file short. */
export const MODEL: string = '${Buffer.from(bytes).toString('base64')}'
`)
    writeFileSync(join(values.out, 'MODEL.md'), card(examples, crosswise, bytes.length))
  }
}

/** Trains on the drafts, by their place, for which a test holds. */
function train({ rows, stretches }: Examples, isIn: (owner: number) => boolean): Trained {
  const chosen = Array.from(rows.owners.keys()).filter((row) => isIn(rows.owners[row]!))
  const parts = stretches.filter(({ owner }) => isIn(owner))
  const vocabulary = vocabularyOf(parts)
  const [wordRow, tagRow] = [rowsOf(vocabulary.words), rowsOf(vocabulary.tags)]
  const inRows = parts.map(({ steps, ...rest }) => ({ ...rest, words: steps.map(({ word }) => wordRow(word)), tags: steps.map(({ tags }) => tags.map(tagRow)) }))
  const network = trainNetwork(inRows, vocabulary.words.length + 1, vocabulary.tags.length + 1, SETTINGS.seed)
  return {
    disclosing: learn(rows, chosen, rows.disclosing),
    concerning: learn(rows, chosen, rows.concerning),
    remarking: learn(rows, chosen, rows.remarking),
    vocabulary,
    network,
    marker: trainMarker(network, inRows, SETTINGS.seed),
  }
}

function writerOf({ id }: { readonly id: string }): string {
  return /^[A-Za-z]*/.exec(id)![0]
}

/** Of a draft without a sentence. */
const NEVER = -20

/** The highest odds of each draft, and what is found in it, by models that saw no draft of its writer. */
function crossed(examples: Examples, folds: number): Crosswise {
  const { drafts, rows, stretches, ruled } = examples
  const writers = [...new Set(drafts.map(writerOf))]
  const checked = drafts.map(({ verdict }, i) => ({ verdict, ruled: ruled[i]!, disclosure: NEVER, concern: NEVER }))
  const [remarks, words] = [none(), none()]
  for (let fold = 0; fold < folds; fold++) {
    const isHeld = (owner: number): boolean => writers.indexOf(writerOf(drafts[owner]!)) % folds === fold
    const { disclosing, concerning, remarking, vocabulary, network, marker } = train(examples, (owner) => !isHeld(owner))
    const readSteps = networkReader({ network, ...vocabulary })
    const markSteps = markReader({ network, marker, ...vocabulary })
    for (const row of rows.owners.keys()) {
      const odds = checked[rows.owners[row]!]!
      if (!isHeld(rows.owners[row]!)) continue
      odds.disclosure = Math.max(odds.disclosure, oddsOf(rows, row, disclosing))
      odds.concern = Math.max(odds.concern, oddsOf(rows, row, concerning))
      count(remarks, oddsOf(rows, row, remarking) >= REMARK, rows.remarking[row] === 1)
    }
    for (const { owner, steps, marks, channel, label } of stretches.filter((stretch) => isHeld(stretch.owner))) {
      const { disclosure, concern } = oddsOfClasses(readSteps(steps, channel))
      checked[owner]!.disclosure += SHARE * disclosure
      checked[owner]!.concern += SHARE * concern
      if (label > 0) for (const [i, odds] of markSteps(steps).entries()) count(words, likelyPart(sharesOf(odds)) >= LIKELY, marks[i] !== 0)
    }
  }
  return { checked, remarks, words }
}

function none(): { -readonly [Key in keyof Found]: Found[Key] } {
  return { right: 0, shown: 0, of: 0 }
}

function count(found: ReturnType<typeof none>, isShown: boolean, isOne: boolean): void {
  if (isShown) found.shown++
  if (isOne) found.of++
  if (isShown && isOne) found.right++
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
})
