import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseReader, READERS } from '../src/read/index.js'
import { expectPlanted, expectSound, harvest, plant, read } from './reading.js'
import { runs } from './runs.js'

/** Collects the words of one composed source. */
type Words = { reading: string; role: string }[]

/** A word written plainly, as `written`; its number makes it unique in the source. */
type Word = (words: Words, role: string) => string

const STEMS = ['Maria', 'Zoë', 'Jose\u0301', 'O\u2019Neil', 'na\u00EFve', 'Łukasz', 'Nguyễn', 'wo\u00ADrd', 'e\u0308lan', '李雷', 'x']

const verbatim: fc.Arbitrary<Word> = fc.constantFrom(...STEMS).map((stem) => (words, role) => {
  const reading = `${stem}${words.length}q`
  words.push({ reading, role })
  return plant(reading, words.length - 1)
})

/** A word that the format writes in another way than it reads. */
function written(forms: readonly ((number: number) => [reading: string, written: string])[]): fc.Arbitrary<Word> {
  return fc.constantFrom(...forms).map((form) => (words, role) => {
    const [reading, text] = form(words.length)
    words.push({ reading, role })
    return plant(text, words.length - 1)
  })
}

const FILLING = fc.constantFrom('the', 'and', '😀', '👩🏽‍⚕️', 'on 3 May', 'at the clinic,', 'said.', 'a\tb', 'e\u0301', '100 %', '(well)')

type Line = (words: Words, role: string) => string

function line(word: fc.Arbitrary<Word>): fc.Arbitrary<Line> {
  return fc.array(fc.oneof(word, FILLING.map((text) => () => text)), { minLength: 1, maxLength: 6 }).map((parts) => (words, role) =>
    // A letter first and a full stop last: not a mark at the beginning of a line, not a title.
    `It ${parts.map((part) => part(words, role)).join(' ')} so.`,
  )
}

type Ending = { readonly eol: string; readonly bom: boolean }
const ending: fc.Arbitrary<Ending> = fc.record({ eol: fc.constantFrom('\n', '\r\n', '\r'), bom: fc.boolean() })

function check(format: string, lines: string[], words: Words, { eol, bom }: Ending, path?: string): void {
  const { source, planted } = harvest((bom ? '\uFEFF' : '') + lines.join(eol), words)
  const document = read(source, format, path)
  expectSound(document)
  expectPlanted(document, planted)
}

describe('planted words are found at their exact place', () => {
  test('plain text', () => {
    const item = line(verbatim)
    const block = fc.oneof(
      fc.array(item, { minLength: 1, maxLength: 3 }).map((lines) => (words: Words) => lines.map((each) => each(words, 'body'))),
      fc.array(item, { minLength: 1, maxLength: 3 }).map((lines) => (words: Words) => lines.map((each) => `> ${each(words, 'quote')}`)),
      fc.array(item, { minLength: 1, maxLength: 3 }).map((lines) => (words: Words) => lines.map((each) => `- ${each(words, 'list-item')}`)),
      item.map((each) => (words: Words) => ['7', '00:00:01,000 --> 00:00:02,500', each(words, 'body')]),
      fc.constant(() => ['---']),
    )
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), ending, (blocks, end) => {
        const words: Words = []
        check('text', blocks.flatMap((block) => [...block(words), '']), words, end)
      }),
      runs(),
    )
  })

  const markdownWord = fc.oneof(
    verbatim,
    written([
      (n) => [`John${n}q`, `Jo**h**n${n}q`],
      (n) => [`Mary${n}q`, `Ma*r*y${n}q`],
      (n) => [`café${n}q`, `caf&eacute;${n}q`],
      (n) => [`A&B${n}q`, `A&amp;B${n}q`],
      (n) => [`a*b${n}q`, `a\\*b${n}q`],
      (n) => [`Ann${n}q`, `A<b>n</b>n${n}q`],
      (n) => [`snake_case_${n}q`, `snake_case_${n}q`],
      (n) => [`x<y${n}q`, `x&#60;y${n}q`],
    ]),
  )

  type Block = (words: Words, role: string) => string[]
  const markdownBlock: fc.Arbitrary<Block> = fc.letrec<{ block: Block }>((tie) => ({
    block: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.array(line(markdownWord), { minLength: 1, maxLength: 3 }).map((lines): Block => (words, role) => lines.map((each) => each(words, role))),
      line(markdownWord).map((each): Block => (words, role) => [`## ${each(words, role === 'quote' ? 'quote' : 'heading')} ##`]),
      fc.tuple(line(markdownWord), line(markdownWord)).map(([head, cell]): Block => (words, role) => {
        const own = role === 'quote' ? 'quote' : 'cell'
        return [`| ${head(words, own)} | b |`, '| --- | --- |', `| a | ${cell(words, own)} |`]
      }),
      line(verbatim).map((each): Block => (words) => ['```js', each(words, 'code'), '```']),
      line(verbatim).map((each): Block => (words, role) => [`It \`${each(words, 'code')}\` ![${each(words, 'caption')}](a.png) [${each(words, role)}](https://a.example/${plantUrl(words)})`]),
      line(verbatim).map((each): Block => (words) => [`<!-- ${each(words, 'code')} -->`]),
      // In a quote Lezer takes the rest of the quote for HTML, too.
      line(verbatim).map((each): Block => (words, role) =>
        role === 'quote' ? [each(words, role)] : [`<div title="${each(words, 'attribute')}">`, each(words, 'body'), '</div>'],
      ),
      fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((blocks): Block => (words) => join(blocks, words, 'quote').map((text) => `> ${text}`)),
      fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((blocks): Block => (words, role) =>
        join(blocks, words, role === 'quote' ? 'quote' : 'list-item').map((text, i) => (i === 0 ? `- ${text}` : `  ${text}`)),
      ),
    ),
  })).block

  function plantUrl(words: Words): string {
    words.push({ reading: `path${words.length}q`, role: 'link' })
    return plant(`path${words.length - 1}q`, words.length - 1)
  }

  function join(blocks: readonly Block[], words: Words, role: string): string[] {
    return blocks.flatMap((block, i) => (i === 0 ? block(words, role) : ['', ...block(words, role)]))
  }

  test('Markdown', () => {
    fc.assert(
      fc.property(fc.array(markdownBlock, { minLength: 1, maxLength: 4 }), ending, fc.boolean(), (blocks, end, hasFrontMatter) => {
        const words: Words = []
        const front = hasFrontMatter ? frontMatter(words) : []
        check('markdown', [...front, ...join(blocks, words, 'body')], words, end, 'page.md')
      }),
      runs(300),
    )
  })

  function frontMatter(words: Words): string[] {
    const next = (reading: (n: number) => string, text: (n: number) => string, role: string): string => {
      const n = words.length
      words.push({ reading: reading(n), role })
      return plant(text(n), n)
    }
    return [
      '---',
      `title: ${next((n) => `Maria${n}q`, (n) => `Maria${n}q`, 'title')}`,
      `description: "It \\"${next((n) => `caf\u00E9${n}q`, (n) => `caf\\u00e9${n}q`, 'body')}\\" goes`,
      `  ${next((n) => `on${n}q`, (n) => `on${n}q`, 'body')}"`,
      `excerpt: 'It ${next((n) => `isn't${n}q`, (n) => `isn''t${n}q`, 'body')}'`,
      'summary: >',
      '  folded text',
      `  ${next((n) => `Zoë${n}q`, (n) => `Zoë${n}q`, 'body')} and more`,
      `tags: [${next((n) => `one${n}q`, (n) => `one${n}q`, 'attribute')}, two]`,
      '---',
      '',
    ]
  }

  const htmlWord = fc.oneof(
    verbatim,
    written([
      (n) => [`John${n}q`, `Jo<b>h</b>n${n}q`],
      (n) => [`Mary${n}q`, `Ma<span class="x">r</span>y${n}q`],
      (n) => [`café${n}q`, `caf&eacute;${n}q`],
      (n) => [`A&B${n}q`, `A&amp;B${n}q`],
      (n) => [`x<y${n}q`, `x&lt;y${n}q`],
      (n) => [`né${n}q`, `n&#xE9;${n}q`],
      (n) => [`wo${n}q`, `w<!-- x -->o${n}q`],
      (n) => [`lo-ng${n}q`, `lo-<wbr>ng${n}q`],
    ]),
  )

  const htmlBlock: fc.Arbitrary<Block> = fc.letrec<{ block: Block }>((tie) => {
    const inside = fc.array(tie('block'), { minLength: 1, maxLength: 3 })
    const all = (blocks: readonly Block[], words: Words, role: string): string[] => blocks.flatMap((block) => block(words, role))
    const text = line(htmlWord)
    const own = (role: string, other: string): string => (role === 'quote' ? 'quote' : other)
    return {
      block: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        fc.array(text, { minLength: 1, maxLength: 3 }).map((lines): Block => (words, role) => ['<p>', ...lines.map((each) => `   ${each(words, role)}`), '</p>']),
        text.map((each): Block => (words, role) => [`<p class=x>${each(words, role)}`]),
        text.map((each): Block => (words, role) => [`<h3>${each(words, own(role, 'heading'))}</h3>`]),
        text.map((each): Block => (words, role) => [`<DIV>${each(words, role)}<BR/>${each(words, role)}</DIV>`]),
        line(verbatim).map((each): Block => (words) => [`<img src=x alt='${each(words, 'caption')}'><i title="${each(words, 'attribute')}"></i>`]),
        text.map((each): Block => (words, role) => ['<figure><figcaption>', each(words, own(role, 'caption')), '</figcaption></figure>']),
        line(verbatim).map((each): Block => (words) => [`<!--${each(words, 'code')}--><script>if (a < b) "c"</script><style>p{}</style>`]),
        line(verbatim).map((each): Block => (words, role) => [`<textarea>${each(words, role)}</textarea>`]),
        fc.tuple(text, text).map(([head, cell]): Block => (words, role) => [
          `<table><tr><th>${head(words, own(role, 'cell'))}<th>b<tr><td>${cell(words, own(role, 'cell'))}</table>`,
        ]),
        inside.map((blocks): Block => (words) => ['<blockquote>', ...all(blocks, words, 'quote'), '</blockquote>']),
        inside.map((blocks): Block => (words, role) => ['<ul>', '<li>', ...all(blocks, words, own(role, 'list-item')), '</ul>']),
        inside.map((blocks): Block => (words, role) => ['<section><article>', ...all(blocks, words, role), '</article>', '</section>']),
      ),
    }
  }).block

  test('HTML', () => {
    fc.assert(
      fc.property(fc.array(htmlBlock, { minLength: 1, maxLength: 4 }), ending, (blocks, end) => {
        const words: Words = []
        check('html', ['<!DOCTYPE html><html><head><title>t</title></head><body>', ...blocks.flatMap((block) => block(words, 'body')), '</body>'], words, end)
      }),
      runs(300),
    )
  })
})

const TOKENS = [
  ...'*_`[](){}<>!#|~-+=:;&\\/"\'.,@^$%?\t \n\r0aZ'.split(''), '\r\n', '\n\n', '---', '```', '~~~', '<b>', '</b>', '<p>', '</p>', '<td>', '<tr>', '<table>', '</table>', '<li>', '<ul>', '</ul>', '<!--', '-->',
  '<script>', '</script>', '<script type="application/ld+json">', '<style>', '<title>', '<code>', '</code>', '<pre>', '<blockquote>', '<br>', '<img alt="', '<a href="http://', '<input value=', '<svg', '<![CDATA[', ']]>', '<?php', '?>',
  '{{', '}}', '{%', '%}', '{#', '#}', '{% comment %}', '{% endcomment %}', '&amp;', '&eacute', '&#x', '&#128512;', '> ', '- ', '1. ', '# ', '    ', '| a | b |', '| - | - |', '[^1]', '[a]: b', '](', '![', 'http://a.b', 'a@b.c',
  'import x', 'export ', '+++', 'title: ', 'tags: [', '- name: x', '|', '>', '"\\u00', '00:00:01,000 --> 00:00:02,000', '0:00 Intro', 'WEBVTT', '12', '\uFEFF', '\u0000', '\uD83D', '\uDE00', 'e\u0301', '\u202E', '\u200B', 'é', '😀', '{"name": "x"', 'Maria',
]
const mess = fc.array(fc.constantFrom(...TOKENS), { maxLength: 60 }).map((tokens) => tokens.join(''))

const SAMPLES = new URL('../fixtures/readers/', import.meta.url)

describe('any text at all can be read', () => {
  for (const { name, extensions } of READERS) {
    for (const path of [undefined, ...extensions.filter((extension) => extension === 'mdx').map((extension) => `a.${extension}`)]) {
      test(`a mess of marks, ${name}${path ? ` (${path})` : ''}`, () => {
        fc.assert(fc.property(mess, fc.constantFrom('', '---\n', '+++\n', '<html>'), (text, start) => expectSound(read(start + text, name, path))), runs(1500))
      })
    }
    test(`any characters, ${name}`, () => {
      fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => expectSound(read(text, name))), runs(300))
    })
  }

  for (const file of readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name))) {
    test(`every beginning of ${file}`, () => {
      const source = readFileSync(new URL(file, SAMPLES), 'utf8')
      const reader = chooseReader(undefined, file, source)
      for (let length = 0; length <= source.length; length++) expectSound(reader.read(source.slice(0, length), { path: file }))
      expect(reader.read(source, { path: file }).segments.length).toBeGreaterThan(1)
    })
  }
})
