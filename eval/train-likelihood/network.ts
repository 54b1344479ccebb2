import { chance, pool, softmax, classify, scoreOf } from '../../src/judge/likelihood/network.js'
import { CLASSES, FILTERS, HIDDEN, INPUT, KERNELS, kernelAt, POOLED, TAG, WIDTHS, WORD, type Filters, type Network, type Tables } from '../../src/judge/likelihood/shape.js'
import type { Channel } from '../../src/text/document.js'
import { seeded, type Random } from '../train-names/random.js'
import { block, descend, type Block } from './adam.js'
import { SETTINGS } from './settings.js'

/** A stretch of a labelled draft, its words and tags as rows of the tables. */
export type Stretch = {
  readonly words: readonly number[]
  readonly tags: readonly (readonly number[])[]
  /** 1 where a step's sentence holds a part of what is marked. */
  readonly marked: readonly number[]
  /** What a step is a part of: one bit for each of MARKS. */
  readonly marks: readonly number[]
  readonly channel: Channel
  /** The class, as its place among the three. */
  readonly label: number
}

type Blocks = Readonly<Record<'words' | 'tags' | 'kernels' | 'thresholds' | 'attention' | 'verdict', Block>>

/** Trains a network on stretches; the same seed, the same network. */
export function trainNetwork(stretches: readonly Stretch[], words: number, tags: number, seed: number): Network {
  const random = seeded(seed)
  const blocks = fresh(words, tags, random)
  descend([...stretches.keys()], Object.values(blocks), SETTINGS.network, random, (i, weight) => learnFrom(stretches[i]!, blocks, weight, random))
  return networkOf(blocks)
}

function networkOf(blocks: Blocks): Network {
  const { words, tags, kernels, thresholds, attention, verdict } = blocks
  return { words: words.values, tags: tags.values, kernels: kernels.values, thresholds: thresholds.values, attention: attention.values, verdict: verdict.values }
}

function fresh(words: number, tags: number, random: Random): Blocks {
  const normal = normally(random)
  const filled = (length: number, width: number, spread: number): Block => block(Float32Array.from({ length }, () => normal() * spread), width)
  return {
    words: filled(words * WORD, WORD, 0.05),
    tags: filled(tags * TAG, TAG, 0.3),
    kernels: block(freshKernels(normal), INPUT),
    thresholds: block(new Float32Array(HIDDEN), HIDDEN),
    attention: filled(HIDDEN + 1, HIDDEN + 1, 0.05),
    verdict: filled(CLASSES * (POOLED + 1), POOLED + 1, 0.03),
  }
}

/** Numbers of a normal distribution (Box, Muller 1958). */
export function normally(random: Random): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

export function freshKernels(normal: () => number): Float32Array {
  const kernels = new Float32Array(KERNELS)
  for (const [w, width] of WIDTHS.entries()) for (let k = kernelAt(w, 0, 0); k < kernelAt(w, 0, 0) + width * FILTERS * INPUT; k++) kernels[k] = normal() / Math.sqrt(3 * width * INPUT)
  return kernels
}

/** Adds to the slopes what one stretch says: cross-entropy of its class, and of each word's sentence. */
function learnFrom(stretch: Stretch, blocks: Blocks, weight: number, random: Random): void {
  const { dropout, blank, sentences } = SETTINGS.network
  const network = networkOf(blocks)
  const length = stretch.words.length
  const rows = stretch.words.map((row) => (random() < blank ? 0 : row))
  const kept = 1 - dropout
  const inputs = rows.map((row, t) => dropped(inputAt(network, row, stretch.tags[t]!), kept, random))
  const hidden = inputs.map((_, t) => filtered(network, inputs, t, kept, random))
  const scores = hidden.map((row) => scoreOf(network, row))
  const pooled = pool(hidden, scores, stretch.channel)
  const logs = classify(network, pooled)

  // From the verdict back to what was pooled.
  const back = new Float32Array(POOLED)
  for (let c = 0; c < CLASSES; c++) {
    const slope = weight * (Math.exp(logs[c]!) - (c === stretch.label ? 1 : 0))
    const row = c * (POOLED + 1)
    blocks.verdict.touched.add(c)
    for (let i = 0; i < POOLED; i++) {
      blocks.verdict.slopes[row + i]! += slope * pooled[i]!
      back[i]! += slope * network.verdict[row + i]!
    }
    blocks.verdict.slopes[row + POOLED]! += slope
  }

  // From there to each step: through the most, through the shares of the scores, and through the average.
  const shares = softmax(scores)
  const along = hidden.map((row) => {
    let sum = 0
    for (let h = 0; h < HIDDEN; h++) sum += back[HIDDEN + h]! * row[h]!
    return sum
  })
  const mean = along.reduce((sum, value, t) => sum + value * shares[t]!, 0)
  const most = new Int32Array(HIDDEN).fill(-1)
  for (const [t, row] of hidden.entries()) for (let h = 0; h < HIDDEN; h++) if (row[h]! > 0 && row[h]! === pooled[h]! && most[h] === -1) most[h] = t
  const backs = inputs.map(() => new Float32Array(INPUT))
  blocks.attention.touched.add(0)
  blocks.thresholds.touched.add(0)
  for (let t = 0; t < length; t++) {
    const row = hidden[t]!
    const guess = chance(scores[t]!)
    const score = (weight * sentences * (guess - stretch.marked[t]!)) / length + shares[t]! * (along[t]! - mean)
    blocks.attention.slopes[HIDDEN]! += score
    const slopes = new Float32Array(HIDDEN)
    for (let h = 0; h < HIDDEN; h++) {
      if (row[h]! === 0) continue
      blocks.attention.slopes[h]! += score * row[h]!
      slopes[h] = ((most[h] === t ? back[h]! : 0) + shares[t]! * back[HIDDEN + h]! + back[2 * HIDDEN + h]! / length + score * network.attention[h]!) / kept
      blocks.thresholds.slopes[h]! += slopes[h]!
    }
    throughFilters(slopes, t, inputs, blocks.kernels, backs)
  }
  for (let t = 0; t < length; t++) throughTables(backs[t]!, inputs[t]!, rows[t]!, stretch.tags[t]!, kept, blocks)
}

export function inputAt({ words, tags }: Tables, word: number, rows: readonly number[]): Float32Array {
  const input = new Float32Array(INPUT)
  input.set(words.subarray(word * WORD, (word + 1) * WORD))
  for (const row of rows) for (let i = 0; i < TAG; i++) input[WORD + i]! += tags[row * TAG + i]!
  return input
}

export function dropped(values: Float32Array, kept: number, random: Random): Float32Array {
  for (let i = 0; i < values.length; i++) values[i] = random() < kept ? values[i]! / kept : 0
  return values
}

export function filtered({ kernels, thresholds }: Filters, inputs: readonly Float32Array[], t: number, kept: number, random: Random): Float32Array {
  const seen = new Float32Array(HIDDEN)
  for (const [w, width] of WIDTHS.entries()) {
    for (let f = 0; f < FILTERS; f++) {
      const h = w * FILTERS + f
      // A filter that is dropped need not look.
      if (random() >= kept) continue
      let sum = thresholds[h]!
      for (let place = 0; place < width; place++) {
        const input = inputs[t + place - (width >> 1)]
        if (input === undefined) continue
        for (let i = 0, k = kernelAt(w, place, f); i < INPUT; i++, k++) sum += kernels[k]! * input[i]!
      }
      if (sum > 0) seen[h] = sum / kept
    }
  }
  return seen
}

/** Adds to the kernels' slopes what those of the filters at a step say, and to those of the inputs where they are asked for. */
export function throughFilters(slopes: Float32Array, t: number, inputs: readonly Float32Array[], kernels: Block, backs?: readonly Float32Array[]): void {
  for (const [w, width] of WIDTHS.entries()) {
    for (let f = 0; f < FILTERS; f++) {
      const slope = slopes[w * FILTERS + f]!
      if (slope === 0) continue
      for (let place = 0; place < width; place++) {
        const at = t + place - (width >> 1)
        const input = inputs[at]
        if (input === undefined) continue
        const k = kernelAt(w, place, f)
        kernels.touched.add(k / INPUT)
        for (let i = 0; i < INPUT; i++) kernels.slopes[k + i]! += slope * input[i]!
        const back = backs?.[at]
        if (back) for (let i = 0; i < INPUT; i++) back[i]! += slope * kernels.values[k + i]!
      }
    }
  }
}

function throughTables(back: Float32Array, input: Float32Array, word: number, tags: readonly number[], kept: number, blocks: Blocks): void {
  // What was dropped (0 almost surely by nothing else) hands nothing on.
  for (let i = 0; i < INPUT; i++) back[i] = input[i] === 0 ? 0 : back[i]! / kept
  blocks.words.touched.add(word)
  for (let i = 0; i < WORD; i++) blocks.words.slopes[word * WORD + i]! += back[i]!
  for (const row of tags) {
    blocks.tags.touched.add(row)
    for (let i = 0; i < TAG; i++) blocks.tags.slopes[row * TAG + i]! += back[WORD + i]!
  }
}
