import type { Kind, Mention } from '../detect/mention.js'
import { isFirm, isPointedAt } from '../relate/particular.js'
import type { Draft, Subject } from '../relate/subject.js'
import type { Category } from './finding.js'
import { toldAlongside, toldBeside } from './alongside.js'
import { noteOn } from './protected.js'
import type { Claim } from './rule.js'
import { disclosures } from './disclosures.js'

/** Claims on the facts of certain kinds that a draft discloses of somebody. */
export function* claimFacts(draft: Draft, kinds: readonly Kind[], categoryOf: (fact: Mention) => Category | undefined): Iterable<Claim> {
  for (const subject of disclosures(draft, 'error')) {
    const { said, hinted } = toldAlongside(subject, draft)
    const evidence = [...reasons(subject), ...hinted]
    for (const mark of new Set([...subject.facts, ...said])) {
      const category = kinds.includes(mark.kind) && counts(mark, subject, draft) ? categoryOf(mark) : undefined
      if (category) yield { category, severity: 'error', mark, evidence, note: noteOn(mark) }
    }
  }
}

/** An everyday word ("the brace") counts where somebody owns it; in a reply an article is enough. */
function counts(fact: Mention, { form }: Subject, { prose }: Draft): boolean {
  if (fact.certainty !== 'possible' || fact.kind === 'place') return true
  const where = prose[fact.segment]!
  return form === 'addressee' ? isPointedAt(fact, where) : isFirm(fact, where)
}

/** At most so many of each: a page of names would otherwise repeat itself under each of them. */
const MOST = 24

/** What made the subject recognisable and known: the places that a finding points at beside its own. */
export function reasons(subject: Subject): readonly Mention[] {
  return [...subject.mentions.slice(0, MOST), ...subject.because.slice(0, MOST)]
}

/** The same, after what the draft says of the subject. */
export function support(subject: Subject): readonly Mention[] {
  return [...subject.facts.slice(0, MOST), ...reasons(subject)]
}

/** Claims on numbers that disclose by themselves. */
export function* claimNumbers(draft: Draft, kind: Kind, categoryOf: (mention: Mention) => Category | undefined): Iterable<Claim> {
  for (const mark of draft.mentions) {
    const category = mark.kind === kind && mark.certainty !== 'possible' && !isPlaceholder(mark, draft) ? categoryOf(mark) : undefined
    if (category) yield { category, severity: 'error', mark, evidence: toldBeside(mark, draft) }
  }
}

/** 000-00-0000 on a sample form. */
function isPlaceholder({ span, segment }: Mention, { prose }: Draft): boolean {
  const digits = prose[segment]!.segment.text.slice(span.start, span.end).replace(/\D/g, '')
  return digits.length > 3 && /^(\d)\1*$/.test(digits)
}
