import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { progressOn } from '../src/cli/progress.js'
import { FORMATS } from '../src/report/formats.js'
import { BIN, CLEAN, folder, NUMBER, phiLint } from './command.js'

const SETTLED = 'Our patient Samuel Osei had a stroke. [phi-lint-disable-line -- Osei is our own nurse]\n'
const SPANISH = 'Nuestra paciente vino el lunes con un infarto y le damos las gracias por su visita a la clinica de la ciudad con su familia.\n'
const read = (cwd: string, file: string): string => readFileSync(join(cwd, file), 'utf8')

describe('several reports at once', () => {
  test('one goes to standard output, the others to their files', async () => {
    const cwd = folder({ 'leak.txt': NUMBER })
    const others = Object.keys(FORMATS).filter((name) => name !== 'compact')
    const run = await phiLint(['leak.txt', '--format', 'compact', ...others.flatMap((name) => ['--format', `${name}=out.${name}`])], { cwd })
    expect(run.code).toBe(1)
    expect(run.stdout).toMatch(/^leak\.txt:1:23: error: .* \[record-number\]\n$/)
    for (const name of others) expect(read(cwd, `out.${name}`), name).toContain('record-number')
    expect(readdirSync(cwd).filter((name) => !name.startsWith('out.'))).toEqual(['leak.txt'])
  })

  test('none need go to standard output', async () => {
    const cwd = folder({ 'leak.txt': NUMBER })
    expect(await phiLint(['leak.txt', '--format', 'json=a.json'], { cwd })).toMatchObject({ code: 1, stdout: '', stderr: 'Report written to a.json.\n' })
  })

  test('--output takes the one that has no file', async () => {
    const cwd = folder({ 'leak.txt': NUMBER })
    expect(await phiLint(['leak.txt', '--format', 'json', '--format', 'html=b.html', '--output', 'a.json'], { cwd })).toMatchObject({ code: 1, stdout: '' })
    expect((JSON.parse(read(cwd, 'a.json')) as { files: unknown[] }).files).toHaveLength(1)
    expect(read(cwd, 'b.html')).toMatch(/^<!doctype html>/)
  })

  test.each([
    ['two to standard output', ['--format', 'json', '--format', 'sarif'], '--format json and --format sarif would both go to standard output. Give one a file: --format sarif=FILE'],
    ['the same file twice', ['--format', 'json=a', '--format', 'html=./a'], '--format json and --format html: both name ./a. Each needs a file of its own.'],
    ['a report and the record in one file', ['--format', 'json=a', '--record', 'a'], '--format json and --record: both name a. Each needs a file of its own.'],
    ['no file after the equals sign', ['--format', 'json='], "option '--format <name[=file]>' argument 'json=' is invalid. Name a file after the equals sign."],
    ['--output with nothing left for it', ['--format', 'json=a', '--output', 'b'], '--output: each report has a file of its own already. Leave it out, or name a format without a file.'],
    ['a folder that is not there', ['--format', 'json=no/a'], 'no/a: could not be written: no such file or folder.'],
    ['a folder', ['--format', 'json=.'], '.: could not be written: it is a folder.'],
  ])('%s is wrong use', async (_, args, line) => {
    const cwd = folder({ 'leak.txt': NUMBER })
    expect(await phiLint(['leak.txt', ...args], { cwd })).toEqual({ code: 2, stdout: '', stderr: `phi-lint: ${line}\n` })
    expect(readdirSync(cwd)).toEqual(['leak.txt'])
  })
})

describe('did you mean', () => {
  test.each([
    [['--format', 'sarfi'], /There is no such format\. Did you mean "sarif"\? The formats are pretty, compact, /],
    [['--formt', 'json'], /unknown option '--formt' \(Did you mean --format\?\)/],
    [['--reocrd', 'a'], /unknown option '--reocrd' \(Did you mean --record\?\)/],
  ])('%j', async (args, line) => {
    const run = await phiLint([...args, '--text', CLEAN])
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toMatch(line)
  })
})

describe('a report never replaces a draft', () => {
  test.each([
    ['named', ['posts/a.txt', '--format', 'html=posts/a.txt'], /^phi-lint: --format html posts\/a\.txt: is one of the drafts to check\. /],
    ['met in a folder', ['posts', '--format', 'html=posts/a.txt'], /^posts\/a\.txt: is one of the drafts that were checked, so the report was not written\. /m],
    ['by another link to it', ['posts', '--output', 'hard.txt'], /^hard\.txt: is one of the drafts/m],
    ['by a symbolic link to it', ['posts', '--output', 'soft.txt'], /^soft\.txt: is one of the drafts/m],
    ['by the record', ['posts', '--record', 'posts/a.txt'], /^posts\/a\.txt: is one of the drafts that were checked, so the record was not written\. /m],
  ])('%s', async (_, args, line) => {
    const cwd = folder({ 'posts/a.txt': CLEAN })
    linkSync(join(cwd, 'posts/a.txt'), join(cwd, 'hard.txt'))
    symlinkSync(join(cwd, 'posts/a.txt'), join(cwd, 'soft.txt'))
    const run = await phiLint(args, { cwd })
    expect(run.code).toBe(2)
    expect(run.stderr).toMatch(line)
    expect(read(cwd, 'posts/a.txt')).toBe(CLEAN)
  })

  test('but an older report that is no draft, or that is ignored', async () => {
    const cwd = folder({ 'a.txt': CLEAN, 'old.sarif': 'old', 'old.json': '{"title": "old"}', '.phi-lintignore': 'old.json\n' })
    mkdirSync(join(cwd, '.git'))
    expect((await phiLint(['.', '--format', 'sarif=old.sarif', '--format', 'json=old.json'], { cwd })).code).toBe(0)
    expect(read(cwd, 'old.sarif') + read(cwd, 'old.json')).not.toContain('old"')
  })
})

describe('files are written whole or not at all', () => {
  test('a link is followed, and the file keeps its mode', async () => {
    const cwd = folder({ 'leak.txt': NUMBER, 'old.json': 'old' })
    execFileSync('chmod', ['600', join(cwd, 'old.json')])
    symlinkSync('old.json', join(cwd, 'link.sarif'))
    await phiLint(['leak.txt', '--format', 'sarif=link.sarif'], { cwd })
    expect(JSON.parse(read(cwd, 'old.json'))).toHaveProperty('runs')
    expect(execFileSync('stat', ['-c', '%a', 'old.json'], { cwd, encoding: 'utf8' })).toBe('600\n')
  })

  test('a device is written to and stays what it is', async () => {
    const run = await phiLint(['--text', CLEAN, '--format', 'json=/dev/null'])
    expect(run).toMatchObject({ code: 0, stderr: 'Report written to /dev/null.\n' })
    expect(existsSync('/dev/null')).toBe(true)
  })

  test('where there is no room the old file stays, nothing else is left, and the exit code is 2', () => {
    const cwd = folder({ 'leak.txt': NUMBER.repeat(200), 'old.sarif': 'old' })
    // No file may grow beyond 1 block: what a full disk does, without one.
    const run = spawnSync('bash', ['-c', `ulimit -f 1; exec "${process.execPath}" "${BIN}" leak.txt --format sarif=old.sarif`], { cwd, encoding: 'utf8' })
    expect(run.status).toBe(2)
    expect(run.stderr).toMatch(/^phi-lint: old\.sarif: could not be written: .*\n$/)
    expect(read(cwd, 'old.sarif')).toBe('old')
    expect(readdirSync(cwd)).toEqual(['leak.txt', 'old.sarif'])
  })

  test.skipIf(process.getuid?.() !== 0)('a folder without permission is one line', async () => {
    const cwd = folder({ 'leak.txt': NUMBER })
    execFileSync('chmod', ['755', cwd])
    const run = await phiLint(['leak.txt', '--format', 'json=a.json'], { cwd, uid: 65_534 })
    expect(run).toMatchObject({ code: 2, stderr: 'phi-lint: a.json: could not be written: no permission to write there.\n' })
  })
})

describe('what remarks settled, and what to know of a draft', () => {
  const cwd = folder({ 'settled.txt': SETTLED, 'es.txt': SPANISH })
  test('stands in the last line of pretty, and in the summary of JSON', async () => {
    expect((await phiLint(['settled.txt'], { cwd })).stdout).toMatch(/^No disclosures found in 1 file \(\d suppressed in the drafts\)\n$/)
    const { files, summary } = JSON.parse((await phiLint(['.', '--format', 'json'], { cwd })).stdout) as { files: { notes: string[] }[]; summary: object }
    expect(summary).toMatchObject({ files: 2, authorized: 0, notes: 1, problems: 0 })
    expect(files.map(({ notes }) => notes.length)).toEqual([1, 0])
    expect(files[0]!.notes[0]).toMatch(/^seems to be in Spanish/)
  })
})

describe('--record', () => {
  test('writes when, by what, on which files, with which result and which reasons; no words', async () => {
    const cwd = folder({ 'a.txt': NUMBER, 'settled.txt': SETTLED, '.phi-lintrc.json': '{"rules": {"patient-story": "off"}}' })
    const run = await phiLint(['a.txt', 'settled.txt', 'gone.txt', '--format', 'json=a.json', '--record', 'record.json'], { cwd })
    expect(run.code).toBe(2)
    expect(run.stderr).toContain('Record written to record.json.\n')
    const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
    const text = read(cwd, 'record.json')
    const record = JSON.parse(text) as { time: string; settled: unknown[] }
    expect(record).toMatchObject({
      record: 1,
      tool: { name: 'phi-lint', version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string },
      rules: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
      config: { file: '.phi-lintrc.json', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
      exit: 2,
      summary: { files: 2, errors: 1, problems: 1 },
      files: [{ path: 'a.txt', sha256: hash(NUMBER), errors: 1 }, { path: 'settled.txt', sha256: hash(SETTLED), errors: 0 }],
      problems: [{ path: 'gone.txt' }],
    })
    expect(Math.abs(Date.parse(record.time) - Date.now())).toBeLessThan(60_000)
    expect(record.settled[0]).toEqual({ path: 'settled.txt', line: 1, rule: 'patient-name', by: 'suppression', reason: '████ is our own nurse' })
    expect(text).not.toMatch(/Osei|Samuel|4471920|stroke/)
  })

  test('has the hash of the config as it is read, however it is written down', async () => {
    const hashes = await Promise.all(['{"rules": {"patient-story": "off"}, "channel": "blog"}', '{"channel": "blog",\n"rules": {"patient-story": "off"}}', '{"channel": "post"}'].map(async (config) => {
      const cwd = folder({ 'a.txt': CLEAN, 'c.json': config })
      await phiLint(['a.txt', '--config', 'c.json', '--record', 'r.json'], { cwd })
      return (JSON.parse(read(cwd, 'r.json')) as { config: { sha256: string } }).config.sha256
    }))
    expect(hashes[0]).toBe(hashes[1])
    expect(hashes[0]).not.toBe(hashes[2])
  })
})

describe('progress', () => {
  const watched = (times: readonly number[], files = 1000): string => {
    let text = ''
    let clock = 0
    const progress = progressOn({ write: (part) => { text += part }, now: () => clock })
    progress.expect(files)
    for (const time of times) {
      clock = time
      progress.step()
    }
    progress.clear()
    return text
  }
  const ERASE = '\r\u001b[2K'

  test('shows after two seconds how many of how many files are done, redrawn ten times a second at most, and goes away', () => {
    expect(watched([500, 1999])).toBe('')
    expect(watched([500, 2001, 2002, 2150])).toBe(`${ERASE}Checked 2 of 1000 files${ERASE}Checked 4 of 1000 files${ERASE}`)
    expect(watched([5000], 1)).toBe('')
  })

  /** Time runs a thousand times faster, and standard error may be a terminal. */
  const hurry = (isTerminal: boolean): readonly string[] => {
    const code = `let time = 0; performance.now = () => (time += 2500); if (${isTerminal}) process.stderr.isTTY = true`
    return ['--import', `data:text/javascript,${encodeURIComponent(code)}`]
  }
  test.each([
    ['shows on a terminal', true, {}, /Checked 2 of 2 files/],
    ['never goes into a pipe', false, {}, /^$/],
    ['never goes into the log of a CI job', true, { CI: 'true' }, /^$/],
    ['never goes to a terminal that cannot erase', true, { TERM: 'dumb' }, /^$/],
  ])('%s', async (_, isTerminal, env, line) => {
    const cwd = folder({ 'a.txt': CLEAN, 'b.txt': CLEAN })
    const run = await phiLint(['.'], { cwd, node: hurry(isTerminal), env: { TERM: 'xterm', ...env } })
    expect(run.code).toBe(0)
    expect(run.stderr).toMatch(line)
    expect(run.stdout).toBe('No disclosures found in 2 files.\n')
  })
})

describe('paths for hosts', () => {
  test('begin at the root of the repository, for people at the working directory', async () => {
    const root = folder({ 'site/posts/leak.txt': NUMBER })
    mkdirSync(join(root, '.git'))
    const cwd = join(root, 'site')
    expect((await phiLint(['posts', '--format', 'github'], { cwd })).stdout).toMatch(/^::error file=site\/posts\/leak\.txt,line=1,/)
    expect((await phiLint(['posts', '--format', 'compact'], { cwd })).stdout).toMatch(/^posts\/leak\.txt:1:/)
  })
})
