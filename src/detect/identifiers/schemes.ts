import { after, before, labelWords, type Find } from '../around.js'
import { CODES } from './codes.js'
import { DECOY } from './decoys.js'
import { AMERICAS_AFRICA } from './national/americas-africa.js'
import { ASIA_PACIFIC } from './national/asia-pacific.js'
import { EUROPE } from './national/europe.js'
import type { Scheme } from './scheme.js'
import { latin } from '../latin.js'

/** Words that put a patient, or a person with a record, beside a number. */
const COMPANY = latin(/(?<![\p{L}])(?:patients?|pts?|client|resident|born|dob|d\.o\.b|admitted|mrs?|ms|miss|mx|señora?|sig(?:nora)?|frau|herr|pani?|mme|mother|father|son|daughter|mum|mom|dad|she|he|her|his)(?![\p{L}])/iu)

type Ready = Scheme & { readonly search: RegExp; readonly tight: RegExp; readonly loose: RegExp; readonly header: RegExp; readonly trailing: RegExp }

const EDGE = '(?<![\\p{L}\\p{N}])(?<!\\d[-./])(?<!\\d{3} )'
const END = '(?![\\p{L}\\p{N}])(?![-./]\\d)(?! \\d{3})'
const FILLER = '(?:[\\s:#=()\\[\\]|"\'.,>*-]|number|num|no|nr|n°|nº|id|card|is|was|are|code|nummer|of record|on file)'

const SCHEMES: readonly Ready[] = [...CODES, ...EUROPE, ...ASIA_PACIFIC, ...AMERICAS_AFRICA].map((scheme) => ({
  ...scheme,
  search: latin(`${EDGE}(?:${scheme.form})${END}`, scheme.anyCase ? 'giu' : 'gu'),
  // Label, then nothing but "no.", "is", a colon …
  tight: latin(`(?<![\\p{L}\\p{N}])(?:${scheme.label})(?![\\p{L}])${FILLER}{0,12}$`, 'iu'),
  // Label, then a few words of the same sentence.
  loose: latin(`(?<![\\p{L}\\p{N}])(?:${scheme.label})(?![\\p{L}])[^\\d.!?;]{0,30}$`, 'iu'),
  // "… (NHS)", or a few words and then the label with "number": "… is what we have, a valid NHS number".
  trailing: latin(`^(?:,? ?[([-]? ?|(?:(?!(?<![\\p{L}])(?:not|no)(?![\\p{L}]))(?:[^\\d.!?;\\n]|\\.{3})){0,40}(?<![\\p{L}]))(?:${scheme.label})(?:(?<=[([-] ?[\\p{L} ]{1,40})[)\\]]| (?:numbers?|num|no\\.?|#|id|code)(?![\\p{L}]))(?! ?[#:]? ?\\d)`, 'iu'),
  header: latin(`^(?:patient |the )?(?:${scheme.label})(?: ?(?:no\\.?|number|num|#|id|card|code))*$`, 'iu'),
}))

/** Stretches with at least four digits close together, with room for letters on both sides: numbers are looked for nowhere else. */
function* stretches(text: string): Generator<{ from: number; to: number }> {
  const clusters = /\d(?:[^\d\n]{0,5}\d){2,}/g
  for (const match of text.matchAll(clusters)) {
    if (match[0].replace(/\D/g, '').length < 4 && !/[A-Z]{3}\d\d/i.test(text.slice(Math.max(0, match.index - 3), match.index + 2))) continue
    yield { from: Math.max(0, match.index - 24), to: Math.min(text.length, match.index + match[0].length + 16) }
  }
  // The new NHI has two digits only.
  for (const match of text.matchAll(/(?<![A-Za-zÀ-ɏ\d])[A-Za-z]{3} ?\d\d[A-Za-z]{2}(?![A-Za-zÀ-ɏ\d])/g)) yield { from: match.index, to: match.index + match[0].length }
}

/** Numbers with a form of their own. `label` is what the format says about the text: a column's header. `home`: sorts that are at home where the draft is. */
export function findSchemes(text: string, label: string | undefined, home: ReadonlySet<string>): Find[] {
  const finds: Find[] = []
  const words = label === undefined ? undefined : labelWords(label)
  for (const { from, to } of stretches(text)) {
    const stretch = text.slice(from, to)
    for (const scheme of SCHEMES) {
      for (const match of stretch.matchAll(scheme.search)) {
        const value = scheme.shrinks ? shrink(scheme, match[0]) : match[0]
        const start = from + match.index
        const end = start + value.length
        if (isInsideWord(text, start, end)) continue
        const certainty = judge(home.has(scheme.sort) ? atHome(scheme, value) : scheme, value, text, start, words)
        if (certainty) finds.push({ start, end, kind: scheme.kind, sort: scheme.sort, certainty, rank: 2 })
      }
    }
  }
  return finds
}

function shrink(scheme: Scheme, found: string): string {
  let value = found
  while (value.length > 15 && !scheme.check(compact(value))) value = value.replace(/[ -][^ -]*$/, '')
  return value
}

function compact(value: string): string {
  return value.replace(/[^A-Za-zÀ-ɏ\d]/g, '').toUpperCase()
}

/**
 * At home a number needs one witness less: what needs company elsewhere stands alone, what needs a label needs company. A bare run of digits
 * never stands alone: it may be a telephone.
 */
function atHome(scheme: Ready, value: string): Ready {
  const standsAlone = scheme.company !== undefined && !/^\d+$/.test(value)
  return { ...scheme, company: 'likely', ...(standsAlone && { alone: 'likely' }) }
}

/** The edges of a stretch hide what stands beside it. */
function isInsideWord(text: string, start: number, end: number): boolean {
  return /[A-Za-zÀ-ɏ\d]/.test(text[start - 1] ?? '') || /[A-Za-zÀ-ɏ\d]/.test(text[end] ?? '')
}

function judge(scheme: Ready, value: string, text: string, start: number, header: string | undefined): Find['certainty'] | undefined {
  const bare = compact(value)
  const passes = scheme.check(bare)
  if (!passes && (scheme.strict || /^(.)\1+$/.test(bare))) return undefined
  const view = before(text, start, 56)
  if (scheme.tight.test(view) || (header !== undefined && scheme.header.test(header))) return passes ? 'certain' : 'likely'
  if (!passes) return undefined
  if (scheme.loose.test(view) || scheme.trailing.test(after(text, start + value.length, 64))) return 'certain'
  if (DECOY.test(view)) return undefined
  if (scheme.alone && scheme.alone !== 'possible') return scheme.alone
  if (scheme.company && !/[a-z]/.test(value) && COMPANY.test(text.slice(Math.max(0, start - 60), start + value.length + 60))) return scheme.company
  return scheme.alone
}
