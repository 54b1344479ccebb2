import type { Certainty } from '../mention.js'
import { latin } from '../latin.js'

/** How a date is written; `full` names a day of a year or of the calendar. */
export type Form = 'full' | 'month' | 'day' | 'weekday' | 'relative' | 'holiday' | 'hours' | 'event'

/** One way of writing a date. `accept` looks at what the expression alone cannot tell. */
export type DateForm = {
  readonly form: Form
  readonly search: RegExp
  readonly certainty: Certainty
  /** Decides between forms that overlap. */
  readonly rank: number
  readonly accept?: (match: RegExpExecArray, text: string) => boolean
}

export const EDGE = '(?<![\\p{L}\\p{N}_@#])(?<!\\d[./:-])'
export const END = '(?![\\p{L}\\p{N}_])(?![/-]\\d|\\.\\d)'
export const at = (source: string, flags = 'iuy'): RegExp => latin(`${EDGE}(?:${source})${END}`, flags)

export const before = (match: RegExpExecArray, text: string, length = 24): string => text.slice(Math.max(0, match.index - length), match.index)
export const after = (match: RegExpExecArray, text: string, length = 24): string => text.slice(match.index + match[0].length, match.index + match[0].length + length)

/** What is done with a patient on a day: beside it even "5/5" and "3/4" are dates. */
export const CARE_CUE =
  latin(/(?<![\p{L}])(?:dos|dob|d\.o\.b\.?|doa|born|seen|visit(?:ed)?|appts?|appointment|(?:re)?admit(?:ted)?|adm|admission|d\/c'?d?|dc'?d?|discharged?|surger(?:y|ies)|sx|procedure|implanted|placed|died|deceased|birth(?:day|date)|edd|lmp|scheduled|rescheduled|check-?up|session|[\p{L}]{2,12}(?:oscopy|ectomy|plasty|gram)|mri|ct|pet|x-?ray|cxr|echo|e[ck]g|biops(?:y|ied)|labs|scan(?:ned)?|chemo|infusion|dialysis|meeting|mtg|f\/u|follow-?up|onset|presented|cath|cabg|mva|mvc|vaccinated|transferred|inr|pap|tested|results?)(?: (?:on|was|is|from|home|dated?|done|last))*[ :,(=-]{0,3}$/iu)

/** "may" as a verb: in small letters, or at the start of a question. */
export function isModalMay(match: RegExpExecArray, text: string): boolean {
  const may = /(?<![a-z])(may|march)(?![a-z])/i.exec(match[0])
  if (!may) return false
  if (may[1] === 'may' || may[1] === 'march') return !/\d/.test(match[0])
  return /^ (?:I|we|you|he|she|they|this|the|God|your|all|be)(?![A-Za-z])/.test(after(match, text))
}
