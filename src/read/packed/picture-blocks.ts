import { inflate } from './inflate.js'
import { latin1 } from './signature.js'

/** Where a picture keeps what is said about it: EXIF (a TIFF structure), XMP (packets of XML), IPTC (records), and texts of its own with their names. */
export type Blocks = {
  readonly exif: readonly Uint8Array[]
  readonly xmp: readonly Uint8Array[]
  readonly iptc: readonly Uint8Array[]
  readonly texts: readonly (readonly [name: string, text: string])[]
}

type Found = { readonly [Key in keyof Blocks]: Blocks[Key][number][] }

/** In bytes: what a packed text of a picture may unpack to. */
const LARGEST_TEXT = 4 * 1024 * 1024

/** Walks a picture's segments, chunks or items as far as they are whole. Never throws. */
export async function blocksOf(bytes: Uint8Array): Promise<Blocks> {
  const found: Found = { exif: [], xmp: [], iptc: [], texts: [] }
  if (starts(bytes, 0, '\xff\xd8')) inJpeg(bytes, found)
  else if (starts(bytes, 0, '\x89PNG')) await inPng(bytes, found)
  else if (starts(bytes, 0, 'RIFF')) inWebp(bytes, found)
  else if (starts(bytes, 4, 'ftyp')) inHeif(bytes, found)
  else inTiff(bytes, found)
  return found
}

function starts(bytes: Uint8Array, at: number, mark: string): boolean {
  return at + mark.length <= bytes.length && latin1(bytes.subarray(at, at + mark.length)) === mark
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

const EXIF = 'Exif\0\0'
const XMP = 'http://ns.adobe.com/xap/1.0/\0'
/** What does not fit into one segment goes on in others: 32 bytes of a name, a length, an offset, a piece (XMP Specification Part 3, 1.1.3.1). */
const MORE_XMP = 'http://ns.adobe.com/xmp/extension/\0'
const MORE_XMP_HEAD = MORE_XMP.length + 32 + 4 + 4
const PHOTOSHOP = 'Photoshop 3.0\0'

/** JPEG: ISO/IEC 10918-1, annex B. Segments stand before the first scan. */
function inJpeg(bytes: Uint8Array, { exif, xmp, iptc, texts }: Found): void {
  const view = viewOf(bytes)
  const more: { readonly at: number; readonly piece: Uint8Array }[] = []
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!
    // Fill bytes, and markers without a length.
    if (marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      at += marker === 0xff ? 1 : 2
      continue
    }
    if (marker === 0xda || marker === 0xd9) break
    const length = view.getUint16(at + 2)
    if (length < 2) break
    const data = bytes.subarray(at + 4, at + 2 + length)
    if (marker === 0xe1 && starts(data, 0, EXIF)) exif.push(data.subarray(EXIF.length))
    else if (marker === 0xe1 && starts(data, 0, XMP)) xmp.push(data.subarray(XMP.length))
    else if (marker === 0xe1 && starts(data, 0, MORE_XMP) && data.length > MORE_XMP_HEAD) {
      more.push({ at: viewOf(data).getUint32(MORE_XMP_HEAD - 4), piece: data.subarray(MORE_XMP_HEAD) })
    } else if (marker === 0xed && starts(data, 0, PHOTOSHOP)) inPhotoshop(data.subarray(PHOTOSHOP.length), iptc)
    else if (marker === 0xfe) texts.push(['Comment', textOf(data)])
    at += 2 + length
  }
  if (more.length > 0) xmp.push(joined(more.toSorted((a, b) => a.at - b.at).map(({ piece }) => piece)))
}

/** Resources of Photoshop: "8BIM", a number, a name and a length, each padded to even; 0x0404 is IPTC (Adobe Photoshop File Formats). */
function inPhotoshop(data: Uint8Array, iptc: Uint8Array[]): void {
  const view = viewOf(data)
  let at = 0
  while (at + 12 <= data.length && starts(data, at, '8BIM')) {
    const name = data[at + 6]! + 1
    const size = at + 6 + name + (name % 2)
    if (size + 4 > data.length) return
    const length = view.getUint32(size)
    if (view.getUint16(at + 4) === 0x0404) iptc.push(data.subarray(size + 4, size + 4 + length))
    at = size + 4 + length + (length % 2)
  }
}

/** PNG: W3C Recommendation, third edition, 5.3 and 11.3.3. */
async function inPng(bytes: Uint8Array, found: Found): Promise<void> {
  const view = viewOf(bytes)
  for (let at = 8; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at)
    const type = latin1(bytes.subarray(at + 4, at + 8))
    const data = bytes.subarray(at + 8, at + 8 + length)
    if (type === 'eXIf') found.exif.push(data)
    else if (type === 'tEXt' || type === 'zTXt' || type === 'iTXt') await addPngText(type, data, found)
    at += 12 + length
  }
}

async function addPngText(type: string, data: Uint8Array, found: Found): Promise<void> {
  const end = data.indexOf(0)
  if (end < 1) return
  const keyword = latin1(data.subarray(0, end))
  let text = data.subarray(end + 1)
  let isPacked = type === 'zTXt'
  if (type === 'zTXt') text = text.subarray(1)
  if (type === 'iTXt') {
    isPacked = text[0] === 1
    const language = text.indexOf(0, 2)
    const translated = language < 0 ? -1 : text.indexOf(0, language + 1)
    if (translated < 0) return
    text = text.subarray(translated + 1)
  }
  const plain = isPacked ? await inflate(text, 'deflate', LARGEST_TEXT).catch(() => undefined) : text
  if (!plain) return
  const profile = /^raw profile type (?:(exif|app1)|(xmp)|iptc)$/i.exec(keyword)
  if (profile) addProfile(profile[1] !== undefined, profile[2] !== undefined, fromHex(latin1(plain)), found)
  else if (keyword === 'XML:com.adobe.xmp') found.xmp.push(plain)
  else if (!MACHINE.test(keyword)) found.texts.push([keyword, type === 'iTXt' ? textOf(plain) : latin1(plain)])
}

/** Keywords that programs fill in for programs. */
const MACHINE = /^(?:software|source|creation time|date:\w{1,20}|icc:.{1,40}|exif:.{1,40}|\w{1,20}:thumb.{0,40})$/i

/** ImageMagick's way before `eXIf`: a name, a length and hexadecimal digits. */
function addProfile(isExif: boolean, isXmp: boolean, data: Uint8Array, { exif, xmp, iptc }: Found): void {
  if (isExif && starts(data, 0, EXIF)) exif.push(data.subarray(EXIF.length))
  else if (isXmp || (isExif && starts(data, 0, XMP))) xmp.push(data)
  else if (starts(data, 0, '8BIM')) inPhotoshop(data, iptc)
  else if (!isExif) iptc.push(data)
}

function fromHex(text: string): Uint8Array {
  const digits = text.replace(/^\s*\w{1,10}\s{1,10}\d{1,10}\s/, '').replace(/[^0-9a-f]/gi, '')
  return Uint8Array.from({ length: digits.length >> 1 }, (_, i) => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16))
}

/** WebP: RFC 9649, 2.3 to 2.7. */
function inWebp(bytes: Uint8Array, { exif, xmp }: Found): void {
  const view = viewOf(bytes)
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at + 4, true)
    const type = latin1(bytes.subarray(at, at + 4))
    const data = bytes.subarray(at + 8, at + 8 + length)
    // Some programs write the head that belongs to JPEG.
    if (type === 'EXIF') exif.push(starts(data, 0, EXIF) ? data.subarray(EXIF.length) : data)
    else if (type === 'XMP ') xmp.push(data)
    at += 8 + length + (length % 2)
  }
}

/** HEIF and AVIF keep EXIF and XMP as items that stand as they are in the file (ISO/IEC 23008-12, annex A): they are found by their heads. */
function inHeif(bytes: Uint8Array, { exif, xmp }: Found): void {
  for (const at of placesOf(bytes, EXIF)) if (isTiff(bytes, at + EXIF.length)) exif.push(bytes.subarray(at + EXIF.length))
  packets(bytes, xmp)
}

function inTiff(bytes: Uint8Array, { exif, xmp }: Found): void {
  exif.push(bytes)
  packets(bytes, xmp)
}

function isTiff(bytes: Uint8Array, at: number): boolean {
  return starts(bytes, at, 'II*\0') || starts(bytes, at, 'MM\0*')
}

/** XMP is made to be found in any file (XMP Specification Part 1, 7.3.2 and annex A). */
function packets(bytes: Uint8Array, xmp: Uint8Array[]): void {
  const ends = placesOf(bytes, '</x:xmpmeta>')
  for (const start of placesOf(bytes, '<x:xmpmeta')) {
    const end = ends.find((place) => place > start)
    if (end !== undefined) xmp.push(bytes.subarray(start, end + '</x:xmpmeta>'.length))
  }
}

/** More of one mark than this stand in no picture. */
const MOST = 16

function placesOf(bytes: Uint8Array, mark: string): readonly number[] {
  const places: number[] = []
  const first = mark.charCodeAt(0)
  for (let at = bytes.indexOf(first); at !== -1 && places.length < MOST; at = bytes.indexOf(first, at + 1)) if (starts(bytes, at, mark)) places.push(at)
  return places
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
