/**
 * Characters that move a terminal's cursor, colour it, turn the reading direction or hide: C0 and C1 controls (U+009B starts an escape
 * sequence by itself), bidirectional controls (Unicode Technical Report 36, 2.6), line separators, tag characters, zero-width space and BOM.
 * The joiners U+200C and U+200D stay: emoji and several scripts need them.
 */
const UNPRINTABLE =
  // oxlint-disable-next-line no-control-regex -- controls are what it looks for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/gu

/** Text for a terminal: what could act on it is written out as `\x1b` or `\u{202e}`. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, escaped)
}

/** The same for JSON, where only its own escapes keep the value. Takes finished JSON text. */
export function printableJson(json: string): string {
  return json.replace(UNPRINTABLE, (character) =>
    character === '\n' ? character : character.split('').map((unit) => `\\u${hex(unit.charCodeAt(0), 4)}`).join(''))
}

function escaped(character: string): string {
  const code = character.codePointAt(0)!
  return code < 0x100 ? `\\x${hex(code, 2)}` : `\\u{${hex(code, 4)}}`
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0')
}
