import { has, type Statement } from './statement.js'

/** Words that make a sentence speak of everybody: in a reply they take it away from the addressee. */
const EVERYBODY =
  /\b(?:every|each|any|all|most|many|everyone|everybody|anyone|anybody|whoever|whether|patients|people|residents|clients|families|visitors|members|guests|others|some of us|in general|generally|typically|always|never discuss|policy|policies|law|laws|rules|hipaa|privacy|confidential\w*)\b/i

/** Whether a sentence teaches, counts or invites rather than tells of somebody. */
export function isGeneral(statement: Statement): boolean {
  return has(statement, 'general-cue')
}

export function speaksToEverybody(statement: Statement): boolean {
  return isGeneral(statement) || EVERYBODY.test(textOf(statement))
}

/** Whether a sentence states the rule of silence itself: "we never say whether somebody is a patient". */
export function statesPolicy(statement: Statement): boolean {
  return /\b(?:whether|neither confirm|(?:not|never|n't|unable to|cannot) (?:\w+ ){0,3}(?:comment|discuss|confirm|say|share|disclose|acknowledge|reveal|permit\w*|allow\w*)|privacy|hipaa|confidential\w*)\b/i.test(textOf(statement))
}

/** Whether a sentence tells of the writer, or of the writer's own family. */
export function isOwnStory(statement: Statement): boolean {
  return has(statement, 'author-cue')
}

export function isInvented(statement: Statement): boolean {
  return has(statement, 'fiction-cue') || has(statement, 'history-cue')
}

export function hasSecondPerson(statement: Statement): boolean {
  return /\b(?:you|your|yours|u|ur|yr|yourself|you're|you've|you'd|you'll)\b/i.test(textOf(statement))
}

export function hasPronoun(statement: Statement): boolean {
  return has(statement, 'individual-cue', 'pronoun')
}

/** Whether a sentence repeats what somebody else wrote: a quoted block, or words in quotation marks that open the draft. */
export function isQuoted(statement: Statement): boolean {
  return statement.prose.segment.role === 'quote' || (statement.span.start === 0 && /^"[^"]{1,600}"/.test(textOf(statement)))
}

/** The folded words of a sentence: for judging only, never for output. */
export function textOf({ prose, span }: Statement): string {
  return prose.segment.text.slice(span.start, span.end)
}
