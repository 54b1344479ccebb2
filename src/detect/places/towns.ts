import type { Prose } from '../../text/prose.js'
import type { Token } from '../../text/tokens.js'
import { before, after, type Find } from '../around.js'
import { isOwnPlace } from './owner.js'
import { DEGREE_CODES, isLarge, PROVINCES, STATE_ABBREVIATIONS, STATE_CODES, STATES } from './regions.js'
import { byFirstWord, matches } from '../starts.js'
import { latin } from '../latin.js'

/** One to three capitalised words, with saints and small words inside: "St Ives", "Lower Slaughter", "Stratford-upon-Avon". */
export const NAME = "(?:(?:St|Ste|Mt|Ft|San|Santa|Los|Las|El|La|Le|New|Old|Upper|Lower|Great|Little|North|South|East|West|Port|Fort|Lake|Saint|Mount|Tŷ|Bad)\\.? )?\\p{Lu}[\\p{L}'’]{2,20}(?:-(?:\\p{Lu}[\\p{L}]{1,20}|upon|on|in|le|la|sur|de|am|an|sous|by|the)){0,4}(?: (?:\\p{Lu}\\p{Ll}[\\p{L}'-]{1,20}|upon \\p{Lu}\\p{Ll}+|am \\p{Lu}\\p{Ll}+)){0,2}"

const REGION = `(?:${STATES}|(?:${STATE_ABBREVIATIONS})\\.|${STATE_CODES}|${PROVINCES})`

/** "Duluth, MN"; "Springfield, Mass."; "Kingston, Ontario". */
const WITH_STATE = latin(`(?<![\\p{L}\\p{N}])(?=[^,\\n]{3,50}, ?\\p{Lu})(${NAME}), ?${REGION}(?![\\p{L}\\p{N}])`, 'uy')
/** "in Salisbury, MD"; "Salisbury, MD 21801". */
const WITH_DEGREE = latin(`(?:[Ii]n|[Ff]rom|[Nn]ear|[Oo]f|[Oo]utside|[Tt]o|[Aa]t) (${NAME}), ?(?:${DEGREE_CODES})(?![\\p{L}\\p{N}])`, 'uy')
const WITH_DEGREE_AND_ZIP = latin(`(?<![\\p{L}\\p{N}])(?=[^,\\n]{3,50}, ?[A-Z]{2} \\d)(${NAME}), ?(?:${DEGREE_CODES})(?= \\d{5}(?!\\d))`, 'uy')

/** Forms that tell a place by their last word. */
const BY_FORM = latin(
  `(?<![\\p{L}\\p{N}])(?:\\p{Lu}[\\p{L}'-]{1,20} ){1,3}(?:County|Township|Twp|Parish|Borough|Village|Mall|Beach|Heights|Falls|Springs|Junction|Island|Valley|Reservation|Harbor|Harbour|Creek|Lake|Shopping Cent(?:er|re)|High School|Middle School|Elementary|Elementary School|Primary School|Estates?|Apartments|Trailer Park|Housing Estate|Campground|State Park|National Park|State Fair|Fairgrounds|Speedway|Diner|Quarry|Cove|Castle|Pier|Rugby Club|Football Club)(?![\\p{L}])`,
  'uy',
)
const COUNTY = latin(/(?<![\p{L}\p{N}])(?:County|Co\.) (?!Council|Hospital|Health|Court|Sheriff|Clerk|Road|Fair|Seat|Line|Jail)(?:Antrim|Armagh|Carlow|Cavan|Clare|Cork|Derry|Donegal|Down|Dublin|Durham|Fermanagh|Galway|Kerry|Kildare|Kilkenny|Laois|Leitrim|Limerick|Longford|Louth|Mayo|Meath|Monaghan|Offaly|Roscommon|Sligo|Tipperary|Tyrone|Waterford|Westmeath|Wexford|Wicklow)(?![\p{L}])/uy)
const TOWN_OF = latin(`(?<![\\p{L}])(?:[Tt]own|[Vv]illage|[Cc]ity|[Hh]amlet|[Pp]arish|[Bb]orough|[Cc]ounty|[Ss]uburb|[Nn]eighbou?rhood|whole|all|folks|people|community) of (${NAME})`, 'uy')

/** A person, then "from X", "of X"; a life, then "in X". */
const PERSON =
  "(?:patient|pt|resident|native|man|woman|boy|girl|lady|gentleman|kid|child|baby|toddler|teen(?:ager)?|mother|mom|mum|father|dad|grandmother|grandfather|grandma|grandpa|wife|husband|son|daughter|brother|sister|couple|family|twins?|student|teacher|farmer|carpenter|mechanic|driver|nurse|veteran|retiree|widow(?:er)?|officer|firefighter|engineer|artist|florist|baker|butcher|fisherman|sailor|runner|cyclist|player|coach|pastor|priest|musician|singer|waitress|barista|cook|chef|clerk|judge|lawyer|accountant|plumber|electrician|welder|miner|trucker|tourist|au pair|guest|visitor|gardener|caretaker|who is|he is|she is|he's|she's|originally|hails|moved(?: here)?|came|comes|referred|flown in|airlifted|transferred|brought in|year-old|yo|y/o|\\d{2}[MF]|(?:Mr|Mrs|Ms|Miss|Mx)\\.? \\p{Lu}[\\p{L}.'-]{0,20}(?: \\p{Lu}[\\p{L}'-]{1,20}){0,2}|\\p{Lu}\\p{Ll}{1,15} \\p{Lu}[\\p{L}'-]{1,20})"
const FROM_PERSON = latin(`(?<![\\p{L}])${PERSON}(?:,? \\(?\\d{1,3}\\)?,?)?,? (?:from|of)(?: nearby| rural| downtown| just outside| outside| near)? (${NAME})`, 'uy')
/** "The mayor of Fairhope". */
const OF_OFFICE = latin(`(?<![\\p{L}])(?:[Mm]ayor|[Vv]icar|[Pp]riest|[Rr]ector|curate|[Pp]astor|imam|rabbi|[Ss]heriff|constable|postmistress|postmaster|postman|organist|goalkeeper|goalie|landlord|landlady|publican|head ?teacher|headmaster|headmistress|principal|reeve|fire chief|police chief|lollipop (?:man|lady)) (?:of|from|in|at) (${NAME})`, 'uy')
const LIVES = latin(
  `(?<![\\p{L}])(?:lives?|living|lived|resid(?:es|ing|ed)|grew up|raised|born|home|house|flat|apartment|farm|cottage|bakery|cabin|dorm|school|teaches|works?|working|stationed|crash(?:ed)?|accident|wreck|shooting|fire|explosion|found|pulled|delivered|shot|stabbed|married|buried|married|retired|vacation(?:ing)?|weekends?)(?: (?:two|three|an|one) hours? (?:out|away))?(?: [\\p{L}]{1,12}){0,2} (?:in|near|outside(?: of)?|at|by|to|on|from) (?:nearby |rural |downtown |tiny |the (?:town|village|city) of )?(${NAME})`,
  'uy',
)
/** "Kyria Stamatia, 67, Oakleigh, seen weekly" */
const BEHIND_AGE = latin(`(?<![\\p{L}])\\p{Lu}[\\p{L}'-]{1,20}, \\d{1,2}, (${NAME})(?=[,.;\\n]|$)`, 'uy')
const LOCATIVE = latin(`(?<![\\p{L}])(?:[Ii]n|[Ff]rom|[Nn]ear|[Oo]utside(?: of)?|[Aa]round|[Tt]hroughout) (${NAME})`, 'uy')
/** A town without its capital, known by its ending or its first word, where a person comes from it or lives in it: "a boy from springfield". */
const SMALL_NAME = "((?:(?:fort|saint|st\\.?|san|santa|los|las|mount|mt\\.?) (?!claus|hospital|clinic|mary|john|luke)[a-z]{4,16}|(?!(?:minefield|infield|outfield|midfield|battlefield|airfield|cornfield|snowfield|oilfield|goalmouth|vermouth|badmouth|homestead|bedstead|reburg)(?![a-z]))[a-z]{3,12}(?:ville|sburgh?|field|shire|sbury|borough|mouth|sford|chester|minster|apolis|haven|stead))(?! (?:hospital|clinic|medical|health|general|memorial|university|school|street|road|st|rd|ave))(?!'s|-)(?![\\p{L}]))"
const SMALL = latin(`(?<![\\p{L}])(?:${PERSON.replace(/\|\(\?:Mr.*/s, ')')}|liv(?:es?|ing|ed)|resid(?:es|ing|ed)|grew up|raised|born|home)(?: [\\p{L}]{1,12}){0,2} (?:from|of|in|near|to|outside) ${SMALL_NAME}`, 'uy')
const SITE = latin(/(?<![\p{L}])(?:Site|Camp|Sector|Zone|Block|Section|Area) [A-Z](?![\p{L}\p{N}])(?! of)/uy)
const NEARBY = latin(/(?<![\p{L}])(?:(?:from )?(?:just )?down the (?:road|street|block|hall)|around the corner|next door|across the (?:street|road)|up the (?:road|street|hill)|our (?:little |small )?(?:town|village)|this town|a (?:tiny|small) (?:town|village)|two doors down|the (?:farm|house|trailer|flat) (?:next to|behind|above|across from) [\p{L} ]{3,24})(?![\p{L}])/iuy)
const GPS = [
  latin(/(?<![\p{L}\p{N}.])[-+]?(?:[1-8]?\d|90)\.\d{3,8}°? ?[NS]?, ?[-+]?(?:1[0-7]\d|[1-9]?\d|180)\.\d{3,8}°? ?[EW]?(?![\p{L}\p{N}]|\.\d)/gu),
  latin(/(?<![\p{L}\p{N}.])\d{1,2}° ?\d{1,2}['′](?: ?\d{1,2}(?:\.\d{1,3})?["″]?)? ?[NS][, ]{1,2}\d{1,3}° ?\d{1,2}['′](?: ?\d{1,2}(?:\.\d{1,3})?["″]?)? ?[EW](?![\p{L}])/gu),
]

/** Capitalised words after a preposition that are no towns. */
const NOT_TOWN = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter
  christmas easter thanksgiving halloween ramadan diwali lent advent
  the this that these those our your my her his their its all every each some any many most more what when where why how who which if it he she we they you there here and or but not no one two three four five six seven eight nine ten
  now then also still however after before as with without despite even while because since though although once meanwhile instead today tomorrow yesterday recently often never maybe perhaps yes so
  addition order case fact general particular short brief person time memory honor honour partnership collaboration conjunction accordance response recognition celebration observance
  health healthcare care medicine nursing surgery science research home hospital clinic emergency family internal community public primary intensive critical pediatric paediatric mental medical dental oral oncology cardiology neurology radiology pathology psychiatry pharmacy therapy
  medicare medicaid facebook twitter instagram youtube tiktok linkedin zoom google apple amazon microsoft netflix uber whatsapp reddit snapchat pinterest yelp
  dr doctor mr mrs ms miss mx prof professor sir dame lord lady nurse sister father mother mom mum dad grandma grandpa aunt uncle president governor senator mayor chief officer director judge captain sergeant
  english spanish french german chinese italian portuguese russian arabic hindi polish vietnamese tagalog korean japanese latin greek welsh irish british american european african asian hispanic latino indian
  christian jewish muslim catholic god jesus heaven earth
  covid coronavirus ebola zika flu influenza hiv aids alzheimer parkinson down crohn hodgkin tourette lyme
  bluetooth wifi windows android medicaid chip aca obamacare hipaa part parts phase stage level grade type group section chapter table figure step day week month year appendix volume article room bed ward unit bay building lot garage deck jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  black white red blue green pink hispanic veterans women men children adults kids teens seniors patients people americans students parents families staff members
  new old great big little good best top first second third last next early late mid north south east west central upper lower
  good happy merry dear thank thanks please congratulations welcome join meet read learn click visit call see watch follow know get find make take help
  university college institute foundation society association department center centre ministry council committee office agency administration journal lancet nature jama bmj nejm cdc fda nih nhs who world national international federal state royal american british canadian australian
  marketplace congress parliament senate court supreme house kickstarter skype teams excel word`.split(/\s+/),
)
/** What follows a name to make it an organisation's, a facility's or a thing's. */
const THING_AFTER =
  latin(/^(?:'s|’s)? ?(?:&|and (?:Women|Children|Sons|Co)|(?:Hospitals?|Medical|Clinics?|Health|Healthcare|Cent(?:er|re)s?|University|College|Institute|Foundation|School|Memorial|Inc|LLC|Ltd|Corp|Company|Co\.|Group|Association|Society|Department|Dept|Council|Ministry|Police|Fire|News|Times|Post|Herald|Journal|Street|Road|Avenue|Ave|Lane|Drive|Test|Syndrome|Disease|Award|Prize|Fund|Act|Program|Programme|Study|Trial|Building|Wing|Hall|Library|Airport|Stadium|Team|League|Church|Temple|Mosque|Dental|Pharmacy|Rehab|Hospice|Surgery|Physicians|Pediatrics|Cancer|Heart|Care|NHS|Trust|Infirmary|Children's|Women's|General|Regional|Community|Day|Week|Month|Marathon|Bridge|Initiative|Research|Laboratories|Labs?)(?![\p{L}]))/u)

type Form = { readonly search: RegExp; readonly how: 'name' | 'form' | 'county' | 'spot' | 'nearby'; readonly certainty: Find['certainty'] }
const FORMS: readonly Form[] = [
  ...[WITH_STATE, WITH_DEGREE, WITH_DEGREE_AND_ZIP, TOWN_OF, FROM_PERSON, OF_OFFICE, LIVES, BEHIND_AGE].map((search) => ({ search, how: 'name', certainty: 'likely' }) as const),
  { search: SMALL, how: 'name', certainty: 'likely' },
  { search: LOCATIVE, how: 'name', certainty: 'possible' },
  { search: BY_FORM, how: 'form', certainty: 'likely' },
  { search: COUNTY, how: 'county', certainty: 'likely' },
  { search: SITE, how: 'spot', certainty: 'possible' },
  { search: NEARBY, how: 'nearby', certainty: 'possible' },
]
const STARTS = byFirstWord(FORMS, ({ search }) => search.source)

/**
 * Towns, counties and spots, found by form and wording, since no gazetteer is shipped. Sorts: `town`, `county`, `spot` (mall, school, park, site), `nearby`
 * ("down the road"), `gps`, `own` where wording makes it the organisation's. States, countries and facilities are none.
 */
export function findTowns({ segment, tokens }: Pick<Prose, 'segment' | 'tokens'>, header: string | undefined): Find[] {
  const { text } = segment
  const finds: Find[] = []
  const add = (start: number, found: string, sort: string, certainty: Find['certainty'], rank = 0): void => {
    const end = start + found.length
    finds.push({ start, end, kind: 'place', certainty, rank, sort: sort !== 'gps' && isOwnPlace(text, start, end) ? 'own' : sort })
  }
  const addName = (match: RegExpExecArray, certainty: Find['certainty']): void => {
    const found = match[1] ?? match[0]
    const start = match.index + match[0].lastIndexOf(found)
    const name = townName(found, text, start)
    if (name) add(start, name, 'town', certainty)
  }
  const addForm = (match: RegExpExecArray): void => {
    const name = match[0].replace(/^(?:(?:The|In|At|Our|From|Near|On|A|An|And|New|This|Every|By|To|For|My|Your) )+(?=\S+ )/, '')
    if (/^(?:The|In|At|Our|A|This|Every|My|Your|Per|Each|High|Great|Health|Virtual|Global|Senior|Retirement|Silicon|Real|Desert|Coffee) /.test(name) || THING_AFTER.test(after(text, match.index + match[0].length, 30))) return
    add(match.index + match[0].length - name.length, name, /(?:County|Parish|Township|Twp|Borough)$/.test(name) ? 'county' : 'spot', 'likely', 1)
  }
  if (header !== undefined && /^(?:patient )?(?:city|town|hometown|home town|village|county|from|place of birth|birthplace)$/.test(header) && text.trim().length < 40) {
    const name = text.trim()
    if (!isLarge(name)) add(text.indexOf(name), name, header === 'county' ? 'county' : 'town', 'certain', 3)
  }
  const isTitle = segment.role === 'heading' || segment.role === 'title' || isTitleCase(tokens)
  for (const { item, match } of matches(text, tokens, STARTS)) {
    if (item.how === 'name') {
      if (!isTitle || /, ?[A-Z]{2}$/.test(match[0])) addName(match, item.certainty)
    } else if (item.how === 'form') {
      if (!isTitle) addForm(match)
    }
    else if (item.how !== 'spot' || /(?<![a-z])(?:in|at|from|of|near) $/i.test(before(text, match.index, 8))) add(match.index, match[0], item.how, item.certainty, item.certainty === 'likely' ? 1 : 0)
  }
  if (/\d\.\d{3}|°/.test(text)) for (const form of GPS) for (const match of text.matchAll(form)) add(match.index, match[0], 'gps', 'certain', 5)
  return finds
}

/** Headlines capitalise everything, so capitals tell nothing there. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3)
  return words.length > 2 && words.length < 40 && words.filter((token) => /^\p{Lu}/u.test(token.text)).length > words.length * 0.6
}

/** The town in a run of capitalised words, or undefined where the run names something else. */
export function townName(found: string, text: string, start: number): string | undefined {
  let name = found
  // "from Pinecrest Monday", "in Cork January"
  const words = name.split(' ')
  while (words.length > 1 && NOT_TOWN.has(words.at(-1)!.toLowerCase())) words.pop()
  name = words.join(' ')
  const first = words[0]!.replace(/\.$/, '').toLowerCase()
  const isPrefix = /^(?:st|ste|mt|ft|san|santa|los|las|el|la|le|new|old|upper|lower|great|little|north|south|east|west|port|fort|lake|saint|mount|tŷ|bad)$/.test(first)
  if ((NOT_TOWN.has(first) && !(isPrefix && words.length > 1)) || isLarge(name) || isLarge(words[0]!) && words.length === 1) return undefined
  // All capitals are an abbreviation unless long.
  if (/^[A-ZÀ-Þ]{2,5}$/.test(name) || /(?:ology|itis|osis|emia|oma|care|gram|tion)$/i.test(name)) return undefined
  // "Parkinson's", "Crohn's": a disease or an owner.
  if (name.endsWith("'s") || /^'s(?![A-Za-z])/.test(text.slice(start + name.length, start + name.length + 3))) return undefined
  if (name.length === found.length && THING_AFTER.test(after(text, start + name.length, 30))) return undefined
  if (/(?:Hospital|Clinic|University|College|School|Center|Centre|Medical|Health|Foundation|Institute|Company|Pharmacy|Church|Memorial|County|Street|Road|Avenue|Lane|Association|Society|Department|Committee|Award|Act|Day|Week|Month|Program|Project|Team|Fund|Group|Hospice|Infirmary|Trust|Academy|Journal|Review|Report|News|Times|General|Regional|Therapy|Cancer|Institutes?|Laboratories|Bank|Insurance|Shield)$/u.test(name)) return undefined
  return name
}
