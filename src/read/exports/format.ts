import type { Channel } from '../../text/document.js'
import type { SegmentInfo } from '../../text/segment.js'
import { nest } from '../embedded.js'
import { infoOf, plain } from '../keys.js'
import type { Reader } from '../reader.js'
import type { Value } from '../records.js'
import type { Sink } from '../sink.js'

/** What a network or a program gives to those who ask for their data: a reader that knows the format by its content. */
export type ExportReader = Reader & {
  /** Endings under which such files come; other names are looked into only when no reader claims their ending. */
  readonly among: readonly string[]
  recognises(source: string): boolean
}

/** Writes out how a text reads that the format writes in a way of its own. */
export type Writer = (sink: Sink, text: string) => void

/** What a value is; `text`: how it is written. */
export type Place = SegmentInfo & { readonly channel?: Channel; readonly text?: Writer }

/** Where prose stands in a format. */
export type Places = {
  /** By the last keys above a value, parted by slashes, such as `reviewReply/comment`; the longest path that fits counts. */
  readonly prose: Readonly<Record<string, Place>>
  /** Keys below which nobody reads anything but what a path that begins with them names. */
  readonly unread?: readonly string[]
  /** How all texts are written. */
  readonly text?: Writer
}

const LONGEST_PATH = 3

/** A path as it is compared: keys of different spelling are one. */
function pathOf(keys: readonly string[]): string {
  return keys.map(plain).join('/')
}

/** The paths that lead to a value: its last key, its last two, its last three. The longest first. */
export function pathsTo(keys: readonly string[]): readonly string[] {
  const last = keys.slice(-LONGEST_PATH)
  return last.map((_, i) => pathOf(last.slice(i)))
}

/**
 * The values of an export that are prose, and what they are. Of what the format's places do not name, texts and addresses are read as in any
 * data file; numbers, times and short codes were made by a machine and left out.
 */
export function proseIn({ prose, unread = [], text }: Places): (values: Iterable<Value>) => Generator<Value> {
  const places = new Map(Object.entries(prose).map(([path, place]) => [pathOf(path.split('/')), place]))
  const skipped = new Set(unread.map(plain))
  return function* (values) {
    for (const value of values) {
      const paths = pathsTo(value.keys)
      const at = paths.findIndex((path) => places.has(path))
      const place = places.get(paths[at] ?? '')
      const above = place ? value.keys.slice(0, at - paths.length) : value.keys
      if (above.some((key) => skipped.has(plain(key)))) continue
      const write = place?.text ?? text
      const read = write ? () => nest(value.read(), write) : value.read
      const info = place ? infoAt(place, value) : unknown(value, read().text)
      if (info) yield { ...value, read, info, channel: place?.channel }
    }
  }
}

function infoAt({ role, label }: Place, { keys }: Value): SegmentInfo {
  return { role, label: label ?? keys.at(-1) }
}

function unknown({ keys, isText }: Value, text: string): SegmentInfo | undefined {
  if (!isText) return undefined
  const info = infoOf(keys.slice(-1), text)
  return info.role === 'code' || info.role === 'attribute' ? undefined : info
}

/** Writes a text in which a pattern's matches read otherwise; where `reading` is undefined a match stands as it is. */
export function rewriting(pattern: RegExp, reading: (match: RegExpExecArray) => string | undefined): Writer {
  return (sink, text) => {
    let plainFrom = 0
    for (const match of text.matchAll(pattern)) {
      const read = reading(match)
      if (read === undefined) continue
      if (match.index > plainFrom) sink.verbatim(text.slice(plainFrom, match.index), plainFrom)
      plainFrom = match.index + match[0].length
      sink.decoded(read, { start: match.index, end: plainFrom })
    }
    if (plainFrom < text.length) sink.verbatim(text.slice(plainFrom), plainFrom)
  }
}
