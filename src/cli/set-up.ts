import { Argument, Command, Option } from 'commander'
import { JURISDICTIONS } from '../detect/jurisdiction.js'
import { STRICTNESS } from '../run/starter.js'
import { addConfigFlags, addFormatFlag, addQuizFlags, addUnusedFlags, type RulesFlags } from './flags.js'
import type { InitFlags } from './init.js'
import type { LearnFlags } from './learn.js'

/** Columns that descriptions in a help wrap into; commander wraps nothing where fewer than 40 are left. */
export const NARROWEST = 24

/** The commands that set phi-lint up, and the examples in the help of all commands but the program's own. */
export function addSetUpCommands(program: Command, finish: (code: number) => void): void {
  const config = addFormatFlag(addUnusedFlags(addConfigFlags(new Command('config'))))
    .addArgument(new Argument('[path]', 'a file, which need not exist'))
    .description('show the settings in force, for a path or in general, and where each of them was written')
    .action(async (path: string | undefined, flags: RulesFlags) => finish(await (await import('./config.js')).config(path, flags)))
  const init = addUnusedFlags(addConfigFlags(new Command('init')))
    .description('write a config, an ignore list and, on request, a git hook and a workflow; replaces nothing without asking')
    .addOption(new Option('--jurisdiction <law>', 'whose law you are under').choices(JURISDICTIONS))
    .addOption(new Option('--organization <name>', 'what your organisation is called'))
    .addOption(new Option('--content <folder>', 'where the drafts are'))
    .addOption(new Option('--strictness <degree>', 'strict: warnings fail, too; standard: errors fail; gentle: nothing fails yet').choices(STRICTNESS))
    .addOption(new Option('--yes', 'ask nothing; take the usual answers where no flag gives another'))
    .addOption(new Option('--hook', 'write a git hook that checks what is about to be committed'))
    .addOption(new Option('--workflow', 'write a workflow for GitHub that checks pull requests'))
    .action(async (flags: InitFlags) => finish(await (await import('./init.js')).init(flags)))
  const completion = addUnusedFlags(addConfigFlags(new Command('completion')))
    .addArgument(new Argument('<shell>', 'bash, zsh or fish'))
    .description('write a script that lets a shell complete commands, flags and rules')
    .action(async (shell: string) => finish(await (await import('./completion.js')).completion(shell, program)))
  const learn = addQuizFlags(addUnusedFlags(addConfigFlags(new Command('learn'))))
    .description('practise: invented drafts, one after the other; say whether each may go out, and see why')
    .action(async (flags: LearnFlags) => finish(await (await import('./learn.js')).learn(flags)))
  for (const command of [learn, config, init, completion]) program.addCommand(command)
  for (const command of program.commands) command.addHelpText('after', examplesOf(command.name())).configureHelp({ minWidthToWrap: NARROWEST })
}

const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  check: ['phi-lint check drafts/', 'phi-lint check --max-warnings 0 "posts/**/*.md"', 'phi-lint check --format json --output report.json .', 'phi-lint check --fix posts/may.md', 'phi-lint check --interactive reply.txt'],
  baseline: ['phi-lint baseline create .', 'phi-lint baseline prune .'],
  inspect: ['phi-lint inspect reply.txt', 'phi-lint inspect --format json --text "Call Ann at 614-555-0138."'],
  stream: ['phi-lint stream < posts.jsonl > findings.jsonl', 'parallel --pipe --keep-order phi-lint stream --channel review-reply < replies.jsonl'],
  redact: ['phi-lint redact reply.txt'],
  page: ['phi-lint page --output check.html', 'phi-lint page --config clinic.yml --output /srv/intranet/check.html'],
  serve: ['phi-lint serve', 'phi-lint serve --port 8080'],
  rules: ['phi-lint rules', 'phi-lint rules --format json'],
  explain: ['phi-lint explain patient-name'],
  learn: ['phi-lint learn', 'phi-lint learn --questions 5 --seed 7'],
  lsp: ['phi-lint lsp --stdio'],
  config: ['phi-lint config', 'phi-lint config replies/ann.md', 'phi-lint config --format json posts/a.md'],
  init: ['phi-lint init', 'phi-lint init --yes --jurisdiction uk --hook', 'phi-lint init --organization "Riverside Family Clinic" --content content/posts'],
  completion: ['source <(phi-lint completion bash)', 'phi-lint completion zsh > "${fpath[1]}/_phi-lint"', 'phi-lint completion fish > ~/.config/fish/completions/phi-lint.fish'],
}

function examplesOf(name: string): string {
  const examples = EXAMPLES[name]
  return examples === undefined ? '' : `\nExamples:\n${examples.map((example) => `  ${example}`).join('\n')}`
}
