import type { Kind, Mention } from '../detect/mention.js'
import type { Statement } from '../relate/statement.js'
import { orderOf, type Draft } from '../relate/subject.js'
import { grouped } from '../text/grouped.js'
import { firstIndex } from '../text/search.js'
import { merged, sameSpan, type Span } from '../text/span.js'
import { isSettled, tells } from './alongside.js'
import { marked } from './likelihood/likelihood.js'
import { chance } from './likelihood/network.js'
import { MARKS, type Mark } from './likelihood/shape.js'
import type { Claim } from './rule.js'

/** So far (sentences) from what is told words may still be a part of it. */
const REACH = 2
/** At most so many stretches for each claim. */
const MOST = 6

/**
 * Words in and around the sentences of claims that labelled drafts teach to be a part of what is told of a patient, and that no claim points at: by the
 * index of the nearest claim. They make nothing a leak; they are shown with what does, so that whoever mends one word sees the others, too.
 */
export function overlooked(claims: readonly Claim[], draft: Draft): ReadonlyMap<number, readonly Mention[]> {
  const known = new Map([...grouped(claims.flatMap((claim) => pointedAt(claim, draft)), ({ segment }) => segment)].map(([segment, places]) => [segment, merged(places.map(({ span }) => span))] as const))
  const found = new Map<number, Mention[]>()
  for (const { statement, claim } of nearest(claims, draft)) {
    const settled = statement.mentions.filter((mention) => isSettled(mention, draft)).map(({ span }) => span)
    const stretches = tells(statement) ? stretchesIn(statement, draft, [known.get(statement.prose.index) ?? [], merged(settled)]) : []
    found.set(claim, [...(found.get(claim) ?? []), ...stretches].slice(0, MOST))
  }
  return found
}

type Place = { readonly segment: number; readonly span: Span }

/** The places that a claim shows. A mark that is a whole sentence points at none of its words. */
function pointedAt({ category, mark, evidence }: Claim, draft: Draft): readonly Place[] {
  const home = draft.statementOf(mark)
  const isWhole = category === 'conduct' || (home !== undefined && sameSpan(home.span, mark.span))
  return [...(isWhole ? [] : [mark]), ...evidence].map(({ segment, span, wording = span }) => ({ segment, span: wording }))
}

/** The sentences in reach of claims, in reading order, each with the index of the claim that is nearest. */
function nearest(claims: readonly Claim[], draft: Draft): readonly { readonly statement: Statement; readonly claim: number }[] {
  const near = new Map<number, { readonly claim: number; readonly far: number }>()
  for (const [claim, { category, mark }] of claims.entries()) {
    const home = category === 'custom' || category === 'conduct' ? undefined : draft.statementOf(mark)
    if (home === undefined) continue
    const at = orderOf(draft).get(home)!
    for (let i = Math.max(0, at - REACH); i <= at + REACH && i < draft.statements.length; i++) {
      const far = Math.abs(i - at)
      if (draft.statements[i]!.prose === home.prose && far < (near.get(i)?.far ?? Infinity)) near.set(i, { claim, far })
    }
  }
  return [...near].sort(([a], [b]) => a - b).map(([at, { claim }]) => ({ statement: draft.statements[at]!, claim }))
}

/** Words of which at least this share are a part of what annotators mark; the model card says how many of those shown are. */
export const LIKELY = 0.4
/** Beside such words others need less. */
const BESIDE = 0.2

/** As what such words are shown: a patient told by what they are to us, and a story, have no kind of their own. */
const KIND_OF: Readonly<Record<Mark, Kind>> = {
  name: 'person', location: 'place', date: 'date', age: 'age', condition: 'condition', treatment: 'treatment', payment: 'payment',
  'patient-relationship': 'patient-cue', story: 'individual-cue', photo: 'photo',
}

/** A word, for each of MARKS how likely it is a part of one, and of any. */
type Word = { readonly span: Span; readonly shares: readonly number[]; readonly share: number }

/** The likely words of a sentence that stand together, outside of spans in order, without those that tell nothing at either end. */
function stretchesIn(statement: Statement, draft: Draft, outside: readonly (readonly Span[])[]): readonly Mention[] {
  const { text } = statement.prose.segment
  const isTelling = ({ span }: Word): boolean => !FILLER.test(text.slice(span.start, span.end))
  const isFree = ({ start, end }: Span): boolean => outside.every((spans) => (spans[firstIndex(spans, (span) => span.end > start)]?.start ?? Infinity) >= end)
  const stretches: Word[][] = [[]]
  for (const { span, odds } of marked(statement, draft)) {
    const shares = sharesOf(odds)
    const share = likelyPart(shares)
    if (share >= BESIDE && isFree(span)) stretches.at(-1)!.push({ span, shares, share })
    else if (stretches.at(-1)!.length > 0) stretches.push([])
  }
  return stretches.flatMap((stretch): Mention[] => {
    const words = stretch.slice(stretch.findIndex(isTelling), stretch.findLastIndex(isTelling) + 1)
    if (!words.some(({ share }) => share >= LIKELY)) return []
    const span = { start: words[0]!.span.start, end: words.at(-1)!.span.end }
    return [{ kind: KIND_OF[likeliest(words)], segment: statement.prose.index, span, certainty: 'possible', by: 'likelihood' }]
  })
}

/** Log-odds as probabilities. */
export function sharesOf(odds: Float32Array): readonly number[] {
  return Array.from(odds, chance)
}

/** How likely a word is a part of anything that is marked, from how likely it is a part of each. */
export function likelyPart(shares: readonly number[]): number {
  return 1 - shares.reduce((none, share) => none * (1 - share), 1)
}

const FILLER =
  /^(?:the|an?|of|and|or|to|in|on|at|for|with|by|from|as|is|was|are|were|be|been|has|have|had|do|did|he|she|it|its|his|hers?|him|they|them|their|you|your|we|us|our|i|my|me|this|that|these|those|who|whom|which|what|when|where|since|so|but|if|not|no|own|again|back|now|then|just|mrs?|ms|miss|dr|sir|[^\p{L}\p{N}]+)$/iu

function likeliest(words: readonly Word[]): Mark {
  const sums = MARKS.map((_, mark) => words.reduce((sum, { shares }) => sum + shares[mark]!, 0))
  return MARKS[sums.indexOf(Math.max(...sums))]!
}
