import { notesOf, sieve, type Known } from './baseline.js'
import type { Baseline } from './baseline-file.js'
import { cacheKeys, type Cache } from './cache.js'
import { discoverChanged, touches, type Changes } from './changed.js'
import type { Config } from './config.js'
import { discover } from './discover.js'
import { pathOf, readAll, STDIN, type Selection } from './drafts.js'
import { isIgnored, linterShelf, settingsFor, type PathSettings } from './linters.js'
import { crash, WrongUse, type Passed, type PassedKind, type Problem } from './problem.js'
import type { Draft } from './content.js'
import type { FoundMention, Linter, LintOptions, Report } from '../linter.js'
import { readText } from '../read/index.js'
import { textsIn, type Channel, type Document } from '../text/document.js'

/** What the user asked for. */
export type Request = {
  readonly paths: readonly string[]
  readonly text: string | undefined
  readonly stdinFilename: string | undefined
  /** Standard input stands in for paths and text. */
  readonly stdinIsOpen: boolean
  readonly channel: Channel | undefined
  /** A reader for all drafts, by its name. */
  readonly format: string | undefined
  /** Endings that folders are searched for; undefined: those that readers know. */
  readonly endings: readonly string[] | undefined
  /** Whether the lists of ignored files, and the config's, count. */
  readonly usesIgnores: boolean
  readonly config: Config
  readonly cwd: string
  readonly input: NodeJS.ReadableStream
  /** What a mistyped path could have meant. */
  readonly commands: readonly string[]
  /** Only what has changed is checked. */
  readonly changes?: Changes | undefined
  /** What was there before and is not told again. */
  readonly baseline?: Baseline | undefined
  readonly cache?: Cache | undefined
}

/** What the caller is told on the way: a draft's result, or a line for people. */
export type Told<Result> = {
  /** How many files there are to read, as far as that is known. */
  readonly expect?: (files: number) => void
  readonly result: (draft: Draft, result: Result) => Promise<void>
  readonly problem: (problem: Problem) => void
  readonly passed: (passed: Passed) => void
  readonly warning: (path: string, warning: string) => void
}

/** What is left to say at the end. */
export type Outcome = {
  readonly problems: number
  readonly passed: Readonly<Record<PassedKind, number>>
  /** Pictures and films that drafts show. */
  readonly shown: number
  /** What else there is to say about the run as a whole, a line each. */
  readonly notes: readonly string[]
}

/** A report less what the baseline knows and what stands on lines that nobody has changed. */
export type Sifted = Report & { readonly known: readonly Known[] }

/** Whether there is anything to read at all. */
export function asksForNothing({ paths, text, stdinIsOpen, changes }: Request): boolean {
  return paths.length === 0 && text === undefined && !stdinIsOpen && !changes
}

/** Checks every draft and tells its report, in the order in which drafts were named. */
export async function checkAll(request: Request, told: Told<Sifted>): Promise<Outcome> {
  const { baseline, changes, cache, cwd } = request
  const today = new Date().toISOString().slice(0, 10)
  const sifter = baseline && sieve(baseline, cwd, today)
  const keyOf = cache && (await cacheKeys())
  const sifted = async (draft: Draft, report: Report): Promise<Sifted> => {
    if (pathOf(draft) === undefined) return { ...report, known: [] }
    const { fresh, known } = sifter ? await sifter.part(draft.path, report.findings) : { fresh: report.findings, known: [] }
    return { ...report, findings: changes ? fresh.filter(touches(changes, draft)) : fresh, known }
  }
  try {
    const outcome = await visit(request, told, async ({ draft, said, options, open }) => {
      const key = keyOf && pathOf(draft) !== undefined ? keyOf({ draft, said, today }) : undefined
      let report = key === undefined ? undefined : cache?.find(key)
      if (!report) {
        const { linter, document } = await open()
        report = await linter.check(document, options)
        if (key !== undefined) cache?.keep(key, report)
      }
      return { result: await sifted(draft, report), warnings: report.warnings, shown: report.pictures }
    })
    const isFull = changes === undefined && request.paths.length > 0
    const notes = [...(changes?.warnings ?? []), ...(sifter ? notesOf(await sifter.tally(), isFull) : []), ...((await cache?.close()) ?? [])]
    return { ...outcome, notes }
  } finally {
    changes?.repository.close()
  }
}

/** Lists every mention of every draft. */
export async function inspectAll(request: Request, told: Told<readonly FoundMention[]>): Promise<Outcome> {
  return visit(request, told, async ({ options, open }) => {
    const { linter, document } = await open()
    return { result: await linter.inspect(document, options), warnings: [], shown: 0 }
  })
}

/** A draft on the bench: read and judged only if somebody asks. */
type Bench = {
  readonly draft: Draft
  readonly options: LintOptions
  /** All that the config and the user have said about it. */
  readonly said: unknown
  readonly open: () => Promise<{ readonly linter: Linter; readonly document: Document }>
}
type Work<Result> = (bench: Bench) => Promise<{ result: Result; warnings: readonly string[]; shown: number }>

/** A draft that fits into no memory. */
class TooLong extends Error {}

/**
 * Characters of prose that fit into the memory which Node takes by itself on a small machine (2 GB). Measured on drafts full of leaks: 1.2 GB for 10 MB
 * of Markdown, which is one text, and 0.5 GB for 5 MB of a CSV file, whose rows are texts of their own.
 */
const MOST = { inOneText: 10 * 1024 * 1024, inAll: 30 * 1024 * 1024 }
const TOO_LONG = 'too much to check at once: more than 10 million characters in one text, or 30 million in all. Split it, or leave it out.'

async function visit<Result>(request: Request, told: Told<Result>, work: Work<Result>): Promise<Outcome> {
  const { config, cwd } = request
  const selection = await select(request)
  told.expect?.(selection.found.files.length)
  const linterFor = linterShelf(config.settings)
  const left = { problems: 0, passed: { picture: 0, ignored: 0, link: 0, other: 0 }, shown: 0, notes: [] }
  const pass = (passed: Passed): void => {
    left.passed[passed.kind]++
    told.passed(passed)
  }
  const fail = (problem: Problem): void => {
    left.problems++
    told.problem(problem)
  }
  for await (const draft of readAll(selection, cwd, request.input)) {
    if ('why' in draft) pass(draft)
    else if ('problem' in draft) fail(draft)
    else {
      const { path, warning } = draft
      if (warning) told.warning(path, warning)
      const settings = settingsFor(pathOf(draft), config, cwd)
      const options = optionsFor(pathOf(draft), request, settings)
      const open = async (): Promise<Awaited<ReturnType<Bench['open']>>> => {
        const linter = await linterFor(settings)
        const document = documentOf(draft, request.format ?? settings.format)
        if (isTooLong(document)) throw new TooLong()
        return { linter, document }
      }
      const outcome = await attempt(() => work({ draft, options, said: [config.settings, settings, request.format, options], open }))
      if (typeof outcome === 'string') fail({ path, problem: outcome })
      else {
        left.shown += outcome.shown
        for (const line of outcome.warnings) told.warning(path, line)
        await told.result(draft, outcome.result)
        if (draft.isPicture) pass({ path, kind: 'picture', why: 'what it shows; what its file says was checked' })
      }
    }
  }
  return left
}

async function select({ paths, text, stdinFilename, stdinIsOpen, endings, usesIgnores, config, cwd, commands, changes }: Request): Promise<Selection> {
  const files = paths.filter((path) => path !== '-')
  const readsStdin = paths.includes('-') || (paths.length === 0 && text === undefined && stdinIsOpen && !changes)
  const ground = {
    cwd, commands, endings, usesIgnores,
    isIgnored: (path: string) => isIgnored(path, config, cwd),
    hasReader: (path: string) => settingsFor(path, config, cwd).format !== undefined,
  }
  const found = await (changes ? discoverChanged(files, changes, ground) : discover(files, ground))
  return { found, text, stdin: readsStdin ? (stdinFilename ?? STDIN) : undefined }
}

function optionsFor(path: string | undefined, request: Request, settings: PathSettings): LintOptions {
  return {
    ...(path !== undefined && { path }),
    ...(request.channel && { channel: request.channel }),
    ...(settings.channel && { defaultChannel: settings.channel }),
  }
}

function documentOf(draft: Draft, format: string | undefined): Document {
  const path = pathOf(draft)
  return draft.document ?? readText(draft.text, { format, path })
}

function isTooLong(document: Document): boolean {
  const lengths = textsIn(document).map(({ segments }) => segments.reduce((sum, { text }) => sum + text.length, 0))
  return lengths.some((length) => length > MOST.inOneText) || lengths.reduce((sum, length) => sum + length, 0) > MOST.inAll
}

/** A crash is told like any other problem with a file: the other files are still to be checked. */
async function attempt<Value>(action: () => Promise<Value>): Promise<Value | string> {
  try {
    return await action()
  } catch (error) {
    if (error instanceof TooLong) return TOO_LONG
    // A mistake in the config, which the engine has found: no fault of this draft.
    if (error instanceof WrongUse) throw error
    return `could not be checked (${crash(error)}). Please report this, without the draft.`
  }
}
