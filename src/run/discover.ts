import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { COMMON_ENDINGS, isPicture, kindOf } from './kinds.js'
import { shownPath } from './paths.js'
import { causeOf, codeOf, type Passed, type Problem } from './problem.js'
import { isExportFile } from './sniff.js'
import { didYouMean } from './suggest.js'
import { surveyor, type Leaving, type Territory } from './territory.js'
import { isPattern, splitPattern, walk } from './walk.js'

/** A file to be checked. Of one that was named, and not only met in a folder, nothing may be passed over. */
export type Candidate = {
  readonly path: string
  readonly named: boolean
  /** Only its content tells whether it is a draft: an export of a program, or the program itself. */
  readonly isUnsure?: boolean
  /** The bytes, or why they are not read, where they do not come from the file of that name. */
  readonly read?: () => Promise<Buffer | string>
}

export type Discovery = {
  readonly files: readonly Candidate[]
  readonly problems: readonly Problem[]
  /** Met on the way, and not to be read. */
  readonly passed: readonly Passed[]
}

/** What the search goes by. Paths are as people see them. */
export type Ground = Leaving & {
  /** Endings that a folder is searched for, in lower case and without the dot; undefined: those that readers know. */
  readonly endings: readonly string[] | undefined
  /** Whether the config has a reader for a path, whatever its ending. */
  readonly hasReader: (path: string) => boolean
  /** What a mistyped path could have meant. */
  readonly commands: readonly string[]
}

type Search = Ground & { readonly survey: (folder: string) => Promise<Territory> }

const NOTHING: Discovery = { files: [], problems: [], passed: [] }

/** Finds the drafts that paths, folders and globs name, in the order in which they are named; those of a folder by name. */
export async function discover(paths: readonly string[], ground: Ground): Promise<Discovery> {
  const wrong: Problem[] = []
  const search: Search = { ...ground, survey: surveyor({ ...ground, tell: (problem) => wrong.push(problem) }) }
  const found: Discovery[] = []
  for (const path of paths) found.push(await follow(path, search))
  const files = found.flatMap((one) => one.files)
  const named = new Set(files.filter((file) => file.named).map(({ path }) => path))
  const sure = new Set(files.filter((file) => !file.isUnsure).map(({ path }) => path))
  const read = new Set(files.map(({ path }) => path))
  const passed = new Map(found.flatMap((one) => one.passed.map((entry) => [entry.path, entry] as const)))
  return {
    files: [...read].map((path) => ({ path, named: named.has(path), isUnsure: !sure.has(path) })),
    problems: [...wrong, ...found.flatMap((one) => one.problems)],
    passed: [...passed.values()].filter(({ path }) => !read.has(path)),
  }
}

/** A file is a file even if its name looks like a pattern, and a backslash separates folders where it does not lead anywhere as an escape. */
async function follow(path: string, search: Search): Promise<Discovery> {
  for (const spelling of new Set([path, path.replaceAll('\\', '/')])) {
    const place = resolve(search.cwd, spelling)
    try {
      return await ((await stat(place)).isDirectory() ? inFolder(place, search) : inPerson(place, search))
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') return dead(path, `${causeOf(error)}.`)
    }
    if (isPattern(spelling)) {
      const found = await byPattern(spelling, search)
      if (found) return found
    }
  }
  return isPattern(path) ? dead(path, 'no file matches this pattern. Put it in quotes and check its spelling.') : missing(path, search)
}

function dead(path: string, problem: string): Discovery {
  return { ...NOTHING, problems: [{ path, problem }] }
}

/** Whoever names what is ignored is told so: a silence would look like a clean draft. */
function ignored(path: string, list: string): Discovery {
  return dead(path, `ignored by ${list}. Take it out there, or pass --no-ignore.`)
}

/** Someone who forgets `--text` gives the draft itself as a path: do not repeat it. */
function missing(path: string, { commands }: Search): Discovery {
  if (path.trim().split(/\s+/).length > 3) return dead('(words)', 'no file has this name. To check the words themselves, write --text "…".')
  return dead(path, `no such file or folder.${didYouMean(path, commands) || ' Check the spelling.'}`)
}

async function inPerson(place: string, { cwd, survey }: Search): Promise<Discovery> {
  const path = shownPath(place, cwd)
  // A pipe of a shell (`<(command)`) is in no folder that could be searched.
  const territory = await survey(dirname(place)).catch(() => undefined)
  const list = territory?.ignoredBy(place, false)
  return list === undefined ? { ...NOTHING, files: [{ path, named: true }] } : ignored(path, list)
}

async function inFolder(folder: string, search: Search): Promise<Discovery> {
  const path = shownPath(folder, search.cwd)
  const territory = await search.survey(folder)
  const list = territory.ignoredBy(folder, true)
  if (list !== undefined) return ignored(path, list)
  const found = await among(folder, '**/*', territory, search, () => false)
  if (found.problems.length > 0 || (await holdsDraft(found.files, search))) return found
  const endings = search.endings?.map((ending) => `.${ending}`) ?? [...COMMON_ENDINGS, 'and others that the README lists']
  return { ...found, problems: [{ path, problem: `no draft in this folder. Drafts end in ${endings.join(', ')}.` }] }
}

async function holdsDraft(files: readonly Candidate[], { cwd }: Search): Promise<boolean> {
  if (files.some(({ path, isUnsure }) => !isUnsure && (kindOf(path) !== 'picture' || isPicture(path)))) return true
  // What cannot be read is told when it is to be read.
  for (const { path, isUnsure } of files) if (isUnsure && (await isExportFile(resolve(cwd, path)).catch(() => true))) return true
  return false
}

async function byPattern(pattern: string, search: Search): Promise<Discovery | undefined> {
  const { base, rest } = splitPattern(pattern)
  const folder = resolve(search.cwd, base)
  const territory = await search.survey(folder).catch(() => undefined)
  const list = territory?.ignoredBy(folder, true)
  if (list !== undefined) return ignored(pattern, list)
  // A pattern that spells an ending out, such as `posts/*.note`, means files with that ending.
  const spellsOut = (path: string): boolean => /\.\w+$/.test(path) && pattern.includes(path.slice(path.lastIndexOf('.')))
  const found = territory ? await among(folder, rest, territory, search, spellsOut) : NOTHING
  return found.files.length + found.problems.length + found.passed.length > 0 ? found : undefined
}

async function among(
  base: string, pattern: string, territory: Territory, { cwd, endings, hasReader }: Search, isSpelledOut: (path: string) => boolean,
): Promise<Discovery> {
  const { files, passed, problems } = await walk(base, pattern, territory)
  const shown = <Place extends { readonly path: string }>(one: Place): Place =>
    ({ ...one, path: shownPath(one.path, cwd) + (one.path.endsWith('/') ? '/' : '') })
  const paths = files.map((path) => shownPath(path, cwd))
  const isWanted = (path: string): boolean => hasWantedEnding(path, { endings, hasReader }) || isSpelledOut(path)
  return {
    files: paths.filter(isWanted).map((path) => ({ path, named: false, isUnsure: isUnsure(path, { endings, hasReader }) && !isSpelledOut(path) })),
    problems: problems.map(shown),
    passed: [
      ...passed.map(shown),
      ...paths.filter((path) => !isWanted(path)).map(unwanted),
    ],
  }
}

export function hasWantedEnding(path: string, { endings, hasReader }: Pick<Ground, 'endings' | 'hasReader'>): boolean {
  return endings ? endings.some((ending) => path.toLowerCase().endsWith(`.${ending}`)) : kindOf(path) !== 'other' || hasReader(path)
}

/** Whether nobody asked for a file with this ending, and its name alone does not make it a draft. */
export function isUnsure(path: string, { endings, hasReader }: Pick<Ground, 'endings' | 'hasReader'>): boolean {
  return kindOf(path) === 'export' && endings === undefined && !hasReader(path)
}

export function unwanted(path: string): Passed {
  return { path, kind: kindOf(path) === 'picture' ? 'picture' : 'other', why: 'its ending is none that is searched for' }
}
