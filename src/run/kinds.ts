import { extname } from 'node:path'
import { READERS } from '../read/index.js'
import { DOCUMENTS, PICTURES } from '../read/packed/index.js'

/** What a file's name says about it: a draft that a reader knows, a picture or film, or something else. */
export type FileKind = 'draft' | 'picture' | 'other'

const DRAFTS = new Set([...READERS.flatMap(({ extensions }) => extensions), ...DOCUMENTS])
const SHOWN = new Set([
  ...PICTURES, 'gif', 'bmp', 'svg', 'psd', 'dcm', 'raw', 'cr2', 'nef', 'dng',
  'mp4', 'mov', 'm4v', 'avi', 'mkv', 'webm',
].filter((extension) => !DRAFTS.has(extension)))

export function kindOf(path: string): FileKind {
  const extension = endingOf(path)
  return DRAFTS.has(extension) ? 'draft' : SHOWN.has(extension) ? 'picture' : 'other'
}

/** Whether its name says that a file is a Word file or a PDF. */
export function isDocument(path: string): boolean {
  return DOCUMENTS.includes(endingOf(path))
}

/** Whether its name says that a file is a picture whose metadata can be read. */
export function isPicture(path: string): boolean {
  return PICTURES.includes(endingOf(path))
}

function endingOf(path: string): string {
  return extname(path).slice(1).toLowerCase()
}

/** For messages: the endings that a folder is searched for. */
export const DRAFT_ENDINGS: readonly string[] = [...DRAFTS].map((extension) => `.${extension}`)
