import type { Document } from '../text/document.js'
import type { Remark } from '../text/remark.js'
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
  const open: Finding[] = []
  const settled: Settled[] = []
  for (const finding of findings) {
    const { line } = finding.start
    const suppression = suppressions.find(({ rules: ids, from, to }) => line >= from && line < to && (ids.length === 0 || ids.includes(finding.rule)))
    const authorization = known.get(finding.rule)?.isAuthorizable ? authorizations.find(({ from, to }) => line >= from && line < to) : undefined
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
const UNUSED_AUTHORIZATION = 'This authorization covers nothing: no patient is told of under it. Take it out, or move it above the story.'

function readSuppressions(remarks: readonly Remark[], document: Document, known: ReadonlyMap<string, Rule>, complaints: Complaint[]): Suppression[] {
  return remarks.flatMap((remark, at): Suppression[] => {
    if (remark.verb === 'authorized' || remark.verb === 'enable') return []
    const complain = (message: string): void => void complaints.push({ about: 'suppression', remark, message })
    const rules = remark.subject.split(/[\s,]+/).filter((id) => id !== '')
    if (rules.some((id) => !known.has(id))) {
      complain('This remark names a rule that does not exist. Run "phi-lint rules" for the list.')
      return []
    }
    return [{ remark, rules, ...reach(remark, remarks.slice(at + 1), document), used: false }]
  })
}

/** The lines that a suppression reaches, the last one excluded. */
function reach({ verb, line, subject }: Remark, later: readonly Remark[], { lines, source }: Document): { readonly from: number; readonly to: number } {
  if (verb === 'disable-line') return { from: line, to: line + 1 }
  if (verb === 'disable') {
    const end = later.find((remark) => remark.verb === 'enable' && (remark.subject === '' || remark.subject === subject))
    return { from: line, to: end?.line ?? Infinity }
  }
  // The next line that says anything: in Markdown an empty one follows a comment.
  let next = line + 1
  while (next < lines.lineCount && source.slice(lines.lineStart(next), lines.lineStart(next + 1)).trim() === '') next++
  return { from: next, to: next + 1 }
}

/** A reference has a digit in it and no spaces: it names a form on file, never a person. */
const AUTHORIZATION = /^((?=\S*\d)[\w./-]{3,60}) until (\d{4}-\d{2}-\d{2})$/

function readAuthorizations(remarks: readonly Remark[], document: Document, today: string, complaints: Complaint[]): Authorization[] {
  const all = remarks.filter(({ verb }) => verb === 'authorized')
  return all.flatMap((remark, at): Authorization[] => {
    const complain = (message: string): Authorization[] => {
      complaints.push({ about: 'authorization', remark, message })
      return []
    }
    const [, reference, until] = AUTHORIZATION.exec(remark.subject) ?? []
    if (reference === undefined || until === undefined || Number.isNaN(Date.parse(until))) return complain('This authorization cannot be read. Write: phi-lint-authorized AUTH-2026-014 until 2027-03-01')
    if (until < today) return complain('This authorization has expired. Ask for a new one before the story goes out, or take the story down.')
    return [{ remark, reference, from: remark.line, to: Math.min(all[at + 1]?.line ?? Infinity, endOfSection(remark, document)), used: false }]
  })
}

/** An authorization above all prose covers the draft, one further down its own section: to the next heading. */
function endOfSection({ span, line }: Remark, { segments, lines }: Document): number {
  const prose = segments.filter(({ role }) => role !== 'code' && role !== 'attribute' && role !== 'title')
  const first = prose[0]?.pieces[0]?.source ?? 0
  if (span.start < first) return Infinity
  const next = prose.find(({ role, pieces }) => role === 'heading' && lines.position(pieces[0]!.source).line > line)
  return next ? lines.position(next.pieces[0]!.source).line : Infinity
}

function asFinding({ about, remark, message }: Complaint, ordinal: number, { lines }: Document, rules: readonly Rule[], settings: Bench['settings']): Finding[] {
  const rule = rules.find(({ speaksOfRemarks }) => speaksOfRemarks === about)!
  const severity = severityIn(settings, rule.id, rule.severity)
  if (severity === undefined) return []
  const place = { start: lines.position(remark.span.start), end: lines.position(remark.span.end) }
  return [{ rule: rule.id, category: 'remark', severity, message, hint: rule.hint, ...place, evidence: [], fingerprint: fingerprint(rule.id, undefined, ordinal) }]
}
