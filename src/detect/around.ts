import type { Mention } from './mention.js'
import { firstIndex } from '../text/search.js'
import type { Span } from '../text/span.js'

/** Up to `length` code units before `offset`; a blank line ends the view. */
export function before(text: string, offset: number, length = 40): string {
  const view = text.slice(Math.max(0, offset - length), offset)
  const gap = view.lastIndexOf('\n\n')
  return gap < 0 ? view : view.slice(gap + 2)
}

/** Up to `length` code units after `offset`; a blank line ends the view. */
export function after(text: string, offset: number, length = 40): string {
  const view = text.slice(offset, offset + length)
  const gap = view.indexOf('\n\n')
  return gap < 0 ? view : view.slice(0, gap)
}

/** A label of a table, form or data file as words: `patient_name`, `PatientName` and `PATIENT NAME` read alike. */
export function labelWords(label: string): string {
  return label
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replace(/[_\s-]+/g, ' ')
    .trim()
    .toLowerCase()
}

/** Something found, before it is given to a segment; `rank` decides between finds that overlap, the higher one wins. */
export type Find = Span & Omit<Mention, 'segment' | 'span' | 'by'> & { readonly rank?: number }

const SURE = { certain: 20, likely: 10, possible: 0 } as const

/** Leaves no two finds that overlap: the surer one stays, of equals the one of higher rank, then the longer, then the earlier. In reading order. */
export function withoutOverlaps(finds: readonly Find[]): Find[] {
  const weight = (find: Find): number => SURE[find.certainty] + (find.rank ?? 0)
  const order = [...finds].sort((a, b) => weight(b) - weight(a) || b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept: Find[] = []
  for (const find of order) {
    const at = firstIndex(kept, ({ end }) => end > find.start)
    if (at < kept.length && kept[at]!.start < find.end) continue
    kept.splice(at, 0, find)
  }
  return kept
}

export function asMention(find: Find, segment: number, by: string): Mention {
  const { start, end, kind, certainty, sort } = find
  return { kind, segment, span: { start, end }, certainty, by, ...(sort === undefined ? {} : { sort }) }
}
