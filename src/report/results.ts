import type { Certainty, Kind } from '../detect/mention.js'
import type { Finding } from '../judge/finding.js'
import type { Rule } from '../judge/rule.js'
import type { Position } from '../text/lines.js'

/** A draft and what was found in it. Only excerpt.ts reads `source` and the reasons of what is settled. */
export type CheckedFile = {
  readonly path: string
  readonly source: string
  readonly findings: readonly Finding[]
  /** Findings to which somebody has said no already. */
  readonly settled: readonly Answered[]
  /** What a person should know about how the draft was read; none of its words. */
  readonly notes: readonly string[]
  /** The lines with which its pages begin, if it has pages. */
  readonly pages?: readonly number[]
}

/** A finding that needs nothing more: a remark in the draft or an entry of the baseline answers it. */
export type Answered = { readonly finding: Finding; readonly by: 'suppression' | 'authorization' | 'baseline'; readonly reason: string }

/** What could not be checked, and why. */
export type Unchecked = { readonly path: string; readonly problem: string }

/** A draft and everything that any detector saw in it: places and kinds, no words. */
export type InspectedFile = {
  readonly path: string
  readonly mentions: readonly { readonly kind: Kind; readonly certainty: Certainty; readonly start: Position; readonly end: Position }[]
}

/** What the report counts. */
export type Totals = {
  /** Files checked. */
  readonly files: number
  /** Findings shown. */
  readonly errors: number
  readonly warnings: number
  /** Warnings that --quiet left out. */
  readonly hidden: number
  /** Findings that remarks settled, and that the baseline knows. */
  readonly suppressed: number
  readonly authorized: number
  readonly known: number
  readonly notes: number
  readonly problems: readonly Unchecked[]
}

/** Turns results into text, a file at a time, so that no more than one draft need be held in memory. */
export type Reporter<File> = {
  readonly begin: () => string
  readonly file: (file: File) => string
  readonly end: (totals: Totals) => string
}

/** Functions that colour text, or leave it alone. */
export type Paint = Readonly<Record<'error' | 'warning' | 'dim' | 'bold' | 'mark' | 'good', (text: string) => string>>

/** How a page is to look. */
export type Page = {
  /** Errors alone. */
  readonly quiet: boolean
  /** Show the words found instead of masking them. */
  readonly reveal: boolean
  /** Columns of the terminal. */
  readonly width: number
  readonly paint: Paint
}

export type ReportOptions = Page & {
  /** The rules that findings can come from. */
  readonly rules: readonly Rule[]
  /** The program's own version. */
  readonly version: string
  /** When the drafts were checked. */
  readonly time: Date
  /** From the repository's root to the working directory, such as `site/`; empty where they are the same. */
  readonly prefix: string
}

export const NOTHING: Totals = { files: 0, errors: 0, warnings: 0, hidden: 0, suppressed: 0, authorized: 0, known: 0, notes: 0, problems: [] }

/** How many findings stop a draft, and how many do not. */
export function bySeverity(findings: CheckedFile['findings']): { readonly errors: number; readonly warnings: number } {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return { errors, warnings: findings.length - errors }
}

export function addUp(totals: Totals, { findings, settled, notes }: Omit<CheckedFile, 'path' | 'source'>, quiet: boolean): Totals {
  const { errors, warnings } = bySeverity(findings)
  const settledBy = (what: Answered['by']): number => settled.filter(({ by }) => by === what).length
  return {
    files: totals.files + 1,
    errors: totals.errors + errors,
    warnings: totals.warnings + (quiet ? 0 : warnings),
    hidden: totals.hidden + (quiet ? warnings : 0),
    suppressed: totals.suppressed + settledBy('suppression'),
    authorized: totals.authorized + settledBy('authorization'),
    known: totals.known + settledBy('baseline'),
    notes: totals.notes + notes.length,
    problems: totals.problems,
  }
}

/** What a report shows of a file's findings. */
export function shown(findings: readonly Finding[], quiet: boolean): readonly Finding[] {
  return quiet ? findings.filter(({ severity }) => severity === 'error') : findings
}

/** A path as the repository's host knows it, from its root on. */
export function fromRoot(path: string, prefix: string): string {
  const folders = prefix.split('/').filter((folder) => folder !== '')
  let rest = path
  while (rest.startsWith('../') && folders.length > 0) {
    rest = rest.slice('../'.length)
    folders.pop()
  }
  return [...folders, rest].join('/')
}
