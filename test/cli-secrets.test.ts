import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FORMATS } from '../src/report/formats.js'
import { crash } from '../src/run/problem.js'
import { folder, phiLint, type Run } from './command.js'

/** Words planted in drafts. None of them may come out again, whatever happens. */
const SECRETS = ['Quennell', 'Zyxwelda', '7731904', 'sarcoidosis', 'Kesterwick']
const DRAFT = [
  'Our patient Zyxwelda Quennell (MRN 7731904) of Kesterwick came in on March 3 with sarcoidosis.',
  '',
  'Mrs. Quennell was admitted to room 12 on March 4. Her husband Ned Quennell thanked us for treating her sarcoidosis.',
].join('\n')

function expectNoSecret({ stdout, stderr }: Pick<Run, 'stdout' | 'stderr'>): void {
  for (const secret of SECRETS) expect(`${stdout}\n${stderr}`.toLowerCase()).not.toContain(secret.toLowerCase())
}

/** Code that makes the engine fail on the draft with an error that quotes it. */
const SABOTAGE = `data:text/javascript,${encodeURIComponent(`
  const real = String.prototype.charCodeAt
  String.prototype.charCodeAt = function (at) {
    if (this.length > 40 && this.length < 1000 && this.includes('Zyxwelda')) throw new RangeError('cannot read: ' + this + '\\n    at ' + this)
    return real.call(this, at)
  }`)}`

describe('planted words never come out', () => {
  test.each(Object.keys(FORMATS))('in the format %s, found and masked', async (format) => {
    const cwd = folder({ 'draft.txt': DRAFT })
    const run = await phiLint(['draft.txt', '--format', format, '--output', 'report'], { cwd })
    expect(run.code).toBe(1)
    expectNoSecret({ stdout: readFileSync(join(cwd, 'report'), 'utf8'), stderr: run.stderr })
  })

  test('with --quiet, which hides warnings but goes on masking what they flag', async () => {
    expectNoSecret(await phiLint(['--text', DRAFT, '--quiet']))
  })

  test.each([['text'], ['json']])('in inspect --format %s', async (format) => {
    const run = await phiLint(['inspect', '--text', DRAFT, '--format', format])
    expect(run.code).toBe(0)
    expect(run.stdout).toContain('record-number')
    expectNoSecret(run)
  })

  test('when --reveal is refused', async () => {
    expectNoSecret(await phiLint(['--text', DRAFT, '--reveal'], { env: { CI: 'true' } }))
  })

  test.each([
    ['a path', [DRAFT]],
    ['the value of another option', ['--channel', 'blog', '--max-warnings', '1', DRAFT]],
    ['a path beside a misspelled option', ['--txt', DRAFT]],
    ['an unknown command after a known one', ['explain', 'patient-name', DRAFT]],
  ])('when the draft is taken for %s', async (_, args) => {
    const run = await phiLint(args)
    expect(run.code).toBe(2)
    expectNoSecret(run)
  })

  test('when the file is broken', async () => {
    const cwd = folder({
      'nul.txt': `${DRAFT}\0`,
      'latin.txt': Buffer.from(`\xe9 ${DRAFT}`, 'latin1'),
      'matter.md': `---\nname: "${DRAFT}\n  - [\n---\n${DRAFT}`,
      'config.yaml': `${DRAFT}: [`,
    })
    expectNoSecret(await phiLint(['.', 'nul.txt'], { cwd }))
    const run = await phiLint(['latin.txt', '--config', 'config.yaml'], { cwd })
    expect(run.code).toBe(2)
    expectNoSecret(run)
  })

  test('when the engine crashes with an error that quotes the draft; the other files are checked all the same', async () => {
    const cwd = folder({ 'a.txt': DRAFT, 'b.txt': 'Chart of the day: MRN 4471920.\n' })
    const run = await phiLint(['a.txt', 'b.txt', '--format', 'compact'], { cwd, node: ['--import', SABOTAGE] })
    expect(run.stderr).toMatch(/^a\.txt: could not be checked \(internal error: RangeError( at (?:src|command)\/[\w./-]+:\d+)?\)\. Please report this, .*\n$/)
    expect(run.stdout).toMatch(/^b\.txt:1:/)
    expect(run.code).toBe(2)
    expectNoSecret(run)
  })

  test('in the baseline, the cache and the record, nor from the reason of a suppression', async () => {
    const cwd = folder({ 'draft.txt': DRAFT, 'excused.txt': `${DRAFT.split('\n')[0]} [phi-lint-disable-line -- Zyxwelda Quennell said yes]\n` })
    expectNoSecret(await phiLint(['baseline', 'create', '.', '--reason', 'known since 2025'], { cwd }))
    expectNoSecret(await phiLint(['.', '--no-baseline', '--cache', 'cache', '--record', 'record.json', '--format', 'pretty', '--format', 'sarif=report.sarif'], { cwd }))
    for (const file of ['.phi-lint-baseline.json', 'cache', 'record.json', 'report.sarif']) expectNoSecret({ stdout: readFileSync(join(cwd, file), 'utf8'), stderr: '' })
  })

  test('nothing is written but what was asked for', async () => {
    const cwd = folder({ 'draft.txt': DRAFT })
    await phiLint(['draft.txt'], { cwd, env: { HOME: cwd, TMPDIR: cwd, XDG_CACHE_HOME: cwd } })
    expect(readdirSync(cwd)).toEqual(['draft.txt'])
  })
})

test('a crash is told by its class and its place in our code, nothing else', () => {
  const withStack = (stack: string): Error => Object.assign(new RangeError('Zyxwelda'), { stack })
  const error = withStack(`RangeError: Zyxwelda\n    at Quennell\n    at find (file:///opt/x/dist/src/detect/people.js:12:3)\n    at Zyxwelda`)
  expect(crash(error)).toBe('internal error: RangeError at src/detect/people.js:12')
  expect(crash(withStack('RangeError: see src/Zyxwelda.js:1:1'))).toBe('internal error: RangeError')
  expect(crash('Zyxwelda')).toBe('internal error: unknown')
  expect(crash(Object.assign(new Error(), { name: 'Zyxwelda' }))).toBe('internal error: Error')
})
