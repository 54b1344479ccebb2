import { markup } from './markup.js'
import { shown, type CheckedFile, type Reporter, type ReportOptions } from './results.js'
import { advice } from './words.js'

/** Checkstyle's XML, which many viewers of build servers read. Columns are UTF-16 code units. */
export function checkstyleReporter({ quiet }: ReportOptions): Reporter<CheckedFile> {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
    file({ path, findings }) {
      const errors = shown(findings, quiet).map(({ rule, severity, message, hint, policy, start }) =>
        `    <error line="${start.line}" column="${start.column}" severity="${severity}" message="${markup(`${message} ${advice({ hint, policy })}`)}" source="phi-lint.${rule}"/>\n`)
      return `  <file name="${markup(path)}">\n${errors.join('')}  </file>\n`
    },
    end: ({ problems }) => [
      ...problems.map(({ path, problem }) =>
        `  <file name="${markup(path)}">\n    <error line="1" severity="error" message="${markup(`Not checked: ${problem}`)}" source="phi-lint"/>\n  </file>\n`),
      '</checkstyle>\n',
    ].join(''),
  }
}
