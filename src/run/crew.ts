import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { getHeapStatistics } from 'node:v8'
import type { Cache } from './cache.js'
import type { Candidate } from './discover.js'
import { examiner, type Examined, type Source, type Terms } from './examine.js'
import type { Ahead } from './in-turn.js'
import { checking, type Judged } from './judged.js'
import { kindOf } from './kinds.js'
import { openPool, type Lost } from './pool.js'
import { WrongUse } from './problem.js'
import type { Answer, Job, Start } from './worker.js'

/** Those who examine drafts: this thread, or several others. */
export type Crew<Result> = {
  readonly examine: (source: Source) => Promise<Examined<Result>>
  readonly ahead: Ahead
  readonly close: () => Promise<void>
}

/** What a check is about, besides the files. */
export type Check = { readonly terms: Terms; readonly today: string; readonly cache?: Cache | undefined; readonly concurrency?: number | undefined }

/** This thread: one draft at a time in memory. */
export function alone<Result>(examine: Crew<Result>['examine']): Crew<Result> {
  return { examine, ahead: { items: 1, weight: Infinity }, close: async () => {} }
}

/** Those who check these files: other threads where that pays or was asked for. */
export async function checkers(files: readonly Candidate[], { terms: { config, cwd, channel, format }, today, cache, concurrency }: Check): Promise<Crew<Judged>> {
  const terms: Terms = { config, cwd, channel, format }
  const examine = examiner(terms, await checking(today, cache?.find))
  const size = Math.min(concurrency ?? ((await pays(files, cwd)) ? Math.min(availableParallelism(), MOST) : 1), files.length)
  if (size < 2) return alone(examine)
  const start: Start = { terms, today, hasCache: cache !== undefined }
  const { run, close } = openPool<Job, Answer>({
    script: new URL('./worker.js', import.meta.url), data: start, size, memory: heapLimit(), reply: (key: string) => cache?.find(key),
  })
  return {
    close,
    ahead: { items: size * 8, weight: WAITING },
    async examine(source) {
      if (!('named' in source)) return examine(source)
      const { read, ...file } = source
      const content = await read?.()
      const answer = await run({ ...file, content }, patienceFor(content?.length ?? (await sizeOf(file, cwd))))
      if ('wrong' in answer) throw new WrongUse(...answer.wrong)
      if (!('lost' in answer)) return answer
      // No thread to be had, for want of descriptors, say: then this one does the work.
      return answer.lost === 'start' ? examine(source) : { path: file.path, problem: LOST[answer.lost] }
    },
  }
}

/** What a result weighs while it waits for its turn: the characters of its draft. */
export function weightOf(one: Examined<unknown>): number {
  return 'draft' in one ? one.draft.text.length : 0
}

/** In characters, 2 bytes each at most. */
const WAITING = 16 * 1024 * 1024
/** Each thread has a model of names and word lists of its own: more of them would need more memory than a CI machine likes to give. */
const MOST = 4

/** In milliseconds, by the size of the file. Ten times what the worst of drafts take: 14 s for a megabyte full of leaks, and a Word file holds ten times the text that it weighs. */
function patienceFor(bytes: number): number {
  return 300_000 + Math.ceil(bytes / 1024 / 1024) * 140_000
}

async function sizeOf({ path }: { readonly path: string }, cwd: string): Promise<number> {
  return stat(resolve(cwd, path)).then(({ size }) => size, () => 0)
}

export const LOST: Readonly<Record<Exclude<Lost['lost'], 'start'>, string>> = {
  memory: 'could not be checked: it needs more memory than there is. Split it, or leave it out.',
  time: 'could not be checked: it took longer than any draft of its size should. Split it, or leave it out.',
  stopped: 'was not checked: the check was stopped.',
  crash: 'could not be checked (internal error: its thread ended). Please report this, without the draft.',
}

/** A thread may use as much as this one may: what can be checked by one can be checked by several. */
function heapLimit(): number {
  return Math.floor(getHeapStatistics().heap_size_limit / 1024 / 1024)
}

/** Whether there is enough to do for more than one thread; looks at no more files than it must. */
async function pays(files: readonly Candidate[], cwd: string): Promise<boolean> {
  let bytes = 0
  for (const file of files) {
    // Of a picture only a few are read, and of most of a Word file's or a PDF's none are words.
    if (kindOf(file.path) === 'picture') continue
    bytes += Math.min(await sizeOf(file, cwd), MOST_OF_ONE)
    if (bytes > ENOUGH) return true
  }
  return false
}

/**
 * In bytes. A thread costs half a second to a second of processor before its first draft is done. So on two cores two threads are even with one at 70 KB of
 * pages full of leaks, and at some 250 KB of clean ones, which take a tenth of the time (bench/NOTES.md).
 */
const ENOUGH = 256 * 1024
const MOST_OF_ONE = 64 * 1024
