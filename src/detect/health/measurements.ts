import type { Prose } from '../../text/prose.js'
import type { Token } from '../../text/tokens.js'
import type { Mention } from '../mention.js'
import { MEASUREMENTS, NUMBER, type Measurement } from './measures.js'

/** How many tokens on either side of its trigger a pattern may read. */
const REACH = 14

const BY_TRIGGER = new Map<string, Measurement[]>()
for (const measurement of MEASUREMENTS) {
  for (const trigger of measurement.triggers) BY_TRIGGER.set(trigger, [...(BY_TRIGGER.get(trigger) ?? []), measurement])
}

/** Numbers that tell of a person's health or account. A pattern runs only around one of its trigger words. */
export function measurementMentions(prose: Prose): Mention[] {
  const { tokens } = prose
  const mentions: Mention[] = []
  for (const [measurement, stretches] of stretchesOf(tokens)) {
    const { kind, sort, certainty, pattern } = measurement
    for (const stretch of stretches) {
      const from = tokens[stretch.first]!.start
      for (const match of prose.segment.text.slice(from, tokens[stretch.last]!.end).matchAll(pattern)) {
        const start = from + match.index
        const end = start + match[0].trimEnd().length
        mentions.push({ kind, segment: prose.index, span: { start, end }, certainty, by: 'health-measurements', sort })
      }
    }
  }
  return mentions
}

/** A stretch of tokens, by the indices of its first and last. */
type Stretch = { readonly first: number; last: number }

/** The stretches of text that each pattern has to read; those that touch are joined. */
function stretchesOf(tokens: readonly Token[]): ReadonlyMap<Measurement, Stretch[]> {
  const stretches = new Map<Measurement, Stretch[]>()
  tokens.forEach((token, i) => {
    const [first, last] = [Math.max(0, i - REACH), Math.min(tokens.length - 1, i + REACH)]
    for (const measurement of triggered(token)) {
      const known = stretches.get(measurement)
      const before = known?.at(-1)
      if (before && first <= before.last) before.last = last
      else if (known) known.push({ first, last })
      else stretches.set(measurement, [{ first, last }])
    }
  })
  return stretches
}

const NONE: readonly Measurement[] = []

function triggered(token: Token): readonly Measurement[] {
  const byWord = BY_TRIGGER.get(token.lower)
  if (token.kind !== 'number' && !(token.kind === 'word' && /\d/.test(token.text))) return byWord ?? NONE
  return [...(byWord ?? NONE), ...(BY_TRIGGER.get(NUMBER) ?? NONE)]
}
