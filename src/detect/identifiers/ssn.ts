import type { Find } from '../around.js'
import { latin } from '../latin.js'

const LAST_FOUR = [
  // "last four of her social: 7719", "SSN ending in 0481", "SSN 4 digits 7719"
  latin(/(?<![\p{L}])(?:s\.?s\.?n|ss ?#|social(?: security)?(?: number| no\.?)?)(?![\p{L}])[^\d\n.!?]{0,20}(?:ending|ends|last|final|4)(?: (?:in|with|four|4|digits?|of)){0,4}[ :=#(),-]{0,4}(?:are |is )?(\d{4})(?![\p{L}\p{N}])/giu),
  latin(/(?<![\p{L}])(?:last|final) ?(?:four|4)(?: digits?)?(?: of)?(?: (?:her|his|their|the|your|my|patient's)){0,2}(?: (?:s\.?s\.?n\.?|social(?: security)?(?: number)?))(?: (?:are|is|were|was))?[ :=#(),-]{0,4}(\d{4})(?![\p{L}\p{N}])/giu),
  // "VA pt, last 4: 4399": what hospitals of veterans call people by
  latin(/(?<![\p{L}])(?:patient|pt|vet(?:eran)?|VA|name|dob)(?![\p{L}])[^.!?\n]{0,24}(?<![\p{L}])last ?(?:four|4)[ :=#(,-]{1,3}(\d{4})(?![\p{L}\p{N}])/giu),
  // Masked: xxx-xx-7719
  latin(/(?<![\p{L}\p{N}])[xX*#•]{3}[- ]?[xX*#•]{2}[- ]?(\d{4})(?![\p{L}\p{N}])/gu),
]

/** The last four digits of a social security number; HHS guidance on de-identification counts them as the number. */
export function findLastFour(text: string): Find[] {
  return LAST_FOUR.flatMap((search) =>
    [...text.matchAll(search)].map((match): Find => {
      const end = match.index + match[0].length
      return { start: end - match[1]!.length, end, kind: 'ssn', sort: 'last-four', certainty: 'certain', rank: 3 }
    }),
  )
}
