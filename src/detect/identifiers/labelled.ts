import type { Token } from '../../text/tokens.js'
import type { Span } from '../../text/span.js'
import { before, labelWords, type Find } from '../around.js'
import { byFirstWord, matches } from '../starts.js'
import { LABELS, type Label } from './labels.js'
import { DECOY } from './decoys.js'
import { readValue } from './value.js'
import { latin } from '../latin.js'

const START = '(?<![\\p{L}\\p{N}])'
/** "number", "no.", "#", "ID" in the tongues and shorthands of forms. */
const MARKER = "(?:(?:id(?:entif(?:ier|ication))?|account|record|card|policy|claim)?\\.?[ _-]?(?:#|(?:numbers?|nums?|nmbr|nbr|nr|nos?|n°|nº|id|identif(?:ier|ication)|code|ref(?:erence)?)(?![\\p{L}\\p{N}]))[.:]?)"
/** What may stand between label and value besides: punctuation, "is", "of record", a line break. */
const LINK = '(?:[ \\n]{0,3}(?:[:=#()\\[\\]|>*"\'-]|(?:is|was|are|reads?|ending(?: in| with)?|ends(?: in| with)?|starting(?: with)?|issued|assigned|listed as|given as|of record|on file)(?![\\p{L}\\p{N}])))'
/** "for Jane Doe is", "of the patient:". */
const WHOSE = "(?:'s)?(?: (?:for|of|on|to|belonging to|assigned to)(?: [\\p{L}.'-]{1,20}){1,4}?(?=,| is| was|:| =|[ \\n]{1,2}[#(\\d]))?,?"

type Ready = Label & { readonly search: RegExp; readonly header: RegExp; readonly trailing: RegExp }

/** What stands between a label and its value, by what the label needs. */
const AHEAD = '[ \\n]{0,3}(?=[A-Za-z]{0,8}[-_./ #]?\\d|[A-Za-z]{1,4}[-_][A-Za-z]{1,6}[-_\\d]|[A-Za-z]{2,4} [A-Za-z]{1,2}\\d{4})'
const GAPS: Readonly<Record<Label['needs'], RegExp>> = {
  nothing: latin(`(?:'s)?(?:(?:, ?|[ _-])?${MARKER}){0,2}${WHOSE}${LINK}{0,3}${AHEAD}`, 'iuy'),
  colon: latin(`(?:'s)?(?:(?:(?:, ?|[ _-])?${MARKER}){1,2}${WHOSE}${LINK}{0,3}|${LINK}{1,3})${AHEAD}`, 'iuy'),
  marker: latin(`(?:'s)?(?:(?:, ?|[ _-])?${MARKER}){1,2}${WHOSE}${LINK}{0,3}${AHEAD}`, 'iuy'),
}

const READY: readonly Ready[] = LABELS.map((label) => {
  const words = `(?:${label.words.replaceAll(' ', '[ _-]')})`
  return {
    ...label,
    search: latin(`${START}${words}(?![\\p{L}])`, 'iuy'),
    header: latin(`^(?:patient(?:'s)? |pt |the )?${words}(?: ?${MARKER}){0,2}$`, 'iu'),
    trailing: latin(`^ ?(?:\\(|\\[|, ?|- ?|is |was |as |= ?){0,2}(?:the |her |his |their |my |your |its |patient )?${words}(?: ?${MARKER})?(?![\\p{L}\\p{N}])`, 'iu'),
  }
})

const STARTS = byFirstWord(READY, ({ words }) => words)

/** Strong enough to be named after its value: "4471920 (MRN)". */
const TRAILING = READY.filter((label) => label.needs === 'nothing' && label.digits <= 4 && label.kind !== 'license-number')

/** After a donation's or an order's words an account is the organisation's. */
const OWN_ACCOUNT = latin(/(?<![\p{L}])(?:donat\w{0,6}|gifts?|wire|deposit|transfer|bank details|payable|sort code|our)(?![\p{L}])[^.!?\n]{0,50}$/iu)

/** Whether a table's header names a number. */
export function isNumberLabel(header: string): boolean {
  const words = labelWords(header)
  return READY.some((label) => label.header.test(words))
}

/** The number that begins a cell under a header. */
export function findHeaded(text: string, header: string): Find[] {
  const words = labelWords(header)
  return READY.flatMap((label): Find[] => {
    const span = label.header.test(words) ? readValue(text, /^[\s#:]*/.exec(text)![0].length, label.digits) : undefined
    return span ? [{ ...span, kind: label.kind, sort: label.sort, certainty: label.certainty, rank: 1 }] : []
  })
}

/** Numbers that a label announces. `header` is the label that the format gives the whole text. */
export function findLabelled(text: string, tokens: readonly Token[], header: string | undefined): Find[] {
  const finds = header === undefined ? [] : findHeaded(text, header)
  for (const { item: label, match } of matches(text, tokens, STARTS)) {
    // "Record number: HRN-22910": what looks like a label is part of the value.
    const last = finds.at(-1)
    if (last && last.start <= match.index && match.index < last.end) continue
    const gap = GAPS[label.needs]
    gap.lastIndex = match.index + match[0].length
    const link = gap.exec(text)
    if (!link || isDecoy(label, text, match.index)) continue
    let at = link.index + link[0].length
    let first: string | undefined
    // "MRNs 4471920, 4471921 and 4471922": values of one shape that follow one label.
    for (;;) {
      const span = readValue(text, at, label.digits)
      if (!span || (first !== undefined && shape(text.slice(span.start, span.end)) !== first) || (label.certainty !== 'certain' && isOther(text, span))) break
      finds.push({ ...span, kind: label.kind, sort: label.sort, certainty: label.certainty, rank: strength(label) })
      first ??= shape(text.slice(span.start, span.end))
      const next = /^(?:,? (?:and|or|&) |[,;] ?|[ ]?\n[-*• ]{0,4})/.exec(text.slice(span.end, span.end + 10))
      if (!next) break
      at = span.end + next[0].length
    }
  }
  return [...finds, ...findTrailing(text)]
}

/** A label that says much wins over one that says little: "medical record" before "record". */
function strength(label: Label): number {
  return label.needs === 'nothing' ? 1 : 0
}

function findTrailing(text: string): Find[] {
  const finds: Find[] = []
  for (const match of text.matchAll(/(?<![A-Za-zÀ-ɏ\d./-])#?(?=[A-Za-z]{0,4}-?\d)[A-Za-z\d][A-Za-z\d-]{3,19}(?=[ (,[-])/g)) {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 50)
    if (!/^ ?[([,=-]|^ (?:is|was|as) /.test(rest)) continue
    const label = TRAILING.find((one) => one.trailing.test(rest))
    // "Room 4, MRN 123": the label belongs to what follows it.
    if (!label || /^[:# ]{0,3}[A-Za-z]{0,4}-?\d/.test(rest.replace(label.trailing, ''))) continue
    const start = match.index + (match[0].startsWith('#') ? 1 : 0)
    const span = readValue(text, start, 4)
    if (span) finds.push({ ...span, kind: label.kind, sort: label.sort, certainty: 'likely' })
  }
  return finds
}

/** "Aetna 614-555-0138" is a line to call, "group 10000" a round sum; a label that names a number outright is believed. */
function isOther(text: string, { start, end }: Span): boolean {
  return /^(?:1?[-. ]?\d{3}[-. ]\d{3}[-. ]\d{4}|\d+000)$/.test(text.slice(start, end))
}

function isDecoy(label: Label, text: string, at: number): boolean {
  const view = before(text, at, 60)
  if (DECOY.test(view)) return label.sort !== 'participant' || !/(?:trial|study|protocol) ?$/i.test(view)
  // "tel patient: …" is the patient's telephone.
  if (label.sort === 'patient-id' && /(?<![a-z])(?:tel|phone|ph|mobile|mob|cell|fax)\.? (?:of |for )?(?:the )?$/i.test(view)) return true
  if (label.sort === 'group' && /(?:support|focus|age|blood|control|peer|study|work|chat)[ -]$/i.test(view)) return true
  return label.kind === 'account-number' && (label.sort === 'account' || label.sort === 'bank') && OWN_ACCOUNT.test(view)
}

function shape(value: string): string {
  return value.replace(/\d/g, '9').replace(/[a-z]/g, 'a').replace(/[A-Z]/g, 'A')
}
