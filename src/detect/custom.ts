import { byPlace } from '../text/span.js'
import { asMention, type Find } from './around.js'
import type { Detector } from './detector.js'
import { entries } from './entries.js'
import { ConfigError } from './formats.js'
import { compileLexicon, matchLexicon } from './lexicon.js'
import { preparePattern } from './safe-pattern.js'

/** What a rule of the config looks for: words as in a `WordList`, or a pattern that cannot take long. */
export type CustomWords = {
  /** Begins with `own-`, so that no rule to come can have the same. */
  readonly id: string
  readonly words?: readonly string[]
  /** A regular expression of JavaScript, without anchors. It is found as a word of its own, in its own case. */
  readonly pattern?: string
}

/** Finds the words of the config's own rules: mentions of kind `custom` whose sort is the rule's id. Throws a ConfigError. */
export function customDetector(rules: readonly CustomWords[]): Detector {
  const finders = rules.map(finder)
  return (prose) => finders.flatMap((find) => find(prose)).sort((a, b) => byPlace(a.span, b.span))
}

function finder({ id, words, pattern }: CustomWords, at: number): Detector {
  if (words !== undefined) {
    const lexicon = compileLexicon([{ kind: 'custom', sort: id, certainty: 'certain', by: 'custom', entries: entries(words, `customRules[${at}].words`) }])
    return (prose) => matchLexicon(lexicon, prose)
  }
  const prepared = preparePattern(pattern ?? '')
  if ('mistake' in prepared) throw new ConfigError(`"customRules[${at}].pattern" ${prepared.mistake}`)
  return ({ segment, index }) =>
    Array.from(segment.text.matchAll(prepared.search), (match): Find => ({ start: match.index, end: match.index + match[0].length, kind: 'custom', sort: id, certainty: 'certain' }))
      .map((find) => asMention(find, index, 'custom'))
}
