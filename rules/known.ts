import { RULES } from './index.js'
import type { Jurisdiction } from '../src/detect/jurisdiction.js'
import { customRule, type CustomRule } from '../src/judge/custom-rule.js'
import { underLaw } from '../src/judge/law.js'
import type { Rule } from '../src/judge/rule.js'

/** Every rule that a config knows, as it speaks under the config's law: the linter's own, and those that the config declares. */
export function knownRules({ customRules = [], jurisdiction = 'us' }: { readonly customRules?: readonly CustomRule[]; readonly jurisdiction?: Jurisdiction }): readonly Rule[] {
  return [...RULES.map((rule) => underLaw(rule, jurisdiction)), ...customRules.map(customRule)]
}
