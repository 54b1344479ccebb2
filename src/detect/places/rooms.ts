import type { Span } from '../../text/span.js'
import type { Token } from '../../text/tokens.js'
import { after, before, labelWords, type Find } from '../around.js'
import { columns } from '../identifiers/columns.js'
import { byFirstWord, matches } from '../starts.js'
import { latin } from '../latin.js'

const NUMBER = '(?:# ?)?(?:\\d{1,3}[A-Za-z]?|[1-9]\\d{3}|[A-Z]-?\\d{1,4})(?:-?[A-D1-9](?![\\p{L}\\p{N}]))?'
/** What stands between the word and its number: "room no: 12", "bed: 4", "his room (412)", "room number is 512". */
const LINK = '(?:[ _-]?(?:no\\.?|num(?:ber)?\\.?|#))?(?:(?<=[nN][uU][mM][bB][eE][rR]|[nN][oO]\\.?) is |:? ?[:=(#] ?| |-|)'
const END = "(?![\\p{L}\\p{N}]|[.,:/]\\d|%|'s (?:time|worth)|-(?:year|day|week|month|bed|minute|hour)|º|°)"
const LOCKED = '(?:exam(?:ination)?|treatment|isolation|palliative|recovery|trauma|triage|procedure|hospital|patient|operating|delivery|birthing|consult(?:ation|ing)?|hospice|private|sleep|resus|icu|nicu|picu|er|ed|waiting|therapy|infusion|dialysis|observation|negative[- ]pressure|psych|surgery|dental|maternity|post-?op|pre-?op|pacu|cath|side|[smct]v?icu|ccu|cvicu|step-?down|tele(?:metry)?|obs|burn|labou?r|birth|l&d|hall(?:way)?|seclusion|quiet)'

/** Sorts: `room`, `bed`, `bay`, `chair`, `theatre`, `ward`, `unit`, `floor`; `event` where something is held there. */
const FORMS: readonly (readonly [sort: string, search: RegExp, certainty: Find['certainty']])[] = [
  ['bed', latin(`(?<![\\p{L}\\p{N}-])(?:${LOCKED} )?(?:bed(?:space)?|gurney|crib|bassinet|incubator|isolette|cot|stretcher)(?:s(?= \\d{1,3}[A-Z]?(?:,| and| &) ?\\d))?${LINK}${NUMBER}${END}`, 'iuy'), 'certain'],
  ['room', latin(`(?<![\\p{L}\\p{N}-])(?:${LOCKED} )?(?:(?:room|rm)s(?= \\d{1,4}[A-Z]?(?:,| and| &) ?\\d)|room|rm\\.?)${LINK}${NUMBER}${END}`, 'iuy'), 'certain'],
  ['bed', latin(`(?<![\\p{L}\\p{N}-])(?:${LOCKED} )?(?:bed|room|cubicle|bay) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\\p{L}\\p{N}-])(?= (?:is|was|has|had|keeps?|needs?|wants?|in|on|at|with|and|who|for|again|coded|pulled|fell)(?![\\p{L}])|[.,;:!?)]|$)`, 'iuy'), 'likely'],
  ['bay', latin(`(?<![\\p{L}\\p{N}-])(?:${LOCKED} )?(?:bay|cubicle|triage|resus|pod|hallway|hall spot|trauma)${LINK}#?\\d{1,2}[A-Za-z]?${END}`, 'iuy'), 'likely'],
  ['chair', latin(`(?<![\\p{L}\\p{N}-])(?:${LOCKED} )?(?:chair|op|operatory)${LINK}#?\\d{1,2}[A-Za-z]?${END}`, 'iuy'), 'likely'],
  ['theatre', latin(`(?<![\\p{L}\\p{N}-])(?:OR|OT|[Tt]heatre|[Oo]perating [Rr]oom|[Cc]ath [Ll]ab|[Ss]leep [Ll]ab|[SMCTNPsmctnp]?[Vv]?[Ii][Cc][Uu]|CVICU|CCU|PACU|OBS|ED|ER|L&D|LDR)(?:(?: (?:no\\.?|number))? #?|-)\\d{1,2}[A-Z]?${END}`, 'uy'), 'likely'],
  // 3N-08, 5-West 12: wing and room of a ward
  ['room', latin(`(?<![\\p{L}\\p{N}/.-])\\d{1,2}[NSEW]-\\d{2}${END}`, 'uy'), 'possible'],
  ['ward', latin(`(?<![\\p{L}\\p{N}-])[Ww]ard (?:(?:no\\.?|number) )?(?:#?\\d{1,3}[A-Za-z]?|[A-Z]\\d{0,2})${END}`, 'uy'), 'likely'],
  ['unit', latin(`(?<![\\p{L}\\p{N}-])(?:[Uu]nit|[Cc]orridor|[Ww]ing|[Pp]avilion|[Hh]ouse) (?:#?\\d{1,4}[A-Z]?|[A-Z]\\d{0,4})${END}`, 'uy'), 'possible'],
  // on 5 East, to 6B: wards by their floor and wing
  ['ward', latin(/(?<=(?<![\p{L}])(?:[Oo]n|[Tt]o|[Ff]rom|[Uu]p|[Aa]t|[Ii]n) |, )\d{1,2}[ -]?(?:North|South|East|West|north|south|east|west)(?![\p{L}\p{N}-]| (?:\d|of|\p{Lu}\p{Ll}+ )| (?:St|Ave|Street|Avenue|Blvd)(?![\p{L}]))/uy), 'possible'],
  ['ward', latin(/(?<=(?<![\p{L}])(?:on|to|from) )\d{1,2}-?[ABCEFGH](?![\p{L}\p{N}-]|[.:/]\d)/uy), 'possible'],
  ['floor', latin(/(?<![\p{L}\p{N}-])(?:(?:\d{1,2}(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) floor|[Ff]loor \d{1,2})(?![\p{L}\p{N}])/iuy), 'possible'],
  ['bed', latin(/(?<![\p{L}\p{N}-])[Bb]ed [B-D](?![\p{L}\p{N}-])/uy), 'likely'],
  ['bay', latin(/(?<![\p{L}\p{N}-])(?:[Bb]ay|[Pp]od|[Cc]ubicle|[Cc]ube) [A-H](?![\p{L}\p{N}-])/uy), 'likely'],
  ['unit', latin(/(?<![\p{L}\p{N}-])(?:[Hh]all|[Dd]orm(?:itory)?|[Bb]lock) [A-H](?![\p{L}\p{N}-])/uy), 'possible'],
  // where beds are called otherwise: camps, prisons, boats, other countries
  ['bed', latin(`(?<![\\p{L}\\p{N}-])(?:station|stanza|kamer|zimmer|sala|bath(?:room)?|bench|bungalow|bunk|cell|dorm(?:itory)?|tent|hut|recliner|couch|plinth|berth|cabin) #?\\d{1,3}[A-Z]?${END}(?! (?:miles?|metres?|meters?|km|kilomet))`, 'iuy'), 'possible'],
  ['bed', latin(/(?<![\p{L}\p{N}-])(?:(?:the )?(?:window|corner|end|far|middle) (?:bed|bay)|bed by the (?:window|door|sink|wall|\p{L}+ tank))(?![\p{L}\p{N}-])/iuy), 'possible'],
  // on the Cedar unit, in C wing
  ['unit', latin(/(?<=(?:[Ii]n|[Oo]n|of|[Ff]rom|to) )(?:the |our )?(?!Intensive|Coronary|High|Acute|Special|Stroke|Maternity|Emergency|Surgical|Medical|Dialysis|Burns?|Children|Memory|Mental|Cardiac|Cancer|Trauma|Day|New|The|Our)(?:\p{Lu}\p{Ll}{2,14}|[A-H]) (?:[Ww]ing|[Uu]nit|[Ww]ard|[Cc]orridor)(?![\p{L}\p{N}-])/uy), 'possible'],
  ['room', latin(`(?<![\\p{L}\\p{N}-])(?:${LOCKED} (?:suite|station|slot)|tele(?:metry)?|step-?down)${LINK}\\d{1,3}[A-Z]?${END}`, 'iuy'), 'likely'],
  ['room', latin(/(?<=(?:[Ii]n|[Tt]o|[Ff]rom|of) the )\p{Lu}\p{Ll}{2,15} (?:Room|Suite)(?![\p{L}])/uy), 'possible'],
]
const STARTS = byFirstWord(
  FORMS.map(([sort, search, certainty]) => ({ sort, search, certainty })),
  ({ search }) => search.source,
)
/** "the gentleman in 18", "pt in 214": a number that a person lies in. */
const PERSON_IN =
  latin(/(?<![\p{L}])(?:patient|pt|lady|gentleman|man|woman|guy|gal|dude|girl|boy|kid|baby|mom|mum|family|granny|grandma|grandpa|meemaw|resident|princess|king|queen|creep|lol|crazy|sweetheart|angel|legend|mr\.? \p{L}+|mrs\.? \p{L}+|ms\.? \p{L}+) (?:over |down |up |back )?in (#?\d{1,4}[A-Za-z]?)(?![\p{L}\p{N}]|[.,:/]\d|%| (?:years?|days?|weeks?|months?|hours?|minutes?|people|percent|of|states|countries|million|patients|adults|women|men|children|americans)(?![\p{L}]))/iuy)
/** "Kwabena in 14B pulled", "for Rosa in 212." */
const NAME_IN = latin(/(?<![\p{L}])(?!In|On|At|The)\p{Lu}\p{Ll}{1,14} (?:over |down |up |back )?in (\d{1,3}[A-D]|[1-9]\d\d)(?=[.,;:!?)"”’]|$| (?:is|was|has|had|who|with|asked|asks|wants|needs|pulled|again|got|says|said|just|keeps|coded|rang|threw|went|woke|fell)(?![\p{L}]))/uy)
const PERSON_STARTS = byFirstWord([{ search: PERSON_IN, certainty: 'likely' }, { search: NAME_IN, certainty: 'possible' }] as const, ({ search }) => search.source)

/** "the lady in Room 412" */
const LIES_IN = /(?<![a-z])(?:patient|pt|lady|gentleman|man|woman|guy|girl|boy|kid|family|resident|mr\.? \w{1,14}|mrs\.? \w{1,14}|ms\.? \w{1,14}) in $/i

/** Rooms that nobody is ill in. */
const PUBLIC_ROOM = /(?<![a-z])(?:escape|panic|class|community|conference|meeting|board|break|breakout|lunch|ball|show|news|chat|multi-?purpose|training|seminar|lecture|press|common|reading|staff|locker|storage|server|orwell's) ?$/i

/** Nothing is held where somebody lies. */
const LAID: readonly string[] = ['bed', 'bay']

const EVENT =
  latin(/(?<![\p{L}])(?:meets?|meeting|class(?:es)?|workshop|held|conference|classroom|join us|rsvp|register|registration|support group|session|seminar|webinar|training|check in at|sign up|vote|voting|polling|auditorium|lecture|orientation|event|drop-?in|clinic is|located|find us|visit us|our (?:office|clinic|practice)|office|pick up|parking|floor of|every (?:mon|tues|wednes|thurs|fri|satur|sun)day|yoga|exhibit|booth|flu shots?|volunteers?|coffee morning|bake sale|podcast|escape|\d ?[ap]\.?m\.?)(?![\p{L}])/iu)

export function findRooms(text: string, tokens: readonly Token[], header: string | undefined): Find[] {
  const finds: Find[] = []
  const add = (start: number, end: number, sort: string, certainty: Find['certainty']): void => {
    const near = before(text, start, 60) + ' ' + after(text, end, 40)
    const isEvent = !LIES_IN.test(before(text, start, 24)) && (PUBLIC_ROOM.test(before(text, start, 16)) || /^ (?:of|in|at) (?:the |our )?(?:parking|garage|car park|deck|loading|library|museum|school|(?:learning|education|conference|community)(?: \w{2,10})?)(?![a-z])/i.test(after(text, end, 24)) || !LAID.includes(sort) && ((EVENT.test(near) && !PATIENT.test(near)) || isWay(text, start, end)))
    finds.push({ start, end, kind: 'room', certainty, rank: 2, sort: isEvent ? 'event' : sort })
  }
  const addCell = (start: number, cell: string): void => {
    const match = /^[\s#]*((?:[A-Z]{1,3}-?)?\d{1,4}[A-Za-z]?(?:-[A-D\d]{1,2})?)\s*$/.exec(cell)
    if (match) add(start + match[0].indexOf(match[1]!), start + match[0].indexOf(match[1]!) + match[1]!.length, 'room', 'certain')
  }
  if (header !== undefined && HEADER.test(header)) addCell(0, text)
  for (const cell of columns(text, (label) => HEADER.test(labelWords(label)))) addCell(cell.start, cell.text)
  for (const { item, match } of matches(text, tokens, STARTS)) {
    if (isNoRoom(match, text)) continue
    const end = match.index + match[0].length
    add(match.index, end, item.sort, item.certainty)
    // "Rm 31 & 32", "rooms 4, 5 and 6"
    for (const next of listed(text, end, /s[ .#]*\d[^ ]*$/i.test(match[0]))) add(next.start, next.end, item.sort, item.certainty)
  }
  for (const { item, match } of matches(text, tokens, PERSON_STARTS)) {
    const end = match.index + match[0].length
    if (!/^(?:19|20)\d\d$/.test(match[1]!)) add(end - match[1]!.length, end, 'room', item.certainty)
  }
  return finds
}

/** A column of rooms or beds. */
const HEADER = /^(?:room|bed|rm|ward|location|unit)(?: ?\/ ?(?:room|bed))?(?: ?(?:no\.?|number|#))?$/

/** The numbers that go on a list; one room goes on with "&" only, several with commas and "and". */
function* listed(text: string, from: number, several: boolean): Generator<Span> {
  const item = several ? /(?:,? (?:and|&) |, ?)(\d{1,4}[A-Z]?)(?![A-Za-zÀ-ɏ\d]|[.:/-]\d)/y : / ?& ?(\d{1,4}[A-Z]?)(?![A-Za-zÀ-ɏ\d]|[.:/-]\d)/y
  for (item.lastIndex = from; ; ) {
    const match = item.exec(text)
    if (!match) return
    yield { start: item.lastIndex - match[1]!.length, end: item.lastIndex }
  }
}

const PATIENT = latin(/(?<![\p{L}])(?:patients?|pt|pts|admitted|discharged|codes?|coded|intubated|npo|call light|post-?op|mrs?\.|ms\.|iv|meds|dnr|fall risk|iso)(?![\p{L}])/iu)

/** "Mr. Stewart moved from room 8 to room 15." */
const MOVED = latin(/(?<![\p{L}])(?:(?:Mr|Mrs|Ms|Miss)\.? \p{Lu}[\p{L}'-]{1,20}|[Hh]e|[Ss]he|[Tt]hey|[Pp]atient|[Rr]esident) (?:was |has |have |is )?(?:been )?(?:moved|moves|moving|transferred)(?: over| down| up)? (?:from )?(?:(?:[Rr]oom|[Rr]m) \w{1,4} (?:to|into) )?$/u)

/** "Room 9 to room 14" shows visitors the way. */
function isWay(text: string, start: number, end: number): boolean {
  if (MOVED.test(before(text, start, 70))) return false
  return /^ ?(?:to|-) ?(?:room|rm)(?![a-z])/i.test(after(text, end, 12)) || /(?<![a-z])(?:room|rm) \w{1,4} ?(?:to|-) ?$/i.test(before(text, start, 16))
}

function isNoRoom(match: RegExpExecArray, text: string): boolean {
  const rest = after(text, match.index + match[0].length, 24)
  // "bed 2024" is a year, "a unit 2 of the course", "op 2 pm", "house 1 in 5".
  if (/ (?:19|20)\d\d$/.test(match[0])) return true
  // "better in bed: 5 exercises"
  if (/[:=] ?#?\d/.test(match[0]) && /^ [a-z]{3}/.test(rest)) return true
  if (/^ ?(?:hours?|hrs?|days?|weeks?|months?|years?|minutes?|percent|per cent|people|patients|nurses|staff|beds|rooms|doctors|visits|model|frame|mattress|sale|course|module|categories|algorithm|edition|exam|lesson|episode|am|pm|a\.m|p\.m|times|mg|ml|degrees|nights?|by \d|x ?\d|feet|ft|sq|square|in \d|out of|of (?:the (?:course|book|module|series)|\d))(?![a-z])/i.test(rest)) return true
  // An odds ratio: "OR 3 (1.2-5)".
  if (match[0].startsWith('OR ') && /^ ?[([]\d|^ ?[;,] ?(?:p|95)(?![a-z])/.test(rest)) return true
  if (/^(?:op|station|pod|ED|hallway) /i.test(match[0]) && /(?:post|pre|co|police|fire|gas|train|bus|tv|radio|polling|space) ?-?$/i.test(before(text, match.index, 8))) return true
  return /^(?:room|rm|ward|bed|unit|house|flat|wing|pod) [a-z]$/i.test(match[0]) && /^(?:room|bed|ward|rm|wing|house|flat|unit|pod) (?:a|i)$/i.test(match[0])
}
