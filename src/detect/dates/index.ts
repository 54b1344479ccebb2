import type { Prose } from '../../text/prose.js'
import { asMention, labelWords, withoutOverlaps, type Find } from '../around.js'
import type { Detector } from '../detector.js'
import { byFirstWord, matches } from '../starts.js'
import { tokenAt } from '../../text/prose.js'
import { aboutDate, type DateSort } from './about.js'
import { findAges } from './ages.js'
import type { Form } from './form.js'
import { RECURRING_FORMS } from './recurring.js'
import { TOLD_FORMS } from './told.js'
import { WRITTEN_FORMS } from './written.js'
import { firstIndex } from '../../text/search.js'

const STARTS = byFirstWord([...WRITTEN_FORMS, ...TOLD_FORMS, ...RECURRING_FORMS], ({ search }) => search.source)

/** Dates finer than a year (sorts in about.ts) and exact ages (sorts in ages.ts). Years alone are no dates. */
export const detectDates: Detector = (prose) => {
  const { text, label } = prose.segment
  const header = label === undefined ? undefined : labelWords(label)
  const finds = [...findDates(prose, header), ...findAges(text, prose.tokens), ...headedAge(text, header)]
  return withoutOverlaps(finds).map((find) => asMention(find, prose.index, 'dates'))
}

function findDates(prose: Prose, header: string | undefined): Find[] {
  const { text } = prose.segment
  const finds: Find[] = []
  for (const { item, match } of matches(text, prose.tokens, STARTS)) {
    if (item.accept && !item.accept(match, text)) continue
    const start = match.index + leadLength(match[0], item.form)
    const end = match.index + match[0].replace(/(?<![ .,])[ .,]+$/, (tail) => (/^\.$/.test(tail) && /[ap]\.m\.$/i.test(match[0]) ? tail : '')).length
    finds.push({ start, end, kind: 'date', certainty: item.certainty, rank: item.rank, sort: item.form })
  }
  const kept = withoutOverlaps(finds)
  const periods = findPeriods(text, kept)
  return kept.map((find) => {
    if (periods.has(find)) return { ...find, sort: 'deadline' }
    const { sentence, offset } = sentenceAround(prose, find.start)
    return { ...find, sort: headerSort(header) ?? aboutDate(sentence, find.start - offset, find.end - offset, find.sort as Form) }
  })
}

/** Both ends of a period of two years and more, "between November 1, 1912 and January 1, 1960": a rule's limits, nobody's stay. */
function findPeriods(text: string, dates: readonly Find[]): Set<Find> {
  const periods = new Set<Find>()
  for (const [i, to] of dates.entries()) {
    const from = dates[i - 1]
    if (from === undefined || !/^,? (?:and|to|through|thru|until|till)(?: on)? (?:the )?$/.test(text.slice(from.end, to.start))) continue
    const [first, last] = [from, to].map(({ start, end }) => Number(/(?:1[89]|20)\d\d/.exec(text.slice(start, end))?.[0] ?? Number.NaN))
    if (last! - first! >= 2) periods.add(from).add(to)
  }
  return periods
}

/** "in May" is found, "May" is the date; "last May" and "the night of" belong to it. */
function leadLength(found: string, form: Form): number {
  if (form === 'day') return found.search(/\d|(?<=the )[a-z]/i)
  return /^(?:(?:in|on|since|until|till?|by|due|back|seen|came|during|from|before|after|of|for|every|end of|beginning of|did|it's|its)[ -](?:the (?=\d))?)/i.exec(found)?.[0].length ?? 0
}

function sentenceAround(prose: Prose, offset: number): { sentence: string; offset: number } {
  const { tokens, sentences, segment } = prose
  const token = tokenAt(tokens, offset)
  const sentence = sentences[Math.min(firstIndex(sentences, ({ to }) => to > token), sentences.length - 1)]
  if (!sentence) return { sentence: segment.text, offset: 0 }
  const from = Math.max(tokens[sentence.from]!.start, offset - 200)
  const to = Math.min(tokens[sentence.to - 1]!.end, offset + 200)
  return { sentence: segment.text.slice(from, to), offset: from }
}

const HEADERS: readonly (readonly [DateSort, RegExp])[] = [
  ['birth', /^(?:patient )?(?:dob|d\.o\.b\.?|date of birth|birth ?date|born|birthday)$/],
  ['admission', /^(?:admission|admit|admitted|date of admission|doa)(?: (?:date|on))?$/],
  ['discharge', /^(?:discharged?|date of discharge)(?: (?:date|on))?$/],
  ['procedure', /^(?:surgery|procedure|operation|implant)(?: date)?$/],
  ['death', /^(?:died|deceased|death|date of death|dod)(?: (?:date|on))?$/],
  ['visit', /^(?:visit|appointment|appt|seen|last visit|last seen|dos|date of service|service|next visit|follow ?up)(?: (?:date|on))?$/],
  ['event', /^(?:event|start|starts|end|when)(?: date)?$/],
  ['publication', /^(?:published|updated|posted|modified|publish ?date|pub ?date|created|last ?mod)(?: (?:date|on|at))?$/],
]

function headerSort(header: string | undefined): DateSort | undefined {
  return header === undefined ? undefined : HEADERS.find(([, words]) => words.test(header))?.[0]
}

/** A cell under "Age". */
function headedAge(text: string, header: string | undefined): Find[] {
  const match = header !== undefined && /^(?:patient )?age(?: ?\/ ?sex)?$/.test(header) ? /^\s*(\d{1,3})(?![\d-])/.exec(text) : null
  if (!match) return []
  const years = Number(match[1])
  const end = match[0].length
  return years > 119 ? [] : [{ start: end - match[1]!.length, end, kind: 'age', certainty: 'certain', sort: years >= 90 ? 'ninety-plus' : years < 18 ? 'minor' : 'adult' }]
}
