import type { Span } from '../../text/span.js'
import type { Token } from '../../text/tokens.js'
import { before, type Find } from '../around.js'
import { byFirstWord, matches } from '../starts.js'
import { isOwnPlace } from './owner.js'
import { latin } from '../latin.js'

const CLEAR =
  'Street|Avenue|Ave|Road|Rd|Lane|Ln|Boulevard|Blvd|Terrace|Parkway|Pkwy|Crescent|Cres|Mews|Alley|Turnpike|Tpke|Row|Esplanade|Causeway|Cul-de-sac|Strasse|Straße|utca|körút|straat|gatan|gata|gade|Nagar|Marg|Salai'
const WITH_NUMBER = `${CLEAR}|St|Str|Av|Drive|Dr|Court|Ct|Place|Pl|Way|Circle|Cir|Trail|Trl|Square|Sq|Highway|Hwy|Close|Gardens|Gdns|Grove|Hill|Walk|Plaza|Loop|Run|Ridge|Pike|Path|Pass|Point|Pt|View|Heights|Hts|Quay|Wharf|Green|Park|Rise|Vale|Bend|Crossing|Hollow|Broadway|Ter|Route|Cove|Landing|Common|Commons|Parade|Drove|Fields|Meadows|Yard|Colony|Layout|Enclave|Extension`
const WORD = "(?:\\p{Lu}[\\p{L}'.-]{0,20}|\\d{1,3}(?:st|nd|rd|th)|de|la|le|du|des|of|the|van|der|den|di|da|do|dos|del|el|al|y|e)"
const HOUSE = '(?:\\d{1,5}(?:[-/]\\d{1,4})?[A-Za-z]?(?:[ -]1/2)?)'
/** Words that stand between a count and a noun, or are counted themselves: no street is called so. */
const GRAMMAR =
  "(?:of|the|by|with|in|at|on|and|or|to|for|from|a|an|per|is|was|are|were|his|her|their|our|your|my|as|times?|days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?|yrs?|patients?|people|staff|nurses?|mg|mcg|mm|cm|ml|units?|views?|more|new|old|year-old|yo|male|female|man|woman|seen|out|beds?|phase|contrast)(?![a-z'-])"
const UNIT = '(?:[ ,\\n]{1,3}(?:(?:[Aa]pt|[Aa]partment|Suite|Ste|[Uu]nit|[Ff]lat|Floor|Fl|Room|Rm|Bldg|Building|Lot|Box|Space|Level)\\.?[ ]?#?|#[ ]?)[\\dA-Za-z]{1,5}(?:-\\d{1,4})?(?![\\p{L}\\p{N}]))?'
const COMPASS = '(?:[ ,]{1,2}(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\\b\\.?)?'

const EDGE = '(?<![\\p{L}\\p{N}$€£#])(?<!\\d[.,/:-])'
const at = (source: string, flags = 'uy'): { readonly search: RegExp } => ({ search: latin(`${EDGE}(?:${source})(?![\\p{L}\\p{N}])`, flags) })

/** With a house number. */
const FULL = [
  // 42 Cedar Avenue, Apt 3; 1600 N. Main St; 17 Quince Row; Flat 2, 9 Acacia Gardens
  at(`(?:(?:Flat|Apt\\.?|Unit) [\\dA-Z]{1,4},? )?${HOUSE}(?: ?,)? (?:${WORD} ){0,4}\\p{Lu}?[\\p{L}\\d'.-]{1,20} (?:${WITH_NUMBER})\\b\\.?${COMPASS}${UNIT}`),
  // 2208 Pinecrest, apt 6
  at(`${HOUSE} (?:${WORD} ){0,2}\\p{Lu}[\\p{L}'-]{2,20}(?=,? (?:[Aa]pt|[Uu]nit|[Ff]lat|#)\\.? ?#?\\d)${UNIT}`),
  // 240 Broadway, 9 The Larches, 500 Highway 61
  at(`${HOUSE} (?:Broadway|(?:N\\.? |S\\.? |E\\.? |W\\.? )?(?:State |County |US )?(?:Route|Rte\\.?|Highway|Hwy\\.?|County Road|CR|SR) ?\\d{1,4})${UNIT}`),
  // all small letters or capitals: 42 cedar avenue, 42 CEDAR AVE
  at(`${HOUSE} (?:(?:[a-z][a-z'.-]{1,20}|\\d{1,3}(?:st|nd|rd|th)) ){1,3}(?:street|avenue|ave|road|rd|lane|ln|boulevard|blvd|terrace|parkway|crescent)\\b\\.?${UNIT}`, 'iuy'),
  // 1200 E 5th, 1505 N Main
  at(`${HOUSE} (?:N|S|E|W|NE|NW|SE|SW)\\.? (?:\\d{1,3}(?:st|nd|rd|th)|Main)`, 'iuy'),
  // 44 oak st, 4418 nw 23rd ter: short types only after a house and one or two words that are no grammar
  at(`${HOUSE} (?:[nsew]\\.? |[ns][ew] )?(?!${GRAMMAR})(?:[a-z][a-z'-]{2,20}|\\d{1,3}(?:st|nd|rd|th))(?: (?!${GRAMMAR})[a-z][a-z'-]{2,20})? (?:st|ter|terr|cir|hwy|pkwy|cres|sq|(?:dr|ct|pl)(?=[.,;)\\n]|$| apt| unit| #)|(?:way|court|drive|place|close|trail|circle|square)(?= apt| unit| #))(?! (?:depression|elevation|segment|changes|elev|dep)(?![a-z]))\\b\\.?${UNIT}`, 'iuy'),
  // 12 rue de la Paix, 5 avenue Foch, 3 bis chemin des Vignes, 8 place Bellecour
  at(`(?:\\d{1,4} )?${HOUSE}(?: (?:bis|ter))?,? (?:[Rr]ue|[Aa]v(?:enue|\\.)|[Bb](?:oulevar)?d\\.?|[Pp]lace|[Ii]mpasse|[Cc]hemin|[Aa]llée|[Qq]uai|[Cc]ours)(?: (?:de|du|des|la|le|les|l'|d'|[\\p{Lu}\\d][\\p{L}'.-]{0,20})){1,5}`),
  // Hauptstraße 5, Lange Gasse 12a, Prinsengracht 263, Storgatan 14, Fő utca 3
  at(`(?:\\d{1,4} )?(?=[^ \\n]{4,34} \\d)\\p{Lu}[\\p{L}-]{1,24}(?:straße|strasse|str\\.|gasse|weg|allee|platz|damm|ufer|steig|stieg|straat|laan|plein|kade|gracht|dreef|steenweg|singel|dijk|gatan|gata|vägen|stigen|gränd|veien|gate|gade|vej|katu|tie|polku|baan|wal) \\d{1,4}[a-zA-Z]?`),
  at(`(?:\\d{1,4} )?(?=[^\\d\\n]{4,60} \\d)(?:\\p{Lu}[\\p{L}.-]{1,20} ){1,3}(?:utca|u\\.|út|útja|tér|köz|körút|Straße|Strasse|Str\\.|Gasse|Allee|Platz|Weg|straat|laan|Gade|Gate|vej|ulica|ulice|třída|náměstí|mahallesi|sokak|caddesi) \\d{1,4}[a-zA-Z]?`),
  // Via Roma 130, Calle Mayor, 5, Rua Forno 76, ul. Karpacka 69, Trg revolucije 12
  at(`(?:\\d{1,4} )?(?:Via|Viale|Piazza|Corso|Vicolo|Largo|[Cc]alle|C/|Avda?\\.?|Avenida|Paseo|Plaza|Carrer|Carretera|Rua|Travessa|Praça|Rue|ul\\.|Ul\\.|ulica|os\\.|al\\.|Aleja|Trg|Ulica|Strada|Bulevardul|Odos) (?:[\\p{L}'.-]{1,20} ){1,5}(?:[Nn][.º°]? ?)?\\d{1,5}[a-zA-Z]?`),
  at(`(?:\\d{1,4} )?(?:Via|Viale|Piazza|Corso|Calle|Avda?\\.?|Avenida|Paseo|Carrer|Rua|Travessa) (?:[\\p{L}'.-]{1,20} ){0,4}[\\p{L}'.-]{1,20},? (?:[Nn][.º°]? ?)?\\d{1,5}[a-zA-Z]?`),
  // India: No. 12, 3rd Cross, MG Road; H.No. 4-5-6, Plot 12, Sector 5
  at(`(?:(?:H\\.? ?No|House No|Door No|D\\.? ?No|Flat No|Plot(?: No)?|No)\\.? ?#?\\d[\\d/A-Z-]{0,9}),? (?:[\\p{L}\\d'.-]{1,20}[ ,]{1,2}){1,6}(?:Road|Rd|Street|St|Nagar|Marg|Colony|Layout|Salai|Cross|Main|Sector ?\\d{1,3}|Phase ?\\d|Block ?\\w|Society|Enclave|Vihar|Bagh|Puram|Gali)`),
]

const PO_BOX = at('(?:\\d{1,4} )?(?:p\\.? ?o\\.? ?box|post office box|postfach|apartado|bo[iî]te postale|b\\.p\\.) ?#?\\d{1,6}|PSC \\d{1,5},? Box \\d{1,5}|Unit \\d{4,5},? Box \\d{1,5}|(?:rural route|r\\.?r\\.?|hc|highway contract) ?#?\\d{1,3},? box \\d{1,5}[a-z]?', 'iuy')

/** Words after a street's name that make it the name of something else: "Wall Street Journal", "Baker Street Clinic". */
const NAMED_AFTER = latin(/^(?:'s)? (?:Journal|Hospital|Clinic|Medical|Health|Healthcare|Center|Centre|Dental|Surgery|Practice|Pharmacy|Church|School|Elementary|Primary|High|Theatre|Theater|Station|Bridge|Library|Foundation|Family|Physicians|Family Practice|Animal|Pediatrics|Books?|Records|Bank|Capital|Fair|Market|Band)(?![\p{L}])/u)
const KNOWN = /^(?:Wall|Sesame|Bourbon|Fleet|Downing|Main|High|Harley|Abbey|Penny|Silk|Easy|Memory|Fast|Slow|Left|Right|Bike|Death|Front|Back|Second|Third|Express|Skid) (?:Street|Road|Lane|Row|Alley|Boulevard)$/
/** Words that go before a place's word without making a name of it. */
const NO_NAME = /^(?:In|On|At|To|A|An|For|From|Off|Down|Supreme|District|Federal|Circuit|Food|Tennis|Night|Drug|Family|Traffic|Capitol|Church|Notting|Chapel|The|This|Our|Your|My|Every|No|Any|One|New|Long|Right|Half|Each|Their|Her|His) /
/** A number that counts: "sent to 25 people". */
const COUNTED = /^\d+[ \n](?:people|patients|percent|hours?|days?|weeks?|months?|years?|minutes?|mins?|miles?|mi|km|kms|kilomet(?:er|re)s|blocks?|doors?|houses?|floors?|states|towns|streets|flights?|stops?|kids|children|cats|dogs|times|visits|or|and|of|homes|the|to|a|am|pm|degrees|countries|states)(?![a-z])/i

/** Without a number: types that are streets and nothing else … */
const BARE_CLEAR = at(`(?:[\\p{Lu}][\\p{L}'-]{1,20}|\\d{1,3}(?:st|nd|rd|th)|Fő|Kossuth)(?: \\p{Lu}[\\p{L}'-]{1,20})? (?:Street|Avenue|Ave|Road|Rd|Lane|Ln|Boulevard|Blvd|Terrace|Parkway|Pkwy|Crescent|Mews|Alley|Row|Turnpike|Esplanade|utca|körút|tér|Straße|Strasse|straat|gatan|Nagar|Marg)(?![\\p{L}\\d])`)
/** … and types that need "on", "off" or "of somebody" before them. */
const BARE_FRAMED = at(`(?<=(?:[Oo]n|[Oo]ff|[Aa]long|[Dd]own|[Uu]p|from|of|near|behind|lives? (?:in|at|on)) (?:the )?)(?:\\p{Lu}[\\p{L}'-]{2,20}) (?:Hill|Drive|Dr|Court|Ct|Place|Pl|Way|Circle|Trail|Square|Close|Gardens|Grove|Walk|Loop|Ridge|Pike|Path|Quay|Wharf|Green|Rise|Vale|Bend|Crossing|Hollow|St)(?![\\p{L}\\d]|\\. \\p{Lu})`)
const COMPOUND = at('\\p{Lu}[\\p{L}-]{2,24}(?:straße|strasse|gasse|straat|laan|gracht|gatan|vägen|veien|katu)')
const ROUTE = at('(?:(?:[Ss]tate |[Cc]ounty |US |U\\.S\\. )?(?:Route|Rte\\.?|Rt\\.?|Highway|Hwy\\.?|County Road|Interstate)[ -]?\\d{1,4}|I-\\d{1,3}|US-\\d{1,3})(?: (?:below|above|near|at|by|past|outside|just) (?:the )?[\\p{L} ]{3,20}(?=[.,;!?\\n]))?')

/** What announces an address: what follows is one even when it has no form that we know. */
const CUED =
  latin(/(?<![\p{L}])(?:(?:(?:home |street |mailing |billing |shipping |new |current |her |his |their |my |postal )?address(?:es)?(?: (?:of|for) [\p{L} .'-]{2,40})?(?: (?:is|to|with|was|here they are|as))?|lives at|living at|lived at|resid(?:es|ing) at|taxi to|deliver(?:ed)? to|ship(?:ped)? to|sent to|send (?:it|one|a new one) to|new one to|return to|arrived at|(?:pick|picked) (?:me|her|him|them) up at|meet me at|office is at|house call (?:at|to)|home visit (?:at|to)|lives|resides|(?:home|addr(?:ess)?|residence|lives) ?[:=-]|(?:patient|pt|her|his|their|mom|mum|dad|mother|father)(?:'s)? (?:house|home|place|flat|apartment|residence)(?:,| is(?: at)?| at))[:\n ]{1,3})(?=\d|the corner of|p\.?o\.? box|psc|unit|uss )/iuy)
const REST = latin(/(?:\d{1,5}[A-Za-z]?(?:[ -]\d{1,5}[A-Za-z]?)?[ \n]{1,2}(?=\p{L})|the corner of |(?:p\.?o\.? box|psc|unit|uss) )[\p{L}\d][\p{L}\d '.º°/-]{2,60}(?:[,\n]{1,2} ?(?:(?:apt|suite|ste|unit|flat|box|fpo|apo|dpo)\.? ?[\p{L}\d ]{1,8}|\p{Lu}[\p{L}'-]{1,20}(?: [\p{L}'-]{1,20}){0,3}))?/iuy)

/** A part of an address that stands alone, on a line of its own. */
const UNIT_ALONE = at('(?:apt\\.?|apartment|suite|ste\\.?|flat) ?#?(?:\\d{1,5}[a-z]?|[a-z]\\d{0,4})', 'iuy')
const UNIT_STARTS = byFirstWord([UNIT_ALONE], ({ search }) => search.source)
const FULL_STARTS = byFirstWord(FULL, ({ search }) => search.source)

/** A text without any of these has no street without a number: most texts need no walk. */
const TYPE =
  / (?:Street|Ave|Road|Rd|Lane|Ln|Boulevard|Blvd|Terrace|Parkway|Pkwy|Crescent|Mews|Alley|Row|Turnpike|Esplanade|utca|körút|tér|Stra|Nagar|Marg|Hill|Dr|Court|Ct|Pl|Way|Circle|Trail|Square|Close|Gardens|Grove|Walk|Loop|Ridge|Pike|Path|Quay|Wharf|Green|Rise|Vale|Bend|Crossing|Hollow|St)|stra(?:ß|ss)e|gasse|straat|laan|gracht|gatan|vägen|veien|katu/
const BARE_STARTS = byFirstWord([BARE_CLEAR, BARE_FRAMED, COMPOUND], ({ search }) => search.source)
const BOX_STARTS = byFirstWord([PO_BOX], ({ search }) => search.source)
const CUE_STARTS = byFirstWord([{ search: CUED }], ({ search }) => search.source)
const ROUTE_STARTS = byFirstWord([ROUTE], ({ search }) => search.source)

/** Street addresses. Sort: `full` with a house number, `street` without, `unit` ("Apt 4") alone, `po-box`, `own` where wording makes it the organisation's. */
export function findStreets(text: string, tokens: readonly Token[]): Find[] {
  const finds: Find[] = []
  const add = (start: number, found: string, sort: string, certainty: Find['certainty'], rank: number): void => {
    const value = found.replace(/(?<![ ,.\n])[ ,.\n]+$/, '')
    const end = start + value.length
    finds.push({ start, end, kind: 'street-address', certainty, rank, sort: isOwnPlace(text, start, end) ? 'own' : sort })
  }
  if (/\d/.test(text)) {
    for (const { match } of matches(text, tokens, FULL_STARTS)) if (!isNotAddress(match[0], text, match.index)) add(match.index, match[0], 'full', 'certain', 6)
    for (const { match } of matches(text, tokens, BOX_STARTS)) add(match.index, match[0], 'po-box', 'certain', 7)
    for (const { match } of matches(text, tokens, UNIT_STARTS)) if (/\d/.test(match[0])) add(match.index, match[0], 'unit', 'possible', 1)
    for (const { match: cue } of matches(text, tokens, CUE_STARTS)) {
      REST.lastIndex = cue.index + cue[0].length
      const match = REST.exec(text)
      if (match && !COUNTED.test(match[0])) add(match.index, match[0], 'full', 'likely', 5)
    }
    for (const { match } of matches(text, tokens, ROUTE_STARTS)) {
      if (/(?<![a-z])(?:on|off|near|along|at|onto|down|from|of)(?: the)? $/i.test(before(text, match.index, 12))) add(match.index, match[0], 'street', 'possible', 4)
    }
  }
  if (/\n/.test(text)) for (const span of aboveUnits(text)) add(span.start, text.slice(span.start, span.end), 'full', 'likely', 4)
  if (!TYPE.test(text)) return finds
  for (const { match } of matches(text, tokens, BARE_STARTS)) {
    if (NAMED_AFTER.test(text.slice(match.index + match[0].length, match.index + match[0].length + 20))) continue
    if (NO_NAME.test(match[0]) || KNOWN.test(match[0])) continue
    add(match.index, match[0], 'street', 'likely', 3)
  }
  return finds
}

/** In letters the line above "Apt. 4" is the street's, whatever its language: "57 Askelund 1". */
const ABOVE_UNIT = latin(/(?<=(?:^|\n)[>?* ]{0,6})(\d{1,5}[A-Za-z]? (?=[^\n]{0,50}\p{L})[^\n:;!?@]{3,50})\n[>?* ]{0,6}(?:apt|apartment|suite|ste|unit|flat)\.? ?#?\d/giu)

function aboveUnits(text: string): Span[] {
  return [...text.matchAll(ABOVE_UNIT)].map((match) => ({ start: match.index, end: match.index + match[1]!.length }))
}

/** "10 Ways the Court", "24 Hour Drive", "5 Things … Way", "3 Steps to the Right Path", "2024 Heart Walk". */
function isNotAddress(found: string, text: string, start: number): boolean {
  if (/^(?:19|20)\d\d (?:[A-ZÀ-Þ][A-Za-zÀ-ɏ'-]+ ){1,4}(?:Walk|Run|Drive|Way|Path|Park|Green|Parade|Run|Close)$/.test(found)) return true
  if (/^\d+[ ,]+(?:Ways|Things|Tips|Steps|Reasons|Questions|Facts|Signs|Years|Days|Hours?|Weeks|Months|Minutes|People|Patients|Percent|Million|Of|To|The|And|In|Hour)(?![a-z])/i.test(found)) return true
  // A sentence that ran into the number: "in 2024. Dr …" cannot, but "May 5 at Oak Park" can.
  if (/(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)\.? $/i.test(before(text, start, 12))) return true
  return /^\d+ (?:at|on|in|for|from|by) /i.test(found)
}
