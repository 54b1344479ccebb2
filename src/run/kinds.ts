import { basename, extname } from 'node:path'
import { READERS } from '../read/index.js'
import { DOCUMENTS, PICTURES } from '../read/packed/index.js'

/** What a file's name says about it: a draft that a reader knows, a picture or film, an export if its content is one, or something else. */
export type FileKind = 'draft' | 'picture' | 'export' | 'other'

const DRAFTS = new Set([...READERS.flatMap(({ extensions }) => extensions), ...DOCUMENTS])
const SHOWN = new Set([
  ...PICTURES, 'gif', 'bmp', 'svg', 'psd', 'dcm', 'raw', 'cr2', 'nef', 'dng',
  'mp4', 'mov', 'm4v', 'avi', 'mkv', 'webm',
].filter((extension) => !DRAFTS.has(extension)))

/** Names of exports whose endings mean programs and settings as well: WordPress's, and the files of an X archive that hold words. */
const EXPORTED = /\.xml$|(?:^|-)(?:tweets?|direct-messages(?:-group)?|profile)(?:-part\d{1,4})?\.js$/i

export function kindOf(path: string): FileKind {
  const extension = endingOf(path)
  if (DRAFTS.has(extension)) return 'draft'
  return SHOWN.has(extension) ? 'picture' : EXPORTED.test(basename(path)) ? 'export' : 'other'
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

/** For messages: the commonest of the endings that a folder is searched for. */
export const COMMON_ENDINGS: readonly string[] = ['.txt', '.md', '.html', '.docx', '.pdf', '.csv', '.json', '.srt'].filter((ending) => DRAFTS.has(ending.slice(1)))
