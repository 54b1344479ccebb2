import type { Token } from '../../text/tokens.js'
import { after, before, labelWords, type Find } from '../around.js'
import { isOwnPlace } from './owner.js'
import { DEGREE_CODES, isLarge, PROVINCES, STATE_ABBREVIATIONS, STATE_CODES, STATES } from './regions.js'
import { byFirstWord, matches } from '../starts.js'
import { latin } from '../latin.js'

/**
 * ZIP3 areas with 20,000 people or fewer, which may not even stand as three digits: HHS guidance of 2012 (census of 2000) together with
 * the list of the census of 2010, since HHS asks for the most current data and lists differ.
 */
const RESTRICTED = new Set('036 059 063 102 203 205 369 556 692 790 821 823 830 831 878 879 884 890 893'.split(' '))

export function isRestricted(zip: string): boolean {
  return RESTRICTED.has(zip.slice(0, 3))
}

const EDGE = '(?<![\\p{L}\\p{N}#$€£])(?<!\\d[.,/:-])'
const END = '(?![\\p{L}\\p{N}]|[.,/:-]\\d|-\\p{L}|%)'
const at = (source: string, flags = 'uy'): RegExp => latin(`${EDGE}${source}${END}`, flags)
const ZIP = at('(\\d{5})(?:-\\d{4})?')
const STATE_BEFORE = latin(
  `(?<![\\p{L}])(?:${STATES}|(?:${STATE_ABBREVIATIONS})\\.?|(?:\\p{Lu}[\\p{L}.]{1,20},? (?!ID)|, ?|^)(?:${STATE_CODES}|${DEGREE_CODES}))[ ,\\n]{1,3}$`,
  'u',
)
const LABEL_BEFORE = latin(/(?<![\p{L}])(?:zip(?:[ _-]?code)?s?|postal[ _]code|post[ _]?code|plz|cap|c\.?p\.?|pin ?code|pincode|eircode|cep)(?: (?:is|of|was))?[ :=#(-]{0,3}$/iu)
/** "Kenosha 53142": a name of one or two words that is no label. */
const TOWN_BEFORE = latin(/(?<![\p{L}])(?!(?:Room|Rm|Bed|Case|Chart|Order|Ticket|Item|Model|Part|Lot|Code|Account|Acct|Invoice|Policy|Group|Form|Rule|Page|Building|Suite|Box|Patient|Pt|Member|Claim|Ext|Extension|Study|Grant|About|Over|Nearly|Almost|More|CPT|HCPCS|Text|Dial|Call|The|And|Or|In|At|To|By|With|From|Some|Only|Ref|Id|No|Number|Unit|Job|Version|Windows|Route|Highway|Flight|Serial|Ward|Protocol|Trial|Of|For|Last|First|Top|All|Up|Raised|Under|Rx)(?![\p{L}]))\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20})?,? $/u)

/** A person who lives there stands before it ("she lives in", "a boy from") or behind it ("62704 resident", "62704 is where he lives"). Plurals make a count of it. */
const PERSON = "(?:patient|pt|resident|native|man|woman|boy|girl|lady|gentleman|mother|mom|mum|father|dad|grandmother|grandfather|grandma|grandpa|wife|husband|son|daughter|couple|family|widow(?:er)?|veteran|year-old|yo)"
const LIVES_BEFORE = latin(`(?<![\\p{L}])(?:lives?|living|lived|resid(?:es|ing|ed)|moved|home|house|${PERSON}|s?he's|they're)(?: [\\p{L}]{1,12}){0,2} (?:in|from|near|of|to) $`, 'iu')
const GOES_ON = latin(/^ (?:came|comes|was|is|had|has|who|with|and|on|at|this|last|went|got|said|told|called|now|today|yesterday)(?![\p{L}])/iu)
const LIVES_AFTER = latin(`^ (?:${PERSON}(?![\\p{L}]| (?:hour|day|year))|is (?:where|home)(?![\\p{L}]))`, 'iu')

/** Forms of other countries. The first ones tell themselves; a weak one wants a label, a town or a street beside it. */
const FORMS: readonly (readonly [sort: string, search: RegExp, strong: boolean])[] = [
  // Royal Mail Programmers' Guide; GIR 0AA is Girobank's
  ['uk', at('(?:GIR ?0AA|[A-PR-UWYZ](?:\\d{1,2}|[A-HK-Y]\\d{1,2}|\\d[A-HJKPS-UW]|[A-HK-Y]\\d[ABEHMNPRV-Y]) \\d[ABD-HJLNP-UW-Z]{2})'), true],
  ['uk', at('(?:GIR ?0AA|[A-PR-UWYZ](?:\\d{1,2}|[A-HK-Y]\\d{1,2}|\\d[A-HJKPS-UW]|[A-HK-Y]\\d[ABEHMNPRV-Y]) ?\\d[ABD-HJLNP-UW-Z]{2})'), false],
  ['ca', at('[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z][ -]\\d[ABCEGHJ-NPRSTV-Z]\\d'), true],
  ['ca', at('[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z][ -]?\\d[ABCEGHJ-NPRSTV-Z]\\d'), false],
  ['ie', at('(?:[AC-FHKNPRTV-Y]\\d\\d|D6W) [\\dAC-FHKNPRTV-Y]{4}'), true],
  ['nl', at('[1-9]\\d{3} (?!SA|SD|SS|AM|PM|AD|BC|CE|MG|ML|KG|KM|OR|IN|OF|TO|IS|AT|ON|BY)[A-Z]{2}'), false],
  ['in', at('[1-9]\\d{5}'), false],
  ['in', at('[1-9]\\d{2} \\d{3}'), false],
  ['de', at('(?:D-)?\\d{5}(?= \\p{Lu}\\p{Ll})'), false],
  ['br', at('\\d{5}-\\d{3}'), false],
  ['pl', at('\\d{2}-\\d{3}(?= \\p{Lu}\\p{Ll})'), false],
  ['se', at('\\d{3} \\d{2}(?= \\p{Lu})'), false],
  ['au', at('\\d{4}'), false],
]
const STREET_BEFORE = /(?:straße|strasse|str\.|gasse|weg|platz|straat|laan|gatan|vägen|utca|Via|Calle|Rua|ul\.|Street|St|Road|Rd|Avenue|Ave)[^.!?\n]{0,20}\d{1,4}[a-z]?[,\n] ?$/u
const PROVINCE_BEFORE = latin(`(?<![\\p{L}])(?:${PROVINCES})[ ,]{1,2}$`, 'u')
const INDIA_BEFORE = latin(/(?<![\p{L}])(?:Mumbai|Delhi|New Delhi|Bengaluru|Bangalore|Chennai|Kolkata|Hyderabad|Pune|Ahmedabad|Jaipur|Lucknow|Kochi|Nagpur|Indore|Bhopal|Patna|Surat|Kerala|Karnataka|Maharashtra|Gujarat|Punjab|Tamil Nadu|Telangana|Rajasthan|Bihar|\p{Lu}\p{Ll}{3,20} ?-) ?-? ?$/u)

const STARTS = byFirstWord(
  FORMS.map(([sort, search, strong]) => ({ sort, search, strong })),
  ({ search }) => search.source,
)
const ZIP_STARTS = byFirstWord([{ search: ZIP }], ({ search }) => search.source)

/** Postal codes. Sort: `restricted` for the sparsely peopled ZIP3 areas, `own` for the organisation's, else the country (`tail` where only the street before it tells, see tails.ts). */
export function findPostcodes(text: string, tokens: readonly Token[], label: string | undefined): Find[] {
  if (!/\d/.test(text)) return []
  const finds: Find[] = []
  const headed = label !== undefined && /^(?:zip|zip ?code|postal ?code|post ?code|plz|pin ?code|pin|eircode)$/.test(labelWords(label))
  const add = (start: number, end: number, sort: string, certainty: Find['certainty']): void => {
    finds.push({ start, end, kind: 'postcode', certainty, rank: 3, sort: isOwnPlace(text, start, end) ? 'own' : sort })
  }
  for (const { match } of matches(text, tokens, ZIP_STARTS)) {
    const view = before(text, match.index, 40)
    const end = match.index + match[0].length
    const isHome = (LIVES_BEFORE.test(view) && (isAlone(text, end) || GOES_ON.test(after(text, end, 12)))) || (/(?:^|[.!?\n"(] ?|(?<![\p{L}])(?:an?|the|our|this) )$/iu.test(view) && LIVES_AFTER.test(after(text, end, 24)))
    const country = /(?:^|\n)[>?* ]{0,6}([^\n\d]{3,40}) $/.exec(view)?.[1]
    const certainty = headed || (country !== undefined && isLarge(country) && /^\s*(?:\n|$)/.test(text.slice(end, end + 3))) || LABEL_BEFORE.test(view) || STATE_BEFORE.test(view) ? 'certain' : isHome ? 'likely' : TOWN_BEFORE.test(view) && isAlone(text, end) ? 'possible' : undefined
    if (certainty) add(match.index, end, isRestricted(match[1]!) ? 'restricted' : 'us', certainty)
  }
  for (const { item, match } of matches(text, tokens, STARTS)) {
    const { sort, strong } = item
    const view = before(text, match.index, 60)
    const labelled = headed || LABEL_BEFORE.test(view)
    const placed = (sort === 'au' && PROVINCE_BEFORE.test(view)) || (sort === 'in' && INDIA_BEFORE.test(view)) || (/^(?:nl|de|pl|se|br)$/.test(sort) && STREET_BEFORE.test(view))
    if (labelled || strong || placed) add(match.index, match.index + match[0].length, sort, labelled || strong ? 'certain' : 'likely')
  }
  return finds
}

/** No count: what follows is the end of a phrase, not a noun. */
function isAlone(text: string, end: number): boolean {
  return /^(?:[,.;:)!?\n]|$)/.test(after(text, end, 4))
}
