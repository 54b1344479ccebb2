import type { Statement } from '../../relate/statement.js'
import type { Draft } from '../../relate/subject.js'
import { foreignLanguage } from '../../text/language.js'
import { oncePer } from '../../text/once.js'
import { firstIndex } from '../../text/search.js'
import { modelBytes } from './model-bytes.js'
import { readModel, type Regression } from './model.js'
import { logSum, networkReader, type ReadSteps } from './network.js'
import { digest, type Digest } from './digest.js'
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

/** Weighs one sentence. */
type Weigh = (statement: Statement) => Likelihood | undefined

/**
 * How likely a sentence is to disclose something: by its words, what was seen in and around it, and what the frames made of them. Undefined in
 * other languages than English.
 */
export function likelihood(statement: Statement, draft: Draft): Likelihood | undefined {
  return weighing(draft)(statement)
}

type Loaded = { readonly regressions: readonly [Regression, Regression]; readonly readSteps: ReadSteps }

let loaded: Loaded | undefined

function load(): Loaded {
  const { disclosing, concerning, network, words, tags } = readModel(modelBytes())
  return { regressions: [disclosing, concerning], readSteps: networkReader({ network, words, tags }) }
}

const weighing = oncePer((draft: Draft): Weigh => {
  // The model has read English alone.
  if (foreignLanguage(draft.prose.map(({ segment }) => segment.text).join('\n')) !== undefined) return () => undefined
  const model = (loaded ??= load())
  const digested = digest(draft)
  const order = new Map(draft.statements.map((statement, i) => [statement, i] as const))
  const windows = windowsOf(digested)
  const stretches = new Map<Window, Likelihood>()
  const weighed = new Map<Statement, Likelihood>()
  const stretchOf = (window: Window): Likelihood => {
    const odds = stretches.get(window) ?? oddsOfClasses(model.readSteps(stepsIn(window, digested).steps, draft.channel))
    stretches.set(window, odds)
    return odds
  }
  return (statement) => {
    const at = order.get(statement)!
    const odds = weighed.get(statement) ?? together(weighSentence(digested, at, model), stretchOf(windows[firstIndex(windows, ({ to }) => at < to)]!))
    weighed.set(statement, odds)
    return odds
  }
})

function together(sentence: Likelihood, stretch: Likelihood): Likelihood {
  return { disclosure: sentence.disclosure + SHARE * stretch.disclosure, concern: sentence.concern + SHARE * stretch.concern }
}

/** From the logarithms of the probabilities of nothing, something to look at, and a disclosure. */
export function oddsOfClasses([nothing, look, leak]: readonly [number, number, number]): Likelihood {
  return { disclosure: leak - logSum(nothing, look), concern: logSum(look, leak) - nothing }
}

function weighSentence(digested: Digest, at: number, { regressions: [disclosing, concerning] }: Loaded): Likelihood {
  let [disclosure, concern] = [0, 0]
  tellTraits(digested, at, (place, amount) => {
    disclosure += disclosing.steps[place]! * amount
    concern += concerning.steps[place]! * amount
  })
  return { disclosure: disclosure * disclosing.scale + disclosing.bias, concern: concern * concerning.scale + concerning.bias }
}
