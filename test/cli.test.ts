import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { BIN, CLEAN, folder, LEAK, NUMBER, phiLint } from './command.js'

const SCHEMA = JSON.parse(readFileSync(new URL('../schemas/output.schema.json', import.meta.url), 'utf8')) as object
const isOutput = new Ajv({ allErrors: true }).compile(SCHEMA)

describe('exit codes', () => {
  const drafts = folder({ 'leak.txt': NUMBER, 'clean.txt': CLEAN, 'empty.txt': '', 'mild.json': '{"rules": {"record-number": "warning"}}' })
  /** No error and one warning. */
  const WARNING = ['leak.txt', '--config', 'mild.json']
  test.each([
    ['a clean draft', ['clean.txt'], 0],
    ['an empty draft', ['empty.txt'], 0],
    ['a leak', ['leak.txt'], 1],
    ['a folder with a leak', ['.'], 1],
    ['a clean and a leaking draft', ['clean.txt', 'leak.txt'], 1],
    ['a missing draft', ['missing.txt'], 2],
    ['a leak beside a missing draft', ['leak.txt', 'missing.txt'], 2],
    ['warnings alone', WARNING, 0],
    ['no more warnings than allowed', [...WARNING, '--max-warnings', '1'], 0],
    ['more warnings than allowed', [...WARNING, '--max-warnings', '0'], 1],
    ['more warnings than allowed, hidden by --quiet', [...WARNING, '--max-warnings', '0', '--quiet'], 1],
    ['warnings hidden by --quiet', [...WARNING, '--quiet'], 0],
    ['an unknown option', ['--formt', 'json', 'clean.txt'], 2],
    ['an unknown format', ['--format', 'xml', 'clean.txt'], 2],
    ['an unknown channel', ['--channel', 'tweet', 'clean.txt'], 2],
    ['a negative number of warnings', ['--max-warnings', '-1', 'clean.txt'], 2],
    ['words for a number of warnings', ['--max-warnings', 'few', 'clean.txt'], 2],
    ['an option without its value', ['clean.txt', '--channel'], 2],
    ['an unknown rule', ['explain', 'no-such-rule'], 2],
    ['a mention list of a leak', ['inspect', 'leak.txt'], 0],
    ['a mention list of a missing draft', ['inspect', 'missing.txt'], 2],
    ['help', ['--help'], 0],
    ['the version', ['--version'], 0],
  ] as const)('%s', async (_, args, code) => {
    const run = await phiLint(args, { cwd: drafts })
    expect(run.code, run.stderr).toBe(code)
    expect(run.stderr).not.toMatch(/^ +at /m)
  })
})

describe('standard input', () => {
  test('is read when nothing is named', async () => {
    const run = await phiLint(['--format', 'compact'], { input: LEAK })
    expect(run.stdout).toMatch(/^<stdin>:1:30: error: .* \[record-number\]$/m)
    expect(run.code).toBe(1)
  })

  test('is read where - stands', async () => {
    const cwd = folder({ 'clean.txt': CLEAN })
    const { files } = JSON.parse((await phiLint(['clean.txt', '-', '--format', 'json'], { cwd, input: LEAK })).stdout) as Output
    expect(files.map(({ path }) => path).toSorted()).toEqual(['<stdin>', 'clean.txt'])
  })

  test('takes the name that it is given, and what the config says of that name', async () => {
    const cwd = folder({ '.phi-lintrc.json': '{"overrides": [{"files": "replies/*", "channel": "review-reply"}]}' })
    const args = ['--format', 'json', '--stdin-filename']
    const input = 'Sorry your visit fell short.'
    const reply = JSON.parse((await phiLint([...args, 'replies/a.txt'], { cwd, input })).stdout) as Output
    const post = JSON.parse((await phiLint([...args, 'posts/a.txt'], { cwd, input })).stdout) as Output
    expect(reply.files[0]!.path).toBe('replies/a.txt')
    expect(reply.summary.errors).toBeGreaterThan(post.summary.errors)
  })

  test('may be a file', () => {
    const cwd = folder({ 'leak.txt': NUMBER })
    expect(spawnSync('sh', ['-c', `"${process.execPath}" "${BIN}" < leak.txt`], { cwd }).status).toBe(1)
  })

  test('is left alone when words or paths are given', async () => {
    expect((await phiLint(['--text', CLEAN], { input: LEAK })).code).toBe(0)
  })

  test('that is nobody (/dev/null, as cron has it) gives a short help and exit 2', async () => {
    const run = await phiLint([])
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toMatch(/^Usage: phi-lint/)
    expect(run.stderr.split('\n').length).toBeLessThan(6)
  })
})

describe('streams', () => {
  test('findings on standard output, everything else on standard error', async () => {
    const cwd = folder({ 'leak.txt': NUMBER, 'cat.jpg': 'x', 'latin.txt': Buffer.from([0x63, 0x61, 0x66, 0xe9]) })
    const run = await phiLint(['.', 'gone.txt', '--format', 'json'], { cwd })
    expect(isOutput(JSON.parse(run.stdout)), JSON.stringify(isOutput.errors)).toBe(true)
    expect(run.stderr.split('\n')).toEqual([
      'gone.txt: no such file or folder. Check the spelling.',
      'latin.txt: is not valid UTF-8; it was read as windows-1252',
      'Not checked: 1 picture that nobody looked at.',
      '',
    ])
  })

  test('a pipe that is closed early is no crash', async () => {
    const cwd = folder({ 'many.txt': NUMBER.repeat(3000) })
    const run = spawnSync('bash', ['-c', `"${process.execPath}" "${BIN}" --format compact many.txt | head -n 1`], { cwd, encoding: 'utf8' })
    expect(run.stdout.split('\n')).toHaveLength(2)
    expect(run.stderr).toBe('')
  })

  test.each([
    ['a missing file is still 2', 'gone.txt', 2],
    ['a leak is still 1', 'many.txt', 1],
    ['help is still 0', '--help', 0],
  ])('with nobody reading, %s', (_, args, code) => {
    const cwd = folder({ 'many.txt': NUMBER })
    const run = spawnSync('bash', ['-c', `"${process.execPath}" "${BIN}" ${args} 2>/dev/null | true; exit "\${PIPESTATUS[0]}"`], { cwd })
    expect(run.status).toBe(code)
  })

  test('commands that read no draft take the flags of those that do', async () => {
    expect(await phiLint(['explain', 'patient-name', '--channel', 'blog', '--text', 'hello'])).toMatchObject({ code: 0, stderr: '' })
  })

  test('a report never replaces the draft that it is about', async () => {
    const cwd = folder({ 'draft.txt': NUMBER })
    const run = await phiLint(['draft.txt', '--output', './draft.txt'], { cwd })
    expect(run).toMatchObject({ code: 2, stderr: 'phi-lint: --output ./draft.txt: is one of the drafts to check. Name another file for the report.\n' })
  })

  test('a pipe gets everything, also when its reader is slow', async () => {
    const cwd = folder({ 'many.txt': NUMBER.repeat(1500) })
    const child = spawn(process.execPath, [BIN, '--format', 'json', 'many.txt'], { cwd, stdio: ['ignore', 'pipe', 'ignore'] })
    let text = ''
    await new Promise((read) => setTimeout(read, 2000))
    for await (const chunk of child.stdout.setEncoding('utf8')) text += chunk
    expect(text.length).toBeGreaterThan(4 * 65_536)
    expect((JSON.parse(text) as Output).summary.files).toBe(1)
  })

  test.skipIf(!existsSync('/dev/full'))('a full disk is one line and exit 2', () => {
    const run = spawnSync('sh', ['-c', `"${process.execPath}" "${BIN}" --text hello > /dev/full`], { encoding: 'utf8' })
    expect(run.status).toBe(2)
    expect(run.stderr).toBe('phi-lint: standard output: could not be written: no space is left on the device.\n')
  })

  test('--output writes the report to a file and says so', async () => {
    const cwd = folder({ 'leak.txt': NUMBER })
    const run = await phiLint(['leak.txt', '--format', 'json', '--output', 'report.json'], { cwd })
    expect(run).toMatchObject({ code: 1, stdout: '', stderr: 'Report written to report.json.\n' })
    expect((JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')) as Output).files).toHaveLength(1)
    const nowhere = await phiLint(['leak.txt', '--output', 'no/such/folder.txt'], { cwd })
    expect(nowhere).toMatchObject({ code: 2, stdout: '', stderr: 'phi-lint: no/such/folder.txt: could not be written: no such file or folder.\n' })
  })
})

describe('--format json', () => {
  test('lists every file checked, also clean ones, with paths from the working directory', async () => {
    const cwd = folder({ 'posts/leak.txt': NUMBER, 'posts/clean.md': CLEAN })
    const run = await phiLint(['posts', '--format', 'json'], { cwd })
    const output = JSON.parse(run.stdout) as Output
    expect(isOutput(output), JSON.stringify(isOutput.errors)).toBe(true)
    expect(output.files.map(({ path }) => path)).toEqual(['posts/clean.md', 'posts/leak.txt'])
    expect(output.files[0]!.findings).toEqual([])
    expect(output.summary).toMatchObject({ files: 2, errors: expect.any(Number), warnings: expect.any(Number) })
  })

  test('counts in UTF-16 code units, a byte-order mark included', async () => {
    const cwd = folder({ 'bom.txt': `\ufeff${NUMBER}`, 'plain.txt': NUMBER })
    const { files } = JSON.parse((await phiLint(['.', '--format', 'json'], { cwd })).stdout) as Output
    const [marked, plain] = files.map(({ findings }) => findings.map(({ rule, start }) => [rule, start.offset] as const))
    expect(marked).toEqual(plain!.map(([rule, offset]) => [rule, offset + 1]))
  })

  test('of inspect keeps to the schema, too', async () => {
    const run = await phiLint(['inspect', '--text', LEAK, '--format', 'json'])
    const output = JSON.parse(run.stdout) as { files: { path: string; mentions: { kind: string }[] }[] }
    expect(isOutput(output), JSON.stringify(isOutput.errors)).toBe(true)
    expect(output.files[0]!.path).toBe('<text>')
    expect(output.files[0]!.mentions.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['person', 'record-number', 'condition']))
  })

  test('without any readable draft is still one object', async () => {
    const run = await phiLint(['gone.txt', '--format', 'json'])
    expect(run.code).toBe(2)
    expect(JSON.parse(run.stdout)).toMatchObject({ version: 1, files: [], problems: [{ path: 'gone.txt' }], summary: { files: 0, errors: 0, warnings: 0, problems: 1 } })
  })
})

describe('--reveal', () => {
  test('shows the words on a person\'s own machine', async () => {
    expect((await phiLint(['--text', LEAK, '--reveal'])).stdout).toContain('Maria Lopez')
    expect((await phiLint(['--text', LEAK])).stdout).not.toMatch(/Maria|Lopez|4471920|stroke/)
  })

  test.each(['true', '1', 'false', ''])('is refused where CI is set to "%s"', async (CI) => {
    const run = await phiLint(['--text', CLEAN, '--reveal'], { env: { CI } })
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toMatch(/^phi-lint: --reveal is refused where the variable CI is set.*\n$/)
  })
})

describe('colour', () => {
  const escapes = (text: string): boolean => text.includes('\u001b[')
  test.each([
    ['none into a pipe', [], {}, false],
    ['with --color', ['--color'], {}, true],
    ['with --no-color', ['--no-color'], { FORCE_COLOR: '1' }, false],
    ['with NO_COLOR', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['with --color, which wins over NO_COLOR', ['--color'], { NO_COLOR: '1' }, true],
  ] as const)('%s', async (_, flags, env, coloured) => {
    expect(escapes((await phiLint(['rules', ...flags], { env: { ...env } })).stdout)).toBe(coloured)
  })
})

describe('commands', () => {
  test('`check` is the default and lets a folder be called like a command', async () => {
    const cwd = folder({ 'rules/leak.txt': NUMBER })
    expect((await phiLint(['check', 'rules'], { cwd })).code).toBe(1)
    const list = await phiLint(['rules'], { cwd })
    expect(list.code).toBe(0)
    expect(list.stdout).toMatch(/^ +patient-name +error/m)
  })

  test('`explain` says what, why, what to do, the law, and shows examples', async () => {
    const { code, stdout } = await phiLint(['explain', 'patient-name'])
    expect(code).toBe(0)
    for (const part of ['patient-name (error)', 'Why', 'What to do', 'What the law says', 'Leaks', 'Safe']) expect(stdout).toContain(part)
    expect(stdout).not.toMatch(/\^\^|~~/)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  test('`explain` with a mistyped rule says which was meant', async () => {
    expect((await phiLint(['explain', 'patient-nmae'])).stderr).toBe('phi-lint: there is no rule "patient-nmae". Did you mean "patient-name"? "phi-lint rules" lists them.\n')
  })

  test('`rules` shows the severity that the config leaves', async () => {
    const cwd = folder({ '.phi-lintrc.json': '{"rules": {"patient-name": "off"}}' })
    const states = async (...flags: string[]): Promise<string> => {
      const { rules } = JSON.parse((await phiLint(['rules', '--format', 'json', ...flags], { cwd })).stdout) as { rules: { id: string; severity: string }[] }
      return rules.find(({ id }) => id === 'patient-name')!.severity
    }
    expect(await states()).toBe('off')
    expect(await states('--no-config')).toBe('error')
  })

  test('a mistyped command is a path that does not exist, and the message says which was meant', async () => {
    expect((await phiLint(['inspekt'])).stderr).toBe('inspekt: no such file or folder. Did you mean "inspect"?\n')
  })

  test('help names every command, exit code and flag, in 80 columns', async () => {
    const { stdout } = await phiLint(['--help'])
    for (const part of ['check', 'inspect', 'rules', 'explain', '--channel', '--max-warnings', '--reveal', '--no-config', 'Exit codes']) expect(stdout).toContain(part)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })
})

describe('--channel', () => {
  const reply = 'Sorry your visit fell short.'
  const errors = async (cwd: string, ...args: string[]): Promise<number> =>
    (JSON.parse((await phiLint([...args, '--format', 'json'], { cwd })).stdout) as Output).summary.errors

  test('wins over front matter, which wins over the config, which wins over "post"', async () => {
    const matter = (channel: string): string => `---\nchannel: ${channel}\n---\n\n${reply}\n`
    const cwd = folder({ 'none.md': reply, 'reply.md': matter('review-reply'), 'blog.md': matter('blog') })
    const configured = folder({ 'none.md': reply, 'blog.md': matter('blog'), '.phi-lintrc.yaml': 'channel: review-reply\n' })
    mkdirSync(join(configured, '.git'))
    expect(await errors(cwd, 'reply.md'), 'front matter').toBeGreaterThan(0)
    expect(await errors(cwd, 'none.md', '--channel', 'review-reply'), 'flag').toBeGreaterThan(0)
    expect(await errors(cwd, 'blog.md', '--channel', 'review-reply'), 'flag over front matter').toBeGreaterThan(0)
    expect(await errors(configured, 'none.md'), 'config').toBeGreaterThan(0)
    expect(await errors(configured, 'blog.md'), 'front matter over config').toBe(await errors(cwd, 'blog.md'))
  })
})

type Output = {
  readonly files: readonly { readonly path: string; readonly findings: readonly { readonly rule: string; readonly start: { readonly offset: number } }[] }[]
  readonly summary: { readonly files: number; readonly errors: number; readonly warnings: number }
}
