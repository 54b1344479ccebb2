import { createHash } from 'node:crypto'
import type { Config } from './config.js'
import type { Draft } from './content.js'
import { shownPath } from './paths.js'
import { reasonsOf } from '../report/excerpt.js'
import { printableJson } from '../report/printable.js'
import { bySeverity, type CheckedFile, type Totals } from '../report/results.js'
import type { Rule } from '../judge/rule.js'

/** Raised when the shape of the record changes so that older readers would misread it. */
export const RECORD_VERSION = 1

/** What a check went by. */
export type Ground = { readonly version: string; readonly time: Date; readonly rules: readonly Rule[]; readonly config: Config; readonly cwd: string }

/** Gathers what a privacy officer files about a check (45 CFR 164.530(j) asks for six years). */
export type Record = {
  readonly add: (draft: Draft, file: CheckedFile) => void
  /** The record as JSON; `exit` is the command's exit code. */
  readonly finish: (totals: Totals, exit: number) => string
}

/** Times, hashes and counts, and what was settled by whose reason; no words of the drafts. */
export function openRecord({ version, time, rules, config, cwd }: Ground): Record {
  const files: object[] = []
  const answers: object[] = []
  return {
    add(draft, file) {
      const { path, findings, settled, notes } = file
      const reason = reasonsOf(file)
      files.push({ path, sha256: hashOf(draft), ...bySeverity(findings), settled: settled.length, notes })
      for (const one of settled) answers.push({ path, line: one.finding.start.line, rule: one.finding.rule, by: one.by, reason: reason(one) })
    },
    finish({ errors, warnings, hidden, suppressed, authorized, known, notes, problems }, exit) {
      const record = {
        record: RECORD_VERSION,
        tool: { name: 'phi-lint', version },
        time: time.toISOString(),
        rules: { count: rules.length, sha256: sha256(canonical(rules)) },
        config: { file: config.file === undefined ? null : shownPath(config.file, cwd), sha256: sha256(canonical(config.settings)) },
        exit,
        summary: { files: files.length, errors, warnings: warnings + hidden, suppressed, authorized, known, notes, problems: problems.length },
        files,
        settled: answers,
        problems: problems.map(({ path, problem }) => ({ path, problem })),
      }
      return printableJson(`${JSON.stringify(record, null, 2)}\n`)
    },
  }
}

/** Of the file's bytes where they are at hand; else of its text in UTF-8, which for most drafts is the same. */
function hashOf(draft: Draft): string {
  return sha256(draft.bytes ?? draft.text)
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** JSON that is the same whatever the order in which keys were written; functions are left out. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner)
}
