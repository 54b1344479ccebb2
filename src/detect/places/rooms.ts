import type { Token } from '../../text/tokens.js'
import { after, before, type Find } from '../around.js'
import { byFirstWord, matches } from '../starts.js'
import { latin } from '../latin.js'

const NUMBER = '#?(?:\\d{1,3}[A-Za-z]?|[1-9]\\d{3}|[A-Z]-?\\d{1,4})(?:-?[A-D1-9](?![\\p{L}\\p{N}]))?'
const END = "(?![\\p{L}\\p{N}]|[.,:/]\\d|%|'s (?:time|worth)|-(?:year|day|week|month|bed|minute|hour)|º|°)"
const LOCKED = '(?:exam(?:ination)?|treatment|isolation|palliative|recovery|trauma|triage|procedure|hospital|patient|operating|delivery|birthing|consult(?:ation|ing)?|hospice|private|sleep|resus|icu|nicu|picu|er|ed|waiting|therapy|infusion|dialysis|observation|negative[- ]pressure|psych|surgery|dental|maternity|post-?op|pre-?op|pacu|cath|side)'

/** Sorts: `room`, `bed`, `bay`, `chair`, `theatre`, `ward`, `unit`, `floor`; `event` where something is held there. */
const FORMS: readonly (readonly [sort: string, search: RegExp, certainty: Find['certainty']])[] = [
  ['bed', latin(`(?<![\\p{L}\\p{N}-])(?:${LOCKED} )?(?:bed(?:space)?|gurney|crib|bassinet|incubator|isolette|cot|stretcher)(?: (?:no\\.?|number))? ?${NUMBER}${END}`, 'iuy'), 'certain'],
  ['room', latin(`(?<![\\p{L}\\p{N}-])(?:${LOCKED} )?(?:room|rm\\.?)(?: (?:no\\.?|number))? ?${NUMBER}${END}`, 'iuy'), 'certain'],
  ['bay', latin(`(?<![\\p{L}\\p{N}-])(?:${LOCKED} )?(?:bay|cubicle|triage|resus|pod|hallway|hall spot|trauma)(?: (?:no\\.?|number))? #?\\d{1,2}[A-Za-z]?${END}`, 'iuy'), 'likely'],
  ['chair', latin(`(?<![\\p{L}\\p{N}-])(?:${LOCKED} )?(?:chair|op|operatory)(?: (?:no\\.?|number))? #?\\d{1,2}[A-Za-z]?${END}`, 'iuy'), 'likely'],
  ['theatre', latin(`(?<![\\p{L}\\p{N}-])(?:OR|OT|[Tt]heatre|[Oo]perating [Rr]oom|[Cc]ath [Ll]ab|[Ss]leep [Ll]ab|[Ii][Cc][Uu]|[Nn][Ii][Cc][Uu]|PICU|ED|L&D|LDR)(?: (?:no\\.?|number))? #?\\d{1,2}[A-Z]?${END}`, 'uy'), 'likely'],
  ['ward', latin(`(?<![\\p{L}\\p{N}-])[Ww]ard (?:(?:no\\.?|number) )?(?:#?\\d{1,3}[A-Za-z]?|[A-Z]\\d{0,2})${END}`, 'uy'), 'likely'],
  ['unit', latin(`(?<![\\p{L}\\p{N}-])(?:[Uu]nit|[Cc]orridor|[Ww]ing|[Pp]avilion|[Hh]ouse) (?:#?\\d{1,4}[A-Z]?|[A-Z]\\d{0,4})${END}`, 'uy'), 'possible'],
  ['floor', latin(/(?<![\p{L}\p{N}-])(?:(?:\d{1,2}(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) floor|[Ff]loor \d{1,2})(?![\p{L}\p{N}])/iuy), 'possible'],
  ['room', latin(/(?<=(?:[Ii]n|[Tt]o|[Ff]rom|of) the )\p{Lu}\p{Ll}{2,15} (?:Room|Suite)(?![\p{L}])/uy), 'possible'],
]
const STARTS = byFirstWord(
  FORMS.map(([sort, search, certainty]) => ({ sort, search, certainty })),
  ({ search }) => search.source,
)
/** "the gentleman in 18", "pt in 214": a number that a person lies in. */
const PERSON_IN =
  latin(/(?<![\p{L}])(?:patient|pt|lady|gentleman|man|woman|guy|gal|dude|girl|boy|kid|baby|mom|mum|family|granny|grandma|grandpa|meemaw|resident|princess|king|queen|creep|lol|crazy|sweetheart|angel|legend|mr\.? \p{L}+|mrs\.? \p{L}+|ms\.? \p{L}+) (?:over |down |up |back )?in (#?\d{1,4}[A-Za-z]?)(?![\p{L}\p{N}]|[.,:/]\d|%| (?:years?|days?|weeks?|months?|hours?|minutes?|people|percent|of|states|countries|million|patients|adults|women|men|children|americans)(?![\p{L}]))/iuy)
const PERSON_STARTS = byFirstWord([{ search: PERSON_IN }], ({ search }) => search.source)

/** Nothing is held where somebody lies. */
const LAID: readonly string[] = ['bed', 'bay']

const EVENT =
  latin(/(?<![\p{L}])(?:meets?|meeting|class(?:es)?|workshop|held|conference|classroom|join us|rsvp|register|registration|support group|session|seminar|webinar|training|check in at|sign up|vote|voting|polling|auditorium|lecture|orientation|event|drop-?in|clinic is|located|find us|visit us|our (?:office|clinic|practice)|office|pick up|parking|floor of|every (?:mon|tues|wednes|thurs|fri|satur|sun)day|yoga|exhibit|booth|\d ?[ap]\.?m\.?)(?![\p{L}])/iu)

export function findRooms(text: string, tokens: readonly Token[], header: string | undefined): Find[] {
  const finds: Find[] = []
  const add = (start: number, end: number, sort: string, certainty: Find['certainty']): void => {
    const near = before(text, start, 60) + ' ' + after(text, end, 40)
    const isEvent = !LAID.includes(sort) && ((EVENT.test(near) && !PATIENT.test(near)) || isWay(text, start, end))
    finds.push({ start, end, kind: 'room', certainty, rank: 2, sort: isEvent ? 'event' : sort })
  }
  if (header !== undefined && /^(?:room|bed|rm|ward|location|unit)(?: ?(?:no\.?|number|#))?$/.test(header)) {
    const match = /^\s*((?:[A-Z]{1,3}-?)?\d{1,4}[A-Za-z]?(?:-[A-D\d])?)\s*$/.exec(text)
    if (match) add(match[0].indexOf(match[1]!), match[0].indexOf(match[1]!) + match[1]!.length, 'room', 'certain')
  }
  for (const { item, match } of matches(text, tokens, STARTS)) {
    if (!isNoRoom(match, text)) add(match.index, match.index + match[0].length, item.sort, item.certainty)
  }
  for (const { match } of matches(text, tokens, PERSON_STARTS)) {
    const end = match.index + match[0].length
    if (!/^(?:19|20)\d\d$/.test(match[1]!)) add(end - match[1]!.length, end, 'room', 'likely')
  }
  return finds
}

const PATIENT = latin(/(?<![\p{L}])(?:patients?|pt|pts|admitted|discharged|codes?|coded|intubated|npo|call light|post-?op|mrs?\.|ms\.|iv|meds|dnr|fall risk|iso)(?![\p{L}])/iu)

/** "Room 9 to room 14" shows visitors the way. */
function isWay(text: string, start: number, end: number): boolean {
  return /^ ?(?:to|-) ?(?:room|rm)(?![a-z])/i.test(after(text, end, 12)) || /(?<![a-z])(?:room|rm) \w{1,4} ?(?:to|-) ?$/i.test(before(text, start, 16))
}

function isNoRoom(match: RegExpExecArray, text: string): boolean {
  const rest = after(text, match.index + match[0].length, 24)
  // "bed 2024" is a year, "a unit 2 of the course", "op 2 pm", "house 1 in 5".
  if (/ (?:19|20)\d\d$/.test(match[0])) return true
  if (/^ ?(?:hours?|hrs?|days?|weeks?|months?|years?|minutes?|percent|per cent|people|patients|am|pm|a\.m|p\.m|times|mg|ml|degrees|in \d|out of|of (?:the (?:course|book|module|series)|\d))(?![a-z])/i.test(rest)) return true
  if (/^(?:op|station|pod|ED|hallway) /i.test(match[0]) && /(?:post|pre|co|police|fire|gas|train|bus|tv|radio|polling|space) ?-?$/i.test(before(text, match.index, 8))) return true
  return /^(?:room|rm|ward|bed|unit|house|flat|wing|pod) [a-z]$/i.test(match[0]) && /^(?:room|bed|ward|rm|wing|house|flat|unit|pod) (?:a|i)$/i.test(match[0])
}
