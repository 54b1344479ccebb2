import type { Edit } from './edit.js'
import { DETERMINER, endsPhrase, near, replaced, textOf, widened } from './grammar.js'
import type { Place } from './place.js'

const VERB = /(?:ed|ing|n't|'s|'re|'ve)$|^(?:is|was|were|are|has|had|have|been|came|went|got|took|fell|lost|broke|died|born|gave|told|saw|did|out|in|up|on|at|with|from|who|whom|that|for|and|or|of|to|by|hears|rang|wept|cried|back)$/
/** Places and people of care are no care that somebody had. */
const UNIT = /\b(?:clinic|unit|ward|bay|icu|nicu|picu|ed|er|floor|team|room|desk|cent(?:er|re)|department|hospital|staff|service|program(?:me)?|bed|table|tray|kit)s?\b/i
const IN_FRONT = /^(?:for|with|of|from|after|before|during|about|without|through|against|in|on|had|has|have|having|got|gets|getting|receive|received|receives|needs|needed|need|finished|finishing|completed|completing|began|begin|started|starting|needing)$/

/** "after the skin graft" → "after treatment", "had a stroke" → "had a health problem"; undefined where the word carries the sentence. */
export function withoutHealth(place: Place, category: 'condition' | 'treatment'): Edit | undefined {
  const last = place.prose.tokens[place.to - 1]
  if (!last || (last.kind !== 'word' && last.kind !== 'number') || VERB.test(last.lower)) return undefined
  if (UNIT.test(textOf(place)) || UNIT.test(near(place, 1)?.lower ?? '')) return undefined
  let phrase = place
  for (let n = 0; n < 3; n++) {
    const before = near(phrase, -1)
    if (!before || before.kind !== 'word' || IN_FRONT.test(before.lower)) break
    phrase = widened(phrase, 1)
    if (DETERMINER.test(before.lower) && near(phrase, -1) && IN_FRONT.test(near(phrase, -1)!.lower)) break
  }
  const before = near(phrase, -1)
  if (!before || !IN_FRONT.test(before.lower) || !endsPhrase(near(phrase, 1)) || VERB.test(phrase.prose.tokens[phrase.from]!.lower)) return undefined
  return replaced(phrase, category === 'condition' ? 'a health problem' : 'care')
}

/** Describes one person: "a 29-year-old trapeze artist" → "a patient"; undefined where the words are no phrase of that kind. */
export function withoutStory(place: Place, noun: string): Edit | undefined {
  const last = place.prose.tokens[place.to - 1]
  if (!last || last.kind !== 'word' || /[,:;.]/.test(textOf(place)) || VERB.test(last.lower)) return undefined
  let phrase = place
  for (let n = 0; n < 8; n++) {
    const before = near(phrase, -1)
    if (!before || DETERMINER.test(phrase.prose.tokens[phrase.from]!.lower)) break
    const isPart = before.kind === 'hyphen' || before.kind === 'number' || (before.kind === 'word' && (DETERMINER.test(before.lower) || /^(?:old|young|year|years|month|months|little|retired|former|local|elderly|famous|well|known|first|only|last|adult|teenage|older)$/.test(before.lower) || near(phrase, -2)?.kind === 'hyphen'))
    if (!isPart) break
    phrase = widened(phrase, 1)
  }
  const first = phrase.prose.tokens[phrase.from]!
  if (!endsPhrase(near(phrase, 1)) && near(phrase, 1)?.text !== "'s" && !/^(?:came|comes|went|walked|got|left|told|said|asked|landed|had|returned|thanked|cried)$/.test(near(phrase, 1)!.lower)) return undefined
  if (/^(?:my|our|your|his|her|their)$/.test(first.lower)) return replaced(phrase, first.lower === 'our' ? `our ${noun}` : `a ${noun}`)
  if (/^(?:the|that|this)$/.test(first.lower)) return replaced(phrase, `the ${noun}`)
  if (DETERMINER.test(first.lower) || /^\p{Lu}/u.test(first.text)) return replaced(phrase, `a ${noun}`)
  return undefined
}

const CARE = /^(?:visit|visits|appointment|appointments|stay|treatment|care|cleaning|procedure|surgery|operation|consultation|session|sessions|exam|checkup|check-up|results|test|therapy|journey|recovery|delivery|birth|filling|whitening|implants?|crown|braces|dentures?|smile|treatments)$/

/** "your last visit" → "your experience"; undefined where more is said than that. */
export function withoutRelationship(place: Place): Edit | undefined {
  const words = textOf(place).toLowerCase().split(/\s+/)
  const after = near(place, 1)
  const thanks = /^(thanks|thank you),? (?:so much |very much )?for (?:coming|visiting|stopping|popping)(?: in| by| to)?$/i.exec(textOf(place))
  if (thanks) {
    const tail = /^(?:in|by)$/.test(after?.lower ?? '') ? 1 : 0
    return endsPhrase(near(place, 1 + tail)) ? replaced(widened(place, 0, tail), `${thanks[1]} for your feedback`) : undefined
  }
  if (words[0] !== 'your' || words.length > 4 || !CARE.test(words.at(-1)!)) return undefined
  if (!endsPhrase(after) && !VERB.test(after!.lower) && !/^(?:fell|took|felt|went)$/.test(after!.lower)) return undefined
  return replaced(place, 'your experience')
}
