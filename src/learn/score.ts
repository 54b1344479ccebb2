import type { Lesson, Question } from './questions.js'

/** What a person said: may it go out as it is? */
export type Reply = 'yes' | 'no'
export type Answered = { readonly question: Question; readonly reply: Reply }

export type Score = {
  readonly asked: number
  readonly right: number
  /** Drafts that disclose something, or may, and would have gone out. */
  readonly slipped: number
  /** Drafts that were held back though nothing is wrong with them. */
  readonly held: number
  /** The rules of what was answered wrongly, each once. */
  readonly again: readonly Lesson[]
  /** All of it in a few kind words, a sentence or two. */
  readonly words: string
}

/** Whoever has doubts says no, whether something must be changed or somebody be asked. */
export function isRight({ question: { answer }, reply }: Answered): boolean {
  return (answer === 'yes') === (reply === 'yes')
}

export function score(answers: readonly Answered[]): Score {
  const wrong = answers.filter((answered) => !isRight(answered))
  const slipped = wrong.filter(({ reply }) => reply === 'yes').length
  const again = new Map(wrong.map(({ question: { rules: [rule] } }) => [rule.id, rule] as const))
  const counts = { asked: answers.length, right: answers.length - wrong.length, slipped, held: wrong.length - slipped }
  return { ...counts, again: [...again.values()], words: wordsFor(counts) }
}

function wordsFor({ asked, right, slipped, held }: Pick<Score, 'asked' | 'right' | 'slipped' | 'held'>): string {
  if (asked === 0) return 'No question was answered this time. Come back whenever you like.'
  const sum = `${right} of ${asked} right`
  if (right === asked) return `${sum}: nothing slipped past you, and nothing was held back without need.`
  const praise = right / asked >= 0.8 ? `${sum}: a sharp eye.` : right / asked >= 0.5 ? `${sum}: a good start, and these are hard on purpose.` : `${sum}. These are hard on purpose, and this is the place to get them wrong.`
  if (slipped === 0) return `${praise} Nothing slipped past you: the rest was more careful than it had to be.`
  const leaks = `${slipped === 1 ? 'One draft that gives' : `${slipped} drafts that give`} too much away would have gone out`
  return `${praise} ${leaks}${held > 0 ? `, and ${held === 1 ? 'one' : held} could have` : ''}.`
}
