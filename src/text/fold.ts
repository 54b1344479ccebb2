/**
 * Folding: what a reader sees as the same character becomes the same character, so that detectors need to know one form only.
 * Unicode Standard Annex #15 (compatibility forms), UTS #39 (look-alikes); the tables below are a small selection of our own.
 */

/** Removed: soft hyphen, zero-width characters, joiners between letters, bidi controls, byte-order mark, variation selectors. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|\u034F|[\uFE00-\uFE0F]/

const FOLDED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'": '\u2018\u2019\u201A\u201B\u02BC\u02B9\u2032\u00B4\uFF07',
    '"': '\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB\uFF02',
    '-': '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D',
    ' ': '\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\t',
    '/': '\u2044\u2215',
    '.': '\u2024\uFF0E',
  }).flatMap(([to, from]) => [...from].map((character) => [character, to] as const)),
)

/** Cyrillic and Greek letters that look like Latin ones; folded only inside a word that also has Latin letters or digits. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [...'АВЕКМНОРСТХаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο'].map((character, i) => [character, 'ABEKMHOPCTXaeopcyxijsABEZHIKMNOPTYXo'[i]!] as const),
)

/** Scripts' decimal digits by the code of their zero. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0xff10]

function foldDigit(code: number): string | undefined {
  for (const zero of ZEROS) if (code >= zero && code <= zero + 9) return String(code - zero)
  return undefined
}

/** Letters of Latin, Greek, Cyrillic, Armenian, Hebrew, CJK and Hangul, and the planes of emoji: most of what is met, and never folded. */
function isUnfolded(code: number): boolean {
  return (
    (code >= 0xc0 && code <= 0x2b8) || (code >= 0x370 && code <= 0x5ff) || (code >= 0x3041 && code <= 0xd7ff) || (code >= 0x1f000 && code <= 0x3ffff)
  )
}

/** What one character (a code point, as a string) is folded to: itself, another string, or '' where it is invisible. */
export function foldCharacter(character: string): string {
  const code = character.codePointAt(0)!
  if (code < 0x80) return character === '\t' ? ' ' : character
  if (isUnfolded(code)) return character
  if (INVISIBLE.test(character)) return ''
  const known = FOLDED.get(character) ?? foldDigit(code)
  if (known !== undefined) return known
  // Full-width ASCII and the mathematical alphabets people use for "fonts" in posts.
  if ((code >= 0xff01 && code <= 0xff5e) || (code >= 0x1d400 && code <= 0x1d7ff)) return character.normalize('NFKC')
  return character
}

/** The Latin letter that a Cyrillic or Greek letter looks like, or undefined. */
export function lookalike(character: string): string | undefined {
  return LOOKALIKES.get(character)
}
