import { isTable, isWord, isWords, list, oneOf, oneOfIfAny, unknownKeys, type Mistakes } from './checks.js'
import { didYouMean } from './suggest.js'
import { ENTRY_MISTAKE, isEntry } from '../detect/entries.js'
import { patternMistake } from '../detect/formats.js'
import { CUSTOM_ID, NEAR_KINDS, type CustomRule } from '../judge/custom-rule.js'
import { optionsOf, settingOf, SETTINGS, type RuleSetting } from '../judge/judge.js'
import type { Rule } from '../judge/rule.js'

/** By rule: a severity, or a severity and the rule's switches. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>

export const CUSTOM_RULE_KEYS = ['id', 'words', 'pattern', 'near', 'severity', 'message', 'hint'] as const satisfies readonly (keyof CustomRule)[]
const SEVERITIES = ['warning', 'error']

/** Later settings win; one that gives no switches leaves them as they were. */
export function joinRules(before: RuleSettings, after: RuleSettings = {}): RuleSettings {
  const joined: Record<string, RuleSetting> = { ...before }
  for (const [id, written] of Object.entries(after)) joined[id] = withOptions(settingOf(written), { ...optionsOf(before[id]), ...optionsOf(written) })
  return joined
}

export function withOptions(setting: ReturnType<typeof settingOf>, options: ReturnType<typeof optionsOf>): RuleSetting {
  return Object.keys(options).length > 0 ? [setting, options] : setting
}

export function ruleMistakes(settings: unknown, rules: readonly Rule[], at: string): Mistakes {
  if (settings === undefined) return []
  if (!isTable(settings)) return [`"${at}" must hold rules with settings: ${list(SETTINGS)}.`]
  return Object.entries(settings).flatMap(([id, written]) => {
    const unknown = ruleIdMistakes({ [id]: written }, rules, at)
    if (unknown.length > 0) return unknown
    if (!Array.isArray(written)) return oneOf(written, SETTINGS, `${at}.${id}`)
    const [setting, options, ...rest] = written as unknown[]
    if (rest.length > 0 || !isTable(options)) return [`"${at}.${id}" must be a setting, or a list of a setting and switches: ["warning", {…}].`]
    return [...oneOf(setting, SETTINGS, `${at}.${id}[0]`), ...optionMistakes(options, rules.find((rule) => rule.id === id), `${at}.${id}[1]`)]
  })
}

/** Keys that name no rule. Whether the config declares a rule of its own shows when all that it extends is known. */
export function ruleIdMistakes(table: unknown, rules: readonly Rule[], at: string, others: readonly string[] = []): Mistakes {
  if (!isTable(table)) return []
  const ids = [...others, ...rules.map(({ id }) => id)]
  return Object.keys(table).filter((id) => !ids.includes(id) && !new RegExp(CUSTOM_ID).test(id))
    .map((id) => `"${at}.${id}": there is no such rule.${didYouMean(id, ids)} The rules are ${list(rules.map((rule) => rule.id))}.`)
}

function optionMistakes(options: Readonly<Record<string, unknown>>, rule: Rule | undefined, at: string): Mistakes {
  const known = Object.keys(rule?.options ?? {})
  if (known.length === 0) return [`"${at}": this rule has no switches.`]
  const wrong = known.filter((key) => options[key] !== undefined && typeof options[key] !== 'boolean')
  return [...unknownKeys(options, known, `${at}.`), ...wrong.map((key) => `"${at}.${key}" must be true or false.`)]
}

export function customRuleMistakes(rules: unknown): Mistakes {
  if (rules === undefined) return []
  if (!Array.isArray(rules)) return ['"customRules" must be a list.']
  return rules.flatMap((one: unknown, i): Mistakes => {
    const at = `customRules[${i}]`
    if (!isTable(one)) return [`"${at}" must hold keys with values: ${list(CUSTOM_RULE_KEYS)}.`]
    const { id, words, pattern, near = [], severity, message, hint } = one
    const isTwice = rules.slice(0, i).some((other: unknown) => isTable(other) && other['id'] === id)
    return [
      ...unknownKeys(one, CUSTOM_RULE_KEYS, `${at}.`),
      ...(typeof id === 'string' && new RegExp(CUSTOM_ID).test(id) ? [] : [`"${at}.id" must be own- and small letters, digits and hyphens, such as own-brand-names.`]),
      ...(isTwice ? [`"${at}.id": another rule has this id.`] : []),
      ...((words === undefined) === (pattern === undefined) ? [`"${at}" must have either "words" or "pattern".`] : []),
      ...(words === undefined || (isWords(words) && words.length > 0) ? [] : [`"${at}.words" must be a list of words.`]),
      ...entryMistakes(words, `${at}.words`),
      ...patternMistakes(pattern, `${at}.pattern`),
      ...(Array.isArray(near) ? near.flatMap((kind, n) => oneOf(kind, NEAR_KINDS, `${at}.near[${n}]`)) : [`"${at}.near" must be a list of kinds of mention, such as person.`]),
      ...oneOfIfAny(severity, SEVERITIES, `${at}.severity`),
      ...(isWord(message) ? [] : [`"${at}.message" must say what is wrong.`]),
      ...(hint === undefined || isWord(hint) ? [] : [`"${at}.hint" must say what to do instead.`]),
    ]
  })
}

/** Of a list of words those that cannot be looked for. */
export function entryMistakes(words: unknown, at: string): Mistakes {
  return isWords(words) ? words.flatMap((word, i) => (isEntry(word) ? [] : [`"${at}[${i}]" ${ENTRY_MISTAKE}`])) : []
}

function patternMistakes(pattern: unknown, at: string): Mistakes {
  if (pattern === undefined) return []
  const wrong = typeof pattern === 'string' ? patternMistake(pattern) : 'must be a regular expression, such as LK-\\d{7}.'
  return wrong === undefined ? [] : [`"${at}" ${wrong}`]
}
