import type { Finding } from '../src/judge/finding.js'
import { FORMATS } from '../src/report/formats.js'
import { addUp, NOTHING, type CheckedFile, type ReportOptions, type Unchecked } from '../src/report/results.js'
import { RULES } from '../rules/index.js'

/** Two findings on one line, in the forms that reports get. */
export const SOURCE = 'Hello.\nOur patient Maria Lopez came in with lupus.\n'
export const at = (column: number, length: number) => ({
  start: { line: 2, column, offset: 6 + column },
  end: { line: 2, column: column + length, offset: 6 + column + length },
})
const rule = (id: string) => RULES.find((one) => one.id === id)!
export const NAME: Finding = {
  rule: 'patient-name', category: 'name', severity: 'error', message: 'Names a patient or a relative of one, next to something about their health or care.',
  hint: 'Take the name out ("a patient", "a family"), or take out everything about health and care.', fingerprint: 'f1',
  ...at(13, 11), evidence: [{ kind: 'condition', ...at(38, 5) }, { kind: 'patient-cue', ...at(1, 11) }],
}
export const STORY: Finding = {
  ...NAME, rule: 'patient-story', category: 'story', severity: 'warning', message: 'Tells of one patient.', hint: rule('patient-story').hint,
  fingerprint: 'f2', ...at(1, 11), evidence: [],
}
export const FILE: CheckedFile = { path: 'posts/a.txt', source: SOURCE, findings: [STORY, NAME], settled: [], notes: [] }
export const CLEAN: CheckedFile = { path: 'posts/b.txt', source: 'Hello.', findings: [], settled: [], notes: [] }
/** Everything settled by remarks; the reason of one repeats the name. */
export const SETTLED: CheckedFile = {
  ...FILE, path: 'posts/c.txt', findings: [], notes: ['seems to be in Spanish'],
  settled: [
    { finding: NAME, by: 'suppression', reason: 'Maria LOPEZ is our own nurse, the patient agreed' },
    { finding: STORY, by: 'authorization', reason: 'AUTH-2026-014' },
    { finding: STORY, by: 'baseline', reason: '' },
  ],
}
export const MISSING: Unchecked = { path: 'gone.txt', problem: 'no such file or folder.' }

const plain = (text: string): string => text
export const OPTIONS: ReportOptions = {
  quiet: false, reveal: false, width: 80, paint: { error: plain, warning: plain, dim: plain, bold: plain, mark: plain, good: plain },
  rules: RULES, version: '1.2.3', time: new Date('2026-11-22T20:15:00Z'), prefix: '',
}

export function report(
  format: keyof typeof FORMATS, files: readonly CheckedFile[], options: Partial<ReportOptions> = {}, problems: readonly Unchecked[] = [],
): string {
  const all = { ...OPTIONS, ...options }
  const reporter = FORMATS[format](all)
  const totals = files.reduce((sum, file) => addUp(sum, file, all.quiet), NOTHING)
  return [reporter.begin(), ...files.map((file) => reporter.file(file)), reporter.end({ ...totals, problems })].join('')
}
