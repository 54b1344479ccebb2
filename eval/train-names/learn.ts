/**
 * Trains the CRF: stochastic gradients of the log-likelihood with AdaGrad steps (Duchi et al. 2011), averaged over the last passes.
 * Every time a sentence is seen some of its features are left out at random (dropout, Srivastava et al. 2014): the word alone must not
 * carry what its neighbours and its spelling could tell of a name never seen.
 */
import { COUNT, factors, marginals, mayFollow } from '../../src/detect/names/crf.js'
import { featuresAt, MOST_FEATURES, setScene } from '../../src/detect/names/features.js'
import type { Look } from '../../src/detect/names/look.js'
import { shuffle, type Random } from './random.js'

/** A sentence ready for training: features of all tokens in a row, and where each token's begin. */
export type Lesson = { readonly features: Uint32Array; readonly starts: Uint32Array; readonly labels: Uint8Array }

export type Weights = { readonly hashes: Uint32Array; readonly emissions: Float32Array; readonly transitions: Float32Array }

export type Learning = { readonly passes: number; readonly averaged: number; readonly rate: number; readonly shrink: number; readonly rarest: number; readonly drop: number }

/** Label scores that forbid a step. */
const NEVER = -1e4

export function lessonOf(looks: readonly Look[], labels: Uint8Array): Lesson {
  const buffer = new Uint32Array(MOST_FEATURES)
  const scene = setScene(looks)
  const starts = new Uint32Array(looks.length + 1)
  const all: number[] = []
  for (let i = 0; i < looks.length; i++) {
    const count = featuresAt(scene, i, buffer)
    for (let k = 0; k < count; k++) all.push(buffer[k]!)
    starts[i + 1] = all.length
  }
  return { features: Uint32Array.from(all), starts, labels }
}

export function learn(lessons: readonly Lesson[], settings: Learning, random: Random, say: (line: string) => void): Weights {
  const { hashes, indexed } = index(lessons, settings.rarest)
  const size = hashes.length * COUNT
  const weights = new Float32Array(size)
  const squares = new Float32Array(size).fill(1e-2)
  const sums = new Float32Array(size)
  const steps = new Float64Array((COUNT + 1) * COUNT)
  const stepSquares = new Float64Array(steps.length).fill(1e-2)
  const stepSums = new Float64Array(steps.length)
  for (let x = 0; x <= COUNT; x++) for (let y = 0; y < COUNT; y++) if (!mayFollow(x, y)) steps[x * COUNT + y] = NEVER
  const order = lessons.map((_, i) => i)
  for (let pass = 1; pass <= settings.passes; pass++) {
    shuffle(random, order)
    let loss = 0
    for (const n of order) {
      const { starts, labels } = lessons[n]!
      const features = indexed[n]!.map((row) => (random() < settings.drop ? -1 : row))
      const length = labels.length
      const scores = new Float64Array(length * COUNT)
      for (let i = 0; i < length; i++) {
        for (let k = starts[i]!; k < starts[i + 1]!; k++) {
          const row = features[k]!
          if (row >= 0) for (let y = 0; y < COUNT; y++) scores[i * COUNT + y]! += weights[row * COUNT + y]!
        }
      }
      for (let at = 0; at < scores.length; at++) scores[at]! /= 1 - settings.drop
      const pairs = new Float64Array(steps.length)
      const likely = marginals(scores, factors(steps), length, pairs)
      for (let i = 0; i < length; i++) {
        loss -= Math.log(Math.max(1e-12, likely[i * COUNT + labels[i]!]!))
        for (let y = 0; y < COUNT; y++) {
          const gradient = likely[i * COUNT + y]! - (labels[i] === y ? 1 : 0)
          if (Math.abs(gradient) < 1e-3) continue
          for (let k = starts[i]!; k < starts[i + 1]!; k++) {
            const row = features[k]!
            if (row < 0) continue
            const at = row * COUNT + y
            const slope = gradient + settings.shrink * weights[at]!
            squares[at]! += slope * slope
            weights[at]! -= (settings.rate * slope) / Math.sqrt(squares[at]!)
          }
        }
        pairs[(i === 0 ? COUNT : labels[i - 1]!) * COUNT + labels[i]!]! -= 1
      }
      for (let at = 0; at < steps.length; at++) {
        const gradient = pairs[at]!
        if (steps[at] === NEVER || Math.abs(gradient) < 1e-4) continue
        stepSquares[at]! += gradient * gradient
        steps[at]! -= (settings.rate * gradient) / Math.sqrt(stepSquares[at]!)
      }
    }
    if (pass > settings.passes - settings.averaged) {
      for (let at = 0; at < size; at++) sums[at]! += weights[at]! / settings.averaged
      for (let at = 0; at < steps.length; at++) stepSums[at]! += steps[at]! / settings.averaged
    }
    say(`pass ${pass}: loss ${(loss / lessons.length).toFixed(4)}`)
  }
  return { hashes, emissions: sums, transitions: Float32Array.from(stepSums) }
}

/** Numbers the features that are seen often enough; the others become -1. */
function index(lessons: readonly Lesson[], rarest: number): { hashes: Uint32Array; indexed: Int32Array[] } {
  const total = lessons.reduce((sum, lesson) => sum + lesson.features.length, 0)
  const every = new Uint32Array(total)
  let at = 0
  for (const { features } of lessons) {
    every.set(features, at)
    at += features.length
  }
  every.sort()
  const kept: number[] = []
  for (let i = 0; i < total; ) {
    let end = i + 1
    while (end < total && every[end] === every[i]) end++
    if (end - i >= rarest) kept.push(every[i]!)
    i = end
  }
  const hashes = Uint32Array.from(kept)
  const places = new Map<number, number>()
  hashes.forEach((hash, i) => places.set(hash, i))
  return { hashes, indexed: lessons.map(({ features }) => Int32Array.from(features, (hash) => places.get(hash) ?? -1)) }
}
