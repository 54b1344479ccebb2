import type { Example } from './examples.js'
import type { Rule } from '../judge/rule.js'

/** rules/README.md: the rules and their examples, for people who read rather than run. */
export function rulePage(rules: readonly Rule[], examplesOf: (rule: Rule) => readonly Example[]): string {
  return [
    '# Rules',
    '<!-- Written by `npm run docs` from rules/*.ts and fixtures/rules/*.md: change those. -->',
    'Each rule is one file in this folder. Its examples are tested: every block is checked under all rules at once, and what is found ' +
      'must be what is marked.',
    ...(rules.length === 0 ? [] : [table(rules)]),
    ...rules.map((rule) => section(rule, examplesOf(rule))),
  ].join('\n\n').concat('\n')
}

function table(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, severity, title, categories }) => `| [${id}](#${id}) | ${severity} | ${cell(title)} | ${categories.join(', ')} |`)
  return ['| rule | gravest severity | what it finds | categories |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

function section(rule: Rule, examples: readonly Example[]): string {
  const law = rule.law.map(({ title, section: place }) => `- ${title}, ${place}`).join('\n')
  return [
    `## ${rule.id}`,
    `**${rule.title}**`,
    rule.why,
    `What to do: ${rule.hint}`,
    ...(law === '' ? [] : [`What the law says:\n\n${law}`]),
    ...blocks('Leaks', examples.filter((example) => example.section === 'leaks')),
    ...blocks('Safe', examples.filter((example) => example.section === 'safe')),
  ].join('\n\n')
}

function blocks(title: string, examples: readonly Example[]): readonly string[] {
  return examples.length === 0 ? [] : [`### ${title}`, ...examples.map(block)]
}

function block({ reader, channel, text, reason }: Example): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`{3,}/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${reason === undefined ? '' : `${reason}\n\n`}${fence}${reader} ${channel ?? 'post'}\n${text}\n${fence}`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
