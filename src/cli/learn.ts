import { RULES } from '../../rules/index.js'
import { quiz } from '../learn/quiz.js'
import { score, type Answered, type Reply } from '../learn/score.js'
import { ASKED } from '../learn/words.js'
import { findConfig } from '../run/config.js'
import { WrongUse } from '../run/problem.js'
import { eachPolicyOnce } from '../report/words.js'
import { questionsUnder } from '../run/training.js'
import { openAsker, type Asker } from './asker.js'
import { USUAL_QUESTIONS, type ConfigFlags } from './flags.js'
import { asked, summed, taught, type Page } from './lesson.js'
import { paint, standardOutput, stdinIsFolder, width } from './terminal.js'

export type LearnFlags = ConfigFlags & { readonly questions: number; readonly seed?: number }

/** Asks one question after the other, and says why after each. Whoever stops early gets the score so far. */
export async function learn({ questions: count, seed = Math.floor(Math.random() * 1_000_000), ...flags }: LearnFlags): Promise<0> {
  if (stdinIsFolder()) throw new WrongUse('standard input: is a folder.')
  const { settings } = await findConfig(flags.config, process.cwd(), RULES, { allowsCode: flags.allowConfigCode === true })
  const questions = quiz(await questionsUnder(settings), seed, count)
  if (questions.length === 0) throw new WrongUse('learn: all rules that have questions are off in the config.')
  const page: Page = { width: width(process.stdout.isTTY), paint: paint(flags.color, process.stdout.isTTY) }
  const { write } = standardOutput()
  const asker = openAsker(process.stdout)
  await write(`${wordsBefore(questions.length)}\n\n`)
  const answers: Answered[] = []
  const once = eachPolicyOnce()
  for (const [i, question] of questions.entries()) {
    await write(asked(question, i + 1, questions.length, page))
    const reply = await replyFrom(asker)
    if (reply === undefined) break
    const answered = { question, reply }
    answers.push(answered)
    await write(taught(answered, once(question.rules[0].policy), page))
  }
  asker.close()
  await write(`\n${summed(score(answers), page)}\nThe same questions again: phi-lint learn --seed ${seed}${count === USUAL_QUESTIONS ? '' : ` --questions ${count}`}\n`)
  return 0
}

function wordsBefore(count: number): string {
  return `${count === 1 ? 'One draft' : `${count} drafts, one after the other`}, invented for practice. Say no where something\nmust be changed, or somebody asked first. Ctrl-D ends.`
}

/** Undefined: nobody answers any more. */
async function replyFrom({ ask }: Asker): Promise<Reply | undefined> {
  for (let prompt = `${ASKED} [y/n] `; ; prompt = 'Type y for yes or n for no, and Enter. [y/n] ') {
    const said = (await ask(prompt))?.trim().toLowerCase()
    if (said === undefined || said === 'y' || said === 'yes') return said && 'yes'
    if (said === 'n' || said === 'no') return 'no'
  }
}
