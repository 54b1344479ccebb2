import type { PictureFact } from './picture-sheet.js'

/** Datasets of record 2 (IPTC-NAA Information Interchange Model 4.2, 6). */
const LABELS: ReadonlyMap<number, PictureFact['label']> = new Map([
  [5, 'Title'], [105, 'Title'], [120, 'Caption'], [40, 'Caption'], [25, 'Keywords'], [80, 'Photographer'], [90, 'Place'], [92, 'Place'],
])

/** What IPTC records say of their picture, as far as they are whole. */
export function iptcFacts(bytes: Uint8Array): readonly PictureFact[] {
  const facts: PictureFact[] = []
  let isUtf8 = false
  for (let at = 0; at + 5 <= bytes.length && bytes[at] === 0x1c; ) {
    const [record, dataset] = [bytes[at + 1]!, bytes[at + 2]!]
    const length = (bytes[at + 3]! << 8) | bytes[at + 4]!
    // A length of lengths: for data larger than any caption.
    if (length > 0x7fff) break
    const data = bytes.subarray(at + 5, at + 5 + length)
    if (record === 1 && dataset === 90) isUtf8 = data[0] === 0x1b && data[1] === 0x25 && data[2] === 0x47 // ESC % G
    const label = record === 2 ? LABELS.get(dataset) : undefined
    if (label) facts.push({ label, text: textOf(data, isUtf8) })
    at += 5 + length
  }
  return facts
}

/** Many programs write UTF-8 without saying so. */
function textOf(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes)
  } catch {
    return new TextDecoder('latin1').decode(bytes)
  }
}
