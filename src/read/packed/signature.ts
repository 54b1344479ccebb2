/** Formats that hold their words packed, as a file's first bytes tell them; its name may say anything. */
export type PackedFormat = 'zip' | 'pdf' | 'picture' | 'ole'

type Signature = { readonly format: PackedFormat; readonly at: number; readonly bytes: string; readonly next?: RegExp }

const SIGNATURES: readonly Signature[] = [
  { format: 'zip', at: 0, bytes: 'PK\x03\x04' },
  { format: 'zip', at: 0, bytes: 'PK\x05\x06' }, // an empty archive
  { format: 'pdf', at: 0, bytes: '%PDF-' },
  { format: 'pdf', at: 3, bytes: '%PDF-' }, // after a byte-order mark
  { format: 'picture', at: 0, bytes: '\xff\xd8\xff' }, // JPEG
  { format: 'picture', at: 0, bytes: '\x89PNG\r\n\x1a\n' },
  { format: 'picture', at: 0, bytes: 'RIFF', next: /^.{4}WEBP/s },
  { format: 'picture', at: 0, bytes: 'II*\0' }, // TIFF, little-endian
  { format: 'picture', at: 0, bytes: 'MM\0*' },
  // HEIF and AVIF: brands of ISO/IEC 23008-12 and of the AV1 image format.
  { format: 'picture', at: 4, bytes: 'ftyp', next: /^(?:hei[cmsx]|hev[cmsx]|mif[12]|msf1|avi[fs])/ },
  { format: 'ole', at: 0, bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' }, // the compound files of Office 97, and of encrypted Office files ([MS-CFB])
]

export function signatureOf(bytes: Uint8Array): PackedFormat | undefined {
  const head = latin1(bytes.subarray(0, 32))
  return SIGNATURES.find(({ at, bytes: mark, next }) => head.startsWith(mark, at) && (next?.test(head.slice(at + mark.length)) ?? true))?.format
}

/** Bytes as characters of the same numbers. */
export function latin1(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let i = 0; i < bytes.length; i += 8192) parts.push(String.fromCharCode(...bytes.subarray(i, i + 8192)))
  return parts.join('')
}
