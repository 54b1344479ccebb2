import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { RULES } from '../../rules/index.js'
import { readExamples, type Example } from '../report/examples.js'
import { outputSchema } from '../report/output-schema.js'
import { rulePage } from '../report/rule-page.js'
import { streamSchema } from '../report/stream-schema.js'
import { configPage } from '../run/config-page.js'
import { configSchema } from '../run/config-schema.js'
import { examplePage, PACKAGE } from '../run/package.js'

/** Writes the pages that are derived from the rules and the types (`npm run docs`); with `--check` only says which are stale. */
const examples = new Map<string, readonly Example[]>()
for (const { id } of RULES) examples.set(id, readExamples(await examplePage(id)))

const PAGES: Readonly<Record<string, string>> = {
  'docs/configuration.md': configPage(RULES),
  'rules/README.md': rulePage(RULES, ({ id }) => examples.get(id) ?? []),
  'schemas/config.schema.json': `${JSON.stringify(configSchema(RULES), null, 2)}\n`,
  'schemas/output.schema.json': `${JSON.stringify(outputSchema(), null, 2)}\n`,
  'schemas/stream.schema.json': `${JSON.stringify(streamSchema(), null, 2)}\n`,
}

for (const [path, content] of Object.entries(PAGES)) {
  const file = join(PACKAGE, path)
  const old = await readFile(file, 'utf8').catch(() => undefined)
  if (old === content) continue
  if (process.argv.includes('--check')) {
    process.stderr.write(`${path} is stale: run \`npm run docs\`.\n`)
    process.exitCode = 1
  } else {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
    process.stderr.write(`${path} written.\n`)
  }
}
