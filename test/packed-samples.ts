import { strToU8, zipSync, type Zippable } from 'fflate'

/** A Word file with these paragraphs; more parts by their names. */
export function docx(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const files: Zippable = {
    '[Content_Types].xml': strToU8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'),
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`),
  }
  for (const [name, part] of Object.entries(parts)) files[name] = typeof part === 'string' ? strToU8(part) : part
  return zipSync(files)
}

export const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

export function paragraph(text: string, style = ''): string {
  return `<w:p><w:pPr>${style}</w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** A PDF with pages of lines in Helvetica, 14 points apart; an empty line leaves a gap. ISO 32000. */
export function pdf(pages: readonly (readonly string[])[], more: { readonly info?: string; readonly trailer?: string; readonly resources?: string; readonly annotation?: string } = {}): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${5 + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${more.info ?? ''} >>`,
  ]
  for (const lines of pages) {
    const shown = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n')
    const stream = `BT /F1 12 Tf 14 TL 72 720 Td\n${shown}\nET`
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${objects.length + 2} 0 R /Resources << /Font << /F1 3 0 R >> ${more.resources ?? ''} >> ${more.annotation ? `/Annots [${more.annotation}]` : ''} >>`)
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)
  }
  let file = '%PDF-1.7\n'
  const offsets = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R ${more.trailer ?? ''} >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(file, (character) => character.charCodeAt(0))
}

/** A field of a TIFF structure: its number, its type (2 text, 5 fraction, 7 bytes) and its value. */
type Field = readonly [tag: number, type: 2 | 5 | 7, value: string | readonly number[]]

/** EXIF as a big-endian TIFF structure with up to three directories. */
export function tiff(fields: { readonly image?: readonly Field[]; readonly exif?: readonly Field[]; readonly gps?: readonly Field[] }): Uint8Array {
  const out: number[] = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8]
  const u16 = (n: number): number[] => [n >> 8, n & 255]
  const u32 = (n: number): number[] => [n >>> 24, (n >> 16) & 255, (n >> 8) & 255, n & 255]
  const directories = [fields.image ?? [], fields.exif ?? [], fields.gps ?? []]
  // Each directory right after the other, then all values that do not fit into four bytes.
  const links = [fields.exif ? 1 : 0, fields.gps ? 1 : 0]
  const sizes = directories.map((list, i) => 2 + 12 * (list.length + (i === 0 ? links[0]! + links[1]! : 0)) + 4)
  const starts = [8, 8 + sizes[0]!, 8 + sizes[0]! + sizes[1]!]
  let end = starts[2]! + sizes[2]!
  const values: number[] = []
  directories.forEach((list, i) => {
    const pointers = i > 0 ? [] : [...(fields.exif ? [[0x8769, starts[1]!]] : []), ...(fields.gps ? [[0x8825, starts[2]!]] : [])]
    out.push(...u16(list.length + pointers.length))
    for (const [tag, type, value] of list) {
      const bytes = typeof value === 'string' ? [...new TextEncoder().encode(`${value}\0`)] : type === 5 ? value.flatMap(u32) : [...value]
      out.push(...u16(tag), ...u16(type), ...u32(type === 5 ? bytes.length / 8 : bytes.length))
      if (bytes.length <= 4) out.push(...bytes, ...Array<number>(4 - bytes.length).fill(0))
      else {
        out.push(...u32(end))
        values.push(...bytes)
        end += bytes.length
      }
    }
    for (const [tag, place] of pointers) out.push(...u16(tag!), 0, 4, 0, 0, 0, 1, ...u32(place!))
    out.push(0, 0, 0, 0)
  })
  return Uint8Array.from([...out, ...values])
}

/** 47 degrees 22 minutes 36.76 seconds north, 8 degrees 32 minutes 30.1 seconds east. */
export const GPS: readonly Field[] = [
  [1, 2, 'N'], [2, 5, [47, 1, 22, 1, 3676, 100]], [3, 2, 'E'], [4, 5, [8, 1, 32, 1, 3010, 100]],
]

export function xmp(properties: string): string {
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/" xmlns:exif="http://ns.adobe.com/exif/1.0/">${properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
}

export const PERSON = '<Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Maria Lopez</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>'

export function bytesOf(...parts: readonly (string | Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((character) => character.charCodeAt(0)) : [...part])))
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export type Said = { readonly exif?: Uint8Array; readonly xmp?: string; readonly iptc?: Uint8Array; readonly texts?: readonly (readonly [string, string])[] }

/** A JPEG without an image. */
export function jpeg({ exif, xmp: packet, iptc }: Said): Uint8Array {
  const segment = (marker: number, ...data: readonly (string | Uint8Array)[]): Uint8Array => {
    const bytes = bytesOf(...data)
    return bytesOf([0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 255], bytes)
  }
  return bytesOf(
    [0xff, 0xd8],
    exif ? segment(0xe1, 'Exif\0\0', exif) : '',
    packet !== undefined ? segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', utf8(packet)) : '',
    iptc ? segment(0xed, 'Photoshop 3.0\0', bytesOf('8BIM\x04\x04\0\0', [0, 0, iptc.length >> 8, iptc.length & 255], iptc)) : '',
    [0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9],
  )
}

/** IPTC records of record 2. */
export function iptc(records: readonly (readonly [dataset: number, text: string])[]): Uint8Array {
  return bytesOf(...records.map(([dataset, text]) => bytesOf([0x1c, 2, dataset, utf8(text).length >> 8, utf8(text).length & 255], utf8(text))))
}

/** A PNG without an image; its checksums are left empty. */
export function png({ exif, xmp: packet, texts = [] }: Said): Uint8Array {
  const chunk = (type: string, data: Uint8Array): Uint8Array => bytesOf([0, data.length >> 16, (data.length >> 8) & 255, data.length & 255], type, data, [0, 0, 0, 0])
  return bytesOf(
    '\x89PNG\r\n\x1a\n',
    chunk('IHDR', new Uint8Array(13)),
    exif ? chunk('eXIf', exif) : '',
    packet !== undefined ? chunk('iTXt', bytesOf('XML:com.adobe.xmp\0\0\0\0\0', utf8(packet))) : '',
    ...texts.map(([keyword, text]) => chunk('tEXt', bytesOf(`${keyword}\0${text}`))),
    chunk('IEND', new Uint8Array()),
  )
}

/** A WebP without an image. */
export function webp({ exif, xmp: packet }: Said): Uint8Array {
  const chunk = (type: string, data: Uint8Array): Uint8Array => bytesOf(type, [data.length & 255, (data.length >> 8) & 255, data.length >> 16, 0], data, data.length % 2 ? [0] : '')
  const chunks = bytesOf(chunk('VP8X', new Uint8Array(10)), exif ? chunk('EXIF', exif) : '', packet !== undefined ? chunk('XMP ', utf8(packet)) : '')
  return bytesOf('RIFF', [chunks.length & 255, (chunks.length >> 8) & 255, 0, 0], 'WEBP', chunks)
}

/** A HEIC file that holds nothing but two items. */
export function heic({ exif, xmp: packet }: Said): Uint8Array {
  return bytesOf([0, 0, 0, 24], 'ftypheic\0\0\0\0mif1heic', [0, 0, 0, 0], 'mdat', exif ? bytesOf('\0\0\0\x06Exif\0\0', exif) : '', packet !== undefined ? utf8(packet) : '')
}

/** A TIFF file is its EXIF; a packet may stand anywhere. */
export function tiffFile({ exif = tiff({}), xmp: packet }: Said): Uint8Array {
  return bytesOf(exif, packet !== undefined ? utf8(packet) : '')
}
