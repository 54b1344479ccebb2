/** The longest label taken from a header cell, in UTF-16 units. */
const LONGEST_LABEL = 120

/** Follows the cells of one HTML table, so that each cell knows what stands above it, or else before it. */
export type Table = {
  row(): void
  cell(colspan: number): void
  /** The text of a header cell, or of a part of one. */
  header(text: string): void
  /** Says that the current row holds data, not only headers. */
  data(): void
  /** What heads the current cell: the header of its column, else, for data, the last header of its row. */
  label(isHeader: boolean): string | undefined
}

export function htmlTable(): Table {
  const headers: string[] = []
  let heads: string[] = []
  let column = 0
  let next = 0
  let hasData = false
  return {
    row() {
      if (!hasData) heads.forEach((text, i) => (headers[i] = text))
      heads = []
      next = 0
      hasData = false
    },
    cell(colspan) {
      column = next
      next += Math.min(Math.max(1, colspan || 1), 100)
    },
    header(text) {
      heads[column] = [heads[column], text.trim()].filter(Boolean).join(' ').slice(0, LONGEST_LABEL)
    },
    data() {
      hasData = true
    },
    label: (isHeader) => headers[column] ?? (isHeader ? undefined : heads.findLast(Boolean)),
  }
}
