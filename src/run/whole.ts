import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { causeOf, codeOf, WrongUse } from './problem.js'

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its place (rename is atomic, POSIX.1-2017). A link is
 * followed; a pipe or a device is written to as it is. Throws WrongUse that names the file as `shown`.
 */
export async function writeWhole(path: string, text: string | Uint8Array, shown = path): Promise<void> {
  try {
    const target = await realpath(path).catch(() => path)
    const old = await stat(target).catch(() => undefined)
    if (old && !old.isFile()) await writeFile(target, text)
    else await replace(target, text, old?.mode)
  } catch (error) {
    throw unwritable(error, shown)
  }
}

/** Says at once, before any long work, what would fail at its end. Throws WrongUse. */
export async function checkWritable(path: string, shown = path): Promise<void> {
  const entry = await stat(path).catch(() => undefined)
  if (entry?.isDirectory()) throw new WrongUse(`${shown}: could not be written: it is a folder.`)
  try {
    if (!entry && !(await stat(dirname(path))).isDirectory()) throw new WrongUse(`${shown}: could not be written: no such file or folder.`)
  } catch (error) {
    throw error instanceof WrongUse ? error : unwritable(error, shown)
  }
}

async function replace(target: string, text: string | Uint8Array, mode = 0o666): Promise<void> {
  const fresh = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID().slice(0, 8)}.tmp`)
  // A signal ends the program in the midst of it.
  const drop = (): void => rmSync(fresh, { force: true })
  process.once('exit', drop)
  try {
    const file = await open(fresh, 'wx', mode)
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(fresh, target)
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => {})
    throw error
  } finally {
    process.off('exit', drop)
  }
}

/** What a person is told when a file could not be written. */
export function unwritable(error: unknown, shown: string): WrongUse {
  const isForbidden = ['EACCES', 'EPERM'].includes(codeOf(error) ?? '')
  return new WrongUse(`${shown}: could not be written: ${isForbidden ? 'no permission to write there' : causeOf(error)}.`)
}
