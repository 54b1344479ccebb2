import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import type { Problem } from './problem.js'

/** Lists in git's syntax, which any folder may have (gitignore(5)). Ours comes first: it may take back what git leaves out. */
const LISTS = ['.phi-lintignore', '.gitignore']
/** git's list for one copy of a repository, at its root. */
const EXCLUDE = '.git/info/exclude'

/** Takes a path with forward slashes, relative to the root; a folder's ends in a slash. The list that leaves it out comes back, if any does. */
export type IgnoreLists = (path: string) => string | undefined

/**
 * The lists of a folder (absolute) and of all folders below it, each read when it is first needed. `tell` takes what is wrong with one, by
 * its path from the root on.
 */
export function ignoreListsBelow(root: string, tell: (problem: Problem) => void = () => {}): IgnoreLists {
  const lists = remembering((path) => rulesOf(join(root, path), (problem) => tell({ path, problem })))
  const ignoredBy = (path: string): string | undefined => {
    const parent = parentOf(path)
    // What is in an ignored folder cannot be taken back: git does not even look.
    return (parent === '' ? undefined : ofFolder(parent)) ?? byItself(path, parent, lists)
  }
  const ofFolder = remembering(ignoredBy)
  return ignoredBy
}

function byItself(path: string, parent: string, lists: (path: string) => Ignore | undefined): string | undefined {
  const folders = foldersUp(parent)
  const places = [...LISTS.flatMap((name) => folders.map((folder) => ({ folder, list: folder + name }))), { folder: '', list: EXCLUDE }]
  for (const { folder, list } of places) {
    const rules = lists(list)
    const inner = path.slice(folder.length)
    if (!rules) continue
    // A list that leaves out the folder above was overruled there by another one; what is in it, it leaves out only by a pattern of its own.
    const above = parentOf(inner)
    const { ignored, unignored } = (above !== '' && rules.ignores(above) ? overruled(rules, above) : rules).test(inner)
    if (ignored) return list
    if (unignored) return undefined
  }
  return undefined
}

/** The rules as if they did not leave out a folder or any above it. */
function overruled(rules: Ignore, folder: string): Ignore {
  const back = foldersUp(folder).filter((each) => each !== '').map((each) => `!/${each.replace(/[\\*?[\]!#\s]/g, '\\$&')}`)
  return ignore({ ignoreCase: false }).add(rules).add(back)
}

/** A list that cannot be read leaves nothing out: rather too much is checked than too little. Letters' case counts, as with git on Linux. */
function rulesOf(file: string, tell: (problem: string) => void): Ignore | undefined {
  try {
    const lines = readFileSync(file, 'utf8').split('\n')
    const hard = lines.findIndex(isHard)
    if (hard !== -1) tell(`line ${hard + 1}: longer than ${LONGEST} characters, or with more than ${MOST_DEPTHS} times /**/, and so not heeded. Write it in another way.`)
    return ignore({ ignoreCase: false }).add(lines.filter((line) => !isHard(line)).join('\n'))
  } catch {
    return undefined
  }
}

/** Each `/**\/` in a pattern is tried at every folder of a path, for every place of the one before: more of them never come to an end. */
const MOST_DEPTHS = 2
/** Linux knows no longer paths (PATH_MAX). */
const LONGEST = 4096

function isHard(pattern: string): boolean {
  return pattern.length > LONGEST || pattern.split(/\/\*{2,}(?=\/)/).length - 1 > MOST_DEPTHS
}

/** `a/b/` of `a/b/c` and of `a/b/c/`; nothing of `a`. */
function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/', path.length - 2) + 1)
}

function foldersUp(folder: string): readonly string[] {
  return folder === '' ? [''] : [folder, ...foldersUp(parentOf(folder))]
}

function remembering<Value>(find: (path: string) => Value): (path: string) => Value {
  const known = new Map<string, Value>()
  return (path) => {
    if (!known.has(path)) known.set(path, find(path))
    return known.get(path)!
  }
}
