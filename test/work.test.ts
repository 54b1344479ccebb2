import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { charactersRun } from '../bench/coverage.js'
import { countExpressions } from '../bench/expressions.js'
import { compare, floorOf, readFigures, render } from '../bench/work.js'

const range = (startOffset: number, endOffset: number, count: number) => ({ startOffset, endOffset, count })

describe('characters of code run', () => {
  it.each([
    ['a function that ran three times', [range(0, 100, 3)], 300],
    ['a loop inside it', [range(0, 100, 3), range(40, 60, 30)], 80 * 3 + 20 * 30],
    ['a branch never taken', [range(0, 100, 3), range(40, 60, 0)], 240],
    ['a function inside a function, told in any order', [range(10, 20, 5), range(0, 30, 1), range(12, 14, 7)], 20 + 8 * 5 + 2 * 7],
    ['neighbours', [range(0, 10, 1), range(10, 20, 2), range(30, 40, 3)], 10 + 20 + 30],
    ['nothing', [], 0],
  ])('%s', (_, ranges, sum) => {
    expect(charactersRun(ranges)).toBe(sum)
  })
})

describe('expressions run', () => {
  it('are counted whoever asks for them, with the characters that they go over', () => {
    const counted = countExpressions()
    try {
      expect(/b/.test('aab')).toBe(true)
      expect(counted.take()).toEqual({ runs: 1, characters: 3 })
      expect('a-b-c'.replaceAll(/-/g, '+')).toBe('a+b+c')
      expect(counted.take()).toEqual({ runs: 3, characters: 5 })
      expect(['aab'.match(/x/), [...'ab'.matchAll(/a/g)].length]).toEqual([null, 1])
      expect(counted.take()).toEqual({ runs: 3, characters: 3 + 2 })
      expect(/b/y.test('aab')).toBe(false)
      expect(counted.take()).toEqual({ runs: 1, characters: 1 })
    } finally {
      counted.stop()
    }
    expect(/b/.test('ab')).toBe(true)
    expect(counted.take().runs).toBe(0)
  })
})

describe('counted work', () => {
  const before = new Map([['posts: detect', 1000], ['posts: rules', 2]])
  it.each([
    ['the same', 1000, 2, [], []],
    ['a quarter more, and one more by rounding', 1250, 3, [], []],
    ['more than a quarter', 1252, 2, ['posts: detect: 1000 before, 1252 now'], []],
    ['a small figure that doubles', 1000, 4, ['posts: rules: 2 before, 4 now'], []],
    ['much less', 700, 2, [], ['posts: detect: 1000 before, 700 now']],
  ])('%s', (_, detect, rules, worse, better) => {
    expect(compare(before, new Map([['posts: detect', detect], ['posts: rules', rules]]))).toEqual({ worse, better })
  })
  it('fails where a figure has gone or come', () => {
    const now = new Map([['posts: detect', 1000], ['pages: detect', 1]])
    expect(compare(before, now).worse).toEqual(['posts: rules: not counted any more', 'pages: detect: not in the snapshot'])
  })
  it('is written down and read again', () => {
    expect(readFigures(render(before))).toEqual(before)
  })
  it('has figures of every floor in the repository', () => {
    const figures = readFigures(readFileSync('bench/work.txt', 'utf8'))
    for (const floor of ['text', 'read', 'detect/lexicon', 'relate', 'judge', 'rules']) expect(figures.get(`posts: ${floor}`), floor).toBeGreaterThan(0)
  })
  it.each([
    ['file:///x/dist/src/text/span.js', 'text'],
    ['file:///x/dist/src/detect/lexicon.js', 'detect/lexicon'],
    ['file:///x/dist/src/detect/health/acts/index.js', 'detect/health'],
    ['file:///x/dist/rules/index.js', 'rules'],
    ['file:///x/dist/src/linter.js', 'linter'],
    ['file:///x/node_modules/compromise/src/three.js', 'compromise'],
    ['file:///x/node_modules/yaml/dist/index.js', 'other packages'],
  ])('%s is of %s', (url, floor) => {
    expect(floorOf(url)).toBe(floor)
  })
})
