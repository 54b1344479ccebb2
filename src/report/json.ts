import { printableJson } from './printable.js'
import { shown, type CheckedFile, type InspectedFile, type Page, type Reporter, type Totals } from './results.js'
import type { Finding } from '../judge/finding.js'

/** Raised when the shape of the output changes so that older readers would misread it. */
export const OUTPUT_VERSION = 1

/** One object with every file checked; its shape is in schemas/output.schema.json. */
export function jsonReporter({ quiet }: Page): Reporter<CheckedFile> {
  return oneObject(
    ({ path, findings, notes }) => ({ path, findings: shown(findings, quiet).map(contract), notes }),
    ({ files, errors, warnings, suppressed, authorized, known, notes, problems }) =>
      ({ files, errors, warnings, suppressed, authorized, known, notes, problems: problems.length }),
    ({ problems }) => problems.map(({ path, problem }) => ({ path, problem })),
  )
}

/** One object with every mention of every file inspected. */
export function jsonInspection(): Reporter<InspectedFile> {
  return oneObject(
    ({ path, mentions }) => ({ path, mentions: mentions.map(({ kind, certainty, start, end }) => ({ kind, certainty, start, end })) }),
    ({ files }) => ({ files }),
  )
}

/** Key by key, so that nothing goes out that the contract does not name. */
export function contract({ rule, category, severity, message, hint, start, end, evidence, fingerprint, policy }: Finding): Finding {
  return { rule, category, severity, message, hint, ...(policy && { policy }), start, end, evidence, fingerprint }
}

/** Written a file at a time, read as one object. */
function oneObject<File>(
  body: (file: File) => unknown, summary: (totals: Totals) => unknown, problems?: (totals: Totals) => unknown,
): Reporter<File> {
  const items = listed()
  return {
    begin: () => `{"version": ${OUTPUT_VERSION}, "files": [`,
    file: (file) => items([body(file)]),
    end: (totals) => {
      const rest = problems ? ` "problems": ${printableJson(JSON.stringify(problems(totals)))},` : ''
      return `\n],${rest} "summary": ${JSON.stringify(summary(totals))}}\n`
    },
  }
}

/** The elements of a JSON list as they come, a line each, with the commas between them. */
export function listed(): (items: readonly unknown[]) => string {
  let separator = '\n'
  return (items) =>
    items.map((item) => {
      const text = `${separator}${printableJson(JSON.stringify(item))}`
      separator = ',\n'
      return text
    }).join('')
}
