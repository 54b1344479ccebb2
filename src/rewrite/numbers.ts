import type { Category } from '../judge/finding.js'
import type { Edit } from './edit.js'
import { beginsSentence, DETERMINER, near, PREPOSITION, replaced, widened } from './grammar.js'
import type { Place } from './place.js'

/** What says which number it is and is worth nothing without it: "MRN", "no.", "#", "ID:". Nouns such as "account" stay. */
const LABEL =
  /(?:(?:\b(?:mrn|mr|no|nr|nos|num|number|id|acct|ssn|social security|social|ss|member|nhs|serial|sn|s\/n|ip|reg|uhid|ihi|vin|ref|[A-Z]{2,6})\b\.?|[#:=])[ \t]{0,2}){1,6}$/
/** The same in small letters or capitals; acronyms of other countries in capitals alone. */
const IN_FRONT = new RegExp(LABEL.source.replace(/\b[a-z]+(?=[|)])/g, (word) => `(?:${word}|${word.toUpperCase()}|${word[0]!.toUpperCase()}${word.slice(1)})`))
const CALL = /^(?:call|text|ring|phone|email|e-mail|message|contact|dm|whatsapp|reach)$/

/** What stands for a number, a link or an address where the sentence needs a noun. */
const NOUN: Readonly<Partial<Record<Category, string>>> = {
  ssn: 'a number', 'account-number': 'an account', 'device-id': 'a device', 'license-number': 'a licence', 'vehicle-id': 'a vehicle', url: 'a link', 'ip-address': 'an address',
  phone: 'by phone', fax: 'by fax', email: 'by email',
}

/** "(MRN 4471920)" → nothing, "for MRN 4471920" → "for a patient". */
export function withoutNumber(place: Place, category: Category): Edit {
  const { text } = place.prose.segment
  const line = text.slice(Math.max(text.lastIndexOf('\n', place.span.start - 1) + 1, place.span.start - 60), place.span.start)
  const label = IN_FRONT.exec(line)?.[0] ?? ''
  const all = { ...place, span: { start: place.span.start - label.length, end: place.span.end } }
  const tokens = place.prose.tokens
  const before = tokens.findLast(({ end }) => end <= all.span.start)
  const front = before?.kind === 'break' ? undefined : before
  const after = near(place, 1)
  const phrase = front === undefined ? all : { ...all, span: { start: front.start, end: all.span.end } }
  if (/^[([]$/.test(front?.text ?? '')) return replaced(all, '')
  if (front && CALL.test(front.lower)) return replaced(all, 'us')
  const isContact = category === 'phone' || category === 'fax' || category === 'email' || category === 'url' || category === 'ip-address'
  if (isContact && front && /^(?:to|from)$/.test(front.lower)) return replaced(all, category === 'phone' || category === 'fax' ? 'a number' : 'an address')
  if (isContact && after && /^(?:is|was|has|had|were|keeps|rejects|opened)$/.test(after.lower)) return replaced(all, category === 'phone' || category === 'fax' ? 'a number' : 'an address')
  if (isContact) return replaced(front && PREPOSITION.test(front.lower) ? phrase : all, '')
  const noun = NOUN[category] ?? 'a patient'
  const isNamed = /[A-Za-z]/.test(label)
  if (front && DETERMINER.test(front.lower)) return isNamed ? replaced(place, '') : replaced(place, noun.replace(/^an? /, ''))
  if (front && /^(?:under|with|by|as|via|without)$/.test(front.lower)) return replaced(phrase, '')
  if (front && PREPOSITION.test(front.lower)) return replaced(all, noun)
  if (front === undefined || /^[.!?]$/.test(front.text)) return replaced(all, after?.kind === 'word' || after?.text === ',' ? noun : '')
  if (/^(?:rejects?|see|have|has|is|was|find|entered|use|used|says|shows?|to)$/.test(front.lower)) return replaced(all, noun === 'a patient' ? 'a number' : noun)
  return replaced(all, front.text === ':' && after?.kind === 'word' ? noun : '')
}

/** "#PrayForLena" → nothing; a handle that the sentence is built on → "a patient". */
export function withoutHandle(place: Place): Edit {
  const before = near(place, -1)
  const after = near(place, 1)
  if (place.prose.tokens[place.from]?.kind === 'hashtag') return before && PREPOSITION.test(before.lower) ? replaced(widened(place, 1), '') : replaced(place, '')
  const isSubject = beginsSentence(place) && after?.kind === 'word' && !/^(?:you|your|u|ur|thanks|thank)$/.test(after.lower)
  if (isSubject) return replaced(place, 'a patient')
  return before && PREPOSITION.test(before.lower) ? replaced(place, 'a patient') : replaced(place, '')
}
