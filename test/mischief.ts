import fc from 'fast-check'
import { readdirSync, readFileSync, statSync } from 'node:fs'

/** The drafts and exports of fixtures/, to begin from. */
export const SEEDS: readonly { readonly path: string; readonly source: string }[] = ['fixtures/readers', 'fixtures/drafts']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`))
  .filter((path) => statSync(path).isFile())
  .toSorted()
  .map((path) => ({ path, source: readFileSync(path, 'utf8') }))

/** What Unicode allows and no draft has; each can stand many times. */
const ODD = [
  '\ud83d', '\ude00', '\udc00\ud800', '\u0301', '\u202e', '\u2066', '\u2069', '\u200b', '\u200d', '\ufeff', '\u0000', '\u0085', '\u2028', '\uffff', '\u{10ffff}', '\u{e0041}', 'ﷺ', 'İ', 'ß', 'ŉ', '𝒜', '①', '٣', '१', 'Ⅷ', '👩🏽‍⚕️', '\u1100\u1161\u11a8', '\u00ad',
]

/** What formats give a meaning to. */
const SIGNS = [
  '<', '>', '</', '<!--', '-->', '<![CDATA[', ']]>', '<script>', '<style>', '<p title="', '&', '&amp', '&#x', '&#1114112;', '{{', '}}', '{%', '<%', '<?php', '---\n', '+++\n', '```', '~~~', '> ', '- ', '1. ', '    ', '\t', '#', '| ', '|-|', '![', '](', '[^1]: ',
  '{', '}', '[', ']', '":', '"', '\\u', '\\ud800', '\\"', ',', ';', "'", ': ', '- |\n', '&a ', '*a ', '!!', '%YAML', 'WEBVTT\n', '00:00:01,000 --> 00:00:02,000\n', '=?utf-8?q?', 'Content-Type: multipart/mixed; boundary=b\n', '--b\n', 'BEGIN:VCALENDAR\n', '\r', '\n', '\r\n', '\n\n',
]

/** What detectors, remarks and rules look for. */
const WORDS = [
  'Maria', 'Lopez', 'Dr.', 'Mrs', 'patient', 'our patient', 'MRN 4471920', 'MRN:', '078-05-1120', '(614) 555-0138', 'a@b.example', '@ann', '#MariaLopez', 'https://a.example/x', '12 Elm St', '3/11/2024', 'March', 'stroke', 'had a stroke', 'age 93', '34yo', 'ICU', "'s", 'she', 'your visit', 'thank you', 'room 12', '192.168.0.1', '2001:db8::1', 'ZIP 62704',
  'phi-lint-disable-line', 'phi-lint-disable', 'phi-lint-enable', 'phi-lint-disable-next-line record-number -- seen', 'phi-lint-authorized AUTH-1 until 2027-03-01', '<!-- phi-lint-authorized', '-- ',
  '<!-- phi-lint-disable-line Maria -- Lopez -->\n', '<!-- phi-lint-disable-next-line 4471920 -->\n', '<!-- phi-lint-authorized Lopez until 4471920 -->\n', '<!-- phi-lint-enable Maria -->\n', '<!-- phi-lint-disable-line record-number -->\n',
]

const unit = fc.oneof(
  fc.constantFrom(...SIGNS), fc.constantFrom(...WORDS), fc.constant(' '), fc.string({ unit: 'binary', maxLength: 6 }),
  fc.tuple(fc.constantFrom(...ODD), fc.constantFrom(1, 1, 2, 40)).map(([character, times]) => character.repeat(times)),
)

/** Signs, words and odd characters in any order, lone surrogates among them. */
export const mischief: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(unit, { maxLength: 40 }).map((units) => units.join('')) },
  // One thing inside the other, and nothing closed.
  { weight: 2, arbitrary: fc.tuple(fc.array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 300 }), unit).map(([signs, times, inner]) => signs.join('').repeat(times) + inner) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes).toString('latin1')) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes).toString('utf8')) },
)

/** A fixture that somebody has cut, or put something into. */
export const hurt: fc.Arbitrary<{ readonly path: string; readonly source: string }> = fc
  .tuple(fc.constantFrom(...SEEDS), fc.nat(), fc.nat({ max: 30 }), fc.oneof(fc.constant(''), unit))
  .map(([{ path, source }, at, taken, put]) => {
    const place = at % (source.length + 1)
    return { path, source: source.slice(0, place) + put + source.slice(place + taken) }
  })
