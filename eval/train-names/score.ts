/** Scores of found spans against true ones: exact (both ends) and by overlap. */
import { overlaps, sameSpan, type Span } from '../../src/text/span.js'

export type Score = { precision: number; recall: number; f1: number }
export type Tally = { found: number; truth: number; exact: number; foundTouching: number; truthTouched: number }

export const tally = (): Tally => ({ found: 0, truth: 0, exact: 0, foundTouching: 0, truthTouched: 0 })

export function count(to: Tally, found: readonly Span[], truth: readonly Span[]): void {
  to.found += found.length
  to.truth += truth.length
  to.exact += found.filter((span) => truth.some((other) => sameSpan(span, other))).length
  to.foundTouching += found.filter((span) => truth.some((other) => overlaps(span, other))).length
  to.truthTouched += truth.filter((span) => found.some((other) => overlaps(span, other))).length
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole)
const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b))

function score(precision: number, recall: number): Score {
  return { precision, recall, f1: harmonic(precision, recall) }
}

export function exactScore(of: Tally): Score {
  return score(share(of.exact, of.found), share(of.exact, of.truth))
}

export function overlapScore(of: Tally): Score {
  return score(share(of.foundTouching, of.found), share(of.truthTouched, of.truth))
}

export function row(name: string, of: Tally): string {
  const cells = [exactScore(of), overlapScore(of)].flatMap(({ precision, recall, f1 }) => [precision, recall, f1].map((n) => n.toFixed(1)))
  return `| ${[name, of.truth, ...cells].join(' | ')} |`
}

export const HEAD = `| text | names | exact P | R | F1 | overlap P | R | F1 |\n| --- | --- | --- | --- | --- | --- | --- | --- |`
