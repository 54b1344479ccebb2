import { CHANNELS, type Channel } from '../../text/document.js'
import type { Step } from './steps.js'
import { CLASSES, FILTERS, HIDDEN, kernelAt, MARKS, POOLED, TAG, WIDTHS, WORD, type Filters, type Marker, type Network, type Tables } from './shape.js'

/** Gives the logarithms of the classes' probabilities for a stretch of a draft. */
export type ReadSteps = (steps: readonly Step[], channel: Channel) => readonly [number, number, number]

/** Gives for each step of a stretch the log-odds that it is a part of each of MARKS. */
export type MarkSteps = (steps: readonly Step[]) => readonly Float32Array[]

/** Which row of a table a hash has: those of words and of tags, in ascending order. */
type Vocabulary = { readonly words: ArrayLike<number>; readonly tags: ArrayLike<number> }

export function networkReader({ network, ...vocabulary }: Vocabulary & { readonly network: Network }): ReadSteps {
  const filter = filterReader(network, network, vocabulary)
  return (steps, channel) => {
    const hidden = filter(steps)
    return classify(network, pool(hidden, hidden.map((row) => scoreOf(network, row)), channel))
  }
}

export function markReader({ network, marker, ...vocabulary }: Vocabulary & { readonly network: Tables; readonly marker: Marker }): MarkSteps {
  const filter = filterReader(network, marker, vocabulary)
  return (steps) => filter(steps).map((row) => marksOf(marker, row))
}

/** What each filter makes of a row of a table, by the place in its window at which the row stands. */
type Views = (row: number) => Float32Array

/** Gives what the filters see at each step. They are linear in what they look at, so what they make of a word or a tag is worked out once. */
function filterReader(tables: Tables, filters: Filters, { words, tags }: Vocabulary): (steps: readonly Step[]) => readonly Float32Array[] {
  const [wordRow, tagRow] = [rowsOf(words), rowsOf(tags)]
  const wordViews = views(filters, tables.words, WORD, 0)
  const tagViews = views(filters, tables.tags, TAG, WORD)
  return (steps) => {
    const hidden = steps.map(() => filters.thresholds.slice())
    for (const [t, { word, tags: seen }] of steps.entries()) {
      spread(hidden, t, wordViews(wordRow(word)))
      for (const tag of seen) spread(hidden, t, tagViews(tagRow(tag)))
    }
    for (const row of hidden) for (let h = 0; h < HIDDEN; h++) if (row[h]! < 0) row[h] = 0
    return hidden
  }
}

/** The row of a hash in a table: its place among those that have one, from 1, or else 0. */
export function rowsOf(hashes: ArrayLike<number>): (hash: number) => number {
  const rows = new Map(Array.from(hashes, (hash, i) => [hash, i + 1] as const))
  return (hash) => rows.get(hash) ?? 0
}

/** All places of all widths, one after the other: what a row adds to filters that look at it from there. */
const LOOKS = WIDTHS.flatMap((width, w) => Array.from({ length: width }, (_, place) => ({ w, place, ahead: (width >> 1) - place })))

function views({ kernels }: Filters, table: Float32Array, width: number, from: number): Views {
  const known = new Map<number, Float32Array>()
  return (row) => {
    const before = known.get(row)
    if (before) return before
    const view = new Float32Array(LOOKS.length * FILTERS)
    for (const [l, { w, place }] of LOOKS.entries()) {
      for (let f = 0; f < FILTERS; f++) {
        const k = kernelAt(w, place, f) + from
        let sum = 0
        for (let i = 0; i < width; i++) sum += kernels[k + i]! * table[row * width + i]!
        view[l * FILTERS + f] = sum
      }
    }
    known.set(row, view)
    return view
  }
}

function spread(hidden: readonly Float32Array[], t: number, view: Float32Array): void {
  for (let l = 0; l < LOOKS.length; l++) {
    const { w, ahead } = LOOKS[l]!
    const row = hidden[t + ahead]
    if (row === undefined) continue
    for (let f = 0; f < FILTERS; f++) row[w * FILTERS + f]! += view[l * FILTERS + f]!
  }
}

export function scoreOf({ attention }: Network, row: Float32Array): number {
  let sum = attention[HIDDEN]!
  for (let h = 0; h < HIDDEN; h++) sum += attention[h]! * row[h]!
  return sum
}

/** For each of MARKS the log-odds that a word is a part of one. */
export function marksOf({ marks }: Marker, row: Float32Array): Float32Array {
  return Float32Array.from(MARKS, (_, mark) => {
    const from = mark * (HIDDEN + 1)
    let sum = marks[from + HIDDEN]!
    for (let h = 0; h < HIDDEN; h++) sum += marks[from + h]! * row[h]!
    return sum
  })
}

/** The most that each filter saw, what it saw where scores are high, what it saw on average; and the channel. */
export function pool(hidden: readonly Float32Array[], scores: readonly number[], channel: Channel): Float32Array {
  const pooled = new Float32Array(POOLED)
  const shares = softmax(scores)
  for (const [t, row] of hidden.entries()) {
    for (let h = 0; h < HIDDEN; h++) {
      const value = row[h]!
      if (value > pooled[h]!) pooled[h] = value
      pooled[HIDDEN + h]! += shares[t]! * value
      pooled[2 * HIDDEN + h]! += value / hidden.length
    }
  }
  pooled[3 * HIDDEN + CHANNELS.indexOf(channel)] = 1
  return pooled
}

/** Logarithms of the classes' probabilities. */
export function classify({ verdict }: Network, pooled: Float32Array): readonly [number, number, number] {
  const scores: [number, number, number] = [0, 0, 0]
  for (let c = 0; c < CLASSES; c++) {
    const row = c * (POOLED + 1)
    let sum = verdict[row + POOLED]!
    for (let i = 0; i < POOLED; i++) sum += verdict[row + i]! * pooled[i]!
    scores[c] = sum
  }
  const whole = logSum(...scores)
  return [scores[0] - whole, scores[1] - whole, scores[2] - whole]
}

export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const parts = scores.map((score) => Math.exp(score - most))
  const sum = parts.reduce((total, part) => total + part, 0)
  return parts.map((part) => part / sum)
}

/** The probability that log-odds stand for. */
export function chance(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

/** The logarithm of the sum of what logarithms stand for. */
export function logSum(...logs: readonly number[]): number {
  const most = Math.max(...logs)
  return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0))
}
