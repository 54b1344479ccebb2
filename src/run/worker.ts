import { parentPort, workerData } from 'node:worker_threads'
import type { Candidate } from './discover.js'
import type { Advised, Wish } from './advice.js'
import { workshop, type Examined, type Terms } from './examine.js'
import { checking, type Find, type Judged } from './judged.js'
import { crash, WrongUse } from './problem.js'
import type { Said } from './pool.js'
import type { Report } from '../linter.js'

/** What a thread of the check begins with. */
export type Start = { readonly terms: Terms; readonly today: string; readonly hasCache: boolean }

/** A file to be examined, with its content where that does not come from the file of that name. */
export type Job = Omit<Candidate, 'read'> & {
  readonly content?: Uint8Array | string | undefined
  /** A reader for this one, by its name. */
  readonly format?: string | undefined
  /** Advice instead of a report. */
  readonly wish?: Wish
}
/** What became of it, or what is wrong with the config. */
export type Answer<Result = Judged> = Examined<Result> | { readonly wrong: readonly string[] }

const { terms, today, hasCache } = workerData as Start
const port = parentPort!
const say = (said: Said<Answer<Judged | Advised>>): void => port.postMessage(said)

/** The cache is in the main thread: only that one writes it. */
let listen: (report: Report | undefined) => void = () => {}
const find: Find | undefined = hasCache ? (key) => new Promise((found) => {
  listen = found
  say({ ask: key })
}) : undefined

// A thread that cannot load its program says so by not being ready, and takes no draft along.
await import('../linter.js')
const examine = workshop(terms)
const check = await checking(today, find)

async function answer({ content, format, wish, ...file }: Job): Promise<Answer<Judged | Advised>> {
  try {
    const source = content === undefined ? file : { ...file, read: async () => (typeof content === 'string' ? content : Buffer.from(content)) }
    if (!wish) return await examine(source, check, format)
    const { advising } = await import('./advice.js')
    return await examine(source, advising(wish, terms.config.settings.replies?.template), format)
  } catch (error) {
    return { wrong: error instanceof WrongUse ? error.lines : [`${crash(error)}. Please report this.`] }
  }
}

port.on('message', (message: Job | { readonly reply: Report | undefined }) => {
  if ('reply' in message) listen(message.reply)
  else void answer(message).then((done) => say({ done }))
})
say({ ready: true })
