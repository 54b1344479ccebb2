import { columns, wrap } from '../report/columns.js'
import { printable } from '../report/printable.js'
import type { Paint } from '../report/results.js'
import { CHANNEL_WORDS, policyLine } from '../report/words.js'
import type { Question } from '../learn/questions.js'
import { isRight, type Answered, type Score } from '../learn/score.js'
import { response } from '../learn/words.js'
import type { Policy } from '../judge/finding.js'
import type { Span } from '../text/span.js'

export type Page = { readonly width: number; readonly paint: Paint }

const INDENT = '  '

/** A draft to judge. `number` counts from 1. */
export function asked(question: Question, number: number, of: number, page: Page): string {
  const { paint } = page
  return `${paint.bold(`${number} of ${of}`)}: ${CHANNEL_WORDS[question.channel]}\n\n${draft(question, page, [])}\n\n`
}

/** What is said to an answer: right or wrong, which words are meant, and why; a policy the first time. The words may be shown: these drafts are our own. */
export function taught(answered: Answered, policy: Policy | undefined, page: Page): string {
  const { question } = answered
  const { paint } = page
  const [rule, ...others] = question.rules
  const head = (isRight(answered) ? paint.good : paint.warning)(paint.bold(response(answered)))
  const isSafe = question.answer === 'yes'
  return [
    '',
    `${INDENT}${head}`,
    '',
    ...(isSafe ? [] : [draft(question, page, question.marks), '']),
    ...(question.reason === undefined ? [] : said(question.reason, page)),
    ...(isSafe ? [] : [
      ...[rule, ...others].flatMap(({ message, id }) => said(`${message} [${id}]`, page)),
      ...said(`Why: ${rule.why}`, page),
      ...said(rule.hint, page, '→ '),
    ]),
    ...(policy ? said(`Your policy: ${policyLine(policy)}`, page, '§ ') : []),
    '',
    '',
  ].join('\n')
}

/** How it went, and what to read again. */
export function summed(score: Score, { width, paint }: Page): string {
  const widest = Math.max(0, ...score.again.map(({ id }) => id.length))
  const list = score.again.flatMap(({ id, title }) => {
    const [first = '', ...rest] = wrap(title, width - widest - 6)
    return [`  ${paint.bold(printable(id.padEnd(widest)))}  ${printable(first)}`, ...rest.map((line) => ' '.repeat(widest + 4) + printable(line))]
  })
  const again = list.length > 0 ? ['', `To read again, with ${paint.bold('phi-lint explain RULE')}:`, ...list] : []
  return [...wrap(score.words, width), ...again, ''].join('\n')
}

/** A paragraph, perhaps with a sign before it, under which no further line begins. */
function said(text: string, { width }: Page, sign = ''): readonly string[] {
  return wrap(printable(text), width - INDENT.length - sign.length).map((line, i) => `${INDENT}${i === 0 ? sign : ' '.repeat(sign.length)}${line}`)
}

/** The draft in lines of the page, with carets under what is marked. */
function draft({ text }: Question, { width, paint }: Page, marks: readonly Span[]): string {
  const bar = `${INDENT}${paint.dim('│')} `
  return rows(text, width - INDENT.length - 2).flatMap((row) => {
    const here = marks.map(({ start, end }) => ({ start: Math.max(start, row.start), end: Math.min(end, row.end) })).filter(({ start, end }) => start < end)
    let carets = ''
    for (const { start, end } of here) carets = carets.padEnd(columns(text.slice(row.start, start))) + '^'.repeat(columns(text.slice(start, end)))
    return [`${bar}${text.slice(row.start, row.end)}`, ...(carets === '' ? [] : [`${bar}${paint.error(carets)}`])]
  }).join('\n')
}

/** The stretches of a text that fit into lines of some columns, and begin anew where the text does. */
function rows(text: string, width: number): readonly Span[] {
  const found: { start: number; end: number }[] = []
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const end = index + word.length
    const last = found.at(-1)
    const fits = last !== undefined && !text.slice(last.end, index).includes('\n') && columns(text.slice(last.start, end)) <= width
    if (fits) last.end = end
    else found.push({ start: index, end })
  }
  return found
}
