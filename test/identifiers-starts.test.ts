import { expect, test } from 'vitest'
import { latin } from '../src/detect/latin.js'
import { byFirstWord, firstWords, matches } from '../src/detect/starts.js'
import { tokenize } from '../src/text/tokens.js'

test.each([
  ['(?:patient |hospital )?(?:account|acct\\.?)s?', ['patient', 'hospital', 'account', 'accounts', 'acct', 'accts']],
  ['m\\.? ?r\\.? ?n', ['m', 'mr', 'mrn']],
  ['lic(?:en[cs]e|\\.)?', ['lic', 'licence', 'license']],
  ['(?<![a-z])(?:the )?\\d{1,2}', ['the', '#']],
  ['s\\/n', ['s']],
  ['[Mm]ay \\d', ['may']],
  ['(?=x)(?!y)bed', ['bed']],
  ['[A-Z][a-z]+', ['^']],
  ['[A-Za-z]+', ['*']],
  ['#?foo', ['foo', '*']],
])('%s begins with %j', (source, words) => {
  expect([...firstWords(source)].sort()).toEqual([...words].sort())
})

test('an expression is found wherever it begins a token, and nowhere else', () => {
  const items = [{ search: latin('(?:medical )?record \\d+', 'iy') }, { search: latin('\\p{Lu}\\p{Ll}+ Street', 'y') }, { search: latin('\\d+ beds', 'y') }]
  const starts = byFirstWord(items, ({ search }) => search.source)
  const text = 'Medical record 12, a record 7; 40 beds on Oak Street, on oak Street'
  expect([...matches(text, tokenize(text), starts)].map(({ match }) => match[0])).toEqual(['Medical record 12', 'record 12', 'record 7', '40 beds', 'Oak Street'])
})

test('Latin ranges stand for letters, accents included', () => {
  expect(latin(/^\p{Lu}\p{Ll}+$/u).test('Łódź')).toBe(true)
  expect(latin(/^[\p{L}\p{N}]+$/u).test('Nguyễn7')).toBe(true)
  expect(latin(/^\p{L}+$/iu).flags).toBe('i')
  expect(latin(/\p{L}/gu).test('12')).toBe(false)
})
