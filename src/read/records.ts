import type { Channel, Document, Part } from '../text/document.js'
import type { Segment, SegmentInfo } from '../text/segment.js'
import type { Span } from '../text/span.js'
import { makeDocument } from './document.js'
import { readEmbedded, type Embedded } from './embedded.js'
import type { Entry } from './entry.js'
import { channelOf, infoOf, isRecordKey, isRecordList, isReplyKey, isReviewerKey, isReviewKey } from './keys.js'

/** A value of a data file: where it stands (UTF-16 units), under which keys or column, in which entry of which list, and how it reads. */
export type Value = Span & {
  readonly keys: readonly string[]
  readonly entry?: Entry | undefined
  readonly isText: boolean
  read(): Embedded
  /** What a known format says that it is; otherwise its keys tell. */
  readonly info?: SegmentInfo | undefined
  /** Where a known format says that its text was published. */
  readonly channel?: Channel | undefined
}

export type Rest = {
  readonly cells?: boolean
  readonly warnings?: readonly string[]
  /** Where all of it was published, if nothing in it says otherwise. */
  readonly channel?: Channel
}

/** A text of its own, while it is put together. */
type Record = { readonly entry: Entry | undefined; readonly segments: Segment[]; channel: Channel | undefined; network: Channel | undefined; hasReview: boolean; hasReply: boolean }

/** Puts the values of a data file together: a content calendar, an export, a list of reviews and replies. Each record of it is a text of its own. */
export function readValues(source: string, values: Iterable<Value>, rest: Rest = {}): Document {
  const all = [...values]
  const recordOf = recordsOf(all)
  const records = new Set<Record>()
  const read = all.map((value) => ({ value, embedded: value.read(), record: recordOf(value.entry) }))
  for (const { value, embedded, record } of read) {
    records.add(record)
    record.channel ??= value.channel
    record.network ??= channelOf(value.keys.at(-1), embedded.text)
    if (value.info || !value.isText || embedded.text.trim() === '') continue
    record.hasReply ||= isReplyKey(ownKeys(value, record))
    record.hasReview ||= isReviewKey(value.keys)
  }
  const channelIn = findChannels(records, recordOf, rest.channel)
  const hasReplies = [...records].some(({ hasReply }) => hasReply)
  const segments: Segment[] = []
  for (const { value, embedded, record } of read) {
    for (const segment of readEmbedded(embedded, value.info ?? infoIn(value, embedded, record))) {
      segments.push(segment)
      record.segments.push(segment)
    }
  }
  const parts = [...records].filter((record) => record.segments.length > 0).map((record): Part => ({ segments: record.segments, channel: channelIn(record) }))
  const channels = new Set(parts.flatMap(({ channel }) => channel ?? []))
  return makeDocument(source, segments, { channel: channels.size === 1 ? [...channels][0] : rest.channel, warnings: rest.warnings ?? [], parts: parts.length > 1 ? parts : undefined })

  function infoIn(value: Value, embedded: Embedded, record: Record): SegmentInfo {
    const info = infoOf(value.keys, value.isText ? embedded.text : undefined)
    // A review that has an answer, or stands among such, is context. The name of whoever wrote it is no part of the draft: only numbers count in it.
    if (record.hasReply || channelIn(record) === 'review-reply' || (hasReplies && record.hasReview)) {
      if (isReviewKey(value.keys)) return { ...info, role: 'quote' }
      if (isReviewerKey(ownKeys(value, record))) return { role: 'code', label: 'reviewer' }
    }
    return rest.cells ? inCell(info) : info
  }
}

/** The record that an entry belongs to: the nearest around it that is one; for what is in no entry, the file itself. */
function recordsOf(values: readonly Value[]): (entry: Entry | undefined) => Record {
  const marked = new Set<Entry>()
  for (const { keys, entry } of values) {
    if (entry && !marked.has(entry) && (entry.isRecord || isRecordList(entry.list) || (keys.length === entry.depth + 1 && isRecordKey(keys.at(-1)!)))) marked.add(entry)
  }
  const records = new Map<Entry | undefined, Record>()
  return (entry) => {
    let at = entry
    while (at && !marked.has(at)) at = at.outer
    let record = records.get(at)
    if (!record) records.set(at, (record = { entry: at, segments: [], channel: undefined, network: undefined, hasReview: false, hasReply: false }))
    return record
  }
}

/** The keys of a value within its record, that of the record's list among them. */
function ownKeys({ keys }: Value, { entry }: Record): readonly string[] {
  return entry ? keys.slice(Math.max(0, entry.depth - 1)) : keys
}

/** A record's channel: what its format says, an answer in it, the network that it names or that the record around it has; else the one network of the file. */
function findChannels(records: ReadonlySet<Record>, recordOf: (entry: Entry | undefined) => Record, whole: Channel | undefined): (record: Record) => Channel | undefined {
  const networks = new Set([...records].flatMap(({ network }) => network ?? []))
  const otherwise = whole ?? (networks.size === 1 ? [...networks][0] : undefined)
  return (record) => {
    for (let at: Record | undefined = record; at; at = at.entry?.outer && recordOf(at.entry.outer)) {
      const channel = at.channel ?? (at.hasReply ? 'review-reply' : at.network)
      if (channel) return channel
    }
    return otherwise
  }
}

/** What is short in a table is a cell; a caption there is a text of its own. */
function inCell(info: SegmentInfo): SegmentInfo {
  return info.role === 'attribute' ? { ...info, role: 'cell' } : info.role === 'caption' ? { ...info, role: 'body' } : info
}
