import type { Edit } from './edit.js'
import { articleFor, beginsSentence, DETERMINER, endsPhrase, near, replaced, textOf, widened } from './grammar.js'
import type { Place } from './place.js'

const DAY_PREPOSITION = /^(?:on|at|in|at|during|over|by|around)$/
const BE = /^(?:is|was|'s|are|were|marks|marked|will|be|being)$/
const YEAR = /\b(?:19|20)\d\d\b/
const CLOCK = /\d[:.]\d\d|\b\d{1,2} ?[ap]\.?m\b|o'clock|\bnoon\b|\bmidnight\b/i
const AHEAD = /\b(?:next|tomorrow|coming|upcoming)\b/i

/** "last Tuesday" → "recently", "on March 3, 2026" → "in 2026"; undefined where the sentence is built on the day. */
export function withoutDate(place: Place): Edit | undefined {
  const label = /^(?:dob|d\.o\.b|born|birthday|birthdate)$/
  let date = place
  while (/^(?:this|last|next|early|late|mid|the|past|every)$/.test(near(date, -1)?.lower ?? '') && !/\b(?:ago|recent)\b/.test(textOf(date))) date = widened(date, 1)
  while (/^(?:morning|afternoon|evening|night|nite|week|weekend|last|next)$/.test(near(date, 1)?.lower ?? '') && near(date, 1)!.start <= date.span.end + 1) date = widened(date, 0, 1)
  // "at 4:12 this morning"
  for (let n = 0; n < 4 && /^(?:\d{1,2}(?:[:.]\d\d)?|[ap]m?|\.|m|\d{1,2}[ap]m)$/.test(near(date, -1)?.lower ?? ''); n++) date = widened(date, 1)
  if (date.from < place.from && /^\d/.test(textOf(date)) && !/^(?:at|by|around|about|on|from|before|after|until)$/.test(near(date, -1)?.lower ?? '')) date = place
  const isClocked = /^\d{1,2}(?:[:.]\d\d|\s*[ap]\.?m)/i.test(textOf(date)) && date.from < place.from
  // "a Saturday bride" has its article in the mark.
  if (date.to - date.from > 1 && /^(?:a|an)$/.test(date.prose.tokens[date.from]!.lower)) date = { ...date, from: date.from + 1, span: { start: date.prose.tokens[date.from + 1]!.start, end: date.span.end } }
  const words = textOf(isClocked ? place : date)
  const before = near(date, -1)
  const after = near(date, 1)
  if (before?.text === ':' && label.test(near(date, -2)?.lower ?? '')) return replaced(widened(date, 2), '')
  if (before && label.test(before.lower) && before.lower !== 'born') return replaced(widened(date, 1), '')
  const year = YEAR.exec(words)?.[0]
  if (after?.text === "'s") return replaced(widened(date, 0, 1), before && DETERMINER.test(before.lower) ? 'recent' : 'a recent')
  if (after && BE.test(after.lower) && (beginsSentence(date) || (before?.kind === 'word' && !DAY_PREPOSITION.test(before.lower)))) return undefined
  // "Eight months after his" keeps what it is counted from.
  const counted = /^[\p{L}\d]+ (?:hours?|days?|weeks?|months?|years?) ((?:after|since|post)\b.*)$/iu.exec(words)?.[1]
  if (counted) return replaced(date, counted)
  // "rang the bell today" needs no day at all.
  if (/^(?:today|tonight)$/i.test(words) && !(before && /^(?:of|since|until|till|from|by|as|and|or|to)$/.test(before.lower) && near(date, -2)?.lower !== 'care')) return replaced(date, '')
  if (/^the /i.test(words) && after?.kind === 'word' && !endsPhrase(after)) return replaced(date, 'the recent')
  if (/^(?:today|tonight|yesterday|tomorrow)/i.test(words) && before && /^(?:of|with|on|in|for|to|at)$/.test(before.lower) && near(date, -2)?.lower !== 'as') return replaced(date, recently(words, date))
  const operation = /^[\s-]*post[\s-]?(?:op(?:erative)?|surgery)\b/i.exec(date.prose.segment.text.slice(date.span.end, date.span.end + 20))?.[0].length ?? 0
  if (/^day\b/i.test(words) && operation > 0) return replaced({ span: { start: (before && DAY_PREPOSITION.test(before.lower) ? widened(date, 1) : date).span.start, end: date.span.end + operation } }, '')
  if (/^day\b/i.test(words) && after && /^(?:after|post|since)$/.test(after.lower)) return replaced(before && DAY_PREPOSITION.test(before.lower) ? widened(date, 1) : date, '')
  if (before && DAY_PREPOSITION.test(before.lower)) {
    const phrase = widened(date, 1)
    if (CLOCK.test(words)) return replaced(phrase, '')
    if (year) return replaced(phrase, `${near(phrase, -1)?.lower === 'in' ? 'during' : 'in'} ${year}`)
    return replaced(phrase, recently(words, phrase))
  }
  if (before && /^(?:since|for)$/.test(before.lower)) return replaced(widened(date, 1), before.lower === 'since' ? 'for some time' : 'for a while')
  if (before?.lower === 'of' && near(date, -2)?.lower === 'as') return replaced(widened(date, 2), '')
  if (before && /^(?:of|from|to|until|till|after|before|between|through|by|and|or|–)$/.test(before.lower)) {
    if (year) return replaced(date, year)
    return before.lower === 'and' || before.lower === 'or' || before.lower === 'between' ? undefined : replaced(widened(date, 1), before.lower === 'of' || before.lower === 'to' ? '' : recently(words, date))
  }
  if (before && DETERMINER.test(before.lower) && endsPhrase(after)) return replaced(date, 'day')
  if (/^\d+ (?:hours?|days?|weeks?|months?)\b/i.test(words)) return replaced(date, '')
  // "her Monday session", "the Thursday clinic"
  if (before && DETERMINER.test(before.lower) && after?.kind === 'word' && !endsPhrase(after)) return replaced(date, 'recent')
  if (before?.text === ',' && /^[,.;:)]$/.test(after?.text ?? '')) return replaced(date, year ?? '')
  if (before?.text === '/' || after?.text === '/') return undefined
  if (/[(\u2013\u2014-]/.test(before?.text ?? '') || CLOCK.test(words)) return replaced(date, year ?? '')
  if (/^(?:day|week|month|hour)\b/i.test(words)) return replaced(date, 'later')
  return replaced(date, year ? (/^[\d/.-]+$/.test(words) ? year : `in ${year}`) : recently(words, date))
}

function recently(words: string, place: Place): string {
  const sentence = place.prose.tokens.slice(place.sentence.from, place.sentence.to)
  const done = near(place, -1)?.lower ?? ''
  if (/^tomorrow\b/i.test(words)) return 'soon'
  if (/\b(?:last|past|this|ago)\b/i.test(words) || /ed$|^(?:went|came|home|got|died|left|was|had|did|broke|fell|gave)$/.test(done)) return 'recently'
  const isAhead = AHEAD.test(words) || sentence.some(({ lower }) => /^(?:will|won't|goes|visits|we'll|he'll|she'll|they'll|i'll|upcoming|tomorrow|see|starts|begins|returns|arrives|turns|leaves|please)$/.test(lower))
  return isAhead ? 'soon' : 'recently'
}

/** "a 34-year-old" → "an adult", "93" → "90 or older", "at 34" → nothing. */
export function withoutAge(place: Place): Edit | undefined {
  let age = place
  // The tail of the phrase may be another finding's: "29-year-|old carpenter".
  while (age.to < age.sentence.to && /^(?:-|years?|yrs?|y|o|yo|old|th|st|nd|rd|young|months?|weeks?|days?|\/)$/i.test(near(age, 1)?.lower ?? '') && near(age, 1)!.start <= age.span.end + 1) age = widened(age, 0, 1)
  const words = textOf(age)
  const number = Number(/\d+/.exec(words)?.[0] ?? NaN)
  const years = /month|week|day|\bmo\b|\bwk/i.test(words) ? 0 : number
  const before = near(age, -1)
  const after = near(age, 1)
  const opens = before === undefined || /^[,(\u2013\u2014-]$/.test(before.text)
  const closes = after === undefined || /^[,.!?;:)\u2013\u2014-]$/.test(after.text) || after.kind === 'emoji'
  if (Number.isNaN(number)) return undefined
  if (/^[,(]$/.test(before?.text ?? '') && closes) return replaced(age, years >= 90 ? '90 or older' : '')
  if (before && /^(?:aged|age)$/.test(before.lower)) return replaced(widened(age, 1), years >= 90 ? 'aged 90 or older' : years < 18 ? 'as a child' : `in ${possessive(age)} ${decade(years)}`)
  if (before && /^(?:at|turned|turns|turning|of)$/.test(before.lower)) {
    if (years >= 90) return replaced(age, '90 or older')
    return before.lower === 'at' ? replaced(widened(age, 1), years < 18 ? 'as a child' : '') : undefined
  }
  const isPhrase = /year|y\/?o|\byo\b|yr|old|month|\d[mf]\b/i.test(words)
  if (before && BE.test(before.lower)) return replaced(age, years >= 90 ? '90 or older' : years < 18 ? 'young' : `in ${possessive(age)} ${decade(years)}`)
  if (/^birthday$/.test(after?.lower ?? '')) return replaced(age, '')
  const acts = after !== undefined && /(?:ed|s)$|^(?:came|went|fell|broke|had|got|took|lost|ran|ate|hit|told|sat|won)$/.test(after.lower) && !/(?:ss|us|is)$/.test(after.lower)
  if (isPhrase && after?.kind === 'word' && !endsPhrase(after) && !acts) return replaced(age, stage(years))
  if (isPhrase) {
    const owned = before !== undefined && DETERMINER.test(before.lower)
    const person = `${owned ? '' : `${articleFor(stage(years))} `}${stage(years)} patient`
    return replaced(age, person)
  }
  if (opens && closes) return replaced(age, '')
  return years >= 90 ? replaced(age, '90 or older') : undefined
}

function stage(years: number): string {
  if (years < 13) return 'young'
  if (years < 20) return 'teenage'
  return years < 40 ? 'adult' : years < 65 ? 'middle-aged' : years < 90 ? 'older' : 'elderly'
}

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties']

function decade(years: number): string {
  return DECADES[Math.floor(years / 10) - 2] ?? 'teens'
}

/** Whose thirties: by the pronouns of the sentence. */
function possessive({ prose, sentence }: Place): string {
  const words = prose.tokens.slice(sentence.from, sentence.to).map(({ lower }) => lower)
  const female = words.some((word) => /^(?:she|her|woman|girl|lady|mother|mom|mum|wife|daughter|sister|grandmother)$/.test(word))
  const male = words.some((word) => /^(?:he|his|him|man|boy|gentleman|father|dad|husband|son|brother|grandfather)$/.test(word))
  return female === male ? 'their' : female ? 'her' : 'his'
}

const PLACE_PREPOSITION = /^(?:from|in|at|near|around|outside|of|to|into|by|off|on|via|through)$/
const STATES =
  /^(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|ohio|oklahoma|oregon|pennsylvania|tennessee|texas|utah|vermont|virginia|washington|wisconsin|wyoming)$/
const ROOM = /^(?:room|rm|bed|bay|ward|suite|unit|cubicle|apartment|apt|bett|zimmer)\b/i
const STREET = /\d|\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|blvd|boulevard|way|close|crescent|place|terrace|highway|route)\b/i

/** "in Fort Dodge" → "in our area", "in room 12" → nothing. */
export function withoutLocation(place: Place): Edit | undefined {
  const words = textOf(place)
  const before = near(place, -1)
  const after = near(place, 1)
  const behind = before !== undefined && PLACE_PREPOSITION.test(before.lower)
  if (ROOM.test(words) || /^[A-Za-z]{0,6}\s?\d{1,4}(?:-?[A-Za-z])?$/.test(words)) {
    const kinds = /^(?:exam|patient|treatment|corner|hospital|private|our|the|operating)$/.test(before?.lower ?? '') ? 1 : 0
    const front = near(place, -1 - kinds)
    if (front && PLACE_PREPOSITION.test(front.lower) && front.lower !== 'of') return replaced(widened(place, 1 + kinds), '')
    if (after?.text === "'s" || (after?.kind === 'word' && beginsSentence(place))) return replaced(place, 'a patient')
    return replaced(place, before?.lower === 'of' ? 'a patient' : '')
  }
  if (after?.text === ',' && STATES.test(near(place, 2)?.lower ?? '')) return replaced(widened(place, 0, 1), '')
  if (STREET.test(words)) return behind ? replaced(widened(place, 1), 'nearby') : replaced(place, beginsSentence(place) ? 'our area' : before?.kind === 'word' && /\d/.test(words) ? 'an address' : '')
  if (behind) return /^(?:on|at|by|off)$/.test(before.lower) ? replaced(widened(place, 1), 'in our area') : replaced(place, 'our area')
  if (after?.text === "'s") return replaced(place, 'our area')
  if (before && DETERMINER.test(before.lower)) return after?.kind === 'word' && !endsPhrase(after) ? replaced(place, 'local') : replaced(widened(place, 1), 'our area')
  if (/^[,(]$/.test(before?.text ?? '') && (after === undefined || /^[,.!?;:)]$/.test(after.text))) return replaced(place, '')
  return replaced(place, 'our area')
}
