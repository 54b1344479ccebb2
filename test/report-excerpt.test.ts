import { describe, expect, test } from 'vitest'
import { KINDS, type Kind } from '../src/detect/mention.js'
import type { Finding } from '../src/judge/finding.js'
import { columns, wrap } from '../src/report/columns.js'
import { byteColumns, excerptsOf, reasonsOf } from '../src/report/excerpt.js'
import { printable, printableJson } from '../src/report/printable.js'
import { indexLines } from '../src/text/lines.js'

/** A finding on `words` in the source, with evidence. */
function finding(source: string, words: string, evidence: readonly (readonly [Kind, string])[] = []): Finding {
  const lines = indexLines(source)
  const place = (part: string) => ({ start: lines.position(source.indexOf(part)), end: lines.position(source.indexOf(part) + part.length) })
  return {
    rule: 'a-rule', category: 'name', severity: 'error', message: 'Names a patient.', hint: 'Take it out.', fingerprint: 'f',
    ...place(words), evidence: evidence.map(([kind, part]) => ({ kind, ...place(part) })),
  }
}

/** The excerpt as one line with the mark in brackets. */
function excerpt(source: string, findings: readonly Finding[], width = 72, reveal = false): string {
  const { before, mark, after } = excerptsOf({ path: 'a.txt', source, findings, settled: [], notes: [] }, reveal)(findings[0]!, width)
  return `${before}[${mark}]${after}`
}

describe('masks', () => {
  const LINE = 'We treated Maria Lopez for lupus.'
  test('what is flagged', () => {
    expect(excerpt(LINE, [finding(LINE, 'Maria Lopez')])).toBe('We treated [███████████] for lupus.')
  })

  test('and leaves a byte-order mark out, which nobody sees', () => {
    const draft = `\ufeff${LINE}`
    expect(excerpt(draft, [finding(draft, 'Maria Lopez')])).toBe('We treated [███████████] for lupus.')
  })

  test('all that is flagged on the line, not this finding alone', () => {
    expect(excerpt(LINE, [finding(LINE, 'Maria Lopez'), finding(LINE, 'lupus')])).toBe('We treated [███████████] for █████.')
  })

  test('evidence too, but for cues, which say nothing about anybody', () => {
    expect(excerpt(LINE, [finding(LINE, 'Maria Lopez', [['condition', 'lupus'], ['patient-cue', 'treated']])])).toBe('We treated [███████████] for █████.')
  })

  test.each(KINDS.filter((kind) => !kind.endsWith('-cue')))('evidence of kind %s', (kind) => {
    expect(excerpt(LINE, [finding(LINE, 'Maria', [[kind, 'Lopez']])])).not.toContain('Lopez')
  })

  test('what a remark has settled', () => {
    const settled = [{ finding: finding(LINE, 'lupus'), by: 'suppression', reason: '' }] as const
    const { before, mark, after } = excerptsOf({ path: 'a.txt', source: LINE, findings: [finding(LINE, 'Maria')], settled, notes: [] }, false)(finding(LINE, 'Maria'), 72)
    expect(before + mark + after).toBe('We treated █████ █████ for █████.')
  })

  test('only when not asked to reveal', () => {
    expect(excerpt(LINE, [finding(LINE, 'Maria Lopez'), finding(LINE, 'lupus')], 72, true)).toBe('We treated [Maria Lopez] for lupus.')
  })

  test('a grapheme with one block, whatever it is made of', () => {
    const source = 'Hi José 👩‍👩‍👧 ok'
    expect(excerpt(source, [finding(source, 'José 👩‍👩‍👧')])).toBe('Hi [██████] ok')
  })

  test.each([
    ['our lupus patient Maria Lopez', 'our [█████] patient █████ █████'],
    ['The lupus of O\'Brien, of St. Ives', 'The [█████] of █\'█████, of ██. ████'],
    ['her lupus on 3 May at 5pm, room 12b', 'her [█████] on █ ███ at ███, room ███'],
    ['lupus? ask @anna_b, #teamanna, ann@example.org, www.example.org/ann', '[█████]? ask ████████ ██████████ ████████████████ ███████████████████'],
    ['I think, Dr. Fox, that lupus is real.', 'I think, Dr. ███, that [█████] is real.'],
  ])('what looks like a name, a number or an address, flagged or not: %s', (source, shown) => {
    expect(excerpt(source, [finding(source, 'lupus')])).toBe(shown)
    expect(excerpt(source, [finding(source, 'lupus')], 80, true)).toBe(source.replace('lupus', '[lupus]'))
  })

  test('a long stretch with no more than 24 blocks', () => {
    const source = `She ${'walked and '.repeat(6)}sang here`
    expect(excerpt(source, [finding(source, `${'walked and '.repeat(6)}sang`)])).toBe(`She [${'█'.repeat(24)}] here`)
  })

  test('what begins on the line before', () => {
    const source = 'Thanks to Maria\nLopez for coming.'
    const lopez = { ...finding(source, 'for') }
    expect(excerpt(source, [lopez, finding(source, 'Maria\nLopez')])).toBe('█████ [███] coming.')
  })

  test('a word that a control character cuts in two', () => {
    const source = 'no. 44\u200b71920 today'
    expect(excerpt(source, [finding(source, '44\u200b71920')])).toBe('no. [████████] today')
  })
})

describe('the reason of a remark', () => {
  const LINE = 'Our patient Maria Lopez had lupus.'
  const name = finding(LINE, 'Maria Lopez', [['condition', 'lupus']])
  const mention = { ...finding(LINE, 'Our patient'), category: 'patient-relationship' as const }
  const reason = (words: string): string =>
    reasonsOf({ path: 'a.txt', source: LINE, findings: [mention], settled: [{ finding: name, by: 'suppression', reason: words }], notes: [] })({ finding: name, by: 'suppression', reason: words })
  test.each([
    ['staff spotlight, the patient agreed', 'staff spotlight, the patient agreed'],
    ['MARIA is staff; LUPUS is invented', '█████ is staff; █████ is invented'],
    ['Lopez\'s own blog', '█████\'s own blog'],
    ['\u001b[31mred', '\\x1b[31mred'],
    ['x'.repeat(400), 'x'.repeat(300)],
  ])('repeats nothing that the draft discloses: %j', (words, shown) => {
    expect(reason(words)).toBe(shown)
  })
})

test('columns in bytes of UTF-8, wherever the line begins', () => {
  const source = 'é\naé健𐐀b\r\nx'
  const lines = indexLines(source)
  const places = [...source].map((_, at) => lines.position(at)).filter(({ line }) => line > 1)
  const column = byteColumns({ path: '', source, findings: [], settled: [], notes: [] }, places.toReversed())
  const of = (part: string): number => column(lines.position(source.lastIndexOf(part)))
  expect([of('a'), of('é'), of('健'), of('𐐀'), of('b')]).toEqual([1, 2, 4, 7, 11])
})

describe('fits', () => {
  const long = `${'before '.repeat(40)}Maria Lopez${' after'.repeat(40)}`
  test.each([20, 40, 72, 114])('%i columns', (width) => {
    const text = excerpt(long, [finding(long, 'Maria Lopez')], width)
    expect(columns(text) - 2).toBeLessThanOrEqual(width)
    expect(text).toMatch(/^….*\[█{11}\].*…$/)
  })

  test('wide characters, which take two columns', () => {
    const source = '健康'.repeat(100) + 'Maria' + '診断'.repeat(100)
    expect(columns(excerpt(source, [finding(source, 'Maria')], 72)) - 2).toBeLessThanOrEqual(72)
  })

  test('only the line of the finding', () => {
    const source = 'one\r\ntwo Maria three\rfour\nfive'
    expect(excerpt(source, [finding(source, 'Maria')])).toBe('two [█████] three')
  })

  test('a line of 50 MB, at once', () => {
    const source = `${'x'.repeat(25_000_000)} Maria ${'y'.repeat(25_000_000)}`
    const place = (offset: number) => ({ line: 1, column: offset + 1, offset })
    const one = { ...finding('Maria', 'Maria'), start: place(25_000_001), end: place(25_000_006) }
    const begun = performance.now()
    expect(columns(excerpt(source, [one])) - 2).toBeLessThanOrEqual(72)
    expect(performance.now() - begun).toBeLessThan(500)
  })

  test('a letter under 10,000 accents', () => {
    const source = `Maria e${'\u0301'.repeat(10_000)} end`
    expect(excerpt(source, [finding(source, 'Maria')]).length).toBeLessThan(200)
  })
})

describe('printable', () => {
  test.each([
    ['\u001b[31mred', '\\x1b[31mred'],
    ['a\u0000b\rc\nd', 'a\\x00b\\x0dc\\x0ad'],
    ['\u009b2J', '\\x9b2J'],
    ['user\u202etxt.exe', 'user\\u{202e}txt.exe'],
    ['zero\u200bwidth\ufeff', 'zero\\u{200b}width\\u{feff}'],
    ['tag \u{e0041}', 'tag \\u{e0041}'],
    ['half \ud800', 'half \\u{d800}'],
    ['family 👩‍👩‍👧, café, 日本', 'family 👩‍👩‍👧, café, 日本'],
  ])('%j → %s', (text, shown) => {
    expect(printable(text)).toBe(shown)
  })

  test.each(['\u001b', '\u009b', '\u202e', '\ufeff', '\u{e0041}', '\u007f', '\ud800'])('JSON keeps %j as an escape of its own', (text) => {
    const json = printableJson(JSON.stringify({ path: `a${text}b` }))
    expect(json).toMatch(/^[\x20-\x7e]+$/)
    expect(JSON.parse(json)).toEqual({ path: `a${text}b` })
  })
})

test('wrapping fills lines, breaks at words and leaves long words whole', () => {
  expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four'])
  expect(wrap('a incomprehensibilities b', 8)).toEqual(['a', 'incomprehensibilities', 'b'])
  expect(wrap('', 8)).toEqual([])
})
