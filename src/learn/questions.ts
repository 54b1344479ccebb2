import type { Policy, Severity } from '../judge/finding.js'
import { severityIn, type Setting } from '../judge/judge.js'
import type { Rule } from '../judge/rule.js'
import type { Example, Expectation } from '../report/examples.js'
import type { Channel } from '../text/document.js'
import type { Span } from '../text/span.js'

/** A rule with its examples, as the config in force has it speak (rules/known.ts). */
export type Page = { readonly rule: Rule; readonly examples: readonly Example[] }

/** What there is to learn from a rule. */
export type Lesson = Pick<Rule, 'id' | 'title' | 'message' | 'why' | 'hint'> & { readonly policy?: Policy }

/** `ask`: not before somebody who knows the rules has read it. */
export type Answer = 'yes' | 'ask' | 'no'

/** Words that are meant by a rule; a span of the text, in UTF-16 offsets, the end exclusive. */
export type Mark = Span & { readonly rule: string; readonly severity: Severity }

/** A draft of our own making, and whether it may go out as it is. Plain data, which survives JSON. */
export type Question = {
  readonly text: string
  readonly channel: Channel
  readonly answer: Answer
  /** In the order of the text; none where it may go out. */
  readonly marks: readonly Mark[]
  /** The rule that the draft is an example of, then others that speak about it. A draft that may go out has one: the rule that it could be mistaken for. */
  readonly rules: readonly [Lesson, ...Lesson[]]
  /** What makes it safe, or a leak, in plain words. */
  readonly reason?: string
}

/** All questions that the pages of rules hold. Rules that are off ask none and are not spoken of; where a severity is set, it decides between `ask` and `no`. */
export function questionsOf(pages: readonly Page[], settings: Readonly<Record<string, Setting>> = {}): readonly Question[] {
  const lessons = new Map(pages.map(({ rule }) => [rule.id, lessonOf(rule)] as const))
  return pages.filter(({ rule }) => settings[rule.id] !== 'off').flatMap(({ rule, examples }) => examples.filter(isDraft).map((example): Question => {
    const { text, channel = 'post', expected, reason } = example
    const marks = expected.flatMap((one) => marksOf(one, text, settings)).toSorted((a, b) => a.start - b.start)
    const others = [...new Set(marks.map((mark) => mark.rule))].filter((id) => id !== rule.id).flatMap((id) => lessons.get(id) ?? [])
    return { text, channel, answer: answerFor(marks), marks, rules: [lessons.get(rule.id)!, ...others], ...(reason !== undefined && { reason }) }
  }))
}

/** Fewer words are no draft. */
const LEAST_WORDS = 5

/** What a person would write and post: no file of data, no page's code, no remark to the linter. */
function isDraft({ reader, text }: Example): boolean {
  return reader === 'text' && !text.includes('phi-lint-') && text.split(/\s+/).length >= LEAST_WORDS
}

function lessonOf({ id, title, message, why, hint, policy }: Rule): Lesson {
  return { id, title, message, why, hint, ...(policy && { policy }) }
}

function marksOf({ rule, severity: own, line, startColumn, endColumn }: Expectation, text: string, settings: Readonly<Record<string, Setting>>): readonly Mark[] {
  const severity = severityIn(settings, rule, own)
  if (severity === undefined) return []
  const before = text.split('\n').slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0)
  return [{ start: before + startColumn - 1, end: before + endColumn - 1, rule, severity }]
}

function answerFor(marks: readonly Mark[]): Answer {
  if (marks.length === 0) return 'yes'
  return marks.some(({ severity }) => severity === 'error') ? 'no' : 'ask'
}
