import { describe, expect, test } from 'vitest'
import { createLinter } from '../src/linter.js'
import { textsIn } from '../src/text/document.js'
import { outline, read } from './reading.js'

/** The texts of a file: the channel of each and what it says, headers, dates and networks left out. */
function texts(source: string, format: string): string[] {
  return textsIn(read(source, format)).flatMap((text) => {
    const said = outline(text).filter((line) => !/^(?:code|cell)\b/.test(line)).map((line) => line.replace(/^[^:]+: /, ''))
    return said.length === 0 ? [] : `${text.channel}: ${said.join(' | ')}`
  })
}

describe('each record of a list is a text of its own', () => {
  test.each([
    ['rows of a calendar', 'csv', 'Network,Title,Caption\nFacebook,One,a\nYouTube,Two,b\nGoogle Business,,c\n,,d', ['post: One | a', 'video: Two | b', 'review-reply: c', 'undefined: d']],
    ['one network for all', 'csv', 'Network,Caption\nYouTube,a\n,b', ['video: a', 'video: b']],
    ['an answer where there is one', 'csv', 'Date,Post,Review,Reply\n1,a,,\n2,,b,c', ['undefined: a', 'review-reply: b | c']],
    ['a list', 'json', '[{"platform": "X", "text": "a", "tags": ["t"]}, {"platform": "Blog", "text": "b"}]', ['post: a | t', 'blog: b']],
    ['a list below a key', 'json', '{"title": "Plan", "posts": [{"text": "a"}, {"text": "b"}]}', ['undefined: Plan', 'undefined: a', 'undefined: b']],
    ['objects with a time', 'json', '{"plan": [{"date": "2026-03-04", "text": "a"}, {"date": "2026-03-05", "text": "b"}]}', ['undefined: a', 'undefined: b']],
    ['sections of one text', 'json', '{"title": "Plan", "sections": [{"text": "a"}, {"text": "b"}]}', ['undefined: Plan | a | b']],
    ['comments below a post have its network', 'json', '[{"network": "YouTube", "text": "a", "comments": [{"message": "b"}, {"message": "c"}]}, {"network": "X", "text": "d"}]', ['video: a', 'video: b', 'video: c', 'post: d']],
    ['reviews, one with an answer', 'json', '{"reviews": [{"comment": "a", "name": "n", "reply": {"comment": "b"}}, {"comment": "c"}]}', ['review-reply: a | b', 'undefined: c']],
    ['an answer of a server is none to a review', 'json', '{"response": {"posts": [{"text": "a"}]}}', ['undefined: a']],
    ['lines', 'jsonl', '{"channel": "forum", "text": "a"}\n{"channel": "newsletter", "text": "b"}', ['forum: a', 'newsletter: b']],
    ['a list in YAML', 'yaml', '- platform: Blog\n  text: a\n- platform: X\n  text: b\n', ['blog: a', 'post: b']],
    ['documents of YAML', 'yaml', 'text: a\n---\ntext: b\n', ['undefined: a', 'undefined: b']],
    ['a single text', 'yaml', 'title: One\ntext: a\nlist:\n  - b\n  - c\n', ['undefined: One | a | b | c']],
  ])('%s', (_, format, source, expected) => {
    expect(texts(source, format)).toEqual(expected)
  })

  test('together they hold what the file holds, each piece once', () => {
    const document = read('[{"text": "a", "comments": [{"text": "b"}], "note": "c"}, {"text": "d"}]', 'json')
    expect(outline(document).map((line) => line.slice(-1))).toEqual(['a', 'b', 'c', 'd'])
    expect(new Set(document.parts!.flatMap(({ segments }) => segments))).toEqual(new Set(document.segments))
    expect(document.parts!.map(({ segments }) => segments.length)).toEqual([2, 1, 1])
  })

  test('a hundred thousand rows', () => {
    const source = `Network,Caption\n${'X,"a, b"\nBlog,c\n'.repeat(50_000)}`
    const { parts } = read(source, 'csv')
    expect(parts).toHaveLength(100_001)
    expect(parts![100_000]!.channel).toBe('blog')
  })
})

describe('a calendar is judged row by row', async () => {
  const linter = await createLinter()
  const lines = async (rows: readonly string[], options: object = {}): Promise<string[]> =>
    (await linter.lint(['Network,Caption', ...rows].join('\n'), { path: 'calendar.csv', ...options })).map(({ rule, start }) => `${start.line} ${rule}`)

  test('what confirms a relationship in a reply says nothing in a post', async () => {
    const rows = ['Facebook,"Plan your visit: book your appointment online."', 'Google review,Thank you for your visit on Tuesday.', 'Facebook,"Plan your visit: book your appointment online."']
    const found = await lines(rows)
    expect(found).not.toEqual([])
    expect(found.filter((line) => !line.startsWith('3 '))).toEqual([])
  })

  test('facts of one row never join those of another', async () => {
    const apart = ['X,Welcome Maria Lopez!', 'X,She had a stroke last Tuesday.']
    expect((await lines([`X,${apart.map((row) => row.slice(2)).join(' ')}`])).some((line) => line.endsWith('patient-name'))).toBe(true)
    expect((await lines(apart)).filter((line) => line.startsWith('2 '))).toEqual([])
  })

  test('consent for one row covers no other', async () => {
    const leak = 'X,Our patient Maria Lopez had a stroke.'
    const severities = async (rows: readonly string[]): Promise<string[]> => (await linter.lint(['Network,Caption', ...rows].join('\n'), { path: 'a.csv' })).filter(({ start }) => start.line === 2).map(({ severity }) => severity)
    expect(await severities([`${leak} Shared with her permission.`])).not.toContain('error')
    expect(await severities([leak, 'X,Our patient Ann Roe had a stroke. Shared with her permission.'])).toContain('error')
  })

  test('the channel of the call wins over that of the rows', async () => {
    expect(await lines(['Google review,Thank you for your visit on Tuesday.'], { channel: 'post' })).toEqual([])
  })

  test('findings come in the order of the source, also from lists inside of lists', async () => {
    const source = '[{"text": "Our patient Ann Roe had a stroke.", "comments": [{"text": "Our patient Bob Roe had a stroke."}], "note": "Our patient Eve Roe had a stroke."}, {"text": "So."}]'
    const offsets = (await linter.lint(source, { path: 'a.json' })).map(({ start }) => start.offset)
    expect(offsets.length).toBeGreaterThan(3)
    expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
  })
})

test('an overlong cell is cut once: what the record has, the whole file has, too', () => {
  const { parts, segments } = read(`Network,Caption\nGoogle Business,${'Thank you for the kind words. '.repeat(1500)}\nFacebook,Open on Monday.`, 'csv')
  expect(segments.length).toBeGreaterThan(3)
  expect(parts!.flatMap((part) => part.segments).filter((segment) => !segments.includes(segment))).toEqual([])
})
