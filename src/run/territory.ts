import { realpath } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { ignoreListsBelow, type IgnoreLists } from './ignore-lists.js'
import { isWithin, shownPath, slashed } from './paths.js'
import type { Problem } from './problem.js'
import { repositoryRoot } from './root.js'

/** The ground that a search may cover, and what is left out on it. */
export type Territory = {
  /** Whether a real path lies on it: links may lead about within it, and never out of it. */
  readonly holds: (real: string) => boolean
  /** Takes an absolute path. What leaves it out (`.gitignore` of a folder, the config), for people. */
  readonly ignoredBy: (path: string, isFolder: boolean) => string | undefined
}

export type Leaving = {
  readonly cwd: string
  /** Whether the config leaves a path out, which is as people see it. */
  readonly isIgnored: (path: string) => boolean
  /** False with --no-ignore. */
  readonly usesIgnores: boolean
  /** Takes what is wrong with a list of ignored files. */
  readonly tell?: (problem: Problem) => void
}

/** Finds the territory of a folder (absolute). Folders of the same repository share its lists. */
export function surveyor({ cwd, isIgnored, usesIgnores, tell }: Leaving): (folder: string) => Promise<Territory> {
  const lists = new Map<string, IgnoreLists>()
  const known = new Map<string, Promise<Territory>>()
  const survey = async (folder: string): Promise<Territory> => {
    const [home, here] = await Promise.all([realpath(folder), realpath(cwd)])
    const root = await rootOf(home, here)
    const listed = lists.get(root) ?? ignoreListsBelow(root, ({ path, problem }) => tell?.({ path: shownPath(join(root, path), here), problem }))
    lists.set(root, listed)
    return {
      holds: (real) => isWithin(root, real),
      ignoredBy: (path, isFolder) => {
        if (!usesIgnores) return undefined
        const inside = slashed(relative(root, join(home, relative(folder, path))))
        const list = inside === '' ? undefined : listed(isFolder ? `${inside}/` : inside)
        if (list !== undefined) return shownPath(join(root, list), here)
        return isIgnored(shownPath(path, cwd)) ? '"ignore" in the config' : undefined
      },
    }
  }
  return (folder) => {
    const found = known.get(folder) ?? survey(folder)
    known.set(folder, found)
    return found
  }
}

/** The root of the repository that the folder is in, else the working directory if it holds the folder, else the folder itself. */
async function rootOf(folder: string, cwd: string): Promise<string> {
  return (await repositoryRoot(folder)) ?? (isWithin(cwd, folder) ? cwd : folder)
}
