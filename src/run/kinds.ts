import { extname } from 'node:path'
import { READERS } from '../read/index.js'

/** What a file's name says about it: a draft that a reader knows, a picture or film, or something else. */
export type FileKind = 'draft' | 'picture' | 'other'

const DRAFTS = new Set(READERS.flatMap(({ extensions }) => extensions))
const PICTURES = new Set([
  'png', 'jpg', 'jpeg', 'jfif', 'gif', 'webp', 'avif', 'heic', 'heif', 'bmp', 'tif', 'tiff', 'svg', 'psd', 'dcm', 'raw', 'cr2', 'nef', 'dng',
  'mp4', 'mov', 'm4v', 'avi', 'mkv', 'webm',
].filter((extension) => !DRAFTS.has(extension)))

export function kindOf(path: string): FileKind {
  const extension = extname(path).slice(1).toLowerCase()
  return DRAFTS.has(extension) ? 'draft' : PICTURES.has(extension) ? 'picture' : 'other'
}

/** For messages: the endings that a folder is searched for. */
export const DRAFT_ENDINGS: readonly string[] = [...DRAFTS].map((extension) => `.${extension}`)
