import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readProse, tokenAt } from '../src/text/prose.js'
import { splitSentences } from '../src/text/sentences.js'
import { tokenize } from '../src/text/tokens.js'
import { runs } from './runs.js'

function tokens(text: string): string {
  return tokenize(text).map((token) => `${token.text.replace('\n', '⏎')}/${token.kind}`).join(' ')
}

describe('tokens', () => {
  test.each([
    ['words and apostrophes', "don't O'Neil patients' Maria's", "don't/word O'Neil/word patients/word '/punctuation Maria/word 's/word"],
    ['numbers', '12 1,200 3.5 10:30', '12/number 1,200/number 3.5/number 10:30/number'],
    ['a number and its unit', '34yo 5mg 3rd B12', '34/number yo/word 5/number mg/word 3/number rd/word B12/word'],
    ['hyphens inside words and dashes between them', 'follow-up 36-yo a - b -c', 'follow/word -/hyphen up/word 36/number -/hyphen yo/word a/word -/punctuation b/word -/punctuation c/word'],
    ['handles and hashtags', '@maria_l. #PrayForLena, #3 a@', '@maria_l/handle ./punctuation #PrayForLena/hashtag ,/punctuation #/punctuation 3/number a/word @/punctuation'],
    ['addresses', 'See https://a.example/x?y=1). or a.b@c.example!', 'See/word https://a.example/x?y=1/address )/punctuation ./punctuation or/word a.b@c.example/address !/punctuation'],
    ['web addresses without a scheme', 'www.a.example/b', 'www.a.example/b/address'],
    ['emoji', 'ok 👍🏽!', 'ok/word 👍🏽/emoji !/punctuation'],
    ['line breaks', 'a\nb', 'a/word ⏎/break b/word'],
    ['other scripts', 'Zoë мама 李雷', 'Zoë/word мама/word 李雷/word'],
  ])('%s', (_, text, expected) => {
    expect(tokens(text)).toBe(expected)
  })

  test('any text: tokens follow each other and leave out nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let at = 0
        for (const token of tokenize(text)) {
          expect(text.slice(at, token.start).trim()).toBe('')
          expect(text.slice(token.start, token.end)).toBe(token.text)
          at = token.end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
      runs(),
    )
  })

  test.each(['a.', '@', '#_', "a'", '1.', 'a@a-', 'http://', '-', 'www.'])('%j over and over takes linear time', (mark) => {
    const time = (size: number): number => {
      const text = mark.repeat(size / mark.length)
      const start = performance.now()
      tokenize(text)
      return performance.now() - start
    }
    time(20_000)
    // Quadratic time would be a hundred times more, some minutes.
    expect(time(400_000)).toBeLessThan(4000)
  })

  test('the first token that ends after an offset', () => {
    const { tokens } = readProse({ role: 'body', text: 'Maria was here', pieces: [] }, 0)
    expect([0, 4, 5, 6, 13, 14].map((offset) => tokenAt(tokens, offset))).toEqual([0, 0, 1, 1, 2, 3])
  })
})

function sentences(text: string): string[] {
  const found = tokenize(text)
  return splitSentences(found).map(({ from, to }) => text.slice(found[from]!.start, found[to - 1]!.end).trim())
}

describe('sentences', () => {
  test.each([
    ['stops', 'One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['several stops and quotes', 'He said "go." Really?! (Yes.) End…', ['He said "go."', 'Really?!', '(Yes.)', 'End…']],
    ['titles and initials', 'Dr. Ann B. Cole saw Mrs. Diaz. Then left.', ['Dr. Ann B. Cole saw Mrs. Diaz.', 'Then left.']],
    ['dates and abbreviations', 'On Jan. 5 at 9 a.m. she came, e.g. by car. Next.', ['On Jan. 5 at 9 a.m. she came, e.g. by car.', 'Next.']],
    ['decimals, addresses, file names', 'It is 3.5 at a.example.com or b.txt today. Next.', ['It is 3.5 at a.example.com or b.txt today.', 'Next.']],
    ['a blank line', 'one\n\ntwo', ['one', 'two']],
    ['short lines are ended by their writer', 'Happy birthday\nwe wish you well', ['Happy birthday', 'we wish you well']],
    [
      'a wrapped line runs on',
      'She came to see us in the spring of the year and brought her\nfamily along.',
      ['She came to see us in the spring of the year and brought her\nfamily along.'],
    ],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  test('any text: sentences follow each other and leave out no token', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Dr', 'Maria', 'a.m', 'p', '.', '!', '"', ')', '\n', '\n\n', ' ', '12', 'x'), { maxLength: 40 }), (parts) => {
        const found = tokenize(parts.join(''))
        let at = 0
        for (const { from, to } of splitSentences(found)) {
          expect(from).toBe(at)
          expect(to).toBeGreaterThan(from)
          at = to
        }
        expect(at).toBe(found.length)
      }),
      runs(),
    )
  })
})
