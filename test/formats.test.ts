import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ConfigError, formatDetector, type Format } from '../src/detect/formats.js'
import { preparePattern } from '../src/detect/safe-pattern.js'
import { createLinter } from '../src/linter.js'
import { detectIn, marked } from './marked.js'
import { runs } from './runs.js'

const mistake = (pattern: string): string | undefined => {
  const prepared = preparePattern(pattern)
  return 'mistake' in prepared ? prepared.mistake : undefined
}

describe('a pattern that is fine', () => {
  test.each([
    ['LK-\\d{7}', 'seen today («LK-1234567»), not LK-12345678, XLK-1234567 or lk-1234567'],
    ['LK-\\d+', '«LK-1», «LK-123456789»; LK- and LK-1a'],
    ['LK-\\d+-\\d+', '«LK-12-345» closed'],
    ['[A-Z]+\\d+', 'the «AB12» and «X9»'],
    ['[A-Z0-9]+-\\d{4}', '«A9-1234» open'],
    ['#\\d{5}', 'MRN«#12345», «#54321»!'],
    ['\\bV\\d{2}/\\d{3,6}\\b', '«V26/0012» and V26/00123456'],
    ['(?:\\d{3}-)*\\d{4}', '«123-456-7890» and «1234»'],
    ['(?:LK|LKH|MR)[ -]?\\d{5,8}', '«LK 12345», «LKH-12345», «MR12345678», MR 123456789'],
    ['\\d{1,3}[ -]?\\d{1,3}[ -]?\\d{1,4}', '«12 345-6789»'],
    ['(?<!PO )LK\\d{5}', 'PO LK12345, «LK12345»'],
    ['(?<year>\\d{4})\\.\\d{3}', '«2026.001» is open'],
    ['\\p{Lu}{2}\\d{4}', '«ÄB1234» and «АБ1234»'],
    ['LK\\-\\d{3}', '«LK-123»'],
    ['(?:[A-Z]{2}|\\d{3})+', '«AB123CD»'],
    ['.*LK', '«call an LK»'],
    ['[а-в]{2}[б-г]+', '«абв»'],
  ])('%s', (pattern, sentence) => {
    expect(mistake(pattern)).toBeUndefined()
    const { text, words } = marked(sentence)
    const found = detectIn(formatDetector([{ name: 'mrn', pattern }]), text).map(({ span }) => text.slice(span.start, span.end))
    expect(found).toEqual(words)
  })
})

describe('a pattern that is refused', () => {
  test.each([
    ['(\\d+)+', /very long/],
    ['(a|a)+b', /very long/],
    ['(a|ab)+c', /very long/],
    ['(?:a|ab|abc){1,9}', /very long/],
    ['(x+x+)+y', /very long/],
    ['\\d+\\d+', /very long/],
    ['\\w+-?\\w+', /very long/],
    ['[а-в]+[б-г]+', /very long/],
    ['\\u0430+[\\u0430-\\u0433]+', /very long/],
    ['\\p{Lu}+\\p{Script=Thai}+', /very long/],
    ['(?:a?)*b', /very long/],
    ['(?:(?:a*)*b', /not a valid/],
    ['((a{1,9}){1,9}){1,9}', /very long/],
    ['a{99999}', /very long/],
    ['(?=(a+)+b)a', /very long/],
    ['', /nothing at all/],
    ['a?', /nothing at all/],
    ['\\d*', /nothing at all/],
    ['(?:LK)?\\b', /nothing at all/],
    ['(?=LK)', /nothing at all/],
    ['LK|', /nothing at all/],
    ['(LK', /not a valid/],
    ['a)(b', /not a valid/],
    ['[z-a]', /not a valid/],
    ['*', /not a valid/],
    ['^LK\\d{7}$', /\^ and \$/],
    ['(\\d)\\1', /refers back/],
    ['(?<n>\\d)\\k<n>', /refers back/],
    ['L'.repeat(201), /at most 200/],
  ])('%s', (pattern, reason) => expect(mistake(pattern)).toMatch(reason))

  test('the linter names the key', async () => {
    const identifiers: readonly Format[] = [{ name: 'mrn', pattern: 'LK-\\d{7}' }, { name: 'visit', pattern: '(\\d+)+' }]
    await expect(createLinter({ identifiers })).rejects.toThrow(ConfigError)
    await expect(createLinter({ identifiers })).rejects.toThrow(/^"identifiers\[1\]\.pattern" could take very long/)
  })
})

/** Random patterns of the kinds of pieces that people put together. */
const PATTERNS = fc.letrec<{ piece: string; group: string; whole: string }>((tie) => ({
  piece: fc.oneof(fc.constantFrom('a', 'b', '\\d', '[ab]', '\\w', '-', '.'), tie('group')),
  group: fc.tuple(tie('whole'), fc.constantFrom('', '|a', '|b')).map(([inner, more]) => `(?:${inner}${more})`),
  whole: fc.array(fc.tuple(tie('piece'), fc.constantFrom('', '', '?', '*', '+', '{2}', '{1,3}', '{2,}')).map(([piece, count]) => piece + count), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
})).whole

test('whatever is accepted takes time in proportion to the text, and means what the person wrote', () => {
  const floods = ['a', 'ab', 'a1', 'a-', 'aab-'].map((piece) => piece.repeat(8000 / piece.length))
  let accepted = 0
  fc.assert(fc.property(PATTERNS, (pattern) => {
    const prepared = preparePattern(pattern)
    if ('mistake' in prepared) return
    accepted++
    for (const flood of floods) {
      const start = performance.now()
      for (const { 0: found } of flood.matchAll(prepared.search)) if (found === '') throw new Error('an empty match')
      // 8,000 places of at most 10,000 steps would take a second; the worst patterns would take years.
      expect(performance.now() - start).toBeLessThan(3000)
    }
    for (const word of ['ab', 'a1-b', 'aab', 'a', '12']) {
      const whole = new RegExp(`^(?:${pattern})$`).test(word)
      expect(new RegExp(`^(?:${prepared.search.source})$`).test(word)).toBe(whole)
    }
  }), runs(300))
  expect(accepted).toBeGreaterThan(50)
})

test('kind and sort: a name that is a sort of the kind gives it', () => {
  const find = formatDetector([{ name: 'MRN', pattern: 'LK-\\d{7}' }, { name: 'visit', pattern: 'V\\d{4}' }, { name: 'our card', pattern: 'RC \\d{4}', kind: 'plan-number' }])
  expect(detectIn(find, 'LK-1234567, V1234, RC 1234').map(({ kind, sort, certainty }) => [kind, sort, certainty])).toEqual([
    ['record-number', 'mrn', 'certain'], ['record-number', 'visit', 'certain'], ['plan-number', undefined, 'certain'],
  ])
})

describe('of what overlaps, the surer number stays', () => {
  const kinds = async (text: string): Promise<readonly string[]> => {
    const linter = await createLinter({ identifiers: [{ name: 'mrn', pattern: '\\d{3}-\\d{3}-\\d{4}R?' }, { name: 'mrn', pattern: '\\d{2}/\\d{2}/\\d{4}[A-Z]' }, { name: 'mrn', pattern: 'Grace \\d{4}' }] })
    return (await linter.inspect(text)).map(({ kind }) => kind).filter((kind) => !kind.endsWith('-cue'))
  }
  test.each([
    ['Call 614-555-0138R about it.', ['record-number']],
    ['Call 614-555-0138 about it.', ['record-number']],
    ['Number 03/04/2024X is here.', ['record-number']],
    ['Give it to Grace 4471, please.', ['record-number']],
    ['MRN 614-555-0138 is lost.', ['record-number']],
    ['Member ID 03042024-0138 and SSN 611-48-2093', ['plan-number', 'ssn']],
    ['Call (614) 555-0138 on 03/04/2024.', ['phone', 'date']],
    ['Their fax is +44 1632 960 884, try it.', ['fax']],
  ])('%s', async (text, expected) => expect(await kinds(text)).toEqual(expected))
})
