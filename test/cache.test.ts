import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { cacheKeys, openCache, type Question } from '../src/run/cache.js'
import type { Report } from '../src/linter.js'
import { BIN, CLEAN, folder, NUMBER, phiLint } from './command.js'
import { repository } from './git-repository.js'

const KEY = 'a'.repeat(64)
const OTHER = 'b'.repeat(64)
const report = (rule = 'a-rule'): Report => ({ findings: [{ rule }], settled: [], channel: 'post', warnings: [], pages: [], pictures: 0 }) as unknown as Report
const open = (cwd: string, choice: string | true = 'cache') => openCache(choice, { settings: {}, file: undefined, folder: cwd } as never, cwd)

describe('the file', () => {
  test('gives back what was kept, and only that', async () => {
    const cwd = folder()
    const first = await open(cwd)
    first.keep(KEY, report())
    expect(await first.close()).toEqual([])
    const second = await open(cwd)
    expect([second.find(KEY), second.find(OTHER)]).toEqual([report(), undefined])
    expect(readdirSync(cwd)).toEqual(['cache'])
  })

  test('is written where the caches of other tools are, else in the root', async () => {
    const plain = repository({ 'site/a.md': '' })
    expect((await open(join(plain.cwd, 'site'), true)).file).toBe(join(plain.cwd, '.phi-lint-cache'))
    mkdirSync(join(plain.cwd, 'node_modules'))
    expect((await open(plain.cwd, true)).file).toBe(join(plain.cwd, 'node_modules/.cache/phi-lint'))
  })

  test('never holds what remarks have settled: their reasons are words of the draft', async () => {
    const cwd = folder()
    const cache = await open(cwd)
    cache.keep(KEY, { ...report(), settled: [{ reason: 'Zyxwelda asked for it' }] } as unknown as Report)
    await cache.close()
    expect(existsSync(join(cwd, 'cache'))).toBe(false)
  })

  test('may be cut off or damaged anywhere: what is left is used, nothing is made up', async () => {
    const cwd = folder()
    const whole = await open(cwd)
    whole.keep(KEY, report())
    whole.keep(OTHER, report('another-rule'))
    await whole.close()
    const text = readFileSync(join(cwd, 'cache'), 'utf8')
    for (let length = 0; length <= text.length; length += length < 20 ? 20 : 7) {
      writeFileSync(join(cwd, 'cache'), text.slice(0, length))
      const { find } = await open(cwd)
      for (const [key, kept] of [[KEY, report()], [OTHER, report('another-rule')]] as const) expect([undefined, kept]).toContainEqual(find(key))
    }
    writeFileSync(join(cwd, 'cache'), text.replace('"findings":[', '"findings":{'))
    expect((await open(cwd)).find(KEY)).toBeUndefined()
    expect((await open(cwd)).find(OTHER)).toEqual(report('another-rule'))
  })

  test('what two runs find at the same time both stays; what a killed one left goes', async () => {
    const cwd = folder({ '.cache.0123abcd.tmp': 'half', '.cache.4567cdef.tmp': 'of a run that is still on' })
    utimesSync(join(cwd, '.cache.0123abcd.tmp'), 0, 0)
    const [one, two] = await Promise.all([open(cwd), open(cwd)])
    one.keep(KEY, report())
    two.keep(OTHER, report())
    await one.close()
    await two.close()
    const { find } = await open(cwd)
    expect([find(KEY), find(OTHER)]).toEqual([report(), report()])
    expect(readdirSync(cwd).toSorted()).toEqual(['.cache.4567cdef.tmp', 'cache'])
  })

  test('forgets what nobody has asked for in a month', async () => {
    const cwd = folder({ cache: `{"phi-lint-cache":1}\n${KEY} 2020-01-01 ${JSON.stringify(report())}\n` })
    const cache = await open(cwd)
    cache.keep(OTHER, report())
    await cache.close()
    expect(readFileSync(join(cwd, 'cache'), 'utf8')).not.toContain(KEY)
  })

  test.each<[string, string]>([['a.md', 'is no cache of phi-lint'], ['drafts', 'is a folder']])('is never written over %s, which %s', async (name, why) => {
    const cwd = folder({ 'a.md': LEAKLESS, 'drafts/b.md': LEAKLESS })
    await expect(open(cwd, name)).rejects.toThrow(`--cache ${name}: ${why}. Write --cache after the paths, or --cache=FILE.`)
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(LEAKLESS)
  })

  test('is not used when it came with the repository: whoever may commit could hide findings in it', async () => {
    const { cwd } = repository({ cache: `{"phi-lint-cache":1}\n${KEY} 2026-01-01 ${JSON.stringify(report())}\n` })
    const cache = await open(cwd)
    expect(cache.find(KEY)).toBeUndefined()
    expect(await cache.close()).toEqual([expect.stringMatching(/^cache: this cache came with the repository and was not used/)])
  })
})

const LEAKLESS = 'Flu shots.\n'

test('all that decides about a report is in the key', async () => {
  const keyOf = await cacheKeys()
  const asked: Question = { draft: { path: 'a.md', text: 'a' }, said: [{ rules: {} }, 'post'], today: '2026-11-22' }
  const document = (role: string) => ({ segments: [{ role, text: 'a', pieces: [] }], warnings: [] }) as never
  const questions: readonly Question[] = [
    asked,
    { ...asked, draft: { path: 'b.md', text: 'a' } },
    { ...asked, draft: { path: 'a.md', text: 'b' } },
    { ...asked, said: [{ rules: { 'patient-name': 'off' } }, 'post'] },
    { ...asked, draft: { path: 'a.md', text: '<!-- phi-lint-authorized A-1 until 2026-11-22 -->' } },
    { ...asked, draft: { path: 'a.md', text: '<!-- phi-lint-authorized A-1 until 2026-11-22 -->' }, today: '2026-11-23' },
    { ...asked, draft: { path: 'a.md', text: 'a', document: document('body') } },
    { ...asked, draft: { path: 'a.md', text: 'a', document: document('quote') } },
  ]
  expect(new Set(questions.map(keyOf)).size).toBe(questions.length)
  expect(keyOf({ ...asked, today: '2026-11-23' })).toBe(keyOf(asked))
})

describe('the command', () => {
  const SECRET = 'Our patient Zyxwelda Quennell (MRN 7731904) came in on March 3 with sarcoidosis.\n'

  test('checks only what has changed; nothing of the text is stored', async () => {
    const cwd = folder({ 'a.md': SECRET, 'b.md': NUMBER, 'c.md': CLEAN })
    const run = (...args: readonly string[]) => phiLint(['.', '--cache', '--format', 'compact', ...args], { cwd })
    const first = await run()
    expect(first.code).toBe(1)
    const file = join(cwd, '.phi-lint-cache')
    const stored = readFileSync(file, 'utf8')
    for (const word of ['Zyxwelda', 'Quennell', '7731904', 'sarcoidosis', 'a.md']) expect(stored.toLowerCase()).not.toContain(word.toLowerCase())
    expect(await run()).toEqual(first)
    // A mark in what is stored shows which reports come from there.
    writeFileSync(file, stored.replaceAll('"message":"', '"message":"STORED '))
    writeFileSync(join(cwd, 'b.md'), `${CLEAN}\n${NUMBER}`)
    const third = (await run()).stdout.trim().split('\n')
    expect(third.map((line) => [line.slice(0, 2), line.includes('STORED')])).toEqual([...first.stdout.trim().split('\n').slice(0, -1).map(() => ['a.', true]), ['b.', false]])
    expect((await run('--channel', 'forum')).stdout).not.toContain('STORED')
  }, 60_000)

  test('two runs at once, and runs that are killed, leave a cache that can be read', async () => {
    const cwd = folder(Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}.md`, `${NUMBER}\nPage ${i}.\n`])))
    const args = ['.', '--cache', '--format', 'compact']
    const doomed = spawn(process.execPath, [BIN, ...args], { cwd, stdio: 'ignore' })
    void sleep(600 + Math.random() * 600).then(() => doomed.kill('SIGKILL'))
    const runs = await Promise.all([phiLint(args, { cwd }), phiLint(args, { cwd })])
    for (const { code, stdout, stderr } of runs) expect([code, stdout.trim().split('\n').length, stderr]).toEqual([1, 12, ''])
    const lines = readFileSync(join(cwd, '.phi-lint-cache'), 'utf8').trimEnd().split('\n').slice(1)
    expect(lines.length).toBe(12)
    for (const line of lines) expect(JSON.parse(line.slice(line.indexOf('{'))).findings.length).toBe(1)
  }, 60_000)

  const isRoot = process.getuid?.() === 0
  test.skipIf(!isRoot)('in a folder that it may not write to: one line, and the right exit code', async () => {
    const cwd = folder({ 'a.md': NUMBER })
    chmodSync(cwd, 0o755)
    const { code, stdout, stderr } = await phiLint(['a.md', '--cache', '--format', 'compact'], { cwd, uid: 65534 })
    expect([code, stdout.split('\n').length, stderr]).toEqual([1, 2, '.phi-lint-cache: could not be written: no permission to write there. The cache is only for speed: the check is not affected.\n'])
    expect(readdirSync(cwd)).toEqual(['a.md'])
  })

  test('on a full disk: one line, the right exit code, the old cache unharmed', async ({ skip }) => {
    const disk = folder()
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'ignore' })
    } catch {
      skip('this machine does not let the test mount a small disk')
    }
    try {
      writeFileSync(join(disk, 'a.md'), NUMBER)
      const args = ['a.md', '--cache', '--format', 'compact']
      expect((await phiLint(args, { cwd: disk })).code).toBe(1)
      const before = readFileSync(join(disk, '.phi-lint-cache'), 'utf8')
      writeFileSync(join(disk, 'a.md'), `${CLEAN}\n${NUMBER}`)
      fill(join(disk, 'filler'))
      const { code, stdout, stderr } = await phiLint(args, { cwd: disk })
      expect([code, stdout.split(':', 2)]).toEqual([1, ['a.md', '3']])
      expect(stderr).toBe('.phi-lint-cache: could not be written: no space is left on the device. The cache is only for speed: the check is not affected.\n')
      expect(readFileSync(join(disk, '.phi-lint-cache'), 'utf8')).toBe(before)
      expect(readdirSync(disk).toSorted()).toEqual(['.phi-lint-cache', 'a.md', 'filler'])
    } finally {
      execFileSync('umount', [disk])
    }
  })
})

function fill(file: string): void {
  try {
    for (;;) writeFileSync(file, 'x'.repeat(1024), { flag: 'a' })
  } catch {
    // Full.
  }
}
