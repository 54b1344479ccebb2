/** Reads a sentence with the model: the best labels, and how probable it is that each token belongs to a person's name. */
import type { Token } from '../../text/tokens.js'
import { B_PER, COUNT, factors, I_PER, marginals, O, viterbi } from './crf.js'
import { EDGE, jointFeatures, lonelyFeatures, MOST_FEATURES, OFFSETS, setScene } from './features.js'
import { lookAt, type Look } from './look.js'
import { addWeights, type Model } from './model.js'

export type Reading = {
  readonly looks: readonly Look[]
  /** Labels (indices of LABELS), one a token; all O where nobody can be named. */
  readonly labels: Uint8Array
  /** Probability from 0 to 1 that the token is part of a person's name. */
  readonly person: Float64Array
}

/** Reads the tokens of one sentence. */
export type Tagger = { read(tokens: readonly Token[]): Reading }

/** A sentence without end (a list, a flood) is read in stretches of this many tokens. */
export const LONGEST = 400

/** A token begins no name when B-PER scores this far below O: of 1,000 sentences with a name in sight none had less than -4.9. */
const HOPELESS = -5.5
/** So many tokens before the first and behind the last hopeful one are read with them: further away, labels say nothing of each other. */
const MARGIN = 4
/** Names go on behind their beginning. */
const TAIL = 8

/** A word as the tagger knows it, and where its sums begin: what it says by itself from each offset, which is half of all features. */
type Known = Look & { readonly sums: number }

/** So many different words are remembered. */
const MEMORY = 20_000
const WIDTH = OFFSETS.length * COUNT

export function makeTagger(model: Model): Tagger {
  const steps = factors(model.transitions)
  const buffer = new Uint32Array(MOST_FEATURES)
  const memory = new Map<string, Known>()
  // Some thirty weights of at most 127 never outgrow 16 bits. Arrays are made once: a fresh one a sentence takes longer than what is put in.
  const sums = new Int16Array((MEMORY + 1) * WIDTH)
  const fresh = new Int32Array(WIDTH)
  const know = (look: Look, at: number): Known => {
    fresh.fill(0)
    for (let n = 0; n < OFFSETS.length; n++) addWeights(model, buffer, lonelyFeatures(look, OFFSETS[n]!, buffer), fresh, n * COUNT)
    sums.set(fresh, at)
    // Written out: V8 gives copies by spread shapes of their own, which halved the speed of all that reads them (measured, Node 20).
    const { exact, word, shape, short, case: kind, flags, spelling, affixes } = look
    return { exact, word, shape, short, case: kind, flags, spelling, affixes, sums: at }
  }
  const edge = know(EDGE, MEMORY * WIDTH)
  const look = (token: Token): Known => {
    const seen = memory.get(token.text)
    if (seen) return seen
    const known = know(lookAt(token, model.lists), memory.size * WIDTH)
    memory.set(token.text, known)
    return known
  }
  const whole = new Int32Array(LONGEST * COUNT)
  const scores = new Float64Array(LONGEST * COUNT)
  /** Leaves the scores of a stretch's labels in `scores`. */
  const score = (looks: readonly Known[]): void => {
    const scene = setScene(looks)
    const end = looks.length * COUNT
    whole.fill(0, 0, end)
    for (let i = 0; i < looks.length; i++) {
      const to = i * COUNT
      addWeights(model, buffer, jointFeatures(scene, i, buffer), whole, to)
      for (let n = 0; n < OFFSETS.length; n++) {
        const k = i + OFFSETS[n]!
        const from = (k >= 0 && k < looks.length ? looks[k]! : edge).sums + n * COUNT
        for (let y = 0; y < COUNT; y++) whole[to + y]! += sums[from + y]!
      }
    }
    for (let at = 0; at < end; at++) scores[at] = whole[at]! * model.scale
  }
  const read = (tokens: readonly Token[]): Reading => {
    const looks: Known[] = []
    const labels = new Uint8Array(tokens.length)
    const person = new Float64Array(tokens.length)
    for (let start = 0; start < tokens.length; start += LONGEST) {
      const length = Math.min(tokens.length - start, LONGEST)
      // Never in the midst of a stretch, whose words still need their sums.
      if (memory.size + length > MEMORY) memory.clear()
      for (let i = start; i < start + length; i++) looks.push(look(tokens[i]!))
      score(tokens.length <= LONGEST ? looks : looks.slice(start))
      const hopeful = (i: number): boolean => scores[i * COUNT + B_PER]! - scores[i * COUNT + O]! > HOPELESS
      for (let i = 0; i < length; i++) {
        if (!hopeful(i)) continue
        const from = Math.max(0, i - MARGIN)
        let to = Math.min(length, i + TAIL)
        for (let k = i + 1; k < to; k++) if (hopeful(k)) to = Math.min(length, k + TAIL)
        const stretch = scores.subarray(from * COUNT, to * COUNT)
        labels.set(viterbi(stretch, model.transitions, to - from), start + from)
        const likely = marginals(stretch, steps, to - from)
        for (let k = from; k < to; k++) person[start + k] = likely[(k - from) * COUNT + B_PER]! + likely[(k - from) * COUNT + I_PER]!
        i = to
      }
    }
    return { looks, labels, person }
  }
  return { read }
}
