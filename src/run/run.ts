import type { Config } from './config.js'
import { discover } from './discover.js'
import { pathOf, readAll, STDIN, type Selection } from './drafts.js'
import { isIgnored, linterShelf, settingsFor } from './linters.js'
import { crash, type Problem } from './problem.js'
import type { Draft } from './content.js'
import type { FoundMention, Linter, LintOptions, Report } from '../linter.js'
import type { Channel } from '../text/document.js'

/** What the user asked for. */
export type Request = {
  readonly paths: readonly string[]
  readonly text: string | undefined
  readonly stdinFilename: string | undefined
  /** Standard input stands in for paths and text. */
  readonly stdinIsOpen: boolean
  readonly channel: Channel | undefined
  readonly config: Config
  readonly cwd: string
  readonly input: NodeJS.ReadableStream
  /** What a mistyped path could have meant. */
  readonly commands: readonly string[]
}

/** What the caller is told on the way: a draft's result, or a line for people. */
export type Told<Result> = {
  readonly result: (draft: Draft, result: Result) => Promise<void>
  readonly problem: (problem: Problem) => void
  readonly warning: (path: string, warning: string) => void
}

/** What is left to say at the end. */
export type Outcome = { readonly problems: number; readonly pictures: number; readonly others: number }

/** Whether there is anything to read at all. */
export function asksForNothing({ paths, text, stdinIsOpen }: Request): boolean {
  return paths.length === 0 && text === undefined && !stdinIsOpen
}

/** Checks every draft and tells its report, in the order in which drafts were named. */
export async function checkAll(request: Request, told: Told<Report>): Promise<Outcome> {
  return visit(request, told, async (linter, text, options) => {
    const report = await linter.check(text, options)
    return { result: report, warnings: report.warnings }
  })
}

/** Lists every mention of every draft. */
export async function inspectAll(request: Request, told: Told<readonly FoundMention[]>): Promise<Outcome> {
  return visit(request, told, async (linter, text, options) => ({ result: await linter.inspect(text, options), warnings: [] }))
}

type Work<Result> = (linter: Linter, text: string, options: LintOptions) => Promise<{ result: Result; warnings: readonly string[] }>

async function visit<Result>(request: Request, told: Told<Result>, work: Work<Result>): Promise<Outcome> {
  const { config, cwd } = request
  const selection = await select(request)
  const linterFor = linterShelf(config.settings)
  const left = { problems: 0, pictures: selection.found.pictures, others: selection.found.others }
  const fail = (problem: Problem): void => {
    left.problems++
    told.problem(problem)
  }
  for await (const draft of readAll(selection, cwd, request.input)) {
    if ('skipped' in draft) left[draft.skipped === 'picture' ? 'pictures' : 'others']++
    else if ('problem' in draft) fail(draft)
    else {
      const { path, text, warning } = draft
      if (warning) told.warning(path, warning)
      const settings = settingsFor(pathOf(draft), config, cwd)
      const linter = await linterFor(settings.rules)
      const outcome = await work(linter, text, optionsFor(pathOf(draft), request.channel, settings.channel)).catch((error: unknown) => crash(error))
      if (typeof outcome === 'string') {
        fail({ path, problem: `could not be checked (${outcome}). Please report this, without the draft.` })
      } else {
        for (const line of outcome.warnings) told.warning(path, line)
        await told.result(draft, outcome.result)
      }
    }
  }
  return left
}

async function select({ paths, text, stdinFilename, stdinIsOpen, config, cwd, commands }: Request): Promise<Selection> {
  const files = paths.filter((path) => path !== '-')
  const readsStdin = paths.includes('-') || (paths.length === 0 && text === undefined && stdinIsOpen)
  const found = await discover(files, { cwd, commands, isIgnored: (path) => isIgnored(path, config, cwd) })
  return { found, text, stdin: readsStdin ? (stdinFilename ?? STDIN) : undefined }
}

function optionsFor(path: string | undefined, channel: Channel | undefined, defaultChannel: Channel | undefined): LintOptions {
  return { ...(path !== undefined && { path }), ...(channel && { channel }), ...(defaultChannel && { defaultChannel }) }
}
