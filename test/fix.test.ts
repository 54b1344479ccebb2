import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BIN, folder, LEAK, phiLint } from './command.js'

const FIXED = 'Our patient came in recently with a stroke.\n'
const read = (cwd: string, file: string): string => readFileSync(join(cwd, file), 'utf8')

describe('--fix', () => {
  test('writes what is safe, byte for byte the same elsewhere, and says what is left', async () => {
    const cwd = folder({
      'a.txt': LEAK, 'b.md': `\ufeff# News\r\n\r\n${LEAK.trim()}  \r\n\r\n- Soup &amp; bread\r\n`,
      'c.json': `{ "text":  ${JSON.stringify(LEAK)} }`, 'clean.txt': 'Flu shots  on Saturday.',
    })
    const run = await phiLint(['--fix', 'a.txt', 'b.md', 'c.json', 'clean.txt'], { cwd })
    expect(run.stderr).toContain('a.txt: 2 places changed. Left for you: 1 warning.')
    expect(run).toMatchObject({ code: 0, stdout: '' })
    expect(read(cwd, 'a.txt')).toBe(FIXED)
    expect(read(cwd, 'b.md')).toBe(`\ufeff# News\r\n\r\n${FIXED.trim()}  \r\n\r\n- Soup &amp; bread\r\n`)
    expect(read(cwd, 'c.json')).toBe(`{ "text":  ${JSON.stringify(FIXED)} }`)
    expect(read(cwd, 'clean.txt')).toBe('Flu shots  on Saturday.')
  })

  // To root nothing is read-only: there the command runs as nobody, if nobody may read the program.
  const uid = process.getuid?.() === 0 ? 65_534 : undefined
  test.skipIf(uid !== undefined && spawnSync(process.execPath, [BIN, '--version'], { uid }).status !== 0)('a file that is read-only stays as it is, and the reason is said', async () => {
    const cwd = folder({ 'a.txt': LEAK })
    chmodSync(cwd, 0o777)
    chmodSync(join(cwd, 'a.txt'), 0o444)
    expect(await phiLint(['--fix', 'a.txt'], { cwd, ...(uid !== undefined && { uid }) })).toMatchObject({ code: 2, stderr: expect.stringContaining('a.txt: could not be written: no permission to write there.\n') as string })
    expect(read(cwd, 'a.txt')).toBe(LEAK)
  })

  test('keeps UTF-16, and leaves other encodings and packed files alone', async () => {
    const old = Buffer.concat([Buffer.from(LEAK), Buffer.from([0xe9, 0x0a])])
    const cwd = folder({ 'wide.txt': Buffer.from(`\ufeff${LEAK}`, 'utf16le'), 'old.txt': old })
    const run = await phiLint(['--fix', 'wide.txt', 'old.txt'], { cwd })
    expect(readFileSync(join(cwd, 'wide.txt')).toString('utf16le')).toBe(`\ufeff${FIXED}`)
    expect(readFileSync(join(cwd, 'old.txt'))).toEqual(old)
    expect(run.stderr).toContain('old.txt: cannot be changed here')
    expect(run.code).toBe(1)
  })

  test('prints what came in on standard input', async () => expect((await phiLint(['--fix'], { input: LEAK })).stdout).toBe(FIXED))

  test("answers with the organisation's template", async () => {
    const cwd = folder({ 'r.txt': 'Your biopsy was benign, Ann.\n', 'phi-lint.config.json': '', '.phi-lintrc.json': '{"channel": "review-reply", "replies": {"template": "Thank you. Please ring us."}}' })
    await phiLint(['--fix', 'r.txt', '--config', '.phi-lintrc.json'], { cwd })
    expect(read(cwd, 'r.txt')).toBe('Thank you. Please ring us.\n')
  })

  test('leaves what the baseline knows', async () => {
    const cwd = folder({ 'a.txt': LEAK })
    await phiLint(['baseline', 'create', 'a.txt', '--baseline', 'known.json'], { cwd })
    expect(await phiLint(['--fix', 'a.txt', '--baseline', 'known.json'], { cwd })).toMatchObject({ code: 0, stdout: '' })
    expect(read(cwd, 'a.txt')).toBe(LEAK)
  })

  test.each([
    [['--fix', '--fix-dry-run'], /--fix and --fix-dry-run do different things/],
    [['--fix', '--format', 'json'], /--fix does not go with --format/],
    [['--fix', '--staged'], /--fix does not go with --staged/],
  ])('%s is wrong use', async (flags, message) => {
    const run = await phiLint([...flags, '--text', LEAK])
    expect(run.stderr).toMatch(message)
    expect(run.code).toBe(2)
  })
})

describe('--fix-dry-run', () => {
  const cwd = folder({ 'a.txt': `So it goes.\n\n${LEAK}\nThe last line.\n` })
  test('shows a diff with the words masked, and writes nothing', async () => {
    const before = read(cwd, 'a.txt')
    const run = await phiLint(['--fix-dry-run', 'a.txt'], { cwd })
    expect(run.stdout).toMatch(/^--- a\.txt\n\+\+\+ a\.txt\n@@ -1,5 \+1,5 @@\n So it goes\.\n \n-Our patient █.*\n\+.*recently with a █+\.\n \n The last line\.\n$/)
    expect(run.stdout).not.toMatch(/Lopez|4471920|March|stroke/)
    expect(read(cwd, 'a.txt')).toBe(before)
  })
  test('masks what was found also where it still stands and is no finding any more', async () => {
    const draft = 'Congratulations to Zyxwelda Quennell of Kesterwick, whose sarcoidosis is better since March 3.'
    const run = await phiLint(['--fix-dry-run', '--text', draft])
    expect(run.stdout).toMatch(/^\+.*a patient/m)
    expect(run.stdout).not.toMatch(/Zyxwelda|Quennell|Kesterwick|sarcoidosis|March/)
  })
  test('--reveal shows them, but not in CI', async () => {
    expect((await phiLint(['--fix-dry-run', '--reveal', 'a.txt'], { cwd })).stdout).toContain(`\n-${LEAK}+${FIXED}`)
    const run = await phiLint(['--fix-dry-run', '--reveal', 'a.txt'], { cwd, env: { CI: 'true' } })
    expect(run).toMatchObject({ code: 2, stdout: '' })
  })
})

test('redact prints labels in the place of words', async () => {
  const cwd = folder({ 'a.txt': LEAK })
  const run = await phiLint(['redact', 'a.txt'], { cwd })
  expect(run).toMatchObject({ code: 0, stdout: 'Our patient [NAME] (MRN [NUMBER]) [TREATMENT] [DATE] with a [CONDITION].\n' })
  expect(read(cwd, 'a.txt')).toBe(LEAK)
})
