import type { Report } from '../linter.js'
import { textsIn, type Document } from '../text/document.js'
import type { Segment } from '../text/segment.js'
import { tokenize } from '../text/tokens.js'
import type { Change } from './change.js'

/** What stands in for a reply of which too little could be kept. It confirms nothing: not the visit, not that there was none. */
export const TEMPLATE =
  'Thank you for taking the time to share your feedback. Privacy rules keep us from discussing any details in public. Please contact our office so that we can listen and help.'

/** With fewer words a text says nothing. */
const LEAST = 6
/** A text that has lost two thirds is no longer what somebody wanted to say. */
const REST = 0.33
/** A reply that has lost a third of what it said is better written anew: what is left answers nothing. */
const KEPT = 0.67

/** The words of each text of a file, hashtags and addresses left out. */
export function wordsIn(document: Document): readonly number[] {
  return textsIn(document).map(({ segments }) => segments.filter(isSpoken).reduce((sum, { text }) => sum + tokenize(text).filter(({ kind }) => kind === 'word').length, 0))
}

/** Whether one of the texts has lost so much that nothing is left to read. */
export function isEmptied(before: Document, after: Document): boolean {
  const now = wordsIn(after)
  return wordsIn(before).some((words, i) => (now[i] ?? 0) < Math.min(words, Math.max(LEAST, REST * words)))
}

/** Whether so little is left of a reply, in words, that it is better written anew. */
export function isSpent(before: number, after: number): boolean {
  return after < KEPT * before
}

/** What a template takes the place of: what the writer says, not the review that they quote. */
export function isSpoken({ role }: Segment): boolean {
  return role === 'body' || role === 'list-item' || role === 'heading' || role === 'cell'
}

/** Whether a draft answers somebody: there any care that is spoken of is the reader's. */
export function isReply({ channel, findings }: Report): boolean {
  return channel === 'review-reply' || findings.some(({ rule }) => rule.startsWith('reply-'))
}

/** The template in the place of all that a reply says. */
export function anew(document: Document, replies: readonly number[], template: string): readonly Change[] {
  const texts = textsIn(document)
  return replies.flatMap((i) => {
    const spoken = texts[i]!.segments.filter(isSpoken)
    return spoken.map((segment, n): Change => ({ segment: document.segments.indexOf(segment), edit: { span: { start: 0, end: segment.text.length }, text: n === 0 ? template : '' } }))
  })
}
