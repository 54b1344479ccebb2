import type { Finding } from '../judge/finding.js'
import type { Linter, LintOptions, Report } from '../linter.js'
import { textsIn, type Document } from '../text/document.js'
import type { Prose } from '../text/prose.js'
import { sourceSpan } from '../text/segment.js'
import type { Span } from '../text/span.js'
import { changed, type Change, type Linted } from './change.js'
import { compose, originOf, type Edit } from './edit.js'
import { offersOf, STEPS, withDetails, withNamesakes, type Offer, type Step } from './offers.js'
import { placeIn, proseOf } from './place.js'
import { anew, isEmptied, isReply, isSpent, TEMPLATE, wordsIn } from './reply.js'
import { lintedBy } from './trial.js'

export type RewriteOptions = LintOptions & {
  /** What stands in for a reply of which too little could be kept. */
  readonly template?: string | undefined
  /** Findings that are left alone: those that a baseline knows, say. */
  readonly leaves?: (finding: Finding) => boolean
}

export type Rewritten = {
  readonly text: string
  /** What was changed, in order, in UTF-16 offsets of the draft as it was. Everything else is as it was. */
  readonly edits: readonly Edit[]
  readonly before: Report
  readonly after: Report
}

/** A draft between two changes. */
type State = Linted & { readonly prose: readonly Prose[]; readonly edits: readonly Edit[] }

/** Each try lints the draft anew: a long one has fewer, so that it takes minutes at most. In characters linted. */
const TRIES = 2_000_000
const FEWEST_TRIES = 40
const ROUNDS = 6

/**
 * Rewrites what discloses, as far as that is safe: each change is linted again, and kept only when it leaves fewer errors and brings nothing
 * that was not there. Warnings are for a person to weigh: they stay.
 */
export async function rewrite(linter: Linter, draft: string, options: RewriteOptions = {}): Promise<Rewritten> {
  return rewriteFrom(await lintedBy(linter, draft, options), linter, options)
}

/** The same for a draft that was read and linted already, with the same options. */
export async function rewriteFrom(draft: Linted, linter: Linter, { template = TEMPLATE, leaves = () => false, ...options }: RewriteOptions = {}): Promise<Rewritten> {
  let tries = Math.max(FEWEST_TRIES, Math.round(TRIES / (draft.text.length + 1)))
  const look = async (text: string, edits: readonly Edit[], document: Document): Promise<State> => {
    const report = await linter.check(document, options)
    // Cut when asked for: most tries are given up before.
    let prose: readonly Prose[] | undefined
    return { text, document, report, edits, get prose() { return (prose ??= proseOf(document)) } }
  }
  const errors = ({ report }: State): readonly Finding[] => report.findings.filter((finding) => finding.severity === 'error' && !leaves(finding))
  const attempt = async (state: State, changes: readonly Change[], how: Step | 'anew'): Promise<State | undefined> => {
    const made = changed(state, changes, options)
    if (!made || (how === 'sentence' && isEmptied(state.document, made.document))) return undefined
    const next = await look(made.text, compose(state.edits, made.edits), made.document)
    const left = errors(next).length - errors(state).length
    return (left < 0 || (how === 'anew' && left === 0)) && bringsNothing(state, next, made.edits) ? next : undefined
  }
  /** All at once, else the first half of them that helps: whatever stands in the way is found by halves. Undefined where nothing helps. */
  const mend = async (state: State, offers: readonly Offer[], step: Step): Promise<State | undefined> => {
    if (offers.length === 0 || tries-- <= 0) return undefined
    const next = await attempt(state, offers, step)
    if (next || offers.length === 1) return next
    const middle = middleOf(offers)
    return (await mend(state, offers.slice(0, middle), step)) ?? (await mend(state, offers.slice(middle), step))
  }
  const offers = (state: State, step: Step, findings: readonly Finding[]): readonly Offer[] => offersOf(step, findings, state.prose, isReply(state.report))
  const flagged = ({ report }: State): readonly Finding[] => report.findings.filter((finding) => !leaves(finding))
  const first: State = { ...draft, prose: proseOf(draft.document), edits: [] }
  let state = first
  for (let round = 0; round < ROUNDS; round++) {
    const start = state
    for (const step of STEPS) {
      while (errors(state).length > 0) {
        const next = (step === 'details' ? await mend(state, offers(state, step, withNamesakes(withDetails(flagged(state), state.prose), state.prose, state.document)), step) : undefined) ?? (await mend(state, offers(state, step, errors(state)), step))
        if (!next) break
        state = next
      }
    }
    if (state === start || errors(state).length === 0) break
  }
  const spent = spentReplies(first, state, errors(state), options)
  if (spent.length > 0) state = (await attempt(state, anew(state.document, spent, template), 'anew')) ?? state
  return { text: state.text, edits: state.edits, before: first.report, after: state.report }
}

/** Where to part changes: between paragraphs, if they are of several. */
function middleOf(offers: readonly Offer[]): number {
  const middle = offers.length >> 1
  const cut = offers.findIndex(({ segment }, i) => i >= middle && segment !== offers[i - 1]!.segment)
  if (cut > 0) return cut
  const first = offers.findLastIndex(({ segment }, i) => i > 0 && i < middle && segment !== offers[i - 1]!.segment)
  return first > 0 ? first : middle
}

/** Whether each finding stands in a sentence in which one as grave stood before, and there are no more of them. */
function bringsNothing(before: State, after: State, edits: readonly Edit[]): boolean {
  if (after.report.findings.length > before.report.findings.length) return false
  return after.report.findings.every((finding) => {
    const place = { start: originOf(edits, finding.start.offset, 'start'), end: originOf(edits, finding.end.offset, 'end') }
    const home = sentencesAt(before, place)
    return before.report.findings.some(({ severity, start, end }) => (severity === 'error' || finding.severity === 'warning') && start.offset < home.end && home.start < end.offset)
  })
}

/** The sentences that a stretch of the source touches. */
function sentencesAt({ prose }: State, place: Span): Span {
  let { start, end } = place
  for (const { segment, sentences, tokens } of prose) {
    const whole = sourceSpan(segment, { start: 0, end: segment.text.length })
    if (whole.end < place.start || place.end < whole.start) continue
    for (const { from, to } of sentences) {
      const span = sourceSpan(segment, { start: tokens[from]!.start, end: tokens[to - 1]!.end })
      if (span.start <= place.end && place.start <= span.end) {
        start = Math.min(start, span.start)
        end = Math.max(end, span.end)
      }
    }
  }
  return { start, end }
}

/** Replies, by their number among the texts of the file, that are better written anew. */
function spentReplies(first: State, last: State, errors: readonly Finding[], options: LintOptions): readonly number[] {
  if (last === first && errors.length === 0) return []
  const [before, after] = [wordsIn(first.document), wordsIn(last.document)]
  const texts = textsIn(last.document)
  const left = errors.map((error) => placeIn(last.prose, error)?.prose.segment)
  return textsIn(first.document).flatMap((part, i) => {
    const now = texts[i]
    const replies = (options.channel ?? part.channel ?? first.report.channel) === 'review-reply'
    const hasErrors = now !== undefined && now.segments.some((segment) => left.includes(segment))
    return replies && (hasErrors || isSpent(before[i]!, after[i] ?? 0)) ? [i] : []
  })
}
