import type { Question } from '../../learn/questions.js'
import { quiz } from '../../learn/quiz.js'
import { score, type Answered, type Reply } from '../../learn/score.js'
import { ASKED, response } from '../../learn/words.js'
import { CHANNEL_WORDS, count } from '../../report/words.js'
import { make, part } from './dom.js'
import { policyParagraph } from './findings.js'
import { runsOf } from './marks.js'

const QUESTIONS = 10

/** The tab to practise in: invented drafts with a question each, the reason after each answer, and how it went. Nothing of it is kept. */
export function practice(questions: readonly Question[]): void {
  const panel = part('practice', HTMLElement)
  const show = (title: HTMLElement, ...content: readonly Node[]): void => {
    panel.replaceChildren(title, ...content)
    // Whoever listens hears the new title first; whoever looks is where they were. Not before the tab is open.
    if (!panel.hidden) title.focus()
  }
  const begin = (): void => {
    const asked = quiz(questions, crypto.getRandomValues(new Uint32Array(1))[0]!, QUESTIONS)
    ask(asked, [])
  }
  const ask = (asked: readonly Question[], answers: readonly Answered[]): void => {
    const question = asked[answers.length]
    if (!question) return sum(answers)
    const answer = (reply: Reply) => () => teach(asked, [...answers, { question, reply }])
    show(title(`${answers.length + 1} of ${asked.length}: ${CHANNEL_WORDS[question.channel]}`),
      make('div', { class: 'example' }, question.text),
      make('p', {}, make('b', {}, ASKED)),
      make('div', { class: 'choices' }, button('Yes, it may', answer('yes')), button('No, not like this', answer('no'))))
  }
  const teach = (asked: readonly Question[], answers: readonly Answered[]): void => {
    const answered = answers.at(-1)!
    const { text, answer, marks, rules, reason } = answered.question
    const [{ why, hint, policy }] = rules
    const isSafe = answer === 'yes'
    const runs = runsOf(text, marks.map((mark, i) => ({ ...mark, finding: i })))
    show(title(response(answered)),
      make('div', { class: 'example' }, ...runs.map(({ text: words, mark }) => (mark ? make('mark', { class: mark.severity }, words) : words))),
      ...(reason === undefined ? [] : [make('p', {}, reason)]),
      ...(isSafe ? [] : [make('ul', {}, ...rules.map(({ message }) => make('li', {}, message))), said('Why', why), said('What to do', hint)]),
      ...(policy ? [policyParagraph(policy)] : []),
      onward(answers.length < asked.length ? 'Next draft' : 'How did it go?', () => ask(asked, answers)))
  }
  const sum = (answers: readonly Answered[]): void => {
    const { words, again } = score(answers)
    show(title(words),
      ...(again.length > 0 ? [make('h3', {}, 'To read again'), make('ul', {}, ...again.map(({ title: name, why }) => make('li', {}, make('b', {}, `${name}. `), why)))] : []),
      onward('Practise with other drafts', begin))
  }
  if (questions.length === 0) return show(title('There is nothing to practise here: all rules are off.'))
  show(title('May this go out?'),
    make('p', {}, `${count(Math.min(QUESTIONS, questions.length), 'draft')}, invented for practice, one after the other. Say no where something must be changed, or somebody asked first. After each answer you see why.`),
    onward('Begin', begin))
}

function said(what: string, words: string): HTMLParagraphElement {
  return make('p', {}, make('b', {}, `${what}: `), words)
}

function title(words: string): HTMLHeadingElement {
  return make('h2', { tabindex: '-1' }, words)
}

function button(name: string, onclick: () => void): HTMLButtonElement {
  return make('button', { type: 'button', onclick }, name)
}

/** The one way on. */
function onward(name: string, onclick: () => void): HTMLDivElement {
  return make('div', { class: 'choices' }, make('button', { type: 'button', class: 'main', onclick }, name))
}
