import { knownRules } from '../../rules/known.js'
import { settingOf } from '../judge/judge.js'
import { questionsOf, type Question } from '../learn/questions.js'
import { readExamples } from '../report/examples.js'
import type { Settings } from './config.js'
import { examplePage } from './package.js'

/** All that `learn` can ask under a config, from the rules' pages in the package. */
export async function questionsUnder(settings: Settings): Promise<readonly Question[]> {
  const pages = await Promise.all(knownRules(settings).map(async (rule) => ({ rule, examples: readExamples(await examplePage(rule.id)) })))
  return questionsOf(pages, Object.fromEntries(Object.entries(settings.rules ?? {}).map(([id, written]) => [id, settingOf(written)])))
}
