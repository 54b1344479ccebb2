import type { Setting } from './judge.js'
import type { Rule } from './rule.js'

/** `next` switches on rules that are new since the last major version; the next major version switches them on for everybody. */
export const PRESETS = ['recommended', 'next'] as const
export type Preset = (typeof PRESETS)[number]

/** The rules that are in force under a preset: those to come only where the config asks for them, by the preset or by name. */
export function inForce(rules: readonly Rule[], preset: Preset, settings: Readonly<Record<string, Setting>>): readonly Rule[] {
  return rules.filter((rule) => rule.preset === undefined || rule.preset === preset || settings[rule.id] !== undefined)
}
