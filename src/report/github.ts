import { printable } from './printable.js'
import { fromRoot, shown, type CheckedFile, type Reporter, type ReportOptions } from './results.js'
import { advice, verdict } from './words.js'
import type { Finding } from '../judge/finding.js'

/**
 * Workflow commands of GitHub Actions, which become annotations of the changed lines. The runner shows the first ten errors and the first
 * ten warnings of a step (docs.github.com, "Workflow commands for GitHub Actions").
 */
export function githubReporter({ quiet, prefix }: ReportOptions): Reporter<CheckedFile> {
  return {
    begin: () => '',
    file: ({ path, findings, notes }) => [
      ...shown(findings, quiet).map((finding) =>
        command(finding.severity, { ...fileOf(path, prefix), ...placeOf(finding), title: `phi-lint: ${finding.rule}` }, `${finding.message} ${advice(finding)}`)),
      ...notes.map((note) => command('notice', { ...fileOf(path, prefix), title: 'phi-lint' }, `${path}: ${note}`)),
    ].join(''),
    end: (totals) => [
      ...totals.problems.map(({ path, problem }) => command('error', { ...fileOf(path, prefix), title: 'phi-lint: not checked' }, `${path}: ${problem}`)),
      `${verdict(totals)}\n`,
    ].join(''),
  }
}

/** Columns only on one line: the runner refuses them otherwise. `endColumn` is the last column, as it stands for `col` where it is left out. */
function placeOf({ start, end }: Finding): Readonly<Record<string, number>> {
  if (start.line !== end.line) return { line: start.line, endLine: end.line }
  return { line: start.line, endLine: end.line, col: start.column, endColumn: Math.max(start.column, end.column - 1) }
}

/** Words given by hand stand in no file. */
function fileOf(path: string, prefix: string): { readonly file?: string } {
  return path.startsWith('<') ? {} : { file: fromRoot(path, prefix) }
}

function command(name: 'error' | 'warning' | 'notice', properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`).join(',')
  return `::${name} ${list}::${data(message)}\n`
}

/** As the runner takes it apart again (actions/toolkit, packages/core/src/command.ts): the percent sign first. */
function data(text: string): string {
  return printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'))
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
