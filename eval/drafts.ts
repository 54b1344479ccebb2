import { parseArgs } from 'node:util'
import { createLinter } from '../src/linter.js'
import { readCorpus, type LabelledDraft } from './corpus.js'
import { percent, score, type Score, type Scored, type Share } from './score.js'

const USAGE = `Usage: npm run eval -- [--ids odd|even] [--json] FILE.jsonl…
Scores the linter on labelled drafts: how many leaks it stops, how many clean drafts it disturbs. Prints ids, never texts.`

/** Checks every draft with the default rules and prints the score. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { ids: { type: 'string' }, json: { type: 'boolean' } } })
  if (positionals.length === 0 || (values.ids !== undefined && values.ids !== 'odd' && values.ids !== 'even')) throw new Error(USAGE)
  const drafts = positionals.flatMap(readCorpus).filter((draft) => values.ids === undefined || (numberOf(draft) % 2 === 1) === (values.ids === 'odd'))
  const linter = await createLinter()
  const scored: Scored[] = []
  for (const draft of drafts) scored.push({ draft, findings: await linter.lint(draft.text, { channel: draft.channel }) })
  const result = score(scored)
  process.stdout.write(values.json ? `${JSON.stringify(result, undefined, 2)}\n` : table(result))
}

function numberOf({ id }: LabelledDraft): number {
  return Number(/\d+$/.exec(id)?.[0] ?? 0)
}

function table(result: Score): string {
  const line = (name: string, share: Share): string => `${name.padEnd(28)}${percent(share).padStart(8)}  (${share.hits} of ${share.of})`
  return [
    line('leaks with an error', result.leaks),
    line('review with anything', result.reviews),
    line('clean with an error', result.cleanWithError),
    line('clean with anything', result.cleanWithAnything),
    '',
    'spans found, by category',
    ...Object.entries(result.spans).sort().map(([category, share]) => line(`  ${category}`, share)),
    '',
    'rules: drafts they speak on, of which clean',
    ...Object.entries(result.rules).sort().map(([rule, { drafts, clean }]) => `  ${rule.padEnd(26)}${String(drafts).padStart(8)}  ${clean}`),
    '',
    `missed leaks: ${result.missed.join(' ') || 'none'}`,
    `unflagged reviews: ${result.unflagged.join(' ') || 'none'}`,
    `clean with an error: ${result.noisy.join(' ') || 'none'}`,
    `clean with a warning: ${result.warned.join(' ') || 'none'}`,
    '',
  ].join('\n')
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
})
