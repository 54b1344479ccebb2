import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ignoreListsBelow } from '../src/run/ignore-lists.js'
import { folder } from './command.js'
import { runs } from './runs.js'

type Files = Readonly<Record<string, string>>

/** What is left of these files when the lists among them have spoken. A folder is asked for as a search meets it: before what is in it. */
function left(root: string, files: Files): readonly string[] {
  const ignoredBy = ignoreListsBelow(root)
  return Object.keys(files).filter((path) => !ignoredBy(path)).toSorted()
}

/** git's own answer. */
function leftByGit(root: string): readonly string[] {
  const git = (...args: readonly string[]): string => execFileSync('git', ['-c', 'core.excludesFile=', ...args], { cwd: root, encoding: 'utf8' })
  git('init', '--quiet')
  return git('ls-files', '--others', '--exclude-standard', '-z').split('\0').filter((path) => path !== '').toSorted()
}

describe('.gitignore means what git means by it', () => {
  test.each<[string, Files, readonly string[]]>([
    ['a name, in any folder', { '.gitignore': 'old.md', 'old.md': '', 'posts/old.md': '', 'posts/new.md': '' }, ['.gitignore', 'posts/new.md']],
    ['a folder and all that is in it', { '.gitignore': 'out/', 'out/a.md': '', 'posts/out/deep/b.md': '', 'out.md': '' }, ['.gitignore', 'out.md']],
    ['a slash ties it to the folder of the list', { '.gitignore': '/a.md', 'a.md': '', 'posts/a.md': '' }, ['.gitignore', 'posts/a.md']],
    ['comments, blank lines and escapes', { '.gitignore': '# a.md\n\n\\#b.md\n', 'a.md': '', '#b.md': '' }, ['.gitignore', 'a.md']],
    ['an exception', { '.gitignore': '*.md\n!keep.md', 'a.md': '', 'keep.md': '' }, ['.gitignore', 'keep.md']],
    ['no exception within an ignored folder', { '.gitignore': 'out/\n!out/keep.md', 'out/keep.md': '' }, ['.gitignore']],
    ['a folder below speaks for itself', { '.gitignore': '*.md', 'a.md': '', 'posts/.gitignore': '!*.md', 'posts/a.md': '' }, ['.gitignore', 'posts/.gitignore', 'posts/a.md']],
    ['it may take a folder back', { '.gitignore': 'out', 'posts/.gitignore': '!out', 'posts/out/a.md': '', 'out/a.md': '' }, ['.gitignore', 'posts/.gitignore', 'posts/out/a.md']],
    ['capital letters count', { '.gitignore': 'OLD.md', 'old.md': '' }, ['.gitignore', 'old.md']],
  ])('%s', (_, files, expected) => {
    const root = folder(files)
    expect(left(root, files)).toEqual(expected)
    expect(leftByGit(root)).toEqual(expected)
  })

  test('whatever the lists and the tree', () => {
    const name = fc.constantFrom('a', 'b', 'ab')
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'))
    const line = fc.tuple(
      fc.constantFrom('', '', '!'), fc.constantFrom('', '', '/', '**/', 'a/'), fc.constantFrom('a', 'b', 'ab', '*', 'a*', '?', '[ab]', 'a/b'), fc.constantFrom('', '', '/', '/*', '/**'),
    ).map((parts) => parts.join(''))
    const list = fc.array(line, { maxLength: 4 }).map((lines) => lines.join('\n'))
    fc.assert(fc.property(fc.uniqueArray(path, { minLength: 1, maxLength: 8 }), list, list, (paths, outer, inner) => {
      const files: Files = { ...Object.fromEntries(paths.map((one) => [`${one}/x.md`, ''])), '.gitignore': outer, 'a/.gitignore': inner }
      const root = folder(files)
      try {
        expect(left(root, files)).toEqual(leftByGit(root))
      } finally {
        rmSync(root, { recursive: true })
      }
    }), { ...runs(60), examples: [[['a/a'], '**/a/*', '!a']] })
  }, 120_000)
})

describe('.phi-lintignore', () => {
  const ignoredBy = (files: Files, path: string): string | undefined => ignoreListsBelow(folder(files))(path)

  test('has the same syntax, and the list that leaves a path out is named', () => {
    const files = { '.phi-lintignore': 'archive/', 'posts/.phi-lintignore': '*.tmp.md' }
    expect(ignoredBy(files, 'archive/')).toBe('.phi-lintignore')
    expect(ignoredBy(files, 'archive/2020/a.md')).toBe('.phi-lintignore')
    expect(ignoredBy(files, 'posts/a.tmp.md')).toBe('posts/.phi-lintignore')
    expect(ignoredBy(files, 'a.tmp.md')).toBeUndefined()
  })

  test('has the last word: it takes back what git leaves out, but not the other way round', () => {
    expect(ignoredBy({ '.gitignore': 'drafts/', '.phi-lintignore': '!drafts/' }, 'drafts/a.md')).toBeUndefined()
    expect(ignoredBy({ '.gitignore': '!a.md', '.phi-lintignore': 'a.md' }, 'a.md')).toBe('.phi-lintignore')
    expect(ignoredBy({ 'posts/.gitignore': '*.md', '.phi-lintignore': '!*.md' }, 'posts/a.md')).toBeUndefined()
  })
})

test('git\'s list for one copy of a repository counts, after the others', () => {
  const files = { '.git/info/exclude': 'mine.md\nours.md', '.gitignore': '!ours.md' }
  const ignoredBy = ignoreListsBelow(folder(files))
  expect(ignoredBy('posts/mine.md')).toBe('.git/info/exclude')
  expect(ignoredBy('ours.md')).toBeUndefined()
})

test('a list that is no text, or no file, leaves nothing out', () => {
  expect(ignoreListsBelow(folder({ '.gitignore/a': '' }))('a.md')).toBeUndefined()
  expect(ignoreListsBelow(folder({ '.gitignore': Buffer.from([0xff, 0, 0xfe]) }))('a.md')).toBeUndefined()
})

describe('a list that would take for ever', () => {
  const told = (list: string): { problems: readonly string[]; ignoredBy: (path: string) => string | undefined } => {
    const problems: string[] = []
    const lists = ignoreListsBelow(folder({ '.gitignore': list }), ({ path, problem }) => problems.push(`${path}: ${problem}`))
    return { problems, ignoredBy: lists }
  }

  test.each([
    ['many depths in one pattern', 'a/**/'.repeat(6) + 'b'],
    ['more stars than are needed', 'a/****/'.repeat(6) + 'b'],
    ['a pattern longer than any path', '*a'.repeat(4000)],
  ])('%s: is not heeded, and told once', (_, pattern) => {
    const { problems, ignoredBy } = told(`one.md\n${pattern}\nold.md\n${pattern}`)
    expect(ignoredBy(`${'a/'.repeat(200)}c.md`)).toBeUndefined()
    expect([ignoredBy('one.md'), ignoredBy('old.md')]).toEqual(['.gitignore', '.gitignore'])
    expect(problems).toEqual(['.gitignore: line 2: longer than 4096 characters, or with more than 2 times /**/, and so not heeded. Write it in another way.'])
  })

  test('patterns that people write are heeded', () => {
    const { problems, ignoredBy } = told('**/build/**/*.tmp.*\n**/a/**/b/**\n*-*-*-*-*-*.md')
    expect([ignoredBy('x/build/y/z/a.tmp.md'), ignoredBy('a/b/c'), ignoredBy('2026-03-04-a-b-c.md')]).toEqual(['.gitignore', '.gitignore', '.gitignore'])
    expect(problems).toEqual([])
  })

  test('many stars and depths together end soon', () => {
    const { ignoredBy } = told(['*a'.repeat(100) + 'b', 'a/**/a/**/b', '**/*a*/'.repeat(2) + '*b', '*?'.repeat(40) + 'b', '*[ab]'.repeat(40) + 'c'].join('\n'))
    const start = performance.now()
    for (const path of [`${'a/'.repeat(300)}c`, 'a'.repeat(255), `${'aaaa/'.repeat(100)}c`]) expect(ignoredBy(path)).toBeUndefined()
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
