import type { Document } from '../../text/document.js'
import { signatureOf, type PackedFormat } from './signature.js'
import { Unread } from './unread.js'

export { Unread } from './unread.js'

/** A packed file whose words were taken out: what it was, and the text that findings point into. */
export type Unpacked = { readonly format: PackedFormat; readonly document: Document; readonly text: string }

/** Endings, in lower case and without the dot, of the files that `unpack` can read. */
export const DOCUMENTS: readonly string[] = ['docx', 'docm', 'pdf']
export const PICTURES: readonly string[] = ['jpg', 'jpeg', 'jfif', 'png', 'webp', 'heic', 'heif', 'avif', 'tif', 'tiff']

/** Whether a file's first bytes say that its words are packed, whatever its name says. */
export function isPacked(bytes: Uint8Array): boolean {
  return signatureOf(bytes) !== undefined
}

/**
 * Reads a Word file, a PDF or a picture's metadata; the programs for each are loaded when the first such file is met. The document's source
 * is the text taken out: a line for each paragraph of a Word file, for each printed line of a PDF, for each thing that a picture says of
 * itself. Throws an Unread that says what is wrong in one line.
 */
export async function unpack(bytes: Uint8Array): Promise<Unpacked> {
  const format = signatureOf(bytes)
  if (format === undefined) throw new Unread('not a Word file, PDF or picture.')
  const document = await readAs(format, bytes)
  return { format, document, text: document.source }
}

async function readAs(format: PackedFormat, bytes: Uint8Array): Promise<Document> {
  switch (format) {
    case 'zip':
      return (await import('./docx.js')).readDocx(bytes)
    case 'pdf':
      return (await import('./pdf.js')).readPdf(bytes)
    case 'picture':
      return (await import('./picture.js')).readPicture(bytes)
    case 'ole':
      throw new Unread('a file of an old Office, or one protected with a password. Save it as .docx without a password.')
  }
}
