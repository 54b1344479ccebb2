import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { RULES } from '../rules/index.js'
import { questions } from '../src/cli/init.js'
import { JURISDICTIONS } from '../src/detect/jurisdiction.js'
import { initialise } from '../src/run/init.js'
import { mistakes } from '../src/run/settings.js'
import { HOOK, starterConfig, starterIgnore, STRICTNESS, USUAL, WORKFLOW } from '../src/run/starter.js'
import { BIN, CLEAN, folder, NUMBER, phiLint } from './command.js'

const NOTHING = { hook: false, workflow: false }
const never = async (): Promise<boolean> => false
const became = async (...args: Parameters<typeof initialise>): Promise<readonly string[]> => (await initialise(...args)).map(({ path, became: how }) => `${path} ${how}`)

function repository(): string {
  const cwd = folder()
  execFileSync('git', ['init', '--quiet'], { cwd })
  return cwd
}

describe('the config that it writes', () => {
  test('is right for all answers', () => {
    for (const jurisdiction of JURISDICTIONS) {
      for (const strictness of STRICTNESS) {
        for (const organization of ['', 'North Clinic', 'A "B": #1 [x]\n- y']) {
          const config: unknown = parse(starterConfig({ ...USUAL, jurisdiction, strictness, organization }))
          expect(mistakes(config, RULES)).toEqual([])
          expect(config).toMatchObject({ jurisdiction, ...(organization !== '' && { organization: { names: [organization] } }) })
        }
      }
    }
  })

  test('makes strict what is strict, and gentle what is gentle', async () => {
    for (const [strictness, code] of [['strict', 1], ['standard', 0], ['gentle', 0]] as const) {
      const cwd = folder({ 'a.txt': 'These frequent flyer drug seekers make me sick.', '.phi-lintrc.yaml': starterConfig({ ...USUAL, strictness }) })
      const run = await phiLint(['a.txt', '--format', 'json'], { cwd })
      expect((JSON.parse(run.stdout) as { summary: { errors: number; warnings: number } }).summary, strictness).toMatchObject(strictness === 'strict' ? { errors: 2, warnings: 0 } : { errors: 0, warnings: 2 })
      expect(run.code, strictness).toBe(code)
    }
  })
})

test('the ignore list leaves out everything but the content, at any depth', async () => {
  expect(starterIgnore(USUAL)).not.toMatch(/^\//m)
  const cwd = folder({ 'site/my posts/a.txt': NUMBER, 'site/other/b.txt': NUMBER, 'c.txt': NUMBER, '.phi-lintignore': starterIgnore({ ...USUAL, content: './site/my posts/' }) })
  mkdirSync(join(cwd, '.git'))
  const { stdout } = await phiLint(['.', '--format', 'compact'], { cwd })
  expect(stdout.trim().split('\n').map((line) => line.split(':')[0])).toEqual(['site/my posts/a.txt'])
})

describe('init', () => {
  test('writes config and ignore list, hook and workflow on request; done twice it changes nothing', async () => {
    const cwd = repository()
    const wishes = { hook: true, workflow: true }
    const files = ['.phi-lintrc.yaml', '.phi-lintignore', '.git/hooks/pre-commit', '.github/workflows/phi-lint.yml']
    expect(await became(USUAL, wishes, cwd, never)).toEqual(files.map((file) => `${file} written`))
    const before = files.map((file) => statSync(join(cwd, file)).mtimeMs)
    expect(await became(USUAL, wishes, cwd, never)).toEqual(files.map((file) => `${file} unchanged`))
    expect(files.map((file) => statSync(join(cwd, file)).mtimeMs)).toEqual(before)
    expect(statSync(join(cwd, '.git/hooks/pre-commit')).mode & 0o111).toBe(0o111)
  })

  test('replaces nothing without a yes', async () => {
    const cwd = folder({ '.phi-lintrc.yaml': 'channel: blog\n', '.phi-lintignore': 'mine\n' })
    const asked: string[] = []
    const says = (answer: boolean) => async (path: string): Promise<boolean> => {
      asked.push(path)
      return answer
    }
    expect(await became(USUAL, NOTHING, cwd, says(false))).toEqual(['.phi-lintrc.yaml kept', '.phi-lintignore kept'])
    expect(readFileSync(join(cwd, '.phi-lintrc.yaml'), 'utf8')).toBe('channel: blog\n')
    expect(await became(USUAL, NOTHING, cwd, says(true))).toEqual(['.phi-lintrc.yaml replaced', '.phi-lintignore replaced'])
    expect(asked).toEqual(['.phi-lintrc.yaml', '.phi-lintignore', '.phi-lintrc.yaml', '.phi-lintignore'])
  })

  test.each([
    ['.phi-lintrc.json', '{}'],
    ['phi-lint.config.ts', 'export default {}'],
    ['package.json', '{"phi-lint": {}}'],
  ])('writes no second config beside %s', async (name, content) => {
    const cwd = folder({ [name]: content })
    expect(await became(USUAL, NOTHING, cwd, never)).toEqual([`${name} kept`, '.phi-lintignore written'])
    expect(existsSync(join(cwd, '.phi-lintrc.yaml'))).toBe(false)
  })

  test('follows no link that leads nowhere', async () => {
    const cwd = folder()
    symlinkSync(join(cwd, 'elsewhere'), join(cwd, '.phi-lintignore'))
    await became(USUAL, NOTHING, cwd, never)
    expect(readdirSync(cwd)).not.toContain('elsewhere')
  })

  test('puts the hook where git looks for it', async () => {
    const cwd = repository()
    execFileSync('git', ['config', 'core.hooksPath', '.githooks'], { cwd })
    expect(await became(USUAL, { ...NOTHING, hook: true }, cwd, never)).toContain('.githooks/pre-commit written')
    await expect(initialise(USUAL, { ...NOTHING, hook: true }, folder(), never)).rejects.toThrow('--hook: there is no git repository here.')
  })
})

test('with the hook a commit that leaks is refused, and one that does not goes through', async () => {
  const cwd = repository()
  const git = (...args: string[]): number | null => spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd }).status
  mkdirSync(join(cwd, 'node_modules/.bin'), { recursive: true })
  symlinkSync(BIN, join(cwd, 'node_modules/.bin/phi-lint'))
  writeFileSync(join(cwd, 'package.json'), '{"name": "site", "private": true}')
  await initialise(USUAL, { ...NOTHING, hook: true }, cwd, never)
  writeFileSync(join(cwd, 'draft.txt'), NUMBER)
  git('add', 'draft.txt')
  expect(git('commit', '-m', 'a leak')).toBe(1)
  writeFileSync(join(cwd, 'draft.txt'), CLEAN)
  git('add', 'draft.txt')
  expect(git('commit', '-m', 'none')).toBe(0)
})

test('hook and workflow are what they are for', () => {
  expect(HOOK.startsWith('#!/bin/sh\n')).toBe(true)
  expect(HOOK).toContain('--staged')
  const { on, permissions, jobs } = parse(WORKFLOW) as { on: string; permissions: object; jobs: { 'phi-lint': { steps: { run?: string }[] } } }
  expect({ on, permissions }).toEqual({ on: 'pull_request', permissions: { contents: 'read' } })
  expect(jobs['phi-lint'].steps.flatMap(({ run }) => run ?? []).join(), 'no expression in a script').not.toContain('${{')
})

describe('the four questions', () => {
  const answering = (...answers: string[]) => {
    const asked: string[] = []
    return { asked, ask: async (question: string): Promise<string> => { asked.push(question); return answers.shift() ?? '' } }
  }

  test('have usual answers', async () => {
    const { asked, ask } = answering()
    expect(await questions({}, ask)).toEqual(USUAL)
    expect(asked).toHaveLength(4)
  })

  test('are asked again when the answer makes no sense', async () => {
    const { ask } = answering('mars', 'UK', ' North Clinic ', '../elsewhere', '/etc', 'content', 'harsh', 'strict')
    expect(await questions({}, ask)).toEqual({ jurisdiction: 'uk', organization: 'North Clinic', content: 'content', strictness: 'strict' })
  })

  test('are not asked when a flag has answered', async () => {
    const { asked, ask } = answering()
    await questions({ jurisdiction: 'it', organization: 'X', strictness: 'gentle' }, ask)
    expect(asked).toEqual([expect.stringContaining('drafts')])
  })
})

describe('through the command', () => {
  test('--yes, or flags, need no terminal; nothing at all does', async () => {
    const cwd = repository()
    expect(await phiLint(['init'], { cwd })).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('nobody is there to be asked') })
    expect(readdirSync(cwd)).toEqual(['.git'])
    expect(await phiLint(['init', '--jurisdiction', 'uk'], { cwd })).toMatchObject({ code: 0, stdout: '.phi-lintrc.yaml: written.\n.phi-lintignore: written.\nNext: npx phi-lint .\n', stderr: '' })
    expect((await phiLint(['init', '--yes'], { cwd })).stdout).toContain('.phi-lintrc.yaml: there already, left as it is.')
    expect((await phiLint(['config', '--format', 'json'], { cwd })).stdout).toContain('"jurisdiction": "uk"')
  })

  test.each([
    [['--jurisdiction', 'mars'], 'jurisdiction'],
    [['--content', '../x'], '--content: It must be a folder below this one'],
  ])('%j is exit 2', async (flags, message) => {
    const cwd = folder()
    const run = await phiLint(['init', '--yes', ...flags], { cwd })
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining(message) })
    expect(readdirSync(cwd)).toEqual([])
  })

  test('a folder that cannot be written to is exit 2 with one line', async () => {
    const cwd = folder({ '.github': 'a file' })
    const run = await phiLint(['init', '--yes', '--workflow'], { cwd })
    expect(run.code).toBe(2)
    expect(run.stderr).toMatch(/^phi-lint: \.github\/workflows\/phi-lint\.yml: could not be written: .*\n$/)
  })
})
