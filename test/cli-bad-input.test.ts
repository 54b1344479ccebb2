import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BIN, CLEAN, folder, NUMBER, phiLint } from './command.js'

/** A message is one line: the path, what is wrong, what to do. */
const oneLine = (text: string): string => {
  expect(text.trimEnd().split('\n')).toHaveLength(1)
  return text.trimEnd()
}

describe('what cannot be checked is named, in one line, with exit 2', () => {
  const cwd = folder({
    'photos/a.gif': 'x', 'photos/b.mp4': 'x', 'photos/style.css': '', 'empty-folder/.keep': '',
    'scan.pdf': '%PDF-1.7\n1 0 obj', 'program.txt': '\x7fELF\0\0', 'cat.png': '\x89PNG',
    'utf32.txt': Buffer.from('fffe000041000000', 'hex'), 'weird.note': NUMBER,
  })
  test.each([
    ['a missing file', 'gone.txt', 'gone.txt: no such file or folder. Check the spelling.'],
    ['a file as if it were a folder', 'weird.note/x', 'weird.note/x: no such file or folder. Check the spelling.'],
    ['a glob without a match', 'posts/*.txt', 'posts/*.txt: no file matches this pattern. Put it in quotes and check its spelling.'],
    ['a folder of pictures', 'photos', /^photos: no draft in this folder\. Drafts end in (?=.*\.md,)(?=.*\.html,)\.txt, .*\.$/m],
    ['an empty folder', 'empty-folder', /^empty-folder: no draft in this folder\./],
    ['a PDF cut off', 'scan.pdf', 'scan.pdf: a damaged PDF. Open it, and print it to a new one.'],
    ['a binary file called .txt', 'program.txt', /^program\.txt: not a text file\./],
    ['UTF-32', 'utf32.txt', /^utf32\.txt: not a text file\./],
    ['a picture', 'cat.png', 'cat.png: a picture or film, which phi-lint cannot read. Look at it yourself.'],
    ['a device', '/dev/zero', /\/dev\/zero: not a regular file\. Give a text file\.$/],
    ['words in place of a path', 'Our patient Maria Lopez has a stroke', '(words): no file has this name. To check the words themselves, write --text "…".'],
  ] as const)('%s', async (_, path, message) => {
    const run = await phiLint([path], { cwd })
    const [first] = run.stderr.split('\n')
    if (typeof message === 'string') expect(first).toBe(message)
    else expect(first).toMatch(message)
    expect(run).toMatchObject({ code: 2, stdout: 'Nothing was checked.\n' })
  })

  test('a pipe that nobody writes to is no hang', async () => {
    const there = folder()
    if (spawnSync('mkfifo', [join(there, 'pipe.txt')]).status !== 0) return
    const run = await phiLint(['pipe.txt'], { cwd: there })
    expect(oneLine(run.stderr)).toBe('pipe.txt: not a regular file. Give a text file.')
  })

  test('a file beyond the limit, and a text beyond what fits into memory', async () => {
    const there = folder({ 'small.txt': CLEAN })
    spawnSync('truncate', ['-s', '65M', join(there, 'large.txt')])
    const run = await phiLint(['.', '--format', 'compact'], { cwd: there })
    expect(run.code).toBe(2)
    expect(oneLine(run.stderr)).toBe('large.txt: larger than 64 MB. Split it, or leave it out.')
    writeFileSync(join(there, 'large.txt'), 'The garden is open. '.repeat(525_000))
    const long = await phiLint(['.', '--format', 'compact'], { cwd: there })
    expect(long.code).toBe(2)
    expect(oneLine(long.stderr)).toBe('large.txt: too much to check at once: more than 10 million characters in one text, or 30 million in all. Split it, or leave it out.')
  })

  // No permission is missing to root: there the command runs as nobody, if nobody may read the program.
  const isRoot = process.getuid?.() === 0
  const uid = isRoot ? 65_534 : undefined
  test.skipIf(isRoot && spawnSync(process.execPath, [BIN, '--version'], { uid: 65_534 }).status !== 0)('a file and a folder without permission', async () => {
    const there = folder({ 'locked.txt': CLEAN, 'closed/a.txt': CLEAN, 'leak.txt': NUMBER })
    chmodSync(there, 0o755)
    chmodSync(join(there, 'locked.txt'), 0)
    chmodSync(join(there, 'closed'), 0)
    const run = await phiLint(['.', '--format', 'compact'], { cwd: there, ...(uid && { uid }) })
    const named = await phiLint(['closed/a.txt'], { cwd: there, ...(uid && { uid }) })
    chmodSync(join(there, 'closed'), 0o700)
    expect(run.stderr).toContain('locked.txt: could not be read: no permission to read it.\n')
    expect(run.stderr).toContain('closed: no permission to read it, so nothing in this folder was checked\n')
    expect(run.stdout).toContain('leak.txt:1:')
    expect(run.code).toBe(2)
    expect(named.stderr).toBe('closed/a.txt: no permission to read it.\n')
  })
})

test('one bad file never hides the findings of the others', async () => {
  const cwd = folder({ 'a.txt': NUMBER, 'b.txt': 'x\0y', 'c.txt': NUMBER })
  const run = await phiLint(['a.txt', 'b.txt', 'gone.txt', 'c.txt', '--format', 'compact'], { cwd })
  expect(run.stdout.split('\n').map((line) => line.split(':')[0])).toEqual(['a.txt', 'c.txt', ''])
  expect(run.stderr.split('\n')).toHaveLength(3)
  expect(run.code).toBe(2)
})

describe('what is odd but can be checked is checked', () => {
  const DAMAGED = 'is damaged UTF-16; what could not be read stands as U+FFFD'
  test.each([
    ['an empty file', Buffer.alloc(0), 0, ''],
    ['white space', Buffer.from('  \n\t\n'), 0, ''],
    ['a byte-order mark alone', Buffer.from('\ufeff'), 0, ''],
    ['UTF-16 LE', Buffer.from(`\ufeff${NUMBER}`, 'utf16le'), 1, ''],
    ['UTF-16 BE', Buffer.from(`\ufeff${NUMBER}`, 'utf16le').swap16(), 1, ''],
    ['half a character at the end of UTF-16', Buffer.from(`\ufeff${NUMBER}x`, 'utf16le').subarray(0, -1), 1, `draft.txt: ${DAMAGED}\n`],
    ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${NUMBER}`), 1, ''],
    ['windows-1252', Buffer.from(`\x93caf\xe9\x94 ${NUMBER}`, 'latin1'), 1, 'draft.txt: is not valid UTF-8; it was read as windows-1252\n'],
    ['lone carriage returns', Buffer.from(`one\rtwo\r${NUMBER}`), 1, ''],
    ['terminal escapes', Buffer.from(`\u001b[2J\u001b]0;title\u0007 ${NUMBER}`), 1, ''],
    ['another language', Buffer.from('Понедельник начинается в субботу. 週末は休みです。\n'), 0, 'draft.txt: seems to be in another script: its numbers were checked, its names and stories may have been missed\n'],
  ] as const)('%s', async (_, content, code, stderr) => {
    const run = await phiLint(['draft.txt', '--format', 'compact'], { cwd: folder({ 'draft.txt': content }) })
    expect(run).toMatchObject({ code, stderr })
  })

  test('front matter and HTML that never end', async () => {
    const cwd = folder({
      'a.md': `---\ntitle: "broken\n  - [\n\n${NUMBER}`,
      'b.html': `<div><p title="x>${NUMBER}<b><i><table><td>${NUMBER}`,
      'c.html': `<script>${NUMBER}`,
    })
    const run = await phiLint(['.', '--format', 'compact'], { cwd })
    expect(run.stdout).toMatch(/^a\.md:5:/m)
    expect(run.code).toBe(1)
    expect(run.stderr).not.toMatch(/internal error/)
  })

  test('a name that looks like a pattern is a file when it exists', async () => {
    const cwd = folder({ 'draft [v2] (final)*.txt': NUMBER })
    expect((await phiLint(['draft [v2] (final)*.txt'], { cwd })).code).toBe(1)
  })

  test('globs with backslashes, as Windows has them', async () => {
    const cwd = folder({ 'posts/2026/a.txt': NUMBER, 'posts/2026/b.note': NUMBER })
    const list = async (glob: string): Promise<readonly string[]> =>
      (JSON.parse((await phiLint([glob, '--format', 'json'], { cwd })).stdout) as { files: { path: string }[] }).files.map(({ path }) => path)
    expect(await list('posts\\**\\*.txt')).toEqual(['posts/2026/a.txt'])
    expect(await list('posts\\2026\\a.txt')).toEqual(['posts/2026/a.txt'])
    expect(await list('posts/**/*'), 'only drafts').toEqual(['posts/2026/a.txt'])
    expect(await list('posts/*/*.note'), 'an ending spelled out').toEqual(['posts/2026/b.note'])
  })

  test.skipIf(!existsSync('/dev/fd'))('a shell\'s <(command)', () => {
    const run = spawnSync('bash', ['-c', `"${process.execPath}" "${BIN}" --format compact <(echo "Chart: MRN 4471920")`], { encoding: 'utf8' })
    expect(run.status, run.stderr).toBe(1)
  })
})

describe('nothing is left unchecked in silence', () => {
  test('one closing line counts pictures and other files', async () => {
    const cwd = folder({ 'a.txt': CLEAN, 'b.jpg': '', 'c/d.PNG': '', 'c/style.css': '', 'c/font.woff': '', 'c/binary.txt': '\0' })
    const run = await phiLint(['.'], { cwd })
    expect(run).toMatchObject({ code: 0, stdout: 'No disclosures found in 1 file.\n' })
    expect(run.stderr).toBe('Not checked: 2 pictures that nobody looked at, 3 other files skipped.\n')
  })

  test('hidden, installed, built and minified files are no drafts, unless named', async () => {
    const cwd = folder({
      'a.txt': CLEAN, '.git/x.txt': NUMBER, '.cache/x.md': NUMBER, 'node_modules/x/readme.md': NUMBER,
      'dist/x.html': NUMBER, 'page.min.html': NUMBER, 'yarn.lock': '',
    })
    const left = 'Not checked: 5 hidden or ignored files or folders.\n'
    expect(await phiLint(['.'], { cwd })).toMatchObject({ code: 0, stdout: 'No disclosures found in 1 file.\n', stderr: left })
    expect((await phiLint(['dist'], { cwd })).code).toBe(1)
    expect((await phiLint(['dist/*.html'], { cwd })).code).toBe(1)
    expect((await phiLint(['node_modules/x/readme.md'], { cwd })).code).toBe(1)
  })

  test('links in a circle end; linked folders are read once', async () => {
    const cwd = folder({ 'posts/a.txt': CLEAN, 'elsewhere/more/b.txt': CLEAN })
    symlinkSync(join(cwd, 'posts'), join(cwd, 'posts/again'))
    symlinkSync(cwd, join(cwd, 'posts/up'))
    symlinkSync(join(cwd, 'elsewhere'), join(cwd, 'posts/elsewhere'))
    symlinkSync(join(cwd, 'elsewhere'), join(cwd, 'posts/elsewhere-again'))
    symlinkSync(join(cwd, 'posts'), join(cwd, 'elsewhere/back'))
    symlinkSync(join(cwd, 'nowhere.txt'), join(cwd, 'posts/dangling.txt'))
    const run = await phiLint(['posts', '--format', 'json'], { cwd })
    const { files } = JSON.parse(run.stdout) as { files: { path: string }[] }
    expect(files.map(({ path }) => path)).toEqual(['posts/a.txt', 'posts/elsewhere/more/b.txt'])
    expect(run).toMatchObject({ code: 2, stderr: 'posts/dangling.txt: could not be read: no such file or folder.\n' })
  })
})

test('control characters in drafts, names and arguments never reach a terminal raw', async () => {
  const name = 'evil\u001b[31m\u202egnp\n.txt'
  const cwd = folder({ [name]: `\u001b]0;pwned\u0007 \u202e Chart: MRN 4471920 \u009b2J\n` })
  const formats = [['--reveal'], ['--format', 'compact'], ['--format', 'json']].map((flags) => [name, ...flags])
  for (const args of [[name], ...formats, [`${name}x`], ['inspect', name], ['explain', '\u001b[2J'], ['--\u001b[2J']]) {
    const { stdout, stderr } = await phiLint(args, { cwd })
    // oxlint-disable-next-line no-control-regex -- controls are what it looks for
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    expect(stdout + stderr).not.toBe('')
  }
})

test('a line of 9 MB is checked, and its excerpt fits the terminal', async () => {
  const cwd = folder()
  const prose = 'The garden is open and everybody is welcome to sit down. '.repeat(9_000)
  const data = 'Zm9yZ2V0IG1lIG5vdA'.repeat(225_000)
  writeFileSync(join(cwd, 'long.txt'), `${data} ${prose}Chart of the day: MRN 4471920. ${prose}${data}`)
  const run = await phiLint(['long.txt', '--no-config'], { cwd })
  expect(run.code, run.stderr).toBe(1)
  expect(Math.max(...run.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
}, 300_000)

test('a working directory without a repository, and paths outside of it', async () => {
  const cwd = folder({ 'inner/.keep': '', 'leak.txt': NUMBER })
  mkdirSync(join(cwd, 'inner/deep'))
  const run = await phiLint(['../../leak.txt', '--format', 'compact'], { cwd: join(cwd, 'inner/deep') })
  expect(run.stdout).toMatch(/^\.\.\/\.\.\/leak\.txt:1:/)
})
