import type { Certainty, Kind } from '../detect/mention.js'
import type { Finding } from '../judge/finding.js'
import type { Position } from '../text/lines.js'

/** A draft and what was found in it. Only excerpt.ts reads `source`. */
export type CheckedFile = { readonly path: string; readonly source: string; readonly findings: readonly Finding[] }

/** A draft and everything that any detector saw in it: places and kinds, no words. */
export type InspectedFile = {
  readonly path: string
  readonly mentions: readonly { readonly kind: Kind; readonly certainty: Certainty; readonly start: Position; readonly end: Position }[]
}

/** What the report counts: files checked, findings shown, and warnings that --quiet left out. */
export type Totals = { readonly files: number; readonly errors: number; readonly warnings: number; readonly hidden: number }

/** Turns results into text, a file at a time, so that no more than one draft need be held in memory. */
export type Reporter<File> = {
  readonly begin: () => string
  readonly file: (file: File) => string
  readonly end: (totals: Totals) => string
}

/** Functions that colour text, or leave it alone. */
export type Paint = Readonly<Record<'error' | 'warning' | 'dim' | 'bold' | 'mark' | 'good', (text: string) => string>>

export type ReportOptions = {
  /** Errors alone. */
  readonly quiet: boolean
  /** Show the words found instead of masking them. */
  readonly reveal: boolean
  /** Columns of the terminal. */
  readonly width: number
  readonly paint: Paint
}

export const NOTHING: Totals = { files: 0, errors: 0, warnings: 0, hidden: 0 }

export function addUp(totals: Totals, findings: readonly Finding[], quiet: boolean): Totals {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const warnings = findings.length - errors
  return {
    files: totals.files + 1,
    errors: totals.errors + errors,
    warnings: totals.warnings + (quiet ? 0 : warnings),
    hidden: totals.hidden + (quiet ? warnings : 0),
  }
}

/** What a report shows of a file's findings. */
export function shown(findings: readonly Finding[], quiet: boolean): readonly Finding[] {
  return quiet ? findings.filter(({ severity }) => severity === 'error') : findings
}
