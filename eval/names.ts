/**
 * Scores the names detector: `npm run eval:names -- --data FILE.jsonl… [--origins]`. Names are spans labelled PERSON, NAME,
 * PATIENT_NAME or PHYSICIAN_NAME; @handles are ignored on both sides; a hashtag that names a person counts as a name.
 * Clinical queries and replies of our own come last.
 * The rows "both, certain" score by themselves what two witnesses agree on: look at their precision.
 */
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { loadCompromise } from '../src/detect/names/compromise.js'
import { loadNames } from '../src/detect/names/index.js'
import { originTable } from './name-origins.js'
import { QUERIES } from './name-queries.js'
import { scoreRows } from './name-scores.js'
import { readTexts } from './train-names/corpus.js'
import { HEAD } from './train-names/score.js'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { data: { type: 'string', multiple: true }, origins: { type: 'boolean' } } })
const files = [...(values.data ?? []), ...positionals]
const names = await loadNames()
const witness = await loadCompromise()

console.log(HEAD)
for (const file of files) for (const line of await scoreRows(basename(file, '.jsonl'), readTexts(file), names, witness)) console.log(line)
for (const line of await scoreRows('clinical queries', QUERIES, names, witness)) console.log(line)
if (values.origins || files.length === 0) console.log(`\n${originTable(names)}`)
