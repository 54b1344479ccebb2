import { byPlace, overlaps } from '../../text/span.js'
import { atLeast, type Mention } from '../mention.js'

/** Of mentions of one kind that overlap the longest stays, as sure as the surest of them. In reading order. */
export function settle(mentions: readonly Mention[]): readonly Mention[] {
  const settled: Mention[] = []
  // The last mention kept of each kind: in reading order no other can overlap.
  const last = new Map<string, number>()
  for (const mention of mentions.toSorted((a, b) => byPlace(a.span, b.span))) {
    const at = last.get(mention.kind)
    const known = at === undefined ? undefined : settled[at]!
    if (at === undefined || !known || !overlaps(known.span, mention.span)) {
      last.set(mention.kind, settled.push(mention) - 1)
      continue
    }
    const [longer, shorter] = length(mention) > length(known) ? [mention, known] : [known, mention]
    settled[at] = atLeast(longer.certainty, shorter.certainty) ? longer : { ...longer, certainty: shorter.certainty }
  }
  return settled.sort((a, b) => byPlace(a.span, b.span))
}

function length({ span }: Mention): number {
  return span.end - span.start
}
