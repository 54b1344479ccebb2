import { expect } from 'vitest'
import { chooseReader } from '../src/read/index.js'
import type { Document } from '../src/text/document.js'
import { segmentBuilder, sourceSpan, type Segment } from '../src/text/segment.js'
import type { Span } from '../src/text/span.js'

export function read(source: string, format: string, path?: string): Document {
  return chooseReader(format, path).read(source, { path })
}

/** One line for each segment: role, level, label and text, spaces around the text left out and runs of them as one. */
export function outline(document: Document): string[] {
  return document.segments.map(({ role, level, label, text }) => `${role}${level ?? ''}${label === undefined ? '' : ` <${label}>`}: ${text.trim().replace(/ {2,}/g, ' ')}`)
}

/** A text as detectors see it. */
export function folded(text: string): string {
  const builder = segmentBuilder()
  builder.verbatim(text, 0)
  return builder.build({ role: 'body' })?.text ?? ''
}

/** A word that was put into a source: how it reads, where it stands, and the role of what it stands in. */
export type Planted = Span & { readonly reading: string; readonly role: string }

const MARKS = /\uE000(\d+)\uE001|\uE002/g

/** Marks a word in a source that is being composed; `reading` is an index that `harvest` resolves. */
export function plant(written: string, index: number): string {
  return `\uE000${index}\uE001${written}\uE002`
}

/** Takes the marks out of a composed source and says where the marked words stand. */
export function harvest(composed: string, words: readonly { readonly reading: string; readonly role: string }[]): { source: string; planted: Planted[] } {
  const planted: Planted[] = []
  let source = ''
  let at = 0
  let open: { index: number; start: number } | undefined
  for (const match of composed.matchAll(MARKS)) {
    source += composed.slice(at, match.index)
    at = match.index + match[0].length
    if (match[1] !== undefined) open = { index: Number(match[1]), start: source.length }
    else if (open) planted.push({ ...words[open.index]!, start: open.start, end: source.length })
  }
  return { source: source + composed.slice(at), planted }
}

/** Each planted word is read once, in its role, and points back at exactly where it was put. */
export function expectPlanted(document: Document, planted: readonly Planted[]): void {
  for (const { reading, role, start, end } of planted) {
    const text = folded(reading)
    const found = document.segments.flatMap((segment) => {
      const at = segment.text.indexOf(text)
      return at === -1 ? [] : [{ role: segment.role, ...sourceSpan(segment, { start: at, end: at + text.length }) }]
    })
    expect({ reading, found }, JSON.stringify(document.source)).toEqual({ reading, found: [{ role, start, end }] })
  }
}

/** What holds for whatever a reader makes of whatever text. */
export function expectSound(document: Document): void {
  let last = 0
  for (const segment of document.segments) {
    const problem = unsound(segment, document.source)
    if (problem) expect.fail(`${problem}: ${JSON.stringify(document.source)}`)
    const start = segment.pieces[0]!.source
    if (start < last) expect.fail(`segments are not in reading order: ${JSON.stringify(document.source)}`)
    last = start
  }
}

function unsound(segment: Segment, source: string): string | undefined {
  if (segment.text.trim() === '') return 'a segment without text'
  let length = 0
  for (const piece of segment.pieces) {
    if (piece.start !== length) return 'pieces do not follow each other'
    length += piece.length
    if (piece.source < 0 || piece.source + piece.sourceLength > source.length) return 'a piece lies outside the source'
    if (piece.length !== piece.sourceLength) continue
    const written = source.slice(piece.source, piece.source + piece.sourceLength)
    if (/^[A-Za-z0-9 ]+$/.test(written) && written !== segment.text.slice(piece.start, piece.start + piece.length) && piece.length > 1) return 'a verbatim piece differs from its source'
  }
  return length === segment.text.length ? undefined : 'the pieces do not cover the text'
}
