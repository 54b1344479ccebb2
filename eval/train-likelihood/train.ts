import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { oddsOfClasses, SHARE } from '../../src/judge/likelihood/likelihood.js'
import { networkReader, rowsOf } from '../../src/judge/likelihood/network.js'
import { readCorpus } from '../corpus.js'
import { card, scores, type Checked } from './card.js'
import { readClean } from './clean.js'
import { embedded } from './embed.js'
import { readExamples, type Examples } from './examples.js'
import { learn, oddsOf } from './learn.js'
import { trainNetwork } from './network.js'
import { packModel, type Trained } from './pack.js'
import { SETTINGS } from './settings.js'
import { vocabularyOf } from './vocabulary.js'

const USAGE = `Usage: npm run train:likelihood -- [--clean PATH]… [--folds N] [--out FOLDER] FILE.jsonl…
Trains the model of likelihood on labelled drafts, and on half of the posts or pages of --clean, which disclose nothing. First it is checked crosswise
in N parts (2), by writer: the first letter of a draft's id. --out writes the model and its card. Prints figures, never texts.`

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { clean: { type: 'string', multiple: true, default: [] }, folds: { type: 'string', default: '2' }, out: { type: 'string' } } })
  if (positionals.length === 0) throw new Error(USAGE)
  const drafts = positionals.flatMap(readCorpus)
  const clean = values.clean.flatMap(readClean)
  const examples = await readExamples([...drafts, ...embedded(drafts, clean.filter(({ path }) => path !== undefined)), ...clean])
  const checked = crossed(examples, Number(values.folds))
  process.stdout.write(scores(checked))
  if (values.out) {
    const bytes = packModel(train(examples, () => true))
    writeFileSync(join(values.out, 'model-data.ts'), `/** The model of likelihood, written by \`npm run train:likelihood\`; see MODEL.md. The type keeps the declaration file short. */
export const MODEL: string = '${Buffer.from(bytes).toString('base64')}'
`)
    writeFileSync(join(values.out, 'MODEL.md'), card(examples, checked, bytes.length))
  }
}

/** Trains on the drafts, by their place, for which a test holds. */
function train({ rows, stretches }: Examples, isIn: (owner: number) => boolean): Trained {
  const chosen = Array.from(rows.owners.keys()).filter((row) => isIn(rows.owners[row]!))
  const parts = stretches.filter(({ owner }) => isIn(owner))
  const vocabulary = vocabularyOf(parts)
  const [wordRow, tagRow] = [rowsOf(vocabulary.words), rowsOf(vocabulary.tags)]
  const inRows = parts.map(({ steps, ...rest }) => ({ ...rest, words: steps.map(({ word }) => wordRow(word)), tags: steps.map(({ tags }) => tags.map(tagRow)) }))
  return {
    disclosing: learn(rows, chosen, rows.disclosing),
    concerning: learn(rows, chosen, rows.concerning),
    vocabulary,
    network: trainNetwork(inRows, vocabulary.words.length + 1, vocabulary.tags.length + 1, SETTINGS.seed),
  }
}

/** Of a draft without a sentence. */
const NEVER = -20

/** The highest odds of each draft, by models that saw no draft of its writer. */
function crossed(examples: Examples, folds: number): readonly Checked[] {
  const { drafts, rows, stretches, ruled } = examples
  const writers = [...new Set(drafts.map(({ id }) => id[0]!))]
  const all = drafts.map(({ verdict }, i) => ({ verdict, ruled: ruled[i]!, disclosure: NEVER, concern: NEVER }))
  for (let fold = 0; fold < folds; fold++) {
    const isHeld = (owner: number): boolean => writers.indexOf(drafts[owner]!.id[0]!) % folds === fold
    const { disclosing, concerning, vocabulary, network } = train(examples, (owner) => !isHeld(owner))
    const readSteps = networkReader({ network, ...vocabulary })
    for (const row of rows.owners.keys()) {
      const odds = all[rows.owners[row]!]!
      if (!isHeld(rows.owners[row]!)) continue
      odds.disclosure = Math.max(odds.disclosure, oddsOf(rows, row, disclosing))
      odds.concern = Math.max(odds.concern, oddsOf(rows, row, concerning))
    }
    for (const { owner, steps, channel } of stretches.filter((stretch) => isHeld(stretch.owner))) {
      const { disclosure, concern } = oddsOfClasses(readSteps(steps, channel))
      all[owner]!.disclosure += SHARE * disclosure
      all[owner]!.concern += SHARE * concern
    }
  }
  return all
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
})
