import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { trainMarker } from '../eval/train-likelihood/marker.js'
import { trainNetwork, type Stretch } from '../eval/train-likelihood/network.js'
import { learn, oddsOf } from '../eval/train-likelihood/learn.js'
import { packModel } from '../eval/train-likelihood/pack.js'
import { detect, knowOwn } from '../src/detect/detect.js'
import { loadNames } from '../src/detect/names/index.js'
import { likelihood, marked } from '../src/judge/likelihood/likelihood.js'
import { modelBytes } from '../src/judge/likelihood/model-bytes.js'
import { readModel } from '../src/judge/likelihood/model.js'
import { markReader, networkReader } from '../src/judge/likelihood/network.js'
import { digest } from '../src/judge/likelihood/digest.js'
import { MARKS, TAG, WORD } from '../src/judge/likelihood/shape.js'
import { PLACES, tellTraits } from '../src/judge/likelihood/traits.js'
import { MOST, stepsIn, windowsOf } from '../src/judge/likelihood/windows.js'
import { createLinter } from '../src/linter.js'
import { readText } from '../src/read/index.js'
import { relate } from '../src/relate/relate.js'
import type { Draft } from '../src/relate/subject.js'
import type { Channel } from '../src/text/document.js'
import { ModelError } from '../src/text/model-file.js'
import { readProse } from '../src/text/prose.js'
import { runs } from './runs.js'

const names = await loadNames()
const own = knowOwn({ customRules: [] })

async function draftOf(text: string, channel: Channel = 'post'): Promise<Draft> {
  const document = readText(text)
  const prose = document.segments.map(readProse)
  return relate(document, prose, await detect(prose, names, undefined, own), channel)
}

async function traitsOf(text: string, at = 0): Promise<readonly string[]> {
  const heard: string[] = []
  tellTraits(digest(await draftOf(text)), at, (place, amount) => heard.push(`${place} ${amount}`))
  return heard
}

async function disclosure(text: string, channel?: Channel): Promise<number> {
  const draft = await draftOf(text, channel)
  return Math.max(...draft.statements.map((statement) => likelihood(statement, draft)!.disclosure))
}

describe('the model file', () => {
  const good = modelBytes()

  test('is read, and small', () => {
    expect(readModel(good).words.length).toBeGreaterThan(1000)
    expect(good.length).toBeLessThan(1_300_000)
  })

  test('of another program, of another version, or cut short is refused', () => {
    expect(() => readModel(new Uint8Array(0))).toThrow(ModelError)
    expect(() => readModel(new TextEncoder().encode('%PDF-1.7 something else'))).toThrow(/no likelihood model/)
    expect(() => readModel(Uint8Array.from(good, (byte, i) => (i === 4 ? 99 : byte)))).toThrow(/version 99/)
    expect(() => readModel(good.subarray(0, 5_000))).toThrow(/cut short/)
  })

  test('with any byte changed is refused', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: good.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        // Bytes 5 to 7 are reserved.
        fc.pre(at < 5 || at > 7)
        const bad = good.slice()
        bad[at]! ^= change
        expect(() => readModel(bad)).toThrow(ModelError)
      }),
      runs(20),
    )
  })
})

describe('what is told of a sentence', () => {
  test('is the same whatever the name, the day, the place and the number', async () => {
    expect(await traitsOf('Maria Lopez came in on May 4th with a stroke.')).toEqual(await traitsOf('Amina Okafor came in on June 9th with a stroke.'))
    expect(await traitsOf('Call us at 555-0142 before 7.')).toEqual(await traitsOf('Call us at 555-0187 before 9.'))
  })

  test('has its place among the weights', async () => {
    for (const trait of await traitsOf('Our patient Maria Lopez had a stroke. She is home. Thanks!', 1)) {
      const [place, amount] = trait.split(' ').map(Number)
      expect(place).toBeGreaterThanOrEqual(0)
      expect(place).toBeLessThan(PLACES)
      expect(amount).toBeGreaterThan(0)
    }
  })

  test('knows the order of words, and what stands around', async () => {
    const [one, other] = [await traitsOf('She treated him.'), await traitsOf('Him she treated.')]
    expect([...one].sort()).not.toEqual([...other].sort())
    expect(await traitsOf('She left. It rained.')).not.toEqual(await traitsOf('She left. It snowed.'))
  })
})

describe('windows', () => {
  const words = ['She', 'left', 'Maria', 'stroke', 'our', 'clinic', 'on', 'Monday', 'your', 'visit']
  const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 60 }).map((picked) => `${picked.join(' ')}.`)

  test('every sentence is weighed in one window, with no more around it than is read at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sentence, { minLength: 1, maxLength: 40 }), async (sentences) => {
        const digested = digest(await draftOf(sentences.join(' ')))
        const windows = windowsOf(digested)
        expect(windows.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))).toEqual([...digested.draft.statements.keys()])
        for (const window of windows) {
          const { steps, owners } = stepsIn(window, digested)
          expect(steps.length).toBe(owners.length)
          expect(steps.length).toBeLessThanOrEqual(2 * MOST)
        }
      }),
      runs(10),
    )
  })

  test('what stands far away in a long draft changes nothing', async () => {
    const filler = 'The car park on the north side is closed for works until further notice. '.repeat(60)
    const near = 'Our patient Maria Lopez had a stroke.'
    const [one, other] = [await draftOf(`${near} ${filler}The fair is on Sunday.`), await draftOf(`${near} ${filler}The sale is on Sunday.`)]
    expect(likelihood(one.statements[0]!, one)).toEqual(likelihood(other.statements[0]!, other))
  })
})

describe('training', () => {
  const rows = {
    starts: Uint32Array.from([0, 1, 2, 3, 4, 6, 8]), places: Uint32Array.from([1, 1, 2, 2, 1, 3, 2, 3]), amounts: new Float32Array(8).fill(1),
    disclosing: Uint8Array.from([1, 1, 0, 0, 1, 0]), concerning: new Uint8Array(6), remarking: new Uint8Array(6), owners: Uint32Array.from([0, 1, 2, 3, 4, 5]),
  }

  test('a regression learns which traits tell, and the rare ones get no weight', () => {
    const weights = learn(rows, [0, 1, 2, 3, 4, 5], rows.disclosing)
    expect([0, 1, 2, 3, 4, 5].map((row) => oddsOf(rows, row, weights) > 0)).toEqual([true, true, false, false, true, false])
    expect(weights.values[3]).toBe(0)
  })

  const CONDITION = MARKS.indexOf('condition')

  /** Words 1 and 2 in either order: what a bag of words cannot tell apart. */
  const ordered: readonly Stretch[] = Array.from({ length: 160 }, (_, i) => {
    const isLeak = i % 2 === 0
    const words = isLeak ? [1, 2] : [2, 1]
    const before = Array.from({ length: i % 5 }, () => 3)
    return { words: [...before, ...words, 3], tags: [...before, ...words, 3].map(() => [1]), marked: [...before.map(() => 0), ...words.map(() => (isLeak ? 1 : 0)), 0], marks: [...before.map(() => 0), isLeak ? 1 << CONDITION : 0, 0, 0], channel: 'post', label: isLeak ? 2 : 0 }
  })
  const many = Array.from({ length: 12 }, () => ordered).flat()
  const network = trainNetwork(many, 4, 2, 1)
  const marker = trainMarker(network, many, 1)

  test('a network learns an order of words; the same seed, the same network', () => {
    const readSteps = networkReader({ network, words: [11, 12, 13], tags: [21] })
    const classOf = (hashes: readonly number[]): number => {
      const scores = readSteps(hashes.map((word) => ({ word, tags: [21] })), 'post')
      return scores.indexOf(Math.max(...scores))
    }
    expect(classOf([13, 11, 12, 13])).toBe(2)
    expect(classOf([13, 12, 11, 13])).toBe(0)
    expect(trainNetwork(ordered, 4, 2, 5)).toEqual(trainNetwork(ordered, 4, 2, 5))
  })

  test('a marker learns which word is a part of what is marked', () => {
    const markSteps = markReader({ network, marker, words: [11, 12, 13], tags: [21] })
    const odds = markSteps([13, 11, 12, 13].map((word) => ({ word, tags: [21] }))).map((marks) => marks[CONDITION]!)
    expect(odds.indexOf(Math.max(...odds))).toBe(1)
    expect(trainMarker(network, ordered, 5)).toEqual(trainMarker(network, ordered, 5))
  })

  test('a packed model is read as it was, but for rounding', () => {
    const weights = { values: new Float32Array(PLACES).fill(0).map((_, i) => (i === 7 ? 1 : 0)), bias: -0.5 }
    const model = readModel(packModel({ disclosing: weights, concerning: weights, remarking: weights, vocabulary: { words: [-5, 11, 12], tags: [21] }, network, marker }))
    expect(model.disclosing.bias).toBe(-0.5)
    expect(model.disclosing.steps[7]! * model.disclosing.scale).toBeCloseTo(1, 1)
    expect([...model.words]).toEqual([-5, 11, 12])
    expect(model.network.words.length).toBe(4 * WORD)
    expect(model.marker.marks.length).toBe(marker.marks.length)
    expect(model.network.tags.length).toBe(2 * TAG)
    for (const [i, value] of network.verdict.entries()) expect(Math.abs(model.network.verdict[i]! - value)).toBeLessThan(0.02)
  })
})

describe('what the delivered model makes of drafts', () => {
  test.each([
    ['our patient with a stroke, and our nurse', 'Our patient Maria Lopez had a stroke on Monday and is home now.', 'Our nurse Maria Lopez has worked on the stroke unit since Monday.'],
    ['one visit, and every visit', 'Sorry that your visit on Friday ended like that.', 'We want every visit to end with a smile.'],
    ['a man we treated, and men at large', 'The plumber from Elm Street we operated on last night lost two fingers.', 'Plumbers often lose fingers; call us and learn how to be safe.'],
  ])('%s', async (_, leak, clean) => {
    expect(await disclosure(leak)).toBeGreaterThan((await disclosure(clean)) + 1)
  })

  test.each([
    ['another language', 'La señora Gómez estuvo con nosotros el lunes y le quitaron la vesícula; ya está en casa con sus hijos y muy contenta.'],
  ])('it says nothing of %s', async (_, text) => {
    const draft = await draftOf(text)
    expect(draft.statements.map((statement) => likelihood(statement, draft))).toEqual(draft.statements.map(() => undefined))
    expect(draft.statements.flatMap((statement) => marked(statement, draft))).toEqual([])
  })
})

describe('people whom no frame knows', async () => {
  const told = 'Now Rosie can hear the blackbird again, eight years after the meningitis took it. Two rechargeable batteries and our Wednesday clinic.'
  const rulesIn = async (text: string, staff: readonly string[] = []): Promise<readonly string[]> => {
    const linter = await createLinter({ organization: { staff } })
    return (await linter.lint(text)).map(({ rule }) => rule)
  }

  test('a sentence that reads like a disclosure is found', async () => {
    expect(await rulesIn(told)).not.toEqual([])
  })

  test('but for what the organisation’s own list of staff says', async () => {
    expect(await rulesIn('Hats off to Rosie, who mended the lift in the rain.', ['Rosie'])).toEqual([])
  })

  test('but for what is told of people known from history, in that sentence and the ones after it', async () => {
    expect(await rulesIn('In the end Frida Kahlo painted lying down. Her right leg had been taken off below the knee, and she wrote that she had no need of feet.')).toEqual([])
  })

  test('a number is told as a number, not as a story', async () => {
    expect(await rulesIn('Please open the chart for MRN 4471920.')).toEqual(['record-number'])
  })
})
