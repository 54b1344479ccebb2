import { Worker } from 'node:worker_threads'
import { codeOf } from './problem.js'

/** Threads that do jobs, one each at a time. What is sent either way is copied (structured clone). */
export type Pool<Job, Answer> = {
  /** `patience`: milliseconds that the job may take. `stop` says that nobody needs the answer any more. */
  readonly run: (job: Job, patience: number, stop?: AbortSignal) => Promise<Answer | Lost>
  /** Ends all threads. Of jobs that are not done nothing more is heard. */
  readonly close: () => Promise<void>
}

/** A job whose thread has ended: it needed more memory or time than there is, or crashed, or no thread came up at all. Or nobody needs it any more. */
export type Lost = { readonly lost: 'memory' | 'time' | 'crash' | 'start' | 'stopped' }

export type Shop = {
  readonly script: URL
  /** What each thread begins with. */
  readonly data: unknown
  readonly size: number
  /** Old-generation heap of a thread in MB. */
  readonly memory: number
  /** Answers what a thread asks in the midst of a job. */
  readonly reply: (question: never) => unknown
}

/** What a thread says: that it is there, a question, or the answer to its job. */
export type Said<Answer> = { readonly ready: true } | { readonly ask: unknown } | { readonly done: Answer }

/** A third of what Node gives: that saves 15 MB a thread and costs no time (measured with 150 drafts of 1 KB). */
const YOUNG_MB = 16

/** In milliseconds: so long a job that nobody needs may still take. Most are done by then, and a new thread costs as much. */
const GRACE = 1000

/** Opens a pool; threads are started when there are jobs for them. A thread that ends takes its own job along and nothing else: a new one goes on. */
export function openPool<Job, Answer>({ script, data, size, memory, reply }: Shop): Pool<Job, Answer> {
  type Task = { readonly job: Job; readonly patience: number; readonly stop: AbortSignal | undefined; readonly done: (answer: Answer | Lost) => void }
  type Hand = { readonly worker: Worker; take: (task: Task) => void }
  const waiting: Task[] = []
  const idle: Hand[] = []
  const hands = new Set<Hand>()
  let isOutOfOrder = false
  let isClosed = false

  const hire = (): Hand => {
    // What a package may print in a thread is no part of our output.
    const worker = new Worker(script, { workerData: data, stdout: true, resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG_MB } })
    let task: Task | undefined
    let isReady = false
    let fate: Lost['lost'] = 'crash'
    let clock: NodeJS.Timeout | undefined
    const abandon = (): void => {
      // A thread that is not there yet comes up for the next job; to end it would look as if there were none to be had.
      if (!isReady) return finish({ lost: 'stopped' })
      clearTimeout(clock)
      clock = setTimeout(() => {
        fate = 'stopped'
        void worker.terminate()
      }, GRACE)
    }
    const finish = (answer: Answer | Lost): void => {
      clearTimeout(clock)
      task?.stop?.removeEventListener('abort', abandon)
      task?.done(answer)
      task = undefined
    }
    const wind = (): void => {
      clearTimeout(clock)
      clock = setTimeout(() => {
        fate = 'time'
        void worker.terminate()
      }, task?.patience)
    }
    const rest = (): void => {
      idle.push(hand)
      assign()
    }
    const hand: Hand = {
      worker,
      take(next) {
        task = next
        wind()
        next.stop?.addEventListener('abort', abandon)
        if (isReady) worker.postMessage(next.job)
      },
    }
    worker.on('message', (said: Said<Answer>) => {
      if ('ask' in said) worker.postMessage({ reply: reply(said.ask as never) })
      else if ('ready' in said) {
        isReady = true
        if (task) {
          wind()
          worker.postMessage(task.job)
        } else rest()
      } else {
        finish(said.done)
        rest()
      }
    })
    worker.on('error', (error) => { if (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY') fate = 'memory' })
    worker.on('exit', () => {
      clearTimeout(clock)
      if (isClosed) return
      hands.delete(hand)
      if (idle.includes(hand)) idle.splice(idle.indexOf(hand), 1)
      isOutOfOrder ||= !isReady
      finish({ lost: isReady ? fate : 'start' })
      assign()
    })
    hands.add(hand)
    return hand
  }
  const assign = (): void => {
    while (waiting.length > 0) {
      if (waiting[0]!.stop?.aborted) {
        waiting.shift()!.done({ lost: 'stopped' })
        continue
      }
      if (isOutOfOrder) {
        waiting.shift()!.done({ lost: 'start' })
        continue
      }
      const hand = idle.pop() ?? (hands.size < size ? hired() : undefined)
      if (hand) hand.take(waiting.shift()!)
      else if (!isOutOfOrder) return
    }
  }
  /** Where the system gives no thread, this is known at once. */
  const hired = (): Hand | undefined => {
    try {
      return hire()
    } catch {
      isOutOfOrder = true
      return undefined
    }
  }
  return {
    run: (job, patience, stop) => new Promise((done) => {
      waiting.push({ job, patience, stop, done })
      assign()
    }),
    async close() {
      isClosed = true
      waiting.length = 0
      await Promise.all([...hands].map(({ worker }) => worker.terminate()))
    },
  }
}
