import type { Mention } from '../detect/mention.js'
import type { Prose } from '../text/prose.js'
import { isHealth } from './subject.js'

const DETERMINER = /(?:\b(?:his|her|their|your|ur|yr|my|our|the|those|these|both|two|three|four|five|six|seven|eight|nine|ten|several)|\d|'s|s') (?:(?!(?:for|of|on|with|about|from|to|in|at|by|and|or|is|are|do|does|offers?|provides?) )[\p{L}-]{1,24} ){0,2}$/iu
const POINTING = /\b(?:your|ur|that|those|this|his|her|their|bad) (?:[\p{L}-]+ )?$/iu
const THE = /\bthe (?:[\p{L}-]+ )?$/iu
const OWNED = /(?:\b(?:your|ur|that|his|her|their|bad)|'s|s') (?:[\p{L}-]+ )?$/iu

/** Whether a health fact is said of all and sundry: a plural that nobody owns and nobody counts ("stoma bags", "prescriptions are ready"). */
function isBarePlural({ span }: Mention, prose: Pick<Prose, 'segment'>): boolean {
  const words = prose.segment.text.slice(span.start, span.end)
  return /^[^\s]+(?: [^\s]+)?$/.test(words) && /[^suai\d]s$/i.test(words) && !SINGULAR.test(words) && !DETERMINER.test(before(span.start, prose)) && !HAVING.test(before(span.start, prose))
}

/** Diseases that look like a plural and are none. */
const SINGULAR = /\b(?:shingles|measles|mumps|hives|rickets|rabies|scabies|diabetes|herpes|mellitus)$/i
/** "She has kidney stones": somebody has them, so they are somebody's. */
const HAVING = /\b(?:has|had|got|gets|developed|underwent|beat|survived)(?: [\p{L}-]+)? $/iu

/** "The ultrasound room", "an ankle-replacement robot": what stands before such a noun names a thing or a place of work, not what somebody has. */
export function isAttributive({ span }: Mention, { segment }: Pick<Prose, 'segment'>): boolean {
  return THING.test(segment.text.slice(span.end, span.end + 30))
}

const THING =
  /^[ -](?:rooms?|suites?|machines?|robots?|systems?|scanners?|equipment|kits?|pumps?|chairs?|beds?|teams?|departments?|dept|clinics?|cent(?:er|re)s?|programs?|programmes?|services?|lines?|funds?|appeals?|drives?|walks?|camps?|research|campaigns?|courses?|class(?:es)?|workshops?|guidelines?|labs?|trials?|specialists?|surgeons?|nurses?|techs?|technicians?|therapists?|educators?|coordinators?|leads?|directors?|charity|foundation|awareness|month|week|capital|book|guide|handbook|lecture|talk|conference|shifts?|jokes?|diary|diaries|apps?|calculators?|leaflets?|posters?|quiz|puppets?|costumes?|recipes?|memoirs?|movies?|songs?|meetings?|wing|tents?|bus|buses|van|trucks?|desks?|offices?|corridors?|lounge|pools?|gardens?|software|databases?|registry|forms?|budgets?|grants?|prize|ribbons?|pins|shirts?|t-shirts?|mugs?|marches|parades?|galas?|concerts?|choirs?|festivals?|clubs?|society|network|hotline|helpline|rates?|rounds|boards|certificates?|certifications?|certified|degrees?|residency|fellowships?|rotations?|placements?|internships?|modules?|curriculum|interns?|trainees?|students?|consultants?|researchers?|scientists?|experts?|advocates?|ambassadors?|volunteers?|navigators?|prevention|education|safety|season|policy|policies|protocols?|checklists?|codes?|coders?|coding|bank|drill|training|simulators?|manikins?|mannequins?|models?|startups?|compan(?:y|ies)|industry|museum|history)\b/i

/** A health fact that counts: sure by itself, or an everyday word ("bypass", "brace") that somebody owns. */
export function isFirm(mention: Mention, prose: Pick<Prose, 'segment'>): boolean {
  if (!isHealth(mention) || mention.kind === 'payment' || prose.segment.text[mention.span.start] === '#' || prose.segment.text[mention.span.start - 1] === '#') return false
  if (mention.certainty !== 'possible') return !isBarePlural(mention, prose)
  return (mention.kind === 'condition' || mention.kind === 'treatment') && OWNED.test(before(mention.span.start, prose))
}

/** The same in a reply, where an article is enough beside a treatment: "the brace" is the reader's. */
export function isPointedAt(mention: Mention, prose: Pick<Prose, 'segment'>): boolean {
  if (isFirm(mention, prose)) return true
  const words = before(mention.span.start, prose)
  return ((mention.kind === 'condition' || mention.kind === 'treatment') && POINTING.test(words)) || (mention.kind === 'treatment' && THE.test(words) && !isPremises(mention, prose) && /\b(?:you|your|u|ur|glad|sorry|happy)\b/i.test(mention.certainty === 'possible' ? sentenceOf(mention, prose) : prose.segment.text))
}

/** "Ring the surgery": in Britain a surgery is a practice. */
function isPremises({ span }: Mention, prose: Pick<Prose, 'segment'>): boolean {
  return /^surgery$/i.test(prose.segment.text.slice(span.start, span.end)) && /\b(?:ring|call|phone|contact|visit|at|to|in|into|outside|from|by|with|e-?mail) the $/i.test(before(span.start, prose))
}

/** The words of the sentence around a mention, by its stops. */
function sentenceOf({ span }: Mention, { segment }: Pick<Prose, 'segment'>): string {
  const from = Math.max(...['.', '!', '?', '\n'].map((stop) => segment.text.lastIndexOf(stop, span.start - 1))) + 1
  const to = segment.text.slice(span.end).search(/[.!?\n]/)
  return segment.text.slice(from, to < 0 ? undefined : span.end + to)
}

/** Whether somebody owns or an article points at a fact: "her knee", "the crown". */
export function hasDeterminer({ span }: Mention, prose: Pick<Prose, 'segment'>): boolean {
  const words = before(span.start, prose)
  return OWNED.test(words) || POINTING.test(words) || THE.test(words)
}

/** Whether a fact is the reader's: "your appointment". */
export function isYours({ span }: Mention, prose: Pick<Prose, 'segment'>): boolean {
  return /^(?:your|ur) /i.test(prose.segment.text.slice(span.start, span.end)) || /\b(?:your|ur) (?:[\p{L}-]+ )?$/iu.test(before(span.start, prose))
}

function before(offset: number, { segment }: Pick<Prose, 'segment'>): string {
  return segment.text.slice(Math.max(0, offset - 40), offset)
}
