import type { Span } from '../../text/span.js'
import type { Sink } from '../sink.js'
import { eachLine } from '../source-lines.js'
import { fromWindows1252 } from './windows-1252.js'

/** Writes the body of a part, its transfer encoding undone (RFC 2045, 6), with the places where it stands in the source. */
export function writeBody(sink: Sink, source: string, body: Span, encoding: string, charset: string): void {
  if (/^base64$/i.test(encoding)) {
    const text = textOf(base64Bytes(source.slice(body.start, body.end)), charset)
    // Nobody can point into base64: the whole block stands for each of its lines.
    for (const line of text.split(/(?<=\n)/)) sink.decoded(line, body)
  } else if (/^quoted-printable$/i.test(encoding)) writeQuoted(sink, source, body, charset)
  else sink.verbatim(source.slice(body.start, body.end), body.start)
}

const ESCAPES = /(?:=[0-9A-Fa-f]{2}){1,2000}/g

/** RFC 2045, 6.7. */
function writeQuoted(sink: Sink, source: string, body: Span, charset: string): void {
  for (const { start, end, next } of eachLine(source, body)) {
    const line = source.slice(start, end).trimEnd()
    const isSoft = line.endsWith('=')
    const text = isSoft ? line.slice(0, -1) : line
    let plain = 0
    for (const { 0: run, index } of text.matchAll(ESCAPES)) {
      if (index > plain) sink.verbatim(text.slice(plain, index), start + plain)
      writeEscapes(sink, run, start + index, charset)
      plain = index + run.length
    }
    if (text.length > plain) sink.verbatim(text.slice(plain), start + plain)
    if (!isSoft && next > end) sink.verbatim(source.slice(end, next), end)
  }
}

/** Each character of UTF-8 has its own place; where others may take several bytes the run has one. */
function writeEscapes(sink: Sink, run: string, at: number, charset: string): void {
  const bytes = Uint8Array.from({ length: run.length / 3 }, (_, i) => Number.parseInt(run.slice(3 * i + 1, 3 * i + 3), 16))
  if (/^(?:utf-?8|us-ascii|iso-8859-\d+|windows-125\d|)$/i.test(charset)) {
    const isUtf8 = /^(?:utf-?8|us-ascii|)$/i.test(charset)
    for (let i = 0; i < bytes.length; ) {
      let length = 1
      if (isUtf8 && bytes[i]! >= 0xc0) while (length < 4 && i + length < bytes.length && (bytes[i + length]! & 0xc0) === 0x80) length++
      sink.decoded(textOf(bytes.subarray(i, i + length), charset), { start: at + 3 * i, end: at + 3 * (i + length) })
      i += length
    }
  } else sink.decoded(textOf(bytes, charset), { start: at, end: at + run.length })
}

/** Characters that are none of its alphabet are passed over (RFC 2045, 6.8); what is broken gives what came before it. */
export function base64Bytes(text: string): Uint8Array {
  const digits = text.replace(/[^A-Za-z0-9+/]/g, '')
  try {
    return Uint8Array.from(atob(digits.slice(0, digits.length - (digits.length % 4 === 1 ? 1 : 0))), (character) => character.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}

/** Mails without a charset are UTF-8 today; one that nobody knows is read so, too. */
export function textOf(bytes: Uint8Array, charset: string): string {
  // What calls itself Latin-1 is windows-1252 (Encoding Standard, 4.2).
  if (/^(?:windows-1252|iso-?8859-1|latin1)$/i.test(charset)) return fromWindows1252(bytes)
  try {
    return new TextDecoder(/^(?:us-ascii|)$/i.test(charset) ? 'utf-8' : charset).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}
