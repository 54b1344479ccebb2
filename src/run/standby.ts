import { getHeapStatistics } from 'node:v8'
import type { Terms } from './examine.js'
import { openPool, type Lost, type Pool } from './pool.js'
import type { Answer, Job, Start } from './worker.js'

/** Threads that stand by for somebody who writes. */
export type Standby = {
  /** Checks or advises, as the job says. What nobody needs any more (`stop`), or nobody can hear any more, is lost as stopped. */
  readonly ask: <Result>(job: Job, stop: AbortSignal) => Promise<Answer<Result> | Lost>
  readonly close: () => Promise<void>
}

/** A document that takes long does not keep the others waiting. */
const THREADS = 2
/** In milliseconds. A megabyte full of leaks takes 14 s. */
const PATIENCE = 120_000

/** Threads are started when there is work, and keep what they have loaded. */
export function standBy(terms: Terms): Standby {
  const start: Start = { terms, today: '', hasCache: false }
  const pool: Pool<Job, Answer<never>> = openPool({
    script: new URL('./worker.js', import.meta.url), data: start, size: THREADS, memory: Math.floor(getHeapStatistics().heap_size_limit / 1024 / 1024), reply: () => undefined,
  })
  const waiting = new Set<(lost: Lost) => void>()
  return {
    ask: (job, stop) => new Promise((done, failed) => {
      waiting.add(done)
      pool.run(job, PATIENCE, stop).then(done, failed).finally(() => waiting.delete(done))
    }),
    async close() {
      for (const done of waiting) done({ lost: 'stopped' })
      await pool.close()
    },
  }
}
