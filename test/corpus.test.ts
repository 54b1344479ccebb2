import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readCorpus } from '../eval/corpus.js'
import { check, score, table } from '../eval/score.js'
import { createLinter } from '../src/linter.js'

const linter = await createLinter()

/** What a change does to each rule's finds and false alarms shows in the diff of these files: `npx vitest run test/corpus.test.ts -u`. */
it.each(['tune', 'held-out', 'everyday'])('the score on the drafts %s is the one on file', { timeout: 120_000 }, async (half) => {
  const drafts = readCorpus(fileURLToPath(new URL(`../fixtures/corpus/drafts-${half}.jsonl`, import.meta.url)))
  await expect(table(score(await check(drafts, linter)))).toMatchFileSnapshot(`../fixtures/corpus/scores-${half}.txt`)
})
