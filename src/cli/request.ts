import { resolve } from 'node:path'
import { RULES } from '../../rules/index.js'
import { findConfig } from '../run/config.js'
import { shownPath } from '../run/discover.js'
import { asksForNothing, type Outcome, type Request, type Told } from '../run/run.js'
import { NothingToRead, WrongUse } from '../run/problem.js'
import type { DraftFlags } from './flags.js'
import { fileOutput, say, standardOutput, stdinIsFolder, stdinIsOpen, type Output } from './terminal.js'

/** Reads flags into a request; finds the config. */
export async function requestFrom(paths: readonly string[], flags: DraftFlags, commands: readonly string[]): Promise<Request> {
  const cwd = process.cwd()
  const config = await findConfig(flags.config, cwd, RULES)
  const { text, channel, stdinFilename } = flags
  const request: Request = {
    paths, text, channel, config, cwd, commands,
    stdinFilename: stdinFilename === undefined ? undefined : shownPath(resolve(cwd, stdinFilename), cwd),
    stdinIsOpen: stdinIsOpen(),
    input: process.stdin,
  }
  if (paths.includes('-') && stdinIsFolder()) throw new WrongUse('standard input: is a folder. Name the folder instead of -.')
  if (flags.output !== undefined && paths.some((path) => resolve(cwd, path) === resolve(cwd, flags.output!))) {
    throw new WrongUse(`--output ${flags.output}: is one of the drafts to check. Name another file for the report.`)
  }
  if (asksForNothing(request)) throw new NothingToRead('nothing to read.')
  return request
}

export function outputFor({ output }: DraftFlags): Output {
  return output === undefined ? standardOutput() : fileOutput(output)
}

/** Problems and warnings, one line each, on standard error. */
export const toStderr: Omit<Told<never>, 'result'> = {
  problem: ({ path, problem }) => say(`${path}: ${problem}`),
  warning: (path, warning) => say(`${path}: ${warning}`),
}

/** One closing line about what nobody looked at; nothing is left unchecked in silence. */
export function sayWhatIsLeft({ pictures, others }: Outcome): void {
  const parts = [
    ...(pictures > 0 ? [`${pictures} ${pictures === 1 ? 'picture' : 'pictures'} that nobody looked at`] : []),
    ...(others > 0 ? [`${others} other ${others === 1 ? 'file' : 'files'} skipped`] : []),
  ]
  if (parts.length > 0) say(`Not checked: ${parts.join(', ')}.`)
}
