import { PLACES } from '../../src/judge/likelihood/traits.js'
import { seeded, shuffle } from '../train-names/random.js'
import type { Rows } from './examples.js'
import { SETTINGS } from './settings.js'

export type Weights = { readonly values: Float32Array; readonly bias: number }

/** What a row that is not in the training, too, may be asked. */
export function oddsOf({ starts, places, amounts }: Rows, row: number, { values, bias }: Weights): number {
  let sum = bias
  for (let i = starts[row]!; i < starts[row + 1]!; i++) sum += values[places[i]!]! * amounts[i]!
  return sum
}

/**
 * Logistic regression with an L2 penalty, by coordinate descent in the dual (Yu, Huang, Lin 2011, "Dual coordinate descent methods for logistic
 * regression and maximum entropy models", algorithm 5). Traits that stand in fewer rows than `rarest` get no weight.
 */
export function learn(examples: Rows, rows: readonly number[], target: Uint8Array): Weights {
  const { starts, places } = examples
  const { cost, rarest, passes, seed } = SETTINGS
  const amounts = withoutRare(examples, rows, rarest)
  const values = new Float32Array(PLACES)
  let bias = 0
  const squares = new Float64Array(target.length)
  const alphas = new Float64Array(target.length * 2)
  const move = (row: number, step: number): void => {
    for (let i = starts[row]!; i < starts[row + 1]!; i++) values[places[i]!]! += step * amounts[i]!
    bias += step
  }
  for (const row of rows) {
    let square = 1
    for (let i = starts[row]!; i < starts[row + 1]!; i++) square += amounts[i]! ** 2
    squares[row] = square
    alphas[2 * row] = Math.min(0.001 * cost, 1e-8)
    alphas[2 * row + 1] = cost - alphas[2 * row]!
    move(row, (target[row] ? 1 : -1) * alphas[2 * row]!)
  }
  const order = [...rows]
  const random = seeded(seed)
  for (let pass = 0; pass < passes; pass++) {
    shuffle(random, order)
    for (const row of order) {
      const y = target[row] ? 1 : -1
      const a = squares[row]!
      let b = bias
      for (let i = starts[row]!; i < starts[row + 1]!; i++) b += values[places[i]!]! * amounts[i]!
      b *= y
      const isSwapped = 0.5 * a * (alphas[2 * row + 1]! - alphas[2 * row]!) + b < 0
      const [one, two, sign] = isSwapped ? [2 * row + 1, 2 * row, -1] : [2 * row, 2 * row + 1, 1]
      const before = alphas[one]!
      const after = minimum(a, sign * b, before, cost)
      alphas[one] = after
      alphas[two] = cost - after
      if (after !== before) move(row, sign * (after - before) * y)
    }
  }
  return { values, bias }
}

/** Newton's method in one variable. */
function minimum(a: number, b: number, before: number, cost: number): number {
  let z = cost - before < 0.5 * cost ? 0.1 * before : before
  for (let i = 0; i < 100; i++) {
    const slope = a * (z - before) + b + Math.log(z / (cost - z))
    if (Math.abs(slope) < 1e-3) break
    const next = z - slope / (a + cost / (cost - z) / z)
    z = next <= 0 ? z * 0.1 : next
  }
  return z
}

function withoutRare({ starts, places, amounts }: Rows, rows: readonly number[], rarest: number): Float32Array {
  const counts = new Uint32Array(PLACES)
  for (const row of rows) for (let i = starts[row]!; i < starts[row + 1]!; i++) counts[places[i]!]!++
  return amounts.map((amount, i) => (counts[places[i]!]! < rarest ? 0 : amount))
}
