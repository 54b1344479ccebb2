import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inBloom, makeBloom } from '../src/detect/names/bloom.js'
import { COUNT, factors, LABELS, marginals, mayFollow, viterbi } from '../src/detect/names/crf.js'
import { MODEL } from '../src/detect/names/model-data.js'
import { readModel } from '../src/detect/names/model.js'
import { ModelError } from '../src/text/model-file.js'
import { runs } from './runs.js'

const bytes = (): Uint8Array => new Uint8Array(Buffer.from(MODEL, 'base64'))

describe('the model file', () => {
  test('is read, and small', () => {
    expect(readModel(bytes()).keys.length).toBeGreaterThan(0)
    expect(bytes().length).toBeLessThan(1_200_000)
  })

  test('of another program is refused', () => {
    expect(() => readModel(new TextEncoder().encode('%PDF-1.7 something else'))).toThrow(ModelError)
    expect(() => readModel(new Uint8Array(0))).toThrow(/no names model/)
  })

  test('of another version is refused', () => {
    const other = bytes()
    other[4] = 99
    expect(() => readModel(other)).toThrow(/version 99/)
  })

  test('cut short is refused', () => {
    expect(() => readModel(bytes().subarray(0, 5_000))).toThrow(/cut short/)
  })

  test('with any byte changed is refused', () => {
    const good = bytes()
    fc.assert(
      fc.property(fc.integer({ min: 0, max: good.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        // Bytes 6 and 7 are reserved.
        fc.pre(at !== 6 && at !== 7)
        const bad = good.slice()
        bad[at]! ^= change
        expect(() => readModel(bad)).toThrow(ModelError)
      }),
      runs(25),
    )
  })
})

describe('the Bloom filter', () => {
  const words = Array.from({ length: 2_000 }, (_, i) => `word${i}`)
  const bloom = makeBloom(new Set(words))

  test('knows all of its words', () => {
    expect(words.filter((word) => !inBloom(bloom, word))).toEqual([])
  })

  test('takes few others for its own', () => {
    const wrong = Array.from({ length: 10_000 }, (_, i) => `other${i}`).filter((word) => inBloom(bloom, word))
    expect(wrong.length).toBeLessThan(200)
  })

  test('that is empty knows nothing', () => {
    expect(inBloom({ bits: new Uint8Array(0) }, 'anything')).toBe(false)
  })
})

describe('the chain', () => {
  const scores = fc.integer({ min: 1, max: 6 }).chain((length) => fc.tuple(fc.constant(length), fc.array(fc.integer({ min: -60, max: 60 }).map((n) => n / 10), { minLength: length * COUNT, maxLength: length * COUNT })))
  const transitions = new Float32Array((COUNT + 1) * COUNT)
  for (let x = 0; x <= COUNT; x++) for (let y = 0; y < COUNT; y++) transitions[x * COUNT + y] = mayFollow(x, y) ? (x === y ? 0.5 : 0) : -1e4

  test('never labels an inside without its beginning', () => {
    fc.assert(
      fc.property(scores, ([length, values]) => {
        const path = [COUNT, ...viterbi(values, transitions, length)]
        return path.slice(1).every((label, i) => mayFollow(path[i]!, label))
      }),
      runs(),
    )
  })

  test('gives each token probabilities that add up to one, and the expected steps to the number of tokens', () => {
    fc.assert(
      fc.property(scores, ([length, values]) => {
        const pairs = new Float64Array(transitions.length)
        const likely = marginals(values, factors(transitions), length, pairs)
        for (let i = 0; i < length; i++) expect(likely.subarray(i * COUNT, (i + 1) * COUNT).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
        expect(pairs.reduce((a, b) => a + b, 0)).toBeCloseTo(length, 9)
      }),
      runs(),
    )
  })

  test('agrees with trying every labelling of two tokens', () => {
    fc.assert(
      fc.property(scores.filter(([length]) => length === 2), ([, values]) => {
        const weight = (a: number, b: number): number => Math.exp(transitions[COUNT * COUNT + a]! + values[a]! + transitions[a * COUNT + b]! + values[COUNT + b]!)
        const all = LABELS.flatMap((_, a) => LABELS.map((_, b) => ({ a, b, weight: weight(a, b) })))
        const sum = all.reduce((total, one) => total + one.weight, 0)
        const best = Math.max(...all.map((one) => one.weight))
        const [a, b] = viterbi(values, transitions, 2)
        expect(weight(a!, b!) / best).toBeCloseTo(1, 9)
        const likely = marginals(values, factors(transitions), 2)
        for (let y = 0; y < COUNT; y++) expect(likely[y]).toBeCloseTo(all.filter((one) => one.a === y).reduce((total, one) => total + one.weight, 0) / sum, 9)
      }),
      runs(),
    )
  })
})
