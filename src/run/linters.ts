import { relative, resolve } from 'node:path'
import micromatch from 'micromatch'
import { RULES } from '../../rules/index.js'
import type { Config, Settings } from './config.js'
import { causeOf, crash, isCrowded, WrongUse } from './problem.js'
import { joinRules, withOptions, type RuleSettings } from './rule-settings.js'
import type { Jurisdiction } from '../detect/jurisdiction.js'
import type { Organization } from '../detect/organization.js'
import type { Severity } from '../judge/finding.js'
import { optionsOf, settingOf } from '../judge/judge.js'
import type { Channel } from '../text/document.js'
import type { Linter, LinterConfig } from '../linter.js'

/** What a config says about one path. */
export type PathSettings = {
  readonly rules: RuleSettings
  readonly channel: Channel | undefined
  /** A reader's name. */
  readonly format: string | undefined
  readonly organization: Organization | undefined
  readonly jurisdiction?: Jurisdiction | undefined
}

/** Whether a glob of the config means a path. One without a slash means the name, in any folder. */
export function matches(path: string, globs: readonly string[]): boolean {
  return globs.some((glob) => micromatch.isMatch(path, slashed(glob).replace(/^\.\//, ''), { dot: true, basename: !slashed(glob).includes('/') }))
}

/** The path as the config's globs see it: relative to its folder. */
export function fromConfig(path: string, { folder }: Config, cwd: string): string {
  return relative(folder, resolve(cwd, path)).replaceAll('\\', '/')
}

export function isIgnored(path: string, config: Config, cwd: string): boolean {
  const globs = (config.settings.ignore ?? []).map((glob) => slashed(glob).replace(/\/$/, ''))
  const place = fromConfig(path, config, cwd)
  // An ignored folder takes along what is in it.
  return place !== '' && place.split('/').some((_, at, parts) => matches(parts.slice(0, at + 1).join('/'), globs))
}

export function settingsFor(path: string | undefined, config: Config, cwd: string): PathSettings {
  const { rules = {}, channel, organization, jurisdiction } = config.settings
  const meant = overridesFor(path, config.settings, config, cwd)
  const profiles = [organization, ...meant.map((override) => override.organization)].filter((one) => one !== undefined)
  return {
    rules: meant.reduce<RuleSettings>((before, override) => joinRules(allAt(override.severity, before), override.rules), rules),
    channel: meant.findLast((override) => override.channel)?.channel ?? channel,
    format: meant.findLast((override) => override.format)?.format,
    jurisdiction: meant.findLast((override) => override.jurisdiction)?.jurisdiction ?? jurisdiction,
    organization: profiles.length > 0 ? Object.assign({}, ...profiles) as Organization : undefined,
  }
}

/** The overrides that mean a path, in their order; words without a path are meant by none. */
export function overridesFor(path: string | undefined, { overrides = [] }: Settings, config: Config, cwd: string): NonNullable<Settings['overrides']> {
  return path === undefined ? [] : overrides.filter(({ files }) => matches(fromConfig(path, config, cwd), files))
}

/** One severity for all rules; those that are off stay off, and those to come stay away unless the config names them. */
function allAt(severity: Severity | undefined, rules: RuleSettings): RuleSettings {
  if (severity === undefined) return rules
  const ids = new Set([...RULES.filter(({ preset }) => preset === undefined).map(({ id }) => id), ...Object.keys(rules)])
  const at = (id: string): RuleSettings[string] => {
    const written = rules[id] ?? 'default'
    return withOptions(settingOf(written) === 'off' ? 'off' : severity, optionsOf(written))
  }
  return Object.fromEntries([...ids].map((id) => [id, at(id)]))
}

/** Linters by what the config says of a path: files with the same settings share one. */
export function linterShelf(settings: Settings, remembers = false): (settings: Pick<PathSettings, 'rules' | 'organization' | 'jurisdiction'>) => Promise<Linter> {
  const shelf = new Map<string, Promise<Linter>>()
  return ({ rules, organization, jurisdiction }) => {
    const key = JSON.stringify([Object.entries(rules).toSorted(), organization, jurisdiction])
    const linter = shelf.get(key) ?? make({ ...linterConfig(settings, { rules, organization, jurisdiction }), remembers }).catch(explained)
    shelf.set(key, linter)
    return linter
  }
}

/** What the engine is told of a config, and of what it says about one path. */
export function linterConfig({ identifiers, terms, customRules, policy, preset }: Settings, { rules, organization, jurisdiction }: Pick<PathSettings, 'rules' | 'organization' | 'jurisdiction'>): LinterConfig {
  return {
    ...(identifiers && { identifiers }), ...(terms && { terms }), ...(customRules && { customRules }), ...(policy && { policy }), ...(preset && { preset }),
    rules, ...(organization && { organization }), ...(jurisdiction && { jurisdiction }),
  }
}

/** Loaded only when there is a draft to check: a mistake in use should answer at once. */
async function make(config: LinterConfig): Promise<Linter> {
  const { createLinter } = await import('../linter.js')
  return createLinter(config)
}

/** The engine's own complaints (a damaged model of names, say) are made before any draft is read: they hold no words. */
function explained(error: unknown): never {
  if (isCrowded(error)) throw new WrongUse(`${causeOf(error)}.`)
  const isOurs = error instanceof Error && ['ConfigError', 'ModelError'].includes(error.name)
  throw new WrongUse(isOurs ? error.message : `${crash(error)}. Please report this.`)
}

function slashed(glob: string): string {
  return glob.replaceAll('\\', '/')
}
