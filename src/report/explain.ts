import { columns, wrap } from './columns.js'
import type { Example } from './examples.js'
import type { Page as WholePage } from './results.js'
import { kindName, policyLine } from './words.js'
import type { Severity } from '../judge/finding.js'
import type { Rule } from '../judge/rule.js'

type Page = Pick<WholePage, 'width' | 'paint'>

/** How a rule stands under the config in force. */
export type RuleState = { readonly rule: Rule; readonly severity: Severity | 'off' }

/** The list of rules: id, severity under the config in force, one line of what it finds. */
export function ruleList(states: readonly RuleState[], { width, paint }: Page): string {
  const widest = Math.max(0, ...states.map(({ rule }) => rule.id.length))
  const rows = states.map(({ rule, severity }) => {
    const [first = '', ...rest] = wrap(rule.title, Math.max(24, width - widest - 13))
    const colour = severity === 'off' ? paint.dim : paint[severity]
    const hang = ' '.repeat(widest + 13)
    return [`  ${paint.bold(rule.id.padEnd(widest))}  ${colour(severity.padEnd(7))}  ${first}`, ...rest.map((line) => hang + line)].join('\n')
  })
  return `${rows.join('\n')}\n\n  What one of them means, with examples: ${paint.bold('phi-lint explain RULE')}\n`
}

/** The list for other programs. */
export function ruleListJson(states: readonly RuleState[]): string {
  const rules = states.map(({ rule: { id, title, categories }, severity }) => ({ id, title, severity, categories }))
  return `${JSON.stringify({ version: 1, rules }, null, 2)}\n`
}

/** A rule in plain words: what, why, what to do, the law, leaking and safe examples. */
export function explanation({ rule, severity }: RuleState, examples: readonly Example[], page: Page): string {
  const { paint } = page
  const state = severity === 'off' ? paint.dim('off') : paint[severity](severity)
  const shapes = (section: Example['section']): string =>
    examples.filter((one) => one.section === section).map((one) => example(one, page)).join('\n\n')
  return [
    `${paint.bold(rule.id)} (${state}): ${rule.title}`,
    part('What it looks at', paragraph(`${rule.kinds.map(kindName).join(', ')}.`, page), page),
    part('What it says', paragraph(rule.message, page), page),
    part('Why', paragraph(rule.why, page), page),
    part('What to do', paragraph(rule.hint, page), page),
    part('What your own policy says', rule.policy ? paragraph(policyLine(rule.policy), page) : '', page),
    part('What the law says', rule.law.map(({ title, section }) => paragraph(`${title}, ${section}`, page)).join('\n'), page),
    part('Leaks', shapes('leaks'), page),
    part('Safe', shapes('safe'), page),
  ].filter((text) => text !== '').join('\n\n').concat('\n')
}

function part(title: string, body: string, { paint }: Page): string {
  return body === '' ? '' : `${paint.bold(title)}\n${body}`
}

function paragraph(text: string, { width }: Page): string {
  return wrap(text, width - 2).map((line) => `  ${line}`).join('\n')
}

function example({ text, channel, reason = '' }: Example, { width, paint }: Page): string {
  const lines = text.split('\n').flatMap((line) => (columns(line) <= width - 4 ? [line] : wrap(line, width - 4)))
  const shown = lines.map((line) => `  ${paint.dim('│')} ${line}`.trimEnd())
  const why = wrap(reason, width - 4).map((line) => `    ${line}`)
  return [`  ${paint.dim(channel ?? 'post')}`, ...shown, ...why].join('\n')
}
