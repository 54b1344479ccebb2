import { expect, test } from 'vitest'
import { decode } from '../src/read/decode.js'

const hex = (bytes: string): Buffer => Buffer.from(bytes.replaceAll(' ', ''), 'hex')

test.each([
  ['nothing', '', ''],
  ['ASCII', '48 69', 'Hi'],
  ['UTF-8', '63 61 66 c3 a9', 'café'],
  ['UTF-8 with a mark, which stays', 'ef bb bf 48 69', '\ufeffHi'],
  ['UTF-16 LE', 'ff fe 48 00 69 00', '\ufeffHi'],
  ['UTF-16 BE', 'fe ff 00 48 00 69', '\ufeffHi'],
  ['an emoji', 'f0 9f 8e 89', '🎉'],
  ['escapes of a terminal, which are text', '1b 5b 33 31 6d', '\u001b[31m'],
])('%s', (_, bytes, text) => {
  expect(decode(hex(bytes))).toEqual({ text })
})

test('what is not UTF-8 is windows-1252, by its own table and not as Latin-1', () => {
  const all = Buffer.from(Array.from({ length: 128 }, (_, at) => 128 + at))
  const decoded = decode(all)
  // Encoding Standard, index-windows-1252
  expect(decoded).toMatchObject({ warning: 'is not valid UTF-8; it was read as windows-1252' })
  expect('text' in decoded && decoded.text.slice(0, 32)).toBe('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ')
  expect('text' in decoded && decoded.text.slice(32)).toBe(all.toString('latin1').slice(32))
})

test.each([
  ['UTF-8', 'ef bb bf 48 e9 69', '\ufeffH\ufffdi', 'is damaged UTF-8; what could not be read stands as U+FFFD'],
  ['UTF-16', 'ff fe 48 00 00 d8 69 00', '\ufeffH\ufffdi', 'is damaged UTF-16; what could not be read stands as U+FFFD'],
])('damaged %s is read as its mark says', (_, bytes, text, warning) => {
  expect(decode(hex(bytes))).toEqual({ text, warning })
})

test.each([
  ['a zero byte', '48 00 69'],
  ['UTF-16 without a mark', '48 00 69 00'],
  ['UTF-32 LE', 'ff fe 00 00 48 00 00 00'],
  ['UTF-32 BE', '00 00 fe ff 00 00 00 48'],
  ['a PDF', '25 50 44 46 2d 31 2e 37'],
  ['gzip', '1f 8b 08 01 02'],
  ['mostly controls', '01 02 03 04 41 05 06'],
])('%s is no text', (_, bytes) => {
  expect(decode(hex(bytes))).toEqual({ binary: true })
})
