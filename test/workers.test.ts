import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { checkers } from '../src/run/crew.js'
import { inTurn } from '../src/run/in-turn.js'
import { openPool, type Pool, type Shop } from '../src/run/pool.js'
import { CLEAN, folder, LEAK, NUMBER, phiLint } from './command.js'

describe('a pool of threads', () => {
  const script = (code: string): URL => pathToFileURL(join(folder({ 'worker.mjs': `import { parentPort, workerData } from 'node:worker_threads'\n${code}` }), 'worker.mjs'))
  const WORKER = script(`
    let listen
    const work = async (job) => {
      if (job === 'crash') throw new Error('Zyxwelda')
      if (job === 'exit') process.exit(3)
      if (job === 'hang') for (;;);
      if (job === 'memory') for (const kept = []; ; ) kept.push(Array.from({ length: 10_000 }, () => ({})))
      if (job === 'ask') return new Promise((heard) => { listen = heard; parentPort.postMessage({ ask: 'how much' }) })
      return \`\${workerData} \${job}\`
    }
    parentPort.on('message', (job) => (job.reply ? listen(job.reply) : work(job).then((done) => parentPort.postMessage({ done }))))
    parentPort.postMessage({ ready: true })`)
  const open: Pool<string, string>[] = []
  const pool = (shop: Partial<Shop> = {}) => {
    const made = openPool<string, string>({ script: WORKER, data: 'did', size: 2, memory: 64, reply: (question: string) => `${question}: a lot`, ...shop })
    open.push(made)
    return { close: made.close, run: (job: string, patience = 30_000, stop?: AbortSignal) => made.run(job, patience, stop) }
  }
  afterAll(async () => { await Promise.all(open.map(({ close }) => close())) })

  test('does jobs with what it began with, more jobs than threads', async () => {
    const { run } = pool()
    expect(await Promise.all(['a', 'b', 'c', 'd', 'e'].map((job) => run(job)))).toEqual(['did a', 'did b', 'did c', 'did d', 'did e'])
  })

  test('answers what a thread asks', async () => expect(await pool().run('ask')).toBe('how much: a lot'))

  test.each([
    ['crashes', 'crash', 'crash'],
    ['leaves', 'exit', 'crash'],
    ['needs more memory than it may have', 'memory', 'memory'],
  ])('a thread that %s takes its own job along, and no other', async (_, job, lost) => {
    const { run } = pool({ size: 1 })
    expect(await Promise.all(['a', job, 'b', job, 'c'].map((one) => run(one)))).toEqual(['did a', { lost }, 'did b', { lost }, 'did c'])
  })

  test('a job that nobody needs any more is not begun, and one that takes long is ended; one that is soon done is done', async () => {
    const { run } = pool({ size: 1 })
    const [hanging, waiting, quick] = [new AbortController(), new AbortController(), new AbortController()]
    const answers = [run('hang', 30_000, hanging.signal), run('a', 30_000, waiting.signal), run('b', 30_000, quick.signal), run('c')]
    waiting.abort()
    setTimeout(() => hanging.abort(), 300)
    expect(await Promise.all(answers)).toEqual([{ lost: 'stopped' }, { lost: 'stopped' }, 'did b', 'did c'])
  })

  test('a job that nobody needs any more before its thread is there is not begun; the thread does the next', async () => {
    const { run } = pool({ size: 1 })
    const stop = new AbortController()
    const answers = [run('hang', 30_000, stop.signal), run('a')]
    stop.abort()
    expect(await Promise.all(answers)).toEqual([{ lost: 'stopped' }, 'did a'])
  })

  test('a thread that hangs is ended when patience is', async () => {
    const { run } = pool({ size: 1 })
    expect(await Promise.all([run('hang', 1000), run('a')])).toEqual([{ lost: 'time' }, 'did a'])
  })

  test.each([
    ['that has no script', pathToFileURL('/nowhere/worker.mjs')],
    ['that falls over at once', script('throw new Error()')],
  ])('where there is no thread to be had (one %s) each job is given back, and nobody tries again and again', async (_, broken) => {
    const { run } = pool({ script: broken })
    expect(await Promise.all(['a', 'b', 'c'].map((job) => run(job)))).toEqual([{ lost: 'start' }, { lost: 'start' }, { lost: 'start' }])
    expect(await run('d')).toEqual({ lost: 'start' })
  })

  test('is closed with work still going on', async () => {
    const { run, close } = pool()
    void run('hang')
    await close()
  })
})

describe('work in turn', () => {
  async function* numbers(): AsyncGenerator<number> {
    for (let i = 0; i < 20; i++) {
      asked++
      yield i
    }
  }
  let asked = 0
  const all = async (ahead: { items: number; weight: number }, work: (n: number) => Promise<number>, look: (asked: number, got: number) => void = () => {}) => {
    asked = 0
    const got: number[] = []
    for await (const one of inTurn(numbers(), work, ahead, (n) => n)) {
      got.push(one)
      look(asked, got.length)
    }
    return got
  }
  const ALL = Array.from({ length: 20 }, (_, i) => i)

  test('results come in the order of the items, whichever is done first', async () => {
    expect(await all({ items: 5, weight: Infinity }, async (n) => sleep((20 - n) % 7, n))).toEqual(ALL)
  })

  test.each([[1], [4]])('never more than %i items ahead', async (items) => {
    expect(await all({ items, weight: Infinity }, async (n) => n, (taken, got) => expect(taken - got).toBeLessThan(items))).toEqual(ALL)
  })

  test('heavy results are not heaped up', async () => {
    expect(await all({ items: 10, weight: 15 }, async (n) => n, (taken, got) => { if (got > 16) expect(taken - got).toBeLessThan(3) })).toEqual(ALL)
  })

  test('a failure comes in its turn, after what was before it', async () => {
    const got: number[] = []
    const fail = async (n: number): Promise<number> => {
      if (n === 3) throw new Error('three')
      return sleep(5, n)
    }
    await expect(async () => {
      for await (const one of inTurn(numbers(), fail, { items: 10, weight: Infinity }, (n) => n)) got.push(one)
    }).rejects.toThrow('three')
    expect(got).toEqual([0, 1, 2])
  })
})

describe('threads are taken where they pay', () => {
  const aheadOf = async (files: Readonly<Record<string, string>>, concurrency?: number): Promise<number> => {
    const cwd = folder(files)
    const terms = { config: { settings: {}, file: undefined, folder: cwd }, cwd, channel: undefined, format: undefined }
    const { ahead, close } = await checkers(Object.keys(files).map((path) => ({ path, named: false })), { terms, today: '2026-11-22', concurrency })
    await close()
    return ahead.items
  }
  const page = 'x'.repeat(10_000)
  const pages = (count: number): Readonly<Record<string, string>> => Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.md`, page]))
  const hasCores = availableParallelism() > 1
  test.each([
    ['a few pages', pages(20), undefined, false],
    ['many', pages(40), undefined, hasCores],
    ['a single file, however long', { 'a.md': page.repeat(100) }, undefined, false],
    ['pictures, of which little is read', { 'a.jpg': page.repeat(100), 'b.jpg': page.repeat(100) }, undefined, false],
    ['two pages, where somebody asks for it', pages(2), 2, true],
    ['one page, whatever somebody asks for', pages(1), 2, false],
    ['many, where somebody asks for one thread', pages(40), 1, false],
  ])('%s', async (_, files, wish, isSpread) => expect((await aheadOf(files, wish)) > 1).toBe(isSpread))
})

describe('--concurrency', () => {
  const FORMATS = ['json', 'ndjson', 'compact', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'markdown', 'html']
  const drafts = () => {
    const cwd = folder({ 'a.txt': LEAK, 'b.txt': CLEAN, 'c.txt': Buffer.from('x\0y'), 'd.txt': Buffer.from(`caf\xe9 ${NUMBER}`, 'latin1'), 'e.gif': '', 'f.pdf': '%PDF-1.7\n1 0 obj', 'g.md': `<!-- phi-lint-disable-next-line record-number -- Zyxwelda -->\n${NUMBER}` })
    cpSync('fixtures/drafts', join(cwd, 'drafts'), { recursive: true })
    return cwd
  }
  /** Reports are written at different times of day. */
  const timeless = (text: string): string => text.replaceAll(/\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?| \d{2}:\d{2} UTC)/g, 'TIME')

  test('changes nothing: every report, the record, what is said and the exit code stay the same to the byte; so with a cache', async () => {
    const cwd = drafts()
    const file = join(folder(), 'cache')
    const run = async (concurrency: string) => {
      const out = folder()
      const reports = FORMATS.flatMap((format) => ['--format', `${format}=${join(out, format)}`])
      const { code, stdout, stderr } = await phiLint(['.', 'gone.txt', '--verbose', `--cache=${file}`, '--record', join(out, 'record'), '--format', 'pretty', ...reports, '--concurrency', concurrency], { cwd })
      const files = readdirSync(out).map((name) => [name, timeless(readFileSync(join(out, name), 'utf8'))])
      return { code, stdout, stderr: stderr.replaceAll(out, ''), files }
    }
    const cache = () => readFileSync(file, 'utf8').split('\n').toSorted()
    const alone = await run('1')
    const kept = cache()
    expect(kept.length).toBeGreaterThan(5)
    expect(alone).toMatchObject({ code: 2, stderr: expect.stringContaining('d.txt: is not valid UTF-8; it was read as windows-1252\n') })
    expect(alone.files).toHaveLength(FORMATS.length + 1)
    writeFileSync(file, '')
    expect(await run('3'), 'three threads').toEqual(alone)
    expect(cache()).toEqual(kept)
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"severity":"error"', '"severity":"warning"'))
    expect((await run('2')).stdout, 'out of the cache, which says so').not.toContain(' error ')
  })

  test('a draft that needs more memory than there is costs itself alone', async () => {
    const cwd = folder({ 'a.txt': NUMBER, 'large.json': JSON.stringify(Array.from({ length: 200_000 }, () => CLEAN)), 'z.txt': NUMBER })
    const run = await phiLint(['.', '--format', 'compact', '--concurrency', '2'], { cwd, node: ['--max-old-space-size=64'] })
    expect(run.stdout.split('\n').map((line) => line.split(':')[0])).toEqual(['a.txt', 'z.txt', ''])
    expect(run).toMatchObject({ code: 2, stderr: 'large.json: could not be checked: it needs more memory than there is. Split it, or leave it out.\n' })
  })

  test.each(['0', 'many'])('%s is no number of threads', async (number) => {
    expect(await phiLint(['.', '--concurrency', number])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^phi-lint: .*It must be auto or a whole number, 1 to 99\.\n$/) })
  })
})
