import type { Rule } from '../src/judge/rule.js'

/** Every rule, in the order in which lists show them. */
export const RULES: readonly Rule[] = []
