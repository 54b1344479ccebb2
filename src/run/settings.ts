import { didYouMean } from './suggest.js'
import { SETTINGS, type Setting } from '../judge/judge.js'
import type { Severity } from '../judge/finding.js'
import type { Rule } from '../judge/rule.js'
import { READERS } from '../read/index.js'
import { NUMBER_KINDS, patternMistake, type Format } from '../detect/formats.js'
import type { Organization } from '../detect/organization.js'
import { CHANNELS, type Channel } from '../text/document.js'

export type RuleSettings = Readonly<Record<string, Setting>>

/** Settings for the files that match the globs, which are relative to the config's folder. Later ones win. */
export type Override = {
  readonly files: readonly string[]
  readonly channel?: Channel
  /** A reader's name, whatever the files' ending is. */
  readonly format?: string
  /** Of all rules that are not off; `rules` of the same and of later overrides win. */
  readonly severity?: Severity
  readonly rules?: RuleSettings
  /** Its keys stand in for the same keys of the whole config's profile. */
  readonly organization?: Profile
}

/** A config as a person writes it, checked. schemas/config.schema.json says the same. */
export type Settings = {
  readonly rules?: RuleSettings
  readonly channel?: Channel
  readonly overrides?: readonly Override[]
  readonly ignore?: readonly string[]
  readonly organization?: Profile
  readonly identifiers?: readonly Format[]
}

/** The organisation's profile as it is written: its staff may stand in a file of their own. */
export type Profile = Omit<Organization, 'staff'> & { readonly staff?: readonly string[] | string }

export const SETTING_KEYS = ['$schema', 'rules', 'channel', 'overrides', 'ignore', 'organization', 'identifiers'] as const
export const ORGANIZATION_KEYS = ['names', 'phones', 'emails', 'addresses', 'urls', 'handles', 'staff', 'facilities'] as const satisfies readonly (keyof Organization)[]
export const IDENTIFIER_KEYS = ['name', 'pattern', 'kind'] as const satisfies readonly (keyof Format)[]
/** Fewer digits tell no telephone from another. */
export const PHONE = '(?:\\d\\D*){5}'
export const OVERRIDE_KEYS = ['files', 'channel', 'format', 'severity', 'rules', 'organization'] as const satisfies readonly (keyof Override)[]
/** Names of readers. */
export const FORMATS_IN: readonly string[] = READERS.map(({ name }) => name)
export const SEVERITIES = ['warning', 'error'] as const satisfies readonly Severity[]

type Table = Readonly<Record<string, unknown>>

/** What is wrong with a config: each line names the key and what is allowed. No lines: it is `Settings`. */
export function mistakes(config: unknown, rules: readonly Rule[]): readonly string[] {
  if (!isTable(config)) return [`a config holds keys with values: ${list(SETTING_KEYS)}.`]
  const { channel, overrides = [], ignore = [] } = config
  return [
    ...unknownKeys(config, SETTING_KEYS, ''),
    ...ruleMistakes(config['rules'], rules, 'rules'),
    ...oneOfIfAny(channel, CHANNELS, 'channel'),
    ...(isTexts(ignore) ? [] : ['"ignore" must be a list of globs.']),
    ...(Array.isArray(overrides)
      ? overrides.flatMap((one, at) => overrideMistakes(one, rules, `overrides[${at}]`))
      : ['"overrides" must be a list.']),
    ...organizationMistakes(config['organization'], 'organization'),
    ...identifierMistakes(config['identifiers']),
  ]
}

function organizationMistakes(organization: unknown, at: string): readonly string[] {
  if (organization === undefined) return []
  if (!isTable(organization)) return [`"${at}" must hold keys with values: ${list(ORGANIZATION_KEYS)}.`]
  const lists = ORGANIZATION_KEYS.flatMap((key): readonly string[] => {
    const value = organization[key]
    if (value === undefined || isWords(value)) return []
    if (key !== 'staff') return [`"${at}.${key}" must be a list of words.`]
    return typeof value === 'string' && value.trim() !== '' ? [] : [`"${at}.staff" must be a list of names, or the path of a CSV or JSON file.`]
  })
  const { phones } = organization
  const short = isWords(phones) ? phones.flatMap((phone, i) => (new RegExp(PHONE).test(phone) ? [] : [`"${at}.phones[${i}]" must have at least five digits.`])) : []
  return [...unknownKeys(organization, ORGANIZATION_KEYS, `${at}.`), ...lists, ...short]
}

function identifierMistakes(identifiers: unknown): readonly string[] {
  if (identifiers === undefined) return []
  if (!Array.isArray(identifiers)) return ['"identifiers" must be a list.']
  return identifiers.flatMap((one: unknown, i) => {
    const at = `identifiers[${i}]`
    if (!isTable(one)) return [`"${at}" must hold keys with values: ${list(IDENTIFIER_KEYS)}.`]
    const { name, pattern, kind } = one
    const wrong = typeof pattern === 'string' ? patternMistake(pattern) : 'must be a regular expression, such as LK-\\d{7}.'
    return [
      ...unknownKeys(one, IDENTIFIER_KEYS, `${at}.`),
      ...(typeof name === 'string' && name.trim() !== '' ? [] : [`"${at}.name" must be a word, such as mrn.`]),
      ...(wrong === undefined ? [] : [`"${at}.pattern" ${wrong}`]),
      ...oneOfIfAny(kind, NUMBER_KINDS, `${at}.kind`),
    ]
  })
}

function isWords(value: unknown): value is readonly string[] {
  return isTexts(value) && value.every((one) => one.trim() !== '')
}

function overrideMistakes(override: unknown, rules: readonly Rule[], at: string): readonly string[] {
  if (!isTable(override)) return [`"${at}" must hold keys with values: ${list(OVERRIDE_KEYS)}.`]
  const { files } = override
  return [
    ...unknownKeys(override, OVERRIDE_KEYS, `${at}.`),
    ...((typeof files === 'string' || isTexts(files)) && files.length > 0 ? [] : [`"${at}.files" must be a glob or a list of globs.`]),
    ...oneOfIfAny(override['channel'], CHANNELS, `${at}.channel`),
    ...oneOfIfAny(override['format'], FORMATS_IN, `${at}.format`),
    ...oneOfIfAny(override['severity'], SEVERITIES, `${at}.severity`),
    ...organizationMistakes(override['organization'], `${at}.organization`),
    ...ruleMistakes(override['rules'], rules, `${at}.rules`),
  ]
}

function ruleMistakes(settings: unknown, rules: readonly Rule[], at: string): readonly string[] {
  if (settings === undefined) return []
  if (!isTable(settings)) return [`"${at}" must hold rules with one of ${list(SETTINGS)} each.`]
  const ids = rules.map(({ id }) => id)
  return Object.entries(settings).flatMap(([id, state]) => {
    if (!ids.includes(id)) return [`"${at}.${id}": there is no such rule.${didYouMean(id, ids)} The rules are ${list(ids)}.`]
    return oneOf(state, SETTINGS, `${at}.${id}`)
  })
}

function oneOfIfAny(value: unknown, allowed: readonly string[], at: string): readonly string[] {
  return value === undefined ? [] : oneOf(value, allowed, at)
}

function oneOf(value: unknown, allowed: readonly string[], at: string): readonly string[] {
  if (typeof value === 'string' && allowed.includes(value)) return []
  return [`"${at}" must be one of ${list(allowed)}.${typeof value === 'string' ? didYouMean(value, allowed) : ''}`]
}

function unknownKeys(table: Table, allowed: readonly string[], at: string): readonly string[] {
  return Object.keys(table).filter((key) => !allowed.includes(key))
    .map((key) => `unknown key "${at}${key}".${didYouMean(key, allowed)} Allowed are ${list(allowed)}.`)
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

function list(words: readonly string[]): string {
  return words.join(', ')
}
