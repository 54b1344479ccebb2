/** A cell of a table that stands in plain text, with the header of its column. */
export type Cell = { readonly start: number; readonly text: string; readonly label: string }

const BAR = /\||;| {3,}|,/

/**
 * Tables drawn in plain text: a line of headers parted by bars, semicolons, commas or wide gaps, then lines with as many parts.
 * Readers of table formats give each cell its label; here nobody did.
 */
export function* columns(text: string, isHeader: (label: string) => boolean): Generator<Cell> {
  if (!text.includes('\n') || !BAR.test(text)) return
  let bar: string | undefined
  let labels: readonly string[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (bar !== undefined && line.split(bar).length === labels.length && /\d/.test(line)) {
      let at = start
      for (const [i, part] of line.split(bar).entries()) {
        if (labels[i] !== '') yield { start: at, text: part, label: labels[i]! }
        at += part.length + bar.length
      }
    } else if (bar !== undefined && /^[\s|:+-]*$/.test(line)) {
      // The rule under the headers.
    } else if (!/\d/.test(line) && line.length < 200) {
      bar = ['|', ';', '   ', ','].find((one) => line.split(one).length > 1 && line.split(one).some((part) => isHeader(part.trim())))
      labels = bar === undefined ? [] : line.split(bar).map((part) => (isHeader(part.trim()) ? part.trim() : ''))
    } else bar = undefined
    start += line.length + 1
  }
}
