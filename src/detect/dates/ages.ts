import type { Token } from '../../text/tokens.js'
import { after, before, type Find } from '../around.js'
import { byFirstWord, matches } from '../starts.js'
import { AGE_FORMS } from './age-forms.js'
import { yearsOf } from './age-numbers.js'

const STARTS = byFirstWord(AGE_FORMS, ({ search }) => search.source)

/**
 * A year of birth that makes somebody 90 or older: 45 CFR 164.514(b)(2)(i)(C) counts "all elements of dates (including year) indicative
 * of such age". Whoever was born in 1935 or before is past 90 whenever this runs; before 1906, long dead.
 */
const BIRTH_YEAR = /\b(?:born|dob|d\.o\.b\.|birth year|year of birth|birthdate|date of birth)(?:(?: in| on|:| =| was| is| around| back in)*(?: the (?:spring|summer|fall|autumn|winter) of)?)? ?(19(?:0[6-9]|[12]\d|3[0-5]))(?![\d/-])/gi

function findBirthYears(text: string): Find[] {
  return [...text.matchAll(BIRTH_YEAR)].map((match) => {
    const end = match.index + match[0].length
    return { start: end - 4, end, kind: 'age', certainty: 'likely', sort: 'ninety-plus' }
  })
}

/**
 * Exact ages of one person. Sorts: `ninety-plus` (45 CFR 164.514(b)(2)(i)(C): never published), `infant` (days, weeks or months old),
 * `gestation` (weeks of pregnancy), `minor` (under 18), `adult`. Ages of groups, thresholds, ranges and things are left out.
 */
export function findAges(text: string, tokens: readonly Token[]): Find[] {
  const finds = findBirthYears(text)
  for (const { item: form, match } of matches(text, tokens, STARTS)) {
    if (isGroup(match, text) || (form.accept && !form.accept(match, text))) continue
    const value = match[1] === undefined ? 0 : yearsOf(match[1])
    if (value > 119) continue
    const groupAt = match[1] === undefined ? match.index : match.index + match[0].indexOf(match[1])
    const start = form.tight ? groupAt : match.index
    const end = form.tight ? groupAt + match[1]!.length : match.index + match[0].length
    const ordinal = form.tight && /^(?:st|nd|rd|th)(?![A-Za-z])/.test(text.slice(end, end + 3)) ? 2 : 0
    finds.push({ start, end: end + ordinal, kind: 'age', certainty: form.certainty, sort: form.sort ?? sortOf(value, text.slice(end, end + 8)) })
  }
  return finds
}

function sortOf(years: number, rest = ''): string {
  if (/^ ?(?:month|week|day)/i.test(rest)) return 'infant'
  return years >= 90 ? 'ninety-plus' : years < 18 ? 'minor' : 'adult'
}

/** Plurals, ranges, thresholds: "19-year-olds", "aged 65 and over", "ages 9 to 12", "kids under 5", "between 50 and 64 years old". */
function isGroup(match: RegExpExecArray, text: string): boolean {
  const rest = after(text, match.index + match[0].length, 40)
  const view = before(text, match.index, 40)
  if (/^(?:s(?![a-z])|'s and| ?\+| ?(?:-|to|through|or|and|&) ?(?:\d{1,3}|older|over|above|up|younger|under|below|less|beyond)(?![a-zà-ɏ\d])|,? (?:and|or) (?:older|over|above|up|younger|under|below|beyond))/i.test(rest)) return true
  if (/(?<![a-z])(?:between|under|over|above|below|than|least|beyond|older|younger|until|til|till|up to|from|before|after|minimum|maximum|average|mean|median|every|all|most|many|aged?s?|by)(?: the)?(?: ages?(?: of)?)?(?: \d{1,3} (?:to|and))? (?:age )?$/i.test(view) && !/(?:turned|just|not) (?:over|under|after) $/i.test(view)) return true
  if (/(?<![a-zà-ɏ\d])\d{1,3} ?(?:-|to|and|or|through) ?$/i.test(view)) return true
  if (/(?<![a-z])(?:you(?:'re| are| were| turn(?:ed)?|'ve turned)?|they(?:'re| are| were| turn(?:ed)?|'ve turned)|your child|child(?:ren)? (?:is|are|turns?)|(?:your|a|the|each|any) (?:young )?(?:child|adult|person|spouse|dependent|kid) (?:is|turns?|reaches)|(?:until|before|when|once|if|after) (?:she|he|they|you|it)(?:'re|'s| is| are| was| were| turns?)|have reached|has reached|reaching|(?:until|by|before|past|after|as of|on or after|on) (?:your|their|his or her)) $/i.test(view)) return true
  return /^,? ?(?:children|adults|women|men|people|patients|kids|teens|girls|boys|seniors|students|residents|participants|individuals|adolescents|americans|babies|infants|toddlers|building|house|car|tree|company|practice|hospital|clinic|study|tradition|church|firm|business|law|policy|program|bottle|whisky|whiskey|scotch|wine|technology|medicine|data|age group|range)(?![a-z])/i.test(rest)
}
