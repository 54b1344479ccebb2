import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { FORMATS, INSPECTIONS, type Inspection } from '../report/formats.js'
import { CHANNELS, type Channel } from '../text/document.js'
import { addWish, type Wish } from './wishes.js'

/** Flags that every command takes. */
export type ConfigFlags = { readonly config?: string | false; readonly allowConfigCode?: boolean; readonly color?: boolean }

/** Flags of commands that read drafts. */
export type DraftFlags = ConfigFlags & {
  readonly text?: string
  readonly stdinFilename?: string
  readonly channel?: Channel
  readonly formatIn?: string
  readonly ext?: string
  /** False with --no-ignore. */
  readonly ignore?: boolean
  readonly verbose?: boolean
  readonly output?: string
}

/** Flags of what a repository brings along. */
export type AdoptFlags = {
  readonly staged?: boolean
  readonly since?: string
  readonly changedLines?: boolean
  /** False with --no-baseline. */
  readonly baseline?: string | false
  /** True without a file. */
  readonly cache?: string | true
}

export type CheckFlags = DraftFlags & AdoptFlags & {
  readonly format?: readonly Wish[]
  readonly record?: string
  /** Undefined for `auto`. */
  readonly concurrency?: number
  readonly quiet?: boolean
  readonly maxWarnings?: number
  readonly reveal?: boolean
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly interactive?: boolean
}
export type BaselineFlags = DraftFlags & Pick<AdoptFlags, 'cache'> & { readonly baseline?: string; readonly reason?: string; readonly until?: string; readonly force?: boolean }
export type InspectFlags = DraftFlags & { readonly format: Inspection }
export type StreamFlags = ConfigFlags & Pick<DraftFlags, 'channel' | 'formatIn'> & { readonly quiet?: boolean; readonly fail?: boolean }
export type PageFlags = ConfigFlags & { readonly output?: string }
export type ServeFlags = ConfigFlags & { readonly port?: number }
export type RulesFlags = ConfigFlags & { readonly format: Inspection }

export function addConfigFlags(command: Command): Command {
  return command
    .addOption(new Option('--config <file>', 'use this config (JSON, YAML, or a package.json with a key "phi-lint")'))
    .addOption(new Option('--no-config', 'use no config'))
    .addOption(new Option('--allow-config-code', 'run config that is a program (.js, .mjs, .ts); only where you trust all who can change it'))
    .addOption(new Option('--color', 'use colours even if the output is no terminal'))
    .addOption(new Option('--no-color', 'use no colours (so does the variable NO_COLOR)'))
}

/** All commands take the same flags, so that a script can add them to any; those that read no draft have no use for these. */
export function addUnusedFlags(command: Command): Command {
  return command
    .addOption(new Option('--text <words>').hideHelp())
    .addOption(new Option('--stdin-filename <name>').hideHelp())
    .addOption(new Option('--channel <channel>').choices(CHANNELS).hideHelp())
    .addOption(new Option('--format-in <name>').hideHelp())
    .addOption(new Option('--ext <endings>').hideHelp())
    .addOption(new Option('--no-ignore').hideHelp())
    .addOption(new Option('--verbose').hideHelp())
}

export function addDraftFlags(command: Command): Command {
  return addConfigFlags(
    command
      .addArgument(new Argument('[paths...]', 'files, folders or globs; - is standard input'))
      .addOption(new Option('--text <words>', 'check these words'))
      .addOption(new Option('--stdin-filename <name>', 'the file name to assume for standard input'))
      .addOption(new Option('--channel <channel>', 'where the drafts will be published; wins over what they and the config say').choices(CHANNELS))
      .addOption(new Option('--format-in <name>', 'read all drafts as this format (markdown, html, csv …), whatever their endings'))
      .addOption(new Option('--ext <endings>', 'search folders for files with these endings alone, such as md,html'))
      .addOption(new Option('--no-ignore', 'check also what .gitignore, .phi-lintignore and "ignore" in the config leave out; hidden files, node_modules and builds only when named'))
      .addOption(new Option('--verbose', 'list each file that is not checked, and why'))
      .addOption(new Option('--output <file>', 'write the report to a file')),
  )
}

export function addCheckFlags(command: Command): Command {
  return addAdoptFlags(addDraftFlags(command))
    .addOption(new Option('--format <name[=file]>', `how to report: ${Object.keys(FORMATS).join(', ')} (default: pretty); may be given several times, each but one with a file`).argParser(addWish))
    .addOption(new Option('--record <file>', 'write a record of the check for the privacy officer: hashes, counts, reasons; no words'))
    .addOption(new Option('--concurrency <number>', 'how many threads check files (default: auto, as many as pay)').argParser(threads))
    .addOption(new Option('--quiet', 'report errors alone; warnings still count for --max-warnings'))
    .addOption(new Option('--max-warnings <number>', 'exit with 1 when there are more warnings than this').argParser(wholeNumber))
    .addOption(new Option('--reveal', 'show the words found instead of masking them; not in CI'))
    .addOption(new Option('--fix', 'rewrite drafts as far as that is safe; standard input and --text come out on standard output'))
    .addOption(new Option('--fix-dry-run', 'show what --fix would change, as a diff; write nothing'))
    .addOption(new Option('--interactive', 'go through the findings one by one in a terminal, and choose what to write instead'))
}

function addAdoptFlags(command: Command): Command {
  return command
    .addOption(new Option('--staged', 'check what is staged for the next commit, as git has it'))
    .addOption(new Option('--since <commit>', 'check files that changed since this branch left another one, such as origin/main, committed or not'))
    .addOption(new Option('--changed-lines', 'with --staged or --since: only findings on lines that were added or changed'))
    .addOption(new Option('--baseline <file>', 'hide what this file knows (default: .phi-lint-baseline.json in the root)'))
    .addOption(new Option('--no-baseline', 'hide nothing'))
    .addOption(cacheOption())
}

function cacheOption(): Option {
  return new Option('--cache [file]', 'check only drafts that have changed since the last run (default: in node_modules/.cache, else .phi-lint-cache in the root)')
}

export function addBaselineFlags(command: Command): Command {
  return addDraftFlags(command)
    .addOption(new Option('--baseline <file>', 'where it is (default: .phi-lint-baseline.json in the root)'))
    .addOption(new Option('--reason <words>', 'why what is added may stay'))
    .addOption(new Option('--until <day>', 'the last day on which what is added is hidden, such as 2027-03-01'))
    .addOption(new Option('--force', 'create: begin anew'))
    .addOption(cacheOption())
}

export function addStreamFlags(command: Command): Command {
  return addConfigFlags(
    command
      .addOption(new Option('--channel <channel>', 'where posts that do not say will be published').choices(CHANNELS))
      .addOption(new Option('--format-in <name>', 'read posts that do not say as this format (markdown, html …)'))
      .addOption(new Option('--quiet', 'report errors alone'))
      .addOption(new Option('--fail', 'exit with 1 when there is an error; without it 0 says that all was read')),
  )
}

export function addFormatFlag(command: Command): Command {
  return command.addOption(new Option('--format <format>', 'how to list').choices(Object.keys(INSPECTIONS)).default('text'))
}

/** What `learn` takes by default. */
export const USUAL_QUESTIONS = 10

export function addQuizFlags(command: Command): Command {
  return command
    .addOption(new Option('--questions <number>', 'how many drafts').argParser(atLeastOne).default(USUAL_QUESTIONS))
    .addOption(new Option('--seed <number>', 'the same drafts as another time').argParser(wholeNumber))
}

function atLeastOne(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError('It must be a whole number, 1 or more.')
  return Number(value)
}

function threads(value: string): number | undefined {
  if (value === 'auto') return undefined
  if (!/^[1-9]\d?$/.test(value)) throw new InvalidArgumentError('It must be auto or a whole number, 1 to 99.')
  return Number(value)
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number, 0 or more.')
  return Number(value)
}
