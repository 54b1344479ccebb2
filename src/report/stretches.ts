import type { Finding } from '../judge/finding.js'

/** How far from the first of them others may begin, in UTF-16 code units, to be seen in the same excerpt. */
const REACH = 130
/** Columns of an excerpt that shows as much. */
export const STRETCH_WIDTH = 300

/** Findings that one excerpt can show: on one line, and near each other. They come in the order of the source. */
export function stretches(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups: [Finding, ...Finding[]][] = []
  for (const finding of findings) {
    const last = groups.at(-1)
    if (last && last[0].start.line === finding.start.line && finding.start.offset - last[0].start.offset <= REACH) last.push(finding)
    else groups.push([finding])
  }
  return groups
}
