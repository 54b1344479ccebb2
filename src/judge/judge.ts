import type { Mention } from '../detect/mention.js'
import type { Statement } from '../relate/statement.js'
import type { Draft } from '../relate/subject.js'
import type { Position } from '../text/lines.js'
import { grouped } from '../text/grouped.js'
import { firstIndex } from '../text/search.js'
import { sourceSpan } from '../text/segment.js'
import { overlaps, type Span } from '../text/span.js'
import type { Finding, Severity } from './finding.js'
import { fingerprint } from './fingerprint.js'
import { US } from './jurisdictions/us.js'
import { overlooked } from './overlooked.js'
import type { Claim, Note, Rule } from './rule.js'

/** What a config may say of a rule; `default` leaves the severity to the rule. */
export const SETTINGS = ['off', 'warning', 'error', 'default'] as const satisfies readonly (Severity | 'off' | 'default')[]
export type Setting = (typeof SETTINGS)[number]

/** Switches of a rule that a config may set, by name. */
export type RuleOptions = Readonly<Record<string, boolean>>
/** A setting as a config writes it: alone, or with the rule's switches. */
export type RuleSetting = Setting | readonly [Setting, RuleOptions]

export function settingOf(written: RuleSetting): Setting {
  return typeof written === 'string' ? written : written[0]
}

export function optionsOf(written: RuleSetting | undefined): RuleOptions {
  return written === undefined || typeof written === 'string' ? {} : written[1]
}

/** How grave a rule's finding is under some settings; undefined where the rule is off. */
export function severityIn(settings: Readonly<Record<string, Setting>>, rule: string, own: Severity): Severity | undefined {
  const setting = settings[rule] ?? 'default'
  return setting === 'off' ? undefined : setting === 'default' ? own : setting
}

type Ruling = { readonly rule: Rule; readonly claim: Claim; readonly severity: Severity }

type Notes = Readonly<Partial<Record<Note, string>>>

/** Runs the rules over a draft. Findings come in the order of the source, one for each thing that must change. `notes` are the law's. */
export function judge(draft: Draft, rules: readonly Rule[], settings: Readonly<Record<string, Setting>> = {}, notes: Notes = US.notes): Finding[] {
  const rulings = rules.flatMap((rule) => {
    if (settings[rule.id] === 'off') return []
    return [...rule.find(draft)].map((claim): Ruling => ({ rule, claim, severity: severityIn(settings, rule.id, claim.severity)! }))
  })
  const ordinals = new Map<string, number>()
  const kept = fuse(rulings).map((ruling) => ({ ...ruling, claim: { ...ruling.claim, evidence: distinct(ruling.claim) } }))
  const beside = overlooked(kept.map(({ claim }) => claim), draft)
  return kept.map((ruling, i) => makeFinding(draft, ruling, beside.get(i) ?? [], ordinals, notes)).sort((a, b) => a.start.offset - b.start.offset || a.end.offset - b.end.offset)
}

/**
 * Where claims overlap the gravest stands, then the longest; what gives way becomes its evidence. A rule of the config speaks beside the others, and so
 * does the one about conduct: a rude sentence must not hide whom it is about.
 */
function fuse(rulings: readonly Ruling[]): Ruling[] {
  const order = [...rulings].sort((a, b) => gravity(b) - gravity(a) || length(b.claim.mark.span) - length(a.claim.mark.span))
  const places = grouped(order, ({ rule, claim: { category, mark } }) => (category === 'custom' || category === 'conduct' ? `${rule.id} ${mark.segment}` : `${mark.segment}`))
  return [...places.values()].flatMap(fuseInSegment)
}

/** Kept claims stand apart, so those that a new one overlaps lie side by side in reading order. */
function fuseInSegment(rulings: readonly Ruling[]): Ruling[] {
  const kept: Ruling[] = []
  for (const ruling of rulings) {
    const { span } = ruling.claim.mark
    const at = firstIndex(kept, ({ claim }) => claim.mark.span.start >= span.start)
    const over = [at - 1, at].find((i) => kept[i] !== undefined && overlaps(kept[i].claim.mark.span, span))
    if (over === undefined) kept.splice(at, 0, ruling)
    else kept[over] = withEvidence(kept[over]!, ruling.claim)
  }
  return kept
}

function withEvidence(ruling: Ruling, claim: Claim): Ruling {
  if (ruling.claim.evidence.length > 10 * MOST_EVIDENCE) return ruling
  return { ...ruling, claim: { ...ruling.claim, evidence: [...ruling.claim.evidence, claim.mark, ...claim.evidence] } }
}

function gravity({ severity }: Ruling): number {
  return severity === 'error' ? 1 : 0
}

function length({ start, end }: Span): number {
  return end - start
}

/** At most so many supporting places are listed: a page of names would otherwise repeat itself under each. */
const MOST_EVIDENCE = 12

function makeFinding(draft: Draft, { rule, claim, severity }: Ruling, beside: readonly Mention[], ordinals: Map<string, number>, notes: Notes): Finding {
  const statement = draft.statementOf(claim.mark)
  const note = claim.note && notes[claim.note]
  const evidence = claim.evidence.map(({ kind, segment, span, wording = span }) => ({ kind, ...placeOf(draft, { segment, span: wording }) }))
  const guesses = beside.map(({ kind, ...place }) => ({ kind, ...placeOf(draft, place), guessed: true as const }))
  return {
    rule: rule.id,
    category: claim.category,
    severity,
    message: claim.message ?? rule.message,
    hint: note === undefined ? (claim.hint ?? rule.hint) : `${claim.hint ?? rule.hint} ${note}`,
    ...(rule.policy && { policy: rule.policy }),
    ...placeOf(draft, claim.mark),
    evidence: [...evidence, ...guesses],
    fingerprint: fingerprint(rule.id, statement, nextOrdinal(ordinals, rule, statement)),
  }
}

function nextOrdinal(ordinals: Map<string, number>, rule: Rule, statement: Statement | undefined): number {
  const key = `${rule.id} ${statement?.prose.index} ${statement?.span.start}`
  const ordinal = (ordinals.get(key) ?? 0) + 1
  ordinals.set(key, ordinal)
  return ordinal
}

/** The first places of a claim's evidence, each kind and place once, the claim's own left out. */
function distinct({ mark, evidence }: Claim): readonly Mention[] {
  const kept = new Map<string, Mention>()
  for (const mention of evidence) {
    if (kept.size === MOST_EVIDENCE) break
    const { start, end } = mention.wording ?? mention.span
    const key = `${mention.kind} ${mention.segment} ${start} ${end}`
    if (mention !== mark && !kept.has(key)) kept.set(key, mention)
  }
  return [...kept.values()]
}

/** The one way back: from a segment's text to the source. */
export function placeOf(draft: Pick<Draft, 'document' | 'prose'>, mention: Pick<Mention, 'segment' | 'span'>): { start: Position; end: Position } {
  const span = sourceSpan(draft.prose[mention.segment]!.segment, mention.span)
  return { start: draft.document.lines.position(span.start), end: draft.document.lines.position(span.end) }
}
