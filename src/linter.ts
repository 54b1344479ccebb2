import { RULES } from '../rules/index.js'
import { detect, knowOwn, type Witnesses } from './detect/detect.js'
import { ConfigError, type Format } from './detect/formats.js'
import type { Certainty, Kind } from './detect/mention.js'
import { loadNames } from './detect/names/index.js'
import type { Organization } from './detect/organization.js'
import type { Finding } from './judge/finding.js'
import { judge, placeOf, SETTINGS, type Setting } from './judge/judge.js'
import { chooseReader } from './read/index.js'
import { relate } from './relate/relate.js'
import type { Draft } from './relate/subject.js'
import type { Channel } from './text/document.js'
import type { Position } from './text/lines.js'
import { foreignLanguage } from './text/language.js'
import { readProse } from './text/prose.js'

/** What the engine itself needs to know; files, globs and terminals are configured elsewhere. */
export type LinterConfig = {
  /** Severity by rule id; `default` leaves it to the rule. */
  readonly rules?: Readonly<Record<string, Setting>>
  /** What is the publishing organisation's own (its phones, addresses, staff …), and so no patient's. */
  readonly organization?: Organization
  /** The organisation's own formats of record and other numbers, such as `{ name: 'mrn', pattern: 'LK-\\d{7}' }`. */
  readonly identifiers?: readonly Format[]
}

export type LintOptions = {
  /** Chooses the reader and helps to tell what the draft is; nothing is opened. */
  readonly path?: string
  /** Wins over what the draft says of itself. */
  readonly channel?: Channel
  /** Counts when neither `channel` nor the draft says anything; `post` by default. */
  readonly defaultChannel?: Channel
  /** A reader's name; by default chosen from the path, else `text`. */
  readonly format?: string
}

export type Report = {
  readonly findings: readonly Finding[]
  readonly channel: Channel
  /** What a person should know about the reading of this draft; holds none of its words. */
  readonly warnings: readonly string[]
}

/** A mention as other programs see it: places in the source, no words. */
export type FoundMention = { readonly kind: Kind; readonly certainty: Certainty; readonly start: Position; readonly end: Position }

export type Linter = {
  /** The findings alone, in reading order. */
  lint(text: string, options?: LintOptions): Promise<readonly Finding[]>
  /** The findings with what else there is to say about the draft. */
  check(text: string, options?: LintOptions): Promise<Report>
  /** Everything that any detector sees, whatever the rules make of it. */
  inspect(text: string, options?: LintOptions): Promise<readonly FoundMention[]>
}

/** Makes a linter. Throws a ConfigError that names the key when the config is wrong. */
export async function createLinter(config: LinterConfig = {}): Promise<Linter> {
  checkKeys(config)
  checkRules(config.rules ?? {})
  const own = knowOwn(config)
  const names = await loadNames()
  const draftOf = async (text: string, options: LintOptions, witnesses?: Witnesses): Promise<Draft> => {
    const document = chooseReader(options.format, options.path).read(text, { path: options.path })
    const prose = document.segments.map(readProse)
    const mentions = await detect(prose, names, witnesses, own)
    return relate(document, prose, mentions, options.channel ?? document.channel ?? options.defaultChannel ?? 'post')
  }
  const check = async (text: string, options: LintOptions = {}): Promise<Report> => {
    const draft = await draftOf(text, options)
    return { findings: judge(draft, RULES, config.rules), channel: draft.channel, warnings: [...draft.document.warnings, ...languageNote(draft)] }
  }
  return {
    check,
    lint: async (text, options) => (await check(text, options)).findings,
    inspect: async (text, options = {}) => {
      const draft = await draftOf(text, options, 'all')
      return draft.mentions.map((mention) => ({ kind: mention.kind, certainty: mention.certainty, ...placeOf(draft, mention) }))
    },
  }
}

/** Names and judgement are English: nothing may be passed over in silence. */
function languageNote({ prose }: Draft): readonly string[] {
  const words = prose.filter(({ segment }) => segment.role !== 'code' && segment.role !== 'link').map(({ segment }) => segment.text)
  const language = foreignLanguage(words.join('\n'))
  return language === undefined ? [] : [`seems to be in ${language}: its numbers were checked, its names and stories may have been missed`]
}

const KEYS: readonly string[] = ['rules', 'organization', 'identifiers']

function checkKeys(config: object): void {
  const unknown = Object.keys(config).find((key) => !KEYS.includes(key))
  if (unknown !== undefined) throw new ConfigError(`${unknown}: there is no such key; known are ${KEYS.join(', ')}`)
}

function checkRules(settings: Readonly<Record<string, unknown>>): void {
  for (const [id, setting] of Object.entries(settings)) {
    if (!RULES.some((rule) => rule.id === id)) throw new ConfigError(`rules: there is no rule called ${id}`)
    if (!SETTINGS.some((known) => known === setting)) throw new ConfigError(`rules.${id}: must be one of ${SETTINGS.join(', ')}`)
  }
}
