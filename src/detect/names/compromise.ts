/**
 * The second witness: compromise, asked sentence by sentence. `.people()` with offsets grows worse than linearly with the
 * length of a text (26, 52, 105, 210 KB took 0.4, 0.6, 1.8, 10.8 s), so it never sees more than one sentence, and of a very long
 * one only the beginning. This is the only file that imports compromise, and only when it is called.
 */
import type { Span } from '../../text/span.js'

/** Spans (UTF-16 offsets in the sentence) that compromise takes for people, edges as compromise sees them. */
export type Witness = (sentence: string) => Span[]

type Offset = { readonly start: number; readonly length: number }
type Term = { readonly text: string; readonly post: string; readonly offset: Offset }
type Person = { readonly terms: readonly Term[] }

/** Longer sentences are lists, tables or floods: what stands behind this place (UTF-16 code units) is not asked about. */
const LONGEST = 2_000

export async function loadCompromise(): Promise<Witness> {
  const { default: nlp } = await import('compromise')
  return (sentence) => {
    const people = nlp(sentence.slice(0, LONGEST)).people().json({ offset: true, terms: { offset: true } }) as readonly Person[]
    return people.flatMap(({ terms }) => split(terms))
  }
}

/** compromise takes "Ana, Ben" for one person: commas part them. */
function split(terms: readonly Term[]): Span[] {
  const spans: Span[] = []
  let goesOn = false
  for (const { text, post, offset } of terms) {
    const end = offset.start + text.length
    if (goesOn) spans.push({ start: spans.pop()!.start, end })
    else spans.push({ start: offset.start, end })
    goesOn = !/[,;:!?()]/.test(post)
  }
  return spans
}
