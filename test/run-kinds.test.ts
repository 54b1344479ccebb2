import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { discover, type Ground } from '../src/run/discover.js'
import { sourcesOf } from '../src/run/drafts.js'
import { openFile } from '../src/run/examine.js'
import { folder } from './command.js'

const sample = (name: string): string => readFileSync(new URL(`../fixtures/readers/exports/${name}`, import.meta.url), 'utf8')
const TWEETS = sample('leak.tweets.js')
const WXR = sample('leak.wordpress.xml')

/** What a search reads of these files, and what it leaves; problems with their words. */
async function searched(files: Readonly<Record<string, string | Buffer>>, paths: readonly string[] = ['.'], ground: Partial<Ground> = {}) {
  const cwd = folder(files)
  const found = await discover(paths, { cwd, commands: [], endings: undefined, usesIgnores: true, isIgnored: () => false, hasReader: () => false, ...ground })
  const outcome = { read: [] as string[], left: [] as string[], problems: [] as string[] }
  for await (const source of sourcesOf({ found, text: undefined, stdin: undefined }, process.stdin)) {
    const one = 'named' in source ? await openFile(source, cwd) : source
    if ('why' in one) outcome.left.push(one.path)
    else if ('problem' in one) outcome.problems.push(`${one.path}: ${one.problem}`)
    else outcome.read.push(one.path)
  }
  return outcome
}

describe('exports are met in folders', () => {
  test('by their names and their content', async () => {
    expect(await searched({
      'data/tweets.js': TWEETS, 'data/tweets-part1.js': TWEETS, 'data/deleted-tweets.js': TWEETS, 'data/note-tweet.js': sample('leak.note-tweet.js'), 'site.wordpress.2026-03-04.xml': WXR,
    })).toEqual({ read: ['data/deleted-tweets.js', 'data/note-tweet.js', 'data/tweets-part1.js', 'data/tweets.js', 'site.wordpress.2026-03-04.xml'], left: [], problems: [] })
  })

  test('programs and settings of the same names and endings are left', async () => {
    expect(await searched({
      'post.md': 'Hello', 'app.js': TWEETS, 'src/tweets.js': 'export const tweets = []', 'sitemap.xml': '<urlset><url><loc>https://clinic.example/</loc></url></urlset>', 'pom.xml': Buffer.from([0, 1, 2]),
    })).toEqual({ read: ['post.md'], left: ['app.js', 'pom.xml', 'sitemap.xml', 'src/tweets.js'], problems: [] })
  })

  test.each<[string, readonly string[], Partial<Ground>]>([
    ['named', ['sitemap.xml'], {}],
    ['of an ending that is spelled out', ['*.xml'], {}],
    ['of an ending that is asked for', ['.'], { endings: ['xml'] }],
    ['that the config has a reader for', ['.'], { hasReader: () => true }],
    ['named besides its folder', ['.', 'sitemap.xml'], {}],
  ])('a file is read whatever it is if it is %s', async (_, paths, ground) => {
    expect(await searched({ 'sitemap.xml': '<urlset>' }, paths, ground)).toMatchObject({ read: ['sitemap.xml'], left: [] })
  })

  test('a folder that holds nothing else is one with drafts, or it is not', async () => {
    expect((await searched({ 'tweets.js': TWEETS })).problems).toEqual([])
    expect((await searched({ 'sitemap.xml': '<urlset>' })).problems).toEqual([
      '.: no draft in this folder. Drafts end in .txt, .md, .html, .docx, .pdf, .csv, .json, .srt, and others that the README lists.',
    ])
  })
})

test('a list of ignored files that is not heeded is a problem, told once', async () => {
  const list = `old/\n${'a/**/'.repeat(9)}b`
  expect(await searched({ '.gitignore': list, 'old/a.md': '', 'new/a.md': 'Hello' }, ['.', 'new'])).toEqual({
    read: ['new/a.md'], left: ['old/'], problems: [expect.stringMatching(/^\.gitignore: line 2: longer than/)],
  })
})
