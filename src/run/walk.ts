import { readdir, realpath, type Dirent } from 'node:fs'
import { basename, relative, resolve } from 'node:path'
import fastGlob from 'fast-glob'
import { isWithin } from './paths.js'
import { causeOf, type Passed, type Problem } from './problem.js'
import type { Territory } from './territory.js'

/** What tools install, build, lock or shrink: no drafts, unless the search begins in it. */
const LEFT_OUT = {
  folder: /^(?:node_modules|bower_components|dist|build|_site|coverage|__pycache__)$/,
  file: /\.min\.[^.]+$|\.lock$|(?:^|[-.])lock\.(?:json|ya?ml)$|^npm-shrinkwrap\.json$/,
}
/** What steers git and phi-lint itself. Nobody takes it for a draft, so nobody is told of it. */
export const OWN = /^(?:\.git|\.git(?:ignore|attributes|modules|keep)|\.phi-lint.*|phi-lint\.config\.json)$/

/** Files to be read as absolute paths, sorted by them; the same paths come back in the same order. */
export type Walked = { readonly files: readonly string[]; readonly passed: readonly Passed[]; readonly problems: readonly Problem[] }

/**
 * Searches the folder `base` (absolute) for files that match the pattern. Links are followed within the territory, but no folder is walked
 * twice and none that holds the base: links in a circle come to an end. A folder that cannot be opened is a problem, not the end.
 */
export async function walk(base: string, pattern: string, territory: Territory): Promise<Walked> {
  const reasonFor = reasons(pattern, territory)
  const { readdir, leadsOut, passed, problems } = listing(base, territory, reasonFor)
  const entries = await fastGlob(pattern, {
    cwd: base,
    absolute: true,
    dot: true,
    objectMode: true,
    onlyFiles: false,
    // One folder at a time: which of two links to the same folder comes first must not be left to chance.
    concurrency: 1,
    fs: { readdir },
  })
  const files: string[] = []
  for (const { dirent, path: found } of entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const path = resolve(found)
    if (dirent.isDirectory() || OWN.test(dirent.name)) continue
    const isSpecial = !dirent.isFile() && !dirent.isSymbolicLink()
    const reason = leadsOut.has(path) ? LEADS_OUT : (reasonFor(path, false) ?? (isSpecial ? SPECIAL : undefined))
    if (reason) passed.push({ path, ...reason })
    else files.push(path)
  }
  return { files, passed, problems }
}

type Reason = Omit<Passed, 'path'>

const LEADS_OUT: Reason = { kind: 'link', why: 'a link that leads out of what is searched' }
const SPECIAL: Reason = { kind: 'other', why: 'not a regular file' }

/** Why a file is not read, or a folder is not searched, by its name alone. A pattern that spells a dot out means hidden files, too. */
function reasons(pattern: string, { ignoredBy }: Territory): (path: string, isFolder: boolean) => Reason | undefined {
  const skipsHidden = !/(?:^|\/)\.[^./]/.test(pattern)
  return (path, isFolder) => {
    const left = leftOut(basename(path), isFolder, skipsHidden)
    if (left) return left
    const list = ignoredBy(path, isFolder)
    return list === undefined ? undefined : { kind: 'ignored', why: `ignored by ${list}` }
  }
}

/** Why the name alone of a file or folder leaves it out. */
export function leftOut(name: string, isFolder: boolean, skipsHidden = true): Reason | undefined {
  if (skipsHidden && name.startsWith('.')) return { kind: 'ignored', why: 'hidden' }
  if (LEFT_OUT[isFolder ? 'folder' : 'file'].test(name)) return { kind: 'ignored', why: 'left out, as what tools install, build or lock' }
  return undefined
}

/** What fast-glob opens folders with: it sees those alone that are to be searched. Fills the lists while it is used. */
function listing(base: string, { holds }: Territory, reasonFor: ReturnType<typeof reasons>) {
  const problems: Problem[] = []
  const passed: Passed[] = []
  const leadsOut = new Set<string>()
  const walked = new Set<string>()
  const home = realpathOf(base)
  const entriesOf = async (path: string): Promise<readonly Dirent[]> => {
    const real = (await realpathOf(path)) ?? path
    const root = (await home) ?? base
    if (path !== base) {
      if (OWN.test(basename(path))) return []
      const reason = holds(real) ? reasonFor(path, true) : LEADS_OUT
      if (reason) {
        passed.push({ path: `${path}/`, ...reason })
        return []
      }
    }
    const isLinked = real !== resolve(root, relative(base, path))
    if (walked.has(real) || (isLinked && (isWithin(root, real) || isWithin(real, root)))) return []
    walked.add(real)
    const entries = await opened(path, problems)
    for (const link of entries.filter((entry) => entry.isSymbolicLink()).map(({ name }) => resolve(path, name))) {
      const target = await realpathOf(link)
      if (target !== undefined && !holds(target)) leadsOut.add(link)
    }
    return entries
  }
  const open = (path: string, _: { withFileTypes: true }, done: Listing): void => {
    void entriesOf(resolve(path)).then((entries) => done(null, [...entries]))
  }
  return { readdir: open as typeof readdir, leadsOut, passed, problems }
}

type Listing = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void

function opened(path: string, problems: Problem[]): Promise<readonly Dirent[]> {
  return new Promise((found) => readdir(path, { withFileTypes: true }, (error, entries) => {
    // What vanished meanwhile, or was never there to begin a pattern with, holds no drafts.
    if (error && error.code !== 'ENOENT') problems.push({ path, problem: `${causeOf(error)}, so nothing in this folder was checked` })
    found(error ? [] : entries)
  }))
}

/** Where a path really leads, if it leads anywhere. */
function realpathOf(path: string): Promise<string | undefined> {
  return new Promise((found) => realpath(path, (error, real) => found(error ? undefined : real)))
}

/** Whether a path has wildcards. */
export function isPattern(path: string): boolean {
  return fastGlob.isDynamicPattern(path)
}

/** A pattern as the folder that it begins in and the rest: `dist/*.md` is searched from dist, although folders of that name are left out. */
export function splitPattern(pattern: string): { readonly base: string; readonly rest: string } {
  const base = fastGlob.generateTasks(pattern)[0]?.base ?? '.'
  return base !== '.' && pattern.startsWith(`${base}/`) ? { base, rest: pattern.slice(base.length + 1) } : { base: '.', rest: pattern }
}
