import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { chooseReader, READERS } from '../src/read/index.js'

describe('which reader', () => {
  test.each([
    ['draft.md', 'markdown'],
    ['Page.MDX', 'markdown'],
    ['a/b.c/index.html', 'html'],
    ['index.php', 'html'],
    ['post.txt', 'text'],
    ['README', 'text'],
    ['draft.unknown', 'text'],
    ['.md/draft', 'text'],
    [undefined, 'text'],
  ])('%s is read as %s', (path, name) => {
    expect(chooseReader(undefined, path).name).toBe(name)
  })

  test('a format that is named wins over the path', () => {
    expect(chooseReader('html', 'draft.md').name).toBe('html')
  })

  test.each([
    ['html', '<!doctype html>\n<p>Hello'],
    ['html', '\n<div class="a">Hello</div>'],
    ['html', 'Hello</p>\n<p>there</p>'],
    ['text', 'This is <b>good</b> news, 3 < 5 and a > b'],
    ['text', '<3 <3 <3'],
    ['json', '{"text": "Hello"}'],
    ['json', '\uFEFF[\n  {"text": "Hello", // so\n'],
    ['json', '["Hello", "there"]'],
    ['json', '[]'],
    ['json', '{\n"text": "Hello"}\n'],
    ['jsonl', '{"text": "Hello"}\n\n{"text": "there"}'],
    ['text', '[Photo: our new desk] Come and see it!'],
    ['text', '{{name}} is here'],
    ['csv', 'Date,Network,Caption\n2026-03-04,X,"Hello, there"'],
    ['csv', 'Reviewer;Review;Reply\nAnn;Good;Thanks\nBob;Bad;Sorry'],
    ['text', 'Time, love and text\nAll come, all go'],
    ['text', 'Hello, dear friends, and welcome\nWe have news, all good, for you'],
    ['text', 'Date, text, title'],
    ['subtitles', 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello'],
    ['subtitles', '1\n00:00:01,000 --> 00:00:02,000\nHello'],
    ['subtitles', '0:00:01.000,0:00:02.000\nHello'],
    ['text', 'We open at 9:00, see you at 10:00'],
    ['markdown', '---\ntitle: Hello\n---\nThere'],
    ['markdown', '# Hello\n\nSee [there](https://a.example).'],
    ['markdown', '| A | B |\n| --- | --- |\n\n**so**'],
    ['text', '#Hello everybody! *so* good\n- one\n- two\n\n---\n\nAnd (see below) more'],
    ['text', '# 1 clinic in town\nthanks to you'],
    ['text', 'Hello there.'],
    ['text', ''],
  ])('without a name it is %s: %s', (name, source) => {
    expect(chooseReader(undefined, undefined, source).name).toBe(name)
    expect(chooseReader(undefined, 'draft.unknown', source).name).toBe(name)
    expect(chooseReader(undefined, 'draft.txt', source).name, 'an ending that is known counts for more').toBe('text')
  })

  test('an unknown format is an error that names those there are', () => {
    const names = READERS.map((reader) => reader.name).join(', ')
    expect(() => chooseReader('docbook', 'draft.md')).toThrow(`unknown format; the formats are ${names}`)
  })

  test('no two readers want the same ending', () => {
    const extensions = READERS.flatMap((reader) => reader.extensions)
    expect(new Set(extensions).size).toBe(extensions.length)
  })
})

test('the page of formats names every reader', () => {
  const page = readFileSync(new URL('../docs/formats.md', import.meta.url), 'utf8')
  expect(READERS.map(({ name }) => name).filter((name) => !new RegExp(`\`${name}\`|--format-in ${name}\``).test(page))).toEqual([])
})
