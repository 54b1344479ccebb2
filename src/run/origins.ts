import type { Config } from './config.js'
import type { Settings } from './join.js'
import { isIgnored, overridesFor, settingsFor } from './linters.js'
import { knownRules } from '../../rules/known.js'
import { inForce } from '../judge/presets.js'
import { optionsOf, settingOf, type RuleSetting, type Setting } from '../judge/judge.js'

/** Where a value was written: an absolute path, and the key in that file. */
export type Origin = { readonly file: string; readonly key: string }

/** One value of the config in force; without an origin it is so by default. */
export type Entry = { readonly key: readonly string[]; readonly value: unknown; readonly origin: Origin | undefined }

/** What speaks about a path, one after the other: whole configs, then the overrides that mean it. */
type Speaker = { readonly file: string; readonly at: string; readonly says: Settings & { readonly format?: string; readonly severity?: Setting } }

export type Resolved = { readonly isIgnored: boolean; readonly entries: readonly Entry[] }

/** Every setting in force for a path, or for words without one, and where it came from. */
export function resolved(path: string | undefined, config: Config, cwd: string): Resolved {
  const speakers = speakersFor(path, config, cwd)
  const settings = settingsFor(path, config, cwd)
  const { preset = 'recommended' } = config.settings
  const last = (key: 'channel' | 'format' | 'jurisdiction' | 'preset'): Origin | undefined => originOf(speakers.findLast(({ says }) => says[key] !== undefined), key)
  const scalars: Entry[] = [
    { key: ['jurisdiction'], value: settings.jurisdiction ?? 'us', origin: last('jurisdiction') },
    { key: ['preset'], value: preset, origin: last('preset') },
    { key: ['channel'], value: settings.channel ?? 'post', origin: last('channel') },
    ...(settings.format === undefined ? [] : [{ key: ['format'], value: settings.format, origin: last('format') }]),
  ]
  const template = config.settings.replies?.template
  const known = knownRules({ ...config.settings, jurisdiction: settings.jurisdiction ?? 'us' })
  const states = Object.fromEntries(Object.entries(settings.rules).map(([id, written]) => [id, settingOf(written)]))
  const live = new Set(inForce(known, preset, states).map(({ id }) => id))
  const rules = known.map(({ id, severity }): Entry => {
    const written = settings.rules[id] ?? 'default'
    const setting = settingOf(written)
    return { key: ['rules', id], value: withSwitches(live.has(id) ? (setting === 'default' ? severity : setting) : 'off', written), origin: originOfRule(id, speakers) }
  })
  const profile = Object.entries(settings.organization ?? {}).map(([key, value]): Entry =>
    ({ key: ['organization', key], value, origin: originOf(speakers.findLast(({ says }) => says.organization !== undefined && key in says.organization), `organization.${key}`) }))
  return {
    isIgnored: path !== undefined && isIgnored(path, config, cwd),
    entries: [
      ...scalars, ...rules, ...profile, ...listed('identifiers', speakers), ...terms(speakers), ...listed('customRules', speakers, config.settings.customRules),
      ...Object.entries(config.settings.policy ?? {}).map(([id, value]): Entry => ({ key: ['policy', id], value, origin: originOf(speakers.findLast(({ says }) => says.policy?.[id] !== undefined), `policy.${id}`) })),
      ...(template === undefined ? [] : [{ key: ['replies', 'template'], value: template, origin: originOf(speakers.findLast(({ says }) => says.replies?.template !== undefined), 'replies.template') }]),
      ...listed('ignore', speakers),
    ],
  }
}

function speakersFor(path: string | undefined, config: Config, cwd: string): readonly Speaker[] {
  const layers = config.layers ?? []
  const overrides = layers.flatMap(({ file, settings }) =>
    overridesFor(path, settings, config, cwd).map((override): Speaker => ({ file, at: `overrides[${settings.overrides!.indexOf(override)}].`, says: override })))
  return [...layers.map(({ file, settings }): Speaker => ({ file, at: '', says: settings })), ...overrides]
}

function originOf(speaker: Speaker | undefined, key: string): Origin | undefined {
  return speaker && { file: speaker.file, key: `${speaker.at}${key}` }
}

/** A severity for all rules passes over those that are off. */
function originOfRule(id: string, speakers: readonly Speaker[]): Origin | undefined {
  let origin: Origin | undefined
  let isOff = false
  for (const speaker of speakers) {
    const { rules, severity } = speaker.says
    if (severity !== undefined && !isOff) origin = originOf(speaker, 'severity')
    const written = rules?.[id]
    if (written === undefined) continue
    origin = originOf(speaker, `rules.${id}`)
    isOff = settingOf(written) === 'off'
  }
  return origin
}

function withSwitches(setting: Setting, written: RuleSetting): RuleSetting {
  const options = optionsOf(written)
  return Object.keys(options).length > 0 ? [setting, options] : setting
}

/** The items of a list that files add to; `kept`: those that no later one has replaced. */
function listed(key: 'identifiers' | 'customRules' | 'ignore', speakers: readonly Speaker[], kept?: readonly unknown[]): readonly Entry[] {
  const all = speakers.flatMap((speaker) => (speaker.says[key] ?? []).map((value: unknown, i: number) => ({ value, origin: originOf(speaker, `${key}[${i}]`) })))
  return all.filter(({ value }) => kept === undefined || kept.includes(value)).map(({ value, origin }, i) => ({ key: [key, String(i)], value, origin }))
}

function terms(speakers: readonly Speaker[]): readonly Entry[] {
  const counts = new Map<string, number>()
  return speakers.flatMap((speaker) => Object.entries(speaker.says.terms ?? {}).flatMap(([kind, words]) => words.map((value: string, i: number): Entry => {
    const at = counts.get(kind) ?? 0
    counts.set(kind, at + 1)
    return { key: ['terms', kind, String(at)], value, origin: originOf(speaker, `terms.${kind}[${i}]`) }
  }))).toSorted((a, b) => (a.key[1]! < b.key[1]! ? -1 : a.key[1]! > b.key[1]! ? 1 : 0))
}
