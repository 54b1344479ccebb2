import { printableJson } from './printable.js'
import { shown, type CheckedFile, type InspectedFile, type Reporter, type ReportOptions, type Totals } from './results.js'
import type { Finding } from '../judge/finding.js'

/** Raised when the shape of the output changes so that older readers would misread it. */
export const OUTPUT_VERSION = 1

/** One object with every file checked; its shape is in schemas/output.schema.json. */
export function jsonReporter({ quiet }: ReportOptions): Reporter<CheckedFile> {
  return oneObject(
    ({ path, findings }) => ({ path, findings: shown(findings, quiet).map(contract) }),
    ({ files, errors, warnings }) => ({ files, errors, warnings }),
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
function contract({ rule, category, severity, message, hint, start, end, evidence, fingerprint }: Finding): Finding {
  return { rule, category, severity, message, hint, start, end, evidence, fingerprint }
}

/** Written a file at a time, read as one object. */
function oneObject<File>(body: (file: File) => unknown, summary: (totals: Totals) => unknown): Reporter<File> {
  let separator = '\n'
  return {
    begin: () => `{"version": ${OUTPUT_VERSION}, "files": [`,
    file(file) {
      const text = `${separator}${printableJson(JSON.stringify(body(file)))}`
      separator = ',\n'
      return text
    },
    end: (totals) => `\n], "summary": ${JSON.stringify(summary(totals))}}\n`,
  }
}
