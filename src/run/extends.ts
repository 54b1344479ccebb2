import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { isCode, isData } from './explorer.js'
import { isWithin, shownPath } from './paths.js'
import { WrongUse } from './problem.js'
import { repositoryRoot } from './root.js'

/** Where a config stands, and the folder that paths in its `extends` may not leave: the repository, or the package that brings it. */
export type Place = { readonly file: string; readonly territory: string }

/** A shared config: its file, or the package that has it in one of the usual places. */
export type Shared = Place | { readonly folder: string; readonly territory: string }

/** A package's name as npm has it, and perhaps a path in it. No dots before a slash: nothing leads out. */
const PACKAGE = /^((?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*)((?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*)$/

/** Finds what one entry of `extends` names. Only data counts, and only a package's name leads out of the repository. */
export async function findShared(entry: string, key: string, from: Place, cwd: string): Promise<Shared> {
  const wrong = (reason: string): WrongUse => new WrongUse(`${shownPath(from.file, cwd)}: "${key}" ${reason}`)
  const shared = await locate(entry, from, wrong)
  if ('folder' in shared) return shared
  if (isCode(shared.file)) throw wrong('names a program: a shared config must be JSON or YAML, with or without --allow-config-code.')
  if (!isData(shared.file)) throw wrong('must name a file that ends in .json, .yaml or .yml.')
  const real = await realpath(shared.file).catch(() => { throw wrong('names a file that is not there.') })
  if (!isWithin(shared.territory, real)) throw wrong('leads out of the repository. Share the config as a package, and name that.')
  return { file: real, territory: shared.territory }
}

async function locate(entry: string, { file, territory }: Place, wrong: (reason: string) => WrongUse): Promise<Shared> {
  if (/^\.{1,2}\//.test(entry)) return { file: resolve(dirname(file), entry), territory }
  const [, name, inside] = PACKAGE.exec(entry) ?? []
  if (name === undefined || isAbsolute(entry)) throw wrong('must begin with ./ or ../, or be the name of a package.')
  if (isData(entry) && !entry.includes('/')) throw wrong('must begin with ./ to name a file.')
  const folder = await findPackage(name, dirname(file))
  if (folder === undefined) throw wrong('names a package that is not installed here.')
  return inside === '' ? { folder, territory: folder } : { file: join(folder, inside!), territory: folder }
}

/** As Node looks for it: in the `node_modules` of the folder and of those above. Its real folder, since workspaces link to it. */
async function findPackage(name: string, from: string): Promise<string | undefined> {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name)
    if (await stat(found).then((entry) => entry.isDirectory(), () => false)) return realpath(found)
    if (dirname(folder) === folder) return undefined
  }
}

/** The folder that a config's own `extends` may not leave: its repository's root, else its folder. Links are followed first. */
export async function territoryOf(file: string): Promise<string> {
  const home = await realpath(dirname(file))
  return (await repositoryRoot(home)) ?? home
}

/** Whether a package's manifest holds a config. */
export async function hasConfigKey(manifest: string): Promise<boolean> {
  const text = await readFile(manifest, 'utf8').catch(() => '{}')
  try {
    return Object.hasOwn(JSON.parse(text) as object, 'phi-lint')
  } catch {
    return false
  }
}
