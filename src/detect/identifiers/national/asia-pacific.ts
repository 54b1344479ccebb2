import { isDay, luhn, verhoeff, weighted } from '../checksums.js'
import type { Scheme } from '../scheme.js'

const kind = 'national-id' as const

/** Aadhaar: never begins with 0 or 1, no palindrome, Verhoeff. UIDAI, "A UID numbering scheme", 2010. */
export function aadhaar(value: string): boolean {
  return /^[2-9]\d{11}$/.test(value) && [...value].reverse().join('') !== value && verhoeff(value)
}

/** PAN: the fourth letter tells the kind of holder, the serial begins with 0001. Indian Income Tax Department. The check letter's rule is not public. */
export function pan(value: string): boolean {
  return /^[A-Z]{3}[ABCFGHLJPTK][A-Z]\d{4}[A-Z]$/.test(value) && value.slice(5, 9) !== '0000'
}

/** Medicare card of Australia: weights 1 3 7 9 1 3 7 9, modulo 10 is the ninth digit. Services Australia, METeOR 270101. */
export function auMedicare(value: string): boolean {
  return /^[2-6]\d{9,10}$/.test(value) && weighted(value, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(value[8])
}

const NHI_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

/**
 * NHI of New Zealand. Letters (no I, no O) count 1 to 24, weights 7 to 2. Old form: a digit, 11 minus the remainder, 10 written 0, remainder 0 never issued.
 * New form: a letter, 23 minus the remainder (HISO 10046:2024) or 24 minus it (the specification of 2019, still quoted).
 */
export function nhi(value: string): boolean {
  const old = /^[A-HJ-NP-Z]{3}\d{4}$/.test(value)
  if (!old && !/^[A-HJ-NP-Z]{3}\d{2}[A-HJ-NP-Z]{2}$/.test(value)) return false
  let sum = 0
  for (let i = 0; i < 6; i++) sum += (/\d/.test(value[i]!) ? Number(value[i]) : NHI_LETTERS.indexOf(value[i]!) + 1) * (7 - i)
  if (old) return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === Number(value[6])
  return [23, 24].some((modulus) => NHI_LETTERS[modulus - (sum % modulus) - 1] === value[6])
}

/** NRIC and FIN: weights 2 7 6 5 4 3 2, offset by prefix, remainder by 11 as a letter. Singapore ICA; M series since 2022. */
export function nric(value: string): boolean {
  if (!/^[STFGM]\d{7}[A-Z]$/.test(value)) return false
  const offset = { S: 0, T: 4, F: 0, G: 4, M: 3 }[value[0]!]!
  const rest = (weighted(value.slice(1), [2, 7, 6, 5, 4, 3, 2]) + offset) % 11
  const letters = /[ST]/.test(value[0]!) ? 'JZIHGFEDCBA' : value[0] === 'M' ? 'KLJNPQRTUWX' : 'XWUTRQPNMLK'
  return letters[value[0] === 'M' ? 10 - rest : rest] === value[8]
}

/** Resident identity number of China: YYYYMMDD, weights 2^17 mod 11 …, MOD 11-2 with X for ten. GB 11643-1999. */
export function residentId(value: string): boolean {
  if (!/^\d{17}[\dX]$/.test(value) || !isDay(Number(value.slice(6, 10)), Number(value.slice(10, 12)), Number(value.slice(12, 14)))) return false
  return '10X98765432'[weighted(value, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11] === value[17]
}

/** Numbers of India, Australia, New Zealand, Singapore and China. */
export const ASIA_PACIFIC: readonly Scheme[] = [
  { kind, sort: 'aadhaar', form: '[2-9]\\d{3}([ -]?)\\d{4}\\1\\d{4}', check: aadhaar, label: 'aadh?aa?r|adhaar|uidai|uid', company: 'likely' },
  // In practice every number begins with 91; one integration guide says Luhn, so the digits alone do not decide.
  { kind, sort: 'abha', form: '\\d{2}-\\d{4}-\\d{4}-\\d{4}|\\d{14}', check: (v) => v.startsWith('91') || luhn(v), label: 'abha|health id|ayushman|abdm|nha' },
  { kind, sort: 'abha', form: '91-\\d{4}-\\d{4}-\\d{4}', check: () => true, label: 'abha|health id', alone: 'likely' },
  { kind, sort: 'pan', form: '[A-Z]{5}\\d{4}[A-Z]', check: pan, label: 'pan(?: card)?|permanent account', alone: 'likely' },
  { kind, sort: 'au-medicare', form: '[2-6]\\d{3} \\d{5} \\d(?: ?[/-]? ?\\d)?|[2-6]\\d{3}-\\d{5}-\\d(?:-\\d)?', check: auMedicare, label: 'medicare', alone: 'likely' },
  { kind, sort: 'au-medicare', form: '[2-6]\\d{9,10}', check: auMedicare, label: 'medicare' },
  { kind, sort: 'au-ihi', form: '8003 ?60\\d{2} ?\\d{4} ?\\d{4}', check: luhn, label: 'ihi|individual healthcare identifier', alone: 'likely' },
  { kind, sort: 'nhi', form: '[A-HJ-NP-Z]{3} ?(?:\\d{4}|\\d{2}[A-HJ-NP-Z]{2})', anyCase: true, check: nhi, label: 'nhi|national health index', company: 'likely' },
  { kind, sort: 'nric', form: '[STFGM]\\d{7}[A-Z]', anyCase: true, check: nric, label: 'nric|fin|ic(?: no\\.?)?', alone: 'likely' },
  { kind, sort: 'china-id', form: '[1-9]\\d{16}[\\dXx]', check: residentId, label: '身份证号?码?|resident id(?:entity)?|chinese id', alone: 'likely' },
]
