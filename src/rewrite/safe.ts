import type { Finding } from '../judge/finding.js'
import type { Linter, LintOptions } from '../linter.js'
import { textsIn, type Document } from '../text/document.js'
import type { Prose } from '../text/prose.js'
import { overlaps, type Span } from '../text/span.js'
import type { Change, Linted } from './change.js'
import type { Edit } from './edit.js'
import { offersOf, STEPS, withDetails, withNamesakes, type Offer, type Step } from './offers.js'
import { placeIn, proseOf, type Place } from './place.js'
import { anew, isReply, TEMPLATE, wordsIn } from './reply.js'
import { lintedBy, tryChanges, withoutRemark, type Trial } from './trial.js'

/**
 * What can be written instead of one finding's words, and was linted there: the finding is gone then, fewer are left in all, and nothing is found that was not
 * before, but for what `leaves` holds.
 */
export type SafeRewrite = {
  /** Other words; the whole sentence left out; or a reply written anew. */
  readonly kind: 'words' | 'sentence' | 'reply'
  /** In order, in UTF-16 offsets of the draft. Everything else stays byte for byte as it was. */
  readonly edits: readonly Edit[]
  /** The draft as it is then, and what is found in it. */
  readonly after: Linted
  /** Warnings in the place of an error: a story that names nobody any more is still for a person to weigh. Mostly there are none; for a warning, never. */
  readonly leaves: readonly Finding[]
}

export type OfferOptions = LintOptions & {
  /** What stands in for a reply that is written anew. */
  readonly template?: string | undefined
}

/**
 * The safe rewrites of one finding of a draft, the mildest first; warnings have theirs, too. None where only a person can find the words. Each is linted, so
 * this takes a few times as long as a check: ask for the finding that somebody looks at. A draft that was linted already is not linted again, if it is given as
 * `{ text, document, report }`.
 */
export async function offersFor(linter: Linter, draft: string | Linted, finding: Finding, { template = TEMPLATE, ...options }: OfferOptions = {}): Promise<readonly SafeRewrite[]> {
  const before = typeof draft === 'string' ? await lintedBy(linter, draft, options) : draft
  const prose = proseOf(before.document)
  const place = placeIn(prose, finding)
  const safe: SafeRewrite[] = []
  const keep = (kind: SafeRewrite['kind'], trial: Trial | undefined): void => {
    if (!trial || !isSafe(before, trial, finding) || safe.some(({ after }) => after.text === trial.text)) return
    safe.push({ kind, edits: trial.edits, after: { text: trial.text, document: trial.document, report: trial.report }, leaves: trial.brought })
  }
  if (finding.category === 'remark') keep('words', await withoutRemark(linter, before, finding, options))
  if (!place) return safe
  for (const { kind, changes } of proposals(before, prose, place, finding, template)) keep(kind, await tryChanges(linter, before, changes, finding, options))
  return safe
}

/** Also leaves something to read in each text. */
function isSafe(before: Linted, { document, report, isGone, brought }: Trial, { severity: old }: Finding): boolean {
  const isMilder = brought.every(({ severity }) => old === 'error' && severity === 'warning') && report.findings.length < before.report.findings.length
  const now = wordsIn(document)
  return isGone && isMilder && wordsIn(before.document).every((words, i) => words === 0 || (now[i] ?? 0) > 0)
}

const MILD = STEPS.filter((step) => step !== 'sentence')

type Proposal = { readonly kind: SafeRewrite['kind']; readonly changes: readonly Change[] }

function proposals(before: Linted, prose: readonly Prose[], place: Place, finding: Finding, template: string): readonly Proposal[] {
  const { document, report } = before
  const isAnswer = isReply(report)
  const homes = homesOf(place, document)
  const home = sourceOf(homes.map((i) => textsIn(document)[i]!))
  const near = report.findings.filter(({ start }) => home.start <= start.offset && start.offset < home.end)
  const offers = (step: Step, findings: readonly Finding[]): readonly Offer[] => offersOf(step, findings, prose, isAnswer)
  // All are asked for, so that "a patient" becomes "the patient" where one was named before.
  const own = (step: Step): readonly Offer[] =>
    offers(step, near).filter((offer) => isAt(offer.finding, finding) || (offer.segment === place.prose.index && overlaps(offer.edit.span, place.span)))
  // The details beside it, and the same name elsewhere, go along where they would give it away.
  const withKin = (findings: readonly Finding[]): readonly Finding[] => withNamesakes(withDetails(findings, prose), prose, document)
  const neighbours = near.filter((one) => placeIn(prose, one)?.sentence === place.sentence)
  const words = [...MILD.map(own), offers('details', withKin([finding])), MILD.flatMap((step) => offers(step, withKin(neighbours)))]
  return [
    ...words.map((changes): Proposal => ({ kind: 'words', changes })),
    { kind: 'sentence', changes: offers('sentence', [finding]) },
    { kind: 'reply', changes: isAnswer ? anew(document, homes, template) : [] },
  ]
}

/** The texts of the file in which a place stands, by their number: a row of a calendar, or all there is. */
function homesOf({ prose }: Place, document: Document): readonly number[] {
  return textsIn(document).flatMap(({ segments }, i) => (segments.includes(prose.segment) ? [i] : []))
}

function sourceOf(texts: readonly Document[]): Span {
  const pieces = texts.flatMap(({ segments }) => segments.flatMap((segment) => segment.pieces))
  return pieces.reduce<Span>((all, { source, sourceLength }) => ({ start: Math.min(all.start, source), end: Math.max(all.end, source + sourceLength) }), { start: Infinity, end: 0 })
}

/** The same finding, also when it has been sent from one thread to another. */
function isAt(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && one.start.offset === other.start.offset && one.end.offset === other.end.offset
}
