import { RULES } from '../../rules/index.js'
import { knownRules } from '../../rules/known.js'
import { settingOf } from '../judge/judge.js'
import { readExamples } from '../report/examples.js'
import { explanation, ruleList, ruleListJson, type RuleState } from '../report/explain.js'
import { findConfig } from '../run/config.js'
import { examplePage } from '../run/package.js'
import { WrongUse } from '../run/problem.js'
import { didYouMean } from '../run/suggest.js'
import type { ConfigFlags, RulesFlags } from './flags.js'
import { paint, standardOutput, width } from './terminal.js'

/** Lists the rules as the config leaves them. */
export async function rules(flags: RulesFlags): Promise<0> {
  const states = await ruleStates(flags)
  return print(flags.format === 'json' ? ruleListJson(states) : ruleList(states, page(flags)))
}

/** Explains one rule in plain words. */
export async function explain(id: string, flags: ConfigFlags): Promise<0> {
  const states = await ruleStates(flags)
  const state = states.find(({ rule }) => rule.id === id)
  if (!state) throw new WrongUse(`there is no rule "${id.slice(0, 60)}".${didYouMean(id, states.map(({ rule }) => rule.id))} "phi-lint rules" lists them.`)
  return print(explanation(state, readExamples(await examplePage(id)), page(flags)))
}

async function ruleStates(flags: ConfigFlags): Promise<readonly RuleState[]> {
  const { settings } = await findConfig(flags.config, process.cwd(), RULES, { allowsCode: flags.allowConfigCode === true })
  return knownRules(settings).map((rule) => {
    const setting = settingOf(settings.rules?.[rule.id] ?? 'default')
    const isToCome = rule.preset !== undefined && rule.preset !== settings.preset && settings.rules?.[rule.id] === undefined
    return { rule, severity: isToCome ? 'off' : setting === 'default' ? rule.severity : setting }
  })
}

function page({ color }: ConfigFlags): { paint: ReturnType<typeof paint>; width: number } {
  return { paint: paint(color, process.stdout.isTTY), width: width(process.stdout.isTTY) }
}

async function print(text: string): Promise<0> {
  await standardOutput().write(text)
  return 0
}
