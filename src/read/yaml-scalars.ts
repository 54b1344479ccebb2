import type { Span } from '../text/span.js'
import type { Sink } from './sink.js'
import { eachLine } from './source-lines.js'

/** How a YAML scalar is written. YAML 1.2.2, chapters 7.3 (flow) and 8.1 (block). */
export type ScalarStyle = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | 'BLOCK_LITERAL' | 'BLOCK_FOLDED'

/** Adds the text of a scalar that stands at a span of the source (UTF-16 units, quotes or block header included). */
export function writeScalar(sink: Sink, source: string, span: Span, style: ScalarStyle): void {
  if (style === 'BLOCK_LITERAL' || style === 'BLOCK_FOLDED') writeBlock(sink, source, span, style === 'BLOCK_FOLDED')
  else if (style === 'PLAIN') writeFlow(sink, source, span, NOTHING)
  else {
    const quote = source[span.start]
    const closed = span.end - 1 > span.start && source[span.end - 1] === quote
    writeFlow(sink, source, { start: span.start + 1, end: closed ? span.end - 1 : span.end }, style === 'QUOTE_SINGLE' ? SINGLE : DOUBLE)
  }
}

const BREAK = /(?:(?<![ \t])[ \t]+)?[\r\n][ \t\r\n]*/
const NOTHING = new RegExp(BREAK.source, 'g')
const SINGLE = new RegExp(`${BREAK.source}|''`, 'g')
const DOUBLE = new RegExp(String.raw`${BREAK.source}|\\(?:(?:\r\n?|\n)[ \t]*|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}(?:\\u[dD][c-fC-F][0-9a-fA-F]{2})?|U[0-9a-fA-F]{8}|.)`, 'g')

const ESCAPED: Readonly<Record<string, string>> = { t: ' ', '\t': ' ', n: '\n', r: '\n', v: '\n', f: '\n', e: '', a: '', b: '', '0': '', N: '\n', _: ' ', L: '\n', P: '\n' }

function writeFlow(sink: Sink, source: string, span: Span, special: RegExp): void {
  const run = source.slice(span.start, span.end)
  let plain = 0
  for (const { 0: written, index } of run.matchAll(special)) {
    if (index > plain) sink.verbatim(run.slice(plain, index), span.start + plain)
    plain = index + written.length
    const place = { start: span.start + index, end: span.start + plain }
    if (written === "''") sink.decoded("'", place)
    else if (written[0] === '\\') sink.decoded(unescape(written), place)
    // A blank line is a line break, a single break is a space.
    else sink.decoded(/\n[ \t]*\r?\n/.test(written) ? '\n' : ' ', place)
  }
  if (plain < run.length) sink.verbatim(run.slice(plain), span.start + plain)
}

function unescape(written: string): string {
  const kind = written[1]!
  if (kind === '\n' || kind === '\r') return ''
  if (kind === 'u' && written.length > 2) {
    return written.split('\\u').slice(1).map((hex) => String.fromCharCode(Number.parseInt(hex, 16))).join('')
  }
  if ((kind === 'x' || kind === 'U') && written.length > 2) {
    const code = Number.parseInt(written.slice(2), 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
  }
  return ESCAPED[kind] ?? kind
}

function writeBlock(sink: Sink, source: string, span: Span, folded: boolean): void {
  const lines = [...eachLine(source, span)]
  const header = lines.shift()
  if (!header) return
  const indent = indentOf(source, header, lines)
  let before = ''
  lines.forEach((line, i) => {
    const start = Math.min(line.start + indent, line.end)
    const text = source.slice(start, line.end)
    const previous = lines[i - 1]
    if (previous) {
      // Folding: two lines of text at the block's own indent read on; blank and further indented ones stand by themselves.
      const joins = folded && before !== '' && text !== '' && !/^[ \t]/.test(before) && !/^[ \t]/.test(text)
      sink.decoded(joins ? ' ' : '\n', { start: previous.end, end: start })
    }
    if (text !== '') sink.verbatim(text, start)
    before = text
  })
}

/** The number of units to leave out at the start of each line: what the header says or what the first line of text has. */
function indentOf(source: string, header: Span, lines: readonly Span[]): number {
  const first = lines.find((line) => /\S/.test(source.slice(line.start, line.end)))
  if (!first) return 0
  const own = spacesAt(source, first)
  if (!/[|>][+-]?[1-9]/.test(source.slice(header.start, header.end))) return own
  // An explicit indicator counts from the parent's indent, which is not known here: the least indent of any line serves; the rest is white space.
  return lines.reduce((least, line) => (line.end > line.start ? Math.min(least, spacesAt(source, line)) : least), own)
}

function spacesAt(source: string, line: Span): number {
  return /^ */.exec(source.slice(line.start, line.end))![0].length
}
