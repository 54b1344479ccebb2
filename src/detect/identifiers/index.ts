import type { Prose } from '../../text/prose.js'
import { overlaps } from '../../text/span.js'
import type { Detector } from '../detector.js'
import type { Mention } from '../mention.js'
import { asMention, withoutOverlaps, type Find } from '../around.js'
import { UDI, udiProduct } from './codes.js'
import { columns } from './columns.js'
import { findHeaded, findLabelled, isNumberLabel } from './labelled.js'
import { findSchemes } from './schemes.js'
import { findLastFour } from './ssn.js'
import { findPlates } from './vehicles.js'

/**
 * Numbers that are unique to a person: record, plan, account, social security, licence, vehicle, device and national numbers.
 * The closed list of sorts stands in labels.ts. `certain`: a label and a value, or a form of its own that passes its check beside a label;
 * `likely`: a distinctive form alone; `possible`: a weak one. A bare run of digits without a label is nothing.
 */
export const detectIdentifiers: Detector = identifierDetector(new Set())

/** The same; the sorts of national numbers that are at home where the draft is need one witness less. */
export function identifierDetector(home: ReadonlySet<string>): Detector {
  return (prose) => findAll(prose, home)
}

function findAll({ segment, index, tokens }: Prose, home: ReadonlySet<string>): readonly Mention[] {
  const { text, label } = segment
  const addresses = findAbhaAddresses(text)
  if (!/\d/.test(text)) return addresses.map((find) => asMention(find, index, 'identifiers'))
  const finds = [...addresses, ...findSchemes(text, label, home), ...findLabelled(text, tokens, label), ...findLastFour(text), ...findPlates(text), ...findSerials(text), ...findZones(text), ...findInColumns(text, home)]
  // Digits in a link are the link's own, unless a label says otherwise.
  const links = tokens.filter((token) => token.kind === 'address' && /:\/\/|^www\./i.test(token.text))
  const kept = links.length === 0 ? finds : finds.filter((find) => find.certainty === 'certain' || !links.some((link) => overlaps(link, find)))
  return withoutOverlaps(kept).map((find) => asMention(find, index, 'identifiers'))
}

function findInColumns(text: string, home: ReadonlySet<string>): Find[] {
  return [...columns(text, isNumberLabel)].flatMap(({ start, text: cell, label }) =>
    [...findSchemes(cell, label, home), ...findHeaded(cell, label)].map((find) => ({ ...find, start: find.start + start, end: find.end + start })),
  )
}

/** An ABHA address of India looks like e-mail without a top-level domain: `name@abdm`. NHA, ABDM sandbox documentation. */
function findAbhaAddresses(text: string): Find[] {
  if (!/@(?:abdm|sbx)/i.test(text)) return []
  return [...text.matchAll(/(?<![\w.@-])[a-z\d][\w.-]{2,30}@(?:abdm|sbx)(?![\w-]|\.\w)/gi)].map((match) => ({
    start: match.index, end: match.index + match[0].length, kind: 'national-id', sort: 'abha-address', certainty: 'certain',
  }))
}

/** Lines of a machine-readable zone, as scans of passports and identity cards hold them: capitals, digits and fillers. ICAO Doc 9303, parts 4 and 5. */
function findZones(text: string): Find[] {
  if (!text.includes('<<')) return []
  return [...text.matchAll(/(?<![A-Za-z\d<])(?=[A-Z\d<]{0,42}<<)[A-Z\d<]{30,44}(?![A-Za-z\d<])/g)].map((match) => ({
    start: match.index, end: match.index + match[0].length, kind: 'license-number', sort: 'passport', certainty: 'certain', rank: 3,
  }))
}

/** The serial part of a unique device identifier: with (01) and its check digit, or "(21)" alone. */
function findSerials(text: string): Find[] {
  const finds: Find[] = []
  for (const match of text.matchAll(UDI)) {
    if (!udiProduct(match[1]!)) continue
    const end = match.index + match[0].length
    finds.push({ start: end - match[2]!.length, end, kind: 'device-number', sort: 'udi', certainty: 'certain', rank: 3 })
  }
  for (const match of text.matchAll(/(?<![A-Za-zÀ-ɏ\d])\(21\) ?(?=[A-Za-z-]{0,6}\d)([A-Za-z0-9-]{5,20})(?![A-Za-zÀ-ɏ\d])/g)) {
    const end = match.index + match[0].length
    finds.push({ start: end - match[1]!.length, end, kind: 'device-number', sort: 'udi', certainty: 'likely', rank: 3 })
  }
  return finds
}
