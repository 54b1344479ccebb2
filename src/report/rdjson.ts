import { byteColumns } from './excerpt.js'
import { listed } from './json.js'
import { shown, type CheckedFile, type Reporter, type ReportOptions } from './results.js'
import { advice } from './words.js'

/** Reviewdog's Diagnostic Format (github.com/reviewdog/reviewdog, proto/rdf), whose columns count bytes of UTF-8, from 1. */
export function rdjsonReporter({ quiet }: ReportOptions): Reporter<CheckedFile> {
  const items = listed()
  return {
    begin: () => '{"source": {"name": "phi-lint"}, "diagnostics": [',
    file(file) {
      const findings = shown(file.findings, quiet)
      const column = byteColumns(file, findings.flatMap(({ start, end }) => [start, end]))
      return items(findings.map(({ rule, severity, message, hint, policy, start, end }) => ({
        message: `${message} ${advice({ hint, policy })}`,
        location: {
          path: file.path,
          range: { start: { line: start.line, column: column(start) }, end: { line: end.line, column: column(end) } },
        },
        severity: severity === 'error' ? 'ERROR' : 'WARNING',
        code: { value: rule },
      })))
    },
    end: () => '\n]}\n',
  }
}
