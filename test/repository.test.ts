import { readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { phiLint } from './command.js'
import { repository, type TestRepository } from './git-repository.js'

/** Words planted in the drafts. None of them may stand in anything that the linter writes; the number may stand in a hash by chance. */
const SECRETS = [/quennell/i, /zyxwelda/i, /(?<![0-9a-f])7731\d{3}(?![0-9a-f])/i, /sarcoidosis/i]

/** A website as it might be on the first day: 300 files, one in five with an old leak in the middle of harmless prose. */
function website(): Record<string, string> {
  const files: Record<string, string> = {
    'about.txt': 'A website of a clinic.\n',
    'templates/letter.md': 'Our patient Maria Lopez had a stroke on March 3.\n',
  }
  for (let i = 0; i < 298; i++) files[`posts/${2020 + (i % 5)}/${String(i).padStart(3, '0')}.md`] = i % 5 === 0 ? leaking(i) : harmless(i)
  return files
}

function harmless(i: number): string {
  return `# Flu shots, week ${i}\n\nCome by on Saturday from 9 to 1. No appointment is needed, and parking is free.\n`
}

function leaking(i: number): string {
  return `${harmless(i)}\nOur patient Zyxwelda Quennell (MRN 7731${String(i).padStart(3, '0')}) came to our clinic on March ${1 + (i % 28)} with sarcoidosis.\n`
}

const OLD = 'posts/2020/000.md'

test('from the first day to the first pull requests', async () => {
  const home = repository(website())
  const { cwd, git, write, commit } = home
  const written: string[] = []
  const lint = async (...args: readonly string[]): Promise<readonly [number | null, readonly string[], string]> => {
    const { code, stdout, stderr } = await phiLint([...args, '--cache'], { cwd })
    written.push(stdout, stderr)
    return [code, stdout.split('\n').filter((line) => line !== ''), stderr]
  }
  const places = (lines: readonly string[]): readonly string[] => [...new Set(lines.map((line) => line.split(':', 2).join(':')))]

  // Set up by the command itself: the drafts are in posts/ alone, and asking twice changes nothing.
  for (let i = 0; i < 2; i++) expect((await phiLint(['init', '--yes', '--content', 'posts'], { cwd })).code).toBe(0)
  expect(git('status', '--short').trim().split('\n')).toEqual(['?? .phi-lintignore', '?? .phi-lintrc.yaml'])

  // The first run: many findings. They are written down, and the repository is green.
  const [code, findings] = await lint('.', '--format', 'compact')
  expect([code, places(findings).length]).toEqual([1, 60])
  expect((await lint('baseline', 'create', '--reason', 'there on day one'))[0]).toBe(0)
  expect(await lint('.', '--format', 'compact')).toEqual([0, [], expect.stringMatching(`^${findings.length} findings hidden by the baseline\\.\n`)])
  write({ '.gitignore': '.phi-lint-cache\n' })
  commit('begin to lint')

  // A pull request with a new leak, and a known sentence about another patient: two places, whatever else is old in these files.
  git('checkout', '--quiet', '-b', 'leak')
  write({
    'posts/2021/001.md': `${harmless(1)}\nMRN 7731999 was seen again.\n`,
    [OLD]: leaking(0).replace('Zyxwelda Quennell', 'Zyxwelda Thornbury'),
  })
  commit('leak')
  const [failed, told] = await lint('--since', 'main', '--format', 'github')
  const annotations = told.filter((line) => line.includes('file='))
  expect(failed).toBe(1)
  expect([...new Set(annotations.map((line) => /file=([^,]+),line=(\d+)/.exec(line)?.slice(1).join(':')))]).toEqual([`${OLD}:5`, 'posts/2021/001.md:5'])
  expect(annotations.filter((line) => line.includes('001.md')).length).toBe(1)

  // Moved, wrapped anew, renamed: still green.
  git('checkout', '--quiet', '-b', 'layout', 'main')
  write({ [OLD]: `Welcome back!\n\n\n${leaking(0).replace('came to our clinic', 'came\nto  our clinic')}\nSee you.\n` })
  renameSync(join(cwd, 'posts/2020/005.md'), join(cwd, 'posts/2020/five and more.md'))
  commit('layout')
  for (const args of [['.'], ['--since', 'main'], ['--since', 'main', '--changed-lines']]) expect((await lint(...args, '--format', 'compact')).slice(0, 2)).toEqual([0, []])
  const [, , moved] = await lint('.')
  expect(moved).toMatch(/\d entries of the baseline are of files with another name now: phi-lint baseline update/)

  // Two branches each mend an old leak; the linter asks to prune; both do, and the branches merge.
  const mend = async (branch: string, path: string, remedy: () => void): Promise<void> => {
    git('checkout', '--quiet', '-b', branch, 'main')
    remedy()
    const [green, , stderr] = await lint('.')
    expect([green, stderr]).toEqual([0, expect.stringMatching(/^\d+ entries of the baseline are no longer needed: phi-lint baseline prune$/m)])
    expect((await lint('baseline', 'prune'))[0]).toBe(0)
    expect(git('diff', '--stat', '--', '.phi-lint-baseline.json')).toMatch(/ \d+ deletions\(-\)/)
    expect(baseline(home).filter((entry) => entry.path === path)).toEqual([])
    commit(branch)
  }
  await mend('first', OLD, () => write({ [OLD]: harmless(0) }))
  // Its entries stand right behind those of the other in the baseline.
  await mend('second', 'posts/2020/005.md', () => rmSync(join(cwd, 'posts/2020/005.md')))
  git('merge', '--quiet', '--no-edit', 'first')
  expect((await lint('.', '--format', 'compact')).slice(0, 2)).toEqual([0, []])
  expect(new Set(baseline(home).map((entry) => entry.path)).size).toBe(58)
  expect(new Set(baseline(home).map((entry) => entry.reason))).toEqual(new Set(['there on day one']))

  written.push(readFileSync(join(cwd, '.phi-lint-baseline.json'), 'utf8'), readFileSync(join(cwd, '.phi-lint-cache'), 'utf8'))
  for (const secret of SECRETS) for (const text of written) expect(secret.test(text)).toBe(false)
}, 180_000)

function baseline({ cwd }: TestRepository): readonly { readonly path: string; readonly reason: string }[] {
  const { findings } = JSON.parse(readFileSync(join(cwd, '.phi-lint-baseline.json'), 'utf8')) as { findings: readonly ({ path: string; reason: string } | null)[] }
  return findings.filter((entry) => entry !== null)
}
