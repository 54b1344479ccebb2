import { shuffle, type Random } from '../train-names/random.js'

/** A block of numbers in training: rows of `width`; only rows that were touched since the last step move. */
export type Block = {
  readonly values: Float32Array
  readonly slopes: Float32Array
  readonly means: Float32Array
  readonly squares: Float32Array
  readonly width: number
  readonly touched: Set<number>
}

export function block(values: Float32Array, width: number): Block {
  return { values, slopes: new Float32Array(values.length), means: new Float32Array(values.length), squares: new Float32Array(values.length), width, touched: new Set() }
}

const FIRST = 0.9
const SECOND = 0.999
const TINY = 1e-8

/** One step of Adam with decoupled weight decay (Loshchilov, Hutter 2019), after clipping all slopes together to a length of 1. Clears the slopes. */
function step(blocks: readonly Block[], rate: number, decay: number, count: number): void {
  let square = 0
  each(blocks, ({ slopes }, i) => {
    square += slopes[i]! ** 2
  })
  const scale = Math.min(1, 1 / (Math.sqrt(square) + TINY))
  const [first, second] = [1 - FIRST ** count, 1 - SECOND ** count]
  each(blocks, ({ values, slopes, means, squares }, i) => {
    const slope = slopes[i]! * scale
    const mean = (means[i] = FIRST * means[i]! + (1 - FIRST) * slope)
    const spread = (squares[i] = SECOND * squares[i]! + (1 - SECOND) * slope * slope)
    values[i] = values[i]! * (1 - rate * decay) - (rate * mean) / first / (Math.sqrt(spread / second) + TINY)
    slopes[i] = 0
  })
  for (const { touched } of blocks) touched.clear()
}

function each(blocks: readonly Block[], visit: (block: Block, i: number) => void): void {
  for (const one of blocks) for (const row of one.touched) for (let i = row * one.width; i < (row + 1) * one.width; i++) visit(one, i)
}

/** Up to the highest rate over the first part of training, then down to nothing along a cosine (Smith, Topin 2018). */
function rateAt(progress: number, highest: number): number {
  const RISE = 0.3
  const along = progress < RISE ? 1 - progress / RISE : (progress - RISE) / (1 - RISE)
  return Math.max(highest / 1000, (highest * (1 + Math.cos(Math.PI * along))) / 2)
}

/** How long and how fast a network learns. */
export type Pace = { readonly epochs: number; readonly batch: number; readonly rate: number; readonly decay: number }

/** Learns from examples, by their numbers, in batches of a new order each time; `learn` adds to the slopes what one of them says, with its share of the batch. */
export function descend(examples: readonly number[], blocks: readonly Block[], { epochs, batch, rate, decay }: Pace, random: Random, learn: (example: number, weight: number) => void): void {
  const order = [...examples]
  const steps = epochs * Math.ceil(order.length / batch)
  let count = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(random, order)
    for (let from = 0; from < order.length; from += batch) {
      const part = order.slice(from, from + batch)
      for (const example of part) learn(example, 1 / part.length)
      count++
      step(blocks, rateAt(count / steps, rate), decay, count)
    }
  }
}
