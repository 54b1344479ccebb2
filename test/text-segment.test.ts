import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldCharacter, lookalike } from '../src/text/fold.js'
import { segmentBuilder, sourceSpan, type Segment } from '../src/text/segment.js'
import { expectSound } from './reading.js'
import { runs } from './runs.js'
import { indexLines } from '../src/text/lines.js'

function verbatim(text: string, at = 0): Segment {
  const builder = segmentBuilder()
  builder.verbatim(text, at)
  return builder.build({ role: 'body' })!
}

describe('folding', () => {
  test.each([
    ['curly quotes', 'O\u2019Neil \u201Cso\u201D', `O'Neil "so"`],
    ['dashes and hyphens', 'a\u2013b\u2014c\u2011d', 'a-b-c-d'],
    ['spaces', 'a\u00A0b\tc\u202Fd\u3000e', 'a b c d e'],
    ['soft hyphens and zero-width characters', 'wo\u00ADrd\u200B\u2060\uFEFF', 'word'],
    ['bidi controls', '\u202EMaria\u202C', 'Maria'],
    ['combining marks', 'Jose\u0301', 'José'],
    ['full-width letters and digits', 'ＭＲＮ １２３', 'MRN 123'],
    ['mathematical alphabets', '𝐌𝐚𝐫𝐢𝐚 𝟱', 'Maria 5'],
    ['digits of other scripts', '٣ ३ ৫', '3 3 5'],
    ['look-alikes in a Latin word', 'M\u0430ri\u0430', 'Maria'],
    ['a Cyrillic word stays', 'Мария', 'Мария'],
    ['a Greek word stays', 'Μαρία', 'Μαρία'],
    ['letters with marks stay', 'Zoë Łukasz Nguyễn', 'Zoë Łukasz Nguyễn'],
    ['line breaks stay', 'a\nb', 'a\nb'],
    ['emoji stay', '😀👍🏽', '😀👍🏽'],
  ])('%s', (_, written, text) => {
    expect(verbatim(written).text).toBe(text)
  })

  test('each character by itself', () => {
    expect(['\u2019', '\u00AD', 'é', 'x', '\uFF21'].map(foldCharacter)).toEqual(["'", '', 'é', 'x', 'A'])
    expect([lookalike('\u0430'), lookalike('a')]).toEqual(['a', undefined])
  })
})

describe('places in the source', () => {
  test('of verbatim text', () => {
    expect(sourceSpan(verbatim('Maria was here', 100), { start: 6, end: 9 })).toEqual({ start: 106, end: 109 })
  })

  test('around characters that are folded away or composed', () => {
    const segment = verbatim('a\u200BMari\u00ADa Jose\u0301 b', 10)
    expect(segment.text).toBe('aMaria José b')
    expect(sourceSpan(segment, { start: 1, end: 6 })).toEqual({ start: 12, end: 18 })
    expect(sourceSpan(segment, { start: 7, end: 11 })).toEqual({ start: 19, end: 24 })
  })

  test('decoded text points at all that it stands for', () => {
    const builder = segmentBuilder()
    builder.verbatim('Jos', 0)
    builder.decoded('é', { start: 3, end: 11 })
    builder.verbatim(' x', 11)
    const segment = builder.build({ role: 'body' })!
    expect(segment.text).toBe('José x')
    expect(sourceSpan(segment, { start: 0, end: 4 })).toEqual({ start: 0, end: 11 })
    expect(sourceSpan(segment, { start: 5, end: 6 })).toEqual({ start: 12, end: 13 })
  })

  test('a span inside a decoded piece widens to the whole of it', () => {
    const builder = segmentBuilder()
    builder.decoded('fj', { start: 0, end: 7 })
    const segment = builder.build({ role: 'body' })!
    expect(sourceSpan(segment, { start: 1, end: 2 })).toEqual({ start: 0, end: 7 })
  })

  test('a word out of pieces that lie apart points from the first to the last', () => {
    const builder = segmentBuilder()
    builder.verbatim('Jo', 0)
    builder.verbatim('h', 5)
    builder.verbatim('n', 10)
    expect(sourceSpan(builder.build({ role: 'body' })!, { start: 0, end: 4 })).toEqual({ start: 0, end: 11 })
  })

  test('nothing but white space makes no segment', () => {
    const builder = segmentBuilder()
    builder.verbatim(' \u00A0\u200B\n', 0)
    expect(builder.isEmpty).toBe(true)
    expect(builder.build({ role: 'body' })).toBeUndefined()
  })

  test('any text: pieces cover it and stay inside the source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (source) => {
        const builder = segmentBuilder()
        builder.verbatim(source, 0)
        const segment = builder.build({ role: 'body' })
        expectSound({ source, lines: indexLines(source), segments: segment ? [segment] : [], warnings: [] })
      }),
      runs(),
    )
  })

  test('any text: a word put into it is found at its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 30 }), (before, after) => {
        const source = `${before} Qmariaq ${after}`
        const segment = verbatim(source)
        const at = segment.text.indexOf('Qmariaq')
        expect(sourceSpan(segment, { start: at, end: at + 7 })).toEqual({ start: before.length + 1, end: before.length + 8 })
      }),
      runs(),
    )
  })

  test('ten thousand combining marks are no more than ten thousand characters', () => {
    const segment = verbatim(`a${'\u0301'.repeat(10_000)} Maria`)
    const at = segment.text.indexOf('Maria')
    expect(sourceSpan(segment, { start: at, end: at + 5 })).toEqual({ start: 10_002, end: 10_007 })
  })
})

describe('lines', () => {
  test.each([
    ['LF', 'a\nbc\n'],
    ['CRLF', 'a\r\nbc\r\n'],
    ['CR', 'a\rbc\r'],
  ])('%s', (_, source) => {
    const lines = indexLines(source)
    const offset = source.indexOf('c')
    expect(lines.lineCount).toBe(3)
    expect(lines.position(0)).toEqual({ line: 1, column: 1, offset: 0 })
    expect(lines.position(offset)).toEqual({ line: 2, column: 2, offset })
    expect(lines.position(source.length)).toEqual({ line: 3, column: 1, offset: source.length })
    expect(lines.lineStart(2)).toBe(offset - 1)
    expect(lines.lineStart(9)).toBe(source.length)
  })

  test('columns count UTF-16 units', () => {
    expect(indexLines('😀x').position(2)).toEqual({ line: 1, column: 3, offset: 2 })
  })

  test('of an empty text', () => {
    expect(indexLines('').position(0)).toEqual({ line: 1, column: 1, offset: 0 })
  })
})
