import type { Span } from '../../text/span.js'
import { embed, nest, type Embedded } from '../embedded.js'
import type { Sink } from '../sink.js'
import { eachLine } from '../source-lines.js'
import { base64Bytes, textOf } from './mail-body.js'

/** A header field of a mail: its name in lower case, and where its value stands (UTF-16 offsets), folded lines and all. */
export type Field = { readonly name: string; readonly value: Span }

/** The fields of a message or a part, and where its body begins (RFC 5322, 2.1 and 2.2). */
export type Head = { readonly fields: readonly Field[]; readonly body: number }

const FIELD = /^([!-9;-~]{1,76})[ \t]*:[ \t]*/

export function readHead(source: string, span: Span): Head {
  const fields: Field[] = []
  let body = span.end
  for (const line of eachLine(source, span)) {
    if (line.start === line.end) {
      body = line.next
      break
    }
    const start = source.slice(line.start, Math.min(line.end, line.start + 120))
    const last = fields.at(-1)
    if (/^[ \t]/.test(start) && last) fields[fields.length - 1] = { ...last, value: { start: last.value.start, end: line.end } }
    else {
      const field = FIELD.exec(start)
      // A mailbox file begins with a line of its own; anything else means that the body has begun.
      if (field) fields.push({ name: field[1]!.toLowerCase(), value: { start: line.start + field[0].length, end: line.end } })
      else if (!(fields.length === 0 && start.startsWith('From '))) {
        body = line.start
        break
      }
    }
  }
  return { fields, body }
}

export function valueOf(source: string, { fields }: Head, name: string): string {
  const field = fields.find((one) => one.name === name)
  return field ? source.slice(field.value.start, Math.min(field.value.end, field.value.start + 4000)).replace(/\r\n?|\n/g, ' ') : ''
}

/** A parameter of a structured field, such as `boundary="x"` (RFC 2045, 5.1). */
export function parameterOf(value: string, name: string): string | undefined {
  const match = new RegExp(`;\\s{0,20}${name}\\s{0,5}=\\s{0,5}(?:"([^"]{0,400})"|([^\\s;"]{1,400}))`, 'i').exec(value)
  return match?.[1] ?? match?.[2]
}

const WORD = /=\?([\w-]{1,40})(?:\*[\w-]{0,20})?\?([bq])\?([^?\s]{0,400})\?=/gi

/** A field's value as people read it: lines unfolded, encoded words decoded (RFC 2047), each in its place. */
export function readValue(source: string, { value }: Field): Embedded {
  return nest(embed((sink) => writeUnfolded(sink, source, value)), writeWords)
}

function writeUnfolded(sink: Sink, source: string, value: Span): void {
  let last = value.start
  for (const { start, end } of eachLine(source, value)) {
    let at = start
    while (start > value.start && at < end && /[ \t]/.test(source[at]!)) at++
    if (start > value.start) sink.decoded(' ', { start: last, end: at })
    if (end > at) sink.verbatim(source.slice(at, end), at)
    last = end
  }
}

function writeWords(sink: Sink, text: string): void {
  let plain = 0
  for (const { 0: word, 1: charset = '', 2: encoding = '', 3: written = '', index } of text.matchAll(WORD)) {
    const between = text.slice(plain, index)
    // White space between two encoded words belongs to neither (RFC 2047, 6.2).
    if (plain === 0 || between.trim() !== '') sink.verbatim(between, plain)
    plain = index + word.length
    sink.decoded(textOf(encoding.toLowerCase() === 'b' ? base64Bytes(written) : quotedBytes(written), charset), { start: index, end: plain })
  }
  sink.verbatim(text.slice(plain), plain)
}

function quotedBytes(text: string): Uint8Array {
  const plain = text.replace(/_/g, ' ').replace(/=([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
  return Uint8Array.from(plain, (character) => character.charCodeAt(0))
}
