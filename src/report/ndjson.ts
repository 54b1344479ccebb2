import { contract } from './json.js'
import { printableJson } from './printable.js'
import { shown, type CheckedFile, type Reporter, type Page } from './results.js'

/** A finding a line, each an object by itself that names its file: for programs that read while drafts are still being checked. */
export function ndjsonReporter({ quiet }: Page): Reporter<CheckedFile> {
  return {
    begin: () => '',
    file: ({ path, findings }) =>
      shown(findings, quiet).map((finding) => `${printableJson(JSON.stringify({ path, ...contract(finding) }))}\n`).join(''),
    end: () => '',
  }
}
