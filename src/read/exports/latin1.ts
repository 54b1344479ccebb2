import { rewriting } from './format.js'

/** UTF-8 in which each byte was taken for a character of Latin-1: the well-formed sequences of Unicode 16, table 3-7. */
const BYTES =
  /[\u00C2-\u00DF][\u0080-\u00BF]|(?:\u00E0[\u00A0-\u00BF]|[\u00E1-\u00EC\u00EE\u00EF][\u0080-\u00BF]|\u00ED[\u0080-\u009F])[\u0080-\u00BF]|(?:\u00F0[\u0090-\u00BF]|[\u00F1-\u00F3][\u0080-\u00BF]|\u00F4[\u0080-\u008F])[\u0080-\u00BF]{2}/g

/** Facebook and Instagram write `é` as `\u00c3\u00a9`, a character of JSON for each byte. Mended where the bytes are UTF-8, left alone elsewhere. */
export const fromLatin1 = rewriting(BYTES, ([characters]) => {
  const [lead, ...rest] = [...characters].map((character) => character.charCodeAt(0))
  const bits = rest.length === 1 ? lead! & 0x1f : rest.length === 2 ? lead! & 0x0f : lead! & 0x07
  return String.fromCodePoint(rest.reduce((code, byte) => (code << 6) | (byte & 0x3f), bits))
})
