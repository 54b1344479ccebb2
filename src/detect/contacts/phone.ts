import { after, before, type Find } from '../around.js'
import { ownerOf } from './owner.js'
import { latin } from '../latin.js'

const EXTENSION = '(?:[ ,;]{0,2}(?:x|ext\\.?|extn\\.?|extension|#)[ .:]{0,2}\\d{1,6})?'
/** The ways in which numbers are written that are telephones by their form alone. */
const FORMS: readonly (readonly [form: string, certainty: 'certain' | 'likely' | 'possible'])[] = [
  // +1 614 555 0138, +44 (0)1632 960 884, 001-748-088-2851
  ['(?:\\+|\\(\\+)[ ]?\\d{1,3}\\)?[ .-]?(?:\\(0?\\d{0,4}\\)[ .-]?)?\\d{1,5}(?:[ .\\/-]?\\d{2,5}){1,4}', 'certain'],
  ['00[1-9]\\d{0,2}[ .-]\\(?\\d{1,4}\\)?(?:[ .-]\\d{2,8}){1,4}', 'likely'],
  // (614) 555-0138, 614-555-0138, 614.555.0138, 1-800-555-0199: North American Numbering Plan, NXX-NXX-XXXX
  ['(?:1[ .-]?)?\\([2-9]\\d{2}\\)[ .-]{0,3}[2-9]\\d{2}[ .-]?\\d{4}', 'certain'],
  ['(?:1[ .-])?[2-9]\\d{2}([.-])[2-9]\\d{2}\\1\\d{4}', 'certain'],
  ['[2-9]\\d{2}\\/[2-9]\\d{2}-\\d{4}', 'certain'],
  ['(?:1 )?[2-9]\\d{2} [2-9]\\d{2}[ -]\\d{4}', 'likely'],
  ['1?[ -]?8(?:00|33|44|55|66|77|88)[ .-][A-Z]{3,7}(?:-[A-Z\\d]{3,7})?(?=[^\\p{L}])', 'likely'],
  // 01632 960217, 0141 496 0218, 020 7946 0018, 07700 900418: Ofcom; 0491 570 156 (Australia), 087 123 4567 (Ireland)
  ['\\(?0\\d{2,5}\\)?[ -]\\d{3,4}[ -]?\\d{3,4}', 'likely'],
  ['0\\d{5} \\d{5}|\\(0[2378]\\) ?\\d{4} \\d{4}|0\\d{4} \\d{6}|0\\d{3} \\d{7}', 'likely'],
  // 06 12 34 56 78 (France), 98765 43210 (India), 030/1234567 (Germany)
  ['0[1-9](?:([ .-])\\d{2})(?:\\1\\d{2}){3}', 'likely'],
  ['0\\d{2,4}\\/\\d{5,8}', 'likely'],
]
const FORM = FORMS.map(([form, certainty]) => [latin(`(?<![\\p{L}\\p{N}])(?<!\\d[-./ ]|[-/#]|\\$ ?)(?:${form})${EXTENSION}(?![\\p{L}\\p{N}])(?!-\\d|\\/\\d|\\.\\d|%)`, 'gu'), certainty] as const)

/** Letters for digits: a business's, unless wording gives it to a person (555-CALL-JOE). */
const VANITY = latin(/(?<![\p{L}\p{N}-])(?:[2-9]\d{2}[-. ])?[2-9]\d{2}[-. ](?=[A-Z\d-]{0,3}[A-Z])[A-Z\d]{2,4}-?[A-Z\d]{1,4}(?![\p{L}\p{N}]|-\d)/gu)

/** A number that only a word makes a telephone: 555-0142, 785 8949, 6145550138, (88) 684-334, 50-98-28-96. */
const LOOSE = latin(`(?<![\\p{L}\\p{N}])(?<!\\d[-./ ]|\\$ ?)[+(]{0,2}\\d[\\d().\\/ -]{4,18}\\d${EXTENSION}(?![\\p{L}\\p{N}])(?!\\/\\d|\\.\\d|%|-\\d)`, 'gu')
/** A word that announces a telephone number, with a few words of the sentence between. */
const CUE =
  latin(/(?<![\p{L}])(?:tel(?:ephone)?|phones?|ph|mobile|mob|cell(?: ?phone)?|landline|whats ?app|hotline|helpline|fax(?:ed)?|facsimile|pager|beeper|call(?:s|ed|ing)?|dial|ring|text|sms|reach(?:ed)?|contact(?: no\.?| number)?|answering|picking up|voicemail|extension)(?![\p{L}])[^\d.!?;\n]{0,28}(?:no\.? ?|#)?[\n ]{0,2}$/iu)
const TIGHT_CUE = latin(/(?<![\p{L}])(?:tel(?:ephone)?|phones?|ph|mobile|mob|cell(?: ?phone)?|fax|t|f|m|p|tty|tdd|work|home|office)\.?(?: (?:number|no\.?|#|is))*[ :=#(-]{1,4}$/iu)
const AFTER_CUE = latin(/^ ?[-(]?(?:office|fax|mobile|cell|home|work|phone|tel)(?![\p{L}])/iu)
/** Labels of other numbers: what follows them is no telephone. */
const OTHER =
  latin(/(?<![\p{L}])(?:m\.?r\.?n\.?s?|mr ?#|s\.?s\.?n|social|record|chart|account|acct|member|policy|group|claim|case|order|invoice|ticket|tracking|npi|dea|ein|tax|isbn|issn|doi|nct|vin|serial|s\/n|imei|udi|lot|model|part|card|cards?|iban|id|nhs|medicare|dob|born|license|licence|passport|accession|encounter|csn|har|fin|rx|prescription|reference|ref|confirmation|version|upc|sku|grant|protocol|uhid|chi|aadhaar|bsn|dni|ohip|pesel|zoom|meeting|webinar|passcode|usps|ups|fedex|ndc|loinc|snomed|pmid|cpt)(?: (?:number|no|num|id))?\.?[ :=#("-]{0,4}(?:is |was |ending |no\.? |number )?$/iu)

/** The last word before a number that names a line decides: "no fax, call …" is a telephone's. */
const LINE = latin(/(?<![\p{L}])(fax(?:ed|es|ing)?|facsimile|telefax|phone|telephone|tel|call(?:s|ed|ing)?|ring|text(?:ed)?|mobile|cell|dial)(?![\p{L}])(?!.{0,80}(?<![\p{L}])(?:fax(?:ed|es|ing)?|facsimile|telefax|phone|telephone|tel|call(?:s|ed|ing)?|ring|text(?:ed)?|mobile|cell|dial)(?![\p{L}]))/isu)
const FAX_LETTER = /(?:^|[\s(,;|])f[.:] ?$/i
const FAX_AFTER = /^[) ,-]{0,3}(?:\(?(?:fax|facsimile)(?![a-z])|which is [^.!?\n]{0,25}fax(?![a-z]))/i

/** Telephone and fax numbers. */
export function findPhones(text: string, label: string | undefined): Find[] {
  const finds: Find[] = []
  const header = label === undefined ? '' : label
  const headed = /(?:^|[^a-zà-ɏ])(?:tel|phone|mobile|cell|fax|telephone|contact)/i.test(header)
  const add = (at: number, found: string, certainty: Find['certainty']): void => {
    let start = at
    let end = at + found.length
    if (/[A-Za-z\d]/.test(text[start - 1] ?? '') || /[A-Za-z\d]/.test(text[end] ?? '')) return
    // An opening bracket that is not closed is the sentence's.
    if (text[start] === '(' && !text.slice(start, end).includes(')')) start++
    if (text[end - 1] === ')' && !text.slice(start, end).includes('(')) end--
    finds.push({ start, end, kind: isFax(text, start, end, header) ? 'fax' : 'phone', certainty, ...ownerOf(text, start, end) })
  }
  for (const match of /\d[-. ][A-Z]{2}/.test(text) ? text.matchAll(VANITY) : []) {
    const letters = match[0].replace(/[^A-Z\d]/g, '').length
    if ((letters === 7 || letters === 10) && ownerOf(text, match.index, match.index + match[0].length).sort === 'person') add(match.index, match[0], 'likely')
  }
  for (const { from, to } of stretches(text)) {
    const stretch = text.slice(from, to)
    for (const [form, certainty] of FORM) {
      for (const match of stretch.matchAll(form)) {
        const start = from + match.index
        const digits = match[0].replace(/\D/g, '').length
        if (digits < 7 || OTHER.test(before(text, start, 40)) || isCount(match[0])) continue
        add(start, match[0], certainty)
      }
    }
    for (const match of stretch.matchAll(LOOSE)) {
      const value = match[0]
      const start = from + match.index
      const digits = value.replace(/\D/g, '').length
      if (digits < 6 || digits > 15 || (digits === 6 && !/\d[ .-]\d+[ .-]\d/.test(value)) || isDateOrRange(value) || isCount(value)) continue
      const view = before(text, start, 48)
      if (OTHER.test(view)) continue
      if (headed || TIGHT_CUE.test(view) || AFTER_CUE.test(after(text, start + value.length, 12))) add(start, value, 'certain')
      else if (CUE.test(view)) add(start, value, 'likely')
      // 555 is the exchange of invented numbers: seven digits of it are one by form.
      else if (/^555[-.]\d{4}$/.test(value)) add(start, value, 'likely')
    }
  }
  return finds
}

/** Where enough digits stand together, with room for what may belong to them on both sides. */
function* stretches(text: string): Generator<{ readonly from: number; readonly to: number }> {
  for (const match of text.matchAll(/[\d(+](?:[()./ +x-]{0,3}\d){5,}|8\d\d[ .-][A-Z]{3,7}/g)) {
    yield { from: Math.max(0, match.index - 4), to: Math.min(text.length, match.index + match[0].length + 18) }
  }
}

function isFax(text: string, start: number, end: number, header: string): boolean {
  const view = before(text, start, 70)
  const sentence = /(?<![^.!?\n])[^.!?\n]*$/.exec(view.replace(/\bno\. ?$/i, 'no '))![0]
  if (/fax/i.test(header) || FAX_LETTER.test(view) || FAX_AFTER.test(after(text, end, 40))) return true
  return /^(?:fax|facs|telefax)/i.test(LINE.exec(sentence)?.[1] ?? '')
}

/** 1,200,000 and 2019-2020 and 10/12/2024 are no telephone numbers. */
function isDateOrRange(value: string): boolean {
  return (
    /^\(?(?:19|20)\d\d ?[-/] ?(?:19|20)?\d\d\)?$/.test(value) ||
    /^\(?\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?: |$)/.test(value) ||
    /^(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])/.test(value) ||
    /^\d{3}-\d{2}-\d{4}$/.test(value) ||
    /^\d{5}-\d{4}$/.test(value)
  )
}

function isCount(value: string): boolean {
  return /^[\d.]*\.\d{3}\.\d{3}$/.test(value) || /^(\d)\1+$/.test(value.replace(/\D/g, ''))
}
