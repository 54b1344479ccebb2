import type { Find } from '../around.js'
import { latin } from '../latin.js'

const GROUP = '[A-Z\\d]{1,5}'
const PLATE = `(?=[A-Z\\d -]{0,9}\\d)(?=[\\d -]{0,9}[A-Z]|\\d{4,7})${GROUP}(?:[ -·]${GROUP}){0,2}`

/** A label, then a plate in capitals: "plate KLM 4471", "license plate number is 8XBT 904", "reg. BV19 KXR". Plates have no common form. */
const LABELLED = latin(
  `(?<![\\p{L}])(?:(?:[Ll]icen[cs]e |LICEN[CS]E |[Nn]umber |[Rr]egistration |[Vv]ehicle |[Cc]ar )?(?:[Pp]lates?|PLATES?)|[Ll]icen[cs]e tags?|[Tt]ags?|TAG|[Rr]eg(?:istration)?\\.?|REG|[Vv]ehicle registration)` +
    `(?:(?: (?:number|no\\.?|#|is|was|reads?|reading|of))|[ \\n]?[:=#("'\\[]){0,3}[ \\n]?(${PLATE})(?![\\p{L}\\p{N}])`,
  'gu',
)

/** A weak label, which needs a vehicle in sight. */
const WEAK = /^(?:tags?|reg)/i
const VEHICLE = latin(/(?<![\p{L}])(?:cars?|truck|van|suv|vehicle|pickup|motorcycle|bike|sedan|minivan|driv\w{1,4}|parked|parking|ambulance|toyota|honda|ford|f-?150|chevy|chevrolet|nissan|bmw|audi|vw|volkswagen|[sš]koda|kia|hyundai|jeep|buick|tesla|subaru|mazda|sprinter|dodge|ram|lexus|volvo|fiat|renault|peugeot|plates?)(?![\p{L}])/iu)

/** Licence plates. VINs have a form of their own, see codes.ts. */
export function findPlates(text: string): Find[] {
  const finds: Find[] = []
  for (const match of text.matchAll(LABELLED)) {
    const value = match[1]!.trimEnd()
    const letters = value.replace(/[^A-Z\d]/g, '')
    if (letters.length < 4 || letters.length > 9 || /^(?:19|20)\d\d$/.test(value)) continue
    const start = match.index + match[0].length - match[1]!.length
    if (WEAK.test(match[0]) && !VEHICLE.test(text.slice(Math.max(0, start - 70), start + 60))) continue
    finds.push({ start, end: start + value.length, kind: 'vehicle-number', sort: 'plate', certainty: 'certain' })
  }
  return finds
}
