/**
 * `npm run bench` measures everything and prints it; `-- --write` puts it into README, between its markers.
 * `npm run bench -- work` holds counted work against bench/work.txt (what CI does); `-- start`, `throughput`, `folder`, `growth` measure one thing.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { measureFolder } from './folder.js'
import { measureGrowth } from './growth.js'
import { measureNames } from './names.js'
import { measureStart } from './start.js'
import { circumstances } from './table.js'
import { measureThroughput, missingRivals } from './throughput.js'
import { holdWork } from './work.js'
import { ROOT } from './samples.js'

const PARTS: Readonly<Record<string, () => string | Promise<string>>> = { start: measureStart, throughput: measureThroughput, folder: measureFolder, growth: measureGrowth, names: measureNames }
const MARKERS = /(<!-- bench -->\n)[^]*?(<!-- \/bench -->)/

const words = process.argv.slice(2)
const writes = words.includes('--write')
const asked = words.filter((word) => !word.startsWith('-'))

if (asked[0] === 'work') process.exitCode = (await holdWork(writes)) ? 0 : 1
else if (asked[0] !== undefined && !PARTS[asked[0]]) {
  console.error(`There is no part called ${asked[0]}; there are ${[...Object.keys(PARTS), 'work'].join(', ')}.`)
  process.exitCode = 2
} else {
  const missing = missingRivals()
  if (missing) console.error(`The programs to compare with are not installed. Run: ${missing}`)
  const tables: string[] = [`${circumstances()}\n`]
  for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) {
    const rendered = await PARTS[name]!()
    console.log(rendered)
    tables.push(rendered)
  }
  if (writes) writeInto(`${ROOT}README.md`, tables.join('\n'))
}

function writeInto(path: string, text: string): void {
  const page = readFileSync(path, 'utf8')
  if (!MARKERS.test(page)) throw new Error(`${path} has no <!-- bench --> markers`)
  writeFileSync(path, page.replace(MARKERS, (_, open: string, close: string) => `${open}\n${text}\n${close}`))
}
