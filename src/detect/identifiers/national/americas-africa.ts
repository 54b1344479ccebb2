import { isDay, luhn, weighted } from '../checksums.js'
import type { Scheme } from '../scheme.js'

const kind = 'national-id' as const

/** Social Insurance Number: Luhn; 0 and 8 are not issued to persons. Employment and Social Development Canada. */
export function sin(value: string): boolean {
  return /^[1-79]\d{8}$/.test(value) && luhn(value)
}

/** Ontario health card: Luhn over ten digits, the version code is not checked. Ontario Ministry of Health, technical specification. */
export function ohip(value: string): boolean {
  return /^[1-9]\d{9}(?:[A-Z]{1,2})?$/.test(value) && luhn(value.slice(0, 10))
}

/** Personal Health Number of British Columbia: 9, weights 2 4 8 5 10 9 7 3 each modulo 11, 11 minus the sum. BC Ministry of Health, PHN conformance. */
export function bcPhn(value: string): boolean {
  if (!/^9\d{9}$/.test(value)) return false
  const sum = [2, 4, 8, 5, 10, 9, 7, 3].reduce((total, weight, i) => total + ((Number(value[i + 1]) * weight) % 11), 0)
  return 11 - (sum % 11) === Number(value[9])
}

/** Québec health insurance number: letters of the name, YYMMDD of birth (women: month + 50), two more. RAMQ. The check digit's rule is not public. */
export function ramq(value: string): boolean {
  if (!/^[A-Z]{4}\d{8}$/.test(value)) return false
  const month = Number(value.slice(6, 8))
  return isDay(Number(value.slice(4, 6)), month > 50 ? month - 50 : month, Number(value.slice(8, 10)))
}

/** CPF: two check digits modulo 11, weights 10 to 2 and 11 to 2. Receita Federal do Brasil. */
export function cpf(value: string): boolean {
  if (!/^\d{11}$/.test(value) || /^(\d)\1{10}$/.test(value)) return false
  const first = ((weighted(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10
  const second = ((weighted(value, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10
  return first === Number(value[9]) && second === Number(value[10])
}

/** CURP: letters of the name, YYMMDD, sex, state, consonants, homonym mark, check digit with Ñ in the alphabet. Mexican RENAPO, 2018 manual. */
export function curp(value: string): boolean {
  if (!/^[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z\d]\d$/.test(value)) return false
  if (!isDay(Number(value.slice(4, 6)), Number(value.slice(6, 8)), Number(value.slice(8, 10)))) return false
  const alphabet = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ'
  const sum = Array.from(value.slice(0, 17)).reduce((total, character, i) => total + alphabet.indexOf(character) * (18 - i), 0)
  return (10 - (sum % 10)) % 10 === Number(value[17])
}

/** Identity number of South Africa: YYMMDD, serial, citizenship 0 to 2, Luhn. Identification Act 68 of 1997. */
export function zaId(value: string): boolean {
  return /^\d{10}[0-2]\d{2}$/.test(value) && isDay(Number(value.slice(0, 2)), Number(value.slice(2, 4)), Number(value.slice(4, 6))) && luhn(value)
}

/** Numbers of Canada, Brazil, Mexico and South Africa. */
export const AMERICAS_AFRICA: readonly Scheme[] = [
  { kind, sort: 'sin', form: '\\d{3}([ -]?)\\d{3}\\1\\d{3}', check: sin, label: 'sin|social insurance|nas', company: 'possible' },
  { kind, sort: 'ohip', form: '\\d{4}([ -]?)\\d{3}\\1\\d{3}(?:[ -]?[A-HJ-NPR-TV-Z]{2}(?![A-Za-z]))?', check: ohip, label: 'ohip|ontario health|health card|hcn' },
  { kind, sort: 'ohip', form: '\\d{4}([ -])\\d{3}\\1\\d{3}(?:[ -]?[A-HJ-NPR-TV-Z]{2}(?![A-Za-z]))?', check: ohip, label: 'ohip|health card', company: 'likely' },
  { kind, sort: 'phn', form: '\\d{4}([ -]?)\\d{3}\\1\\d{3}|\\d{5}[ -]?\\d{4}', check: bcPhn, label: 'phn|personal health|(?:bc )?(?:care|services) ?card|msp|ahcip|hsn|health services', company: 'likely' },
  { kind, sort: 'ramq', form: '[A-Z]{4} ?\\d{4} ?\\d{4}', anyCase: true, check: ramq, label: 'ramq|nam|assurance[- ]maladie|medicare card', alone: 'likely' },
  { kind, sort: 'cpf', form: '\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}', check: cpf, label: 'cpf', alone: 'likely' },
  { kind, sort: 'cpf', form: '\\d{11}', check: cpf, label: 'cpf' },
  { kind, sort: 'curp', form: '[A-Z]{4}\\d{6}[HMX][A-Z]{5}[A-Z\\d]\\d', check: curp, label: 'curp', alone: 'likely' },
  { kind, sort: 'za-id', form: '\\d{6} ?\\d{4} ?\\d{3}', check: zaId, label: '(?:sa |rsa |south african )?(?:id|identity)(?: no\\.?| number)?', company: 'likely', strict: true },
]
