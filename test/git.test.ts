import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { discoverChanged, findChanges, touches, type ChangeChoice } from '../src/run/changed.js'
import { readDraft } from '../src/run/content.js'
import { readPatch, readRaw } from '../src/run/git-diff.js'
import type { Finding } from '../src/judge/finding.js'
import { CLEAN, folder, LEAK, NUMBER, phiLint } from './command.js'
import { repository, repositoryIn } from './git-repository.js'

const STAGED: ChangeChoice = { since: undefined, linesOnly: false }
const ground = (cwd: string) => ({ cwd, commands: [], endings: undefined, usesIgnores: true, isIgnored: () => false, hasReader: () => false })

/** The drafts to be checked, with what would be read of them. */
async function found(cwd: string, choice: ChangeChoice, ...paths: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const changes = await findChanges(choice, cwd)
  const { files, problems } = await discoverChanged(paths, changes, ground(cwd))
  const texts: Record<string, string> = Object.fromEntries(problems.map(({ path, problem }) => [path, problem]))
  for (const file of files) {
    const draft = await readDraft(file, cwd)
    texts[file.path] = 'text' in draft ? draft.text : 'problem' in draft ? draft.problem : draft.skipped
  }
  changes.repository.close()
  return texts
}

const ODD = ['with space.md', 'quo"te.md', "it's.md", 'naïve Ünïcode 日本.md', 'tab\there.md', 'line\nbreak.md', '-dash.md', 'a[1]*.md', 'back\\slash.md', ' b/x.md']

describe('--staged', () => {
  test('takes what the index holds, not the work tree, and of odd names, too', async () => {
    const { cwd, git, write } = repository({ 'old.md': 'old' })
    expect(await found(cwd, STAGED)).toEqual({})
    write(Object.fromEntries(ODD.map((name) => [name, `staged ${name}`])))
    git('add', '--all')
    write(Object.fromEntries(ODD.map((name) => [name, 'not staged'])))
    write({ 'untracked.md': 'x', 'old.md': 'changed, not staged' })
    rmSync(join(cwd, ODD[0]))
    expect(await found(cwd, STAGED)).toEqual(Object.fromEntries(ODD.map((name) => [name, `staged ${name}`])))
  })

  test('works before the first commit', async () => {
    const { cwd, git, write } = repository()
    write({ 'a.md': 'first' })
    git('add', 'a.md')
    expect(await found(cwd, STAGED)).toEqual({ 'a.md': 'first' })
  })

  test('leaves out deleted files, links, submodules, and what a search leaves out; a renamed file counts under its new name', async () => {
    const { cwd, git, write } = repository({ 'gone.md': 'gone', 'before.md': 'a text that goes on for a while\nand then some\n', '.gitignore': 'ignored.md', '.phi-lintignore': 'drafts/private' })
    const other = repository({ 'x.md': 'x' })
    write({ 'ignored.md': '1', 'drafts/private/a.md': '2', 'node_modules/b.md': '3', '.hidden/c.md': '4', 'code.rs': '5', 'package-lock.json': '{}', 'drafts/d.md': 'd' })
    rmSync(join(cwd, 'gone.md'))
    renameSync(join(cwd, 'before.md'), join(cwd, 'after.md'))
    symlinkSync('/etc/passwd', join(cwd, 'link.md'))
    git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.cwd, 'module.md')
    git('add', '--all', '--force', '.')
    expect(Object.keys(await found(cwd, STAGED))).toEqual(['after.md', 'drafts/d.md'])
    expect(Object.keys(await found(cwd, STAGED, 'drafts'))).toEqual(['drafts/d.md'])
    expect(Object.keys(await found(cwd, STAGED, '*.md'))).toEqual(['after.md'])
    expect(Object.keys(await found(cwd, STAGED, 'code.rs'))).toEqual(['code.rs'])
    expect(await found(cwd, STAGED, 'draft')).toEqual({ draft: 'no such file or folder. Check the spelling.' })
    expect(Object.keys(await found(join(cwd, 'drafts'), STAGED))).toEqual(['../after.md', 'd.md'])
  })

  test('the command: nothing staged is success; what is staged is checked, though the work tree is clean of it', async () => {
    const { cwd, git, write } = repository({ 'a.md': CLEAN })
    expect(await phiLint(['--staged', '--format', 'compact'], { cwd, input: '' })).toEqual({ code: 0, stdout: '', stderr: '' })
    write({ 'a.md': `${CLEAN}\n${NUMBER}` })
    git('add', 'a.md')
    write({ 'a.md': CLEAN })
    const { code, stdout } = await phiLint(['--staged', '--format', 'compact'], { cwd, input: '' })
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^a\.md:3:/)])
  })
})

describe('--since', () => {
  const since = (ref: string): ChangeChoice => ({ since: ref, linesOnly: false })

  test('takes what this branch has changed since it left the other: committed, staged, neither, and new', async () => {
    const { cwd, git, write, commit } = repository({ 'a.md': 'a', 'b.md': 'b', 'c.md': 'c', 'd.md': 'd', 'long name.md': 'a text that is long enough\nto be known again\n' })
    git('checkout', '--quiet', '-b', 'mine')
    write({ 'a.md': 'a mine' })
    git('mv', 'long name.md', 'new näme.md')
    commit()
    git('checkout', '--quiet', 'main')
    write({ 'd.md': 'd theirs' })
    commit()
    git('checkout', '--quiet', 'mine')
    write({ 'b.md': 'b staged', 'c.md': 'c changed', 'new.md': 'new' })
    git('add', 'b.md')
    const all = { 'a.md': 'a mine', 'b.md': 'b staged', 'c.md': 'c changed', 'new.md': 'new', 'new näme.md': 'a text that is long enough\nto be known again\n' }
    expect(await found(cwd, since('main'))).toEqual(all)
    expect(await found(cwd, since('HEAD'))).toEqual({ 'b.md': 'b staged', 'c.md': 'c changed', 'new.md': 'new' })
  })

  test.each<[string, string]>([
    ['no-such-branch', 'this clone has no such commit. Check the spelling, or run git fetch.'],
    ['--output=/tmp/x', 'this clone has no such commit.'],
    ['orphan', 'it has no commit in common with HEAD.'],
  ])('says plainly what is wrong with %s', async (ref, why) => {
    const { cwd, git, write, commit } = repository({ 'a.md': 'a' })
    git('checkout', '--quiet', '--orphan', 'orphan')
    write({ 'b.md': 'b' })
    commit()
    git('checkout', '--quiet', 'main')
    await expect(findChanges(since(ref), cwd)).rejects.toMatchObject({ name: 'WrongUse', message: expect.stringContaining(`--since ${ref}: ${why}`) })
  })

  test('in a shallow clone: compares with the other branch as it is, or says how to get it', async () => {
    const { cwd: origin, git, write, commit } = repository({ 'a.md': 'a', 'b.md': 'b' })
    write({ 'b.md': 'b theirs' })
    commit()
    git('checkout', '--quiet', '-b', 'mine', 'HEAD^')
    write({ 'a.md': 'a mine' })
    commit()
    const cwd = folder()
    execFileSync('git', ['clone', '--quiet', '--depth=1', '--branch=mine', pathToFileURL(origin).href, cwd])
    await expect(findChanges(since('origin/main'), cwd)).rejects.toThrow(/^--since origin\/main: this clone has no such commit\. It is shallow\. .*"fetch-depth: 0"/)
    execFileSync('git', ['fetch', '--quiet', '--depth=1', 'origin', 'main:refs/remotes/origin/main'], { cwd })
    const { warnings, entries } = await findChanges(since('origin/main'), cwd)
    expect([...entries.keys()]).toEqual(['a.md', 'b.md'])
    expect(warnings).toEqual([expect.stringContaining('does not reach back to where the branches part')])
  })

  test('outside a repository', async () => {
    await expect(findChanges(since('main'), folder())).rejects.toThrow('this folder is in no git repository.')
  })
})

describe('--changed-lines', () => {
  const at = (first: number, last = first, ...evidence: readonly number[]): Finding =>
    ({ start: { line: first }, end: { line: last }, evidence: evidence.map((line) => ({ start: { line }, end: { line } })) }) as unknown as Finding
  const ten = Array.from({ length: 10 }, (_, i) => `line ${i + 1}`)
  const changed = (edits: Readonly<Record<number, string>>): string => `${ten.map((line, i) => edits[i + 1] ?? line).join('\n')}\n`

  test('keeps a finding if it, or what made it one, stands on a line that was added or changed', async () => {
    const name = 'odd "näme".md'
    const { cwd, git, write } = repository({ [name]: changed({}), 'same.md': changed({}) })
    write({ [name]: changed({ 3: 'changed', 7: 'line 7\nadded\nadded', 9: '' }), 'new.md': 'new' })
    git('mv', 'same.md', 'renamed.md')
    for (const choice of [{ since: 'HEAD', linesOnly: true }, { since: undefined, linesOnly: true }]) {
      if (choice.since === undefined) git('add', '--all')
      const changes = await findChanges(choice, cwd)
      const kept = (path: string, ...findings: readonly Finding[]): readonly boolean[] => findings.map(touches(changes, { path, text: '' }))
      expect(kept(name, at(2), at(3), at(4), at(1, 3), at(7), at(8), at(9), at(10), at(1, 1, 3), at(1, 1, 5))).toEqual([false, true, false, true, false, true, true, false, true, false])
      expect(kept('new.md', at(1))).toEqual([true])
      expect(kept('renamed.md', at(1))).toEqual([false])
    }
  })

  test('takes all of a file whose lines git does not count as we do', async () => {
    const { cwd, write } = repository({ 'a.md': 'a\n', 'mac.md': 'a\rb\n' })
    write({ 'a.md': 'a\0b\n', 'mac.md': 'a\rc\n' })
    const changes = await findChanges({ since: 'HEAD', linesOnly: true }, cwd)
    expect(touches(changes, { path: 'a.md', text: 'a\0b\n' })(at(7))).toBe(true)
    expect(touches(changes, { path: 'mac.md', text: 'a\rc\n' })(at(7))).toBe(true)
  })

  test('the command: an old leak is left alone, a new one beside it is told', async () => {
    const { cwd, write } = repository({ 'a.md': `${LEAK}\n${CLEAN}` })
    write({ 'a.md': `${LEAK}\n${CLEAN}\n${NUMBER}` })
    const { code, stdout } = await phiLint(['--since', 'HEAD', '--changed-lines', '--format', 'compact'], { cwd })
    expect([code, stdout.split('\n').map((line) => line.split(':', 2).join(':'))]).toEqual([1, ['a.md:5', '']])
  })
})

describe('what git says is read', () => {
  test('raw output', () => {
    const zero = '0'.repeat(40)
    const [a, b] = ['a'.repeat(40), 'b'.repeat(40)]
    expect(readRaw([
      `:100644 100644 ${a} ${b} M`, 'x.md', `:100644 100644 ${a} ${a} R100`, 'old.md', 'new.md', `:100644 000000 ${a} ${zero} D`, 'gone.md',
      `:000000 160000 ${zero} ${b} A`, 'module', `:000000 120000 ${zero} ${b} A`, 'link', `:100644 100644 ${a} ${zero} M`, 'work.md', '',
    ].join('\0'))).toEqual([
      { path: 'x.md', from: undefined, isLink: false, isSame: false, blob: b },
      { path: 'new.md', from: 'old.md', isLink: false, isSame: true, blob: a },
      { path: 'link', from: undefined, isLink: true, isSame: false, blob: b },
      { path: 'work.md', from: undefined, isLink: false, isSame: false, blob: undefined },
    ])
  })

  test('a patch, even one whose content looks like one', () => {
    const patch = [
      'diff --git a/x b/x', '--- a/x', '+++ b/with space.md\t', '@@ -1,0 +2,2 @@ text', '++++ b/fake.md', '+@@ -1 +1 @@', '@@ -9 +11 @@', '-a', '+b', '@@ -20,3 +21,0 @@', '-@@ -1 +7 @@',
      'diff --git "a/\\303\\244" "b/\\303\\244"', '--- /dev/null', '+++ "b/\\303\\244 \\"q\\" \\\\ \\n.md"', '@@ -0,0 +1 @@', '+x',
      'diff --git a/gone b/gone', '--- a/gone', '+++ /dev/null', '@@ -1 +0,0 @@', '-x',
      'diff --git a/pic b/pic', 'Binary files a/pic and b/pic differ',
    ].join('\n')
    expect([...readPatch(patch)]).toEqual([['with space.md', [[2, 3], [11, 11]]], ['ä "q" \\ \n.md', [[1, 1]]]])
  })
})

describe('a hostile repository runs nothing', () => {
  test('by its config, attributes and hooks', async () => {
    const { cwd, git, write } = repository({ 'a.md': 'a', '.gitattributes': '*.md filter=evil diff=evil\n' })
    const trap = join(folder(), 'trap')
    writeFileSync(trap, `#!/bin/sh\necho "$0 $*" >> ${join(cwd, 'SPRUNG')}\ncat\n`)
    chmodSync(trap, 0o755)
    for (const key of [
      'core.fsmonitor', 'diff.external', 'diff.evil.command', 'diff.evil.textconv', 'filter.evil.clean', 'filter.evil.smudge', 'core.pager', 'core.sshCommand', 'core.editor', 'pager.diff',
    ]) git('config', key, trap)
    git('config', 'filter.evil.required', 'true')
    for (const hook of ['post-index-change', 'pre-commit', 'fsmonitor-watchman']) writeFileSync(join(cwd, '.git/hooks', hook), `#!/bin/sh\n${trap}\n`, { mode: 0o755 })
    write({ 'a.md': 'b', 'b.md': 'new' })
    // The trap works: git by itself would spring it.
    git('-c', 'core.fsmonitor=false', 'add', 'b.md')
    expect(existsSync(join(cwd, 'SPRUNG'))).toBe(true)
    rmSync(join(cwd, 'SPRUNG'))
    const { code } = await phiLint(['--since', 'HEAD', '--changed-lines'], { cwd })
    await findChanges({ since: undefined, linesOnly: true }, cwd)
    expect(Object.keys(await found(cwd, { since: 'HEAD', linesOnly: true }))).toEqual(['a.md', 'b.md'])
    expect([code, existsSync(join(cwd, 'SPRUNG'))]).toEqual([0, false])
  })

  test('by asking it for content that a partial clone lacks', async () => {
    const { cwd, git, write } = repository({ 'a.md': 'a' })
    const trap = join(folder(), 'trap')
    writeFileSync(trap, `#!/bin/sh\necho >> ${join(cwd, 'SPRUNG')}\n`, { mode: 0o755 })
    const blob = git('rev-parse', 'HEAD:a.md').trim()
    rmSync(join(cwd, '.git/objects', blob.slice(0, 2), blob.slice(2)))
    const settings = { 'core.repositoryFormatVersion': '1', 'extensions.partialClone': 'origin', 'remote.origin.promisor': 'true', 'remote.origin.url': 'ssh://example.org/x', 'core.sshCommand': trap }
    for (const [key, value] of Object.entries(settings)) git('config', key, value)
    write({ 'a.md': 'b' })
    expect(() => git('diff', '--patch')).toThrow()
    expect(existsSync(join(cwd, 'SPRUNG'))).toBe(true)
    rmSync(join(cwd, 'SPRUNG'))
    await expect(findChanges({ since: 'HEAD', linesOnly: true }, cwd)).rejects.toThrow('git could not say what has changed.')
    expect(existsSync(join(cwd, 'SPRUNG'))).toBe(false)
  })

  test('nor does it lead to another work tree', async () => {
    const elsewhere = repository({ 'secret.md': 'x' })
    const { cwd, git } = repositoryIn(folder(), { 'a.md': 'a' })
    git('config', 'core.worktree', elsewhere.cwd)
    await expect(findChanges(STAGED, cwd)).rejects.toThrow(/core\.worktree|no git repository|no work tree/)
  })
})

test.skipIf(process.getuid?.() !== 0)("another user's repository is refused as git refuses it, with what to do", async () => {
  const { cwd } = repository({ 'a.md': 'a' })
  chmodSync(cwd, 0o755)
  const { code, stderr } = await phiLint(['--staged'], { cwd, uid: 65_534, env: { HOME: '/' } })
  expect([code, stderr]).toEqual([2, expect.stringMatching(/^phi-lint: git refuses this repository.*safe\.directory.*\n$/)])
})

test('without git there is one line', async () => {
  const { code, stderr } = await phiLint(['--staged'], { cwd: folder(), env: { PATH: '' } })
  expect([code, stderr]).toEqual([2, 'phi-lint: git is not installed, or not to be found.\n'])
})

test.each<[readonly string[], string]>([
  [['--staged', '--since', 'HEAD'], '--staged and --since ask for different things.'],
  [['--changed-lines', '.'], '--changed-lines needs --staged or --since'],
])('%j is wrong use', async (args, why) => {
  const { code, stderr } = await phiLint(args, { cwd: folder() })
  expect([code, stderr]).toEqual([2, expect.stringContaining(why)])
})
