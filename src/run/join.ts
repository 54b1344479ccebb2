import { joinRules } from './rule-settings.js'
import type { Override, Settings as Written } from './settings.js'
import type { Organization } from '../detect/organization.js'
import { TERM_KINDS, type Terms } from '../detect/terms.js'

/** A config with everything that it names at hand. */
export type Settings = Omit<Written, 'organization' | 'overrides' | 'extends'> & {
  readonly organization?: Organization
  readonly overrides?: readonly (Omit<Override, 'organization'> & { readonly organization?: Organization })[]
}

/** Joins configs, later ones over earlier ones: tables key by key, lists one behind the other, all else as the last one says. */
export function joinSettings(layers: readonly Settings[]): Settings {
  return layers.reduce<Settings>((before, own) => {
    const overridden = new Set((own.customRules ?? []).map(({ id }) => id))
    const joined: Settings = {
      ...before,
      ...own,
      overrides: [...(before.overrides ?? []), ...(own.overrides ?? [])],
      ...(before.rules && { rules: joinRules(before.rules, own.rules) }),
      ...(before.ignore && { ignore: [...before.ignore, ...(own.ignore ?? [])] }),
      ...(before.organization && { organization: { ...before.organization, ...own.organization } }),
      ...(before.identifiers && { identifiers: [...before.identifiers, ...(own.identifiers ?? [])] }),
      ...(before.terms && { terms: joinTerms(before.terms, own.terms) }),
      ...(before.policy && { policy: { ...before.policy, ...own.policy } }),
      ...(before.customRules && { customRules: [...before.customRules.filter(({ id }) => !overridden.has(id)), ...(own.customRules ?? [])] }),
    }
    return joined
  }, {})
}

function joinTerms(before: Terms, own: Terms = {}): Terms {
  return Object.fromEntries(TERM_KINDS.map((kind) => [kind, [...(before[kind] ?? []), ...(own[kind] ?? [])]]).filter(([, words]) => words!.length > 0)) as Terms
}
