/** How ages are written, in digits and in words. */
export const ONES = 'one|two|three|four|five|six|seven|eight|nine'
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const TENS = 'twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety'
const WORDS = `(?:(?:one|a) hundred(?:(?: and)? (?:${ONES}|${TEENS}))?|(?:${TENS})(?:[- ](?:${ONES}))?|${TEENS}|${ONES})`
export const DIGITS = '(?:1[01]\\d|\\d{1,2})'
/** Words that are hardly anything but an age between commas. */
export const LARGE_WORDS = `(?:(?:${TENS})(?:[- ](?:${ONES}))?|${TEENS})`
export const NUMBER = `(?:${DIGITS}(?:\\.5|½| ?1/2)?|${WORDS})`

const VALUES: ReadonlyMap<string, number> = new Map([
  ...`zero|${ONES}|${TEENS}`.split('|').map((word, i) => [word, i] as const),
  ...TENS.replace('fourty|', '').split('|').map((word, i) => [word, (i + 2) * 10] as const),
  ['fourty', 40],
  ['hundred', 100],
])

/** The number that an age in digits or words stands for. */
export function yearsOf(age: string): number {
  if (/^\d/.test(age)) return Number.parseInt(age, 10)
  return age
    .toLowerCase()
    .split(/[- ]/)
    .reduce((sum, word) => sum + (VALUES.get(word) ?? 0), 0)
}
