import { DAY, DAY_OR_ORDINAL, FOREIGN_MONTH, FULL_MONTH, FULL_WEEKDAY, HOLIDAY, isNumericDate, MONTH, ORDINAL, SMALL_NUMBER, SPOKEN_DAY, WEEKDAY, YEAR } from './calendar.js'
import type { Certainty } from '../mention.js'
import { latin } from '../latin.js'

/** How a date is written; `full` names a day of a year or of the calendar. */
export type Form = 'full' | 'month' | 'day' | 'weekday' | 'relative' | 'holiday' | 'hours' | 'event'

/** One way of writing a date. `accept` looks at what the expression alone cannot tell. */
export type DateForm = {
  readonly form: Form
  readonly search: RegExp
  readonly certainty: Certainty
  /** Decides between forms that overlap. */
  readonly rank: number
  readonly accept?: (match: RegExpExecArray, text: string) => boolean
}

const EDGE = '(?<![\\p{L}\\p{N}_@#])(?<!\\d[./:-])'
const END = '(?![\\p{L}\\p{N}_])(?![/-]\\d|\\.\\d)'
const at = (source: string, flags = 'iuy'): RegExp => latin(`${EDGE}(?:${source})${END}`, flags)
const TIME = '(?:(?:,? at| @|,|T)? ?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,3})?(?: ?[ap]\\.?m\\.?)?Z?)?'
const NIGHT_OF = '(?:the )?(?:night|evening|morning|afternoon|week|weekend|eve) (?:of|before|after) (?:the )?'

const before = (match: RegExpExecArray, text: string, length = 24): string => text.slice(Math.max(0, match.index - length), match.index)
const after = (match: RegExpExecArray, text: string, length = 24): string => text.slice(match.index + match[0].length, match.index + match[0].length + length)

/** Words that make "3/11" or "05.06.24" a date. */
const DATE_CUE =
  latin(/(?<![\p{L}])(?:on|since|from|until|till|til|through|thru|by|before|after|around|date[ds]?|dos|dob|d\.o\.b\.?|doa|born|seen|visit(?:ed)?|appt|appointment|admit(?:ted)?|adm|admission|d\/c'?d?|dc'?d?|discharged?|surgery|sx|procedure|implanted|placed|died|deceased|death|birth(?:day|date)?|bday|b-day|updated|started|start|began|due|edd|lmp|last|next|scheduled|rescheduled|back|check-?up|cleaning|session|call(?:ed)?|seizure|fall|fell|injury|accident|as of|mon|tues?|wed|thurs?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:on|was|is|were|of|the|date|of birth|of service|at|to|for))*[ :,(=-]{0,3}$/iu)
/** What is done with a patient on a day: beside it even "5/5" and "3/4" are dates. */
const CARE_CUE =
  latin(/(?<![\p{L}])(?:dos|dob|d\.o\.b\.?|doa|born|seen|visit(?:ed)?|appts?|appointment|(?:re)?admit(?:ted)?|adm|admission|d\/c'?d?|dc'?d?|discharged?|surger(?:y|ies)|sx|procedure|implanted|placed|died|deceased|birth(?:day|date)|edd|lmp|scheduled|rescheduled|check-?up|session|[\p{L}]{2,12}(?:oscopy|ectomy|plasty|gram)|mri|ct|pet|x-?ray|cxr|echo|e[ck]g|biops(?:y|ied)|labs|scan(?:ned)?|chemo|infusion|dialysis|meeting|mtg|f\/u|follow-?up|onset|presented|cath|cabg|mva|mvc|vaccinated|transferred|inr|pap|tested|results?)(?: (?:on|was|is|from|home|dated?|done|last))*[ :,(=-]{0,3}$/iu)
/** "Unit 4/22 Bondi Rd" is an address. */
const FLAT = latin(/(?<![\p{L}])(?:unit|flat|apt|apartment|lot|shop|villa)\.? $/iu)
/** "every 4/24", "subcut 8/24": hours as parts of a day, as doses are written. */
const DOSE = latin(/(?<![\p{L}])(?:q|bd|tds|qds|qid|od|po|iv|im|sc|subcut|prn|every|units|mg|mcg|ml|tabs?|dose)\.? $/iu)
/** 15/15 and 3/15 of a score, and what a label leaves out. */
const SCORE = latin(/(?<![\p{L}])(?:scor\w{1,3}|gcs|apgar|mmse|moca|nihss|pain|strength|power|visual|acuity)(?![\p{L}])[^.!?\n]{0,24}$/iu)
const VERSION = latin(/(?<![\p{L}])(?:versions?|ver|v|release|ios|android|windows|section|sec|chapter|step|table|figure|fig|rev|build|firmware|python|node|rule|part|item|para|level|grade|size|score|ratio|odds)\.? ?$/iu)

const LAST = '(?:(?:just |only )?(?:this past|this coming|last|past|this|next|coming|following|that|previous))'

export const DATE_FORMS: readonly DateForm[] = [
  // 2024-03-05, 2024/3/5, 1993-01-04 14:56:41
  {
    form: 'full', rank: 5, certainty: 'certain',
    search: at(`((?:1[89]|20)\\d\\d)([-/.])(0?[1-9]|1[0-2])\\2(${DAY})(?!\\d)${TIME}`),
    accept: (match, text) => !VERSION.test(before(match, text)),
  },
  // 5/3/71, 05-03-1971, 13.07.1970 (a two-digit year after dots needs a cue: 2.1.4 is a version)
  {
    form: 'full', rank: 5, certainty: 'certain',
    search: at(`(\\d{1,2})([/.-])(\\d{1,2})\\2((?:1[89]|20)\\d\\d|\\d\\d)(?!\\d)${TIME}`),
    accept: (match, text) => {
      if (!isNumericDate(match[1]!, match[3]!, match[4]) || VERSION.test(before(match, text))) return false
      return match[4]!.length === 4 || match[2] === '/' || Number(match[1]) > 12 || (match[2] === '-' && Number(match[3]) > 12) || (match[1]!.length === 2 && match[3]!.length === 2) || DATE_CUE.test(before(match, text)) || CARE_CUE.test(before(match, text, 30))
    },
  },
  // 20260105 only beside a cue
  { form: 'full', rank: 5, certainty: 'likely', search: at(`(?:(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:19|20)\\d\\d)`), accept: (match, text) => /(?:date|dt|dob|dos|doa|born|d\.o\.b\.?|admit(?:ted)?|discharged?|d\/c)[ :=]{0,3}$/i.test(before(match, text)) },
  // DOB 14 03 1946, DOS 031424
  {
    form: 'full', rank: 5, certainty: 'likely', search: at(`(\\d{1,2})( ?)(\\d{1,2})\\2((?:19|20)\\d\\d|\\d\\d)`),
    accept: (match, text) => (match[2] === ' ' ? match[4]!.length === 4 : match[0].length === 6) && isNumericDate(match[1]!, match[3]!, match[4]) && /(?<![a-z])(?:dob|d\.o\.b\.?|dos|doa|date of (?:birth|service))[ :=]{1,3}$/i.test(before(match, text)),
  },
  // 14 mars 2024, 14. März, 14 de marzo de 2024
  { form: 'full', rank: 4, certainty: 'likely', search: at(`${DAY}\\.? (?:de )?${FOREIGN_MONTH}(?: (?:de )?(?:19|20)\\d\\d)?`) },
  // 5-MAY-2021, 21-May, May-21, 05-May-21
  { form: 'full', rank: 4, certainty: 'certain', search: at(`${DAY}[-/. ]${MONTH}[-/. ](?:(?:19|20)\\d\\d|\\d\\d)(?!\\d)`), accept: (match) => /[-/.]/.test(match[0]) },
  { form: 'full', rank: 3, certainty: 'likely', search: at(`${DAY}[-/]${MONTH}|${MONTH}[-/]\\d{2}(?:\\d{2})?`) },
  // March 4th, 2024; Nov. 2; December 23rd and 24th; May 3-5, 2024
  {
    form: 'full', rank: 4, certainty: 'certain',
    search: at(`(?:${WEEKDAY}\\.?,? (?:the )?)?${MONTH}\\.?(?: the)? ?(?:${DAY_OR_ORDINAL}|${SPOKEN_DAY})(?:(?: ?(?:-|to|and|&|through|or) ?)${DAY_OR_ORDINAL}(?! ?${MONTH}))?(?:,? (?:of )?${YEAR})?(?:,? (?:at )?\\d{1,2}:\\d{2}(?: ?[ap]\\.?m\\.?)?)?`),
    accept: (match, text) => !isModalMay(match, text) && !/^(?:%| ?(?:percent|per cent|mg|ml|km|miles)(?![a-z]))/i.test(after(match, text)),
  },
  // 3 October 2024, the 3rd of May 1971, the night of 3 to 4 May, 1st May
  {
    form: 'full', rank: 4, certainty: 'certain',
    search: at(`(?:${NIGHT_OF})?(?:${WEEKDAY}\\.?,? )?(?:the )?(?:${DAY_OR_ORDINAL}(?: ?(?:-|to|and|&|or|/) ?${DAY_OR_ORDINAL})?|${SPOKEN_DAY})(?: day)?(?: of)? ${MONTH}\\.?(?:,? (?:of )?${YEAR})?`),
    // "12 may need": the month in small letters after a number is a verb.
    accept: (match, text) => !/\d ?(?:may|march|mar|sun|sat)$/.test(match[0]) || !/^ (?:be|have|need|not|also|help|cause|take|to|on|in|for|the)(?![A-Za-z])/.test(after(match, text)),
  },
  // Friday the 3rd; Sunday 8; Tuesday 12/10
  { form: 'full', rank: 4, certainty: 'certain', search: at(`(?:(?:last|this|next|on) )?${FULL_WEEKDAY},? (?:the )?(?:${ORDINAL}|${SPOKEN_DAY})`) },
  // February 2024, Feb '24, the spring of 2023
  { form: 'month', rank: 3, certainty: 'certain', search: at(`(?:(?:early|mid|late)[- ])?${MONTH}\\.?,? (?:of )?${YEAR}`), accept: (match, text) => !isModalMay(match, text) },
  { form: 'month', rank: 3, certainty: 'likely', search: at(`(?:the )?(?:(?:early|mid|late)[- ])?(?:spring|summer|autumn|fall|winter)(?: of|,)? (?:19|20)\\d\\d`) },
  { form: 'month', rank: 3, certainty: 'likely', search: at(`(0?[1-9]|1[0-2])/((?:19|20)\\d\\d)`), accept: (match, text) => !VERSION.test(before(match, text)) },
  // 10/3-10/5
  {
    form: 'full', rank: 4, certainty: 'likely', search: at(`(\\d{1,2})/(\\d{1,2}) ?(?:-|to) ?(\\d{1,2})/(\\d{1,2})`),
    accept: (match) => isNumericDate(match[1]!, match[2]!) && isNumericDate(match[3]!, match[4]!),
  },
  // 6/18 beside a cue; 1/2 tablet, 24/7, 9/11, 120/80 and 5/5 are none
  {
    form: 'full', rank: 2, certainty: 'likely', search: at(`(\\d{1,2})[/](\\d{1,2})`),
    accept: (match, text) => {
      if (!isNumericDate(match[1]!, match[2]!) || FLAT.test(before(match, text)) || SCORE.test(before(match, text, 40))) return false
      const isCare = CARE_CUE.test(before(match, text, 30))
      if (!isCare && (/^(?:9\/11|24\/7|7\/24|50\/50|20\/20|1\/[2-9]|2\/3|3\/4)$/.test(match[0]) || match[1] === match[2])) return false
      if (/^(?: ?%| ?(?:of|tablets?|tabs?|cups?|teaspoons?|tsp|tbsp|inch(?:es)?|mile|pints?|stars?|strength|pain|vision|correct|points?|mg|ml|mmhg|dose|cc|oz|lbs?|pounds?|hours?|hrs?|days|weeks|months|price|negative|positive|neg|pos|normal|abnormal|sets?|slices?|patients|people)(?![a-z]))/i.test(after(match, text))) return false
      if (DOSE.test(before(match, text))) return false
      return isCare || DATE_CUE.test(before(match, text, 30)) || /^ ?(?:visit|appt|appointment|surgery|admission|session|clinic)(?![a-z])/i.test(after(match, text))
    },
  },
  // 5/21 alone, when it can be nothing but a month and a day; a score or a share says so
  {
    form: 'full', rank: 1, certainty: 'possible', search: at(`(1[0-2]|0?[1-9])/(1[3-9]|2\\d|3[01])`),
    accept: (match, text) =>
      !FLAT.test(before(match, text)) &&
      !DOSE.test(before(match, text)) &&
      !SCORE.test(before(match, text, 40)) &&
      !/^(?: ?%| ?(?:of|vision|strength|tablets?|mg|mcg|mmhg|points?|people|patients|correct|stars?|ratio|split)(?![a-z]))/i.test(after(match, text)) &&
      !/(?<![a-z])(?:scored?|score of|bp|b\\.p\\.|pressure(?: of| was| is)?|vision|about|only|roughly|nearly|ratio(?: of)?|got|answered|passed|pass|gcs|apgar|acuity|mmse|moca)[ :=]{0,2}$/i.test(before(match, text)),
  },
  // the 19th, without a month
  {
    form: 'day', rank: 1, certainty: 'likely', search: at(`(?:(?:on|by|since|until|til|before|after|from|for) (?:[Tt]he )?|the )(${ORDINAL})`),
    accept: (match, text) => !/^[ -](?:[A-Za-zÀ-ɏ]|\d)/.test(after(match, text)) || /^ (?:at|and|for|he|she|we|they|with|when|to|of (?:this|last|next|every|each) month|because|but|after|before|until|in (?:the )?(?:morning|clinic|our)|was|were|is|has|had|who|still|again|on|by|so|you|i|it|will|would|did|didn't|our|my|his|her|without)(?![a-z])/i.test(after(match, text)) || (/^on /i.test(match[0]) && /^ \p{Lu}\p{Ll}+ \p{Ll}/u.test(after(match, text))),
  },
  // on a 5th; died on the fourteenth, a Saturday
  { form: 'day', rank: 1, certainty: 'possible', search: at(`on a (${ORDINAL})(?=[.,;!?\\n]|$)`) },
  { form: 'day', rank: 1, certainty: 'possible', search: at(`on the (?:fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|twenty-\\p{L}{4,7}|thirtieth)(?=[.,;!?\\n]|$)`) },
  { form: 'day', rank: 1, certainty: 'likely', search: at(`(${ORDINAL})`), accept: (match, text) => CARE_CUE.test(before(match, text, 30)) && /^ ?(?:[.,;:)@\n]|$|at(?![a-z])|and(?![a-z])|w\/)/.test(after(match, text)) },
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
  // opening hours and days that come back
  {
    form: 'hours', rank: 6, certainty: 'likely',
    search: at(
      `(?:(?:every|each|most|alternate|first|second|third|last)(?: other)? ${WEEKDAY}(?: (?:morning|afternoon|evening|night))?s?|${FULL_WEEKDAY}s(?: (?:and|&) ${FULL_WEEKDAY}s)?|${WEEKDAY}\\.? ?(?:-|–|to|through|thru|&|and|/) ?${WEEKDAY}\\.?(?:,? (?:from )?\\d{1,2}(?::\\d{2})? ?(?:[ap]\\.?m\\.?)? ?(?:-|to) ?\\d{1,2}(?::\\d{2})? ?(?:[ap]\\.?m\\.?)?)?|${WEEKDAY}\\.?:? \\d{1,2}(?::\\d{2})? ?(?:[ap]\\.?m\\.?)? ?(?:-|to) ?\\d{1,2}(?::\\d{2})? ?(?:[ap]\\.?m\\.?)?|weekdays|weeknights|weekends|(?:mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thurs?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?) mornings?s)`,
    ),
    accept: (match) => !/^(?:last|second) (?:mon|tue|wed|thu|fri|sat|sun)/i.test(match[0]) || /second|first|third/i.test(match[0]),
  },
  // awareness days and months
  {
    form: 'event', rank: 7, certainty: 'likely',
    search: latin(`(?<![\\p{L}])(?:(?:[Ww]orld|WORLD|[Nn]ational|NATIONAL|[Ii]nternational|[Gg]lobal|European|American)(?: [\\p{L}'-]{2,16}){1,5} (?:Day|Week|Month|day|week|month|DAY|WEEK|MONTH)|(?:[\\p{Lu}][\\p{L}'-]{1,16} ){1,4}(?:Awareness|Appreciation|Heritage|History|Prevention|Safety|Recovery|Action|Pride|Health)(?: (?:and|&) \\p{Lu}\\p{L}+)? (?:Day|Week|Month)|(?:Giving Tuesday|Pink October|Movember|Dry January|Red Nose Day|Nurses Week|Doctors' Day))(?![\\p{L}])`, 'uy'),
  },
  {
    form: 'event', rank: 7, certainty: 'likely',
    search: at(`${FULL_MONTH}(?= (?:is|marks|was|brings|kicks off|means)(?: also| both| here)?[ :]|'s (?:theme|topic|theme)|,? (?:which is )?(?:[\\p{L}]{3,14} ){1,5}awareness month)`),
    accept: (match, text) => !isModalMay(match, text),
  },
]

/** "may" as a verb: in small letters, or at the start of a question. */
function isModalMay(match: RegExpExecArray, text: string): boolean {
  const may = /(?<![a-z])(may|march)(?![a-z])/i.exec(match[0])
  if (!may) return false
  if (may[1] === 'may' || may[1] === 'march') return !/\d/.test(match[0])
  return /^ (?:I|we|you|he|she|they|this|the|God|your|all|be)(?![A-Za-z])/.test(after(match, text))
}

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
