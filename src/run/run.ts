import { notesOf, sieve, type Known } from './baseline.js'
import type { Baseline } from './baseline-file.js'
import type { Cache } from './cache.js'
import { discoverChanged, touches, type Changes } from './changed.js'
import type { Config } from './config.js'
import type { Draft } from './content.js'
import { alone, checkers, weightOf, type Crew } from './crew.js'
import { discover, type Candidate } from './discover.js'
import { pathOf, sourcesOf, STDIN, type Selection } from './drafts.js'
import { examiner, type Terms, type Work } from './examine.js'
import { inTurn } from './in-turn.js'
import type { Judged } from './judged.js'
import { isIgnored, settingsFor } from './linters.js'
import type { Passed, PassedKind, Problem } from './problem.js'
import type { FoundMention, Report } from '../linter.js'
import type { Channel } from '../text/document.js'
import { currentDay } from '../text/day.js'

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
  /** How many threads check; by default as many as pay. */
  readonly concurrency?: number | undefined
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
  const today = currentDay()
  const sifter = baseline && sieve(baseline, cwd, today)
  const sifted = async (draft: Draft, report: Report): Promise<Sifted> => {
    if (pathOf(draft) === undefined) return { ...report, known: [] }
    const { fresh, known } = sifter ? await sifter.part(draft.path, report.findings) : { fresh: report.findings, known: [] }
    return { ...report, findings: changes ? fresh.filter(touches(changes, draft)) : fresh, known }
  }
  try {
    const crew = (files: readonly Candidate[]): Promise<Crew<Judged>> => checkers(files, { ...request, terms: request, today })
    const outcome = await visit(request, crew, {
      ...told,
      async result(draft, { report, key }) {
        if (key !== undefined) cache?.keep(key, report)
        await told.result(draft, await sifted(draft, report))
      },
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
  return visitAlone(request, told, async ({ options, open }) => {
    const { linter, document } = await open()
    return { result: await linter.inspect(document, options), warnings: [], shown: 0 }
  })
}

/** Does some work on every draft, in this thread. */
export async function visitAlone<Result>(request: Request & Pick<Terms, 'remembers'>, told: Told<Result>, work: Work<Result>): Promise<Outcome> {
  return visit(request, async () => alone(examiner(request, work)), told)
}

/** Examines every draft that a request asks for, and tells what came of each. */
async function visit<Result>(request: Request, crewFor: (files: readonly Candidate[]) => Promise<Crew<Result>>, told: Told<Result>): Promise<Outcome> {
  const selection = await select(request)
  told.expect?.(selection.found.files.length)
  const left = { problems: 0, passed: { picture: 0, ignored: 0, link: 0, other: 0 }, shown: 0, notes: [] }
  const pass = (passed: Passed): void => {
    left.passed[passed.kind]++
    told.passed(passed)
  }
  const { examine, ahead, close } = await crewFor(selection.found.files)
  try {
    for await (const one of inTurn(sourcesOf(selection, request.input), examine, ahead, weightOf)) {
      if ('why' in one) pass(one)
      else {
        const path = 'problem' in one ? one.path : one.draft.path
        for (const line of one.warnings ?? []) told.warning(path, line)
        if ('problem' in one) {
          left.problems++
          told.problem({ path, problem: one.problem })
        } else {
          left.shown += one.shown
          await told.result(one.draft, one.result)
          if (one.draft.isPicture) pass({ path, kind: 'picture', why: 'what it shows; what its file says was checked' })
        }
      }
    }
  } finally {
    await close()
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
