import type { Statement } from '../../relate/statement.js'
import { orderOf, type Draft } from '../../relate/subject.js'
import { foreignLanguage } from '../../text/language.js'
import { oncePer } from '../../text/once.js'
import { firstIndex } from '../../text/search.js'
import type { Span } from '../../text/span.js'
import { modelBytes } from './model-bytes.js'
import { readModel, type Regression } from './model.js'
import { logSum, markReader, networkReader, type MarkSteps, type ReadSteps } from './network.js'
import { digest, type Digest } from './digest.js'
import type { Step } from './steps.js'
import { tellTraits } from './traits.js'
import { stepsIn, windowsOf, type Window } from './windows.js'

/** How likely it is, as log-odds (above 0: more likely than not), in the eyes of what labelled drafts taught; see MODEL.md. */
export type Likelihood = {
  /** That a sentence discloses something of a patient. */
  readonly disclosure: number
  /** That it does, or that a person should look at it. */
  readonly concern: number
}

/** How much the network, which sees a stretch as a whole, counts beside the regressions, which see a sentence and its surroundings; MODEL.md says why. */
export const SHARE = 0.7

/** A word (UTF-16 offsets in its segment) and, for each of MARKS, the log-odds that it is a part of one. */
export type Marked = { readonly span: Span; readonly odds: Float32Array }

/** The log-odds of disclosure, of concern and of a remark. */
type Weights = readonly [number, number, number]

/** A draft's sentences, weighed one by one. */
type Weighing = {
  readonly likelihoodOf: (statement: Statement) => Likelihood
  readonly markedIn: (statement: Statement) => readonly Marked[]
  readonly remarkOf: (statement: Statement) => number
}

/**
 * How likely a sentence is to disclose something: by its words, what was seen in and around it, and what the frames made of them. Undefined in
 * other languages than English.
 */
export function likelihood(statement: Statement, draft: Draft): Likelihood | undefined {
  return weighing(draft)?.likelihoodOf(statement)
}

/** What the words of a sentence are likely to be a part of. Nothing in other languages than English. */
export function marked(statement: Statement, draft: Draft): readonly Marked[] {
  return weighing(draft)?.markedIn(statement) ?? []
}

/** The log-odds that a sentence is a disparaging or flippant remark about a patient, or about patients at large. Undefined in other languages than English. */
export function remarkOdds(statement: Statement, draft: Draft): number | undefined {
  return weighing(draft)?.remarkOf(statement)
}

/** `regressions`: of disclosure, of concern, of remarks. */
type Loaded = { readonly regressions: readonly [Regression, Regression, Regression]; readonly readSteps: ReadSteps; readonly markSteps: MarkSteps }

let loaded: Loaded | undefined

function load(): Loaded {
  const { disclosing, concerning, remarking, ...rest } = readModel(modelBytes())
  return { regressions: [disclosing, concerning, remarking], readSteps: networkReader(rest), markSteps: markReader(rest) }
}

const weighing = oncePer((draft: Draft): Weighing | undefined => {
  // The model has read English alone.
  if (foreignLanguage(draft.prose.map(({ segment }) => segment.text).join('\n')) !== undefined) return undefined
  const model = (loaded ??= load())
  const digested = digest(draft)
  const order = orderOf(draft)
  const windows = windowsOf(digested)
  const stretches = new Map<Window, Likelihood>()
  const sentences = new Map<number, Weights>()
  const sentenceOf = (at: number): Weights => {
    const weights = sentences.get(at) ?? weigh(digested, at, model)
    sentences.set(at, weights)
    return weights
  }
  const windowOf = (at: number): Window => windows[firstIndex(windows, ({ to }) => at < to)]!
  const stretchOf = (window: Window): Likelihood => {
    const odds = stretches.get(window) ?? oddsOfClasses(model.readSteps(stepsIn(window, digested).steps, draft.channel))
    stretches.set(window, odds)
    return odds
  }
  // Sentences are asked for in reading order, and few of them.
  let last: { readonly window: Window; readonly steps: readonly Step[]; readonly owners: readonly number[]; readonly marks: readonly Float32Array[] } | undefined
  const markedWindow = (window: Window): NonNullable<typeof last> => {
    const { steps, owners } = stepsIn(window, digested)
    return { window, steps, owners, marks: model.markSteps(steps) }
  }
  return {
    likelihoodOf: (statement) => {
      const at = order.get(statement)!
      const [disclosure, concern] = sentenceOf(at)
      const stretch = stretchOf(windowOf(at))
      return { disclosure: disclosure + SHARE * stretch.disclosure, concern: concern + SHARE * stretch.concern }
    },
    markedIn: (statement) => {
      const at = order.get(statement)!
      const window = windowOf(at)
      const { steps, owners, marks } = (last = last?.window === window ? last : markedWindow(window))
      return steps.flatMap(({ span }, i) => (owners[i] === at && span !== undefined ? { span, odds: marks[i]! } : []))
    },
    remarkOf: (statement) => sentenceOf(order.get(statement)!)[2],
  }
})

/** From the logarithms of the probabilities of nothing, something to look at, and a disclosure. */
export function oddsOfClasses([nothing, look, leak]: readonly [number, number, number]): Likelihood {
  return { disclosure: leak - logSum(nothing, look), concern: logSum(look, leak) - nothing }
}

/** What the three regressions make of a sentence, read once. */
function weigh(digested: Digest, at: number, { regressions }: Loaded): Weights {
  const sums: [number, number, number] = [0, 0, 0]
  const [disclosing, concerning, remarking] = regressions
  tellTraits(digested, at, (place, amount) => {
    sums[0] += disclosing.steps[place]! * amount
    sums[1] += concerning.steps[place]! * amount
    sums[2] += remarking.steps[place]! * amount
  })
  const odds = (r: 0 | 1 | 2): number => sums[r] * regressions[r].scale + regressions[r].bias
  return [odds(0), odds(1), odds(2)]
}
