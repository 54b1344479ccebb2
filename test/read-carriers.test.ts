import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createLinter } from '../src/linter.js'
import { unpack } from '../src/read/packed/index.js'
import type { Document } from '../src/text/document.js'
import { docx, iptc, jpeg, heic, paragraph, pdf, png, tiff, tiffFile, webp, xmp } from './packed-samples.js'

const FOLDER = new URL('../fixtures/readers/', import.meta.url)
/** Samples, those of exports in a folder of their own. */
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
const linter = await createLinter()

/** Rule, severity and words of each finding, the words as a person reads them. */
async function findings(file: string): Promise<string[]> {
  const source = readFileSync(new URL(file, FOLDER), 'utf8')
  return findingsIn(source, source, file)
}

async function findingsIn(draft: string | Document, source: string, path?: string): Promise<string[]> {
  return (await linter.lint(draft, path === undefined ? {} : { path })).map(({ rule, severity, start, end }) => `${rule} ${severity} ${plain(source.slice(start.offset, end.offset))}`)
}

function plain(words: string): string {
  return words.replace(/\[\/?b\]|<[^<>]+>|\*\*|""\},\{""text"":""|=\n/g, '').replaceAll('&nbsp;', ' ').replaceAll('\\,', ',').replace(/\\u0061|=61/g, 'a').replace(/\s+/g, ' ')
}

describe('one leaking sentence gives the same findings in every format', async () => {
  const expected = await findings('leak.txt')

  test('in plain text there are some, the name among them', () => {
    expect(expected.some((finding) => finding.includes(' error ') && finding.endsWith('Denise Calloway'))).toBe(true)
  })

  test.each(FILES.filter((file) => /(?:^|\/)leak\./.test(file)))('%s', async (file) => {
    expect(await findings(file)).toEqual(expected)
  })
})

/** Files of bytes that carry a text: documents by its lines, pictures by one of their captions. */
const PACKED: Readonly<Record<string, (lines: readonly string[]) => Uint8Array>> = {
  'a Word file': (lines) => docx(lines.map((line) => paragraph(line)).join('')),
  'a Word file with a table': (lines) => docx(`<w:tbl>${lines.map((line) => `<w:tr><w:tc>${paragraph(line)}</w:tc></w:tr>`).join('')}</w:tbl>`),
  'a PDF': (lines) => pdf([lines.flatMap((line) => [...folded(line), ''])]),
  'a PDF of two pages': (lines) => pdf([lines.slice(0, 1), lines.slice(1).flatMap((line) => [line, ''])]),
  'the caption of a JPEG in IPTC': (lines) => jpeg({ iptc: iptc([[120, lines.join(' ')]]) }),
  'the caption of a JPEG in EXIF': (lines) => jpeg({ exif: tiff({ image: [[270, 2, lines.join(' ')]] }) }),
  'the caption of a WebP in XMP': (lines) => webp({ xmp: xmp(`<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${lines.join(' ')}</rdf:li></rdf:Alt></dc:description>`) }),
  'the caption of a HEIC in XMP': (lines) => heic({ xmp: xmp(`<dc:description><rdf:Alt><rdf:li>${lines.join('&#10;')}</rdf:li></rdf:Alt></dc:description>`) }),
  'a text of a PNG': (lines) => png({ texts: [['Description', lines.join(' ')]] }),
  'the caption of a TIFF': (lines) => tiffFile({ exif: tiff({ image: [[270, 2, lines.join(' ')]] }) }),
}

/** A line as it is printed, in lines of about forty characters. */
function folded(line: string): readonly string[] {
  return line.match(/.{1,40}(?:\s|$)/g)?.map((part) => part.trim()) ?? []
}

/** The paragraphs of a sample, without the empty lines between them. */
function paragraphsOf(file: string): readonly string[] {
  return readFileSync(new URL(file, FOLDER), 'utf8').split('\n').filter((line) => line !== '')
}

describe.each(Object.entries(PACKED))('%s', (_, made) => {
  const found = async (file: string): Promise<readonly string[]> => {
    const { document, text } = await unpack(made(paragraphsOf(file)))
    return findingsIn(document, text)
  }

  test('gives the same findings for the sentence', async () => {
    expect(await found('leak.txt')).toEqual(await findings('leak.txt'))
  })

  test('stays clean for the article', async () => {
    expect(await found('clean.txt')).toEqual([])
  })
})

test.each(FILES.filter((file) => /(?:^|\/)clean\./.test(file)))('a clean article stays clean: %s', async (file) => {
  expect(await findings(file)).toEqual([])
})

test('every sample that leaks has one that is clean', () => {
  const leaking = FILES.filter((file) => /(?:^|\/)leak\./.test(file))
  expect(leaking.map((file) => file.replace('leak.', 'clean.')).filter((file) => !FILES.includes(file))).toEqual([])
})
