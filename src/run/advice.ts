import type { Work } from './examine.js'
import type { Finding } from '../judge/finding.js'
import type { Linter } from '../linter.js'
import { offersFor, rewriteFrom, suppress, type Edit, type Linted, type OfferOptions, type SafeRewrite } from '../rewrite/index.js'
import { NO_REASON_YET } from '../text/remark.js'
import { overlaps, type Span } from '../text/span.js'

/** What somebody who writes asks about a draft, besides what is wrong with it. It can be sent to another thread. */
export type Wish = {
  /** Findings at a place (UTF-16 offsets of the draft), or the draft as a whole. */
  readonly at: Span | 'all'
  /** Fingerprints of findings that are left alone, because a baseline knows them. */
  readonly known: readonly string[]
}

/** What could be done about one finding. `remark` is a suppression whose reason is still to be written. */
export type Advice = {
  readonly rule: string
  readonly offset: number
  readonly kind: SafeRewrite['kind'] | 'remark'
  readonly edits: readonly Edit[]
  /** Whether a warning takes the place of an error. */
  readonly warns: boolean
}
/** All that was asked for; of a draft as a whole the edits of a safe rewrite. */
export type Advised = { readonly advice: readonly Advice[] } | { readonly edits: readonly Edit[] }

/** So many findings at one place are advised on: each is linted several times. */
const MOST = 10

/** The work of an adviser. Nothing that it proposes is untried: each was linted, and leaves fewer findings. */
export function advising({ at, known }: Wish, template: string | undefined): Work<Advised> {
  return async ({ draft, options, format, open }) => {
    const { linter, document } = await open()
    const report = await linter.check(document, options)
    const how = { ...options, ...(format !== undefined && { format }) }
    const linted = { text: draft.text, document, report }
    const leaves = ({ fingerprint }: Finding): boolean => known.includes(fingerprint)
    const about = { warnings: [], shown: 0 }
    if (at === 'all') return { ...about, result: { edits: (await rewriteFrom(linted, linter, { ...how, template, leaves })).edits } }
    const findings = report.findings.filter((finding) => touches(finding, at) && !leaves(finding)).slice(0, MOST)
    const advice: Advice[] = []
    for (const finding of findings) advice.push(...(await adviceOn(linter, linted, finding, { ...how, template })))
    return { ...about, result: { advice } }
  }
}

async function adviceOn(linter: Linter, linted: Linted, finding: Finding, { template, ...options }: OfferOptions): Promise<readonly Advice[]> {
  const { rule, category, start: { offset } } = finding
  const offers = await offersFor(linter, linted, finding, { ...options, template })
  const remark = category === 'remark' || isAsked(linted, finding) ? undefined : await suppress(linter, linted, finding, TRIED, options)
  return [
    ...offers.map(({ kind, edits, leaves }): Advice => ({ rule, offset, kind, edits, warns: leaves.length > 0 })),
    ...(remark ? [{ rule, offset, kind: 'remark' as const, warns: false, edits: remark.edits.map(({ span, text }) => ({ span, text: text.replace(` ${TRIED}`, ` ${NO_REASON_YET}`) })) }] : []),
  ]
}

/** The reason with which a remark is tried. */
const TRIED = 'agreed'

/** Whether a remark there waits for its reason already. */
function isAsked({ document: { remarks = [] } }: Linted, { rule, start }: Finding): boolean {
  return remarks.some(({ reason, subject, line }) => reason === NO_REASON_YET && subject === rule && start.line - line >= 0 && start.line - line <= 1)
}

/** Whether a finding is at a place; a cursor is one without a length. */
export function touches({ start, end }: Finding, place: Span): boolean {
  return overlaps({ start: start.offset, end: end.offset + 1 }, { start: place.start, end: place.end + 1 })
}
