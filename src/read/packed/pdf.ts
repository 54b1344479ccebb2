import type { Document } from '../../text/document.js'
import type { Segment } from '../../text/segment.js'
import { heldNote } from '../pictures.js'
import { readPlain } from '../text.js'
import { extract, type Extract } from './extract.js'
import { linesOf, type PageLine, type TextItem } from './pdf-lines.js'
import { Unread } from './unread.js'

/** A file that takes longer is not read on, in seconds; it is looked at between pages. A page of text takes 10 ms. */
export const LONGEST_SECONDS = 60

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof open>>['getPage']>>

/** Reads a PDF (ISO 32000) through PDF.js: a line of its text is a line of the page. Throws an Unread where it cannot. */
export async function readPdf(bytes: Uint8Array): Promise<Document> {
  const pdf = await open(bytes)
  const text = extract()
  const paragraphs: PageLine[][] = []
  const starts: number[] = []
  const empty: number[] = []
  const deadline = performance.now() + LONGEST_SECONDS * 1000
  let lines = 0
  try {
    for (let number = 1; number <= pdf.numPages; number++) {
      if (performance.now() > deadline) throw new Unread(`takes longer than ${LONGEST_SECONDS} seconds to read. Print it to a new PDF, or split it.`)
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      const found = linesOf(items as readonly TextItem[])
      starts.push(lines + 1)
      for (const paragraph of found) paragraphs.push(paragraph.map((line) => ({ ...line, at: text.line(line.text) })))
      const notes = await addNotes(text, page)
      lines += found.flat().length + notes
      if (found.length + notes === 0) empty.push(number)
      page.cleanup()
    }
    addProperties(text, (await pdf.getMetadata()).info)
  } catch (error) {
    throw error instanceof Unread ? error : new Unread(DAMAGED)
  } finally {
    await pdf.destroy().catch(() => {})
  }
  return text.document(prose(text.source, paragraphs), { warnings: [...pageNote(starts), ...emptyNote(empty, pdf.numPages), ...pictureNote(bytes)], pages: starts })
}

const DAMAGED = 'a damaged PDF. Open it, and print it to a new one.'

async function open(bytes: Uint8Array) {
  const { getDocumentProxy } = await import('unpdf')
  try {
    // PDF.js takes the bytes for itself, wants no Buffer of Node, and would print warnings that quote the file.
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 })
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw new Unread(isLocked ? 'protected with a password. Save a copy without one.' : DAMAGED)
  }
}

function prose(source: string, paragraphs: readonly (readonly (PageLine & { readonly at?: number })[])[]): readonly Segment[] {
  return paragraphs.flatMap((lines) => {
    const [first, last] = [lines[0]!, lines.at(-1)!]
    return readPlain(source, { start: first.at!, end: last.at! + last.text.length })
  })
}

/** What stands upon a page: the answers in a form, comments, addresses of links. */
async function addNotes(text: Extract, page: Page): Promise<number> {
  const notes = (await page.getAnnotations()) as readonly Readonly<Record<string, unknown>>[]
  let count = 0
  const add = (value: unknown, role: 'body' | 'link' | 'cell', label?: unknown): void => {
    if (typeof value !== 'string' || value.trim() === '') return
    text.segment(value, { role, ...(typeof label === 'string' && label !== '' && { label }) })
    count++
  }
  for (const { fieldValue, fieldName, alternativeText, contentsObj, url } of notes) {
    add(fieldValue, 'cell', alternativeText || fieldName)
    if (contentsObj !== null && typeof contentsObj === 'object' && 'str' in contentsObj) add(contentsObj.str, 'body')
    add(url, 'link')
  }
  return count
}

/** Title and the like, which viewers show in the head of their window; they stand after the last page. */
function addProperties(text: Extract, info: object): void {
  const { Title, Subject, Keywords, Author } = info as Readonly<Record<string, unknown>>
  if (isText(Title)) text.segment(Title, { role: 'title' })
  if (isText(Subject)) text.segment(Subject, { role: 'body' })
  if (isText(Keywords)) text.segment(Keywords, { role: 'attribute', label: 'keywords' })
  if (isText(Author)) text.segment(Author, { role: 'attribute', label: 'author' })
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

/** Lines are counted through the whole file: where each page begins. */
function pageNote(starts: readonly number[]): readonly string[] {
  if (starts.length < 2) return []
  const shown = starts.slice(0, MOST_PAGES).join(', ')
  return [`has ${starts.length} pages; they begin at line ${shown}${starts.length > MOST_PAGES ? ' …' : ''}`]
}

const MOST_PAGES = 60

function emptyNote(empty: readonly number[], pages: number): readonly string[] {
  if (empty.length === 0) return []
  const where = empty.length === pages ? 'its pages' : empty.length === 1 ? `page ${empty[0]}` : `${empty.length} of its ${pages} pages`
  return [`has no text on ${where}, perhaps a scan: nobody looked at it`]
}

/** Pictures are streams, so their dictionaries are always in plain sight (ISO 32000-2, 7.5.7); masks are no pictures of their own. */
function pictureNote(bytes: Uint8Array): readonly string[] {
  const source = new TextDecoder('latin1').decode(bytes)
  const masks = new Set([...source.matchAll(/\/S?Mask\s{0,4}(\d{1,9} \d{1,5} R)/g)].map(([, reference]) => reference))
  const pictures = [...source.matchAll(/\/Subtype\s{0,4}\/Image\b/g)].length - masks.size
  return heldNote(pictures)
}
