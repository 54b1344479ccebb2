import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvCells, findDelimiter, type Delimiter } from '../src/read/csv-cells.js'
import { expectPlanted, expectSound, harvest, outline, plant, read } from './reading.js'
import { runs } from './runs.js'

const tables: Record<string, [what: string, source: string, segments: string[], channel?: string][]> = {
  json: [
    ['strings under their keys', '{"title": "Spring", "text": "Maria came in", "tags": ["a"], "patient_name": "Maria"}', ['title <title>: Spring', 'body <text>: Maria came in', 'attribute <tags>: a', 'attribute <patient_name>: Maria']],
    ['numbers, identifiers, times, addresses', '{"mrn": 12345, "ref": "a1_b", "at": "2026-05-04T09:00", "url": "https://a.example/b", "ok": true, "n": null}', ['code <mrn>: 12345', 'code <ref>: a1_b', 'code <at>: 2026-05-04T09:00', 'link <url>: https://a.example/b']],
    ['escapes', String.raw`{"text": "It \"is\" caf\u00e9 \ud83d\ude00\/ a\tb\\c\nnext"}`, ['body <text>: It "is" café 😀/ a b\\c\nnext']],
    ['paragraphs, HTML and Markdown inside', String.raw`{"text": "One.\n\nTwo.", "content": "\u003cp\u003eThree <b>fo</b>ur\u003c\/p\u003e<p>five", "body": "# Six\n\nse**v**en"}`, ['body <text>: One.', 'body <text>: Two.', 'body <content>: Three four', 'body <content>: five', 'heading1 <body>: Six', 'body <body>: seven']],
    ['comments and trailing commas', '// a "b"\n{"text": "One here", /* "c": */ "text": "Two here",}', ['body <text>: One here', 'body <text>: Two here']],
    ['an assignment in front', 'window.a = [{"full_text": "One here"}]', ['body <full_text>: One here']],
    ['cut off', '{"text": "One here", "message": "Two he', ['body <text>: One here', 'body <message>: Two he']],
    ['a string that is never closed ends with its line', '{"text": "One here,\n"message": "Two here"}', ['body <text>: One here,', 'body <message>: Two here']],
    ['names without quotes, strings in single quotes', `{text: 'She said "it\\'s fine"', 'message': 'One here', mrn: 12345}`, ['body <text>: She said "it\'s fine"', 'body <message>: One here', 'code <mrn>: 12345']],
    ['a list alone', '["Maria came in today", 12345]', ['body: Maria came in today']],
    ['the network picks the channel', '[{"platform": "YouTube", "text": "a"}, {"platform": "youtube", "text": "b"}]', ['code <platform>: YouTube', 'body <text>: a', 'code <platform>: youtube', 'body <text>: b'], 'video'],
    ['several networks pick none', '[{"platform": "YouTube"}, {"platform": "X"}]', ['code <platform>: YouTube', 'code <platform>: X']],
    ['a review with its reply', '{"comment": "They were kind", "reviewReply": {"comment": "Thank you"}}', ['quote <comment>: They were kind', 'body <comment>: Thank you'], 'review-reply'],
    ['a review alone', '{"review": "They were kind"}', ['body <review>: They were kind']],
    ['nothing', '', []],
  ],
  jsonl: [
    ['a value a line', '{"text": "a"}\r\n{"text": "b"}\n', ['body <text>: a', 'body <text>: b']],
    ['a broken line does not spoil the next', '{"x": {"text": "a\n{"message": "b"}', ['body <text>: a', 'body <message>: b']],
  ],
  yaml: [
    ['values under their keys', 'title: Spring\npost:\n  text: Maria came in\n  mrn: 12345\n', ['title <title>: Spring', 'body <text>: Maria came in', 'code <mrn>: 12345']],
    ['several documents', 'text: a\n---\ntext: b\n', ['body <text>: a', 'body <text>: b']],
    ['comments are no values', '# a comment\ntext: b # and one more\n', ['body <text>: b']],
  ],
  csv: [
    ['columns under their headers', 'Name,DOB,Text\nMaria,1990-01-02,She came in\n', ['cell: Name', 'cell: DOB', 'cell: Text', 'cell <Name>: Maria', 'code <DOB>: 1990-01-02', 'body <Text>: She came in']],
    ['quotes, line breaks, doubled quotes', 'Text,Note\n"a, ""b""\r\nc",d', ['cell: Text', 'cell: Note', 'body <Text>: a, "b"\nc', 'body <Note>: d']],
    ['semicolons', 'Name;City\nMaria;Ames, Iowa', ['cell: Name', 'cell: City', 'cell <Name>: Maria', 'cell <City>: Ames, Iowa']],
    ['no header', 'Maria came in on Monday.,yes\nJohn did not come.,no', ['body: Maria came in on Monday.', 'cell: yes', 'body: John did not come.', 'cell: no']],
    ['rows of different lengths', 'Name,City\nMaria\n,,x\n\nJohn,Ames', ['cell: Name', 'cell: City', 'cell <Name>: Maria', 'cell: x', 'cell <Name>: John', 'cell <City>: Ames']],
    ['a quote that is never closed', 'Name,City\n"Maria,Ames\nJohn,Boone', ['cell: Name', 'cell: City', 'cell <Name>: "Maria', 'cell <City>: Ames', 'cell <Name>: John', 'cell <City>: Boone']],
    ['a content calendar', 'Date,Network,Caption\n2026-05-04,Instagram,Meet Maria\n2026-05-05,Facebook,Meet John', ['cell: Date', 'cell: Network', 'cell: Caption', 'code <Date>: 2026-05-04', 'code <Network>: Instagram', 'body <Caption>: Meet Maria', 'code <Date>: 2026-05-05', 'code <Network>: Facebook', 'body <Caption>: Meet John'], 'post'],
    ['reviews and replies', 'Reviewer,Review,Owner response\nMaria,They were kind,Thank you', ['cell: Reviewer', 'cell: Review', 'cell: Owner response', 'code <reviewer>: Maria', 'quote <Review>: They were kind', 'body <Owner response>: Thank you'], 'review-reply'],
    ['the author of a review', 'Author,Review,Reply\nMaria,Kind,Thank you', ['cell: Author', 'cell: Review', 'cell: Reply', 'code <reviewer>: Maria', 'quote <Review>: Kind', 'body <Reply>: Thank you'], 'review-reply'],
    ['one column', 'text\nMaria came in\nJohn left', ['cell: text', 'body <text>: Maria came in', 'body <text>: John left']],
  ],
  tsv: [['tabs', 'Name\tText\nMaria\tOne, two', ['cell: Name', 'cell: Text', 'cell <Name>: Maria', 'body <Text>: One, two']]],
  subtitles: [
    ['a sentence over two cues', '1\n00:00:01,000 --> 00:00:02,000\nMaria came in\n\n2\n00:00:02,000 --> 00:00:03,000\non Monday. She\n\n3\n00:00:04,000 --> 00:00:05,000\nleft.', ['body: Maria came in on Monday. She left.'], 'video'],
    ['tags, positions, entities', '00:01.000 --> 00:02.000\n{\\an8}<i>Ma<b>r</b>ia</i> <00:01.500>A&amp;B.', ['body: Maria A&B.'], 'video'],
    ['speakers', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Maria L.>Hello\n<v.loud John>Hi', ['attribute <speaker>: Maria L.', 'body: Hello', 'attribute <speaker>: John', 'body: Hi'], 'video'],
    ['dialogue', '00:01.000 --> 00:02.000\n- Hello\n- Hi\n>> Well', ['body: Hello', 'body: Hi', 'body: Well'], 'video'],
    ['notes, styles, names of cues', 'WEBVTT\nKind: captions\n\nNOTE checked\nby Ann\n\nSTYLE\n::cue {}\n\nintro\n00:01.000 --> 00:02.000\nHello.', ['code: checked\nby Ann', 'code: intro', 'body: Hello.'], 'video'],
    ['cues without a blank line between them', '1\n00:00:01,000 --> 00:00:02,000\nHello.\n2\n00:00:02,000 --> 00:00:03,000\nHi.', ['body: Hello.', 'body: Hi.'], 'video'],
    ['SBV', '0:00:01.000,0:00:04.000\nHello.\n\n0:00:05.000,0:00:06.000\nHi.', ['body: Hello.', 'body: Hi.'], 'video'],
    ['text without any time', 'Hello.\n\nHi.', ['body: Hello.', 'body: Hi.'], 'video'],
  ],
}

for (const [format, table] of Object.entries(tables)) {
  describe(format, () => {
    test.each(table)('%s', (_, source, segments, channel) => {
      const document = read(source, format)
      expectSound(document)
      expect(outline(document)).toEqual(segments)
      expect(document.channel).toBe(channel)
    })
  })
}

test('broken YAML is said, with its line, and read as plain text', () => {
  const document = read('text: a\nb: c: d\n', 'yaml')
  expect(document.warnings).toEqual(['is not valid YAML, line 2; its text was checked as plain text'])
  expect(outline(document)).toEqual(['body: text: a\nb: c: d'])
})

describe('what is broken is said, with its line', () => {
  const JSON_BROKEN = 'some of its text may have been missed'
  const CSV_BROKEN = 'the cells after it may have been cut in the wrong places'
  test.each([
    ['json', '{"text": "a",\n "message": "b', `is not valid JSON, line 2; ${JSON_BROKEN}`],
    ['json', '{"text": "a"\n "message": "b"}', `is not valid JSON, line 2; ${JSON_BROKEN}`],
    ['json', '[{"text": "a"},\n\n{"text": "b"]', `is not valid JSON, line 3; ${JSON_BROKEN}`],
    ['json', '{"text": "a"}}', `is not valid JSON, line 1; ${JSON_BROKEN}`],
    ['json', '{"text": a b}', 'is not valid JSON, line 1; its text was checked as plain text'],
    ['json', 'Maria came in.', 'is not valid JSON, line 1; its text was checked as plain text'],
    ['jsonl', '{"text": "a"}\n{"text": "b\n{"text": "c"}', `is not valid JSON Lines, line 2; ${JSON_BROKEN}`],
    ['csv', 'Name,City\nJohn,Boone\n"Maria,Ames', `has a quotation mark that is opened and not closed where its cell ends, line 3; ${CSV_BROKEN}`],
    ['csv', 'Name,City\n"Maria,Ames\n"John",Boone', `has a quotation mark that is opened and not closed where its cell ends, line 2; ${CSV_BROKEN}`],
  ])('%s: %s', (format, source, warning) => {
    expect(read(source, format).warnings).toEqual([warning])
  })

  test.each([
    ['json', ''],
    ['json', ' [1, 2.5e-3, -1, true, null, "a", [], {}] '],
    ['json', '// a "b"\n{"a": [1, 2,], /* c */ "b": {},}'],
    ['json', String.raw`{a: 'it\'s', $b: +0x1F, c: .5, d: Infinity}`],
    ['json', 'window.YTD.tweets.part0 = [{"a": 1}];'],
    ['json', 'export default {"a": 1}'],
    ['json', '{"a": 1}\n{"a": 2}'],
    ['jsonl', '{"a": 1}\r\n\r\n{"a": 2}\r\n'],
    ['csv', 'Name,Size\n"Maria ""M""\n" ,5" pipe\n"",x'],
    ['csv', ''],
  ])('%s, not broken: %s', (format, source) => {
    expect(read(source, format).warnings).toEqual([])
  })

  test('JSON that JSON.parse takes is not broken, and what was cut off is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const source = JSON.stringify(value, undefined, indent)
        expect(read(source, 'json').warnings).toEqual([])
        if (/^[[{]/.test(source)) expect(read(source.slice(0, -1), 'json').warnings).toHaveLength(1)
      }),
      runs(),
    )
  })
})

/** A word that was written with some of its characters escaped, or not. */
type Word = { readonly reading: string; readonly escaped: readonly boolean[] }
const word: fc.Arbitrary<Word> = fc.record({
  reading: fc.constantFrom('Maria', 'Zoë', 'O\u2019Neil', '李雷', 'x"y', 'a\\b', 'a,b;c', "it's"),
  escaped: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
})
const words = fc.array(word, { minLength: 1, maxLength: 8 })

type Planted = { reading: string; role: string }[]

/** Plants the words one after another, each with its number, written by `write`. */
function plantAll(list: readonly Word[], role: string, write: (word: Word, reading: string) => string): { written: string[]; planted: Planted } {
  const planted: Planted = []
  const written = list.map((each, i) => {
    const reading = `${each.reading}${i}q`
    planted.push({ reading, role })
    return plant(write(each, reading), i)
  })
  return { written, planted }
}

function expectFound(composed: string, planted: Planted, format: string): void {
  const { source, planted: places } = harvest(composed, planted)
  const document = read(source, format)
  expectSound(document)
  expectPlanted(document, places)
}

const eols = fc.constantFrom('\n', '\r\n', '\r')
const boms = fc.constantFrom('', '\uFEFF')

function jsonWord({ escaped }: Word, reading: string): string {
  const unit = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return [...reading].map((character, i) => (escaped[i % 8] ? [...Array(character.length).keys()].map((k) => unit(character[k]!)).join('') : JSON.stringify(character).slice(1, -1))).join('')
}

describe('planted words are found at their exact place', () => {
  test('JSON, in any nesting', () => {
    const shape = fc.array(fc.constantFrom('list', 'object', 'deep'), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(words, shape, boms, eols, (list, shapes, bom, eol) => {
        const { written, planted } = plantAll(list, 'body', jsonWord)
        const values = written.map((text, i) => {
          const string = `"It \\"${text} 😀 \\n\\t(so)."`
          return shapes[i] === 'list' ? `{"text": [${string}, 5]}` : shapes[i] === 'deep' ? `{"a": {"b": [1, {"text": ${string}}]}, "c": 2}` : `{${eol}  "text":${eol}${string}}`
        })
        expectFound(`${bom}[${values.join(`,${eol}`)}]`, planted, 'json')
      }),
      runs(),
    )
  })

  test('JSON Lines', () => {
    fc.assert(
      fc.property(words, eols, (list, eol) => {
        const { written, planted } = plantAll(list, 'body', jsonWord)
        expectFound(written.map((text) => `{"text": "It ${text} so."}`).join(eol), planted, 'jsonl')
      }),
      runs(),
    )
  })

  test('YAML, in every style', () => {
    const styles = fc.array(fc.constantFrom('double', 'single', 'literal', 'folded', 'plain'), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(words, styles, boms, eols, (list, chosen, bom, eol) => {
        let at = 0
        const { written, planted } = plantAll(list, 'body', (each, reading) => {
          const style = chosen[at++]
          return style === 'double' ? jsonWord(each, reading) : style === 'single' ? reading.replaceAll("'", "''") : reading
        })
        const values = written.map((text, i) => {
          const style = chosen[i]
          if (style === 'double') return [`- text: "It ${text}`, '    goes on."']
          if (style === 'single') return [`- text: 'It ${text}`, '', "    goes on.'"]
          if (style === 'literal') return ['- text: |', '    One line,', `    it ${text} so.`]
          if (style === 'folded') return ['- a:', '    text: >-', '      One line,', `      it ${text} so.`]
          return [`- text: It ${text}`, '    goes on.']
        })
        expectFound(bom + values.flat().join(eol) + eol, planted, 'yaml')
      }),
      runs(),
    )
  })

  test('CSV with every delimiter', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(',', ';', '\t', '|'), boms, eols, fc.boolean(), (list, delimiter, bom, eol, quoted) => {
        const must = quoted || delimiter === ',' || delimiter === ';'
        const { written, planted } = plantAll(list, 'body', (_, reading) => (must ? reading.replaceAll('"', '""') : reading))
        const rows = written.map((text, i) => [String(i), must ? `"It ${text} ""so""${delimiter}${eol} or not."` : `It ${text} so.`, 'x'].join(delimiter))
        expectFound(bom + [['No', 'Text', 'Other'].join(delimiter), ...rows].join(eol), planted, delimiter === '\t' ? 'tsv' : 'csv')
      }),
      runs(),
    )
  })

  test('subtitles', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(',', '.'), boms, eols, fc.boolean(), (list, point, bom, eol, isVtt) => {
        const { written, planted } = plantAll(list, 'body', ({ escaped }, reading) => (escaped[0] ? `${reading.slice(0, 1)}<i>${reading.slice(1)}</i>`.replace('</i>', '') : reading))
        const cues = written.flatMap((text, i) => [...(isVtt ? [] : [String(i + 1)]), `00:00:0${i}${point}000 --> 00:00:0${i + 1}${point}500`, `It ${text}`, '😀 goes on', ''])
        expectFound(bom + [...(isVtt ? ['WEBVTT', ''] : []), ...cues].join(eol), planted, 'subtitles')
      }),
      runs(),
    )
  })
})

describe('cells', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', 'é', '😀'), maxLength: 6 })

  test('what was written as RFC 4180 says is read back, cell by cell', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom<Delimiter>(',', ';', '\t', '|'),
        eols,
        (rows, delimiter, eol) => {
          const source = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter)).join(eol)
          const found: string[][] = []
          for (const { row, start, end, isQuoted } of csvCells(source, { start: 0, end: source.length }, delimiter)) {
            expect(isQuoted).toBe(true)
            ;(found[row] ??= []).push(source.slice(start + 1, end - 1).replaceAll('""', '"'))
          }
          expect(found).toEqual(rows)
          expect(findDelimiter(source, { start: 0, end: source.length })).toBe(delimiter)
        },
      ),
      runs(),
    )
  })

  test('are those that csv-parse cuts', () => {
    const written = fc.oneof(cell.map((text) => `"${text.replaceAll('"', '""')}"`), fc.constantFrom('', 'a', ' b c ', 'é', '😀', '5" x'))
    const lines = fc.array(fc.array(written, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(lines, fc.constantFrom<Delimiter>(',', ';', '\t', '|'), fc.constantFrom('\n', '\r\n'), (rows, delimiter, eol) => {
        const source = rows.map((row) => row.join(delimiter)).join(eol)
        const expected: string[][] = parse(source, { delimiter, record_delimiter: eol, relax_column_count: true, relax_quotes: true, skip_empty_lines: true })
        const found: string[][] = []
        for (const { row, start, end, isQuoted } of csvCells(source, { start: 0, end: source.length }, delimiter)) {
          ;(found[row] ??= []).push(isQuoted ? source.slice(start + 1, end - 1).replaceAll('""', '"') : source.slice(start, end))
        }
        expect(found).toEqual(expected)
      }),
      runs(),
    )
  })

  test('cells of any text follow each other', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' '), maxLength: 60 }), (source) => {
        let last = { row: 0, column: -1, end: -1 }
        for (const found of csvCells(source, { start: 0, end: source.length }, ',')) {
          expect(found.start).toBeGreaterThan(last.end)
          expect(found.row === last.row ? found.column : -1).toBe(found.row === last.row ? last.column + 1 : -1)
          last = found
        }
        expect(last.end).toBeLessThanOrEqual(source.length)
      }),
      runs(),
    )
  })
})

test.each([
  ['json', `{"text": "${'a.\\n\\n'.repeat(150_000)}"}`],
  ['yaml', `text: |2\n${'  a.\n\n'.repeat(150_000)}`],
  ['csv', `a,text\n1,"${'a.\n\n'.repeat(150_000)}"`],
])('a value with more paragraphs than a call may have arguments: %s', (format, source) => {
  expect(read(source, format).segments.length).toBeGreaterThanOrEqual(150_000)
})
