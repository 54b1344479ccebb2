import { printable } from './printable.js'
import type { InspectedFile, Page, Reporter } from './results.js'
import { count } from './words.js'

/** Every mention as a line: where, what kind, how sure. The words themselves stand in the draft. */
export function textInspection({ paint }: Page): Reporter<InspectedFile> {
  let total = 0
  return {
    begin: () => '',
    file({ path, mentions }) {
      total += mentions.length
      const rows = mentions.map(({ kind, certainty, start, end }) =>
        `  ${`${start.line}:${start.column}-${end.line}:${end.column}`.padEnd(18)} ${kind.padEnd(18)} ${paint.dim(certainty)}\n`)
      return `${paint.bold(printable(path))}\n${rows.join('')}`
    },
    end: ({ files }) => `${count(total, 'mention')} in ${count(files, 'file')}\n`,
  }
}
