import type { Kind } from '../detect/mention.js'
import type { Category, Finding } from '../judge/finding.js'
import type { Document } from '../text/document.js'
import type { Prose } from '../text/prose.js'
import { isProse, sourceSpan } from '../text/segment.js'
import type { Change } from './change.js'
import { withoutAge, withoutDate, withoutLocation } from './details.js'
import type { Edit } from './edit.js'
import { withoutHealth, withoutRelationship, withoutStory } from './general.js'
import { fitted, textOf } from './grammar.js'
import { isTitle, wholeName, withoutName, type Setting } from './names.js'
import { withoutHandle, withoutNumber } from './numbers.js'
import { placeIn, type Place } from './place.js'
import { withoutSentence } from './sentences.js'

/** What could be written instead of a finding's words. */
export type Offer = Change & { readonly finding: Finding }

/** From the mildest: who, when and where first, so that what was done can still be told; whole sentences last. */
export const STEPS = ['details', 'story', 'reply', 'health', 'sentence'] as const
export type Step = (typeof STEPS)[number]

/** Facts that a finding points at, and which tell who is meant as much as its own words do. */
const DETAIL: Readonly<Partial<Record<Kind, Category>>> = { date: 'date', age: 'age', place: 'location', 'street-address': 'location', postcode: 'location', room: 'location' }

/** Errors, with the days, ages and places beside them: whoever takes out the name alone leaves the story recognisable. */
export function withDetails(findings: readonly Finding[], prose: readonly Prose[]): readonly Finding[] {
  const told = new Set(findings.map((finding) => placeIn(prose, finding)?.sentence))
  // "came in yesterday" is one finding, and its day a detail.
  const marked = findings.filter(({ category }) => category !== 'condition' && category !== 'treatment' && category !== 'patient-relationship' && category !== 'conduct')
  const seen = new Set(findings.map(({ start }) => start.offset))
  const details = findings.flatMap((finding) => finding.evidence.flatMap(({ kind, start, end, guessed }): Finding[] => {
    const category = guessed ? undefined : DETAIL[kind]
    if (!category || seen.has(start.offset) || !told.has(placeIn(prose, { start, end })?.sentence) || marked.some((other) => other.start.offset < end.offset && start.offset < other.end.offset)) return []
    seen.add(start.offset)
    return [{ ...finding, category, start, end, evidence: [] }]
  }))
  return [...findings, ...details].sort((a, b) => a.start.offset - b.start.offset)
}

/** The same names elsewhere in the same text: to leave one standing would undo the others. */
export function withNamesakes(findings: readonly Finding[], prose: readonly Prose[], { parts, lines }: Document): readonly Finding[] {
  const names = new Map<string, { readonly finding: Finding; readonly home: number }>()
  for (const finding of findings.filter(({ category }) => category === 'name')) {
    const place = placeIn(prose, finding)
    if (!place) continue
    for (const { kind, text, lower } of place.prose.tokens.slice(place.from, place.to)) {
      if (kind === 'word' && /^\p{Lu}[\p{L}']{2,}$/u.test(text) && !isTitle(lower)) names.set(lower, { finding, home: place.prose.index })
    }
  }
  if (names.size === 0) return findings
  const others = prose.flatMap(({ index, segment, tokens }) => tokens.flatMap(({ kind, text, lower, start, end }): Finding[] => {
    const known = kind === 'word' && /^\p{Lu}/u.test(text) ? names.get(lower) : undefined
    if (!known || !isProse(segment) || (parts !== undefined && known.home !== index)) return []
    const span = sourceSpan(segment, { start, end })
    if (findings.some((other) => other.category !== 'conduct' && other.start.offset < span.end && span.start < other.end.offset)) return []
    return [{ ...known.finding, start: lines.position(span.start), end: lines.position(span.end), evidence: [] }]
  }))
  return [...findings, ...others].sort((a, b) => a.start.offset - b.start.offset)
}

/** What a step would write instead of each finding that it is about. */
export function offersOf(step: Step, findings: readonly Finding[], prose: readonly Prose[], isReply: boolean): readonly Offer[] {
  const noun = nounFor(prose)
  let isKnown = false
  const couples = step === 'details' ? couplesIn(findings, prose) : new Map<Finding, Couple | undefined>()
  return findings.flatMap((finding) => {
    if (couples.has(finding)) {
      const couple = couples.get(finding)
      return couple ? [{ finding, segment: couple.prose.index, edit: fitted(couple.prose, { span: couple.span, text: couple.count === 1 ? `a ${noun}` : `${couple.count > 2 ? 'several' : 'two'} ${noun}s` }) }] : []
    }
    const place = placeIn(prose, finding)
    if (!place) return []
    const setting: Setting = { isReply, noun, isKnown }
    const edit = editOf(step, finding.category, place, setting)
    if (finding.category === 'name' && / (?:patient|resident)$/.test(edit?.text ?? '')) isKnown = true
    return edit ? [{ finding, segment: place.prose.index, edit: step === 'sentence' ? edit : fitted(place.prose, edit) }] : []
  })
}

function editOf(step: Step, category: Category, place: Parameters<typeof withoutName>[0], setting: Setting): Edit | undefined {
  if (step === 'sentence') return withoutSentence(place)
  if (step === 'story') return category === 'story' ? withoutStory(place, setting.noun) : undefined
  if (step === 'reply') return setting.isReply && (category === 'patient-relationship' || category === 'treatment') ? withoutRelationship(place) : undefined
  // In a reply any care is the reader's.
  if (step === 'health') return !setting.isReply && (category === 'condition' || category === 'treatment') ? withoutHealth(place, category) : undefined
  switch (category) {
    case 'name': return withoutName(place, setting)
    case 'date': return withoutDate(place)
    case 'age': return withoutAge(place)
    case 'location': return withoutLocation(place)
    case 'handle': return withoutHandle(place)
    case 'condition': case 'treatment': case 'payment': case 'story': case 'patient-relationship': case 'conduct': case 'photo': case 'biometric': case 'remark': case 'custom':
      return undefined
    default: return withoutNumber(place, category)
  }
}

/** Homes speak of residents. */
function nounFor(prose: readonly Prose[]): Setting['noun'] {
  const count = (pattern: RegExp): number => prose.reduce((sum, { tokens }) => sum + tokens.filter(({ lower }) => pattern.test(lower)).length, 0)
  return count(/^residents?$/) > count(/^patients?$/) ? 'resident' : 'patient'
}

/** Several people named in a row. */
type Couple = Pick<Place, 'prose' | 'span'> & { readonly count: number }

/** "Lars and Birgitta" are two patients: the first of the names stands for all, the others for nothing. */
function couplesIn(findings: readonly Finding[], prose: readonly Prose[]): ReadonlyMap<Finding, Couple | undefined> {
  const couples = new Map<Finding, Couple | undefined>()
  let head: Finding | undefined
  let open: Couple | undefined
  for (const finding of findings) {
    const place = finding.category === 'name' ? placeIn(prose, finding) : undefined
    if (!place) continue
    const name = wholeName(place)
    const gap = open?.prose === name.prose ? name.prose.segment.text.slice(open.span.end, name.span.start) : ''
    if (open && head && /^ ?(?:,|and|&|\+|, and) $/.test(gap)) {
      // "LOPEZ, MARIA" is one person.
      const isOne = gap === ', ' && open.count === 1 && !/\s/.test(textOf(open)) && !/\s/.test(textOf(name))
      open = { ...open, span: { start: open.span.start, end: name.span.end }, count: isOne ? 1 : open.count + 1 }
      couples.set(head, open)
      couples.set(finding, undefined)
    } else {
      open = { prose: name.prose, span: name.span, count: 1 }
      head = finding
    }
  }
  return couples
}
