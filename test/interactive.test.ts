import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { discuss } from '../src/cli/dialogue.js'
import { talkWith } from '../src/cli/talk.js'
import { createLinter } from '../src/linter.js'
import { readText } from '../src/read/index.js'
import type { LintOptions } from '../src/linter.js'
import { BIN, folder, LEAK, phiLint } from './command.js'

const linter = await createLinter()
const plain = { error: String, warning: String, dim: String, bold: String, mark: String, good: String }

/** Goes through a draft with these lines typed; then nobody answers any more. */
async function dialogue(text: string, typed: readonly string[], options: LintOptions & { reveal?: boolean; template?: string } = { path: 'a.txt' }) {
  const lines = [...typed]
  let said = ''
  const say = async (words: string): Promise<void> => { said += words }
  const talk = talkWith(async (question) => {
    said += `${question}\n`
    return lines.shift()
  }, say, { quiet: false, reveal: options.reveal ?? false, width: 80, paint: plain })
  const document = readText(text, options)
  const linted = { text, document, report: await linter.check(document, options) }
  const { walk, isToBeWritten, isLast } = await discuss('a.txt', { linter, linted, options, leaves: () => false }, talk)
  return { said, text: walk.draft.text, isToBeWritten, isLast, left: walk.draft.report.findings.map(({ rule }) => rule), unread: lines.length }
}

const NAME = 'Lunch is at noon. The bill of Maria Lopez went to collections. We are open on Sunday.\n'
const ONE = 'Lunch is at noon. Acct # 7782-4410 is still open. We are open on Sunday.\n'

describe('what is typed, and what becomes of the draft', () => {
  test.each<readonly [what: string, draft: string, typed: readonly string[], then: string, isToBeWritten: boolean]>([
    ['a rewrite by its number', ONE, ['1', 'y'], 'Lunch is at noon. An account is still open. We are open on Sunday.\n', true],
    ['the sentence left out', ONE, ['l', 'y'], 'Lunch is at noon. We are open on Sunday.\n', true],
    ['own words', ONE, ['o', 'number 1 of 2', 'y'], 'Lunch is at noon. Acct # number 1 of 2 is still open. We are open on Sunday.\n', true],
    ['own words that disclose as much, then others', ONE, ['o', '7782-4411', 'x', 'y'], 'Lunch is at noon. Acct # x is still open. We are open on Sunday.\n', true],
    ['own words, thought better of', ONE, ['o', '', 's'], ONE, false],
    ['a reason why it may stay', ONE, ['k', 'invented', 'y'], `[phi-lint-disable-next-line account-number -- invented]\n${ONE}`, true],
    ['no reason', ONE, ['k', '', 's'], ONE, false],
    ['skipped', ONE, ['s'], ONE, false],
    ['a rewrite, undone', ONE, ['1', 'u', 's'], ONE, false],
    ['a skip, undone', ONE, ['u', 'x', '?', 's'], ONE, false],
    ['not written in the end', ONE, ['1', 'n'], 'Lunch is at noon. An account is still open. We are open on Sunday.\n', false],
    ['written in the midst', `${ONE}\n${ONE}`, ['1', 'w'], `Lunch is at noon. An account is still open. We are open on Sunday.\n\n${ONE}`, true],
  ])('%s', async (_, draft, typed, then, isToBeWritten) => {
    expect(await dialogue(draft, typed)).toMatchObject({ text: then, isToBeWritten, isLast: false, unread: 0 })
  })

  test.each<readonly [what: string, typed: readonly string[], isToBeWritten: boolean]>([
    ['quit before anything', ['q'], false],
    ['quit and write', ['1', 'q', 'perhaps', 'y'], true],
    ['quit without writing', ['1', 'q', 'n'], false],
    ['nobody answers', ['1'], false],
    ['nobody answers to the last question', ['1', 'q'], false],
  ])('%s ends it all', async (_, typed, isToBeWritten) => {
    expect(await dialogue(`${ONE}\n${ONE}`, typed)).toMatchObject({ isToBeWritten, isLast: true, unread: 0 })
  })

  test("a reply is answered with the organisation's template", async () => {
    const { said, text } = await dialogue('Your biopsy was benign, Ann.', ['1', 'y'], { channel: 'review-reply', template: 'Thank you. Please ring us.' })
    expect(said).toContain('1  use the standard reply: Thank you. Please ring us.')
    expect(text).toBe('Thank you. Please ring us.')
  })
  test('a file without a place for notes says so', async () => {
    const { said, text } = await dialogue('{"text": "Our patient Maria Lopez had a stroke."}', ['k', 'q'], { path: 'a.json' })
    expect(said).toContain('A note cannot stand here')
    expect(text).toContain('Maria Lopez')
  })
})

test('words that were found stay masked, also where they are no finding any more; --reveal shows them', async () => {
  const typed = ['?', '1', 's', 's', 's', 'y']
  const masked = await dialogue(NAME, typed)
  expect(masked.said).toMatch(/Now: .*is at noon\./)
  expect(masked.said).not.toMatch(/Lopez|collections/)
  expect((await dialogue(NAME, typed, { path: 'a.txt', reveal: true })).said).toContain('Maria Lopez')
})

test('no line is wider than the terminal', async () => {
  const { said } = await dialogue(LEAK, ['?', '1', 'k', 'x', 'o', LEAK, '', 'q', 'n'])
  expect(said.split('\n').filter((line) => line.length > 80)).toEqual([])
})

describe('the command', () => {
  test.each([
    [['--interactive', 'a.txt'], /needs a terminal for its input and its output/],
    [['--interactive', '--text', 'x'], /save the draft in one, and name it/],
    [['--interactive', '--fix', 'a.txt'], /--fix and --interactive do different things/],
    [['--interactive', '--format', 'json', 'a.txt'], /--interactive does not go with --format/],
  ])('%s is wrong use here', async (args, message) => {
    const run = await phiLint(args, { cwd: folder({ 'a.txt': LEAK }) })
    expect(run.stderr).toMatch(message)
    expect(run).toMatchObject({ code: 2, stdout: '' })
  })

  /** Runs it in a pseudo terminal, which `script` of util-linux makes; each line is typed when a question ends with ": ". */
  const inTerminal = (cwd: string, files: string, typed: readonly string[], meanwhile = (): void => {}): Promise<{ said: string; code: number | null }> =>
    new Promise((done) => {
      const { CI: _, ...env } = process.env
      const child = spawn('script', ['-qec', `stty cols 80; '${process.execPath}' '${BIN}' --interactive ${files}`, '/dev/null'], { cwd, env })
      const lines = [...typed]
      let said = ''
      let seen = 0
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        // oxlint-disable-next-line no-control-regex -- what moves the cursor
        if (lines.length > 0 && /: (?:\u001b\[\d*\w)*$/.test(said.slice(seen))) {
          seen = said.length
          meanwhile()
          child.stdin.write(lines.shift()!)
        }
      })
      child.on('close', (code) => done({ said, code }))
    })
  const hasScript = spawnSync('script', ['--version']).stdout?.toString().includes('util-linux') === true

  test.skipIf(!hasScript)('asks in a terminal, writes in the encoding of the file, and leaves others alone', async () => {
    const old = Buffer.concat([Buffer.from(ONE), Buffer.from([0xe9, 0x0a])])
    const cwd = folder({ 'a.txt': Buffer.from(`\ufeff${ONE}`, 'utf16le'), 'old.txt': old, 'z.txt': ONE })
    const { said, code } = await inTerminal(cwd, 'a.txt old.txt z.txt', ['1\r', 'y\r', 'q\r'])
    expect(readFileSync(join(cwd, 'a.txt')).toString('utf16le')).toContain('An account is still open')
    expect(said).toContain('a.txt: 1 change written. Nothing is left.')
    expect(said).toContain('old.txt: cannot be changed here')
    expect(readFileSync(join(cwd, 'old.txt'))).toEqual(old)
    expect(said).toContain('z.txt: not changed. Left for you: 1 error.')
    expect(code).toBe(1)
  })

  test.skipIf(!hasScript)('a file that somebody else has changed meanwhile is not written', async () => {
    const cwd = folder({ 'a.txt': ONE })
    const { said, code } = await inTerminal(cwd, 'a.txt', ['1\r', 'y\r'], () => writeFileSync(join(cwd, 'a.txt'), 'Theirs.'))
    expect(said).toContain('a.txt: was changed by somebody else meanwhile')
    expect(said).toContain('a.txt: not changed.')
    expect(code).toBe(2)
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('Theirs.')
  })

  test.skipIf(!hasScript)('Ctrl-D ends it on a line of its own, with nothing written', async () => {
    const cwd = folder({ 'a.txt': ONE })
    const { said, code } = await inTerminal(cwd, 'a.txt', ['\u0004'])
    expect(said).toMatch(/Your choice \(1 place left\): [^\n]*\n {2}a\.txt: not changed\./)
    expect(code).toBe(1)
  })

  test.skipIf(!hasScript)('Ctrl-C stops at once and writes nothing', async () => {
    const cwd = folder({ 'a.txt': `${ONE}\n${ONE}` })
    expect((await inTerminal(cwd, 'a.txt', ['1\r', '\u0003'])).code).toBe(130)
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(`${ONE}\n${ONE}`)
  })
})
