import { access, constants, lstat, readFile, realpath } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { isTable } from './checks.js'
import { shownPath } from './paths.js'
import { codeConfig, CODE_PLACES, isCode, PLACES, runConfig, safeExplorer, unreadable, type Explorer } from './explorer.js'
import { findShared, territoryOf, type Place } from './extends.js'
import { joinSettings, type Settings } from './join.js'
import { WrongUse } from './problem.js'
import { mistakes, type Override, type Profile, type Settings as Written } from './settings.js'
import { readStaff } from './staff.js'
import type { Organization } from '../detect/organization.js'
import type { Rule } from '../judge/rule.js'

export type { Settings }

/** What one file says. */
export type Layer = { readonly file: string; readonly settings: Settings }

/** The settings in force and where they came from. */
export type Config = {
  readonly settings: Settings
  /** The files that they were joined from, those that are extended first; none without a config. */
  readonly layers?: readonly Layer[]
  /** Absolute; undefined when there is none. */
  readonly file: string | undefined
  /** Globs are relative to this folder. */
  readonly folder: string
}

/** `undefined` searches, `false` takes none, a path takes that file. */
export type ConfigChoice = string | false | undefined

export type ConfigOptions = {
  /** Whether config that is a program is run: `--allow-config-code`. */
  readonly allowsCode?: boolean
}

/** A config as it was written. */
type Found = { readonly file: string; readonly content: unknown }

/** What reading a config takes. */
type Desk = { readonly explorer: Explorer; readonly cwd: string; readonly rules: readonly Rule[]; readonly allowsCode: boolean }

/** Finds and checks the config and all that it extends. Throws WrongUse that names the file and the key. */
export async function findConfig(choice: ConfigChoice, cwd: string, rules: readonly Rule[], { allowsCode = false }: ConfigOptions = {}): Promise<Config> {
  const none: Config = { settings: {}, file: undefined, folder: cwd }
  if (choice === false) return none
  const desk: Desk = { explorer: safeExplorer(cwd), cwd, rules, allowsCode }
  if (choice !== undefined) return assembled(await named(resolve(cwd, choice), desk), desk)
  for (const folder of await foldersUpToRoot(cwd)) {
    const found = await inFolder(folder, desk)
    if (found) return assembled(found, desk)
  }
  return none
}

/** A config with all that it extends. */
async function assembled(found: Found, desk: Desk): Promise<Config> {
  const { file } = found
  const layers = await layersOf(found, { file, territory: await territoryOf(file) }, desk, [])
  const settings = joinSettings(layers.map((layer) => layer.settings))
  checkOwnRules(settings, file, desk.cwd)
  return { settings, layers, file, folder: basename(dirname(file)) === '.config' ? dirname(dirname(file)) : dirname(file) }
}

/** What a config extends, in the order in which it is named, and then the config itself. `trail` leads to it from the first. */
async function layersOf(found: Found, place: Place, desk: Desk, trail: readonly string[]): Promise<readonly Layer[]> {
  const real = await realpath(found.file)
  if (trail.includes(real)) throw new WrongUse(`${shownPath(real, desk.cwd)}: "extends" runs in a circle.`)
  check(found, desk)
  const entries = [(found.content as Written).extends ?? []].flat()
  const layers: Layer[] = []
  // Programs are run from the config itself, never from what it extends.
  const data = { ...desk, allowsCode: false }
  for (const [i, entry] of entries.entries()) {
    const key = entries.length > 1 ? `extends[${i}]` : 'extends'
    const shared = await findShared(entry, key, place, desk.cwd)
    const next = 'file' in shared ? await named(shared.file, data) : await inFolder(shared.folder, data)
    if (!next) throw new WrongUse(`${shownPath(found.file, desk.cwd)}: "${key}" names a package that holds no config for phi-lint.`)
    layers.push(...(await layersOf(next, { file: next.file, territory: shared.territory }, data, [...trail, real])))
  }
  return [...layers, { file: found.file, settings: await ready(found, desk.cwd) }]
}

async function named(file: string, { explorer, cwd, allowsCode }: Desk): Promise<Found> {
  if (isCode(file)) {
    if (!allowsCode) throw codeConfig(file, cwd)
    return { file, content: await runConfig(file, cwd) }
  }
  const found = await explorer.load(file).catch((error: unknown) => {
    throw unreadable(error, file, cwd)
  })
  if (!found) throw new WrongUse(`${shownPath(file, cwd)}: it has no key "phi-lint".`)
  if (found.isEmpty) throw new WrongUse(`${shownPath(file, cwd)}: the config is empty. To use none, pass --no-config.`)
  return { file, content: found.config }
}

async function inFolder(folder: string, desk: Desk): Promise<Found | undefined> {
  const { explorer, cwd } = desk
  for (const place of CODE_PLACES) {
    if (await isThere(join(folder, place))) return named(join(folder, place), desk)
  }
  if (!(await mayHold(folder))) return undefined
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

/** Whether a folder has anything that could be a config: a package.json that is in order, but says nothing to us, is none. */
async function mayHold(folder: string): Promise<boolean> {
  for (const place of PLACES) {
    const file = join(folder, place)
    if ((await isThere(file)) && !(place === 'package.json' && (await saysNothing(file)))) return true
  }
  return false
}

async function saysNothing(file: string): Promise<boolean> {
  try {
    const content: unknown = JSON.parse(await readFile(file, 'utf8'))
    return isTable(content) && !Object.hasOwn(content, 'phi-lint')
  } catch {
    return false
  }
}

function check({ file, content }: Found, { cwd, rules }: Desk): void {
  const wrong = mistakes(content, rules)
  if (wrong.length > 0) throw new WrongUse(...wrong.map((line) => `${shownPath(file, cwd)}: ${line}`))
}

/** A checked config with what it names read. */
async function ready({ file, content }: Found, cwd: string): Promise<Settings> {
  type Loose = Omit<Written, 'overrides'> & { overrides?: readonly (Omit<Override, 'files'> & { files: string | string[] })[] }
  const { overrides = [], organization, extends: _, ...settings } = content as Loose
  const profiled = async (profile: Profile | undefined): Promise<{ organization?: Organization }> =>
    (profile ? { organization: await withStaff(profile, file, cwd) } : {})
  return {
    ...settings,
    ...(await profiled(organization)),
    overrides: await Promise.all(overrides.map(async ({ organization: own, files, ...override }) =>
      ({ ...override, ...(await profiled(own)), files: [files].flat() }))),
  }
}

/** Settings and policies of rules of one's own that nobody has declared. */
function checkOwnRules({ rules, overrides = [], customRules = [], policy = {} }: Settings, file: string, cwd: string): void {
  const set = [rules, ...overrides.map((override) => override.rules)].flatMap((settings) => Object.keys(settings ?? {}).map((id) => ({ key: 'rules', id })))
  const named = [...set, ...Object.keys(policy).map((id) => ({ key: 'policy', id }))]
  const lost = named.filter(({ id }) => id.startsWith('own-') && !customRules.some((rule) => rule.id === id)).map(({ key, id }) => `${key}.${id}`)
  if (lost.length > 0) throw new WrongUse(...[...new Set(lost)].map((key) => `${shownPath(file, cwd)}: "${key}": "customRules" declares no such rule.`))
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
