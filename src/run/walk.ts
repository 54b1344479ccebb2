import { readdir, realpath, type Dirent } from 'node:fs'
import { resolve, sep } from 'node:path'
import fastGlob from 'fast-glob'
import { causeOf, type Problem } from './problem.js'

/** Folders and files that hold no drafts: what tools install, write or lock. Hidden ones are left out as well. */
export const LEFT_OUT = [
  '**/{node_modules,dist,build,coverage}/**',
  '**/*.min.*',
  '**/{*.lock,package-lock.json,npm-shrinkwrap.json,pnpm-lock.yaml}',
]

export type Walked = { readonly files: readonly string[]; readonly specials: readonly string[]; readonly problems: readonly Problem[] }

/**
 * Files under `base` (absolute) that match the pattern, sorted, as absolute paths with forward slashes. Links are followed, but no folder
 * is walked twice and none that holds the base: links in a circle come to an end. A folder that cannot be opened is a problem, not the end.
 */
export async function walk(base: string, pattern: string): Promise<Walked> {
  const problems: Problem[] = []
  const entries = await fastGlob(pattern, {
    cwd: base,
    ignore: LEFT_OUT,
    absolute: true,
    objectMode: true,
    onlyFiles: false,
    // One folder at a time: which of two links to the same folder comes first must not be left to chance.
    concurrency: 1,
    fs: { readdir: eachFolderOnce(base, problems) as typeof readdir },
  })
  const sorted = entries.filter(({ dirent }) => !dirent.isDirectory()).toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const isSpecial = ({ dirent }: (typeof entries)[number]): boolean => !dirent.isFile() && !dirent.isSymbolicLink()
  return {
    files: sorted.filter((entry) => !isSpecial(entry)).map(({ path }) => path),
    specials: sorted.filter(isSpecial).map(({ path }) => path),
    problems,
  }
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

type Listing = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void

function eachFolderOnce(base: string, problems: Problem[]) {
  const walked = new Set<string>()
  const root = realpathOf(base)
  return (path: string, options: { withFileTypes: true }, done: Listing): void => {
    void (async () => {
      const real = await realpathOf(path)
      const home = await root
      const isLinked = real !== resolve(home, relativeTo(base, path))
      if (walked.has(real) || (isLinked && (isWithin(home, real) || isWithin(real, home)))) return done(null, [])
      walked.add(real)
      readdir(path, options, (error, entries) => {
        // What vanished meanwhile, or was never there to begin a pattern with, holds no drafts.
        if (error && error.code !== 'ENOENT') problems.push({ path, problem: `${causeOf(error)}, so nothing in this folder was checked` })
        done(null, error ? [] : entries)
      })
    })()
  }
}

function realpathOf(path: string): Promise<string> {
  return new Promise((found) => realpath(path, (error, real) => found(error ? resolve(path) : real)))
}

function relativeTo(base: string, path: string): string {
  return resolve(path).slice(resolve(base).length).replace(/^[\\/]+/, '')
}

function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
