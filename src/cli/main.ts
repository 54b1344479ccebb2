import { Argument, Command, CommanderError, Help, Option } from 'commander'
import { printable } from '../report/printable.js'
import { version } from '../run/package.js'
import { causeOf, crash, isCrowded, NothingToRead, WrongUse } from '../run/problem.js'
import { addBaselineFlags, addCheckFlags, addConfigFlags, addDraftFlags, addFormatFlag, addStreamFlags, addUnusedFlags } from './flags.js'
import type { BaselineFlags, CheckFlags, ConfigFlags, DraftFlags, InspectFlags, RulesFlags, StreamFlags } from './flags.js'
import type { Action } from './baseline.js'
import { addSetUpCommands, NARROWEST } from './set-up.js'
import { heedSignals } from './signals.js'
import { addStaffCommands } from './staff.js'

const MANUAL = `
Examples:
  phi-lint drafts/                      a folder, searched for drafts
  phi-lint "posts/**/*.md" reply.txt    a glob and a file
  phi-lint --channel review-reply --text "Sorry your visit fell short, Ann."
  pbpaste | phi-lint                    standard input
  phi-lint stream < posts.jsonl         many posts, an object a line
  phi-lint --fix-dry-run posts/         show what could be rewritten safely
  phi-lint --interactive reply.txt      decide about each place yourself
  phi-lint explain patient-name         what a rule means, with examples
  phi-lint page --output check.html     a page to check drafts in, for staff
  phi-lint learn                        practise: may this go out?
  phi-lint init                         set up a repository: four questions
  phi-lint config replies/ann.md        what is in force for a file, and why

Exit codes:
  0  no error (and no more warnings than --max-warnings allows)
  1  findings
  2  wrong use, a broken config, or something that could not be read`

const SHORT_HELP = `Usage: phi-lint [paths...]     check drafts: files, folders, globs, - for standard input
       phi-lint --text "…"     check these words
       phi-lint --help         all commands and options`

/** Runs the command; the exit code comes back. Takes the arguments without node and script. */
export async function main(args: readonly string[]): Promise<number> {
  // Nobody reads it: no reason to fail. An error event that nobody listens to would be a crash.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  heedSignals()
  let code = 0
  const program = commands((result) => { code = result })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    return complain(error)
  }
}

function commands(finish: (code: number) => void): Command {
  const program = new Command('phi-lint')
  const plainHelp = new Help()
  // Loaded only when needed: `--version` and a typing mistake should answer at once.
  const names = (): readonly string[] => program.commands.map((command) => command.name())
  const check = addCheckFlags(new Command('check'))
    .description('check drafts (the default command; `phi-lint check rules` checks a folder called rules)')
    .action(async (paths: string[], flags: CheckFlags) => finish(await (await import('./check.js')).check(paths, flags, names())))
  const baseline = addBaselineFlags(new Command('baseline').addArgument(new Argument('<action>', 'what to do').choices(['create', 'update', 'prune'])))
    .description('write down what is found today, so that only new findings are told: create, update (adds and takes out), prune (takes out)')
    .action(async (action: Action, paths: string[], flags: BaselineFlags) => finish(await (await import('./baseline.js')).baseline(action, paths, flags, names())))
  const inspect = addFormatFlag(addDraftFlags(new Command('inspect')))
    .description('list everything that any detector sees, whatever the rules make of it')
    .action(async (paths: string[], flags: InspectFlags) => finish(await (await import('./inspect.js')).inspect(paths, flags, names())))
  const stream = addStreamFlags(new Command('stream'))
    .description('check posts that come in as JSON Lines, {"id": …, "text": "…", "channel": "…"}, and write an object for each, in the same order')
    .action(async (flags: StreamFlags) => finish(await (await import('./stream.js')).stream(flags)))
  const redact = addDraftFlags(new Command('redact'))
    .description('print drafts with [NAME], [DATE] … in the place of what rules have found, to share an example')
    .action(async (paths: string[], flags: DraftFlags) => finish(await (await import('./redact.js')).redact(paths, flags, names())))
  const rules = addFormatFlag(addUnusedFlags(addConfigFlags(new Command('rules'))))
    .description('list the rules')
    .action(async (flags: RulesFlags) => finish(await (await import('./rules.js')).rules(flags)))
  const explain = addUnusedFlags(addConfigFlags(new Command('explain')))
    .addArgument(new Argument('<rule>', 'its id, as findings show it'))
    .description('say what a rule finds, why, what the law says, with leaking and safe examples')
    .action(async (rule: string, flags: ConfigFlags) => finish(await (await import('./rules.js')).explain(rule, flags)))
  const lsp = addConfigFlags(new Command('lsp'))
    .addOption(new Option('--stdio', 'speak on standard input and output, as it does in any case'))
    // Editors that start it as a program of Node say who they are; the library reads it, and ends when they are gone.
    .addOption(new Option('--clientProcessId <number>').hideHelp())
    .description('serve an editor: marks while writing, with reasons and rewrites (Language Server Protocol)')
    .action(async (flags: ConfigFlags) => finish(await (await import('./lsp.js')).lsp(flags)))

  program
    .description('Checks drafts before they are published and says where they would disclose protected health information.')
    .usage('[command] [options] [paths...]')
    .version(version(), '--version', 'print the version')
    .addHelpText('after', MANUAL)
    // The help of the program lists the flags of its default command, which can be left out.
    .configureHelp({ visibleOptions: (command) => [...(command === program ? check.options : []), ...plainHelp.visibleOptions(command)], minWidthToWrap: NARROWEST })
  program.addCommand(check, { isDefault: true })
  for (const command of [baseline, inspect, stream, redact, rules, explain, lsp]) program.addCommand(command)
  addStaffCommands(program, finish)
  addSetUpCommands(program, finish)
  for (const command of [program, ...program.commands]) command.exitOverride().configureOutput({ outputError: inOneLine })
  return program
}

function inOneLine(message: string, write: (line: string) => void): void {
  write(`phi-lint: ${printable(message.trim().replace(/^error: /, '').replaceAll('\n', ' '))}\n`)
}

/** One line each on standard error, never a stack trace; whatever is wrong here, the exit code is 2. */
function complain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof WrongUse) {
    if (error instanceof NothingToRead) process.stderr.write(`${SHORT_HELP}\n`)
    else for (const line of error.lines) process.stderr.write(`phi-lint: ${printable(line)}\n`)
    return 2
  }
  if (isCrowded(error)) {
    process.stderr.write(`phi-lint: ${causeOf(error)}.\n`)
    return 2
  }
  process.stderr.write(`phi-lint: ${crash(error)}. Please report this, without the draft.\n`)
  return 2
}
