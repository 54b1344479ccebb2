import { describe, expect, test } from 'vitest'
import { LONGEST_SEGMENT } from '../src/read/document.js'
import { sourceSpan } from '../src/text/segment.js'
import { expectSound, outline, read } from './reading.js'

const table: [what: string, source: string, segments: string[]][] = [
  ['paragraphs', 'One line.\nAnd another.\n\nNext.', ['body: One line.\nAnd another.', 'body: Next.']],
  ['Windows and old Mac line ends', 'One.\r\nTwo.\r\n\r\nThree.\r\rFour.\rFive.', ['body: One.\nTwo.', 'body: Three.', 'body: Four.\nFive.']],
  ['a blank line may hold spaces', 'One.\n \t \nTwo.', ['body: One.', 'body: Two.']],
  ['a title above paragraphs', 'Meet the team\n\nOne.\n\nTwo.', ['heading1: Meet the team', 'body: One.', 'body: Two.']],
  ['no title: a sentence', 'Meet the team.\n\nOne.\n\nTwo.', ['body: Meet the team.', 'body: One.', 'body: Two.']],
  ['no title: hardly any text below', 'Meet the team\n\nOne.', ['body: Meet the team', 'body: One.']],
  ['no title: a post that ends in a tag', 'So proud #team\n\nOne.\n\nTwo.', ['body: So proud #team', 'body: One.', 'body: Two.']],
  ['an underlined title', 'Meet the team\n=====\nOne.', ['heading1: Meet the team', 'body: One.']],
  ['lists', 'We offer:\n- one\n* two\n  and more\n• three\n1. four\n2) five', ['body: We offer:', 'list-item: one', 'list-item: two\n and more', 'list-item: three', 'list-item: four', 'list-item: five']],
  ['a wrapped line that begins with a number is no list', 'She came in on May\n12. Then she left.', ['body: She came in on May\n12. Then she left.']],
  ['a hyphen or a minus inside a line is no list', 'well-known\n-5 degrees', ['body: well-known\n-5 degrees']],
  ['a quoted mail or review', '> They were kind.\n> Very.\n>\n>> Older.\n\nThank you.', ['quote: They were kind.\nVery.', 'quote: Older.', 'body: Thank you.']],
  ['a reply right below the quote', '> They were kind.\nThank you.', ['quote: They were kind.', 'body: Thank you.']],
  ['posts separated by rules', 'One post.\n---\nTwo post.\n***\nThree post.', ['body: One post.', 'body: Two post.', 'body: Three post.']],
  [
    'subtitles',
    '1\n00:00:14,200 --> 00:00:17,900\nMaria is here\ntoday.\n\n2\n00:00:18,000 --> 00:00:19,000\nHello.',
    ['body: Maria is here\ntoday.', 'body: Hello.'],
  ],
  ['WebVTT', 'WEBVTT - title\nKind: captions\n\n00:14.200 --> 00:17.900 align:start\nHello.', ['body: Hello.']],
  ['SBV', '0:00:01.000,0:00:04.000\nHello.', ['body: Hello.']],
  ['a time of day is prose', 'Doors open at 10:30 --> come early.\n12\nmore', ['body: Doors open at 10:30 --> come early.\n12\nmore']],
  ['chapters of a video', 'Watch:\n0:00 Intro\n1:30 - Maria tells\n1:02:30 End', ['body: Watch:', 'list-item: Intro', 'list-item: Maria tells', 'list-item: End']],
  ['times without a first chapter', '9:00 Doors open\n10:30 Talk', ['body: 9:00 Doors open\n10:30 Talk']],
  ['nothing', '', []],
  ['only white space', ' \n\uFEFF\r\n\t', []],
]

describe('plain text', () => {
  test.each(table)('%s', (_, source, segments) => {
    const document = read(source, 'text')
    expectSound(document)
    expect(outline(document)).toEqual(segments)
  })

  test('a byte-order mark counts as one unit of the source and is no prose', () => {
    const document = read('\uFEFFMaria\n', 'text')
    expect(document.segments[0]!.text).toBe('Maria')
    expect(document.lines.position(sourceSpan(document.segments[0]!, { start: 0, end: 5 }).start)).toEqual({ line: 1, column: 2, offset: 1 })
  })

  test('a line break inside a paragraph is one unit of its text, whatever it is in the source', () => {
    const segment = read('a\r\nb', 'text').segments[0]!
    expect(segment.text).toBe('a\nb')
    expect(sourceSpan(segment, { start: 1, end: 2 })).toEqual({ start: 1, end: 3 })
    expect(sourceSpan(segment, { start: 2, end: 3 })).toEqual({ start: 3, end: 4 })
  })

  test('an overlong text is cut between sentences, and nothing of it is lost', () => {
    const sentence = 'Our team measures blood pressure at the library. '
    const source = `${sentence.repeat(2000)}Maria was here.`
    const document = read(source, 'text')
    expectSound(document)
    expect(document.segments.length).toBeGreaterThan(3)
    expect(Math.max(...document.segments.map(({ text }) => text.length))).toBeLessThanOrEqual(LONGEST_SEGMENT)
    expect(document.segments.map(({ text }) => text).join('')).toBe(source)
    expect(document.segments.slice(0, -1).every(({ text }) => text.trimEnd().endsWith('.'))).toBe(true)
    const last = document.segments.at(-1)!
    const at = last.text.indexOf('Maria')
    expect(sourceSpan(last, { start: at, end: at + 5 })).toEqual({ start: source.indexOf('Maria'), end: source.indexOf('Maria') + 5 })
  })

  test('a text without any place to cut is cut all the same, not inside a character', () => {
    const document = read(`x${'😀'.repeat(30_000)}`, 'text')
    expectSound(document)
    expect(document.segments.filter(({ text }) => /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(text))).toEqual([])
  })
})
