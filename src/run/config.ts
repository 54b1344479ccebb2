import { access, constants, lstat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { shownPath } from './paths.js'
import { codeConfig, CODE_PLACES, isCode, PLACES, safeExplorer, unreadable, type Explorer } from './explorer.js'
import { WrongUse } from './problem.js'
import { mistakes, type Override, type Profile, type Settings as Written } from './settings.js'
import { readStaff } from './staff.js'
import type { Organization } from '../detect/organization.js'
import type { Rule } from '../judge/rule.js'

/** A config with everything that it names at hand. */
export type Settings = Omit<Written, 'organization' | 'overrides'> & {
  readonly organization?: Organization
  readonly overrides?: readonly (Omit<Override, 'organization'> & { readonly organization?: Organization })[]
}

/** The settings in force and where they came from. */
export type Config = {
  readonly settings: Settings
  /** Absolute; undefined when there is none. */
  readonly file: string | undefined
  /** Globs are relative to this folder. */
  readonly folder: string
}

/** `undefined` searches, `false` takes none, a path takes that file. */
export type ConfigChoice = string | false | undefined

/** A config as it was written. */
type Found = { readonly file: string; readonly content: unknown }

/** Finds and checks the config. Throws WrongUse that names the file and the key. */
export async function findConfig(choice: ConfigChoice, cwd: string, rules: readonly Rule[]): Promise<Config> {
  const none: Config = { settings: {}, file: undefined, folder: cwd }
  if (choice === false) return none
  const explorer = safeExplorer(cwd)
  if (choice !== undefined) return checked(await named(explorer, resolve(cwd, choice), cwd), cwd, rules)
  for (const folder of await foldersUpToRoot(cwd)) {
    const found = await inFolder(explorer, folder, cwd)
    if (found) return checked(found, cwd, rules)
  }
  return none
}

async function named(explorer: Explorer, file: string, cwd: string): Promise<Found> {
  if (isCode(file)) throw codeConfig(file, cwd)
  const found = await explorer.load(file).catch((error: unknown) => {
    throw unreadable(error, file, cwd)
  })
  if (!found) throw new WrongUse(`${shownPath(file, cwd)}: it has no key "phi-lint".`)
  if (found.isEmpty) throw new WrongUse(`${shownPath(file, cwd)}: the config is empty. To use none, pass --no-config.`)
  return { file, content: found.config }
}

async function inFolder(explorer: Explorer, folder: string, cwd: string): Promise<Found | undefined> {
  for (const place of CODE_PLACES) {
    if (await isThere(join(folder, place))) throw codeConfig(join(folder, place), cwd)
  }
  const found = await explorer.search(folder).catch((error: unknown) => {
    throw unreadable(error, folder, cwd)
  })
  if (found) return { file: found.filepath, content: found.isEmpty ? {} : found.config }
  // cosmiconfig passes over, without a word, what it has no permission to read.
  for (const file of PLACES.map((place) => join(folder, place))) {
    if (!(await isThere(file))) continue
    await access(file, constants.R_OK).catch((error: unknown) => {
      throw unreadable(error, file, cwd)
    })
  }
  return undefined
}

async function checked({ file, content }: Found, cwd: string, rules: readonly Rule[]): Promise<Config> {
  const wrong = mistakes(content, rules)
  if (wrong.length > 0) throw new WrongUse(...wrong.map((line) => `${shownPath(file, cwd)}: ${line}`))
  type Loose = Omit<Written, 'overrides'> & { overrides?: readonly (Omit<Override, 'files'> & { files: string | string[] })[] }
  const { overrides = [], organization, ...settings } = content as Loose
  const profiled = async (profile: Profile | undefined): Promise<{ organization?: Organization }> =>
    (profile ? { organization: await withStaff(profile, file, cwd) } : {})
  return {
    settings: {
      ...settings,
      ...(await profiled(organization)),
      overrides: await Promise.all(overrides.map(async ({ organization: own, files, ...override }) =>
        ({ ...override, ...(await profiled(own)), files: [files].flat() }))),
    },
    file,
    folder: basename(dirname(file)) === '.config' ? dirname(dirname(file)) : dirname(file),
  }
}

/** A list of staff that stands in a file of its own is named relative to the config that names it. */
async function withStaff({ staff, ...rest }: Profile, file: string, cwd: string): Promise<Organization> {
  if (staff === undefined) return rest
  return { ...rest, staff: typeof staff === 'string' ? await readStaff(resolve(dirname(file), staff), cwd) : staff }
}

/** The working directory and the folders above it, as far as the repository's root or the home folder; neither above: it alone. */
async function foldersUpToRoot(cwd: string): Promise<readonly string[]> {
  const folders: string[] = []
  for (let folder = cwd; ; folder = dirname(folder)) {
    folders.push(folder)
    if (folder === homedir() || (await isThere(join(folder, '.git')))) return folders
    if (dirname(folder) === folder) return [cwd]
  }
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(() => true, () => false)
}
