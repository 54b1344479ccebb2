import type { Document } from '../../text/document.js'
import { exifFacts } from './exif.js'
import { iptcFacts } from './iptc.js'
import { blocksOf } from './picture-blocks.js'
import { picture, sheetOf } from './picture-sheet.js'
import { xmpFacts } from './xmp.js'

/** Reads what a picture says of itself, not what it shows. What is damaged is left out, with a warning. */
export async function readPicture(bytes: Uint8Array): Promise<Document> {
  const { exif, xmp, iptc, texts } = await blocksOf(bytes)
  const fromExif = await Promise.all(exif.map(exifFacts))
  const facts = [
    ...fromExif.flatMap(({ facts: own }) => own),
    ...xmp.flatMap(xmpFacts),
    ...iptc.flatMap(iptcFacts),
    ...texts.map(([name, text]) => ({ label: labelOf(name), text })),
  ]
  const position = facts.find(({ label }) => label === 'Position')
  // The same place, written in another way.
  const known = facts.filter((fact) => fact.label !== 'Position' || fact === position)
  const document = picture.read(sheetOf(known), {})
  return fromExif.some(({ isDamaged }) => isDamaged) ? { ...document, warnings: ['has damaged metadata, not all of which was read: remove it before you publish the picture'] } : document
}

/** Keywords of PNG's texts (W3C Recommendation, 11.3.3.1), and the comment of JPEG. */
function labelOf(name: string): 'Title' | 'Photographer' | 'Caption' {
  return /^title$/i.test(name) ? 'Title' : /^author$/i.test(name) ? 'Photographer' : 'Caption'
}
