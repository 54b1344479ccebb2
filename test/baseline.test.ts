import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fingerprint } from '../src/judge/fingerprint.js'
import type { Finding } from '../src/judge/finding.js'
import { createLinter } from '../src/linter.js'
import type { Statement } from '../src/relate/statement.js'
import { notesOf, pathIn, sieve } from '../src/run/baseline.js'
import { baselineText, findBaseline, prunedText, type Entry } from '../src/run/baseline-file.js'
import { updated } from '../src/run/baseline-update.js'
import { CLEAN, folder, phiLint } from './command.js'
import { repository } from './git-repository.js'

describe('a fingerprint', async () => {
  const linter = await createLinter()
  const print = async (draft: string, format = 'markdown'): Promise<readonly string[]> =>
    (await linter.lint(draft, { format })).map((finding) => finding.fingerprint)
  const DRAFT = 'Our patient Maria Lopez came to our clinic on March 3 and went home after her stroke the very next day.'

  test.each<[string, string]>([
    ['moves with its line', `# News\n\nOpen on Saturday.\n\n${DRAFT}`],
    ['survives new line breaks', DRAFT.replace('clinic on', 'clinic\non').replace('after her', 'after\nher')],
    ['survives white space', DRAFT.replace('Maria Lopez', 'Maria  Lopez').replace('home after', 'home   after')],
    ['survives emphasis', DRAFT.replace('Maria Lopez', '**Maria Lopez**')],
  ])('%s', async (_, changed) => {
    expect((await print(DRAFT)).length).toBeGreaterThan(2)
    expect(await print(changed)).toEqual(await print(DRAFT))
  })

  test.each<[string, string]>([
    ['another patient', DRAFT.replace('Maria Lopez', 'Joan Fletcher')],
    ['another day', DRAFT.replace('March 3', 'April 9')],
    ['other words', DRAFT.replace('went home', 'left for home')],
  ])('shows %s', async (_, changed) => {
    const before = await print(DRAFT)
    for (const one of await print(changed)) expect(before).not.toContain(one)
  })

  /** `<person> of <place>, MRN <record-number>`, as detectors would have seen it. */
  const statement = (name: string, place: string, number: string): Statement => {
    const text = `our patient ${name} of ${place} (${number}) went home`
    const mention = (kind: string, words: string) => ({ kind, segment: 0, span: { start: text.indexOf(words), end: text.indexOf(words) + words.length }, certainty: 'certain', by: 'test' })
    const mentions = [mention('person', name), mention('place', place), mention('record-number', number)]
    return { prose: { segment: { text } }, span: { start: 0, end: text.length }, mentions } as unknown as Statement
  }
  const prints = Array.from({ length: 20_000 }, (_, i) => fingerprint('a-rule', statement(`Ann${i % 97} Smith${i}`, `Town${i % 31}`, String(4_000_000 + i)), 1))

  test('knows one of 1024 from another, and no more: it cannot say who it was', () => {
    const counts = new Map<string, number>()
    for (const print of prints) counts.set(print, (counts.get(print) ?? 0) + 1)
    expect(counts.size).toBe(1024)
    expect(Math.max(...counts.values())).toBeLessThan(60)
  })

  test('does not let three rules on one sentence say more than one', () => {
    const both = Array.from({ length: 5000 }, (_, i) => {
      const one = statement(`Ann Smith${i}`, 'Fairview', '4471920')
      return `${fingerprint('a-rule', one, 1)} ${fingerprint('another-rule', one, 1)}`
    })
    expect(new Set(both).size).toBeLessThanOrEqual(1024)
  })

  test('keeps what no detector has seen out of the sentence, too', () => {
    const unseen = (name: string): string => fingerprint('a-rule', { ...statement(name, 'Fairview', '4471920'), mentions: [] } as unknown as Statement, 1)
    expect(new Set(Array.from({ length: 5000 }, (_, i) => unseen(`Zyx${i} Quennell`))).size).toBeLessThanOrEqual(1024)
  })
})

const entry = (path: string, fingerprint: string, rest: Partial<Entry> = {}): Entry => ({ path, rule: 'a-rule', fingerprint, ordinal: 1, ...rest })
const finding = (fingerprint: string): Finding => ({ rule: 'a-rule', fingerprint }) as Finding

describe('what a baseline hides', () => {
  const prints = (findings: readonly Finding[]): readonly string[] => findings.map((one) => one.fingerprint)
  const over = (cwd: string, entries: readonly Entry[], today = '2026-11-22') => sieve({ file: join(cwd, 'b.json'), folder: cwd, entries }, cwd, today)

  test('a finding for each entry: the same sentence once more is a new finding', async () => {
    const cwd = folder({ 'a.md': '' })
    const { fresh, known } = await over(cwd, [entry('a.md', 'f1'), entry('a.md', 'f1', { ordinal: 2 })]).part('a.md', ['f1', 'f1', 'f1', 'f2'].map(finding))
    expect([prints(fresh), known.length]).toEqual([['f1', 'f2'], 2])
  })

  test('not what stands in another file, unless its own file is gone: then it was renamed', async () => {
    const cwd = folder({ 'a.md': '', 'b.md': '' })
    const sorter = over(cwd, [entry('a.md', 'f1'), entry('old.md', 'f2')])
    expect(prints((await sorter.part('b.md', [finding('f1'), finding('f2'), finding('f2')])).fresh)).toEqual(['f1', 'f2'])
    const tally = await sorter.tally()
    expect(tally).toMatchObject({ hidden: 1, stale: [], moved: [{ entry: { path: 'old.md' }, to: 'b.md' }] })
    expect(notesOf(tally, true)).toEqual(['1 finding hidden by the baseline.', '1 entry of the baseline is of files with another name now: phi-lint baseline update'])
  })

  test('nothing after the last day of an entry', async () => {
    const cwd = folder({ 'a.md': '' })
    const entries = [entry('a.md', 'f1', { until: '2026-11-21' }), entry('a.md', 'f2', { until: '2026-11-22' })]
    const sorter = over(cwd, entries)
    expect(prints((await sorter.part('a.md', [finding('f1'), finding('f2')])).fresh)).toEqual(['f1'])
    expect(notesOf(await sorter.tally(), true)).toEqual(['1 finding hidden by the baseline.', '1 entry of the baseline has expired: its finding is told again.'])
  })

  test('says which entries nobody needs: of drafts that were checked, and of files that are gone', async () => {
    const cwd = folder({ 'a.md': '', 'b.md': '' })
    const sorter = over(cwd, [entry('a.md', 'f1'), entry('b.md', 'f2'), entry('gone.md', 'f3'), entry('gone.md', 'f4')])
    await sorter.part('a.md', [])
    const tally = await sorter.tally()
    expect(tally.stale.map(({ path }) => path)).toEqual(['a.md', 'gone.md', 'gone.md'])
    expect(notesOf(tally, true)).toEqual(['3 entries of the baseline are no longer needed: phi-lint baseline prune'])
    expect(notesOf(tally, false)).toEqual([])
  })

  test('nothing outside its folder', () => {
    expect([pathIn('/x', 'a.md', '/x'), pathIn('/x', '../a.md', '/x'), pathIn('/x', 'b/a.md', '/x/y'), pathIn('/x', '..a.md', '/x')]).toEqual(['a.md', undefined, 'y/b/a.md', '..a.md'])
  })
})

test('an update adds what is new, takes out what is gone, follows renamed files, and keeps reasons and days', async () => {
  const cwd = folder({ 'a.md': '', 'b.md': '', 'unchecked.md': '' })
  const known = [
    entry('a.md', 'f1', { reason: 'archive', until: '2020-01-01' }), entry('a.md', 'f2'),
    entry('old.md', 'f3', { reason: 'moved along' }), entry('unchecked.md', 'f4'),
  ]
  const checked = new Map([['a.md', [finding('f1'), finding('f5'), finding('f5')]], ['b.md', [finding('f3')]]])
  const { entries, added, removed } = await updated({ file: '', folder: cwd, entries: known }, checked, { reason: 'launch' }, cwd)
  expect(entries.toSorted((a, b) => (a.fingerprint + a.ordinal < b.fingerprint + b.ordinal ? -1 : 1))).toEqual([
    entry('a.md', 'f1', { reason: 'archive', until: '2020-01-01' }), entry('b.md', 'f3', { reason: 'moved along' }), entry('unchecked.md', 'f4'),
    entry('a.md', 'f5', { reason: 'launch' }), entry('a.md', 'f5', { ordinal: 2, reason: 'launch' }),
  ])
  expect({ added, removed }).toEqual({ added: 2, removed: 1 })
})

describe('the file', () => {
  const load = (cwd: string) => findBaseline(undefined, { settings: {}, file: undefined, folder: cwd } as never, cwd)

  test('is sorted, holds an entry a line, and reads back as it was written', async () => {
    const entries = [entry('b.md', 'f2', { reason: 'a "quoted" reason' }), entry('ä b.md', 'f1', { ordinal: 2 }), entry('a.md', 'f9', { until: '2027-03-01' })]
    const cwd = folder({ '.phi-lint-baseline.json': baselineText(entries) })
    expect(readFileSync(join(cwd, '.phi-lint-baseline.json'), 'utf8').split('\n').filter((line) => line.includes('path')).map((line) => line.trim())).toEqual([
      '{"path":"a.md","rule":"a-rule","fingerprint":"f9","until":"2027-03-01"},',
      '{"path":"b.md","rule":"a-rule","fingerprint":"f2","reason":"a \\"quoted\\" reason"},',
      '{"path":"ä b.md","rule":"a-rule","fingerprint":"f1","ordinal":2},',
    ])
    expect((await load(cwd))!.entries).toEqual([entries[2], entries[0], entries[1]])
    expect(await load(folder())).toBeUndefined()
  })

  test.each<[string, string, string]>([
    ['cut off', baselineText([entry('a.md', 'f1')]).slice(0, 70), 'the baseline is no valid JSON'],
    ['left in the middle of a merge', `<<<<<<< HEAD\n${baselineText([])}`, 'marks of a merge that is not finished'],
    ['something else', '[]', 'it has no list "findings"'],
    ['of another version', '{"version": 7, "findings": []}', 'written by another version'],
    ['an entry without a rule', '{"version": 1, "findings": [{"path": "a.md", "fingerprint": "f"}]}', 'entry 1 is none'],
    ['a day that there is none of', '{"version": 1, "findings": [{"path": "a.md", "rule": "r", "fingerprint": "f", "until": "soon"}]}', 'entry 1 is none'],
  ])('is refused in one line when it is %s', async (_, text, why) => {
    const refused = load(folder({ '.phi-lint-baseline.json': text }))
    await expect(refused).rejects.toMatchObject({ name: 'WrongUse', lines: [expect.stringContaining(why)] })
    await expect(refused).rejects.toThrow(/^\.phi-lint-baseline\.json: .*write it anew: phi-lint baseline create --force$/i)
  })

  test('a damaged one ends the command with 2 and one line, and --no-baseline goes on without it', async () => {
    const cwd = folder({ '.phi-lint-baseline.json': '{', 'a.md': CLEAN })
    const { code, stdout, stderr } = await phiLint(['a.md'], { cwd })
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(/^phi-lint: \.phi-lint-baseline\.json: the baseline is no valid JSON\..*\n$/)])
    expect((await phiLint(['a.md', '--no-baseline'], { cwd })).code).toBe(0)
  })

  test('two branches that both prune merge, though their entries are neighbours and one is the same', async () => {
    const entries = ['f1', 'f2', 'f3', 'f4', 'f5', 'f6'].map((print) => entry('a.md', print))
    const { cwd, git, commit } = repository({ '.phi-lint-baseline.json': baselineText(entries) })
    const file = join(cwd, '.phi-lint-baseline.json')
    const prune = (branch: string, ...prints: readonly string[]): void => {
      git('checkout', '--quiet', '-b', branch, 'main')
      writeFileSync(file, prunedText(readFileSync(file, 'utf8'), entries.filter((one) => prints.includes(one.fingerprint)), entries))
      commit(branch)
    }
    prune('one', 'f2', 'f3', 'f6')
    prune('two', 'f3', 'f4')
    git('merge', '--quiet', '--no-edit', 'one')
    expect((await load(cwd))!.entries.map((one) => one.fingerprint)).toEqual(['f1', 'f5'])
  })

  test('one that another program has laid out anew is pruned all the same', () => {
    const entries = [entry('a.md', 'f1'), entry('a.md', 'f2')]
    const pretty = JSON.stringify(JSON.parse(baselineText(entries)), null, 4)
    expect(prunedText(pretty, [entries[0]], entries)).toBe(baselineText([entries[1]]))
  })
})
