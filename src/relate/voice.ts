import { contains, overlaps } from '../text/span.js'
import { has, seen, type Statement } from './statement.js'

/** Words that make a sentence speak of everybody: in a reply they take it away from the addressee. */
const EVERYBODY =
  /\b(?:every(?! (?:day|night|morning|time|week|month|hour|half|few|step|other)\b)|each|any|all(?! (?:you|yours?|our best|the best)\b)|most(?! recent)|many|everyone|everybody|anyone|anybody|whoever|whether|patients|people|residents|clients|families|visitors|members|guests|others|some of us|in general|generally|typically|always|never discuss|policy|policies|general note|law|laws|rules|hipaa|privacy|confidential\w*)\b/i

/** Whether a sentence teaches, counts or invites rather than tells of somebody. */
export function isGeneral(statement: Statement): boolean {
  return has(statement, 'general-cue')
}

export function speaksToEverybody(statement: Statement): boolean {
  return has(statement, 'general-cue', 'conditional') || EVERYBODY.test(textOf(statement))
}

/** A page this long (sentences) of which this share teaches or addresses the reader explains something to everybody. */
const PAGE = 10
const TEACHING = 0.3

/** The paragraphs that teach, on a page of instructions: their "a patient" and "the spouse" are anybody. What stands between them may be a story all the same. */
export function lessonsIn(statements: readonly Statement[]): ReadonlySet<Statement['prose']> {
  const teaching = statements.filter(teaches)
  const isPage = statements.length >= PAGE && teaching.length >= TEACHING * statements.length
  return new Set(isPage ? teaching.map(({ prose }) => prose) : [])
}

function teaches(statement: Statement): boolean {
  return isGeneral(statement) || hasSecondPerson(statement)
}

/** Whether a sentence of a lesson tells what happened, and teaches nothing itself. */
export function isAnecdote(statement: Statement): boolean {
  return isNarrative(statement) && !teaches(statement)
}

/** Whether a sentence states the rule of silence itself: "we never say whether somebody is a patient". */
export function statesPolicy(statement: Statement): boolean {
  return /\b(?:whether (?:\w+ ){0,8}(?:patient|client|resident|customer|seen|treated|been|visit\w*|in our care)|neither confirm|(?:not|never|n't|unable to|cannot) (?:\w+ ){0,3}(?:comment|discuss|confirm|say|share|disclose|acknowledge|reveal|permit\w*|allow\w*)|privacy|hipaa|confidential\w*)\b/i.test(textOf(statement))
}

const PAST =
  /\b(?:(?!need\b|indeed\b|feed\b|speed\b|bleed\b|breed\b|embed\b|exceed\b|proceed\b|succeed\b)\w{3,}ed|was|were|had|came|went|told|said|got|took|gave|sat|saw|cried|began|broke|brought|bit|bled|blew|bought|caught|chose|did|drove|ate|fell|felt|fought|found|flew|forgot|grew|heard|held|hit|kept|knew|left|lost|made|met|paid|put|ran|rang|read|rode|rose|sang|sent|shook|shot|slept|spoke|spent|stood|stole|swam|swung|taught|thought|threw|tore|understood|woke|wore|won|wrote|spat|lit|taken|seen|given|gone|been|broken|fallen|born|ago)\b/i
const NOW = /\b(?:today|tonight|just|again|finally|yesterday|last night|this (?:morning|afternoon|evening|shift|week|weekend|a\.?m)|right now|so far|currently|still|always|every time|each time|keeps?|my shift|on shift|behind me|rn|as we speak|newly|currently|(?:that moment )?when (?:the|your|ur))\b/i

/** Whether a sentence tells what happened, or what is happening now, rather than what tends to. */
export function isNarrative(statement: Statement): boolean {
  const text = textOf(statement)
  return PAST.test(text) || NOW.test(text)
}

/** Whether a sentence tells of the writer, or of the writer's own family. */
export function isOwnStory(statement: Statement): boolean {
  return has(statement, 'author-cue') && !has(statement, 'individual-cue', 'patient') && !speaksOfPerson(statement)
}

/** Whether one person is spoken of by more than an age, which may be the writer's own. */
export function speaksOfPerson(statement: Statement): boolean {
  const ages = seen(statement, 'age')
  const cues = seen(statement, 'individual-cue', 'person')
  // "My dad, a bus driver": an apposition.
  const beside = cues.filter(({ span }) => seen(statement, 'author-cue').some((author) => span.start >= author.span.end && span.start - author.span.end <= 2))
  return cues.some((cue) => !ages.some((age) => overlaps(age.span, cue.span)) && !beside.some(({ span }) => contains(span, cue.span)))
}

/** Words that only a whole sentence has: a subject of its own, or a verb in the present. */
const SENTENCE = /\b(?:we|us|our|i|i['’]m|my|you|your|they|it|it['’]s|this|these|those|there|is|are|am|be|will|can|may|should|must|please|call|book|join|ask|come|get|visit|all|every|each|free|available|more|best|tips|how|why|what|when|who)\b/i

/** No telegram is longer (UTF-16 code units). */
const TELEGRAM = 80

/** Whether a sentence is a telegram: it has no subject of its own, and no verb but past ones. */
export function isFragment(statement: Statement): boolean {
  return statement.span.end - statement.span.start < TELEGRAM && !isGeneral(statement) && !SENTENCE.test(textOf(statement))
}

export function isInvented(statement: Statement): boolean {
  return has(statement, 'fiction-cue') || has(statement, 'history-cue')
}

/** A piece of prose this long (UTF-16 code units) keeps to one scene: what one sentence says of it holds for all. */
const SCENE = 600

/** The pieces of prose that are invented, of animals or of long ago as a whole. */
export function inventedProse(statements: readonly Statement[]): ReadonlySet<Statement['prose']> {
  return new Set(statements.filter((statement) => statement.prose.segment.text.length <= SCENE && (has(statement, 'fiction-cue', 'scene') || has(statement, 'history-cue'))).map(({ prose }) => prose))
}

/** A question without an answer is no consent. */
export function isQuestion(statement: Statement): boolean {
  return /\?[^\w?]*$/.test(textOf(statement))
}

export function hasSecondPerson(statement: Statement): boolean {
  return /\b(?:you|your|yours|u|ur|yr|yourself|you're|you've|you'd|you'll)\b/i.test(textOf(statement))
}

/** Whether a sentence speaks of the writer's own side. */
export function saysOurs(statement: Statement): boolean {
  return /\b(?:we|us|our|ours|my|here)\b/i.test(textOf(statement))
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
