import { gs1, iban, isDay, luhn } from './checksums.js'
import type { Scheme } from './scheme.js'

/** Areas 000, 666 and 9xx, group 00 and serial 0000 were never issued; three numbers are famous fakes. SSA, "SSN randomization"; POMS RM 10201.030. */
export function ssn(value: string): boolean {
  if (!/^\d{9}$/.test(value) || /^(\d)\1{8}$/.test(value)) return false
  if (/^(?:000|666|9)/.test(value) || value.slice(3, 5) === '00' || value.endsWith('0000')) return false
  return !['078051120', '457555462', '219099999'].includes(value)
}

/** Individual Taxpayer Identification Number: 9, group 50-65, 70-88, 90-92 or 94-99. IRS Publication 1915. */
export function itin(value: string): boolean {
  return /^9\d\d(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$/.test(value)
}

/** Medicare Beneficiary Identifier: letters without S, L, O, I, B, Z at fixed places. CMS, "Understanding the MBI format". */
const LETTER = '[AC-HJKMNP-RT-Y]'
const MIXED = '[\\dAC-HJKMNP-RT-Y]'
const MBI = `[1-9]${LETTER}${MIXED}\\d-?${LETTER}${MIXED}\\d-?${LETTER}{2}\\d{2}`

/** National Provider Identifier: Luhn with the prefix 80840. 45 CFR 162.406, CMS-0045-F. */
export function npi(value: string): boolean {
  return /^[12]\d{9}$/.test(value) && luhn(`80840${value}`)
}

/** DEA registration: odd digits plus twice the even digits, last digit of the sum is the seventh. 21 CFR 1301, DEA Pharmacist's Manual. */
export function dea(value: string): boolean {
  const match = /^[A-HJ-NPR-UX][A-Z9](\d{7})$/.exec(value)
  if (!match) return false
  const d = [...match[1]!].map(Number)
  return (d[0]! + d[2]! + d[4]! + 2 * (d[1]! + d[3]! + d[5]!)) % 10 === d[6]
}

const VIN_VALUES = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ'

/** VIN: letters by table, weights 8 7 6 5 4 3 2 10 0 9 8 …, remainder by 11 at the ninth place, X for ten. 49 CFR 565.15(c). */
export function vin(value: string): boolean {
  if (!/^[A-HJ-NPR-Z\d]{17}$/.test(value) || !/\d/.test(value)) return false
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
  const sum = weights.reduce((total, weight, i) => total + weight * (VIN_VALUES.indexOf(value[i]!) % 10), 0)
  return '0123456789X'[sum % 11] === value[8]
}

/** Payment card: an issuer's prefix and length, Luhn. ISO/IEC 7812-1 and the networks' published ranges. */
export function card(value: string): boolean {
  const ranges = /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|6(?:011|4[4-9]\d|5\d\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17}|(?:5018|5020|5038|6304|6759|676[1-3])\d{8,15}|1800\d{11}|2131\d{11})$/
  return ranges.test(value) && luhn(value)
}

/** Type Allocation Code, serial, Luhn check digit; the 16-digit form has a software version instead. 3GPP TS 23.003, 6.2. */
export function imei(value: string): boolean {
  return value.length === 16 || (luhn(value) && !/^(\d)\1+$/.test(value))
}

/**
 * Numbers of the United States and of things, with a form of their own. Sorts:
 * ssn: `ssn`, `itin`; plan-number: `mbi`, `hicn`; account-number: `card`, `iban`; vehicle-number: `vin`; device-number: `imei`;
 * license-number: `npi`, `dea` (a provider's, public: never a leak).
 */
export const CODES: readonly Scheme[] = [
  { kind: 'ssn', sort: 'ssn', form: '\\d{3}-\\d{2}-\\d{4}', check: ssn, label: 's\\.?s\\.?n?|social|soc(?:ial)? sec(?:urity)?', alone: 'likely' },
  { kind: 'ssn', sort: 'ssn', form: '\\d{3}([. ])\\d{2}\\1\\d{4}', check: ssn, label: 's\\.?s\\.?n?|social|soc(?:ial)? sec(?:urity)?', alone: 'possible', company: 'likely' },
  { kind: 'ssn', sort: 'ssn', form: '\\d{9}|\\d{3}-\\d{6}|\\d{5}-\\d{4}', check: ssn, label: 's\\.?s\\.?n|social sec(?:urity)?(?: (?:no\\.?|number|#))?|social|soc\\.?|soc(?:ial)? sec(?:urity)?' },
  // Read out digit by digit.
  { kind: 'ssn', sort: 'ssn', form: '\\d \\d \\d ?[-–]? ?\\d \\d ?[-–]? ?\\d \\d \\d \\d', check: ssn, label: 's\\.?s\\.?n|social(?: sec(?:urity)?)?' },
  { kind: 'ssn', sort: 'itin', form: '9\\d{2}-\\d{2}-\\d{4}|9\\d{2}-\\d{6}|9\\d{4}-\\d{4}|9\\d{2} \\d{2} \\d{4}', check: itin, label: 'itin|taxpayer id(?:entification)?', alone: 'likely', strict: true },
  { kind: 'ssn', sort: 'itin', form: '9\\d{8}', check: itin, label: 'itin|taxpayer id(?:entification)?', strict: true },
  { kind: 'plan-number', sort: 'mbi', form: MBI, anyCase: true, check: () => true, label: 'mbi|medicare', alone: 'likely' },
  { kind: 'plan-number', sort: 'hicn', form: '\\d{3}-?\\d{2}-?\\d{4}-?(?:[A-DTW]\\d?|[KM]\\d?)', check: (v) => ssn(v.slice(0, 9)), label: 'hicn?|medicare|health insurance claim', strict: true },
  { kind: 'license-number', sort: 'npi', form: '[12]\\d{9}|[12]\\d{3}[ -]\\d{3}[ -]\\d{3}', check: npi, label: 'npi|national provider|provider id(?:entifier)?' },
  { kind: 'license-number', sort: 'dea', form: '[A-HJ-NPR-UX][A-Z9]\\d{7}', check: dea, label: 'dea', alone: 'possible' },
  { kind: 'vehicle-number', sort: 'vin', form: '[A-HJ-NPR-Z\\d]{17}', anyCase: true, check: vin, label: 'vin|vehicle id(?:entification)?|chassis', alone: 'likely' },
  { kind: 'account-number', sort: 'card', form: '\\d{4}([ -]?)\\d{4}\\1\\d{4}\\1\\d{1,7}|\\d{4}([ -]?)\\d{6}\\2\\d{4,5}|\\d{12,19}', check: card, label: '(?:credit|debit|bank|payment|visa|mastercard|amex) ?card|visa|mastercard|amex|card', alone: 'likely', strict: true },
  { kind: 'account-number', sort: 'iban', form: '[A-Z]{2}\\d{2}[A-Z\\d]{11,30}', anyCase: true, check: iban, label: 'iban', alone: 'likely', strict: true },
  { kind: 'account-number', sort: 'iban', form: '[A-Z]{2}\\d{2}(?:[ -][A-Z\\d]{4}){2,7}(?:[ -][A-Z\\d]{1,3})?', check: iban, shrinks: true, label: 'iban', alone: 'likely', strict: true },
  { kind: 'device-number', sort: 'imei', form: '\\d{2}-?\\d{6}-?\\d{6}-?\\d{1,2}|\\d{6}[ -]\\d{2}[ -]\\d{6}[ -]\\d', check: imei, label: 'imei(?:sv)?' },
  // The hardware address of a device, IEEE 802-2014, clause 8.
  { kind: 'device-number', sort: 'mac', form: '[\\dA-F]{2}([:-])[\\dA-F]{2}(?:\\1[\\dA-F]{2}){4}', anyCase: true, check: (v) => /[A-F]/.test(v) && /\d/.test(v), label: 'mac', alone: 'likely' },
]

/** The parts of a unique device identifier in the GS1 form: (01) product with check digit, (17) expiry, (10) lot, (21) serial. 21 CFR 830, GS1 General Specifications 3. */
export const UDI = /\(01\) ?(\d{14})(?: ?\((?:11|17|10|30)\) ?[\w-]{1,20}){0,4} ?\(21\) ?([A-Za-z0-9-]{3,20})/g

export function udiProduct(value: string): boolean {
  return gs1(value)
}

/** Whether six digits YYMMDD are a date. */
export function isYearMonthDay(value: string): boolean {
  return isDay(Number(value.slice(0, 2)), Number(value.slice(2, 4)), Number(value.slice(4, 6)))
}
