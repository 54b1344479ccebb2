import { resolve } from 'node:path'
import { RULES } from '../../rules/index.js'
import { findConfig } from '../run/config.js'
import { shownPath } from '../run/paths.js'
import { asksForNothing, type Outcome, type Request, type Told } from '../run/run.js'
import { NothingToRead, WrongUse } from '../run/problem.js'
import { count } from '../report/words.js'
import { asksForChanges } from './adopt.js'
import type { AdoptFlags, DraftFlags } from './flags.js'
import { checkReader } from './readers.js'
import { fileOutput, say, standardOutput, stdinIsFolder, stdinIsOpen, type Output } from './terminal.js'

/** Reads flags into a request; finds the config. */
export async function requestFrom(paths: readonly string[], flags: DraftFlags & AdoptFlags, commands: readonly string[]): Promise<Request> {
  const cwd = process.cwd()
  const { text, channel, stdinFilename, formatIn: format } = flags
  checkReader(format)
  const endings = flags.ext === undefined ? undefined : endingsOf(flags.ext)
  const config = await findConfig(flags.config, cwd, RULES, { allowsCode: flags.allowConfigCode === true })
  const request: Request = {
    paths, text, channel, format, endings, config, cwd, commands,
    usesIgnores: flags.ignore !== false,
    stdinFilename: stdinFilename === undefined ? undefined : shownPath(resolve(cwd, stdinFilename), cwd),
    stdinIsOpen: stdinIsOpen(),
    input: process.stdin,
  }
  if (paths.includes('-') && stdinIsFolder()) throw new WrongUse('standard input: is a folder. Name the folder instead of -.')
  if (asksForNothing(request) && !asksForChanges(flags)) throw new NothingToRead('nothing to read.')
  return request
}

export function sayTooMany(warnings: number, most: number): void {
  if (warnings > most) say(`${count(warnings, 'warning')}: more than the ${most} that --max-warnings allows.`)
}

/** `md,.HTML` as endings that file names can be compared with. */
function endingsOf(ext: string): readonly string[] {
  const endings = ext.split(',').map((ending) => ending.trim().toLowerCase().replace(/^\*?\./, ''))
  if (endings.every((ending) => /^[\p{L}\p{N}_][^\s/\\*]*$/u.test(ending))) return endings
  throw new WrongUse('--ext: give endings with commas between them, such as md,html.')
}

export function outputFor({ output }: DraftFlags): Output {
  return output === undefined ? standardOutput() : fileOutput(output)
}

/** Problems and warnings, one line each, on standard error; with --verbose also what nobody looked at, and why. */
export function toStderr({ verbose = false }: DraftFlags): Omit<Told<never>, 'result'> {
  return {
    problem: ({ path, problem }) => say(`${path}: ${problem}`),
    warning: (path, warning) => say(`${path}: ${warning}`),
    passed: ({ path, why }) => { if (verbose) say(`${path}: not checked: ${why}.`) },
  }
}

/** One closing line about what nobody looked at; nothing is left unchecked in silence. */
export function sayWhatIsLeft({ passed: { picture, ignored, link, other }, shown, notes }: Outcome): void {
  for (const note of notes) say(note)
  const parts = [
    ...(shown > 0 ? [`${count(shown, 'picture')} shown in drafts`] : []),
    ...(picture > 0 ? [`${count(picture, 'picture')} that nobody looked at`] : []),
    ...(ignored > 0 ? [`${ignored} hidden or ignored ${ignored === 1 ? 'file or folder' : 'files or folders'}`] : []),
    ...(link > 0 ? [`${count(link, 'link')} out of the searched folders`] : []),
    ...(other > 0 ? [`${other} other ${other === 1 ? 'file' : 'files'} skipped`] : []),
  ]
  if (parts.length > 0) say(`Not checked: ${parts.join(', ')}.`)
}
