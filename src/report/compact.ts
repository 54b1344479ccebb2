import { printable } from './printable.js'
import { shown, type CheckedFile, type Reporter, type ReportOptions } from './results.js'

/** A finding a line, as compilers write it, for the problem matchers of editors: `path:line:column: severity: message [rule]`. Columns are UTF-16 code units. */
export function compactReporter({ quiet }: ReportOptions): Reporter<CheckedFile> {
  return {
    begin: () => '',
    file: ({ path, findings }) =>
      shown(findings, quiet)
        .map(({ start, severity, message, rule }) => `${printable(path)}:${start.line}:${start.column}: ${severity}: ${message} [${rule}]\n`)
        .join(''),
    end: () => '',
  }
}
