import type { Kind, Mention } from '../detect/mention.js'
import type { Draft, Subject } from '../relate/subject.js'
import type { Category } from './finding.js'
import type { Claim } from './rule.js'
import { disclosures } from './verdict.js'

/** Claims on the facts of certain kinds that a draft discloses of somebody. */
export function* claimFacts(draft: Draft, kinds: readonly Kind[], categoryOf: (fact: Mention) => Category | undefined): Iterable<Claim> {
  for (const subject of disclosures(draft, 'error')) {
    for (const mark of subject.facts) {
      const category = kinds.includes(mark.kind) ? categoryOf(mark) : undefined
      if (category) yield { category, severity: 'error', mark, evidence: reasons(subject) }
    }
  }
}

/** What made the subject recognisable and known: the places that a finding points at beside its own. */
export function reasons(subject: Subject): readonly Mention[] {
  return [...subject.mentions, ...subject.because]
}

/** Claims on numbers that disclose by themselves. */
export function* claimNumbers(draft: Draft, kind: Kind, categoryOf: (mention: Mention) => Category | undefined): Iterable<Claim> {
  for (const mark of draft.mentions) {
    const category = mark.kind === kind && mark.certainty !== 'possible' ? categoryOf(mark) : undefined
    if (category) yield { category, severity: 'error', mark, evidence: [] }
  }
}
