import { configSchema } from './config-schema.js'
import { PLACES } from './explorer.js'
import { homeNumbers, JURISDICTIONS } from '../detect/jurisdiction.js'
import { LAWS } from '../judge/law.js'
import { TOPICS, type Rule } from '../judge/rule.js'

/** A part of the schema, as far as the page shows it. */
type Part = {
  readonly description?: string
  readonly type?: string
  readonly enum?: readonly string[]
  readonly anyOf?: readonly Part[]
  readonly items?: Part | readonly Part[]
  readonly properties?: Readonly<Record<string, Part>>
  readonly required?: readonly string[]
}

/** docs/configuration.md: every key of the config, rendered from its schema, and what the keys mean together. */
export function configPage(rules: readonly Rule[]): string {
  const { properties = {} } = configSchema(rules) as Part
  const rows = Object.entries(properties).flatMap(([key, part]) => rowsOf(key, part))
  return [
    '# Configuration',
    '<!-- Written by `npm run docs` from src/run/config-schema.ts, src/judge/jurisdictions/ and src/run/config-page.ts: change those. -->',
    WHERE,
    '## Keys',
    table(['key', 'value', 'meaning'], rows),
    `${RULES_TEXT}\n\n${table(['switch', 'by default', 'meaning'], switches(rules))}`,
    EXTENDS,
    OWN,
    POLICY,
    `${LAW}\n\n${table(['`jurisdiction`', 'law', 'national numbers at home', 'consent to testimonials and pictures'], JURISDICTIONS.map((one) => [
      `\`${one}\``, LAWS[one].name, [...homeNumbers(one)].join(', ') || '(none: numbers of all countries need what they need everywhere)', LAWS[one].barsTestimonials ? 'counts for nothing: such a story is an error' : 'lowers an error to a warning: check the form',
    ]))}`,
    ...JURISDICTIONS.filter((one) => LAWS[one].citations).map((one) => `### ${LAWS[one].name}\n\n${cited(one)}`),
    STABILITY,
  ].join('\n\n').concat('\n')
}

const WHERE = `phi-lint looks for ${PLACES.map((place) => (place === 'package.json' ? 'a key `phi-lint` in `package.json`' : `\`${place}\``)).join(', ')}, from the
working directory up to the root of the repository, and no further. The first one counts. \`phi-lint config [path]\` prints what is in force, and where each value was written.

Config that is a program (\`.js\`, \`.cjs\`, \`.mjs\`, \`.ts\`) is not run: whoever opens a pull request could change it. One that is found is exit 2, never passed
over. Where you trust all who can change it, pass \`--allow-config-code\`; its default export is the config. (\`.ts\` takes Node 22.18 or newer.)`

const RULES_TEXT = `## Rules

\`off\`, \`warning\`, \`error\`, or \`default\` for what the rule says by itself. A rule with switches may have them behind its severity:
\`suppression: [warning, {requireReason: false}]\`. Setting the severity alone leaves switches as they are.`

const EXTENDS = `## Shared configs

\`extends\` names files of the repository, relative to the config (\`./shared/base.yaml\`), or npm packages by name (\`@clinic/phi-lint-config\`, which holds a config in
one of the usual places, or \`@clinic/phi-lint-config/strict.json\`). Packages are looked for as Node does it, from the config's folder. Only JSON and YAML count,
whatever flags say. A path never leaves the repository, or the package that it stands in, not by links either; circles are refused.

Later ones win: what is extended first, then what is extended next, the config itself last. Tables (\`rules\`, \`organization\`, \`policy\`) are joined key by key, lists
(\`overrides\`, \`ignore\`, \`identifiers\`, \`terms\`, \`customRules\`) one behind the other; a custom rule replaces one with its id. Globs are relative to the
folder of the config that extends; the path of a list of staff to the file that names it.`

const OWN = `## Rules of your own

\`\`\`yaml
customRules:
  - id: own-brand-names            # always own-: no rule to come can have the same name
    words: [Ozempic, Wegovy]       # or pattern: 'LK-\\d{7}'
    near: [person, individual-cue] # one of these in the same sentence (docs/mentions.md)
    severity: error                # warning by default
    message: Names a medicine by its brand beside a person.
    hint: Speak of the treatment in general.
\`\`\`

They are switched like others (\`rules: {own-brand-names: off}\`), also in \`overrides\`, and remarks in drafts can name them. Words follow the conventions of
\`terms\`. A pattern that could take very long is refused.`

const POLICY = `## Your own policy

\`\`\`yaml
policy:
  default: {text: Ask Compliance before you post., link: "https://intranet.example/posting"}
  reply-confirms-patient: We answer reviews only with template 4.
  own-brand-names: Medicines go by their generic names.
\`\`\`

The words stand with each finding of the rule, in \`explain\`, in reports and in \`phi-lint learn\`; those of \`default\` with all rules that have none of their own. A link begins with
\`https://\`, \`http://\` or \`mailto:\`. A policy is never followed by phi-lint itself: it is for people.`

const LAW = `## Whose law

\`jurisdiction\` chooses the law that hints, \`explain\` and reports cite, which national numbers count with less support (what needs a patient nearby elsewhere
stands alone, what needs a label needs a patient nearby), and what consent is worth. It can differ by override. What a leak is does not change: all these laws
protect whoever can be recognised.

From published sources: the decision of the Garante, the determination of the OAIC, and that India's medical councils forbid testimonials and pictures. **All else in
this section is general knowledge of these laws, checked by no lawyer: have yours confirm it before you rest on it.** The regulations of India's NMC of 2023 are, as far as
is known, in abeyance since August 2023.`

const STABILITY = `## Presets and stability

- A minor release adds rules, or stricter ones, behind \`preset: next\` alone; a rule that the config names is on as well. The next major release turns them on for all.
- A patch mends what a rule finds wrongly or misses against its own description; no rule starts to look for something else.
- Ids of rules, kinds of mention, keys of the config and exit codes go away in major releases only.

\`preset: recommended\` is the default. Today no rule waits behind \`next\`.`

function rowsOf(key: string, part: Part): readonly (readonly string[])[] {
  if (key === 'rules' || key.endsWith('.rules')) return [[`\`${key}\``, 'a table', `${cell(part.description)} See below.`]]
  if (key === 'policy') return [[`\`${key}\``, 'a table', `${cell(part.description)} See below.`]]
  if (key.endsWith('.organization')) return [[`\`${key}\``, 'a table, as `organization`', cell(part.description)]]
  const item = Array.isArray(part.items) ? undefined : (part.items as Part | undefined)
  const own = [`\`${key}\``, valueOf(part), cell(part.description)]
  const inner = part.properties ?? item?.properties ?? {}
  const needed = part.required ?? item?.required ?? []
  const below = Object.entries(inner).flatMap(([name, one]) => {
    const [first, ...rest] = rowsOf(`${key}${item ? '[]' : ''}.${name}`, one)
    return [needed.includes(name) ? [first![0]!, `${first![1]!} (required)`, first![2]!] : first!, ...rest]
  })
  return [own, ...below]
}

function valueOf({ type, enum: words, anyOf, items }: Part): string {
  if (words) return words.length > 12 ? 'a word' : words.map((word) => `\`${word}\``).join(', ')
  if (anyOf) return anyOf.map(valueOf).join(', or ')
  if (type === 'array') return items && !Array.isArray(items) && (items as Part).properties ? 'a list of tables' : `a list of ${items && (items as Part).enum ? 'words' : 'texts'}`
  return type === 'object' ? 'a table' : 'a text'
}

function switches(rules: readonly Rule[]): readonly (readonly string[])[] {
  return rules.flatMap(({ id, options = {} }) => Object.entries(options).map(([key, { about, default: usual }]) => [`\`${id}\`: \`${key}\``, String(usual), about]))
}

/** One line for each thing that the law says, with the topics that rest on it. */
function cited(jurisdiction: (typeof JURISDICTIONS)[number]): string {
  const topics = new Map<string, string[]>()
  for (const topic of TOPICS) {
    for (const { title, section } of LAWS[jurisdiction].citations![topic]) {
      const line = `${title}: ${section}`
      topics.set(line, [...(topics.get(line) ?? []), topic])
    }
  }
  return [...topics].map(([line, of]) => `- ${line} (${of.join(', ')})`).join('\n')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function cell(text = ''): string {
  return text.replaceAll('|', '\\|').replace(/(?<!\\)([<>])/g, '\\$1')
}
