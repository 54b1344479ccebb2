import { gs1, isDay, isDigits, luhn, remainder, weighted } from '../checksums.js'
import type { Scheme } from '../scheme.js'

const kind = 'national-id' as const

/** Modulus 11 of the UK's health numbers: weights 10 to 2, check digit 11 minus the remainder, 11 written 0, 10 never issued. NHS Data Dictionary. */
export function mod11(value: string): boolean {
  if (!/^\d{10}$/.test(value) || /^(\d)\1{9}$/.test(value)) return false
  const check = (11 - (weighted(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11
  return check === Number(value[9])
}

/** A date as DDMMYY. */
const startsWithDay = (value: string): boolean => isDay(Number(value.slice(4, 6)), Number(value.slice(2, 4)), Number(value.slice(0, 2)))

const ODD: Readonly<Record<string, number>> = Object.fromEntries(
  [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((character, i) => [
    character,
    [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23][i]!,
  ]),
)

/** Codice fiscale: odd places by a table, even places by their value, sum modulo 26 as a letter; omocodia letters count as letters. D.M. 23 December 1976. */
export function codiceFiscale(value: string): boolean {
  if (!/^[A-Z]{6}[\dLMNP-V]{2}[ABCDEHLMPRST][\dLMNP-V]{2}[A-Z][\dLMNP-V]{3}[A-Z]$/.test(value)) return false
  let sum = 0
  for (let i = 0; i < 15; i++) {
    const character = value[i]!
    sum += i % 2 === 0 ? ODD[character]! : /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65
  }
  return String.fromCharCode(65 + (sum % 26)) === value[15]
}

/** NIR: sex, year, month, department (2A and 2B of Corsica count as 19 and 18), commune, order; key is 97 minus the remainder. INSEE, décret 82-103. */
export function nir(value: string): boolean {
  if (!/^[1-478]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d{2}|2[AB])\d{6}\d{2}$/.test(value)) return false
  const body = value.slice(0, 13).replace('2A', '19').replace('2B', '18')
  return 97 - remainder(body, 97) === Number(value.slice(13))
}

function crossSums(digits: string, weights: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const product = Number(digits[i]) * weights[i]!
    sum += Math.floor(product / 10) + (product % 10)
  }
  return sum
}

const ordinal = (letter: string): string => String(letter.charCodeAt(0) - 64).padStart(2, '0')

/** Krankenversichertennummer: the letter as 01 to 26, weights 1 2 1 2 …, cross sums, modulo 10. §290 SGB V, annex 1. */
export function kvnr(value: string): boolean {
  if (!/^[A-Z]\d{9}$/.test(value)) return false
  return crossSums(ordinal(value[0]!) + value.slice(1, 9), [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10 === Number(value[9])
}

/** Rentenversicherungsnummer: area, DDMMYY, letter, serial, check; weights 2 1 2 5 7 1 2 1 2 1 2 1, cross sums. §147 SGB VI, VKVV §4. */
export function rvnr(value: string): boolean {
  if (!/^\d{8}[A-Z]\d{3}$/.test(value)) return false
  const digits = value.slice(0, 8) + ordinal(value[8]!) + value.slice(9, 11)
  return crossSums(digits, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) % 10 === Number(value[11])
}

/** DNI and NIE: the remainder by 23 as a letter; X, Y, Z begin a NIE and count as 0, 1, 2. Real Decreto 1553/2005, Orden INT/2058/2008. */
export function dni(value: string): boolean {
  const digits = value.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)))
  return /^\d{8}$/.test(digits) && 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] === value.at(-1)
}

/** BSN: weights 9 to 2 and -1, divisible by 11 (elfproef). Besluit burgerservicenummer. */
export function bsn(value: string): boolean {
  const digits = value.padStart(9, '0')
  return /^\d{9}$/.test(digits) && Number(digits) > 0 && weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0
}

/** PPS number: weights 8 to 2, a second letter (not W, T, X of old) adds nine times its ordinal, remainder by 23 as W, A to V. Irish Revenue. */
export function pps(value: string): boolean {
  const match = /^(\d{7})([A-W])([A-IWTX]?)$/.exec(value)
  if (!match) return false
  const second = match[3] !== '' && !/[WTX]/.test(match[3]!) ? match[3]!.charCodeAt(0) - 64 : 0
  const sum = weighted(match[1]!, [8, 7, 6, 5, 4, 3, 2]) + 9 * second
  return 'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23] === match[2]
}

/** PESEL: YYMMDD with the century in the month, weights 1 3 7 9 …, modulo 10. Polish population register act of 2010. */
export function pesel(value: string): boolean {
  if (!/^\d{11}$/.test(value) || !isDay(Number(value.slice(0, 2)), Number(value.slice(2, 4)) % 20, Number(value.slice(4, 6)))) return false
  return weighted(value, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0
}

/** Personnummer: YYMMDD-NNNC, Luhn over the ten digits; a samordningsnummer adds 60 to the day. Skatteverket SKV 704. */
export function personnummer(value: string): boolean {
  const digits = value.replace(/\D/g, '').slice(-10)
  const day = Number(digits.slice(4, 6))
  return digits.length === 10 && isDay(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), day > 60 ? day - 60 : day) && luhn(digits)
}

/** Henkilötunnus: DDMMYY, century sign, serial, remainder by 31 as a character. Finnish Digital and Population Data Services Agency. */
export function hetu(value: string): boolean {
  const match = /^(\d{6})[-+A-FU-Y]?(\d{3})([\dA-Y])$/.exec(value)
  return match !== null && startsWithDay(match[1]!) && '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(match[1]! + match[2]!) % 31] === match[3]
}

/** Fødselsnummer: two check digits modulo 11, weights 3 7 6 1 8 9 4 5 2 1 and 5 4 3 2 7 6 5 4 3 2 1. Skatteetaten. */
export function fodselsnummer(value: string): boolean {
  if (!/^\d{11}$/.test(value)) return false
  const first = Number(value[0]) >= 4 ? String(Number(value[0]) - 4) + value.slice(1) : value
  return (
    startsWithDay(first) && weighted(value, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 && weighted(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  )
}

/** Rijksregisternummer: YYMMDD, serial, 97 minus the remainder; from 2000 on with a 2 before. Belgian royal decree of 3 April 1984. */
export function rijksregister(value: string): boolean {
  if (!/^\d{11}$/.test(value)) return false
  const key = Number(value.slice(9))
  return 97 - remainder(value.slice(0, 9), 97) === key || 97 - remainder(`2${value.slice(0, 9)}`, 97) === key
}

/** National and health-service numbers of Europe. */
export const EUROPE: readonly Scheme[] = [
  // Without a label only the grouping 3-3-4 with spaces counts, which the NHS asks for; hyphens are an American telephone's habit.
  { kind, sort: 'chi', form: '\\d{10}|\\d{6} \\d{4}|\\d{3}[ -]\\d{3}[ -]\\d{4}', check: (v) => mod11(v) && startsWithDay(v), label: 'chi(?: no| number| id)?|community health index' },
  { kind, sort: 'hcn', form: '\\d{10}|\\d{3}[ -]\\d{3}[ -]\\d{4}', check: mod11, label: 'h ?(?:&|and) ?c|health (?:&|and) (?:social )?care|hcn' },
  { kind, sort: 'nhs', form: '\\d{10}|\\d{3}-\\d{3}-\\d{4}', check: mod11, label: 'nhs(?: patient)?|national health service' },
  { kind, sort: 'nhs', form: '\\d{3} \\d{3} \\d{4}', check: mod11, label: 'nhs(?: patient)?|national health service', company: 'likely' },
  {
    kind, sort: 'nino', form: '(?!BG|GB|NK|KN|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\\d{2}[ -]?\\d{2}[ -]?\\d{2}[ -]?[A-D]', anyCase: true,
    check: () => true, label: 'ni(?:no)?|n\\.i\\.|nat(?:ional)? ins(?:urance)?', alone: 'likely',
  },
  {
    kind, sort: 'codice-fiscale', form: '[A-Z]{6} ?[\\dLMNP-V]{2} ?[ABCDEHLMPRST] ?[\\dLMNP-V]{2} ?[A-Z] ?[\\dLMNP-V]{3} ?[A-Z]', anyCase: true, check: codiceFiscale,
    label: 'c\\.? ?f\\.?|cod(?:ice|\\.)? fisc(?:ale|\\.)?|tax code|tessera sanitaria', alone: 'likely',
  },
  {
    kind, sort: 'nir', form: '[1-478] ?\\d{2} ?\\d{2} ?(?:\\d{2}|2[ABab]) ?\\d{3} ?\\d{3} ?[-/]? ?\\d{2}', check: nir,
    label: 'nir|insee|s[ée]cu(?:rit[ée] sociale)?|carte vitale|num[ée]ro de s[ée]cu|n[°º]\\.? ?s[ée]cu', alone: 'likely',
  },
  // Seven groups of a form that nothing else has, though the key does not fit.
  { kind, sort: 'nir', form: '[12] \\d{2} (?:0[1-9]|1[0-2]) (?:\\d{2}|2[AB]) \\d{3} \\d{3} \\d{2}', check: () => true, label: 'nir', alone: 'possible' },
  { kind, sort: 'kvnr', form: '[A-Z] ?\\d{3} ?\\d{3} ?\\d{3}', check: kvnr, label: 'kvnr|krankenversicherten(?:nummer|nr\\.?)|versicherten(?:nummer|nr\\.?)|egk|kv-?nr\\.?', company: 'likely' },
  { kind, sort: 'rvnr', form: '\\d{2} ?\\d{6} ?[A-Z] ?\\d{3}', check: rvnr, label: 'rvnr|(?:renten|sozial)versicherungs(?:nummer|nr\\.?)|sv-?nr\\.?', alone: 'likely' },
  { kind, sort: 'dni', form: '\\d{8}[ -]?[A-HJ-NP-TV-Z]|\\d{2}\\.\\d{3}\\.\\d{3}[ -]?[A-HJ-NP-TV-Z]', anyCase: true, check: dni, label: 'dni|nif|d\\.n\\.i\\.', company: 'likely' },
  { kind, sort: 'nie', form: '[XYZ][ -]?\\d{7}[ -]?[A-HJ-NP-TV-Z]', anyCase: true, check: dni, label: 'nie|n\\.i\\.e\\.', alone: 'likely' },
  { kind, sort: 'bsn', form: '\\d{8,9}|\\d{4}[. ]\\d{2}[. ]\\d{3}|\\d{3}[. ]\\d{3}[. ]\\d{3}', check: bsn, label: 'bsn|burgerservice(?:nummer|nr\\.?)|sofi(?:nummer)?' },
  { kind, sort: 'pps', form: '\\d{7}[ -]?[A-W][A-IWTX]?', anyCase: true, check: pps, label: 'pps[ns]?|personal public service', company: 'likely' },
  { kind, sort: 'ie-ihi', form: '\\d{18}|\\d{10}', check: (v) => (v.length === 18 ? gs1(v) && mod11(v.slice(7, 17)) : mod11(v)), label: 'ihi|individual health identifier' },
  { kind, sort: 'pesel', form: '\\d{11}', check: pesel, label: 'pesel', company: 'likely' },
  { kind, sort: 'personnummer', form: '(?:19|20)?\\d{6}[-+]\\d{4}|(?:19|20)?\\d{10}', check: personnummer, label: 'person(?:nummer|nr\\.?)|samordningsnummer|(?:swedish )?personal (?:identity|id)', company: 'likely' },
  { kind, sort: 'hetu', form: '\\d{6}[-+A-FU-Y]\\d{3}[\\dA-Y]', check: hetu, label: 'hetu|henkil[öo]tunnus|personbeteckning', alone: 'likely' },
  { kind, sort: 'fodselsnummer', form: '\\d{6} ?\\d{5}', check: fodselsnummer, label: 'f[øo]dsels(?:nummer|nr\\.?)|fnr|personnummer', company: 'likely' },
  { kind, sort: 'cpr', form: '\\d{6}-?\\d{4}', check: startsWithDay, label: 'cpr(?:-?(?:nummer|nr\\.?))?' },
  { kind, sort: 'rijksregister', form: '\\d{2}\\.\\d{2}\\.\\d{2}-\\d{3}\\.\\d{2}|\\d{11}', check: rijksregister, label: 'rijksregister(?:nummer|nr\\.?)?|registre national|insz|niss', company: 'likely' },
  { kind, sort: 'ahv', form: '756\\.?\\d{4}\\.?\\d{4}\\.?\\d{2}', check: (v) => isDigits(v) && gs1(v), label: 'ahv(?:-?(?:nummer|nr\\.?))?|avs', alone: 'likely' },
]
