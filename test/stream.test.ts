import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { linesOf } from '../src/run/lines.js'
import type { Settings } from '../src/run/config.js'
import { answers, readPost, type Usual } from '../src/run/posts.js'
import { CHANNELS, type Channel } from '../src/text/document.js'
import { BIN, CLEAN, NUMBER, phiLint } from './command.js'

const jsonLines = (posts: readonly object[]): string => posts.map((post) => `${JSON.stringify(post)}\n`).join('')
const objects = (output: string): readonly Answer[] => output.split('\n').slice(0, -1).map((line) => JSON.parse(line) as Answer)
type Answer = { readonly id: unknown; readonly line?: number; readonly problem?: string; readonly findings?: readonly { readonly rule: string }[]; readonly notes?: readonly string[] }

const isAnswer = new Ajv().compile(JSON.parse(readFileSync('schemas/stream.schema.json', 'utf8')) as object)

describe('lines of a stream', () => {
  const cut = async (chunks: readonly string[], most = 100): Promise<readonly string[]> => {
    const lines: string[] = []
    for await (const { number, bytes } of linesOf(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), most)) lines.push(`${number} ${String(bytes)}`)
    return lines
  }
  test.each([
    ['no line', [], []],
    ['one without an end', ['a'], ['1 a']],
    ['a last line that ends', ['a\nb\n'], ['1 a', '2 b']],
    ['empty lines count', ['\n\na'], ['1 ', '2 ', '3 a']],
    ['chunks that end anywhere, also within a letter', ['a', 'b\nc', '', 'd\n'], ['1 ab', '2 cd']],
  ])('%s', async (_, chunks, lines) => {
    expect(await cut(chunks)).toEqual(lines)
    expect(await cut([...chunks.join('')])).toEqual(lines)
  })

  test('a line beyond the limit is let pass, wherever its chunks end', async () => {
    const text = 'ok\n12345678\n123456789\nok'
    for (const size of [1, 3, 100]) {
      const chunks = text.match(new RegExp(`[^]{1,${size}}`, 'g'))!
      expect(await cut(chunks, 8)).toEqual(['1 ok', '2 12345678', '3 too long', '4 ok'])
    }
  })

  test('nothing is read while nobody asks for a line', async () => {
    let read = 0
    async function* endless(): AsyncGenerator<Buffer> {
      for (;;) {
        read++
        yield Buffer.from('a\nb\n')
      }
    }
    const lines = linesOf(endless(), 100)
    for (let i = 0; i < 5; i++) await lines.next()
    expect(read).toBe(3)
  })
})

describe('a line is a post, or it is told what is wrong with it, without its words', () => {
  const read = (line: string | Buffer) => readPost({ number: 9, bytes: Buffer.from(line) })
  const NONE = { channel: undefined, path: undefined, format: undefined }
  test.each([
    ['text alone', '{"text": "x"}', { id: null, text: 'x', ...NONE }],
    ['all that there is', '{"id": 1, "text": "x", "channel": "blog", "path": "a.md", "format": "markdown"}', { id: 1, text: 'x', channel: 'blog', path: 'a.md', format: 'markdown' }],
    ['null for what is not there', '{"id": null, "text": "x", "channel": null, "path": null, "format": null}', { id: null, text: 'x', ...NONE }],
    ['other keys', '{"id": "a", "text": "x", "author": {"name": "Zyxwelda"}}', { id: 'a', text: 'x', ...NONE }],
    ['a carriage return and a byte-order mark', '\ufeff{"id": 0, "text": ""}\r', { id: 0, text: '', ...NONE }],
    ['an empty line', ' \r', undefined],
  ])('%s', (_, line, post) => expect(read(line)).toEqual(post))

  test.each([
    ['Zyxwelda', null, 'not valid JSON.'],
    ['{"id": 1, "text": "Zyxwelda"', null, 'not valid JSON.'],
    ['["Zyxwelda"]', null, 'not a JSON object. Write {"id": …, "text": "…"}.'],
    ['"Zyxwelda"', null, 'not a JSON object. Write {"id": …, "text": "…"}.'],
    ['{"id": 1}', 1, '"text" must be there, and be a string.'],
    ['{"id": 1, "text": ["Zyxwelda"]}', 1, '"text" must be there, and be a string.'],
    ['{"id": ["Zyxwelda"], "text": "x"}', null, '"id" must be a string or a number.'],
    ['{"id": 12345678901234567890, "text": "x"}', null, '"id" is a number that programs round. Write it as a string.'],
    ['{"id": 1e999, "text": "x"}', null, '"id" is a number that programs round. Write it as a string.'],
    ['{"id": "a", "text": "x", "channel": "Zyxwelda"}', 'a', '"channel" must be one of post, review-reply, blog, press-release, video, newsletter, forum.'],
    ['{"id": "a", "text": "x", "format": "Zyxwelda"}', 'a', expect.stringMatching(/^"format" must be one of text, /)],
    ['{"id": "a", "text": "x", "path": 5}', 'a', '"path" must be a string of at most 4096 characters.'],
  ])('%s', (line, id, problem) => {
    const bad = read(line)
    expect(bad).toEqual({ id, line: 9, problem })
    expect(JSON.stringify(bad)).not.toContain('Zyxwelda')
  })

  test('bytes that are no UTF-8', () => expect(read(Buffer.from([0x22, 0xff, 0x22]))).toEqual({ id: null, line: 9, problem: 'not valid UTF-8.' }))
  test('a line that is too long', () => expect(readPost({ number: 9, bytes: 'too long' })).toEqual({ id: null, line: 9, problem: 'longer than 1 MB. Check it as a file.' }))
})

test('a post itself says its channel, else the flag, else the config; its path chooses overrides and its format the reader', async () => {
  const settings: Settings = { channel: 'review-reply', overrides: [{ files: ['blog/**'], rules: { 'record-number': 'off' } }] }
  const rules = async (post: object, channel?: Channel): Promise<readonly string[]> => {
    const usual: Usual = { config: { settings, file: undefined, folder: '/site' }, cwd: '/site', channel, format: undefined }
    for await (const answer of answers(Readable.from([Buffer.from(JSON.stringify(post))]), usual)) {
      if ('report' in answer) return answer.report.findings.map(({ rule }) => rule)
    }
    return []
  }
  const REPLY = 'Thank you for trusting us with your knee surgery, Bob.'
  expect(await rules({ text: REPLY })).toContain('reply-confirms-patient')
  expect(await rules({ text: REPLY }, 'post')).not.toContain('reply-confirms-patient')
  expect(await rules({ text: REPLY, channel: 'review-reply' }, 'post')).toContain('reply-confirms-patient')
  expect(await rules({ text: NUMBER })).toEqual(['record-number'])
  expect(await rules({ text: NUMBER, path: 'blog/a.md' })).toEqual([])
  expect(await rules({ text: `<p hidden>${CLEAN}</p><script>"${NUMBER}"</script>`, format: 'text' })).toEqual(['record-number'])
  expect(await rules({ text: `<p hidden>${CLEAN}</p><script>"${NUMBER}"</script>`, format: 'html' })).toEqual([])
})

describe('the command', () => {
  test('writes an object for each post, in their order; bad lines are told, and the stream goes on', async () => {
    const input = [
      ...jsonLines([{ id: 'one', text: NUMBER }, { id: 2, text: CLEAN }]).split('\n').slice(0, -1), 'Zyxwelda', '',
      JSON.stringify({ text: 'x'.repeat(1_100_000) }), JSON.stringify({ id: 'three', text: 'Понедельник начинается в субботу. 週末は休みです。' }),
    ].join('\n')
    const run = await phiLint(['stream', '--no-config'], { input })
    const [first, ...rest] = objects(run.stdout)
    for (const answer of [first, ...rest]) expect(isAnswer(answer), JSON.stringify(isAnswer.errors)).toBe(true)
    expect(first).toMatchObject({ id: 'one', findings: [{ rule: 'record-number', category: 'mrn', severity: 'error', start: { line: 1, column: 23, offset: 22 } }], notes: [] })
    expect(rest).toEqual([
      { id: 2, findings: [], notes: [] },
      { id: null, line: 3, problem: 'not valid JSON.' },
      { id: null, line: 5, problem: 'longer than 1 MB. Check it as a file.' },
      { id: 'three', findings: [], notes: ['seems to be in another script: its numbers were checked, its names and stories may have been missed'] },
    ])
    expect(run).toMatchObject({ code: 2, stderr: '2 lines were not checked: the objects with "problem" say which and why.\n' })
  })

  test.each([
    ['findings alone are success', [], [{ text: NUMBER }], 0],
    ['unless --fail asks', ['--fail'], [{ text: NUMBER }], 1],
    ['an unknown reader', ['--format-in', 'nope'], [], 2],
  ])('exit code: %s', async (_, flags, posts, code) => expect((await phiLint(['stream', '--no-config', ...flags], { input: jsonLines(posts) })).code).toBe(code))

  test('answers a post before the next one comes in, as a queue worker needs it', async () => {
    const child = spawn(process.execPath, [BIN, 'stream', '--no-config'], { stdio: ['pipe', 'pipe', 'inherit'] })
    const answers = child.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>
    for (const id of [1, 2]) {
      child.stdin.write(jsonLines([{ id, text: CLEAN }]))
      expect(objects(String((await answers.next()).value))).toEqual([{ id, findings: [], notes: [] }])
    }
    child.stdin.end()
    expect(await new Promise((done) => child.on('close', done))).toBe(0)
  })

  test('ends quietly, and soon, when nobody reads any more', () => {
    const run = spawnSync('bash', ['-c', `yes '{"id": 1, "text": "hi"}' | "${process.execPath}" "${BIN}" stream --no-config | head -n 1; exit "\${PIPESTATUS[1]}"`], { encoding: 'utf8', timeout: 20_000 })
    expect(run).toMatchObject({ status: 0, stdout: '{"id":1,"findings":[],"notes":[]}\n', stderr: '' })
  })
})

test('posts spread over two processes: none is lost, none comes twice, and the answers are those of one process', async () => {
  const drafts = readFileSync('fixtures/corpus/drafts-held-out.jsonl', 'utf8').trimEnd().split('\n').slice(0, 50).map((line) => JSON.parse(line) as { text: string; channel: string })
  const posts = drafts.map(({ text, channel }, i) => ({ id: i % 2 ? `post ${i}` : i, text, ...(CHANNELS.some((known) => known === channel) && { channel }) }))
  const run = async (some: readonly object[]): Promise<string> => (await phiLint(['stream', '--no-config'], { input: jsonLines(some) })).stdout
  const [all, ...halves] = await Promise.all([posts, posts.slice(0, 20), posts.slice(20)].map(run))
  expect(halves.join('') === all).toBe(true)
  expect(objects(all!).map(({ id }) => id)).toEqual(posts.map(({ id }) => id))
})
