import { setImmediate as turn } from 'node:timers/promises'
import { isTable, oneOfIfAny, type Mistakes } from './checks.js'
import type { Config } from './config.js'
import { optionsFor } from './examine.js'
import { linesOf, type Line } from './lines.js'
import { linterShelf, settingsFor } from './linters.js'
import { crash } from './problem.js'
import { FORMATS_IN } from './settings.js'
import type { Report } from '../linter.js'
import { CHANNELS, type Channel } from '../text/document.js'

/** What a caller names a post by: given back as it is, null where there is none. */
export type Id = string | number | null

/** A post out of a stream. */
export type Post = {
  readonly id: Id
  readonly text: string
  readonly channel: Channel | undefined
  /** Chooses the reader and the config's overrides; nothing is opened. */
  readonly path: string | undefined
  /** A reader's name. */
  readonly format: string | undefined
}

/** What became of a line: a report, or why there is none. Lines are counted from 1. */
export type Answer = { readonly id: Id; readonly report: Report } | BadLine
export type BadLine = { readonly id: Id; readonly line: number; readonly problem: string }

/** What counts for posts that do not say. */
export type Usual = { readonly config: Config; readonly cwd: string; readonly channel: Channel | undefined; readonly format: string | undefined }

/** In bytes: a book of 500 pages is shorter. Measured, so much takes 0.3 GB to judge, and 0.7 GB where every sentence is a leak. */
const LONGEST = 1024 * 1024
/** In characters: no system has longer ones (PATH_MAX), and globs are matched against it. */
const LONGEST_PATH = 4096

/** Judges one post after the other and answers in the same order. Whatever is wrong with a line, the next ones are read. Throws WrongUse for a broken config. */
export async function* answers(input: AsyncIterable<Buffer>, { config, cwd, channel, format }: Usual): AsyncGenerator<Answer> {
  const linterFor = linterShelf(config.settings)
  // A broken config is told before the first post comes in.
  await linterFor(settingsFor(undefined, config, cwd))
  for await (const line of linesOf(input, LONGEST)) {
    // Lines that have come in together would let nothing else have its turn, not even a signal.
    await turn()
    const post = readPost(line)
    if (post === undefined) continue
    if ('problem' in post) {
      yield post
      continue
    }
    const settings = settingsFor(post.path, config, cwd)
    const linter = await linterFor(settings)
    const reader = post.format ?? format ?? settings.format
    try {
      const report = await linter.check(post.text, {
        ...optionsFor(post.path, post.channel ?? channel, settings),
        ...(reader && { format: reader }),
      })
      yield { id: post.id, report }
    } catch (error) {
      yield { id: post.id, line: line.number, problem: `could not be checked (${crash(error)}). Please report this, without the post.` }
    }
  }
}

/** The post that a line of JSON holds, or what is wrong with it, without any of its words; undefined for an empty line. */
export function readPost({ number, bytes }: Line): Post | BadLine | undefined {
  const bad = (problem: string, id: Id = null): BadLine => ({ id, line: number, problem })
  if (bytes === 'too long') return bad('longer than 1 MB. Check it as a file.')
  let value: unknown
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim()
    if (json === '') return undefined
    value = JSON.parse(json)
  } catch (error) {
    // The message of JSON.parse quotes the line.
    return bad(error instanceof SyntaxError ? 'not valid JSON.' : 'not valid UTF-8.')
  }
  if (!isTable(value)) return bad('not a JSON object. Write {"id": …, "text": "…"}.')
  // Programs that write tables out as JSON write null for what is not there.
  const { id, text, channel, path, format } = Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null))
  if (id !== undefined && !isId(id)) {
    return bad(typeof id === 'number' ? '"id" is a number that programs round. Write it as a string.' : '"id" must be a string or a number.')
  }
  const mistakes: Mistakes = [
    ...(typeof text === 'string' ? [] : ['"text" must be there, and be a string.']),
    ...oneOfIfAny(channel, CHANNELS, 'channel'),
    ...oneOfIfAny(format, FORMATS_IN, 'format'),
    ...(path === undefined || (typeof path === 'string' && path.length <= LONGEST_PATH) ? [] : [`"path" must be a string of at most ${LONGEST_PATH} characters.`]),
  ]
  if (mistakes.length > 0) return bad(mistakes.join(' '), id)
  return { id: id ?? null, text, channel, path, format } as Post
}

/** Beyond 2^53 neighbours are read as the same number (ECMA-262, Number.isSafeInteger): ids of some networks are that large. */
function isId(value: unknown): value is string | number {
  return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value) && (Number.isSafeInteger(value) || !Number.isInteger(value)))
}
