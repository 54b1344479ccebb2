import { isTable, isTexts, isWord, isWords, list, oneOfIfAny, unknownKeys, type Mistakes } from './checks.js'
import { customRuleMistakes, entryMistakes, ruleIdMistakes, ruleMistakes, type RuleSettings } from './rule-settings.js'
import { JURISDICTIONS, type Jurisdiction } from '../detect/jurisdiction.js'
import { TERM_KINDS, type Terms } from '../detect/terms.js'
import type { CustomRule } from '../judge/custom-rule.js'
import type { Severity } from '../judge/finding.js'
import { DEFAULT, policyMistakes, type Policies } from '../judge/policy.js'
import { PRESETS, type Preset } from '../judge/presets.js'
import type { Rule } from '../judge/rule.js'
import { READERS } from '../read/index.js'
import { NUMBER_KINDS, patternMistake, type Format } from '../detect/formats.js'
import type { Organization } from '../detect/organization.js'
import { CHANNELS, type Channel } from '../text/document.js'

export type { RuleSettings }

/** Settings for the files that match the globs, which are relative to the config's folder. Later ones win. */
export type Override = {
  readonly files: readonly string[]
  readonly channel?: Channel
  /** A reader's name, whatever the files' ending is. */
  readonly format?: string
  /** Of all rules that are not off; `rules` of the same and of later overrides win. */
  readonly severity?: Severity
  readonly rules?: RuleSettings
  readonly jurisdiction?: Jurisdiction
  /** Its keys stand in for the same keys of the whole config's profile. */
  readonly organization?: Profile
}

/** A config as a person writes it, checked. schemas/config.schema.json says the same. */
export type Settings = {
  /** Shared configs, which this one's own words win over: files relative to it (`./…`), or packages by name. */
  readonly extends?: string | readonly string[]
  readonly preset?: Preset
  readonly jurisdiction?: Jurisdiction
  readonly rules?: RuleSettings
  readonly channel?: Channel
  readonly overrides?: readonly Override[]
  readonly ignore?: readonly string[]
  readonly organization?: Profile
  readonly identifiers?: readonly Format[]
  readonly terms?: Terms
  readonly customRules?: readonly CustomRule[]
  readonly policy?: Policies
  readonly replies?: Replies
}

/** How the organisation answers reviews. */
export type Replies = {
  /** What `--fix` writes in the place of a reply of which too little can be kept. */
  readonly template?: string
}

/** The organisation's profile as it is written: its staff may stand in a file of their own. */
export type Profile = Omit<Organization, 'staff'> & { readonly staff?: readonly string[] | string }

export const SETTING_KEYS = [
  '$schema', 'extends', 'preset', 'jurisdiction', 'channel', 'rules', 'overrides', 'ignore', 'organization', 'identifiers', 'terms', 'customRules', 'policy', 'replies',
] as const
export const ORGANIZATION_KEYS = ['names', 'phones', 'emails', 'addresses', 'urls', 'handles', 'staff', 'facilities'] as const satisfies readonly (keyof Organization)[]
export const REPLY_KEYS = ['template'] as const satisfies readonly (keyof Replies)[]
export const IDENTIFIER_KEYS = ['name', 'pattern', 'kind'] as const satisfies readonly (keyof Format)[]
/** Fewer digits tell no telephone from another. */
export const PHONE = '(?:\\d\\D*){5}'
export const OVERRIDE_KEYS = ['files', 'channel', 'format', 'severity', 'rules', 'jurisdiction', 'organization'] as const satisfies readonly (keyof Override)[]
/** Names of readers. */
export const FORMATS_IN: readonly string[] = READERS.map(({ name }) => name)
export const SEVERITIES = ['warning', 'error'] as const satisfies readonly Severity[]

/** What is wrong with a config: each line names the key and what is allowed. No lines: it is `Settings`. */
export function mistakes(config: unknown, rules: readonly Rule[]): readonly string[] {
  if (!isTable(config)) return [`a config holds keys with values: ${list(SETTING_KEYS)}.`]
  const { channel, overrides = [], ignore = [] } = config
  return [
    ...unknownKeys(config, SETTING_KEYS, ''),
    ...(config['extends'] === undefined || isWords([config['extends']].flat()) ? [] : ['"extends" must be the path of a config (./base.json), the name of a package, or a list of them.']),
    ...oneOfIfAny(config['preset'], PRESETS, 'preset'),
    ...oneOfIfAny(config['jurisdiction'], JURISDICTIONS, 'jurisdiction'),
    ...ruleMistakes(config['rules'], rules, 'rules'),
    ...oneOfIfAny(channel, CHANNELS, 'channel'),
    ...(isTexts(ignore) ? [] : ['"ignore" must be a list of globs.']),
    ...(Array.isArray(overrides)
      ? overrides.flatMap((one, at) => overrideMistakes(one, rules, `overrides[${at}]`))
      : ['"overrides" must be a list.']),
    ...organizationMistakes(config['organization'], 'organization'),
    ...identifierMistakes(config['identifiers']),
    ...termMistakes(config['terms']),
    ...customRuleMistakes(config['customRules']),
    ...(config['policy'] === undefined ? [] : [...policyMistakes(config['policy']), ...ruleIdMistakes(config['policy'], rules, 'policy', [DEFAULT])]),
    ...replyMistakes(config['replies']),
  ]
}

function replyMistakes(replies: unknown): Mistakes {
  if (replies === undefined) return []
  if (!isTable(replies)) return [`"replies" must hold keys with values: ${list(REPLY_KEYS)}.`]
  const { template } = replies
  return [
    ...unknownKeys(replies, REPLY_KEYS, 'replies.'),
    ...(template === undefined || isWord(template) ? [] : ['"replies.template" must be the words of a reply.']),
  ]
}

function termMistakes(terms: unknown): Mistakes {
  if (terms === undefined) return []
  if (!isTable(terms)) return [`"terms" must hold kinds with words: ${list(TERM_KINDS)}.`]
  const wrong = TERM_KINDS.filter((kind) => terms[kind] !== undefined && !isWords(terms[kind]))
  return [
    ...unknownKeys(terms, TERM_KINDS, 'terms.'),
    ...wrong.map((kind) => `"terms.${kind}" must be a list of words.`),
    ...TERM_KINDS.flatMap((kind) => entryMistakes(terms[kind], `terms.${kind}`)),
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

function overrideMistakes(override: unknown, rules: readonly Rule[], at: string): readonly string[] {
  if (!isTable(override)) return [`"${at}" must hold keys with values: ${list(OVERRIDE_KEYS)}.`]
  const { files } = override
  return [
    ...unknownKeys(override, OVERRIDE_KEYS, `${at}.`),
    ...((typeof files === 'string' || isTexts(files)) && files.length > 0 ? [] : [`"${at}.files" must be a glob or a list of globs.`]),
    ...oneOfIfAny(override['channel'], CHANNELS, `${at}.channel`),
    ...oneOfIfAny(override['format'], FORMATS_IN, `${at}.format`),
    ...oneOfIfAny(override['severity'], SEVERITIES, `${at}.severity`),
    ...oneOfIfAny(override['jurisdiction'], JURISDICTIONS, `${at}.jurisdiction`),
    ...organizationMistakes(override['organization'], `${at}.organization`),
    ...ruleMistakes(override['rules'], rules, `${at}.rules`),
  ]
}
