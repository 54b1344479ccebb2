import { lstat } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { slashed } from './paths.js'

/** The way from the repository's root to a folder in it, such as `site/`; empty at the root, and where there is no repository. */
export async function prefixFromRoot(cwd: string): Promise<string> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (await lstat(join(folder, '.git')).then(() => true, () => false)) return folder === cwd ? '' : `${slashed(relative(folder, cwd))}/`
    if (dirname(folder) === folder) return ''
  }
}
