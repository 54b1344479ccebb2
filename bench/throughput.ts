import { createRequire } from 'node:module'
import { createLinter } from '../src/linter.js'
import { processorTime, timesOf } from './clock.js'
import { bytesOf, pagesOf, readPosts, ROOT, type Sample } from './samples.js'
import { short, table } from './table.js'

/** Of so many measurements the best and the median are told. */
const TIMES = 5
/** Posts a page: about 6 kB. */
const ON_A_PAGE = 40
/** The slow ones read this many posts and pages only. */
const FEW = { posts: 300, pages: 4 }

type Read = (sample: Sample) => unknown
type Contender = { readonly name: string; readonly isSlow?: boolean; readonly open: () => Promise<Read> }

const bench = createRequire(`${ROOT}bench/package.json`)

/** phi-lint finds a person beside a health fact; the others find names and numbers. All see the same texts, whole. */
const CONTENDERS: readonly Contender[] = [
  {
    name: 'phi-lint, all rules',
    open: async () => {
      const linter = await createLinter()
      return ({ text, options }) => linter.lint(text, options)
    },
  },
  {
    name: 'compromise `people()`',
    isSlow: true,
    open: async () => {
      const { default: nlp } = (await import(bench.resolve('compromise'))) as typeof import('compromise')
      return ({ text }) => nlp(text).people().json({ offset: true })
    },
  },
  {
    name: 'redact-pii',
    open: async () => {
      const { SyncRedactor } = bench('redact-pii') as { SyncRedactor: new () => { redact(text: string): string } }
      const redactor = new SyncRedactor()
      return ({ text }) => redactor.redact(text)
    },
  },
  {
    name: 'openredaction',
    isSlow: true,
    open: async () => {
      const { OpenRedaction } = (await import(bench.resolve('@openredaction/core'))) as { OpenRedaction: new () => { detect(text: string): Promise<unknown> } }
      const redactor = new OpenRedaction()
      return ({ text }) => redactor.detect(text)
    },
  },
]

type Speed = { readonly best: number; readonly median: number; readonly perSecond: number }

/** Megabytes of text a second of processor time. The first round only warms up; in each one texts are read by a reader that has not seen them. */
async function speedOf(samples: readonly Sample[], open: Contender['open']): Promise<Speed> {
  const times: number[] = []
  for (let n = 0; n <= TIMES; n++) {
    const read = await open()
    times.push(await processorTime(async () => {
      for (const sample of samples) await read(sample)
    }))
  }
  const { best, median } = timesOf(times.slice(1))
  const size = bytesOf(samples) / 1_000
  return { best: size / best, median: size / median, perSecond: (samples.length / best) * 1_000 }
}

export async function measureThroughput(): Promise<string> {
  const posts = readPosts()
  const pages = pagesOf(posts, ON_A_PAGE)
  let own: { posts: Speed; pages: Speed } | undefined
  const rows: unknown[][] = []
  for (const { name, isSlow, open } of CONTENDERS) {
    try {
      await open()
    } catch {
      rows.push([name, 'not installed', '', '', '', ''])
      continue
    }
    const speed = {
      posts: await speedOf(isSlow ? posts.slice(0, FEW.posts) : posts, open),
      pages: await speedOf(isSlow ? pages.slice(0, FEW.pages) : pages, open),
    }
    own ??= speed
    const pair = ({ best, median }: Speed): string => `${short(best)} (${short(median)})`
    rows.push([name, pair(speed.posts), speed.posts.perSecond.toFixed(0), pair(speed.pages), short(own.posts.best / speed.posts.best), short(own.pages.best / speed.pages.best)])
  }
  return table(['throughput, one thread', 'posts, MB/s: best (median)', 'posts/s', 'pages, MB/s: best (median)', 'phi-lint is faster on posts, times', 'on pages, times'], rows)
}

/** What to run before rivals can be measured; undefined when they are there. */
export function missingRivals(): string | undefined {
  try {
    bench.resolve('redact-pii')
    return undefined
  } catch {
    return 'npm ci --prefix bench --ignore-scripts'
  }
}
