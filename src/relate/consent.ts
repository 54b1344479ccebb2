import type { Mention } from '../detect/mention.js'
import type { Document } from '../text/document.js'
import { seen, type Statement } from './statement.js'
import type { Subject } from './subject.js'
import { isQuestion } from './voice.js'

/** A draft up to this long (UTF-16 code units) is one story: a consent cue anywhere covers it. */
const ONE_STORY = 1500

/** Words that say that somebody agreed to be shown or told of. Consent to an operation, to internal or scientific use, or a publisher's permission does not count. */
export function consentCues(statements: readonly Statement[]): readonly Mention[] {
  return statements.flatMap((statement) => (seen(statement, 'consent-cue', 'void').length > 0 || isQuestion(statement) ? [] : seen(statement, 'consent-cue')))
}

/** Which of them cover a subject. 45 CFR 164.508: an authorization is for one person's story. */
export function findConsent(document: Document, statements: readonly Statement[]): (subject: Subject) => readonly Mention[] {
  const cues = consentCues(statements)
  if (cues.length === 0) return () => []
  const length = document.segments.reduce((sum, { text }) => sum + text.length, 0)
  return (subject) => {
    // Nobody agrees beforehand to what a reply says of them.
    if (subject.form === 'addressee') return []
    if (length <= ONE_STORY) return cues
    const segments = new Set([...subject.mentions, ...subject.facts].map(({ segment }) => segment))
    return cues.filter(({ segment }) => segments.has(segment) || segments.has(segment - 1) || segments.has(segment + 1))
  }
}
