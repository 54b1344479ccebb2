import type { Config } from './config.js'
import { readDraft, type Draft, type Skipped } from './content.js'
import type { Candidate } from './discover.js'
import { pathOf } from './drafts.js'
import { linterShelf, settingsFor, type PathSettings } from './linters.js'
import { crash, WrongUse, type Passed, type Problem } from './problem.js'
import type { Linter, LintOptions } from '../linter.js'
import { readText } from '../read/index.js'
import { textsIn, type Channel, type Document } from '../text/document.js'

/** What was said about all drafts. It can be sent to another thread. */
export type Terms = {
  readonly config: Config
  readonly cwd: string
  readonly channel: Channel | undefined
  /** A reader for all drafts, by its name. */
  readonly format: string | undefined
  /** Whether drafts come again and again, while they are written. */
  readonly remembers?: boolean
}

/** What became of a draft, with what is to be told of it on the way. */
export type Examined<Result> = Passed | (Problem & { readonly warnings?: readonly string[] }) | Done<Result>
type Done<Result> = {
  /** Without the document, which nobody asks for any more. */
  readonly draft: Draft
  readonly warnings: readonly string[]
  /** Pictures and films that it shows. */
  readonly shown: number
  readonly result: Result
}

/** A draft that was read, or a file to be read; what is neither comes out as it is. */
export type Source = Draft | Candidate | Passed | Problem

/** A draft on the bench: read and judged only if somebody asks. */
export type Bench = {
  readonly draft: Draft
  readonly options: LintOptions
  /** The reader that somebody chose for it, by its name. */
  readonly format: string | undefined
  /** All that the config and the user have said about it. */
  readonly said: unknown
  readonly open: () => Promise<{ readonly linter: Linter; readonly document: Document }>
}
export type Work<Result> = (bench: Bench) => Promise<Omit<Done<Result>, 'draft'>>

/** A draft that fits into no memory. */
class TooLong extends Error {}

/**
 * Characters of prose that fit into the memory which Node takes by itself on a small machine (2 GB). Measured on drafts full of leaks: 1.2 GB for 10 MB
 * of Markdown, which is one text, and 0.5 GB for 5 MB of a CSV file, whose rows are texts of their own.
 */
const MOST = { inOneText: 10 * 1024 * 1024, inAll: 30 * 1024 * 1024 }
const TOO_LONG = 'too much to check at once: more than 10 million characters in one text, or 30 million in all. Split it, or leave it out.'

/** Opens one source after the other and does the work on each. Throws WrongUse for a config that the engine refuses. */
export function examiner<Result>(terms: Terms, work: Work<Result>): (source: Source) => Promise<Examined<Result>> {
  const examine = workshop(terms)
  return (source) => examine(source, work)
}

/** The same for works of several kinds, and for sources that ask for a reader by its name. */
export function workshop(terms: Terms): <Result>(source: Source, work: Work<Result>, format?: string) => Promise<Examined<Result>> {
  const { config, cwd, channel, remembers } = terms
  const linterFor = linterShelf(config.settings, remembers)
  return async (source, work, format = terms.format) => {
    const read = 'named' in source ? await openFile(source, cwd) : source
    if (!('text' in read)) return read
    const { document: unpacked, warning, ...draft } = read
    const path = pathOf(draft)
    const settings = settingsFor(path, config, cwd)
    const options = optionsFor(path, channel, settings)
    const before = warning === undefined ? [] : [warning]
    const reader = format ?? settings.format
    const open = async (): Promise<Awaited<ReturnType<Bench['open']>>> => {
      const linter = await linterFor(settings)
      const document = unpacked ?? readText(draft.text, { format: reader, path })
      if (isTooLong(document)) throw new TooLong()
      return { linter, document }
    }
    const outcome = await attempt(() => work({ draft: read, options, format: reader, said: [config.settings, settings, format, options], open }))
    if (typeof outcome === 'string') return { path: draft.path, problem: outcome, warnings: before }
    return { ...outcome, draft, warnings: [...before, ...outcome.warnings] }
  }
}

const WHY: Readonly<Record<Skipped['skipped'], string>> = { picture: 'a picture or film', other: 'not text' }

/** Reads a file. What is none that phi-lint reads comes back with the reason. */
export async function openFile(file: Candidate, cwd: string): Promise<Draft | Passed | Problem> {
  const draft = await readDraft(file, cwd)
  return 'skipped' in draft ? { path: file.path, kind: draft.skipped, why: WHY[draft.skipped] } : draft
}

/** What a draft's path, the user and the config say of it, for the linter. */
export function optionsFor(path: string | undefined, channel: Channel | undefined, settings: PathSettings): LintOptions {
  return {
    ...(path !== undefined && { path }),
    ...(channel && { channel }),
    ...(settings.channel && { defaultChannel: settings.channel }),
  }
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
