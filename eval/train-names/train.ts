/**
 * Trains the names tagger: `npm run train:names -- --data DIR [--out DIR]`. DIR holds `names/` (labelled texts) and `clean/`
 * (unlabelled ones). Two models are trained: one without a held-out seventh of the data and without WNUT-17's development part, for
 * honest scores, and one with both, which is written to `--out` (by default the tagger's folder) together with the model card. The same data, seed and versions of the
 * dependencies give the same bytes. `--set passes=5` and the like change a setting; `--try` trains the first model only.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadCompromise } from '../../src/detect/names/compromise.js'
import { B_PER, COUNT, I_PER } from '../../src/detect/names/crf.js'
import { nameTagger } from '../../src/detect/names/index.js'
import { FLAG, lookAt, plain, type Look } from '../../src/detect/names/look.js'
import { readModel } from '../../src/detect/names/model.js'
import type { Token } from '../../src/text/tokens.js'
import { originTable } from '../name-origins.js'
import { QUERIES } from '../name-queries.js'
import { scoreRows } from '../name-scores.js'
import { lot, setStyle, swapNames, type Style } from './augment.js'
import { modelCard } from './card.js'
import { examplesOf, readTexts, type Example, type Text } from './corpus.js'
import { learn, lessonOf } from './learn.js'
import { collectLists, filtersOf, textsBelow } from './lists.js'
import { namesByOrigin } from './origins.js'
import { packModel } from './pack.js'
import { quietSentences } from './quiet.js'
import { seeded, type Random } from './random.js'
import { HEAD } from './score.js'
import { SETTINGS, type Settings } from './settings.js'
import { fillTemplates } from './templates.js'

const SETS = ['wnut17_train', 'btc_a', 'btc_b', 'btc_e', 'btc_g', 'btc_h', 'wikigold']

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string', default: 'src/detect/names' }, set: { type: 'string', multiple: true }, try: { type: 'boolean' } } })
if (!values.data) throw new Error('train:names needs --data DIR')
const changes = (values.set ?? []).map((pair) => pair.split('=')).map(([key, value]) => [key!, Number(value)] as const)
const settings: Settings = { ...SETTINGS, ...Object.fromEntries(changes) }
const say = (line: string): void => console.error(line)

const dataset = (name: string): Text[] => readTexts(join(values.data!, 'names', `${name}.jsonl`))
const sets = SETS.map((name) => ({ name, texts: dataset(name) }))
const isHeldOut = ({ id }: Text): boolean => !id.startsWith('wnut') && lot(id) < 0.15
const heldOut = (prefix: string): Text[] => sets.filter(({ name }) => name.startsWith(prefix)).flatMap(({ texts }) => texts.filter(isHeldOut))
const dev = { 'WNUT-17 dev': dataset('wnut17_dev'), 'Broad Twitter, held out': heldOut('btc'), 'wikigold, held out': heldOut('wikigold'), 'clinical queries': QUERIES }
const all = sets.flatMap(({ texts }) => texts)

const origins = namesByOrigin()
const people = [...origins.values()]
const lists = collectLists(origins, textsBelow(join(values.data, 'clean')))
const filters = filtersOf(lists)
const quiet = ['vagov', 'healthcare_gov'].flatMap((name) => quietSentences(join(values.data!, 'clean', name)))
say(`lists: first ${lists.first.size}, last ${lists.last.size}, place ${lists.place.size}, common ${lists.common.size}, lower ${lists.lower.map((set) => set.size).join(' ')}`)

const witness = await loadCompromise()
const rows: string[] = [HEAD]
const tried = nameTagger(readModel(train(all.filter((text) => !isHeldOut(text)))))
for (const [title, texts] of Object.entries(dev)) rows.push(...(await scoreRows(title, texts, tried, witness)))
console.log(rows.join('\n'))

if (values.try) console.log(originTable(tried))
else {
  const whole = [...all, ...dev['WNUT-17 dev']]
  const bytes = train(whole)
  const origin = originTable(nameTagger(readModel(bytes)))
  console.log(origin)
  const base64 = Buffer.from(bytes).toString('base64')
  writeFileSync(join(values.out, 'model-data.ts'), `/** The names model, written by \`npm run train:names\`; see MODEL.md. The type keeps the declaration file short. */\nexport const MODEL: string = '${base64}'\n`)
  writeFileSync(join(values.out, 'MODEL.md'), modelCard({ settings, bytes: bytes.length, texts: whole.length, scores: rows.join('\n'), origin, lists }))
}

function train(texts: readonly Text[]): Uint8Array {
  const random = seeded(settings.seed)
  const labelled = [...texts, ...fillTemplates(random, people, settings.templates)].flatMap(examplesOf)
  const examples = augmented([...labelled, ...quiet.filter(() => random() < settings.quiet)], random)
  const known = new Map<string, Look>()
  const look = (token: Token): Look => {
    const found = known.get(token.text) ?? lookAt(token, filters)
    known.set(token.text, found)
    return found
  }
  // Names that no list holds must be learnt, too.
  const unlisted = (of: Look): Look => ({ ...of, flags: of.flags & ~(FLAG.first | FLAG.last) })
  const lessons = examples.map(({ tokens, labels }) => {
    const blind = random() < settings.blind
    return lessonOf(tokens.map((token, i) => (blind && (labels[i] === B_PER || labels[i] === I_PER) ? unlisted(look(token)) : look(token))), labels)
  })
  say(`${texts.length} texts, ${examples.length} sentences`)
  const weights = learn(lessons, settings, random, say)
  for (let x = 0; x <= COUNT; x++) weights.transitions[x * COUNT + B_PER]! += settings.bias
  return packModel(weights, filters, settings.most, settings.top)
}

/** The examples, and copies of some of them with other names or in other capitals. */
function augmented(examples: readonly Example[], random: Random): Example[] {
  const isLast = (word: string): boolean => lists.last.has(plain(word)) && !lists.first.has(plain(word))
  const { swap, lower, upper, title } = settings
  const more = examples.flatMap((example) => {
    const named = !example.id.startsWith('own-') && example.labels.includes(B_PER) && random() < swap
    const draw = random()
    const style: Style | undefined = draw < lower ? 'lower' : draw < lower + upper ? 'upper' : draw < lower + upper + title ? 'title' : undefined
    return [...(named ? [swapNames(random, example, people, isLast)] : []), ...(style ? [setStyle(example, style)] : [])]
  })
  return [...examples, ...more]
}
