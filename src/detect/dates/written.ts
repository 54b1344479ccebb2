import { DAY, DAY_OR_ORDINAL, FOREIGN_MONTH, FULL_WEEKDAY, isNumericDate, MONTH, NIGHT_OF, ORDINAL, SPOKEN_DAY, WEEKDAY, YEAR } from './calendar.js'
import { after, at, before, CARE_CUE, isModalMay, type DateForm } from './form.js'
import { latin } from '../latin.js'

const TIME = '(?:(?:,? at| @|,|T)? ?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,3})?(?: ?[ap]\\.?m\\.?)?Z?)?'

/** Words that make "3/11" or "05.06.24" a date. */
const DATE_CUE =
  latin(/(?<![\p{L}])(?:on|since|from|until|till|til|through|thru|by|before|after|around|date[ds]?|dos|dob|d\.o\.b\.?|doa|born|seen|visit(?:ed)?|appt|appointment|admit(?:ted)?|adm|admission|d\/c'?d?|dc'?d?|discharged?|surgery|sx|procedure|implanted|placed|died|deceased|death|birth(?:day|date)?|bday|b-day|updated|started|start|began|due|edd|lmp|last|next|scheduled|rescheduled|back|check-?up|cleaning|session|call(?:ed)?|seizure|fall|fell|injury|accident|as of|mon|tues?|wed|thurs?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:on|was|is|were|of|the|date|of birth|of service|at|to|for))*[ :,(=-]{0,3}$/iu)
/** "Unit 4/22 Bondi Rd" is an address. */
const FLAT = latin(/(?<![\p{L}])(?:unit|flat|apt|apartment|lot|shop|villa)\.? $/iu)
/** "every 4/24", "subcut 8/24": hours as parts of a day, as doses are written. */
const DOSE = latin(/(?<![\p{L}])(?:q|bd|tds|qds|qid|od|po|iv|im|sc|subcut|prn|every|units|mg|mcg|ml|tabs?|dose)\.? $/iu)
/** 15/15 and 3/15 of a score, and what a label leaves out. */
const SCORE = latin(/(?<![\p{L}])(?:scor\w{1,3}|gcs|apgar|mmse|moca|nihss|pain|strength|power|visual|acuity)(?![\p{L}])[^.!?\n]{0,24}$/iu)
const VERSION = latin(/(?<![\p{L}])(?:versions?|ver|v|release|ios|android|windows|section|sec|chapter|step|table|figure|fig|rev|build|firmware|python|node|rule|part|item|para|level|grade|size|score|ratio|odds)\.? ?$/iu)

/** Days and months of the calendar, in numbers and in words. */
export const WRITTEN_FORMS: readonly DateForm[] = [
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
  // on a 5th; died on the fourteenth
  { form: 'day', rank: 1, certainty: 'possible', search: at(`on a (${ORDINAL})(?=[.,;!?\\n]|$)`) },
  { form: 'day', rank: 1, certainty: 'possible', search: at(`on the (?:fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|twenty-\\p{L}{4,7}|thirtieth)(?=[.,;!?\\n]|$)`) },
  { form: 'day', rank: 1, certainty: 'likely', search: at(`(${ORDINAL})`), accept: (match, text) => CARE_CUE.test(before(match, text, 30)) && /^ ?(?:[.,;:)@\n]|$|at(?![a-z])|and(?![a-z])|w\/)/.test(after(match, text)) },
]
