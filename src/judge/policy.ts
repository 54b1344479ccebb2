import type { Policy } from './finding.js'

/** What the organisation's own policy says, by rule; `default` is for rules that have none of their own. Words alone are the text. */
export type Policies = Readonly<Record<string, string | Policy>>

/** The key for rules without a policy of their own. */
export const DEFAULT = 'default'
export const POLICY_KEYS = ['text', 'link'] as const satisfies readonly (keyof Policy)[]
/** An address that a person may follow: no program in it (`javascript:`), nothing that could end a link in Markdown or HTML, and no sign that steers what shows it. */
const LINK = /^(?:https?:\/\/|mailto:)[!#-;=?-~\u00a1-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ufefe\uff00-\ufffd]+$/
/** The same for schemas. */
export const LINK_PATTERN = LINK.source

/** A rule's own policy, else the one for all; its text in one line. */
export function policyOf(policies: Policies, rule: string): Policy | undefined {
  const written = policies[rule] ?? policies[DEFAULT]
  if (written === undefined) return undefined
  const { text, link } = typeof written === 'string' ? { text: written } : written
  return { text: text.trim().replace(/\s+/g, ' '), ...(link !== undefined && { link }) }
}

/** What is wrong with policies but for the names of their rules: sentences that begin with their key. */
export function policyMistakes(policies: unknown): readonly string[] {
  if (!isTable(policies)) return [`"policy" must hold your policy by rule, or by "${DEFAULT}" for all others.`]
  return Object.entries(policies).flatMap(([rule, written]) => entryMistakes(written, `policy.${rule}`))
}

function entryMistakes(written: unknown, at: string): readonly string[] {
  if (isWords(written)) return []
  if (!isTable(written)) return [`"${at}" must be the words of your policy, or {text, link}.`]
  const { text, link, ...rest } = written
  const isAddress = typeof link === 'string' && LINK.test(link)
  return [
    ...Object.keys(rest).map((key) => `unknown key "${at}.${key}". Allowed are ${POLICY_KEYS.join(', ')}.`),
    ...(isWords(text) ? [] : [`"${at}.text" must be the words of your policy.`]),
    ...(link === undefined || isAddress ? [] : [`"${at}.link" must be an address without blanks that begins with https://, http:// or mailto:.`]),
  ]
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isWords(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}
