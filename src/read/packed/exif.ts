import type { PictureFact } from './picture-sheet.js'

/** The fields of a picture's EXIF (CIPA DC-008 and the Windows tags), by the names that exifr gives them. */
const WORDS: readonly (readonly [field: string, label: PictureFact['label']])[] = [
  ['DocumentName', 'Title'],
  ['XPTitle', 'Title'],
  ['ImageDescription', 'Caption'],
  ['XPSubject', 'Caption'],
  ['XPComment', 'Caption'],
  ['UserComment', 'Caption'],
  ['XPKeywords', 'Keywords'],
  ['Artist', 'Photographer'],
  ['XPAuthor', 'Photographer'],
  ['OwnerName', 'Photographer'],
  ['CameraOwnerName', 'Photographer'],
]
const TIMES = ['DateTimeOriginal', 'CreateDate', 'DateTimeDigitized']
const SERIALS = ['BodySerialNumber', 'SerialNumber', 'CameraSerialNumber', 'LensSerialNumber']

type Fields = Readonly<Record<string, unknown>>

type Parsed = { readonly ifd0?: Fields; readonly exif?: Fields; readonly gps?: Fields; readonly userComment?: unknown; readonly errors?: readonly unknown[] }

/** What a TIFF structure says of its picture, as far as it is whole. */
export async function exifFacts(tiff: Uint8Array): Promise<{ readonly facts: readonly PictureFact[]; readonly isDamaged: boolean }> {
  const { default: exifr } = await import('exifr')
  // Times stay as they are written: a Date would be moved by this machine's time zone.
  const options = {
    tiff: true, ifd0: {}, exif: true, gps: true, ifd1: false, interop: false, makerNote: false, userComment: true,
    xmp: false, icc: false, iptc: false, jfif: false, ihdr: false, mergeOutput: false, translateValues: false, reviveValues: false,
  }
  const blocks = (await exifr.parse(tiff, options).catch((error: unknown) => ({ errors: [error] }))) as Parsed | undefined
  const fields: Fields = { ...blocks?.ifd0, ...blocks?.exif, UserComment: blocks?.userComment }
  const first = (names: readonly string[]): string => names.map((name) => textOf(fields[name])).find((text) => text !== '') ?? ''
  const facts: PictureFact[] = WORDS.map(([field, label]) => ({ label, text: textOf(fields[field]) }))
  const position = positionOf(blocks?.gps)
  if (position !== undefined) facts.push({ label: 'Position', text: position })
  // A camera whose clock was never set writes zeroes or spaces.
  facts.push({ label: 'Time taken', text: /[1-9]/.test(first(TIMES)) ? first(TIMES) : '' }, { label: 'Serial number', text: first(SERIALS) })
  return { facts, isDamaged: blocks?.errors !== undefined }
}

/** Degrees, or what the file has in their place. */
function positionOf(gps: Fields | undefined): string | undefined {
  if (!gps) return undefined
  const { latitude, longitude, GPSLatitude, GPSLongitude } = gps
  if (typeof latitude === 'number' && typeof longitude === 'number' && !Number.isNaN(latitude + longitude)) {
    return latitude === 0 && longitude === 0 ? undefined : `${latitude.toFixed(6)}, ${longitude.toFixed(6)}`
  }
  return GPSLatitude === undefined && GPSLongitude === undefined ? undefined : `${textOf(GPSLatitude)} ${textOf(GPSLongitude)}`.trim() || undefined
}

/** Windows' tags are bytes of UTF-16; a comment by the user begins with eight bytes that name its characters. */
function textOf(value: unknown): string {
  if (value instanceof Uint8Array || (Array.isArray(value) && value.every((one) => typeof one === 'number' && one < 256) && value.length > 3)) {
    const bytes = Uint8Array.from(value)
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8))
    if (/^(?:ASCII|\0{3})/.test(head)) return clean(new TextDecoder().decode(bytes.subarray(8)))
    if (head.startsWith('UNICODE')) return clean(new TextDecoder(bytes[8] === 0 ? 'utf-16be' : 'utf-16le').decode(bytes.subarray(8)))
    return clean(new TextDecoder(bytes.indexOf(0) === 1 ? 'utf-16le' : 'utf-8').decode(bytes))
  }
  return typeof value === 'string' || typeof value === 'number' ? clean(String(value)) : Array.isArray(value) ? clean(value.join(' ')) : ''
}

function clean(text: string): string {
  return text.replace(/\0/g, '').trim()
}
