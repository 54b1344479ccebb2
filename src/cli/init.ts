import { JURISDICTIONS, type Jurisdiction } from '../detect/jurisdiction.js'
import { LAWS } from '../judge/law.js'
import { initialise, type Outcome } from '../run/init.js'
import { WrongUse } from '../run/problem.js'
import { STRICTNESS, USUAL, type Answers, type Strictness } from '../run/starter.js'
import { didYouMean } from '../run/suggest.js'
import { openAsker, type Asker } from './asker.js'
import { say, standardOutput } from './terminal.js'

export type InitFlags = {
  readonly jurisdiction?: Jurisdiction
  readonly organization?: string
  readonly content?: string
  readonly strictness?: Strictness
  readonly yes?: boolean
  readonly hook?: boolean
  readonly workflow?: boolean
}

/** Asks a person, and gives back what they typed. */
export type Ask = (question: string) => Promise<string>

/** An answer that must come: when the terminal is closed, nobody answers any more. */
function mustAnswer(ask: Asker['ask']): Ask {
  return async (question) => {
    const typed = await ask(question)
    if (typed === undefined) throw new WrongUse('init: no answer came. Nothing more is written.')
    return typed
  }
}

/** Writes the files of a beginning, after four questions; flags answer them, too. */
export async function init(flags: InitFlags): Promise<0> {
  const given = Object.fromEntries((['jurisdiction', 'organization', 'content', 'strictness'] as const).flatMap((key) => (flags[key] === undefined ? [] : [[key, flags[key]]])))
  checkContent(flags.content)
  const terminal = process.stdin.isTTY && process.stderr.isTTY && flags.yes !== true ? openAsker(process.stderr) : undefined
  if (!terminal && flags.yes !== true && Object.keys(given).length === 0) throw new WrongUse('init: nobody is there to be asked. Pass --yes for the usual answers, or --jurisdiction, --organization, --content and --strictness.')
  try {
    const ask = terminal && mustAnswer(terminal.ask)
    const answers = ask ? await questions(given, ask) : { ...USUAL, ...given }
    const mayReplace = async (path: string): Promise<boolean> => ask !== undefined && /^y/i.test(await ask(`${path} is there already, and differs. Replace it? [y/N] `))
    await standardOutput().write(told(await initialise(answers, { hook: flags.hook === true, workflow: flags.workflow === true }, process.cwd(), mayReplace)))
  } finally {
    terminal?.close()
  }
  return 0
}

/** The four questions, but for those that are answered. An empty answer takes the usual one; one that makes no sense is asked for again. */
export async function questions(given: Partial<Answers>, ask: Ask): Promise<Answers> {
  const laws = JURISDICTIONS.map((one) => `  ${one}  ${LAWS[one].name}`).join('\n')
  return {
    jurisdiction: given.jurisdiction ?? (await choice(`Whose law are you under?\n${laws}\n[us] `, JURISDICTIONS, USUAL.jurisdiction, ask)),
    organization: given.organization ?? (await ask('What is your organisation called? (empty: not now) ')).trim(),
    content: given.content ?? (await folder('In which folder are the drafts? [. for all of them] ', ask)),
    strictness: given.strictness ?? (await choice('How strict? strict: warnings fail, too. standard: errors fail. gentle: nothing fails yet. [standard] ', STRICTNESS, USUAL.strictness, ask)),
  }
}

async function choice<Word extends string>(question: string, words: readonly Word[], usual: Word, ask: Ask): Promise<Word> {
  for (;;) {
    const typed = (await ask(question)).trim().toLowerCase()
    const chosen = typed === '' ? usual : words.find((word) => word === typed)
    if (chosen !== undefined) return chosen
    say(`It is one of ${words.join(', ')}.${didYouMean(typed, words)}`)
  }
}

async function folder(question: string, ask: Ask): Promise<string> {
  for (;;) {
    const typed = (await ask(question)).trim()
    const wrong = contentMistake(typed)
    if (wrong === undefined) return typed === '' ? USUAL.content : typed
    say(wrong)
  }
}

function checkContent(content: string | undefined): void {
  const wrong = content === undefined ? undefined : contentMistake(content)
  if (wrong !== undefined) throw new WrongUse(`--content: ${wrong}`)
}

function contentMistake(content: string): string | undefined {
  const isInside = !/^[/\\]|^[A-Za-z]:|[\r\n]/.test(content) && !content.split(/[/\\]/).includes('..')
  return isInside ? undefined : 'It must be a folder below this one, such as content/posts.'
}

const BECAME: Readonly<Record<Outcome['became'], string>> = {
  written: 'written',
  unchanged: 'unchanged',
  replaced: 'replaced',
  kept: 'there already, left as it is',
}

function told(outcomes: readonly Outcome[]): string {
  const lines = outcomes.map(({ path, became }) => `${path}: ${BECAME[became]}.`)
  return `${[...lines, 'Next: npx phi-lint .'].join('\n')}\n`
}
