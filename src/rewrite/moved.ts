import type { Finding } from '../judge/finding.js'
import type { Position } from '../text/lines.js'
import { destinationOf, type Edit } from './edit.js'

/** A finding with the offsets that its places have after the change; its lines and columns count for nothing. */
export function moved(finding: Finding, edits: readonly Edit[]): Finding {
  const place = <Place extends { readonly start: Position; readonly end: Position }>(old: Place): Place => {
    const start = destinationOf(edits, old.start.offset, 'start')
    return { ...old, start: { ...old.start, offset: start }, end: { ...old.end, offset: Math.max(start, destinationOf(edits, old.end.offset, 'end')) } }
  }
  return { ...place(finding), evidence: finding.evidence.map(place) }
}
