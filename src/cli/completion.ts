import type { Command, Option } from 'commander'
import { RULES } from '../../rules/index.js'
import { WrongUse } from '../run/problem.js'
import { didYouMean } from '../run/suggest.js'
import { standardOutput } from './terminal.js'

/** What can be typed: commands, the flags of each, and the words that a flag or an argument takes. */
type Words = {
  readonly name: string
  readonly about: string
  readonly flags: readonly Flag[]
  readonly takes: readonly string[]
  /** Whether paths can be named. */
  readonly takesFiles: boolean
}
type Flag = { readonly name: string; readonly about: string; readonly takesValue: boolean; readonly values: readonly string[] }

/** Writes a script that completes commands, flags and their values; derived from the commands themselves, so it cannot fall behind. */
export async function completion(shell: string, program: Command): Promise<0> {
  const script = SCRIPTS.get(shell)
  const shells = [...SCRIPTS.keys()]
  if (!script) throw new WrongUse(`completion: there is no script for "${shell.slice(0, 40)}".${didYouMean(shell, shells)} There is one for ${shells.join(', ')}.`)
  await standardOutput().write(script(wordsOf(program)))
  return 0
}

/** Arguments that take one of a few words which their command need not load beforehand. */
function wordsFor(argument: string): readonly string[] {
  return argument === 'rule' ? RULES.map(({ id }) => id) : argument === 'shell' ? [...SCRIPTS.keys()] : []
}

function wordsOf(program: Command): readonly Words[] {
  return program.commands.map((command) => ({
    name: command.name(),
    about: plain(command.description()),
    flags: [...command.options.filter(({ hidden }) => !hidden).map(flagOf), { name: '--help', about: 'help on this command', takesValue: false, values: [] }],
    takes: command.registeredArguments.flatMap((argument) => argument.argChoices ?? wordsFor(argument.name())),
    takesFiles: command.registeredArguments.some((argument) => /^paths?$/.test(argument.name())),
  }))
}

function flagOf(option: Option): Flag {
  return { name: option.long!, about: plain(option.description), takesValue: option.required || option.optional, values: option.argChoices ?? [] }
}

/** Nothing that a shell could read as more than words. */
function plain(text: string): string {
  return text.replace(/[^\w .,;-]+/g, ' ').replace(/ +/g, ' ').trim()
}

const SCRIPTS: ReadonlyMap<string, (commands: readonly Words[]) => string> = new Map([['bash', bash], ['zsh', zsh], ['fish', fish]])

/** Flags that take one of a few words, once for all commands. */
function valuesOf(commands: readonly Words[]): readonly Flag[] {
  const all = commands.flatMap(({ flags }) => flags).filter(({ takesValue }) => takesValue)
  return all.filter(({ name }, i) => all.findIndex((other) => other.name === name) === i)
}

/** The default command's flags count before any command is named. */
function flagNames(flags: readonly Flag[]): string {
  return flags.map(({ name }) => name).join(' ')
}

/** Where no word fits, the shell itself completes paths, and quotes them rightly. */
function bash(commands: readonly Words[]): string {
  const values = valuesOf(commands).map(({ name, values: words }) =>
    `    ${name}) ${words.length > 0 ? `COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$word"))` : 'COMPREPLY=()'}; return ;;`)
  const cases = commands.map(({ name, flags, takes }) => `    ${name}) flags='${flagNames(flags)}'; words='${takes.join(' ')}' ;;`)
  return `# bash completion for phi-lint: source <(phi-lint completion bash)
_phi_lint() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words='' flags='${flagNames(commands[0]?.flags ?? [])} --version'
  case "$before" in
${values.join('\n')}
  esac
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then words='${commands.map(({ name }) => name).join(' ')}'; fi
  case "$word" in -*) words="$flags" ;; esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o bashdefault -o default -F _phi_lint phi-lint
`
}

function zsh(commands: readonly Words[]): string {
  const spec = ({ name, about, takesValue, values }: Flag): string => `'${name}[${about}]${takesValue ? `:value:${values.length > 0 ? `(${values.join(' ')})` : '_files'}` : ''}'`
  const cases = commands.map(({ name, flags, takes, takesFiles }) =>
    `    ${name}) _arguments ${[...flags.map(spec), ...(takes.length > 0 ? [`'*:word:(${takes.join(' ')})'`] : []), ...(takesFiles ? ["'*:file:_files'"] : [])].join(' ')} ;;`)
  const [check] = commands
  return `#compdef phi-lint
# zsh completion for phi-lint: phi-lint completion zsh > "\${fpath[1]}/_phi-lint"
_phi_lint() {
  local -a commands
  commands=(${commands.map(({ name, about }) => `'${name}:${about}'`).join(' ')})
  if (( CURRENT == 2 )) && [[ "$words[2]" != -* ]]; then
    _describe command commands
    _files
    return
  fi
  case "$words[2]" in
${cases.join('\n')}
    *) _arguments ${(check?.flags ?? []).map(spec).join(' ')} '*:file:_files' ;;
  esac
}
if [ "$funcstack[1]" = "_phi_lint" ]; then _phi_lint "$@"; else compdef _phi_lint phi-lint; fi
`
}

function fish(commands: readonly Words[]): string {
  const names = commands.map(({ name }) => name)
  const flagLine = (when: string, { name, about, takesValue, values }: Flag): string =>
    `complete -c phi-lint -n '${when}' -l ${name.slice(2)}${takesValue ? ' -r' : ''}${values.length > 0 ? ` -f -a '${values.join(' ')}'` : ''} -d '${about}'`
  return `# fish completion for phi-lint: phi-lint completion fish > ~/.config/fish/completions/phi-lint.fish
${commands.map(({ name, about }) => `complete -c phi-lint -n '__fish_use_subcommand' -a ${name} -d '${about}'`).join('\n')}
${commands.flatMap(({ name, flags, takes, takesFiles }, i) => {
    const when = i === 0 ? `not __fish_seen_subcommand_from ${names.slice(1).join(' ')}` : `__fish_seen_subcommand_from ${name}`
    const words = takes.length > 0 || !takesFiles ? [`complete -c phi-lint -n '__fish_seen_subcommand_from ${name}' -f${takes.length > 0 ? ` -a '${takes.join(' ')}'` : ''}`] : []
    return [...flags.map((flag) => flagLine(when, flag)), ...words]
  }).join('\n')}
`
}
