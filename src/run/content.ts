import { open, stat, type FileHandle } from 'node:fs/promises'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { decode } from '../read/decode.js'
import type { Candidate } from './discover.js'
import { isDocument, isPicture, kindOf } from './kinds.js'
import { causeOf, crash, isCrowded, type Problem } from './problem.js'
import { isExport, isExportFile } from './sniff.js'
import { isPacked, unpack, Unread } from '../read/packed/index.js'
import type { Document } from '../text/document.js'

/** Larger than any draft; what is larger is some other file, and reading it would only fill the memory. */
export const LARGEST_MB = 64
const LARGEST = LARGEST_MB * 1024 * 1024

/** A draft's words, with what a person should know about how they were read. */
export type Draft = {
  readonly path: string
  readonly text: string
  /** As they were read; absent for words of the command line. */
  readonly bytes?: Uint8Array
  /** What was taken out of a Word file, a PDF or a picture; its places are places in `text`. */
  readonly document?: Document
  /** Whether there was such a document. */
  readonly isUnpacked?: boolean
  /** A picture of which only the metadata were read. */
  readonly isPicture?: boolean
  readonly warning?: string
}

/** A file that holds no words, met in a folder. */
export type Skipped = { readonly skipped: 'picture' | 'other' }

/** Reads one file. Whatever is wrong with it comes back as a value: the other files are still to be checked. */
export async function readDraft({ path, named, isUnsure, read }: Candidate, cwd: string): Promise<Draft | Skipped | Problem> {
  const kind = kindOf(path)
  if (kind === 'picture' && !isPicture(path)) return unseen(path, named)
  let bytes: Buffer | string
  try {
    if (isUnsure && !named && !read && !(await isExportFile(resolve(cwd, path)))) return { skipped: 'other' }
    bytes = await (read ? read() : bytesOf(resolve(cwd, path)))
  } catch (error) {
    return { path, problem: `could not be read: ${causeOf(error)}.` }
  }
  if (typeof bytes === 'string') return { path, problem: bytes }
  if (kind === 'picture' && !isPacked(bytes)) return unseen(path, named)
  if (isUnsure && !named && read && !isExport(path, bytes)) return { skipped: 'other' }
  const draft = await draftOf(path, bytes)
  // A folder may hold anything; but a Word file, a PDF or a picture that cannot be read may hide a disclosure.
  return 'problem' in draft && !named && kind !== 'picture' && !isDocument(path) ? { skipped: 'other' } : draft
}

function unseen(path: string, named: boolean): Skipped | Problem {
  return named ? { path, problem: 'a picture or film, which phi-lint cannot read. Look at it yourself.' } : { skipped: 'picture' }
}

/** Everything that comes in on standard input. */
export async function readStdin(stream: NodeJS.ReadableStream, path: string): Promise<Draft | Problem> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk)
      size += bytes.length
      if (size > LARGEST) return { path, problem: TOO_LARGE }
      chunks.push(bytes)
    }
  } catch (error) {
    return { path, problem: `could not be read: ${causeOf(error)}.` }
  }
  return draftOf(path, Buffer.concat(chunks))
}

const TOO_LARGE = `larger than ${LARGEST_MB} MB. Split it, or leave it out.`

/** The first bytes say what a file is, whatever its name says. */
async function draftOf(path: string, bytes: Buffer): Promise<Draft | Problem> {
  if (isPacked(bytes)) return unpacked(path, bytes)
  const decoded = decode(bytes)
  if ('binary' in decoded) return { path, problem: 'not a text file. Save it as plain text (UTF-8), Markdown or HTML.' }
  return { path, bytes, ...decoded }
}

async function unpacked(path: string, bytes: Buffer): Promise<Draft | Problem> {
  try {
    const { format, document, text } = await unpack(bytes)
    return { path, bytes, text, document, isUnpacked: true, isPicture: format === 'picture' }
  } catch (error) {
    return { path, problem: error instanceof Unread ? error.message : `could not be read (${crash(error)}). Please report this, without the draft.` }
  }
}

/** The bytes, or why they are not read. */
async function bytesOf(path: string): Promise<Buffer | string> {
  // A shell's `<(command)` is a pipe under one of these. Any other pipe might have nobody who writes to it: opening it would wait for ever.
  const entry = await stat(path)
  if (!entry.isFile() && !/^\/(dev\/(fd\/|stdin$)|proc\/)/.test(path)) return 'not a regular file. Give a text file.'
  if (entry.size > LARGEST) return TOO_LARGE
  const file = await opened(path)
  try {
    const before = await stateOf(file)
    const bytes = await upToLimit(file)
    return before === (await stateOf(file)) ? bytes : 'changed while it was read. Check it again.'
  } finally {
    await file.close()
  }
}

/** Where too many files are open, some of them will be closed soon: by other threads of ours, say. */
async function opened(path: string): Promise<FileHandle> {
  for (let patience = 20; ; patience--) {
    try {
      return await open(path)
    } catch (error) {
      if (patience === 0 || !isCrowded(error)) throw error
      await sleep(100)
    }
  }
}

/** Tells a file from itself after somebody has written to it. Of a pipe there is nothing to tell. */
async function stateOf(file: FileHandle): Promise<string> {
  const entry = await file.stat({ bigint: true })
  return entry.isFile() ? `${entry.size} ${entry.mtimeNs}` : ''
}

async function upToLimit(file: FileHandle): Promise<Buffer | string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark: 1024 * 1024 })) {
    chunks.push(chunk as Buffer)
    size += (chunk as Buffer).length
    if (size > LARGEST) return TOO_LARGE
  }
  return Buffer.concat(chunks)
}
