import { stat } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { DRAFT_ENDINGS, kindOf } from './kinds.js'
import { causeOf, codeOf, type Problem } from './problem.js'
import { didYouMean } from './suggest.js'
import { isPattern, splitPattern, walk } from './walk.js'

/** A file to be checked. Of one that was named, and not only met in a folder, nothing may be passed over. */
export type Candidate = { readonly path: string; readonly named: boolean }

export type Discovery = {
  readonly files: readonly Candidate[]
  readonly problems: readonly Problem[]
  /** Files met on the way that nobody will read. */
  readonly pictures: number
  readonly others: number
}

export type Ground = {
  readonly cwd: string
  /** Takes a path as shown. */
  readonly isIgnored: (path: string) => boolean
  /** What a mistyped path could have meant. */
  readonly commands: readonly string[]
}

const NOTHING: Discovery = { files: [], problems: [], pictures: 0, others: 0 }

/** Finds the drafts that paths, folders and globs name, in the order in which they are named. */
export async function discover(paths: readonly string[], ground: Ground): Promise<Discovery> {
  let all = NOTHING
  for (const path of paths) {
    const one = await follow(path, ground)
    all = {
      files: [...all.files, ...one.files],
      problems: [...all.problems, ...one.problems],
      pictures: all.pictures + one.pictures,
      others: all.others + one.others,
    }
  }
  const named = new Set(all.files.filter((file) => file.named).map(({ path }) => path))
  const files = [...new Set(all.files.map(({ path }) => path))].map((path) => ({ path, named: named.has(path) }))
  return { ...all, files }
}

/** A path for people and other programs: relative to the working directory, with forward slashes. */
export function shownPath(path: string, cwd: string): string {
  return (relative(cwd, path) || '.').replaceAll(sep, '/')
}

/** A file is a file even if its name looks like a pattern, and a backslash separates folders where it does not lead anywhere as an escape. */
async function follow(path: string, ground: Ground): Promise<Discovery> {
  for (const spelling of new Set([path, path.replaceAll('\\', '/')])) {
    const place = resolve(ground.cwd, spelling)
    try {
      return (await stat(place)).isDirectory() ? await inFolder(place, ground) : inPerson(place, ground)
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') return dead(path, `${causeOf(error)}.`)
    }
    if (isPattern(spelling)) {
      const found = await byPattern(spelling, ground)
      if (found) return found
    }
  }
  return isPattern(path) ? dead(path, 'no file matches this pattern. Put it in quotes and check its spelling.') : missing(path, ground)
}

function dead(path: string, problem: string): Discovery {
  return { ...NOTHING, problems: [{ path, problem }] }
}

/** Someone who forgets `--text` gives the draft itself as a path: do not repeat it. */
function missing(path: string, { commands }: Ground): Discovery {
  if (path.trim().split(/\s+/).length > 3) return dead('(words)', 'no file has this name. To check the words themselves, write --text "…".')
  return dead(path, `no such file or folder.${didYouMean(path, commands) || ' Check the spelling.'}`)
}

function inPerson(place: string, { cwd, isIgnored }: Ground): Discovery {
  const path = shownPath(place, cwd)
  if (isIgnored(path)) return dead(path, 'left out by "ignore" in the config. Take it out there, or do not name it.')
  return { ...NOTHING, files: [{ path, named: true }] }
}

async function inFolder(folder: string, ground: Ground): Promise<Discovery> {
  const found = await among(folder, '**/*', ground, () => false)
  if (found.files.length + found.problems.length > 0) return found
  const problem = `no draft in this folder. Drafts end in ${DRAFT_ENDINGS.join(', ')}.`
  return { ...found, problems: [{ path: shownPath(folder, ground.cwd), problem }] }
}

async function byPattern(pattern: string, ground: Ground): Promise<Discovery | undefined> {
  const { base, rest } = splitPattern(pattern)
  // A pattern that spells an ending out, such as `posts/*.note`, means files with that ending.
  const spellsOut = (path: string): boolean => /\.\w+$/.test(path) && pattern.includes(path.slice(path.lastIndexOf('.')))
  const found = await among(resolve(ground.cwd, base), rest, ground, spellsOut)
  return found.files.length + found.problems.length + found.pictures + found.others > 0 ? found : undefined
}

async function among(base: string, pattern: string, { cwd, isIgnored }: Ground, isWanted: (path: string) => boolean): Promise<Discovery> {
  const { files, specials, problems } = await walk(base, pattern)
  const seen = files.map((path) => shownPath(path, cwd))
  const paths = seen.filter((path) => !isIgnored(path))
  const pictures = paths.filter((path) => kindOf(path) === 'picture')
  const drafts = paths.filter((path) => kindOf(path) === 'draft' || (kindOf(path) === 'other' && isWanted(path)))
  return {
    files: drafts.map((path) => ({ path, named: false })),
    problems: problems.map(({ path, problem }) => ({ path: shownPath(path, cwd), problem })),
    pictures: pictures.length,
    others: seen.length - pictures.length - drafts.length + specials.length,
  }
}
