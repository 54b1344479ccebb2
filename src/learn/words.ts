import type { Answer } from './questions.js'
import { isRight, type Answered } from './score.js'

/** What is asked about each draft. */
export const ASKED = 'May this go out as it is?'

const RIGHT: Readonly<Record<Answer, string>> = {
  yes: 'Right: this may go out.',
  ask: 'Right: not before somebody who knows the rules has read it.',
  no: 'Right: this must be changed first.',
}

const WRONG: Readonly<Record<Answer, string>> = {
  yes: 'Careful, and no harm done; but this may go out.',
  ask: 'Better ask first: somebody who knows the rules should read this.',
  no: 'Not yet: this must be changed first.',
}

/** What is said to an answer, before the reasons. */
export function response(answered: Answered): string {
  return (isRight(answered) ? RIGHT : WRONG)[answered.question.answer]
}
