import type { Mention } from '../detect/mention.js'
import type { Draft, Subject } from '../relate/subject.js'
import type { Note } from './rule.js'

/** What sorts of health facts some laws guard more strictly than others (jurisdictions/). */
const GUARDED = ['substance', 'hiv', 'mental', 'reproductive'] as const satisfies readonly Note[]

export function noteOn({ sort }: Mention): Note | undefined {
  return GUARDED.find((note) => note === sort)
}

/** Whether one of the facts about somebody is an age under 18, or what they are called says so. */
export function noteOnChild({ facts, mentions }: Subject, { prose }: Draft): Note | undefined {
  const wordsOf = ({ segment, span }: Mention): string => prose[segment]!.segment.text.slice(span.start, span.end)
  const isYoung = facts.some((fact) => fact.kind === 'age' && (fact.sort === 'infant' || fact.sort === 'gestation' || Number(/\d+/.exec(wordsOf(fact))?.[0] ?? 18) < 18))
  return isYoung || mentions.some((mention) => mention.kind === 'individual-cue' && CHILD.test(wordsOf(mention))) ? 'minor' : undefined
}

const CHILD = /\b(?:baby|newborn|infant|toddler|child|kid|kiddo|boy|girl|little (?:one|guy|man)|preemie|pupil|(?:first|second|third|fourth|fifth|sixth|seventh|eighth)[- ]grader)\b/i
