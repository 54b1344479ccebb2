import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { isThere, rootFor } from './baseline-file.js'
import type { Config } from './config.js'
import type { Draft } from './content.js'
import { GitError, openRepository } from './git.js'
import { PACKAGE, version } from './package.js'
import { shownPath } from './paths.js'
import { causeOf, WrongUse } from './problem.js'
import { unwritable, writeWhole } from './whole.js'
import type { Report } from '../linter.js'
import { currentDay } from '../text/day.js'

/** Reports of earlier runs, by all that decides about them. It holds places and messages; of a draft nothing but a hash. */
export type Cache = {
  readonly file: string
  readonly find: (key: string) => Report | undefined
  readonly keep: (key: string, report: Report) => void
  /** Writes it; what went wrong comes back as a line for people. */
  readonly close: () => Promise<readonly string[]>
}

/** What decides about a report besides the program: the draft and everything that was said about it. */
export type Question = { readonly draft: Draft; readonly said: unknown; readonly today: string }

/** The first line of the file. Another one: it was written by another version, or is something else. */
const HEAD = '{"phi-lint-cache":1}'
const NAME = '.phi-lint-cache'
/** What has not been asked for in so many days goes; so does the oldest of more than so many reports. */
const DAYS = 30
const MOST = 20_000

/** `true` takes the usual place: with other tools' caches in node_modules, else in the root. */
export async function openCache(choice: string | true, config: Config, cwd: string): Promise<Cache> {
  const root = await rootFor(config, cwd)
  const modules = join(root, 'node_modules')
  const usual = (await isThere(modules)) ? join(modules, '.cache', 'phi-lint') : join(root, NAME)
  const file = choice === true ? usual : resolve(cwd, choice)
  const before = await load(file, cwd)
  if (before && (await isTracked(file))) {
    return { file, find: () => undefined, keep: () => {}, close: async () => [`${shownPath(file, cwd)}: this cache came with the repository and was not used: whoever may commit could hide findings in it. Take it out of git.`] }
  }
  return opened(file, before ?? new Map(), cwd)
}

type Line = { readonly day: string; readonly json: string }

function opened(file: string, before: ReadonlyMap<string, Line>, cwd: string): Cache {
  const day = currentDay()
  const used = new Map<string, Line>()
  let isNew = false
  return {
    file,
    find(key) {
      const line = before.get(key)
      const report = line && parsed(line.json)
      if (!report) return undefined
      used.set(key, { ...line, day })
      isNew ||= line.day !== day
      return report
    },
    keep(key, { settled, ...report }) {
      // The reasons of what is settled are words of the draft.
      if (settled.length > 0) return
      used.set(key, { day, json: JSON.stringify(report) })
      isNew = true
    },
    async close() {
      if (!isNew) return []
      const name = shownPath(file, cwd)
      try {
        await mkdir(dirname(file), { recursive: true })
        await sweep(file)
        // Another run may have written meanwhile: what it found stays.
        await writeWhole(file, textOf(new Map([...((await load(file, cwd)) ?? []), ...used]), day), name)
        return []
      } catch (error) {
        const { message } = error instanceof WrongUse ? error : unwritable(error, name)
        return [`${message} The cache is only for speed: the check is not affected.`]
      }
    },
  }
}

function textOf(lines: ReadonlyMap<string, Line>, today: string): string {
  const oldest = new Date(Date.parse(today) - DAYS * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  const kept = [...lines].filter(([, { day }]) => day >= oldest).toSorted(([, a], [, b]) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).slice(0, MOST)
  return [HEAD, ...kept.map(([key, { day, json }]) => `${key} ${day} ${json}`), ''].join('\n')
}

/** A line that cannot be read is passed over. A file that is no cache is not: it might be a draft that would be written over. */
async function load(file: string, cwd: string): Promise<ReadonlyMap<string, Line> | undefined> {
  if (!(await isThere(file))) return undefined
  const advice = 'Write --cache after the paths, or --cache=FILE.'
  if ((await stat(file).catch(() => undefined))?.isDirectory()) throw new WrongUse(`--cache ${shownPath(file, cwd)}: is a folder. ${advice}`)
  const text = await readFile(file, 'utf8').catch((error: unknown) => { throw new WrongUse(`--cache ${shownPath(file, cwd)}: could not be read: ${causeOf(error)}.`) })
  const [head, ...lines] = text.split('\n')
  if (text !== '' && !head!.startsWith('{"phi-lint-cache":')) throw new WrongUse(`--cache ${shownPath(file, cwd)}: is no cache of phi-lint. ${advice}`)
  if (head !== HEAD) return new Map()
  return new Map(lines.flatMap((line) => {
    const [, key, day, json] = /^([\da-f]{64}) (\d{4}-\d{2}-\d{2}) (\{.*\})$/.exec(line) ?? []
    return key === undefined ? [] : [[key, { day: day!, json: json! }]]
  }))
}

function parsed(json: string): Report | undefined {
  try {
    const { findings, channel, warnings, pages, pictures } = JSON.parse(json) as Report
    const isReport = Array.isArray(findings) && Array.isArray(warnings) && Array.isArray(pages) && typeof channel === 'string' && typeof pictures === 'number'
    return isReport ? { findings, settled: [], channel, warnings, pages, pictures } : undefined
  } catch {
    return undefined
  }
}

/** What runs that were killed while they wrote have left. */
async function sweep(file: string): Promise<void> {
  const folder = dirname(file)
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`.${basename(file)}.`) || !name.endsWith('.tmp')) continue
    const { mtimeMs } = await stat(join(folder, name)).catch(() => ({ mtimeMs: Infinity }))
    if (Date.now() - mtimeMs > 10 * 60 * 1000) await rm(join(folder, name), { force: true })
  }
}

async function isTracked(file: string): Promise<boolean> {
  try {
    const { ask } = await openRepository(dirname(file))
    return (await ask('ls-files', '-z', '--', file)) !== ''
  } catch (error) {
    if (error instanceof GitError || error instanceof WrongUse) return false
    throw error
  }
}

/** All that decides about a report, as a hash. */
export async function cacheKeys(): Promise<(question: Question) => string> {
  // While the program is worked on, its version stays the same.
  const built = await stat(join(PACKAGE, 'dist', 'src', 'linter.js')).then(({ mtimeMs }) => mtimeMs, () => 0)
  return ({ draft: { path, text, document }, said, today }) => {
    const day = text.includes('phi-lint-authorized') ? today : ''
    const unpacked = document && [document.segments, document.parts, document.channel, document.remarks, document.warnings]
    return createHash('sha256').update(JSON.stringify([version(), built, path, said, day, unpacked])).update('\0').update(text).digest('hex')
  }
}
