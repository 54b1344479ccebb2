/**
 * Names that name no person: hospitals, streets, awards and the like that are called after people, saints, diseases and instruments
 * with a person's name (eponyms), months, and brands. The lists are our own writing, in lower case.
 */
import type { Token } from '../../text/tokens.js'
import { ALONE, BESIDE, EPONYM_NOUNS } from './eponyms.js'
import { plain } from './look.js'
import { PARTICLES, SUFFIXES } from './titles.js'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** The last word of a thing that is called after somebody. Only a capitalised one counts. */
const THINGS = words(`
  street st avenue ave road rd drive lane ln boulevard blvd court circle terrace highway hwy parkway plaza square bridge park trail trails garden gardens creek river lake
  beach valley hills heights county township village island bay mount mountain canyon arbor grove meadows ridge woods farm farms ranch station
  hospital hospitals hospice clinic clinics center centre centers centres medical health healthcare hospitalist pavilion tower wing ward unit building hall house manor lodge
  suite auditorium library museum theater theatre chapel church cathedral parish temple synagogue mosque cemetery institute institution university college school academy
  elementary preschool kindergarten laboratory laboratories labs lab pharmacy pharmacies drugs dental dentistry orthodontics endodontics periodontics pediatrics paediatrics
  dermatology cardiology oncology orthopedics orthopaedics ophthalmology optometry radiology imaging surgery rehab rehabilitation therapy chiropractic wellness care practice
  associates group partners company corporation corp inc llc ltd bank insurance foundation fund trust charity charities endowment society association league alliance
  award awards prize medal medallion scholarship scholarships fellowship grant lecture lectures lectureship symposium conference professorship chair memorial tournament cup
  classic invitational marathon walk run gala act law bill amendment fair festival day week month study trial trials scale score method stadium arena field gym gymnasium airport terminal
  base fort camp clubhouse club inn hotel resort apartments estates residence residences place collection archive archives press journal studio studios gallery records chapter
`)

/** Things' words that end people's names as well. */
const SURNAMES = words('day st bill park hall house church fields field lane rivers river banks bank grove woods court may law ward street temple parish abbey')

const SAINTS = words('st saint ste san santa santo sao sankt')

const CALENDAR = words(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday
  wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun summer winter autumn spring easter christmas hanukkah ramadan
  diwali eid`)

/** Brands and products of the trade that look like names. */
export const BRANDS = words(`
  invisalign botox dysport xeomin juvederm restylane sculptra kybella radiesse latisse coolsculpting emsculpt morpheus hydrafacial lasik zoom sonicare waterpik oral-b crest colgate
  listerine sensodyne tylenol advil motrin aleve bayer benadryl claritin zyrtec allegra flonase nexium prilosec pepcid zantac tums lipitor crestor zocor plavix eliquis xarelto coumadin
  ozempic wegovy mounjaro zepbound trulicity victoza januvia jardiance farxiga lantus humalog novolog humira enbrel stelara skyrizi rinvoq dupixent otezla cosentyx keytruda opdivo
  herceptin tamiflu paxlovid shingrix gardasil prevnar moderna pfizer janssen novavax viagra cialis addyi ambien lunesta xanax valium ativan klonopin zoloft prozac lexapro paxil
  effexor wellbutrin cymbalta abilify seroquel zyprexa risperdal adderall ritalin vyvanse concerta strattera suboxone narcan vivitrol dilaudid percocet vicodin oxycontin norco
  synthroid armour cytomel premarin mirena nexplanon paragard depo-provera plan-b clomid epic cerner mychart medline medtronic stryker zimmer dexcom libre omnipod fitbit zocdoc
  healthgrades yelp google facebook instagram tiktok twitter youtube zoom aetna cigna humana anthem kaiser medicare medicaid tricare delta metlife guardian gofundme caringbridge covid
`)

/** Institutions called after people that go by the bare name, figures that are nobody's patient, and fixed phrases. */
const INSTITUTIONS = new Set(
  `johns hopkins,mayo,sloan kettering,memorial sloan kettering,dana farber,dana-farber,fred hutchinson,fred hutch,md anderson,ronald mcdonald,robert wood johnson,
  kaiser permanente,tim hortons,johnson & johnson,ben & jerry,wells fargo,jp morgan,morgan stanley,merrill lynch,susan g. komen,susan g komen,komen,miss universe,
  miss america,doctor who,santa,santa claus,mother nature,father christmas,uncle sam,good samaritan,florence nightingale,martin luther king,martin luther king jr.,
  jesus,jesus christ,god,allah,buddha,frankenstein,barbie,mickey mouse,braxton hicks,braxton-hicks,baby einstein,baby shark,little rock,little league`.split(/,\s*/),
)

/** Abbreviations with full stops; other letters with full stops are initials. */
const ABBREVIATIONS = words('usa fda us uk un eu er or icu phd md rn dna rna hiv aids nih nhs cdc who la dc nyc am pm ie eg usda epa cia fbi acl')

/** Diseases that the bare possessive names where no noun follows: "Addison's, Graves'". */
const POSSESSIVE = words('addison graves wilson bell down lou barrett still paget')

/** Stems by which generic drugs are named (United States Adopted Names stems), for words of at least seven letters. */
export const STEMS = [...words(`
  mab nib statin pril olol cillin mycin floxacin azole tidine prazole vir gliptin gliflozin glutide sartan triptan oxetine azepam zolam caine dronate
  parin grel xaban trixan setron profen thiazide cycline micin lukast terol sone solone phylline barbital codone morphone fentanil vaptan ciclib parib
  zumab ximab limus oxacin formin oxone lactone semide dipine racetam setron ridone apine gabalin thyroxine`)]
const DRUG = new RegExp(`^\\p{L}{3,30}(?:${STEMS.join('|')})$`, 'u')

/** Whoever's name stands right before one of these is not spoken of: "Li-Fraumeni syndrome", whether or not the list has it. */
const DISEASES = words('disease syndrome palsy dystrophy anomaly lymphoma sarcoma thyroiditis dementia catheter fundoplication chorea ataxia variant mutation gene virus bacillus reflex')

const CAPITAL = /^\p{Lu}/u

export function isCalendar(token: Token): boolean {
  return CALENDAR.has(token.lower)
}

/** Whether the name from token `from` up to `to` is part of the name of a thing, or an eponym: no person. */
export function namesThing(tokens: readonly Token[], from: number, to: number): boolean {
  return isSaint(tokens, from) || endsInThing(tokens, from, to) || isEponym(tokens, from, to) || isBrand(tokens, from, to) || isInstitution(tokens, from, to) || isAbbreviation(tokens, from, to)
}

/** Whether the word makes a thing of the name before it: "Street", "Ward". */
export function isThing(token: Token): boolean {
  return THINGS.has(token.lower)
}

function isSaint(tokens: readonly Token[], from: number): boolean {
  const stop = tokens[from - 1]?.text === '.'
  const before = tokens[stop ? from - 2 : from - 1]
  return before !== undefined && SAINTS.has(before.lower) && CAPITAL.test(before.text)
}

/** "Castellanos Breast Imaging Pavilion", "the Alder Creek Family Clinic", "Lena Ito Memorial Lecture": capitals up to a thing's word. */
function endsInThing(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(tokens.length, to + 6); i++) {
    const token = tokens[i]!
    if (i >= to && i > from && token.kind === 'word' && CAPITAL.test(token.text)) {
      if (THINGS.has(token.lower) && !SUFFIXES.has(token.lower)) return true
    } else if (i === to - 1 && i > from && THINGS.has(token.lower) && CAPITAL.test(token.text) && !SURNAMES.has(token.lower)) return true
    else if (i >= to && token.kind !== 'hyphen' && token.lower !== "'s" && token.text !== '&' && !/^(?:of|for|and|the|in)$/.test(token.lower)) return false
    else if (i >= to && /^(?:of|for|and|the|in)$/.test(token.lower) && !joinsCapitals(tokens, i)) return false
  }
  return false
}

/** "& Ortiz Orthodontics" continues a name; "and" between two people does not. */
function joinsCapitals(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.lower !== 'and' && tokens[i]!.lower !== 'in' && tokens[i]!.lower !== 'for' && tokens[i + 1] !== undefined && CAPITAL.test(tokens[i + 1]!.text)
}

/** The last word of the name with what follows it: "Down syndrome", "Foley catheter", "Crohn's", "Parkinson's disease". */
function isEponym(tokens: readonly Token[], from: number, to: number): boolean {
  // First and last name together are a person, whatever the last name is: "Lou Parkinson"; not so two eponyms: "Guillain-Barré".
  const inside = tokens.slice(from, to).filter((token) => token.kind === 'word' && !PARTICLES.has(token.lower))
  const known = (token: Token): boolean => ALONE.has(plain(token.text)) || BESIDE.has(plain(token.text))
  if (tokens[to]?.kind === 'word' && DISEASES.has(tokens[to]!.lower)) return true
  const last = tokens[to - 1]!
  if (to - from > 1 && last.text === last.lower && EPONYM_NOUNS.has(last.lower) && CAPITAL.test(tokens[from]!.text)) return true
  if (inside.length === 0 || !inside.every(known)) return false
  let next = to
  if (tokens[next]?.lower === "'s" || tokens[next]?.text === "'") next++
  if (tokens[next]?.kind === 'hyphen') next += 2
  for (let i = next; i < Math.min(next + 3, tokens.length) && tokens[i]!.kind === 'word'; i++) if (EPONYM_NOUNS.has(tokens[i]!.lower)) return true
  if (tokens[to]?.lower === "'s" && inside.length === 1 && POSSESSIVE.has(inside[0]!.lower) && tokens[to + 1]?.kind !== 'word') return true
  return inside.every((token) => ALONE.has(plain(token.text)))
}

/** Whether the word `i` behind a person's name begins the name of a disease: "Crohn's flare", and behind two names "Bell's palsy". */
export function isDisease(tokens: readonly Token[], i: number, isThird: boolean): boolean {
  const word = plain(tokens[i]!.text)
  const possessive = tokens[i + 1]?.lower === "'s"
  const noun = tokens[possessive ? i + 2 : i + 1]
  const named = noun?.kind === 'word' && EPONYM_NOUNS.has(noun.lower)
  return ALONE.has(word) ? named || (isThird && possessive) : isThird && named && BESIDE.has(word)
}

function isBrand(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from === 1 && (BRANDS.has(tokens[from]!.lower) || DRUG.test(tokens[from]!.lower))
}

/** "F.D.A.", "U.S.". */
function isAbbreviation(tokens: readonly Token[], from: number, to: number): boolean {
  let letters = ''
  const most = Math.min(tokens.length, from + 12)
  for (let i = from; i < most && (i < to || tokens[i]!.start === tokens[i - 1]!.end); i++) {
    if (tokens[i]!.kind === 'word' && tokens[i]!.text.length === 1) letters += tokens[i]!.lower
    else if (tokens[i]!.text !== '.') break
  }
  return letters.length > 1 && ABBREVIATIONS.has(letters)
}

function isInstitution(tokens: readonly Token[], from: number, to: number): boolean {
  const name = (begin: number): string => tokens.slice(begin, to).map(({ lower }) => lower).join(' ').replaceAll(' .', '.').replaceAll(' - ', '-')
  return INSTITUTIONS.has(name(from)) || (from > 0 && INSTITUTIONS.has(name(from - 1)))
}
