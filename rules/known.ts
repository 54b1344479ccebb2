import { RULES } from './index.js'
import type { Jurisdiction } from '../src/detect/jurisdiction.js'
import { customRule, type CustomRule } from '../src/judge/custom-rule.js'
import { underLaw } from '../src/judge/law.js'
import { policyOf, type Policies } from '../src/judge/policy.js'
import type { Rule } from '../src/judge/rule.js'

/** What a config says about the rules themselves. */
type Said = { readonly customRules?: readonly CustomRule[]; readonly jurisdiction?: Jurisdiction; readonly policy?: Policies }

/** Every rule that a config knows, as it speaks under the config's law and policy: the linter's own, and those that the config declares. */
export function knownRules({ customRules = [], jurisdiction = 'us', policy: policies = {} }: Said): readonly Rule[] {
  return [...RULES.map((rule) => underLaw(rule, jurisdiction)), ...customRules.map(customRule)].map((rule) => {
    const policy = policyOf(policies, rule.id)
    return policy ? { ...rule, policy } : rule
  })
}
