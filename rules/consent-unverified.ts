import type { Kind } from '../src/detect/mention.js'
import { support } from '../src/judge/claims.js'
import type { Rule } from '../src/judge/rule.js'
import { verdictOn } from '../src/judge/verdict.js'
import { consentCues } from '../src/relate/consent.js'
import type { Draft, Subject } from '../src/relate/subject.js'
import { isGeneral, isInvented } from '../src/relate/voice.js'

export const consentUnverified: Rule = {
  id: 'consent-unverified',
  title: 'A patient story that says the patient agreed',
  severity: 'warning',
  categories: ['name', 'story'],
  message: 'Tells of a patient and says that they agreed. Check that the signed authorization is on file and covers this use.',
  why: 'A friendly yes is not enough: the law asks for a written, signed authorization that names what is published and where, before it goes out.',
  hint: 'Find the signed form before you post. If there is none, get it first, or leave the patient out.',
  topic: 'consent',
  law: [{ title: 'Authorizations: required elements', section: '45 CFR 164.508(c)' }],
  kinds: ['consent-cue', 'person', 'individual-cue'],
  isAuthorizable: true,
  *find(draft) {
    // Nobody agrees beforehand to what a reply says of them.
    if (draft.isReply) return
    let isTold = false
    for (const subject of draft.subjects) {
      if (subject.consent.length === 0 || !mayBePatient(subject, draft)) continue
      const mark = subject.mentions[0] ?? subject.because[0]
      if (!mark) continue
      isTold = true
      yield { category: mark.kind === 'person' ? 'name' : 'story', severity: 'warning', mark, evidence: [...subject.consent, ...support(subject)] }
    }
    const [cue] = isTold || !draft.mentions.some(({ kind }) => SOMEBODY.includes(kind)) ? [] : consentCues(draft.statements.filter((statement) => !isGeneral(statement) && !isInvented(statement)))
    if (cue) yield { category: 'story', severity: 'warning', mark: cue, evidence: [], message: OF_SOMEBODY }
  },
}

const SOMEBODY: readonly Kind[] = ['person', 'individual-cue', 'patient-cue', 'relative-cue', 'photo']

/** Nobody asks a person to sign for a picture of the garden: somebody is shown, also where no word says who. */
const OF_SOMEBODY = 'Says that somebody agreed to be shown or told of. Check that the signed authorization is on file and covers this use.'

/** Somebody who agreed to be named was asked for a reason: whoever is no known other counts, even without a health fact. */
function mayBePatient(subject: Subject, draft: Draft): boolean {
  return verdictOn(subject, draft) !== undefined || (subject.form === 'named' && (subject.role === 'patient' || subject.role === 'unknown' || subject.role === 'relative'))
}
