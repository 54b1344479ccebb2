import { after, type Find } from '../around.js'
import { latin } from '../latin.js'
import { DEGREE_CODES, PROVINCES, STATE_CODES, STATES } from './regions.js'
import { NAME, townName } from './towns.js'

const CODE = '\\d{4,6}(?:-\\d{3,4})?|\\d{3} \\d{2,3}|\\d{2}-\\d{3}'
const REGION = `(?:,? ?(?:${STATES}|${STATE_CODES}|${DEGREE_CODES}|${PROVINCES})(?![\\p{L}]))?`
/** Line ends of letters, with the marks of quoted mail. */
const JOINT = '(?:, ?| ?[-–] ?|,?\\n[>?* ]{0,6})'
/** "…, Hyderabad - 500 080", "…, Tempe AZ 85280", "…, 560123" */
const TOWN_FIRST = latin(`${JOINT}(?:(${NAME})(?=[ ,;.)\\n–-]|$)(?! \\p{Ll})${REGION}(?:[ ,\\n–-]{1,3}(?=\\d))?)?(${CODE})?(?![\\p{L}\\p{N}]|[-/.:]\\d)`, 'uy')
/** "…, 20121 Milano" */
const CODE_FIRST = latin(`${JOINT}(?:\\d{4,5}|\\d{2}-\\d{3}|\\d{3} \\d{2}|\\d{4} [A-Z]{2}) (${NAME})(?![\\p{L}\\p{N}])(?! \\p{Ll})`, 'uy')
/** A house number or a telephone's first part is no postal code. */
const GOES_ON = latin(/^(?: ?\(?\d| (?:\p{Lu}[\p{L}'.-]+ ){1,3}(?:St|Street|Ave|Avenue|Rd|Road|Ln|Lane|Dr|Drive)(?![\p{L}]))/u)

/** Town and postal code behind a street's address, which need no form of their own there. */
export function findTails(text: string, streets: readonly Find[]): Find[] {
  const finds: Find[] = []
  for (const { end: at, sort } of streets) {
    const own = sort === 'own' ? 'own' : undefined
    CODE_FIRST.lastIndex = TOWN_FIRST.lastIndex = at
    const last = CODE_FIRST.exec(text)
    const first = TOWN_FIRST.exec(text)
    const name = last?.[1] ?? first?.[1]
    const start = last ? CODE_FIRST.lastIndex - last[1]!.length : first ? first.index + first[0].indexOf(name ?? '') : at
    const town = name === undefined ? undefined : townName(name, text, start)
    if (town) finds.push({ start, end: start + town.length, kind: 'place', certainty: last || first?.[2] ? 'likely' : 'possible', sort: own ?? 'town' })
    const code = last ? undefined : first?.[2]
    if (code === undefined || (name !== undefined && !town) || /^(?:19|20)\d\d$/.test(code) || GOES_ON.test(after(text, TOWN_FIRST.lastIndex, 40))) continue
    const end = first!.index + first![0].length
    finds.push({ start: end - code.length, end, kind: 'postcode', certainty: 'likely', rank: 1, sort: own ?? 'tail' })
  }
  return finds
}
