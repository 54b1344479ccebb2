import { spawn, spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDraft } from '../src/run/content.js'
import { BIN, CLEAN, folder, NUMBER, phiLint, type Run } from './command.js'

/** Many drafts with a finding each. */
const many = (count: number): Readonly<Record<string, string>> => Object.fromEntries(Array.from({ length: count }, (_, i) => [`posts/${i}.txt`, NUMBER]))
/** The command is called `phi` there. */
const inShell = (script: string, cwd: string): Run => {
  const phi = `phi() { "${process.execPath}" "${BIN}" "$@" --no-config; }; export -f phi`
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `${phi}; ${script}`], { cwd, encoding: 'utf8', timeout: 25_000 })
  return { code: status, stdout, stderr }
}

describe('a file that changes under the reader\'s hands', () => {
  const file = { path: 'a.txt', named: true }
  /** Reads the file while this is done to it, again and again. */
  const readWhile = async (cwd: string, meddle: (path: string) => void) => {
    const reading = readDraft(file, cwd)
    let isDone = false
    void reading.finally(() => { isDone = true })
    while (!isDone) {
      meddle(join(cwd, 'a.txt'))
      await new Promise((turn) => setImmediate(turn))
    }
    const read = await reading
    return 'problem' in read ? read.problem : 'text' in read ? `read: ${read.text.slice(0, 20)}` : 'skipped'
  }
  const LONG = CLEAN.repeat(80_000)

  test.each([
    ['grows', (path: string) => appendFileSync(path, CLEAN)],
    ['shrinks', (path: string) => truncateSync(path, statSync(path).size - 1)],
    ['is written to', (path: string) => utimesSync(path, 1, Math.random() * 1e9)],
  ])('one that %s', async (_, meddle) => expect(await readWhile(folder({ 'a.txt': LONG }), meddle)).toBe('changed while it was read. Check it again.'))

  test('one that another takes the place of is read as it was, or as it is', async () => {
    const cwd = folder({ 'a.txt': LONG })
    const read = await readWhile(cwd, (path) => {
      writeFileSync(`${path}.new`, NUMBER)
      renameSync(`${path}.new`, path)
    })
    expect([LONG, NUMBER].map((text) => `read: ${text.slice(0, 20)}`)).toContain(read)
  })

  test('one that vanishes', async () => {
    const cwd = folder({ 'a.txt': LONG })
    rmSync(join(cwd, 'a.txt'))
    expect(await readDraft(file, cwd)).toEqual({ path: 'a.txt', problem: 'could not be read: no such file or folder.' })
  })

  test('one that becomes a folder', async () => {
    expect(await readDraft(file, folder({ 'a.txt/b.txt': '' }))).toEqual({ path: 'a.txt', problem: 'not a regular file. Give a text file.' })
  })

  test('a link to itself, named and met', async () => {
    const cwd = folder(many(1))
    symlinkSync('loop.txt', join(cwd, 'posts/loop.txt'))
    expect(await phiLint(['posts/loop.txt', 'posts', '--format', 'compact', '--no-config'], { cwd })).toMatchObject({
      code: 2, stdout: expect.stringMatching(/^posts\/0\.txt:1:.*\n$/),
      stderr: 'posts/loop.txt: links that lead in a circle.\nposts/loop.txt: could not be read: links that lead in a circle.\n',
    })
  })
})

describe('a system that gives no more', () => {
  const cwd = folder(many(80))

  test.each(['1', '4'])('descriptors: all files are checked with few, by %s', (threads) => {
    const run = inShell(`ulimit -n 64; phi . --format compact --concurrency ${threads}`, cwd)
    expect(run).toMatchObject({ code: 1, stderr: '' })
    expect(run.stdout.split('\n')).toHaveLength(81)
  })

  test.skipIf(!existsSync('/dev/full')).each(['1', '2'])('space for the report: that ends the check, with %s at work', (threads) => {
    expect(inShell(`phi . --format compact --concurrency ${threads} > /dev/full`, cwd)).toEqual({ code: 2, stdout: '', stderr: 'phi-lint: standard output: could not be written: no space is left on the device.\n' })
  })

  /** Mounts of one's own, which only the command sees. */
  const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0
  test.skipIf(!canMount)('space for a file, or leave to write it: what stood there stays, nothing half-written is left', () => {
    const there = folder({ 'a.txt': NUMBER, 'out/.keep': '' })
    const inMount = (command: string) => {
      return inShell(`unshare -rm bash -c 'mount -t tmpfs -o size=8k none out; echo old > out/report; touch out/cache; ${command}; echo " $?"; ls -A out; cat out/report'`, there)
    }
    const full = inMount('phi . --format html=out/report --quiet')
    expect(full.stderr).toBe('phi-lint: out/report: could not be written: no space is left on the device.\n')
    expect(full.stdout).toBe(' 2\ncache\nreport\nold\n')
    const closed = inMount('mount -o remount,ro out; phi . --format html=out/report --quiet')
    expect(closed.stderr).toBe('phi-lint: out/report: could not be written: the disk is read-only.\n')
    expect(closed.stdout).toBe(' 2\ncache\nreport\nold\n')
    const cache = inMount('mount -o remount,ro out; phi . --cache=out/cache --format compact')
    expect(cache.stderr).toBe('out/cache: could not be written: the disk is read-only. The cache is only for speed: the check is not affected.\nNot checked: 2 other files skipped.\n')
    expect(cache.stdout).toMatch(/^a\.txt:1:.*\n 1\n/)
  })
})

describe('a signal', () => {
  /** Starts a command, waits for its first line, and sends it a signal. */
  const interrupted = (args: readonly string[], signal: 'SIGINT' | 'SIGTERM', cwd: string): Promise<Run & { readonly signal: string | null }> => {
    const child = spawn(process.execPath, [BIN, '--no-config', ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    const said = { stdout: '', stderr: '' }
    child.stdout.once('data', () => child.kill(signal))
    for (const name of ['stdout', 'stderr'] as const) child[name].on('data', (chunk: Buffer) => { said[name] += String(chunk) })
    return new Promise((done) => child.on('close', (code, by) => done({ code, signal: by, ...said })))
  }

  test.each([
    ['SIGINT', 130, '1'],
    ['SIGTERM', 143, '2'],
  ] as const)('%s ends with %i, with %s at work: whole lines went out, no report was begun, the old ones and the cache are whole', async (signal, code, threads) => {
    const old = { 'report.json': 'old', '.phi-lint-baseline.json': '{"version": 1, "findings": []}', cache: '{"phi-lint-cache":1}\n' }
    const cwd = folder({ ...many(1000), ...old })
    const run = await interrupted(['posts', '--format', 'ndjson', '--format', 'json=report.json', '--format', 'html=new.html', '--cache=cache', '--concurrency', threads], signal, cwd)
    expect(run).toMatchObject({ code, signal: null, stderr: `phi-lint: stopped by ${signal} before it was done.\n` })
    const lines = run.stdout.split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.length).toBeLessThan(1000)
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ rule: 'record-number' })
    expect(readdirSync(cwd).toSorted()).toEqual(['.phi-lint-baseline.json', 'cache', 'posts', 'report.json'])
    for (const [name, content] of Object.entries(old)) expect(readFileSync(join(cwd, name), 'utf8')).toBe(content)
  })

  test('that comes while a report is being written takes the half-written file away', async () => {
    const cwd = folder({ report: 'old' })
    const script = `
      import { readdirSync } from 'node:fs'
      import { writeWhole } from ${JSON.stringify(join(BIN, '../../dist/src/run/whole.js'))}
      void writeWhole('report', 'x'.repeat(300e6))
      const look = () => (readdirSync('.').length > 1 ? process.exit(130) : setImmediate(look))
      look()`
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd, encoding: 'utf8' })
    expect([child.status, child.stderr]).toEqual([130, ''])
    expect(readdirSync(cwd)).toEqual(['report'])
    expect(readFileSync(join(cwd, 'report'), 'utf8')).toBe('old')
  })

  test('stops a stream between two posts', async () => {
    const child = spawn(process.execPath, [BIN, 'stream', '--no-config'], { stdio: ['pipe', 'pipe', 'pipe'] })
    let stdout = ''
    child.stdout.on('data', (chunk: Buffer) => { stdout += String(chunk) }).once('data', () => child.kill('SIGTERM'))
    child.stdin.on('error', () => {}).write(`${JSON.stringify({ text: NUMBER })}\n`.repeat(20_000))
    expect(await new Promise((done) => child.on('close', done))).toBe(143)
    expect(stdout.endsWith('\n')).toBe(true)
  })
})

test('nobody reads the report any more: the threads end, and the exit code still says what was found', () => {
  expect(inShell('phi . --format compact --concurrency 2 | head -n 1; exit "${PIPESTATUS[0]}"', folder(many(60)))).toMatchObject({ code: 1, stderr: '', stdout: expect.stringMatching(/^posts\/0\.txt:1:[^\n]*\n$/) })
})
