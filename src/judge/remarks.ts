import type { Document } from '../text/document.js'
import { grouped } from '../text/grouped.js'
import { NO_REASON_YET, type Remark } from '../text/remark.js'
import { firstIndex } from '../text/search.js'
import type { Finding } from './finding.js'
import { fingerprint } from './fingerprint.js'
import { severityIn, type Setting } from './judge.js'
import type { Rule } from './rule.js'

/** A finding that a remark in the draft has settled: by whose word, never whose name. */
export type Settled = { readonly finding: Finding; readonly by: 'suppression' | 'authorization'; readonly reason: string }

export type Answer = { readonly findings: readonly Finding[]; readonly settled: readonly Settled[] }

export type Bench = {
  readonly rules: readonly Rule[]
  readonly settings: Readonly<Record<string, Setting>>
  /** ISO 8601, such as 2026-11-22: what an authorization must outlast. */
  readonly today: string
  /** Whether a suppression without a reason is complained about; true by default. */
  readonly requireReason?: boolean
}

/** What may be wrong with a remark; the rule that speaks, and the words that it says. */
type Complaint = { readonly about: 'suppression' | 'authorization'; readonly remark: Remark; readonly message: string }

type Suppression = { readonly remark: Remark; readonly rules: readonly string[]; readonly from: number; readonly to: number; used: boolean }
type Authorization = { readonly remark: Remark; readonly reference: string; readonly from: number; readonly to: number; used: boolean }

/**
 * Takes away the findings that remarks in the draft settle, and adds what is wrong with the remarks themselves. An authorization (45 CFR
 * 164.508) settles what is told of a person under it; it settles no number and no reply, which nobody agrees to beforehand.
 */
export function hearRemarks(findings: readonly Finding[], document: Document, { rules, settings, today, requireReason = true }: Bench): Answer {
  const remarks = document.remarks ?? []
  if (remarks.length === 0) return { findings, settled: [] }
  const known = new Map(rules.map((rule) => [rule.id, rule] as const))
  const complaints: Complaint[] = []
  const suppressions = readSuppressions(remarks, document, known, complaints)
  const authorizations = readAuthorizations(remarks, document, today, complaints)
  const filed = suppressions.flatMap((suppression) => [...new Set(suppression.rules.length === 0 ? [ANY] : suppression.rules)].map((id) => ({ id, suppression })))
  const byRule = grouped(filed, ({ id }) => id)
  const open: Finding[] = []
  const settled: Settled[] = []
  // From the top down, so that a remark is passed once: a draft may hold thousands.
  for (const finding of findings) {
    const { line } = finding.start
    const suppression = firstOf([heldOn(line, byRule.get(finding.rule)), heldOn(line, byRule.get(ANY))])
    const authorization = known.get(finding.rule)?.isAuthorizable ? authorizationAt(authorizations, line) : undefined
    const by = suppression ?? authorization
    if (by) by.used = true
    if (suppression) settled.push({ finding, by: 'suppression', reason: suppression.remark.reason })
    else if (authorization) settled.push({ finding, by: 'authorization', reason: authorization.reference })
    else open.push(finding)
  }
  const isOff = (id: string): boolean => settings[id] === 'off'
  for (const { remark, used, rules: ids } of suppressions) {
    if (!used && (ids.length === 0 || !ids.every(isOff))) complaints.push({ about: 'suppression', remark, message: UNUSED })
    else if (remark.reason === '' && requireReason) complaints.push({ about: 'suppression', remark, message: REASONLESS })
  }
  for (const { remark, used } of authorizations) if (!used) complaints.push({ about: 'authorization', remark, message: UNUSED_AUTHORIZATION })
  const spoken = complaints.flatMap((complaint, i) => asFinding(complaint, i + 1, document, rules, settings))
  return { findings: [...open, ...spoken].sort((a, b) => a.start.offset - b.start.offset), settled }
}

const UNUSED = 'This remark switches nothing off: there is no such finding here. Take it out.'
const REASONLESS = 'This remark gives no reason. Write it after two hyphens: -- staff spotlight, approved.'
const UNFILLED = `This remark switches nothing off until you write the reason in the place of ${NO_REASON_YET}`
const UNUSED_AUTHORIZATION = 'This authorization covers nothing: no patient is told of under it. Take it out, or move it above the story.'

/** Where suppressions of all rules are filed. */
const ANY = ''

/** The first of a rule's suppressions that holds on a line; those that have ended are dropped, since lines only go on. */
function heldOn(line: number, list: { readonly suppression: Suppression }[] = []): Suppression | undefined {
  while (list.length > 0 && list[0]!.suppression.to <= line) list.shift()
  for (const { suppression } of list) {
    if (suppression.remark.line > line) return undefined
    if (line >= suppression.from && line < suppression.to) return suppression
  }
  return undefined
}

function firstOf(found: readonly (Suppression | undefined)[]): Suppression | undefined {
  return found.filter((one) => one !== undefined).sort((a, b) => a.remark.span.start - b.remark.span.start)[0]
}

/** Each authorization ends where the next begins. */
function authorizationAt(authorizations: readonly Authorization[], line: number): Authorization | undefined {
  const last = authorizations[firstIndex(authorizations, ({ from }) => from > line) - 1]
  return last && line < last.to ? last : undefined
}

function readSuppressions(remarks: readonly Remark[], document: Document, known: ReadonlyMap<string, Rule>, complaints: Complaint[]): Suppression[] {
  const ends = endsOf(remarks)
  return remarks.flatMap((remark): Suppression[] => {
    if (remark.verb === 'authorized' || remark.verb === 'enable') return []
    const complain = (message: string): void => void complaints.push({ about: 'suppression', remark, message })
    const rules = remark.subject.split(/[\s,]+/).filter((id) => id !== '')
    if (rules.some((id) => !known.has(id))) {
      complain('This remark names a rule that does not exist. Run "phi-lint rules" for the list.')
      return []
    }
    if (remark.reason === NO_REASON_YET) {
      complain(UNFILLED)
      return []
    }
    return [{ remark, rules, ...reach(remark, ends, document), used: false }]
  })
}

/** The line on which each `disable` is ended by an `enable` of all rules or of the same ones. */
function endsOf(remarks: readonly Remark[]): ReadonlyMap<Remark, number> {
  const ends = new Map<Remark, number>()
  const next = new Map<string, number>()
  for (const remark of remarks.toReversed()) {
    if (remark.verb === 'enable') next.set(remark.subject, remark.line)
    else if (remark.verb === 'disable') ends.set(remark, Math.min(next.get(ANY) ?? Infinity, next.get(remark.subject) ?? Infinity))
  }
  return ends
}

/** The lines that a suppression reaches, the last one excluded. */
function reach(remark: Remark, ends: ReadonlyMap<Remark, number>, { lines, source }: Document): { readonly from: number; readonly to: number } {
  const { verb, line } = remark
  if (verb === 'disable-line') return { from: line, to: line + 1 }
  if (verb === 'disable') return { from: line, to: ends.get(remark)! }
  // The next line that says anything: in Markdown an empty one follows a comment.
  let next = line + 1
  while (next < lines.lineCount && source.slice(lines.lineStart(next), lines.lineStart(next + 1)).trim() === '') next++
  return { from: next, to: next + 1 }
}

/** A reference has a digit in it and no spaces: it names a form on file, never a person. */
const AUTHORIZATION = /^((?=\S*\d)[\w./-]{3,60}) until (\d{4}-\d{2}-\d{2})$/

function readAuthorizations(remarks: readonly Remark[], document: Document, today: string, complaints: Complaint[]): Authorization[] {
  const all = remarks.filter(({ verb }) => verb === 'authorized')
  const endOf = endsOfSections(document)
  return all.flatMap((remark, at): Authorization[] => {
    const complain = (message: string): Authorization[] => {
      complaints.push({ about: 'authorization', remark, message })
      return []
    }
    const [, reference, until] = AUTHORIZATION.exec(remark.subject) ?? []
    if (reference === undefined || until === undefined || Number.isNaN(Date.parse(until))) return complain('This authorization cannot be read. Write: phi-lint-authorized AUTH-2026-014 until 2027-03-01')
    if (until < today) return complain('This authorization has expired. Ask for a new one before the story goes out, or take the story down.')
    return [{ remark, reference, from: remark.line, to: Math.min(all[at + 1]?.line ?? Infinity, endOf(remark)), used: false }]
  })
}

/** An authorization above all prose covers the draft, one further down its own section: to the next heading. */
function endsOfSections({ segments, lines }: Document): (remark: Remark) => number {
  const prose = segments.filter(({ role }) => role !== 'code' && role !== 'attribute' && role !== 'title')
  const first = prose[0]?.pieces[0]?.source ?? 0
  const headings = prose.filter(({ role }) => role === 'heading').map(({ pieces }) => lines.position(pieces[0]!.source).line)
  return ({ span, line }) => (span.start < first ? Infinity : (headings[firstIndex(headings, (heading) => heading > line)] ?? Infinity))
}

function asFinding({ about, remark, message }: Complaint, ordinal: number, { lines }: Document, rules: readonly Rule[], settings: Bench['settings']): Finding[] {
  const rule = rules.find(({ speaksOfRemarks }) => speaksOfRemarks === about)!
  const severity = severityIn(settings, rule.id, rule.severity)
  if (severity === undefined) return []
  const place = { start: lines.position(remark.span.start), end: lines.position(remark.span.end) }
  const policy = rule.policy && { policy: rule.policy }
  return [{ rule: rule.id, category: 'remark', severity, message, hint: rule.hint, ...policy, ...place, evidence: [], fingerprint: fingerprint(rule.id, undefined, ordinal) }]
}
