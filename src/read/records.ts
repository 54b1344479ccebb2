import type { Channel, Document } from '../text/document.js'
import type { Segment, SegmentInfo } from '../text/segment.js'
import type { Span } from '../text/span.js'
import { makeDocument } from './document.js'
import { embed, readEmbedded } from './embedded.js'
import { channelOf, infoOf, isReplyKey, isReviewKey } from './keys.js'
import type { Sink } from './sink.js'

/** A value of a data file: where it stands (UTF-16 units), under which keys or column, and how to write it out. */
export type Value = Span & {
  readonly keys: readonly string[]
  readonly isText: boolean
  write(sink: Sink): void
}

/** Puts the values of a data file together: a content calendar, an export, a list of reviews and replies. */
export function readValues(source: string, values: Iterable<Value>, rest: { readonly cells?: boolean; readonly warnings?: readonly string[] } = {}): Document {
  const read = [...values].map((value) => ({ value, embedded: embed((sink) => value.write(sink)) }))
  const hasReplies = read.some(({ value }) => isReplyKey(value.keys))
  const segments: Segment[] = []
  const channels = new Set<Channel>()
  for (const { value, embedded } of read) {
    const channel = channelOf(value.keys.at(-1), embedded.text)
    if (channel) channels.add(channel)
    const info = infoOf(value.keys, value.isText ? embedded.text : undefined)
    const own = hasReplies ? ofReview(value, info) : rest.cells ? inCell(info) : info
    for (const segment of readEmbedded(embedded, own)) segments.push(segment)
  }
  const channel = hasReplies ? 'review-reply' : channels.size === 1 ? [...channels][0] : undefined
  return makeDocument(source, segments, { channel, warnings: rest.warnings ?? [] })
}

/** A review that has an answer is context; whoever wrote it is no author of the organisation's. */
function ofReview({ keys }: Value, info: SegmentInfo): SegmentInfo {
  if (isReviewKey(keys)) return { ...info, role: 'quote' }
  return info.label === 'author' ? { role: 'attribute', label: 'reviewer' } : info
}

/** What is short in a table is a cell; a caption there is a text of its own. */
function inCell(info: SegmentInfo): SegmentInfo {
  return info.role === 'attribute' ? { ...info, role: 'cell' } : info.role === 'caption' ? { ...info, role: 'body' } : info
}
