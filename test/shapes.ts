/** Texts that a program may choke on: 24 shapes, each at any length (UTF-16 code units). */
const REPEATED: Readonly<Record<string, string>> = {
  digits: '7',
  dashes: '-',
  'at signs': '@',
  dots: '.',
  'open brackets': '(',
  quotes: '"\'',
  'line breaks': '\n',
  'words in capitals': 'MARIA LOPEZ ',
  names: 'Maria Lopez and ',
  'one letter': 'a',
  'zero-width characters': 'a\u200b\u200d\ufeff',
  'combining marks': '\u0301',
  'half-open tags': '<a href="',
  'half-open links': '[a](b![',
  'nested lists': '- 1. ',
  'nested quotes': '> ',
  dates: 'on 3/11/2024, March 3 ',
  'numbers as of telephones': '(614) 555-01',
  'record numbers': 'MRN 4471920 ',
  hashtags: '#MariaLopez#',
  links: 'https://a.example/b?c=d,www.',
  emoji: '👩🏽‍⚕️',
  'marks of direction': '\u202e\u2066a\u2069',
}

const MIXED = Object.values(REPEATED).join(' ')

/** Every shape with a maker of texts; `mixed` has something of each. */
export const SHAPES: readonly (readonly [name: string, text: (length: number) => string])[] = [...Object.entries(REPEATED), ['mixed', MIXED] as const].map(
  ([name, unit]) => [name, (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)] as const,
)
