import { excerptsOf } from '../report/excerpt.js'
import { card } from '../report/pretty.js'
import type { CheckedFile, Page } from '../report/results.js'
import type { Finding } from '../judge/finding.js'
import { placesOf, type Edit, type Walk } from '../rewrite/index.js'

const INDENT = '      '
const LABEL = 'Now:  '
/** More lines than this nobody compares. */
const MOST = 3

/** A finding as the report shows it. */
export function shownFinding(path: string, walk: Walk, finding: Finding, page: Page): string {
  return `${card(fileOf(path, walk), finding, page)}\n`
}

/** What stands now where the last change was made, masked but for the words that were put there. */
export function whatChanged(path: string, walk: Walk, edits: readonly Edit[], { width, reveal, paint }: Page): string {
  const { lines } = walk.draft.document
  const excerpt = excerptsOf(fileOf(path, walk), reveal, placesOf(walk.edits).map(({ from, to }) => ({ start: from, end: to })))
  const places = placesOf(edits).map(({ from, to }) => ({ start: lines.position(from), end: lines.position(to) }))
  const first = places.filter(({ start }, i) => places.findIndex((other) => other.start.line === start.line) === i).slice(0, MOST)
  return first.map((place, i) => {
    const { before, mark, after } = excerpt(place, width - INDENT.length - LABEL.length)
    return `${INDENT}${i === 0 ? LABEL : ' '.repeat(LABEL.length)}${before}${paint.good(mark)}${after}\n`
  }).join('')
}

/** What was found before stays masked where it still stands, though nothing may be found there any more. */
function fileOf(path: string, { draft: { text, report }, past }: Walk): CheckedFile {
  return { path, source: text, findings: [...report.findings, ...past], settled: report.settled, pages: report.pages, notes: [] }
}
