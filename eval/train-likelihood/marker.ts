import { chance, marksOf } from '../../src/judge/likelihood/network.js'
import { HIDDEN, INPUT, MARKS, type Marker, type Tables } from '../../src/judge/likelihood/shape.js'
import { seeded, type Random } from '../train-names/random.js'
import { block, descend, type Block } from './adam.js'
import { dropped, filtered, freshKernels, inputAt, normally, throughFilters, type Stretch } from './network.js'
import { SETTINGS } from './settings.js'

type Blocks = Readonly<Record<'kernels' | 'thresholds' | 'marks', Block>>

/**
 * Trains filters that tell which words of a stretch are a part of what is marked, on stretches where something is: it is asked where something is told already.
 * The tables are those that the network has learned. The same seed, the same filters.
 */
export function trainMarker(tables: Tables, stretches: readonly Stretch[], seed: number): Marker {
  const random = seeded(seed)
  const normal = normally(random)
  const marks = Float32Array.from({ length: MARKS.length * (HIDDEN + 1) }, () => normal() * 0.05)
  const blocks: Blocks = { kernels: block(freshKernels(normal), INPUT), thresholds: block(new Float32Array(HIDDEN), HIDDEN), marks: block(marks, HIDDEN + 1) }
  const told = [...stretches.keys()].filter((i) => stretches[i]!.label > 0)
  descend(told, Object.values(blocks), SETTINGS.marker, random, (i, weight) => learnFrom(stretches[i]!, tables, blocks, weight, random))
  return markerOf(blocks)
}

function markerOf({ kernels, thresholds, marks }: Blocks): Marker {
  return { kernels: kernels.values, thresholds: thresholds.values, marks: marks.values }
}

/** Adds to the slopes what one stretch says: cross-entropy of what each word is a part of. */
function learnFrom(stretch: Stretch, tables: Tables, blocks: Blocks, weight: number, random: Random): void {
  const { dropout, blank } = SETTINGS.marker
  const marker = markerOf(blocks)
  const kept = 1 - dropout
  const inputs = stretch.words.map((row, t) => dropped(inputAt(tables, random() < blank ? 0 : row, stretch.tags[t]!), kept, random))
  blocks.thresholds.touched.add(0)
  for (const [t, marked] of stretch.marks.entries()) {
    const row = filtered(marker, inputs, t, kept, random)
    const back = new Float32Array(HIDDEN)
    for (const [mark, odds] of marksOf(marker, row).entries()) {
      const slope = (weight / inputs.length) * (chance(odds) - ((marked >> mark) & 1))
      const from = mark * (HIDDEN + 1)
      blocks.marks.touched.add(mark)
      for (let h = 0; h < HIDDEN; h++) {
        blocks.marks.slopes[from + h]! += slope * row[h]!
        back[h]! += (row[h] === 0 ? 0 : slope * marker.marks[from + h]!) / kept
      }
      blocks.marks.slopes[from + HIDDEN]! += slope
    }
    for (let h = 0; h < HIDDEN; h++) blocks.thresholds.slopes[h]! += back[h]!
    throughFilters(back, t, inputs, blocks.kernels)
  }
}
