import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memory } from '../src/detect/memory.js'
import { createLinter } from '../src/linter.js'
import { readProse } from '../src/text/prose.js'
import type { SegmentRole } from '../src/text/segment.js'
import { runs } from './runs.js'

const PARAGRAPHS = readFileSync('fixtures/corpus/drafts-tune.jsonl', 'utf8').trim().split('\n').slice(0, 300).map((line) => (JSON.parse(line) as { text: string }).text)

/** A draft is linted again after each word: what is remembered of it must not be seen in what is found. */
test('a draft that was linted before, in whatever order its paragraphs stood, has the findings that a new linter finds', async () => {
  const [old, fresh] = [await createLinter({ remembers: true }), () => createLinter()]
  await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: 4 }), fc.boolean(), async (paragraphs, isMarkdown) => {
    const draft = paragraphs.map((text, n) => (isMarkdown && n === 0 ? `# ${text}` : text)).join('\n\n')
    const path = isMarkdown ? 'a.md' : 'a.txt'
    await old.lint(paragraphs.toReversed().join('\n\n'), { path })
    expect(await old.lint(draft, { path })).toEqual(await (await fresh()).lint(draft, { path }))
  }), runs(10))
})

const part = (text: string, index = 0, role: SegmentRole = 'body') => readProse({ role, text, pieces: [] }, index)

test('it looks once at the same text in the same role, and says where it stands now', async () => {
  const remember = memory()
  const looked: string[] = []
  const look = (at: number, what: string) => async () => {
    looked.push(what)
    return [{ kind: 'date' as const, segment: at, span: { start: 0, end: 3 }, certainty: 'likely' as const, by: 'test' }]
  }
  await remember(part('May 3'), look(0, 'first'))
  await remember(part('May 4'), look(0, 'other words'))
  await remember(part('May 3', 0, 'heading'), look(0, 'other role'))
  expect(await remember(part('May 3', 7), look(7, 'again'))).toEqual([expect.objectContaining({ segment: 7 })])
  expect(looked).toEqual(['first', 'other words', 'other role'])
})

test('it forgets what was asked for longest ago, and never takes up a whole book', async () => {
  const remember = memory()
  const looked: number[] = []
  const ask = (n: number) => remember(part(`${n} ${'x'.repeat(20_000)}`), async () => (looked.push(n), []))
  for (const n of [1, 2, 3, 4, 1, 5, 1, 2]) await ask(n)
  expect(looked).toEqual([1, 2, 3, 4, 5, 2])
  for (let i = 0; i < 2; i++) await remember(part('y'.repeat(30_000)), async () => (looked.push(100), []))
  expect(looked.slice(-2)).toEqual([100, 100])
})
