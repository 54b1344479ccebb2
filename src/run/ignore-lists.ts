import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** Lists in git's syntax, which any folder may have (gitignore(5)). Ours comes first: it may take back what git leaves out. */
const LISTS = ['.phi-lintignore', '.gitignore']
/** git's list for one copy of a repository, at its root. */
const EXCLUDE = '.git/info/exclude'

/** Takes a path with forward slashes, relative to the root; a folder's ends in a slash. The list that leaves it out comes back, if any does. */
export type IgnoreLists = (path: string) => string | undefined

/** The lists of a folder (absolute) and of all folders below it, each read when it is first needed. */
export function ignoreListsBelow(root: string): IgnoreLists {
  const lists = remembering((path) => rulesOf(join(root, path)))
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
    // A list that leaves out the folder above was overruled there by another one; about what is in it, it has no say.
    if (!rules || (parentOf(inner) !== '' && rules.ignores(parentOf(inner)))) continue
    const { ignored, unignored } = rules.test(inner)
    if (ignored) return list
    if (unignored) return undefined
  }
  return undefined
}

/** A list that cannot be read leaves nothing out: rather too much is checked than too little. Letters' case counts, as with git on Linux. */
function rulesOf(file: string): Ignore | undefined {
  try {
    return ignore({ ignoreCase: false }).add(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
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
