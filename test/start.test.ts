import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import type { Profiler } from 'node:inspector'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BIN, CLEAN, folder, LEAK } from './command.js'

type Ran = { readonly files: readonly string[]; readonly modules: ReadonlySet<string>; readonly idle: ReadonlySet<string>; readonly packages: readonly string[] }

/** What a run of the command loads and runs, by V8's coverage: files of dist/command, the modules and functions in them, and packages. */
function ranBy(args: readonly string[]): Ran {
  const cwd = folder({ 'clean.txt': CLEAN, 'leak.txt': LEAK, 'page.md': `# Shots\n\n${CLEAN}` })
  const coverage = folder()
  const { status } = spawnSync(process.execPath, [BIN, ...args], { cwd, env: { ...process.env, NODE_V8_COVERAGE: coverage }, stdio: 'ignore' })
  expect(status).toBeLessThan(2)
  const scripts = readdirSync(coverage).flatMap((name) => (JSON.parse(readFileSync(join(coverage, name), 'utf8')) as { result: Profiler.ScriptCoverage[] }).result)
  const ours = scripts.filter(({ url }) => url.startsWith('file:') && !url.includes('/bin/'))
  // The bundle wraps a module in a function that has the module's path for a name.
  const named = (hasRun: boolean): Set<string> =>
    new Set(ours.flatMap(({ functions }) => functions).filter(({ ranges }) => ranges[0]!.count > 0 === hasRun).map(({ functionName }) => functionName))
  const modules = named(true)
  const names = [...ours.map(({ url }) => url), ...modules].flatMap((path) => [...path.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g)].at(-1)?.[1] ?? [])
  return { files: ours.map(({ url }) => basename(url).replace(/-[A-Z0-9]{8}\.js$/, '.js')), modules, idle: named(false), packages: [...new Set(names)].sort() }
}

test('--version loads no command, no engine and no package', () => {
  const { files, modules, packages } = ranBy(['--version'])
  expect(packages).toEqual([])
  expect([...modules].filter((name) => /\/(?:linter|main|check)\.js$/.test(name))).toEqual([])
  expect(files).toContain('phi-lint.js')
  expect(files).not.toContain('main.js')
})

describe('a check runs no package that its drafts do not need', () => {
  test.each([
    ['a clean text', ['clean.txt'], ['chalk', 'commander']],
    ['Markdown', ['page.md'], ['@lezer/common', '@lezer/highlight', '@lezer/markdown', 'chalk', 'commander']],
  ])('%s', (_, args, packages) => {
    const { modules, packages: ran } = ranBy(args)
    expect([...modules]).toContain('dist/src/linter.js')
    expect(ran).toEqual(packages)
  })

  test('with digits and dates, no expression is read for its first words: the build has done that', () => {
    const { modules, idle } = ranBy(['leak.txt'])
    expect([modules.has('firstWords'), modules.has('readAlternatives'), idle.has('readAlternatives')]).toEqual([true, false, true])
  })

  test('compromise runs where it is asked for a second opinion', () => {
    expect(ranBy(['inspect', 'leak.txt']).packages).toContain('compromise')
  })
})
