import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadNames, type NameTagger } from '../src/detect/names/index.js'
import { readProse, type Prose } from '../src/text/prose.js'
import { segmentBuilder } from '../src/text/segment.js'
import { runs } from './runs.js'

let tagger: NameTagger
beforeAll(async () => {
  tagger = await loadNames()
})

function prose(text: string): Prose | undefined {
  const builder = segmentBuilder()
  builder.verbatim(text, 0)
  const segment = builder.build({ role: 'body' })
  return segment && readProse(segment, 3)
}

/** Bits of drafts that names stand among, put together at random. */
const scraps = fc
  .array(fc.constantFrom('Mr. ', 'mrs ', 'Dr', '. ', 'Maria', ' Lopez', "'s ", 'van den ', 'Okafor-', 'Hale', ', RN', ' Jr.', ', ', '\n', '#TeamLena ', '@lena ', ' was ', 'J.', 'S.', 'é', '\u0301', '😀', ' Street', '-', '"', '(', ')', 'NGUYỄN ', 'the ', ' family ', '\ud800', 'st. '), { maxLength: 30 })
  .map((parts) => parts.join(''))
const drafts = fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }))

describe('places of names, in any text', () => {
  test('lie inside the segment, in order, on whole tokens, and people do not overlap', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        const of = prose(text)
        if (!of) return
        const mentions = tagger.names(of)
        const starts = new Set(of.tokens.map(({ start }) => start))
        const ends = new Set(of.tokens.map(({ end }) => end))
        let last = 0
        for (const { span, segment } of mentions) {
          expect(segment).toBe(3)
          expect(starts.has(span.start) && ends.has(span.end) && span.start < span.end).toBe(true)
          expect(span.start).toBeGreaterThanOrEqual(last)
          last = span.end
        }
      }),
      runs(300),
    )
  })

  test('leave out titles, possessives and punctuation at the edges', () => {
    fc.assert(
      fc.property(scraps, (text) => {
        const of = prose(text)
        if (!of) return
        for (const { span, kind } of tagger.names(of)) {
          if (kind !== 'person') continue
          const name = of.segment.text.slice(span.start, span.end)
          expect(name).not.toMatch(/^(?:mr|mrs|dr)(?!\p{L})|'s$|^[\s\p{P}]|[\s,"()-]$/iu)
        }
      }),
      runs(300),
    )
  })

  test('are the same when they are asked for again', () => {
    const text = 'Mrs. Okafor met Maria Lopez.'
    expect(tagger.names(prose(text)!)).toEqual(tagger.names(prose(text)!))
  })

  test('do not depend on what was read before', async () => {
    const texts = ['- dash first', 'Lopez-Ito - Hale', 'Mrs. Okafor-Hale - and Maria Lopez', "O'Shea's"]
    const fresh = await loadNames()
    for (const text of texts.toReversed()) fresh.names(prose(text)!)
    for (const text of texts) expect(fresh.names(prose(text)!)).toEqual(tagger.names(prose(text)!))
  })

  test('of a second witness are in order and do not overlap either', async () => {
    await fc.assert(
      fc.asyncProperty(scraps, async (text) => {
        const of = prose(text)
        if (!of) return
        let last = 0
        for (const { span } of (await tagger.secondWitness(of)).filter(({ kind }) => kind === 'person')) {
          expect(span.start).toBeGreaterThanOrEqual(last)
          last = span.end
        }
      }),
      runs(40),
    )
  })

  test.each(['Maria Lopez-', 'Mr Ana ', 'ABC ', 'A.', '#TeamLena ', 'Ruiz, RN, '])('take time in proportion to the length of an endless "%s"', (scrap) => {
    const time = (words: number): number => {
      const of = prose(scrap.repeat(words))!
      const before = performance.now()
      tagger.names(of)
      return performance.now() - before
    }
    time(500)
    expect(time(8_000)).toBeLessThan(400 + 60 * time(500))
  })
})
