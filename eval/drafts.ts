import { parseArgs } from 'node:util'
import { createLinter } from '../src/linter.js'
import { readCorpus, type LabelledDraft } from './corpus.js'
import { mend, mendedTable } from './rewrite.js'
import { check, score, table } from './score.js'

const USAGE = `Usage: npm run eval -- [--ids odd|even] [--json] [--rewrite] FILE.jsonl…
Scores the linter on labelled drafts: how many leaks it stops, how many clean drafts it disturbs; with --rewrite, how many leaks safe rewrites mend. Prints ids, never texts.`

/** Checks every draft with the default rules and prints the score. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { ids: { type: 'string' }, json: { type: 'boolean' }, rewrite: { type: 'boolean' } } })
  if (positionals.length === 0 || (values.ids !== undefined && values.ids !== 'odd' && values.ids !== 'even')) throw new Error(USAGE)
  const drafts = positionals.flatMap(readCorpus).filter((draft) => values.ids === undefined || (numberOf(draft) % 2 === 1) === (values.ids === 'odd'))
  const linter = await createLinter()
  if (values.rewrite) {
    const mended = await mend(drafts, linter)
    process.stdout.write(values.json ? `${JSON.stringify(mended, undefined, 2)}\n` : mendedTable(mended))
    return
  }
  const result = score(await check(drafts, linter))
  process.stdout.write(values.json ? `${JSON.stringify(result, undefined, 2)}\n` : table(result))
}

function numberOf({ id }: LabelledDraft): number {
  return Number(/\d+$/.exec(id)?.[0] ?? 0)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
})
