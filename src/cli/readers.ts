import { WrongUse } from '../run/problem.js'
import { FORMATS_IN } from '../run/settings.js'
import { didYouMean } from '../run/suggest.js'

/** Throws WrongUse for a reader that there is none of. */
export function checkReader(format: string | undefined): void {
  if (format !== undefined && !FORMATS_IN.includes(format)) {
    throw new WrongUse(`--format-in: there is no such reader.${didYouMean(format, FORMATS_IN)} The readers are ${FORMATS_IN.join(', ')}.`)
  }
}
