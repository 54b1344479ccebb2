import { after, before, type Find } from '../around.js'
import { latin } from '../latin.js'
import { DIGITS, LARGE_WORDS, NUMBER, ONES, yearsOf } from './age-numbers.js'

const EDGE = '(?<![\\p{L}\\p{N}$€£#@])(?<!\\d[-./,:+]|[-–]\\d?)'
const at = (source: string, flags = 'iuy'): RegExp => latin(`${EDGE}${source}`, flags)

/** One way of telling an age. */
type Form = { readonly search: RegExp; readonly certainty: Find['certainty']; readonly accept?: (match: RegExpExecArray, text: string) => boolean; readonly sort?: string }

/** Each expression holds the age in group 1; the span goes to the end of the whole match, or of the group where `tight`. */
export const AGE_FORMS: readonly (Form & { readonly tight?: boolean })[] = [
  // 36 yo, 14 y/o, 19y.o., 42yoM, 88 yrs old, 8-year-old, ten year old, 98 years young
  { certainty: 'certain', search: at(`(${NUMBER})[ -]?(?:y\\.?\\/?o\\.?(?:ld)?|y\\/?o(?:ld)?)(?:[ -]?(?:[mf]|male|female))?(?![\\p{L}\\p{N}])`) },
  { certainty: 'certain', search: at(`(${NUMBER})[ -]?(?:years?|yrs?\\.?|yr\\.?|yeear)[ -]?(?:old|young|of age)(?![\\p{L}\\p{N}])`) },
  // 6-week-old, 3 day old, 18 months old, 5 mo
  { certainty: 'certain', sort: 'infant', search: at(`(${NUMBER})[ -]?(?:minutes?|hours?|hrs?|days?|weeks?|wks?|wk|months?|mos?|mths?)[ -]?(?:olds?|o(?![\\p{L}])|of age)(?![\\p{L}\\p{N}])`) },
  { certainty: 'likely', sort: 'infant', search: at(`(${DIGITS})[ ]?(?:wk|mo|m)[/.]?o\\.?(?![\\p{L}\\p{N}])`) },
  // 44F, 41M, 23 F, M/72, 34 yr M, female 34
  { certainty: 'certain', search: at(`(${DIGITS}) ?(?:M|F)(?![\\p{L}\\p{N}&$/'])`, 'uy'), accept: (match, text) => isSexed(match, text) },
  { certainty: 'certain', tight: true, search: at(`(?:M|F|male|female|man|woman) ?[/,] ?(${DIGITS})(?![\\p{L}\\p{N}%]|[.:/,-]\\d)`) },
  { certainty: 'certain', search: at(`(${DIGITS})[ -]?(?:y|yr|yrs|yo)\\.?[ ,/-]{0,2}(?:m|f|male|female|man|woman|boy|girl|lady|gentleman)(?![\\p{L}\\p{N}])`) },
  { certainty: 'likely', tight: true, search: at(`(${DIGITS})(?= ?(?:male|female)(?! (?:patients|participants|students|nurses|doctors|and)|s)(?![\\p{L}]))`) },
  { certainty: 'certain', search: at(`(${DIGITS}) ?/ ?[MF](?![\\p{L}\\p{N}/])`, 'uy') },
  // At 93, she …; a sprightly 93; Mr. Roe is 104
  { certainty: 'likely', tight: true, search: at(`at (${NUMBER})(?=, (?:he|she|they|his|her)(?![\\p{L}]))`) },
  { certainty: 'likely', tight: true, search: at(`(?:sprightly|spry|feisty|ripe old(?: age of)?|tender(?: age of)?|grand old(?: age of)?|youthful|remarkable) (${NUMBER})(?![\\p{L}\\p{N}%-]| (?:percent|people|years? in))`) },
  { certainty: 'likely', tight: true, search: at(`(?:mr|mrs|ms|miss)\\.? [\\p{L}'-]{2,20} (?:is|was|turned|turns) (?:now |only |just )?(${NUMBER})(?=[.,;!?)\\n]|$| and | today| now| years (?:old|young))`) },
  // aged 61, age 47, ages 89, age: 7, at age nine, at the age of 52
  { certainty: 'certain', tight: true, search: at(`(?:aged|ages?|age of(?= )|aet\\.?)(?: ?[:=])? ?(?:is |was |at |about |just |only )?(${NUMBER})(?![\\p{L}\\p{N}%+]|[.:/]\\d)`), accept: (match, text) => isOnePersons(match, text) },
  // turned 91, turns 8, turning forty, is 47 and, was 16.
  { certainty: 'likely', tight: true, search: at(`(?:turn(?:ed|s|ing)|just turned) (${NUMBER})(?![\\p{L}\\p{N}%+-]|[.:/,]\\d)`), accept: (match, text) => isTurning(match, text) },
  { certainty: 'likely', tight: true, search: at(`(?:he|she|he's|she's|hes|shes|who|who's|(?:mom|mum|dad|mother|father|grandma|grandmother|grandfather|grandpa|nana|granny|wife|husband|son|daughter|brother|sister|boy|girl|patient|pt|resident|baby|kid|child|man|woman|lady|gentleman)(?:'s)?)(?: is| was|,| were)? (?:only |just |now |nearly |almost |barely )?(${NUMBER})(?=[.,;!?)\\n]|$| and | when | today| now| with | but | has | he| she| in (?:january|february|march|april|may|june|july|august|september|october|november|december)| at the time| tomorrow| next | yrs?(?![\\p{L}])| years? (?!of|in|ago|later))`), accept: (match, text) => !isMeasure(match, text) },
  // a young man of 19, a girl of four
  { certainty: 'likely', tight: true, search: at(`(?:man|woman|lady|gentleman|boy|girl|lad|lass|child|kid|widow|widower|farmer|teacher|nurse|baby|toddler|teenager|patient|resident) of (${NUMBER})(?![\\p{L}\\p{N}%,.]?\\d| (?:children|kids|sons|daughters|boys|girls|boroughs|us|these|our|the|his|her|them|days|weeks|hours|twins|cats|dogs))(?![\\p{L}\\p{N}-])`) },
  // Braydon is 11, has autism; Marisol would be 16.
  { certainty: 'possible', tight: true, search: latin(`(?<=(?<![\\p{L}])(?!Bed|Room|Rm|Age|Total|Score|Number|Stage|Grade|Temp|Level|Tooth|Channel|Highway|Answer|Step|Page|Result|Limit|It|There|This|That|What|We|They|You)\\p{Lu}[\\p{L}'-]{2,15} (?:is|was|will be|would be|turns|turned) )(${NUMBER})(?=[.,;!?]|$| (?:and|today|on|tomorrow)(?![\\p{L}]))`, 'uy'), accept: (match, text) => !isMeasure(match, text) },
  // he'll be 92 on the 17th; Peig, 99 today; Maud 99!
  { certainty: 'likely', tight: true, search: at(`(?:he|she|who)(?:'ll| will) be (${NUMBER})(?=[.,;!?)]|$| (?:on|in|this|next|tomorrow|today)(?![\\p{L}]))`) },
  { certainty: 'likely', tight: true, search: latin(/(?<=\p{Lu}[\p{L}'.-]{1,20},? )(9\d|10\d)(?= (?:today|tomorrow|on (?:the|her|his|\d|\p{Lu})|this (?:\p{Lu}|week))|!)/uy), accept: isApposition },
  // (98!!), nan (97)
  { certainty: 'likely', tight: true, search: latin(/(?<=\p{L} \()(\d{1,3})(?=!{1,3}\))/uy) },
  { certainty: 'likely', tight: true, search: latin(/(?<=(?<![\p{L}])(?:nan|nana|gran|granny|grandma|grandpa|grandad|granddad|mum|mom|mam|dad|mother|father|aunt|auntie|uncle|wife|husband|son|daughter|brother|sister|lady|gentleman|man|woman|boy|girl|lad|patient|resident|pt|bloke|fella) \()(\d{1,3})(?=\)|[,;] ?\p{L})/iuy), accept: isApposition },
  // Happy 103rd from all of us, Nan Ollerenshaw's 100th on Sunday
  { certainty: 'likely', tight: true, search: at(`happy ((?:9\\d|10\\d)(?:st|nd|rd|th))(?= from |,? \\p{Lu}|!)`), accept: (match, text) => !/^.{0,40}(?:anniversary|clinic|hospital)/i.test(after(text, match.index + match[0].length, 60)) },
  { certainty: 'likely', tight: true, search: latin(/(?<=\p{Lu}[\p{L}-]{2,15}['’]s )((?:9\d|10\d)(?:st|nd|rd|th))(?= (?:on|this|today|next|last|party|with)(?![\p{L}])|[!.,])/uy) },
  // Freya, 20 months, kissing; Ocasio (4 months)
  { certainty: 'likely', sort: 'infant', search: latin(`(?<=\\p{Lu}[\\p{L}'-]{1,15}(?:, | \\())(${NUMBER}) (?:weeks|months)(?=[,.)!]|$)`, 'uy') },
  // 26, firefighter, at the start of a sentence
  { certainty: 'possible', tight: true, search: latin(/(?<=(?:^|[.!?:] |\n))([1-9]\d)(?=, (?!\d|and |or |which |you |we |the )\p{L})/uy), accept: isApposition },
  // you were twelve and …: of one person, since it is told as past
  { certainty: 'likely', tight: true, search: at(`you were (?:only |just )?(${NUMBER})(?=,| and you | when (?:you|we|i) )`), accept: (match, text) => !isMeasure(match, text) },
  // Happy 94th to our queen …; 93 candles; ninety-six today
  { certainty: 'likely', tight: true, search: at(`happy (\\d{1,3})(?:st|nd|rd|th)(?=,? (?:to|miss|mr|mrs|ms|grandma|grandpa|dear)(?![\\p{L}]))`), accept: (match, text) => !/^.{0,40}(?:anniversary|clinic|hospital|birthday party of)/i.test(after(text, match.index + match[0].length, 60)) },
  { certainty: 'likely', tight: true, search: at(`(${NUMBER})(?= candles)`) },
  { certainty: 'likely', tight: true, search: latin(`(?<=(?:[.!?]|\\n) ?)(${LARGE_WORDS}|(?:9\\d|1[01]\\d))(?= today(?![\\p{L}']))`, 'iuy') },
  { certainty: 'likely', sort: 'ninety-plus', search: at('(?:9\\d|1[01]\\d) and a half(?! (?:years|hours|minutes|miles|million|percent|pounds|inches))') },
  // the oldest patient on the unit is 101
  { certainty: 'likely', tight: true, search: at(`(?:oldest|eldest|youngest)(?: [\\p{L}'-]{1,12}){1,6} (?:is|was|,) (?:now |only |just )?(${NUMBER})(?=[.,;!?)\\n]|$| and | years? (?!of|in))`), accept: (match, text) => !isMeasure(match, text) },
  // Mrs. Lee, 61, … ; Anna Kovács (34) ; (34, twin brother of …) ; (8yo)
  { certainty: 'likely', tight: true, search: latin(`(?<=\\p{Lu}[\\p{L}'.-]{0,20},? ?, )(${DIGITS}|${LARGE_WORDS})(?=,|\\.(?:[ \\n]|$)|;|\\)| and | of | from | who )`, 'uy'), accept: (match, text) => isApposition(match, text) },
  { certainty: 'likely', tight: true, search: latin(`(?<=\\p{Lu}[\\p{L}'.-]{0,20} \\()(${DIGITS})(?=\\)|, ?\\p{L})`, 'uy'), accept: (match, text) => isApposition(match, text) },
  { certainty: 'likely', tight: true, search: latin(`(?<=(?:judge|teacher|farmer|nurse|driver|retiree|carpenter|engineer|officer|student|widow|widower|veteran|mother|father|grandmother|grandfather|woman|man|boy|girl|lady|gentleman|resident|patient|client), )(${DIGITS}|${LARGE_WORDS})(?=,|\\.|;|\\))`, 'iuy'), accept: (match, text) => isApposition(match, text) },
  // … bus mechanic, 61, had
  { certainty: 'possible', tight: true, search: latin(`(?<=\\p{Ll}{3,20}, )(\\d{2}|${LARGE_WORDS})(?=, \\p{Ll})`, 'uy'), accept: (match, text) => isApposition(match, text) },
  // 100th birthday, 1st birthday, ninety-third birthday
  { certainty: 'certain', tight: true, search: at(`(\\d{1,3})(?:st|nd|rd|th)(?= (?:birthday|bday|b-day|birthdays))`), accept: (match, text) => !isOrganisation(before(text, match.index, 50)) },
  // in her nineties, in his 90s; over ninety
  { certainty: 'certain', sort: 'ninety-plus', search: at("(?:in (?:her|his|their) (?:early |mid-? ?|late )?)(?:90'?s|nineties|100'?s|hundreds)") },
  { certainty: 'likely', sort: 'ninety-plus', search: at('(?:nonagenarian|centenarian|supercentenarian)(?!s)(?![\\p{L}])') },
  // Nineteen, fentanyl … at the start of a sentence, after somebody was spoken of
  { certainty: 'possible', tight: true, search: latin(`(?<=[.!?] |\\n)((?:Nineteen|Eighteen|Seventeen|Sixteen|Fifteen|Fourteen|Thirteen|Twelve|Eleven|(?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)(?:-(?:${ONES}))?))(?=,|\\.)`, 'uy') },
  { certainty: 'certain', sort: 'gestation', search: at(`(\\d{2}) ?w(?:k|ks)? ?\\d ?d(?![\\p{L}\\p{N}])`) },
  // 26 weeker, 24 wks pregnant, 32 weeks' gestation, G2P1 at 28+3
  { certainty: 'certain', sort: 'gestation', search: at(`(\\d{2})(?:\\+\\d|\\.\\d|[- ]\\d\\/7)?[ -]?(?:weekers?|wkr|weeks?' gestation|weeks?(?: of)? gestation|wga|ega)(?![\\p{L}\\p{N}])`) },
  { certainty: 'likely', sort: 'gestation', search: at(`(\\d{1,2})(?:\\+\\d)?[ -]?(?:weeks?|wks?|wk)(?: (?:pregnant|along|gravid))?(?![\\p{L}\\p{N}])`), accept: (match, text) => isGestation(match, text) },
]

/** "patients aged 65" speak of many; "age 21 limit", "age 50 screening" of a threshold. */
function isOnePersons(match: RegExpExecArray, text: string): boolean {
  const rest = after(text, match.index + match[0].length, 24)
  const view = before(text, match.index, 40)
  if (/(?<![a-z])(?:children|adults|women|men|people|patients|kids|teens|girls|boys|seniors|students|residents|participants|individuals|adolescents|americans|anyone|everyone|those|persons|youth|members|you|your|who are|starting|begin|beginning|start|once|reach|reaches|reaching|under|over|until|till|by|before|after|from|around|than|least|turn|birth to|up to|through)(?: (?:who are|are|of|at|the|an|in|with|reach|between)){0,3}[ ,]{1,2}(?:at |the |between |and )*$/i.test(view)) return false
  return !/^(?:-| (?:group|range|limit|bracket|years and|or|and (?:over|up|older|above|under|younger)|to \d|through|should|requirement))/iu.test(rest)
}

function isTurning(match: RegExpExecArray, text: string): boolean {
  if (/^(?: (?:degrees|percent|points|pages|people|heads|times|off|out|patients|years? (?:in|of (?:service|operation))|million|per)| ?%)/iu.test(after(text, match.index + match[0].length, 20))) return false
  return !isOrganisation(before(text, match.index, 40)) && !/(?<![a-z])(?:you|when you|once you|after you|before you|(?<!, )who|people|women|men|adults|children)(?:'ve| have| just)? $/i.test(before(text, match.index, 30))
}

/** Things that have birthdays too. */
function isOrganisation(view: string): boolean {
  return /(?<![a-z])(?:clinic|hospital|practice|office|foundation|company|centre|center|program|programme|department|school|university|charity|nhs|medicare|medicaid|institute|society|team|organi[sz]ation|we|our|church|museum|app|internet|red cross|association|act|building|unit|ward|it|its|hospital's|clinic's|nation|country|city)(?:'s)?(?: (?:has|have|just|will|is|celebrat[a-zà-ɏ]{1,4}|own|big|upcoming))*[ ,]{1,2}$/i.test(view)
}

/** "16M" of money, "100 M", "72F" of temperature, "size 12 M" are none. */
function isSexed(match: RegExpExecArray, text: string): boolean {
  const years = Number.parseInt(match[1]!, 10)
  const view = before(text, match.index, 24)
  const rest = after(text, match.index + match[0].length, 20)
  if (years > 99 || /[$€£]\s?$|(?<![a-z])(?:size|raised|temp(?:erature)?|fever|of|°|over|about|nearly|worth|million|figure|fig\.?|table|room|rm|bed|unit|apt|gate|seat|row|level|grade|vitamin|section|hits?|highs?|low|lows)[ :]{0,2}$/i.test(view)) return false
  return !/^(?:[- ]?(?:in (?:funding|revenue)|dollars|people|views|users|followers|doses|degrees|outside|inside|today|weather|and sunny)|°)/iu.test(rest)
}

function isMeasure(match: RegExpExecArray, text: string): boolean {
  return /^ ?(?:%|percent|mg|ml|kg|lbs?|pounds|cm|inches|feet|years? (?:of|in|sober|clean|later|ago)|days|weeks|months|hours|minutes|miles|times|of|per|out|patients|kids|people)(?![a-z])/i.test(after(text, match.index + match[0].length, 16))
}

/** ", 12," between numbers is a list; "(2019)" and "(n, 34)" are references. */
function isApposition(match: RegExpExecArray, text: string): boolean {
  const value = yearsOf(match[1]!)
  const view = before(text, match.index, 30)
  const rest = after(text, match.index + match[0].length, 20)
  if (value === 0 || /\d[ ,]{0,2}$/.test(view)) return false
  if (/(?<![a-z])(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|room|bed|chapter|figure|table|page|section|article|vol|no|suite|apt|unit|route|highway|hwy|group|grade|step|stage|level|type|day|week|year|covid|act|rule|part|title|item)\.?,? ?\(?$/i.test(view)) return false
  return !/^[),]? ?(?:\d|%|people|patients|percent|am|pm|a\.m|p\.m|years (?:of|in)|st(?![a-z])|street|avenue)/i.test(rest)
}

const PREGNANCY = latin(/(?<![\p{L}])(?:pregnan\p{L}*|gestation\p{L}*|preterm|premature|preemie|prem|trimester|nicu|labou?r|delivered|delivery|born|birth|abruption|pre-?eclampsia|cervix|contractions|twins|triplets|fetal|foetal|fetus|foetus|iufd|stillb\p{L}*|miscarr\p{L}*|g\dp\d|gravid\p{L}*|ob|l&d|mom|mum|expecting|baby|babies|due)(?![\p{L}])/iu)

function isGestation(match: RegExpExecArray, text: string): boolean {
  const weeks = Number(match[1])
  const rest = after(text, match.index + match[0].length, 70)
  if (weeks < 5 || weeks > 43) return false
  if (/ (?:pregnant|along|gravid)$/i.test(match[0])) return !/(?<![a-z])(?:if you(?:'re| are)|when you|until|women who are|once you)[^.!?\n]{0,20}$/i.test(before(text, match.index, 40))
  if (/^(?: (?:ago|later|after|post|of|old|in|into|for|from|before|earlier|leave|paid|course|program|out|off|and|or|to|pp)(?![a-z])|-| ?\/)/i.test(rest)) return false
  if (/(?<![a-z])(?:for|in|every|after|last|next|past|about|within|over|of|to|took|takes|another)[ ](?:the )?$/i.test(before(text, match.index, 12))) return false
  return weeks >= 12 && PREGNANCY.test(before(text, match.index, 60) + rest)
}
