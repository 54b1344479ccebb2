/**
 * A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001): best labelling by Viterbi, and how probable each
 * label of each token is by forward and backward sums.
 */

/** Labels: O, then B and I of each kind of entity. */
export const LABELS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG', 'B-MISC', 'I-MISC'] as const
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

/** The best labels for `length` tokens whose label scores stand in `scores`, a row a token. */
export function viterbi(scores: ArrayLike<number>, transitions: Transitions, length: number): Uint8Array {
  const path = new Uint8Array(length)
  if (length === 0) return path
  const back = new Uint8Array(length * COUNT)
  let best = new Float64Array(COUNT)
  for (let y = 0; y < COUNT; y++) best[y] = scores[y]! + transitions[COUNT * COUNT + y]!
  for (let i = 1; i < length; i++) {
    const next = new Float64Array(COUNT)
    for (let y = 0; y < COUNT; y++) {
      let top = -Infinity
      let from = 0
      for (let x = 0; x < COUNT; x++) {
        const score = best[x]! + transitions[x * COUNT + y]!
        if (score > top) {
          top = score
          from = x
        }
      }
      next[y] = top + scores[i * COUNT + y]!
      back[i * COUNT + y] = from
    }
    best = next
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
  const forward = new Float64Array(length * COUNT)
  const emit = new Float64Array(length * COUNT)
  for (let i = 0; i < length; i++) {
    let top = -Infinity
    for (let y = 0; y < COUNT; y++) top = Math.max(top, scores[i * COUNT + y]!)
    let sum = 0
    for (let y = 0; y < COUNT; y++) {
      const score = Math.exp(scores[i * COUNT + y]! - top)
      emit[i * COUNT + y] = score
      let reach = 0
      if (i === 0) reach = steps[COUNT * COUNT + y]!
      else for (let x = 0; x < COUNT; x++) reach += forward[(i - 1) * COUNT + x]! * steps[x * COUNT + y]!
      sum += forward[i * COUNT + y] = reach * score
    }
    for (let y = 0; y < COUNT; y++) forward[i * COUNT + y]! /= sum
  }
  let after = new Float64Array(COUNT).fill(1)
  const ahead = new Float64Array(COUNT)
  for (let i = length - 1; i >= 0; i--) {
    let sum = 0
    for (let y = 0; y < COUNT; y++) {
      sum += result[i * COUNT + y] = forward[i * COUNT + y]! * after[y]!
      ahead[y] = emit[i * COUNT + y]! * after[y]!
    }
    for (let y = 0; y < COUNT; y++) result[i * COUNT + y]! /= sum
    if (pairs && i === 0) for (let y = 0; y < COUNT; y++) pairs[COUNT * COUNT + y]! += result[y]!
    if (i === 0) break
    const here = new Float64Array(COUNT)
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
    for (let x = 0; x < COUNT; x++) here[x]! /= scale
    after = here
  }
  return result
}
