/**
 * A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001): best labelling by Viterbi, and how probable each
 * label of each token is by forward and backward sums.
 */

/** Labels: O, then B and I of people and of all other entities. */
export const LABELS = ['O', 'B-PER', 'I-PER', 'B-ELSE', 'I-ELSE'] as const
export const COUNT = LABELS.length
export const O = 0
export const B_PER = 1
export const I_PER = 2

/** Scores of labels after labels; row `COUNT` holds the scores at the start of a sentence. */
export type Transitions = Float32Array | Float64Array

/** Whether `label` may follow `before` (`COUNT` at the start): an I only follows B or I of its own kind. */
export function mayFollow(before: number, label: number): boolean {
  if (label === O || label % 2 === 1) return true
  return before === label || before === label - 1
}

/** Only these labels may stand before a label: all of them, but for an I its own B and I. From and to, a pair a label. */
const BEFORE = Uint8Array.from(LABELS.flatMap((_, y) => (y === O || y % 2 === 1 ? [0, COUNT] : [y - 1, y + 1])))

/** Rows of sums that are used again and again: a fresh array a token takes longer than the sums in it. */
const HERE = new Float64Array(COUNT)
const THERE = new Float64Array(COUNT)
const AHEAD = new Float64Array(COUNT)
/** The same for whole sentences, grown when a longer one comes. */
let forward = new Float64Array(0)
let emit = new Float64Array(0)

/** The best labels for `length` tokens whose label scores stand in `scores`, a row a token. */
export function viterbi(scores: ArrayLike<number>, transitions: Transitions, length: number): Uint8Array {
  const path = new Uint8Array(length)
  if (length === 0) return path
  const back = new Uint8Array(length * COUNT)
  let best = HERE
  let next = THERE
  for (let y = 0; y < COUNT; y++) best[y] = scores[y]! + transitions[COUNT * COUNT + y]!
  for (let i = 1; i < length; i++) {
    for (let y = 0; y < COUNT; y++) {
      let top = -Infinity
      let from = 0
      for (let x = BEFORE[2 * y]!; x < BEFORE[2 * y + 1]!; x++) {
        const score = best[x]! + transitions[x * COUNT + y]!
        if (score > top) {
          top = score
          from = x
        }
      }
      next[y] = top + scores[i * COUNT + y]!
      back[i * COUNT + y] = from
    }
    const last = best
    best = next
    next = last
  }
  let label = 0
  for (let y = 1; y < COUNT; y++) if (best[y]! > best[label]!) label = y
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label
    label = back[i * COUNT + label]!
  }
  return path
}

/** Transitions as factors, for `marginals`. */
export function factors(transitions: Transitions): Float64Array {
  return Float64Array.from(transitions, Math.exp)
}

/**
 * Probabilities of all labels, a row a token; `steps` are transitions as factors. Adds to `pairs`, where it is given, how often each
 * label is expected after each other (and, in its last row, at the start).
 */
export function marginals(scores: ArrayLike<number>, steps: Float64Array, length: number, pairs?: Float64Array): Float64Array {
  const result = new Float64Array(length * COUNT)
  if (length === 0) return result
  if (forward.length < length * COUNT) {
    forward = new Float64Array(length * COUNT)
    emit = new Float64Array(length * COUNT)
  }
  for (let i = 0; i < length; i++) {
    let top = -Infinity
    for (let y = 0; y < COUNT; y++) top = Math.max(top, scores[i * COUNT + y]!)
    let sum = 0
    for (let y = 0; y < COUNT; y++) {
      const score = Math.exp(scores[i * COUNT + y]! - top)
      emit[i * COUNT + y] = score
      let reach = 0
      if (i === 0) reach = steps[COUNT * COUNT + y]!
      else for (let x = BEFORE[2 * y]!; x < BEFORE[2 * y + 1]!; x++) reach += forward[(i - 1) * COUNT + x]! * steps[x * COUNT + y]!
      sum += forward[i * COUNT + y] = reach * score
    }
    for (let y = 0; y < COUNT; y++) forward[i * COUNT + y]! /= sum
  }
  const ahead = AHEAD
  const after = HERE.fill(1)
  const here = THERE
  for (let i = length - 1; i >= 0; i--) {
    let sum = 0
    for (let y = 0; y < COUNT; y++) {
      sum += result[i * COUNT + y] = forward[i * COUNT + y]! * after[y]!
      ahead[y] = emit[i * COUNT + y]! * after[y]!
    }
    for (let y = 0; y < COUNT; y++) result[i * COUNT + y]! /= sum
    if (pairs && i === 0) for (let y = 0; y < COUNT; y++) pairs[COUNT * COUNT + y]! += result[y]!
    if (i === 0) break
    let scale = 0
    let whole = 0
    for (let x = 0; x < COUNT; x++) {
      let reach = 0
      for (let y = 0; y < COUNT; y++) reach += steps[x * COUNT + y]! * ahead[y]!
      scale += here[x] = reach
      whole += reach * forward[(i - 1) * COUNT + x]!
    }
    if (pairs) {
      for (let x = 0; x < COUNT; x++) {
        const weight = forward[(i - 1) * COUNT + x]! / whole
        for (let y = 0; y < COUNT; y++) pairs[x * COUNT + y]! += weight * steps[x * COUNT + y]! * ahead[y]!
      }
    }
    for (let x = 0; x < COUNT; x++) after[x] = here[x]! / scale
  }
  return result
}
