/**
 * Check digits. Every function takes the number without separators and says whether it passes; none throws.
 * Algorithms as published: ISO/IEC 7812-1 annex B (Luhn), Verhoeff 1969, ISO/IEC 7064 (MOD 97-10, MOD 11-2).
 */

const digit = (text: string, i: number): number => text.charCodeAt(i) - 48

export function isDigits(text: string): boolean {
  return /^\d+$/.test(text)
}

/** The sum of digits times weights; a missing weight counts nothing. */
export function weighted(text: string, weights: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < weights.length && i < text.length; i++) sum += digit(text, i) * weights[i]!
  return sum
}

/** Luhn: from the right every second digit doubled, cross sums, total divisible by 10. */
export function luhn(text: string): boolean {
  if (!isDigits(text)) return false
  let sum = 0
  for (let i = text.length - 1, double = false; i >= 0; i--, double = !double) {
    const value = digit(text, i) * (double ? 2 : 1)
    sum += value > 9 ? value - 9 : value
  }
  return sum % 10 === 0
}

const D5 = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
  [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
  [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
  [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
  [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
  [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
  [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
  [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
  [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
]
const TURN = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]

/** Verhoeff: the dihedral group D5 with a permutation that moves on with each place, from the right. */
export function verhoeff(text: string): boolean {
  if (!isDigits(text)) return false
  let check = 0
  for (let i = 0; i < text.length; i++) {
    let value = digit(text, text.length - 1 - i)
    for (let turn = 0; turn < i % 8; turn++) value = TURN[value]!
    check = D5[check]![value]!
  }
  return check === 0
}

/** GS1 (EAN-13, GTIN-14): weights 3, 1, 3 … from the digit before the check digit leftwards, total divisible by 10. GS1 General Specifications 7.9. */
export function gs1(text: string): boolean {
  if (!isDigits(text)) return false
  let sum = 0
  for (let i = text.length - 1, weight = 1; i >= 0; i--, weight = 4 - weight) sum += digit(text, i) * weight
  return sum % 10 === 0
}

/** The remainder of a long decimal number. */
export function remainder(text: string, by: number): number {
  let rest = 0
  for (let i = 0; i < text.length; i++) rest = (rest * 10 + digit(text, i)) % by
  return rest
}

/** IBAN: country and check digits to the end, letters as 10 to 35, remainder 1 by 97. ISO 13616. */
export function iban(text: string): boolean {
  const turned = text.slice(4) + text.slice(0, 4)
  const digits = [...turned].map((character) => String(Number.parseInt(character, 36))).join('')
  return isDigits(digits) && remainder(digits, 97) === 1
}

/** Whether a year (two digits or four), month and day can be a date; the 30th of February cannot. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  const leap = year % 4 === 0
  return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31)
}
