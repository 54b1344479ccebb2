import { Parser } from 'htmlparser2'
import type { PictureFact } from './picture-sheet.js'

/** Properties by their local names (XMP Specification Part 2; IPTC Photo Metadata Standard; MWG Guidelines 2.0; Microsoft's people tags). */
const LABELS: ReadonlyMap<string, PictureFact['label']> = new Map([
  ['title', 'Title'], ['Headline', 'Title'], ['description', 'Caption'], ['AltTextAccessibility', 'Caption'], ['ExtDescrAccessibility', 'Caption'],
  ['UserComment', 'Caption'], ['ImageDescription', 'Caption'], ['Event', 'Caption'], ['subject', 'Keywords'], ['creator', 'Photographer'],
  ['OwnerName', 'Photographer'], ['CameraOwnerName', 'Photographer'], ['PersonInImage', 'Person shown'], ['PersonName', 'Person shown'],
  ['PersonDisplayName', 'Person shown'], ['Location', 'Place'], ['City', 'Place'], ['Sublocation', 'Place'], ['GPSLatitude', 'Position'],
  ['GPSLongitude', 'Position'], ['DateTimeOriginal', 'Time taken'], ['DateCreated', 'Time taken'], ['SerialNumber', 'Serial number'],
  ['BodySerialNumber', 'Serial number'], ['LensSerialNumber', 'Serial number'],
])

/** Elements of RDF that hold values and are none themselves. */
const HOLDERS = new Set(['RDF', 'Description', 'Alt', 'Bag', 'Seq', 'li', 'xmpmeta', 'parseType'])

/** A structure in a list, such as a region of the picture: its name counts if it is a face's. */
type Region = { name: string; type: string }

const MOST = 500

/** What an XMP packet says of its picture. Never throws: broken XML is read as far as it goes. */
export function xmpFacts(bytes: Uint8Array): readonly PictureFact[] {
  const facts: PictureFact[] = []
  const open: string[] = []
  const regions: Region[] = []
  let text = ''
  const add = (path: readonly string[], value: string): void => {
    const name = path.findLast((one) => !HOLDERS.has(one))
    if (name === undefined || value.trim() === '' || facts.length >= MOST) return
    const region = path.includes('RegionList') ? regions.at(-1) : undefined
    if (region && name === 'Name') region.name = value
    else if (region && name === 'Type') region.type = value
    const label = LABELS.get(name)
    if (label && !region) facts.push({ label, text: value })
    else if (label === 'Person shown') facts.push({ label, text: value })
  }
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = local(tag)
        open.push(name)
        text = ''
        if (name === 'li' && open.includes('RegionList')) regions.push({ name: '', type: '' })
        for (const [attribute, value] of Object.entries(attributes)) add([...open.slice(-32), local(attribute)], value)
      },
      ontext(run) {
        text += run
      },
      onclosetag() {
        add(open.slice(-32), text)
        open.pop()
        text = ''
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(new TextDecoder(bytes[0] === 0 || bytes[1] === 0 ? 'utf-16' + (bytes[0] === 0 ? 'be' : 'le') : 'utf-8').decode(bytes))
  const people = regions.filter(({ name, type }) => name.trim() !== '' && (type === 'Face' || type === ''))
  return [...withPosition(facts), ...people.map(({ name }): PictureFact => ({ label: 'Person shown', text: name }))]
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Latitude and longitude are properties of their own ("47,22.61N"): one place. */
function withPosition(facts: readonly PictureFact[]): readonly PictureFact[] {
  const parts = facts.filter(({ label }) => label === 'Position')
  const others = facts.filter(({ label }) => label !== 'Position')
  return parts.length === 0 ? others : [...others, { label: 'Position', text: parts.slice(0, 2).map(({ text }) => text.trim()).join(' ') }]
}
