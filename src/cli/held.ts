import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { WrongUse } from '../run/problem.js'
import { checkWritable, writeWhole } from '../run/whole.js'
import { say } from './terminal.js'

/** A file to be written when all is done, with the flag that names it. */
export type Target = { readonly flag: string; readonly file: string }

/** Holds files to be written against drafts: none of these may be replaced. */
export type Guard = {
  /** Looks at a draft that was met; `path` is relative to the working directory. */
  readonly meet: (path: string) => Promise<void>
  /** Whether a file turned out to be a draft. */
  readonly isDraft: (file: string) => boolean
}

/** Looks at all files before any work: whether they can be written, differ, and are none of the drafts that were named. Throws WrongUse. */
export async function guard(targets: readonly Target[], paths: readonly string[], cwd: string): Promise<Guard> {
  const places = new Map<string, Target>()
  for (const target of targets) {
    const place = resolve(cwd, target.file)
    const other = places.get(place)
    if (other) throw new WrongUse(`${other.flag} and ${target.flag}: both name ${target.file}. Each needs a file of its own.`)
    if (paths.some((path) => resolve(cwd, path) === place)) {
      throw new WrongUse(`${target.flag} ${target.file}: is one of the drafts to check. Name another file for the report.`)
    }
    await checkWritable(place, target.file)
    places.set(place, target)
  }
  const files = new Map<string, string>()
  for (const [place, { file }] of places) {
    const identity = await identityOf(place)
    if (identity !== undefined) files.set(identity, file)
  }
  const drafts = new Set<string>()
  return {
    async meet(path) {
      const file = files.size > 0 ? files.get((await identityOf(resolve(cwd, path))) ?? '') : undefined
      if (file !== undefined) drafts.add(file)
    },
    isDraft: (file) => drafts.has(file),
  }
}

/** The same for a file and all links to it. */
async function identityOf(path: string): Promise<string | undefined> {
  const entry = await stat(path, { bigint: true }).catch(() => undefined)
  return entry?.isFile() ? `${entry.dev}:${entry.ino}` : undefined
}

/** Writes a finished file, unless it is one of the drafts. Whether it was written; the reason why not is said. */
export async function put(file: string, text: string, what: string, { isDraft }: Guard, cwd: string): Promise<boolean> {
  if (isDraft(file)) {
    say(`${file}: is one of the drafts that were checked, so the ${what.toLowerCase()} was not written. Name another file, or let .phi-lintignore leave this one out.`)
    return false
  }
  await writeWhole(resolve(cwd, file), text, file)
  say(`${what} written to ${file}.`)
  return true
}
