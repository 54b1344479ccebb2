import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { BIN, folder, phiLint } from './command.js'
import { repository } from './git-repository.js'

const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))
const yaml = (path: string): unknown => parse(readFileSync(here(path), 'utf8'))

type Checked = { readonly code: number; readonly stdout: string; readonly output: string; readonly out: string }

/** Runs the script of the action as a CI job does. */
function runAction(cwd: string, env: Readonly<Record<string, string>>): Promise<Checked> {
  const out = join(folder(), 'reports')
  const output = join(folder(), 'output')
  return new Promise((done) => {
    execFile('bash', [here('action/check.sh')], { cwd, env: { ...process.env, CI: 'true', PHI_LINT: BIN, PHI_LINT_OUT: out, GITHUB_OUTPUT: output, ...env } }, (error, stdout) => {
      done({ code: Number(error?.code ?? 0), stdout, output: existsSync(output) ? readFileSync(output, 'utf8') : '', out })
    })
  })
}

describe.skipIf(process.platform === 'win32')('the action', () => {
  it('annotates what a pull request changes, and leaves SARIF and a comment', async () => {
    const { cwd, git, write, commit } = repository({ 'old.md': 'Our patient Ana Ruiz had a stroke.\n', 'garden.md': 'Our garden opens in May.\n' })
    const base = git('rev-parse', 'HEAD').trim()
    write({ 'posts/new post.md': 'Hello.\n\nOur patient Lena Fischer had a stroke.\n' })
    commit()
    const { code, stdout, output, out } = await runAction(cwd, { PHI_LINT_BASE: base })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^::error file=posts\/new post\.md,line=3,/m)
    expect(stdout).not.toContain('old.md')
    expect(output).toContain('exit-code=1')
    expect(JSON.parse(readFileSync(join(out, 'phi-lint.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
    const comment = readFileSync(join(out, 'phi-lint.md'), 'utf8')
    expect(comment).toContain('patient-name')
    for (const text of [stdout, comment]) expect(text).not.toMatch(/Fischer|stroke/)
  })

  it('checks all paths that it is given where there is nothing to compare with', async () => {
    const { cwd } = repository({ 'old.md': 'Our patient Ana Ruiz had a stroke.\n', 'a folder/garden.md': 'Our garden opens in May.\n' })
    expect(await runAction(cwd, { PHI_LINT_PATHS: '\na folder\n' })).toMatchObject({ code: 0 })
    expect(await runAction(cwd, { PHI_LINT_ARGS: '--max-warnings\n0' })).toMatchObject({ code: 1 })
  })

  it('calls its script, and hands on nothing that a pull request could have written as code', () => {
    const { runs } = yaml('action.yml') as { runs: { steps: { run?: string }[] } }
    const scripts = runs.steps.flatMap(({ run }) => run ?? [])
    expect(scripts.join('\n')).toContain('action/check.sh')
    for (const script of scripts) expect(script).not.toContain('${{')
  })
})

it('the hook for pre-commit checks what is staged', async () => {
  const [hook] = yaml('.pre-commit-hooks.yaml') as { entry: string; pass_filenames: boolean }[]
  expect(hook!.pass_filenames).toBe(false)
  const [command, ...flags] = hook!.entry.split(' ')
  expect(command).toBe('phi-lint')
  const { cwd, git, write } = repository({ 'garden.md': 'Our garden opens in May.\n' })
  write({ 'new.md': 'Our patient Lena Fischer had a stroke.\n' })
  expect(await phiLint(flags, { cwd })).toMatchObject({ code: 0 })
  git('add', '.')
  expect(await phiLint(flags, { cwd })).toMatchObject({ code: 1 })
})

it('the workflows are well formed and run on all supported versions of Node', () => {
  const { jobs } = yaml('.github/workflows/ci.yml') as { jobs: { test: { strategy: { matrix: { os: string[]; node: number[] } } } } }
  expect(jobs.test.strategy.matrix).toEqual({ os: ['ubuntu-latest', 'macos-latest', 'windows-latest'], node: [20, 22, 24, 26] })
  expect(yaml('.github/workflows/release.yml')).toMatchObject({ jobs: { publish: {} } })
})
