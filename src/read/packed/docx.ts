import type { Document } from '../../text/document.js'
import { html } from '../html.js'
import { heldNote } from '../pictures.js'
import { extract } from './extract.js'
import { TooMuch } from './inflate.js'
import { Unread } from './unread.js'
import { unzip, zipEntries, type Entry } from './zip.js'

/** What the text and layout of a Word file may unpack to, in megabytes; its pictures are never unpacked. A book of a thousand pages takes ten. */
export const LARGEST_UNPACKED_MB = 16
/** Each tag takes a kilobyte of memory while it is read; a page has some 500. */
export const MOST_TAGS = 600_000

const MAIN = 'word/document.xml'
const decoder = new TextDecoder()

/** Reads a Word file (ECMA-376) through mammoth: a line of its text is a paragraph. Throws an Unread where it cannot. */
export async function readDocx(bytes: Uint8Array): Promise<Document> {
  const entries = zipEntries(bytes)
  if (!entries.has(MAIN)) throw new Unread(otherProgram(entries))
  const parts = await textParts(entries)
  const text = extract()
  // What is printed on every page is written in a part for each kind of page, often the same.
  const shown = new Set<string>()
  for (const name of [MAIN, ...[...parts.keys()].filter((part) => /^word\/(?:header|footer)\d{0,4}\.xml$/.test(part))]) {
    const page = html.read(await toHtml(asMain(parts, name)), {})
    const key = page.segments.map((segment) => segment.text).join('\n')
    if (shown.has(key)) continue
    shown.add(key)
    for (const { text: words, role, label, level } of page.segments) text.segment(words.trim(), { role, label, level })
  }
  const pictures = [...entries.keys()].filter((name) => /^word\/media\/[^/]/.test(name)).length
  return text.document([], { warnings: heldNote(pictures) })
}

function otherProgram(entries: ReadonlyMap<string, Entry>): string {
  const [, kind] = [['xl/workbook.xml', 'an Excel file. Save its sheets as CSV.'], ['ppt/presentation.xml', 'a PowerPoint file. Save it as PDF.'], ['content.xml', 'an OpenDocument file. Save it as .docx or PDF.']]
    .find(([name]) => entries.has(name!)) ?? []
  return kind ?? 'an archive, and no Word file. Unpack it first.'
}

/** The parts that hold text, unpacked; never more than the limit. */
async function textParts(entries: ReadonlyMap<string, Entry>): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>()
  let left = LARGEST_UNPACKED_MB * 1024 * 1024
  let tags = 0
  for (const entry of entries.values()) {
    if (!/^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]{1,80}\.xml|word\/_rels\/[^/]{1,80}\.rels)$/.test(entry.name)) continue
    try {
      const part = await unzip(entry, left)
      left -= part.length
      tags += part.reduce((count, byte) => (byte === 0x3c ? count + 1 : count), 0)
      if (left < 0 || tags > MOST_TAGS) throw new TooMuch()
      parts.set(entry.name, decoder.decode(part))
    } catch (error) {
      throw error instanceof Unread ? error : new Unread(error instanceof TooMuch ? TOO_LARGE : DAMAGED)
    }
  }
  return parts
}

const TOO_LARGE = `unpacks to more than ${LARGEST_UNPACKED_MB} MB of text, or ${MOST_TAGS} tags. Split it, or leave it out.`
const DAMAGED = 'a damaged Word file. Open it in Word, and save it again.'

/** mammoth reads the main part alone: a header is read in its place. */
function asMain(parts: ReadonlyMap<string, string>, name: string): ReadonlyMap<string, string> {
  if (name === MAIN) return parts
  const body = parts.get(name)!.replace(/<w:(?:hdr|ftr)\b([^<>]*)>/, '<w:document$1><w:body>').replace(/<\/w:(?:hdr|ftr)>/, '</w:body></w:document>')
  const relations = parts.get(name.replace('word/', 'word/_rels/').concat('.rels'))
  return new Map([...parts, [MAIN, body], ['word/_rels/document.xml.rels', relations ?? NO_RELATIONS]])
}

const NO_RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'

async function toHtml(parts: ReadonlyMap<string, string>): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  // An opened archive, in place of a path or a buffer (lib/unzip.js): mammoth unpacks nothing by itself.
  const file = { exists: (name: string): boolean => parts.has(name), read: async (name: string): Promise<string | undefined> => parts.get(name) }
  try {
    const { value } = await mammoth.convertToHtml({ file } as unknown as { path: string }, {
      styleMap: ['comment-reference => sup'],
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    })
    return value
  } catch {
    // The message of an XML parser quotes what it read.
    throw new Unread(DAMAGED)
  }
}
