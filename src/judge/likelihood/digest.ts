import type { Draft } from '../../relate/subject.js'
import { readFrames, type Frames, type Rank } from './frames.js'
import { sortOf, stepsOf, type Step } from './steps.js'

/** A draft as it is weighed: by the index of a sentence, each read once and only when asked for. */
export type Digest = {
  readonly draft: Draft
  readonly steps: (at: number) => readonly Step[]
  readonly words: (at: number) => readonly number[]
  /** Each word of a sentence once. */
  readonly vocabulary: (at: number) => readonly number[]
  /** The sorts of what was seen in a sentence, each once. */
  readonly seen: (at: number) => readonly number[]
  readonly frames: (at: number) => Frames
  /** The gravest that the frames say of anybody in the draft. */
  readonly gravest: Rank
}

export function digest(draft: Draft): Digest {
  const { statements } = draft
  const { framesOf, gravest } = readFrames(draft)
  const steps = remembered((at) => stepsOf(statements[at]!))
  const words = remembered((at) => steps(at).map(({ word }) => word))
  return {
    draft,
    steps,
    words,
    vocabulary: remembered((at) => [...new Set(words(at))]),
    seen: remembered((at) => [...new Set(statements[at]!.mentions.map(sortOf))]),
    frames: remembered((at) => framesOf(statements[at]!)),
    gravest,
  }
}

/** Sentences are asked for in about the order of the draft: those far back need not be kept. */
const KEPT = 256

function remembered<Value>(read: (at: number) => Value): (at: number) => Value {
  const known = new Map<number, Value>()
  return (at) => {
    const before = known.get(at)
    if (before !== undefined) return before
    const value = read(at)
    if (known.size >= KEPT) known.clear()
    known.set(at, value)
    return value
  }
}
