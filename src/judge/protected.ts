import type { Mention } from '../detect/mention.js'
import type { Draft, Subject } from '../relate/subject.js'

/** What some health facts need beyond HIPAA's own authorization, by their sort. The verdict is the same; the hint is stronger. */
const NOTES: Readonly<Record<string, string>> = {
  // 42 CFR 2.12, 2.13(c), 2.31.
  substance: 'Substance use treatment has a law of its own (42 CFR Part 2): nobody may even say that somebody is treated for it without a written consent that names this use.',
  // All states guard HIV test results by statutes of their own, apart from HIPAA (45 CFR 160.203(b): the stricter law holds).
  hiv: 'State law guards HIV test results more strictly than HIPAA does (45 CFR 160.203(b)): it asks for a release that names HIV.',
  // 45 CFR 164.501, 164.508(a)(2).
  mental: 'What was said in therapy is specially protected (45 CFR 164.508(a)(2)), and many states guard all mental health care.',
  // General knowledge: state shield and privacy laws; 45 CFR 160.203(b).
  reproductive: 'Pregnancy, fertility and abortion can put a person in danger when they become known, and some states guard them by laws of their own (45 CFR 160.203(b)).',
}

/** Stands with a child's name or story. 45 CFR 164.502(g)(3). */
const MINOR = 'A child cannot sign for itself: the authorization must come from a parent or guardian (45 CFR 164.502(g)(3)).'

export function noteOn({ sort }: Mention): string | undefined {
  return sort === undefined ? undefined : NOTES[sort]
}

/** Whether one of the facts about somebody is an age under 18, or what they are called says so. */
export function noteOnChild({ facts, mentions }: Subject, { prose }: Draft): string | undefined {
  const wordsOf = ({ segment, span }: Mention): string => prose[segment]!.segment.text.slice(span.start, span.end)
  const isYoung = facts.some((fact) => fact.kind === 'age' && (fact.sort === 'infant' || fact.sort === 'gestation' || Number(/\d+/.exec(wordsOf(fact))?.[0] ?? 18) < 18))
  return isYoung || mentions.some((mention) => mention.kind === 'individual-cue' && CHILD.test(wordsOf(mention))) ? MINOR : undefined
}

const CHILD = /\b(?:baby|newborn|infant|toddler|child|kid|kiddo|boy|girl|little (?:one|guy|man)|preemie|pupil|(?:first|second|third|fourth|fifth|sixth|seventh|eighth)[- ]grader)\b/i
