import { RULES } from '../../rules/index.js'
import { configJson, configText } from '../report/config-report.js'
import { printable, printableJson } from '../report/printable.js'
import { findConfig } from '../run/config.js'
import { resolved } from '../run/origins.js'
import { shownPath } from '../run/paths.js'
import type { RulesFlags } from './flags.js'
import { standardOutput } from './terminal.js'

/** Prints the settings in force for a path, whether or not it exists, and where each was written. */
export async function config(path: string | undefined, flags: RulesFlags): Promise<0> {
  const cwd = process.cwd()
  const found = await findConfig(flags.config, cwd, RULES, { allowsCode: flags.allowConfigCode === true })
  const shown = path === undefined ? undefined : shownPath(path, cwd)
  const { isIgnored, entries } = resolved(shown, found, cwd)
  const report = {
    path: shown,
    file: found.file === undefined ? undefined : shownPath(found.file, cwd),
    isIgnored,
    lines: entries.map(({ key, value, origin }) => ({ key, value, from: origin && { file: shownPath(origin.file, cwd), key: origin.key } })),
  }
  await standardOutput().write(flags.format === 'json' ? printableJson(configJson(report)) : configText(report).split('\n').map(printable).join('\n'))
  return 0
}
