import type { Edit } from './edit.js'
import { beginsSentence, DETERMINER, near, PREPOSITION, replaced, textOf, widened } from './grammar.js'
import type { Place } from './place.js'

/** What the whole draft says about how to call people. */
export type Setting = {
  /** Whether the draft answers one person. */
  readonly isReply: boolean
  /** Whether somebody was called "a patient" before this place. */
  readonly isKnown: boolean
  /** What people in care are called there. */
  readonly noun: 'patient' | 'resident'
}

const HONORIFIC =
  /^(?:mr|mrs|ms|miss|mx|dr|sir|madam|lady|lord|dame|señora|señor|señorita|senora|senor|herr|frau|monsieur|madame|coach|officer|detective|sergeant|sgt|captain|capt|colonel|private|pvt|senator|sen|governor|gov|mayor|councilman|councilwoman|councillor|judge|pastor|rev|reverend|bishop|sister|brother|bro|father|fr|st|saint|rabbi|imam|deacon|elder|chief|professor|prof|aunt|auntie|uncle|grandma|grandpa|granny|nana|oma|opa|oupa|ouma|tante|little|lil|big|baby|young|old|dear|sweet|precious|tiny)$/
const TITLE_AFTER = /^(?:jr|sr|ii|iii|iv|phd|esq)$/
const PERSON =
  /^(?:patient|patients|client|resident|guest|member|inmate|student|pupil|husband|wife|partner|spouse|fiance|fiancee|son|daughter|mother|father|mom|mum|dad|mommy|daddy|parents|brother|sister|twin|twins|triplets|quadruplets|grandmother|grandfather|grandma|grandpa|grandson|granddaughter|uncle|aunt|cousin|nephew|niece|neighbour|neighbor|friend|baby|boy|girl|kid|child|toddler|infant|newborn|man|woman|lady|gentleman|guy|gal|survivor|warrior|fighter|hero|winner|champion|graduate|teacher|colleague|coworker|nurse|wheelchair)$/
const GREETING = /^(?:hi|hello|hey|hiya|howdy|hola|dear|morning|afternoon|evening|day|bonjour|aloha|greetings)$/
const THANKS = /^(?:thanks|thank|you|much|lot|lots|million|sorry|cheers|congratulations|congrats|welcome|yes|no|ok|okay|well|bravo|hooray|sincerely|birthday|again|luck)$/
const GROUP = /^(?:family|families|household|boys|girls|twins|triplets|quadruplets|brothers|sisters|siblings|kids|children|clan|couple)$/
const ADJECTIVE = /^(?:late|dear|own|whole|very|lovely|beautiful|favou?rite|former|brave|sweet|beloved|amazing|incredible|new|youngest|oldest|first)$/
const NOT_A_NAME = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|i|icu|er|ed|nicu|picu)$/

export function isTitle(word: string): boolean {
  return HONORIFIC.test(word) || NOT_A_NAME.test(word) || PERSON.test(word) || GREETING.test(word) || THANKS.test(word)
}

/** The name with all that belongs to it: titles before, parts that nobody recognised. */
export function wholeName(place: Place): Place {
  // A title before a colon is no part of the name.
  const colon = textOf(place).lastIndexOf(': ')
  const after = colon < 0 ? undefined : place.prose.tokens.findIndex(({ start }) => start > place.span.start + colon)
  let name = after === undefined || after >= place.to ? place : { ...place, from: after, span: { start: place.prose.tokens[after]!.start, end: place.span.end } }
  for (let n = 0; n < 6; n++) {
    const before = near(name, -1)
    const two = near(name, -2)
    if (!before) break
    const isInitial = before.text === '.' && two?.kind === 'word' && (HONORIFIC.test(two.lower) || /^\p{Lu}$/u.test(two.text))
    const isPart = before.kind === 'hyphen' || (before.kind === 'word' && (near(name, -1)!.end === name.span.start && before.text !== "'s"))
    const isName = before.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(before.text) && !beginsSentence({ ...name, from: name.from - 1 }) && !isTitle(before.lower)
    if (isInitial) name = widened(name, 2)
    else if (isPart) name = widened(name, before.kind === 'hyphen' && two ? 2 : 1)
    else if (before.kind === 'word' && HONORIFIC.test(before.lower) && before.text !== 'Dear' && !(PERSON.test(before.lower) && before.text === before.lower) && before.end < name.span.start) name = widened(name, 1)
    else if (isName && /^\s$/.test(name.prose.segment.text.slice(before.end, name.span.start))) name = widened(name, 1)
    else break
  }
  for (let n = 0; n < 6; n++) {
    const next = near(name, 1)
    const two = near(name, 2)
    const gap = next && name.prose.segment.text.slice(name.span.end, next.start)
    if (!next || (gap !== '' && gap !== ' ')) break
    if (next.kind === 'hyphen' && two?.kind === 'word') name = widened(name, 0, 2)
    else if (next.kind === 'word' && next.text !== "'s" && !NOT_A_NAME.test(next.lower) && (/^\p{Lu}(?:\p{Ll}|'\p{Lu}|$)/u.test(next.text) && next.text !== 'I')) name = widened(name, 0, 1)
    // "B. Csaba" goes on, "Lindiwe M. Ignore" does not.
    else if (next.text === '.' && two && (/^\p{Lu}$/u.test(textOf(name)) || (/\s\p{Lu}$/u.test(textOf(name)) && !/^\p{Lu}/u.test(two.text)))) name = widened(name, 0, 1)
    else if (next.text === ',' && two && TITLE_AFTER.test(two.lower)) name = widened(name, 0, 2)
    else if (TITLE_AFTER.test(next.lower)) name = widened(name, 0, 1)
    else break
  }
  return name
}

/** "Maria Lopez" → "a patient", or nothing where the sentence speaks of the person already, or speaks to them. */
export function withoutName(place: Place, setting: Setting): Edit | undefined {
  const name = wholeName(place)
  if (NOT_A_NAME.test(textOf(name).toLowerCase()) || isLowerByChoice(name)) return undefined
  const before = near(name, -1)
  const after = near(name, 1)
  const opens = beginsSentence(name)
  if (before?.kind === 'word' && GREETING.test(before.lower)) return replaced(name, before.lower === 'dear' ? (setting.isReply ? 'reviewer' : 'all') : after?.text === ',' || /^(?:hi|hello|hey)$/.test(before.lower) ? 'there' : '')
  // "Dr. Mbachu, my patient since 1998, said"
  if (after?.text === ',' && DETERMINER.test(near(name, 2)?.lower ?? '') && [3, 4, 5].some((n) => /^(?:patient|resident|client)$/.test(near(name, n)?.lower ?? ''))) return replaced(widened(name, 0, 1), '')
  if (/^(?:st\.?|saint) /i.test(textOf(name))) return replaced(name, 'our hospital')
  if (before && /^(?:from|near|in)$/.test(before.lower) && after?.text !== "'s" && !/^(?:letter|note|card|message|gift|words?|review|post|email|call|surprise)$/.test(near(name, -2)?.lower ?? '')) return replaced(name, 'our area')
  if (before && /^(?:called|named)$/.test(before.lower)) return replaced(widened(name, 1), '')
  // "Thank you, Mrs. Upshaw, we've shown it": one of the commas stays.
  if (before?.text === ',' && after?.text === ',' && !setting.isReply && speaksToSomebody(name)) return replaced(widened(name, 1), '')
  if (isAddressed(name, setting)) return replaced(name, '')
  if (before?.kind === 'word' && (PERSON.test(before.lower) || isJob(before.text))) return replaced(name, '')
  if (opens && /^\p{Lu}\p{Ll}+ly$/u.test(textOf(name))) return undefined
  if (before && ADJECTIVE.test(before.lower) && DETERMINER.test(near(name, -2)?.lower ?? '')) return replaced(name, setting.noun)
  // "our patient, Maria Lopez, came": what stands between commas can go.
  if (before?.text === ',' && PERSON.test(near(name, -2)?.lower ?? '') && /^[,.!?;:)]$/.test(after?.text ?? '.')) return replaced(name, '')
  // "we record that Miss Cartwright left us": not every "that" points at somebody.
  const owned = before !== undefined && DETERMINER.test(before.lower) && !/^(?:that|this)$/.test(before.lower)
  if (after && GROUP.test(after.lower)) return replaced(name, owned ? '' : 'the')
  if (owned) return replaced(name, setting.noun)
  const noun = setting.isReply ? 'someone' : `${setting.isKnown ? 'the' : 'a'} ${setting.noun}`
  return replaced(name, noun)
}

/** "our scheduler Ha-eun Baek": the job has said who. */
function isJob(word: string): boolean {
  return /^\p{Ll}{3,}(?:er|or|ist|ian)$/u.test(word) && !/^(?:after|under|over|other|another|never|ever|forever|together|whether|however|remember|consider|deliver|answer|rather|later|further|either|order|number|dinner|summer|winter|cancer|fever|honor|favor|tumor)$/.test(word)
}

/** A word in small letters is no name where the writer uses capitals. */
function isLowerByChoice({ prose, span, sentence }: Place): boolean {
  return !/\p{Lu}/u.test(prose.segment.text.slice(span.start, span.end)) && /^\p{Lu}/u.test(prose.tokens[sentence.from]!.text)
}

/** Whether the sentence speaks to the person: "Thank you so much, Beth!", "Graham: the count". */
function isAddressed(name: Place, { isReply }: Setting): boolean {
  const before = near(name, -1)
  const after = near(name, 1)
  const closes = after === undefined || /^[.!?:]$/.test(after.text) || after.kind === 'emoji'
  if (beginsSentence(name)) return /^(?:pls|please|plz|you|your|you're|thank|thanks)$/.test(after?.lower ?? '') || (isReply && /^[,:!]$/.test(after?.text ?? ''))
  if (before?.text === ',' && closes && speaksToSomebody(name)) return true
  if (before?.text === ',') return isReply ? closes || after.text === ',' : closes && (after === undefined || /^[!?]$/.test(after.text) || THANKS.test(near(name, -2)?.lower ?? ''))
  return before?.kind === 'word' && THANKS.test(before.lower) && (closes || after.text === ',') && !PREPOSITION.test(before.lower)
}

/** "There's nothing wrong with you, Wilhelmina." */
function speaksToSomebody({ prose, sentence }: Place): boolean {
  return prose.tokens.slice(sentence.from, sentence.to).some(({ lower }) => /^(?:you|your|yours|you're|you've|you'll|thanks)$/.test(lower))
}
