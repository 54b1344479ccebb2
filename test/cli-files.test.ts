import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CLEAN, folder, NUMBER, phiLint, type Run } from './command.js'

/** The drafts that a run checked. */
const checked = ({ stdout }: Run): readonly string[] => (JSON.parse(stdout) as { files: { path: string }[] }).files.map(({ path }) => path)
const json = (cwd: string, ...args: readonly string[]): Promise<Run> => phiLint([...args, '--format', 'json'], { cwd })

function repository(files: Readonly<Record<string, string>>): string {
  const made = folder(files)
  mkdirSync(join(made, '.git'))
  return made
}

const lists = repository({
  '.gitignore': 'old/\n*.tmp.md\n', 'posts/.phi-lintignore': 'secret.md\n', '.phi-lintrc.json': '{"ignore": ["archive"]}',
  'a.md': CLEAN, 'b.tmp.md': CLEAN, 'old/c.md': CLEAN, 'old/d.md': CLEAN, 'archive/e.md': CLEAN, 'posts/f.md': CLEAN, 'posts/secret.md': CLEAN,
  '.hidden.md': CLEAN, '.cache/g.md': CLEAN, 'node_modules/x/h.md': CLEAN, 'dist/i.html': CLEAN, 'package-lock.json': '{}', 'yarn.lock': '',
})

describe('ignored files', () => {
  test('are passed over in folders and globs, and counted', async () => {
    const all = await json(lists, '.')
    expect(checked(all)).toEqual(['a.md', 'posts/f.md'])
    expect(all).toMatchObject({ code: 0, stderr: 'Not checked: 10 hidden or ignored files or folders.\n' })
    expect(checked(await json(lists, '**/*.md'))).toEqual(['a.md', 'posts/f.md'])
    expect(checked(await json(join(lists, 'posts'), '.')), 'from within').toEqual(['f.md'])
  })

  test('--verbose lists each with the reason', async () => {
    const { stderr } = await json(lists, '.', '--verbose')
    expect(stderr.split('\n').toSorted()).toEqual([
      '',
      '.cache/: not checked: hidden.',
      '.hidden.md: not checked: hidden.',
      'Not checked: 10 hidden or ignored files or folders.',
      'archive/: not checked: ignored by "ignore" in the config.',
      'b.tmp.md: not checked: ignored by .gitignore.',
      'dist/: not checked: left out, as what tools install, build or lock.',
      'node_modules/: not checked: left out, as what tools install, build or lock.',
      'old/: not checked: ignored by .gitignore.',
      'package-lock.json: not checked: left out, as what tools install, build or lock.',
      'posts/secret.md: not checked: ignored by posts/.phi-lintignore.',
      'yarn.lock: not checked: left out, as what tools install, build or lock.',
    ])
  })

  test.each([
    ['b.tmp.md', '.gitignore'],
    ['old/c.md', '.gitignore'],
    ['old', '.gitignore'],
    ['old/*.md', '.gitignore'],
    ['posts/secret.md', 'posts/.phi-lintignore'],
    ['archive/e.md', '"ignore" in the config'],
    ['archive', '"ignore" in the config'],
  ])('%s, when it is named, is one plain line and exit 2', async (path, list) => {
    const run = await json(lists, path)
    expect(run).toMatchObject({ code: 2, stderr: `${path}: ignored by ${list}. Take it out there, or pass --no-ignore.\n` })
    expect(checked(run)).toEqual([])
  })

  test('--no-ignore checks what the lists and the config leave out; hidden files, installed and built ones stay out', async () => {
    expect(checked(await json(lists, '.', '--no-ignore'))).toEqual(['a.md', 'archive/e.md', 'b.tmp.md', 'old/c.md', 'old/d.md', 'posts/f.md', 'posts/secret.md'])
    expect(checked(await json(lists, 'old', '--no-ignore'))).toEqual(['old/c.md', 'old/d.md'])
    expect(checked(await json(lists, 'archive/e.md', 'b.tmp.md', '--no-ignore'))).toEqual(['archive/e.md', 'b.tmp.md'])
  })

  test('hidden, installed and built files are checked when they are named', async () => {
    expect(checked(await json(lists, '.hidden.md', '.cache', 'node_modules/x', 'dist/*.html', 'package-lock.json'))).toEqual(
      ['.hidden.md', '.cache/g.md', 'node_modules/x/h.md', 'dist/i.html', 'package-lock.json'])
    expect(checked(await json(lists, '.*.md')), 'a dot spelled out').toEqual(['.hidden.md'])
  })

  test('lists count from the root of the repository down, wherever the command runs, and outside of a repository from the working directory', async () => {
    expect(await json(join(lists, 'posts'), '../old/c.md')).toMatchObject({ code: 2, stderr: '../old/c.md: ignored by ../.gitignore. Take it out there, or pass --no-ignore.\n' })
    const loose = folder({ '.gitignore': '*.md', 'inner/.gitignore': '*.txt', 'inner/a.md': CLEAN, 'inner/b.txt': CLEAN, 'inner/c.html': CLEAN })
    expect(checked(await json(loose, '.'))).toEqual(['inner/c.html'])
    expect(checked(await json(join(loose, 'inner'), '.')), 'from within').toEqual(['a.md', 'c.html'])
  })
})

const elsewhere = folder({ 'b.md': CLEAN, 'more/c.md': CLEAN })
const linked = repository({ 'posts/a.md': CLEAN, 'shared/d.md': CLEAN })
symlinkSync(join(elsewhere, 'b.md'), join(linked, 'posts/file.md'))
symlinkSync(join(elsewhere, 'more'), join(linked, 'posts/folder'))
symlinkSync(join(linked, 'shared'), join(linked, 'posts/shared'))
symlinkSync(linked, join(linked, 'posts/up'))

describe('symbolic links', () => {
  test('are followed within the repository, never out of it, and what leads out is counted', async () => {
    const run = await json(linked, 'posts')
    expect(checked(run)).toEqual(['posts/a.md', 'posts/shared/d.md'])
    expect(run).toMatchObject({ code: 0, stderr: 'Not checked: 2 links out of the searched folders.\n' })
    expect((await json(linked, 'posts', '--verbose')).stderr).toContain('posts/folder/: not checked: a link that leads out of what is searched.\n')
    expect(checked(await json(linked, '.')), 'each once').toEqual(['posts/a.md', 'shared/d.md'])
  })

  test('of which the target is named are the user\'s own choice', async () => {
    expect(checked(await json(linked, 'posts/file.md'))).toEqual(['posts/file.md'])
    expect(checked(await json(linked, 'posts/folder'))).toEqual(['posts/folder/c.md'])
  })

  test('outside of a repository stay within the working directory, or the folder named', async () => {
    const loose = folder({ 'posts/a.md': CLEAN, 'shared/d.md': CLEAN })
    symlinkSync(join(loose, 'shared'), join(loose, 'posts/shared'))
    expect(checked(await json(loose, 'posts')), 'within the working directory').toEqual(['posts/a.md', 'posts/shared/d.md'])
    expect((await json(folder(), join(loose, 'posts'))).stderr, 'out of the folder').toBe('Not checked: 1 link out of the searched folders.\n')
  })
})

const endings = folder({ 'a.md': CLEAN, 'b.HTML': CLEAN, 'c.note': CLEAN, 'd.txt': CLEAN, 'e.blade.php': CLEAN })

describe('--ext', () => {
  test.each([
    ['md,html', ['a.md', 'b.HTML']],
    ['.md, *.note', ['a.md', 'c.note']],
    ['blade.php', ['e.blade.php']],
  ])('%s', async (ext, files) => {
    expect(checked(await json(endings, '.', '--ext', ext))).toEqual(files)
  })

  test('says nothing of files that are named or spelled out', async () => {
    expect(checked(await json(endings, 'd.txt', '*.note', '--ext', 'md'))).toEqual(['d.txt', 'c.note'])
  })

  test('names the endings when no file has one', async () => {
    expect((await json(endings, '.', '--ext', 'rst,adoc')).stderr).toMatch(/^\.: no draft in this folder\. Drafts end in \.rst, \.adoc\.$/m)
  })

  test.each(['', 'md,,html', '**/*', 'a b'])('"%s" is no list of endings', async (ext) => {
    expect(await phiLint(['.', '--ext', ext], { cwd: endings })).toMatchObject({ code: 2, stdout: '', stderr: 'phi-lint: --ext: give endings with commas between them, such as md,html.\n' })
  })
})

describe('--format-in', () => {
  const PAGE = '<p title="MRN 4471920">Fine.</p><script>MRN 4471921</script>'
  test('chooses the reader of files, words and standard input', async () => {
    const cwd = folder({ 'page.txt': PAGE })
    const findings = async (args: readonly string[], input?: string): Promise<number> => {
      const { files } = JSON.parse((await phiLint([...args, '--format', 'json'], { cwd, ...(input && { input }) })).stdout) as { files: { findings: unknown[] }[] }
      return files.flatMap((file) => file.findings).length
    }
    expect(await findings(['page.txt', '--format-in', 'text'])).toBe(2)
    expect(await findings(['page.txt', '--format-in', 'html']), 'a script is no text').toBe(1)
    expect(await findings(['--text', PAGE, '--format-in', 'html'])).toBe(1)
    expect(await findings(['-', '--format-in', 'html'], PAGE)).toBe(1)
  })

  test('knows what a mistyped reader was meant to be', async () => {
    const run = await phiLint(['--text', 'x', '--format-in', 'markdwon'])
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toMatch(/^phi-lint: --format-in: there is no such reader\. Did you mean "markdown"\? The readers are text, .*\.\n$/)
  })
})

describe('overrides of the config', () => {
  const configured = (override: object, files: Readonly<Record<string, string>>, whole: object = {}): string =>
    folder({ '.phi-lintrc.json': JSON.stringify({ ...whole, overrides: [override] }), ...files })
  const found = async (cwd: string, ...args: readonly string[]): Promise<readonly string[]> => {
    const { files } = JSON.parse((await json(cwd, ...args)).stdout) as { files: { path: string; findings: { rule: string; severity: string }[] }[] }
    return files.flatMap(({ path, findings }) => (findings.length > 0 ? findings : [undefined]).map((one) => (one ? `${path} ${one.rule} ${one.severity}` : path)))
  }

  test('`format` chooses the reader, and makes drafts of files that no reader would claim; --format-in wins', async () => {
    const cwd = configured({ files: '*.note', format: 'html' }, { 'a.note': '<script>MRN 4471920</script>', 'b.other': NUMBER })
    expect(await found(cwd, '.')).toEqual(['a.note'])
    expect(await found(cwd, '.', '--format-in', 'text')).toEqual(['a.note record-number error'])
  })

  test('`severity` is that of all rules that are not off; a rule of its own wins', async () => {
    const files = { 'old/a.txt': NUMBER, 'b.txt': NUMBER }
    expect(await found(configured({ files: 'old/**', severity: 'warning' }, files), '.')).toEqual(['b.txt record-number error', 'old/a.txt record-number warning'])
    const own = { files: 'old/**', severity: 'warning', rules: { 'record-number': 'error' } }
    expect(await found(configured(own, files), 'old')).toEqual(['old/a.txt record-number error'])
    const off = { rules: { 'record-number': 'off' } }
    expect(await found(configured({ files: 'old/**', severity: 'error' }, files, off), 'old')).toEqual(['old/a.txt'])
  })

  test('`organization` stands in for the same keys of the whole config, and leaves the others', async () => {
    const post = 'Samuel Okafor had a stroke and was admitted to room 12.\n'
    const files = { 'a.txt': post, 'north/b.txt': post, 'south/c.txt': post }
    const cwd = folder({
      ...files,
      '.phi-lintrc.json': JSON.stringify({
        organization: { staff: ['Samuel Okafor'] },
        overrides: [{ files: 'north/**', organization: { staff: ['Priya Raghunathan'] } }, { files: 'south/**', organization: { names: ['South Clinic'] } }],
      }),
    })
    const named = (await found(cwd, '.')).filter((line) => line.includes('patient-name')).map((line) => line.split(' ')[0])
    expect(named, 'only where the staff is another').toEqual(['north/b.txt'])
  })
})

test('thousands of small files are checked, and come in the order of their paths', async () => {
  const cwd = folder()
  for (let i = 0; i < 2_000; i++) {
    if (i % 100 === 0) mkdirSync(join(cwd, `f${i / 100}`))
    writeFileSync(join(cwd, `f${Math.floor(i / 100)}`, `${i}.txt`), `${CLEAN}${i}\n`)
  }
  const run = await json(cwd, '.')
  expect(run).toMatchObject({ code: 0, stderr: '' })
  const paths = checked(run)
  expect(paths).toHaveLength(2_000)
  expect(paths).toEqual(paths.toSorted())
}, 240_000)
