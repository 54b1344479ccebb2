import { lstat } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { slashed } from './paths.js'

/** The root of the repository that a folder (absolute) is in, if it is in one. In a worktree `.git` is a file. */
export async function repositoryRoot(folder: string): Promise<string | undefined> {
  for (let up = folder; ; up = dirname(up)) {
    if (await lstat(join(up, '.git')).then(() => true, () => false)) return up
    if (dirname(up) === up) return undefined
  }
}

/** The way from the repository's root to a folder in it, such as `site/`; empty at the root, and where there is no repository. */
export async function prefixFromRoot(cwd: string): Promise<string> {
  const root = (await repositoryRoot(cwd)) ?? cwd
  return root === cwd ? '' : `${slashed(relative(root, cwd))}/`
}
