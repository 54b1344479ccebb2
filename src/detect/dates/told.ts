import { FULL_MONTH, FULL_WEEKDAY, HOLIDAY, NIGHT_OF, SMALL_NUMBER, WEEKDAY } from './calendar.js'
import { after, at, before, EDGE, END, isModalMay, type DateForm } from './form.js'
import { latin } from '../latin.js'

const LAST = '(?:(?:just |only )?(?:this past|this coming|last|past|this|next|coming|following|that|previous))'

/** Days told from now, from care, from a holiday or from what happened then. */
export const TOLD_FORMS: readonly DateForm[] = [
  // last Tuesday, this Saturday evening, Tuesday night, on Monday
  { form: 'relative', rank: 3, certainty: 'certain', search: at(`${LAST} ${WEEKDAY}(?:'s)?(?: (?:morning|afternoon|evening|night))?`), accept: (match, text) => isWeekday(match, text) },
  { form: 'weekday', rank: 2, certainty: 'likely', search: at(`(?:(?:early|late) (?:on )?)?${FULL_WEEKDAY}(?: (?:morning|afternoon|evening|night|lunchtime))?(?! (?:Night|Morning) )`), accept: (match, text) => isWeekday(match, text) },
  { form: 'weekday', rank: 1, certainty: 'possible', search: at(`(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\b\\.?(?: (?:morning|afternoon|evening|night|am|pm))?`, 'uy'), accept: (match, text) => isWeekday(match, text) },
  { form: 'weekday', rank: 1, certainty: 'likely', search: at(`(?:(?:since|until|till?|by|due|back|seen|came) (?:mon|tues?|weds?|thurs?|thu|fri)|(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun) [ap]m)(?! (?:and|or|to) )`) },
  // today, tonight, yesterday morning, last night, this a.m., over the weekend
  {
    form: 'relative', rank: 2, certainty: 'likely',
    search: at(`(?:earlier |late |later )?(?:today|tonight|tonite|tonight's|yesterday(?: (?:morning|afternoon|evening|night))?|(?:the )?day before yesterday|tomorrow(?: (?:morning|afternoon|evening|night))?|y'?day|yest|tmrw|tmr|last night|last nite|this (?:morning|afternoon|evening|dawn|lunchtime|teatime|noon|a\\.?m\\.?|p\\.?m\\.?)(?![\\p{L}])|this very (?:morning|day|night)|overnight(?! (?:stay|shipping|guest|bag|success|oats|delivery|parking))|the other (?:day|night|week)|(?:over |this |last |past ){1,3}(?:the )?(?:past |last )?weekend|${LAST} (?:week|wk|month|fortnight|weekend|shift|night|spring|summer|fall|autumn|winter)|(?:earlier|late|later|early|mid) (?:this|last) (?:week|month|year|spring|summer|fall|winter)|(?:a |one )?(?:week|fortnight|month) (?:today|tomorrow|yesterday))`),
    accept: (match, text) => isTimely(match, text),
  },
  { form: 'relative', rank: 1, certainty: 'likely', search: at(`(?:over |since |by |until )?the (?:long |bank holiday )?weekend(?= ?(?:[.,;:!?)\\n]|$|(?:we|i|he|she|they|and)(?![a-z])))|over the long weekend|this (?:arvo|aft)|tdy|2day|2nite|2moro`) },
  { form: 'weekday', rank: 1, certainty: 'possible', search: at('(?:weds|thurs|tues)(?! (?:and|or|to|-) )', 'uy') },
  // admitted the day before; the night before her operation; two nights later; on my birthday
  {
    form: 'relative', rank: 1, certainty: 'possible',
    search: at(`(?:the )?(?:very )?(?:day|night|evening|morning|afternoon|weekend|week|month) (?:before|after)(?=[.,;:!?)\\n]|$| (?:her|his|their|our|my|the|we|she|he|they|it)(?![a-z]))|(?:${SMALL_NUMBER}|several) (?:nights?|shifts?) (?:later|before|after)|the following (?:evening|weekend|week|afternoon)|(?:his|her|their|my) (?:own )?birthday`),
    accept: (match, text) => !/(?:if|when|may|can|should|must|usually|often|always|please|don't|do not|nothing)[^.!?\n]{0,40}$/i.test(before(match, text, 50)),
  },
  // 3 days ago, two weeks later, an hour ago, in six weeks
  {
    form: 'relative', rank: 2, certainty: 'likely',
    search: at(`(?:(?:about|almost|nearly|just|over|some|only|not even|less than|more than) )?${SMALL_NUMBER}(?: (?:short|long))? ?(?:minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|fortnights?|months?|mos?|[dhw])(?: and a half)? (?:ago|prior(?! to)|back(?! pain| to| in| and| from)|earlier)`),
  },
  { form: 'relative', rank: 2, certainty: 'likely', search: at(`in (?:about )?${SMALL_NUMBER} (?:days?|weeks?|months?)(?:' time)?`), accept: (match, text) => /(?:see you|back|return|again|come|scheduled|booked|follow-?up|due|visit|appointment|appt|infusion|chemo|surgery|session|scan|delivery|(?:her|his|their) next)[^.!?\n]{0,20}$/i.test(before(match, text, 40)) },
  // day 6 post-op, POD 2, POD#3, day three after, 4 weeks post-op, 3 days post-CABG, hospital day 4, night 3 of 3
  {
    form: 'relative', rank: 4, certainty: 'certain',
    search: at(`(?:POD|PPD|HD|DOL)[ #-]{0,2}\\d{1,3}(?! ?(?:TV|video|camera|channel))`, 'uy'),
  },
  { form: 'relative', rank: 3, certainty: 'likely', search: at(`(?:post-?op(?:erative)?|hospital|icu|nicu|admission|post-?partum|chemo|treatment|rehab|detox|ventilator|vent|transplant) day(?: (?:number|no\\.?))? ?#?(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)`) },
  {
    form: 'relative', rank: 3, certainty: 'likely',
    search: at(`(?:(?:day|night|week|month) (?:#|number )?(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)|${SMALL_NUMBER} ?-?(?:days?|weeks?|wks?|months?|mos?|hours?|hrs?))(?: (?:post|after|since|following|out from|into|s/p|of (?:her|his|their)|from (?:her|his|their|surgery))(?:[- ]?(?:op(?:erative)?|surgery|partum|injury|transplant|stroke|discharge|treatment|chemo\\w{0,8}|delivery|procedure|[A-Z]{2,5}))?|[- ]post-?(?:op(?:erative)?|partum|surgery|[a-z]{3,12}))`),
    accept: (match, text) => isCountedFromCare(match, text),
  },
  // day 12 of pancreatitis, in week 6
  {
    form: 'relative', rank: 1, certainty: 'possible',
    search: at(`(?:(?:on|by|in|did|it'?s) )?(?:day|night|week) (?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?! \\d|\\.\\d| of (?:(?:the|our|a|an|my) )?(?:\\p{L}+ )?(?:fast|free|challenge|trip|conference|course|program|programme|plan|diet|agenda|festival|camp|tour|module|term|semester|class|\\d))`),
    accept: (match, text) => !/^ ?(?:fast|free|challenge|trip|pass|supply|conference|program|plan|diet|package|agenda|keynote|session|care)(?![a-z])/i.test(after(match, text)) && !/(?:conference|agenda|program|programme|tour|festival|challenge|camp|course|module|season)[^.!?\n]{0,24}$/i.test(before(match, text, 36)),
  },
  // a double amputation in june
  { form: 'month', rank: 2, certainty: 'likely', search: at('(?:in|since|last|until|early|late|back in|by) (?:january|february|april|june|july|august|september|october|november|december)', 'uy') },
  { form: 'month', rank: 1, certainty: 'possible', search: at('(?<=, )(?:Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?=\\))', 'uy') },
  // in May, that June, since last March, early January, back in August
  {
    form: 'month', rank: 2, certainty: 'likely',
    search: latin(`${EDGE}(?:(?:[Ii]n|[Ss]ince|[Tt]hat|[Ll]ast|[Tt]his|[Nn]ext|[Uu]ntil|[Bb]y|[Dd]uring|[Ff]rom|[Ee]arly|[Ll]ate|[Mm]id|[Bb]efore|[Aa]fter|[Oo]f|[Ff]or|[Ee]very|[Ee]nd of|[Bb]eginning of)[ -](?:early |late |mid-|the end of |the middle of )?)(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?${END}(?! (?:Street|St|Road|Rd|Ave|Lane|Clinic|Hospital|Wellness|Medical|\\p{Lu}\\p{Ll}))`, 'uy'),
    accept: (match, text) => !/^[Oo]f|^[Ff]or|^[Ee]very/.test(match[0]) || !isModalMay(match, text),
  },
  { form: 'month', rank: 1, certainty: 'possible', search: latin(`${EDGE}(?:January|February|April|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)${END}(?! \\p{Lu}\\p{Ll})`, 'uy'), accept: (match, text) => !/[A-ZÀ-Þ][a-zß-ɏ]+ $|(?:Ms|Mrs|Miss|Dr|Aunt|Sister|Nurse)\.? $/.test(before(match, text)) || /(?:In|On|Since|By) $/.test(before(match, text)) },
  { form: 'relative', rank: 2, certainty: 'likely', search: at(`(?:this|last|next|that|the same) (?:past )?(?:${FULL_MONTH}|spring|summer|autumn|fall|winter)(?! (?:flu|vaccine|clearance|savings|issue|edition|newsletter))`), accept: (match, text) => !isModalMay(match, text) && !/(?:this|that) may$/.test(match[0]) && !/(?:this|that) march$/.test(match[0]) && !/^ (?:risk|from|down|off|apart)(?![a-z])/i.test(after(match, text)) },
  // Christmas Eve, the week before Easter
  { form: 'holiday', rank: 3, certainty: 'likely', search: at(`(?:${NIGHT_OF})?${HOLIDAY}(?! (?:card|tree|dinner|decorations?|carols?|lights|gifts?|presents?|wishes|greetings|seals?|island|bunny|eggs?))`), accept: (match, text) => !/(?:happy|merry|blessed) $/i.test(before(match, text)) },
  // the night of the big storm, the week of the flood: what happened then says when it was
  { form: 'relative', rank: 3, certainty: 'likely', search: at(`the (?:night|evening|morning|afternoon|day|week|weekend) of the (?:(?:big|great|last|first|worst|ice|total|lunar|solar|school|county|state|house|mine|train|bus|power) ){0,2}(?:storm|snow|snowstorm|blizzard|flood|floods|fire|eclipse|earthquake|hurricane|cyclone|tornado|blackout|outage|heatwave|freeze|crash|accident|explosion|shooting|strike|election|wedding|funeral|marathon|parade|final|derby|prom|fair|festival|rodeo|debate|match|game|concert|coronation|rescue|launch|hailstorm|landslide|quake|raid|riot|protest|reunion|dinner|dance|ball|vote|verdict|trial|regatta|race|eruption|full moon)`) },
  { form: 'relative', rank: 1, certainty: 'likely', search: at(`(?:last (?:evening|afternoon|morning)|(?:the )?(?:next|following) (?:morning|day|night)|that (?:same )?(?:very )?(?:night|evening|morning|afternoon)|(?:since|until) (?:this )?(?:morning|midnight|dawn)|${SMALL_NUMBER} (?:days?|weeks?|months?|years?) (?:later|after(?= (?:we|the|her|his|their|your|little)(?![\\p{L}]))))`), accept: (match, text) => !/(?:if|when|may|can|should|usually|often)[^.!?\n]{0,40}$/i.test(before(match, text, 50)) },
]

/** "sat", "sun", "wed", "mon" and "fri" in small letters are words of their own; so are "Black Friday" and "Sunday School". */
function isWeekday(match: RegExpExecArray, text: string): boolean {
  const word = match[0].split(/[ ']/).find((one) => latin(`^${WEEKDAY}$`, 'iu').test(one))
  if (word !== undefined && /^(?:sat|sun|wed|mon|weds)$/.test(word) && !/(?:last|next|this|on) $/.test(match[0].slice(0, match[0].indexOf(word)))) return false
  if (/^(?:this|that|last) (?:sun|mon)$/i.test(match[0])) return false
  if (/(?<![a-z])(?:black|cyber|giving|good|ash|palm|casual|fat|ruby|super|shrove|throwback|tasty|motivation|wellness|feature|fun|taco|transformation|mindful|meatless|manic|easter|wednesday|happy) $/i.test(before(match, text))) return false
  return !/^ (?:school|night live|night football|funday|blues|motivation|tip|times|herald)(?![a-z])/i.test(after(match, text))
}

/** "today's world", "what is known today" and "order today" tell no day of a patient. */
function isTimely(match: RegExpExecArray, text: string): boolean {
  const rest = after(match, text, 40)
  if (/^(?:'s (?:[#@]|(?:health|small|top|daily) |tips?|headlines?|cartoon|news|paper|episode|show|post|blog|video|lesson|topic|theme|special|recipe|word|quote|question|poll|issue|edition|announcement|report|webinar|chat|class|session|agenda|workout|to do|digital|world|healthcare|health care|society|economy|market|fast|modern|busy|digital|teens|kids|youth|medicine|technology|children)|\.(?:com|org))/iu.test(rest)) return false
  if (/(?<![a-z])(?:(?:call|book|register|order|enrol?l?|apply|donate|subscribe|schedule|join|start|visit|contact|download|sign up|shop|act|try|buy|vote|follow|click)(?: [a-zà-ɏ']{1,12}){0,6}|usa) $/i.test(before(match, text, 60)) && /^(?:earlier |later )?today$/i.test(match[0])) return false
  return true
}

/** "6 months after surgery" of her own; not "two weeks after exposure" in advice. Judged further by rules: here only the form counts. */
function isCountedFromCare(match: RegExpExecArray, text: string): boolean {
  const tail = match[0].toLowerCase()
  if (/post-?op|partum|surgery|transplant|discharge|chemo|delivery|procedure|injury|stroke|of (?:her|his|their)|s\/p/.test(tail)) return true
  if (/post-?[a-z]{3,}/.test(tail)) return !/post-?(?:war|covid|pandemic|graduat\w*|high|secondary|doc\w*|baccalaureate|event|launch|publication)/.test(tail)
  return /^ (?:the |her |his |their |my |our )?(?:op(?:eration)?|surgery|transplant|discharge|delivery|c-?section|birth|procedure|chemo\w{0,8}|bypass|amputation|stroke|accident|crash|fall|diagnosis|admission|hospitali[a-zà-ɏ]{0,8}|intubation|extubation)(?![a-z])/i.test(after(match, text, 30))
}
