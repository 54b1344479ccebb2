import { knownRules } from '../rules/known.js'
import { detect, knowOwn, type Witnesses } from './detect/detect.js'
import { ConfigError, type Format } from './detect/formats.js'
import { JURISDICTIONS, type Jurisdiction } from './detect/jurisdiction.js'
import { memory } from './detect/memory.js'
import type { Certainty, Kind } from './detect/mention.js'
import { loadNames } from './detect/names/index.js'
import type { Organization } from './detect/organization.js'
import type { Terms } from './detect/terms.js'
import type { CustomRule } from './judge/custom-rule.js'
import type { Finding } from './judge/finding.js'
import { judge, optionsOf, placeOf, SETTINGS, settingOf, type RuleSetting } from './judge/judge.js'
import { LAWS } from './judge/law.js'
import { DEFAULT, policyMistakes, type Policies } from './judge/policy.js'
import { inForce, PRESETS, type Preset } from './judge/presets.js'
import { hearRemarks, type Settled } from './judge/remarks.js'
import type { Rule } from './judge/rule.js'
import { READERS, readText } from './read/index.js'
import { relate } from './relate/relate.js'
import type { Draft } from './relate/subject.js'
import { withoutBarredConsent } from './relate/testimonial.js'
import { currentDay } from './text/day.js'
import { CHANNELS, textsIn, type Channel, type Document } from './text/document.js'
import type { Position } from './text/lines.js'
import { foreignLanguage } from './text/language.js'
import { readProse } from './text/prose.js'
import { isProse } from './text/segment.js'

/** What the engine itself needs to know; files, globs and terminals are configured elsewhere. */
export type LinterConfig = {
  /** Severity by rule id; `default` leaves it to the rule. With the rule's switches: `['warning', { requireReason: false }]`. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** What is the publishing organisation's own (its phones, addresses, staff …), and so no patient's. */
  readonly organization?: Organization
  /** The organisation's own formats of record and other numbers, such as `{ name: 'mrn', pattern: 'LK-\\d{7}' }`. */
  readonly identifiers?: readonly Format[]
  /** The organisation's own words, by kind. */
  readonly terms?: Terms
  /** Rules of the organisation's own. */
  readonly customRules?: readonly CustomRule[]
  /** The organisation's own policy, by rule id or for all (`default`): it goes along with the findings. */
  readonly policy?: Policies
  /** `recommended` by default; `next` switches on what the next major version will. */
  readonly preset?: Preset
  /** Whose law the organisation is under; `us` by default. */
  readonly jurisdiction?: Jurisdiction
  /** The day that authorizations in drafts must outlast, such as 2026-11-22; by default the day of the check, in UTC. */
  readonly today?: string
  /** For drafts that are linted again after each change, while somebody writes: what was seen in up to 100,000 of their characters is kept, and not looked for again. */
  readonly remembers?: boolean
}

export type LintOptions = {
  /** Chooses the reader and helps to tell what the draft is; nothing is opened. */
  readonly path?: string
  /** Wins over what the draft says of itself. */
  readonly channel?: Channel
  /** Counts when neither `channel` nor the draft says anything; `post` by default. */
  readonly defaultChannel?: Channel
  /** A reader's name; by default chosen from the path and the text, else `text`. */
  readonly format?: string
}

export type Report = {
  readonly findings: readonly Finding[]
  /** Findings that a remark in the draft has settled: a suppression with its reason, an authorization with its reference. */
  readonly settled: readonly Settled[]
  /** The channel of the draft as a whole; the rows of a calendar may each have their own. */
  readonly channel: Channel
  /** What a person should know about the reading of this draft; holds none of its words. */
  readonly warnings: readonly string[]
  /** The lines (from 1) with which the pages of a printed draft begin; empty where it has no pages. */
  readonly pages: readonly number[]
  /** How many pictures and films the draft shows that are files of their own: nobody looked at them. */
  readonly pictures: number
}

/** A mention as other programs see it: places in the source, no words. */
export type FoundMention = { readonly kind: Kind; readonly certainty: Certainty; readonly start: Position; readonly end: Position }

/** Takes a draft's text, or a document that somebody has read already: what `unpack` took out of a file, say. */
export type Linter = {
  /** The findings alone, in reading order. */
  lint(draft: string | Document, options?: LintOptions): Promise<readonly Finding[]>
  /** The findings with what else there is to say about the draft. */
  check(draft: string | Document, options?: LintOptions): Promise<Report>
  /** Everything that any detector sees, whatever the rules make of it. */
  inspect(draft: string | Document, options?: LintOptions): Promise<readonly FoundMention[]>
}

/** Makes a linter. Throws a ConfigError that names the key when the config is wrong. */
export async function createLinter(config: LinterConfig = {}): Promise<Linter> {
  checkKeys(config)
  const { jurisdiction = 'us', preset = 'recommended', customRules = [] } = config
  checkOneOf(jurisdiction, JURISDICTIONS, 'jurisdiction')
  checkOneOf(preset, PRESETS, 'preset')
  checkPolicies(config.policy ?? {}, knownRules({ customRules }))
  const known = knownRules(config)
  checkRules(config.rules ?? {}, known)
  const settings = Object.fromEntries(Object.entries(config.rules ?? {}).map(([id, written]) => [id, settingOf(written)]))
  const rules = inForce(known, preset, settings)
  const { notes, barsTestimonials } = LAWS[jurisdiction]
  const own = knowOwn({ ...config, customRules })
  const names = await loadNames()
  const remember = config.remembers ? memory() : undefined
  const read = (text: string | Document, options: LintOptions): Document => {
    checkOptions(options)
    return typeof text === 'string' ? readText(text, options) : text
  }
  // One text of a file after the other: what rows of a calendar say never joins, and a file of a hundred thousand rows needs no more memory for it.
  async function* draftsIn(document: Document, options: LintOptions, witnesses?: Witnesses): AsyncGenerator<Draft> {
    for (const part of textsIn(document)) {
      const prose = part.segments.map(readProse)
      const draft = relate(part, prose, await detect(prose, names, witnesses, own, witnesses === undefined ? remember : undefined), channelOf(part, options))
      yield barsTestimonials ? withoutBarredConsent(draft) : draft
    }
  }
  const check = async (text: string | Document, options: LintOptions = {}): Promise<Report> => {
    const document = read(text, options)
    const findings: Finding[] = []
    for await (const draft of draftsIn(document, options)) for (const finding of judge(draft, rules, settings, notes)) findings.push(finding)
    const { requireReason = true } = optionsOf(config.rules?.['suppression'])
    const today = config.today ?? currentDay()
    return { ...hearRemarks(findings.sort(byStart), document, { rules: known, settings, today, requireReason }), channel: channelOf(document, options), warnings: [...document.warnings, ...languageNote(document)], pages: document.pages ?? [], pictures: document.pictures ?? 0 }
  }
  return {
    check,
    lint: async (text, options) => (await check(text, options)).findings,
    inspect: async (text, options = {}) => {
      const found: FoundMention[] = []
      for await (const draft of draftsIn(read(text, options), options, 'all')) {
        for (const mention of draft.mentions) found.push({ kind: mention.kind, certainty: mention.certainty, ...placeOf(draft, mention) })
      }
      return found.sort(byStart)
    },
  }
}

function channelOf(document: Document, options: LintOptions): Channel {
  return options.channel ?? document.channel ?? options.defaultChannel ?? 'post'
}

/** Texts of one file may enclose each other; within one the order is right already, and stays. */
function byStart(a: { readonly start: Position }, b: { readonly start: Position }): number {
  return a.start.offset - b.start.offset
}

/** Names and judgement are English: nothing may be passed over in silence. */
function languageNote({ segments }: Document): readonly string[] {
  const words = segments.filter(isProse).map((segment) => segment.text)
  const language = foreignLanguage(words.join('\n'))
  return language === undefined ? [] : [`seems to be in ${language}: its numbers were checked, its names and stories may have been missed`]
}

const KEYS: readonly string[] = ['rules', 'organization', 'identifiers', 'terms', 'customRules', 'policy', 'preset', 'jurisdiction', 'today', 'remembers']

function checkKeys(config: object): void {
  const unknown = Object.keys(config).find((key) => !KEYS.includes(key))
  if (unknown !== undefined) throw new ConfigError(`${unknown}: there is no such key; known are ${KEYS.join(', ')}`)
}

function checkOneOf(value: string, known: readonly string[], key: string): void {
  if (!known.includes(value)) throw new ConfigError(`${key}: must be one of ${known.join(', ')}`)
}

/** Throws a ConfigError for a reader or a channel that there is none of. */
function checkOptions({ format, channel, defaultChannel }: LintOptions): void {
  if (format !== undefined) checkOneOf(format, READERS.map(({ name }) => name), 'format')
  if (channel !== undefined) checkOneOf(channel, CHANNELS, 'channel')
  if (defaultChannel !== undefined) checkOneOf(defaultChannel, CHANNELS, 'defaultChannel')
}

function checkRules(settings: Readonly<Record<string, unknown>>, rules: readonly Rule[]): void {
  for (const [id, written] of Object.entries(settings)) {
    const setting: unknown = Array.isArray(written) ? written[0] : written
    if (!rules.some((rule) => rule.id === id)) throw new ConfigError(`rules: there is no rule called ${id}`)
    if (!SETTINGS.some((known) => known === setting)) throw new ConfigError(`rules.${id}: must be one of ${SETTINGS.join(', ')}`)
  }
}

function checkPolicies(policies: Policies, rules: readonly Rule[]): void {
  const [mistake] = policyMistakes(policies)
  if (mistake !== undefined) throw new ConfigError(mistake)
  const lost = Object.keys(policies).find((id) => id !== DEFAULT && !rules.some((rule) => rule.id === id))
  if (lost !== undefined) throw new ConfigError(`policy: there is no rule called ${lost}`)
}
