import { overlaps } from '../text/span.js'
import { asMention, type Find } from './around.js'
import type { Detector } from './detector.js'
import { LABELS } from './identifiers/labels.js'
import type { Kind } from './mention.js'
import { preparePattern } from './safe-pattern.js'

/** Kinds of number that an organisation may have a format of its own for. */
export const NUMBER_KINDS = [
  'record-number', 'plan-number', 'account-number', 'ssn', 'license-number', 'vehicle-number', 'device-number', 'national-id',
] as const satisfies readonly Kind[]

/** An organisation's own format of numbers. */
export type Format = {
  /** What it is called there: `mrn`, `visit` … A name that stands for a sort of the kind (see identifiers/labels.ts) gives its mentions that sort. */
  readonly name: string
  /** A regular expression of JavaScript, without anchors. It is found as a word of its own, in its own case. */
  readonly pattern: string
  /** `record-number` by default. */
  readonly kind?: (typeof NUMBER_KINDS)[number]
}

/** What the config says is wrong; the message names the key. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** What is wrong with a pattern, as the rest of a sentence that begins with its key; undefined if nothing is. */
export function patternMistake(pattern: string): string | undefined {
  const prepared = preparePattern(pattern)
  return 'mistake' in prepared ? prepared.mistake : undefined
}

/** Finds numbers in an organisation's own formats: certain, since somebody wrote down what they look like. Throws a ConfigError. */
export function formatDetector(formats: readonly Format[]): Detector {
  const ready = formats.map(({ name, pattern, kind = 'record-number' }, at) => {
    const prepared = preparePattern(pattern)
    if ('mistake' in prepared) throw new ConfigError(`"identifiers[${at}].pattern" ${prepared.mistake}`)
    const isSort = LABELS.some((label) => label.kind === kind && label.sort === name.toLowerCase())
    return { kind, search: prepared.search, ...(isSort && { sort: name.toLowerCase() }) }
  })
  return ({ segment, index }) => {
    const finds: Find[] = []
    for (const { search, ...rest } of ready) {
      for (const match of segment.text.matchAll(search)) {
        const find: Find = { start: match.index, end: match.index + match[0].length, certainty: 'certain', ...rest }
        if (!finds.some((other) => overlaps(other, find))) finds.push(find)
      }
    }
    return finds.sort((a, b) => a.start - b.start).map((find) => asMention(find, index, 'formats'))
  }
}
