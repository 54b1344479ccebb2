import type { Draft, Subject } from './subject.js'
import { textOf } from './voice.js'

/** Words of praise, of results and of stories told to advertise. */
const PRAISE =
  /\b(?:testimonials?|success stor(?:y|ies)|recommend(?:s|ed)?|grateful|thankful|cannot thank|can['’]?t thank|thanks? to (?:dr|our|the)|life[- ]changing|chang(?:ed|ing) (?:my|his|her|their) life|life back|new lease|journey|transformation|before[- ]and[- ]after|(?:five|5)[- ]stars?|best (?:decision|care|doctor|dentist|surgeon|clinic|hospital|team)|(?:so|very|thrilled|delighted|happy|pleased) with (?:the|my|her|his|their|our)|loves? (?:my|her|his|their) new|amazing results?|shar(?:es|ed|ing) (?:my|his|her|their) (?:story|experience|journey)|own words|smiles? again)\b/i
/** Somebody's own words about themselves. */
const FIRST_PERSON_QUOTE = /["“][^"“”]{0,200}\b(?:I|I['’](?:m|ve|d)|my|me)\b/

/**
 * Whether a draft shows somebody, or lets their story praise the service: what laws on advertising call a testimonial (Australia: "recommendations
 * or positive statements about the clinical aspects of a regulated health service", AHPRA's guidelines for advertising; general knowledge).
 */
export function isTestimonial(subject: Subject, draft: Draft): boolean {
  if (draft.channel === 'video' || subject.facts.some(({ kind, certainty }) => (kind === 'photo' || kind === 'biometric') && certainty !== 'possible')) return true
  const places = new Set([...subject.mentions, ...subject.facts].flatMap(({ segment }) => [segment - 1, segment, segment + 1]))
  return draft.statements.some((statement) => {
    if (!places.has(statement.prose.index)) return false
    const text = textOf(statement)
    return PRAISE.test(text) || FIRST_PERSON_QUOTE.test(text)
  })
}

/** The draft as it is where nobody's consent makes a testimonial lawful. */
export function withoutBarredConsent(draft: Draft): Draft {
  const subjects = draft.subjects.map((subject) => (subject.consent.length > 0 && isTestimonial(subject, draft) ? { ...subject, consent: [] } : subject))
  return { ...draft, subjects }
}
