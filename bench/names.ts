/**
 * How fast the names tagger reads posts, and compromise the same ones: `npm run bench -- names`.
 * One thread; posts are cut into sentences beforehand; sizes in UTF-16 code units. Each run has a tagger of its own, which remembers
 * no word of the runs before: what is measured are posts never seen.
 */
import { execFileSync } from 'node:child_process'
import { loadCompromise } from '../src/detect/names/compromise.js'
import { loadNames } from '../src/detect/names/index.js'
import type { Prose } from '../src/text/prose.js'
import { proseOf } from '../eval/train-names/corpus.js'
import { timesOf } from './clock.js'
import { readPosts } from './samples.js'
import { table } from './table.js'

/** compromise is slow: it reads the posts as far as this many units. */
const ENOUGH = 60_000
/** So long both read before the clock runs, in milliseconds. */
const WARM_UP = 1_500
/** Of so many measurements the median is printed: other programs share the machine. */
const TIMES = 5

type Speed = { readonly megabytes: number; readonly posts: number }

type Reader = (prose: Prose) => void

async function speedOf(texts: readonly string[], open: () => Promise<Reader>): Promise<Speed> {
  const size = texts.reduce((sum, { length }) => sum + length, 0)
  const run = async (): Promise<number> => {
    const all = texts.flatMap((text) => proseOf(text) ?? [])
    const read = await open()
    const start = performance.now()
    all.forEach(read)
    return performance.now() - start
  }
  for (const start = performance.now(); performance.now() - start < WARM_UP; ) await run()
  const times: number[] = []
  while (times.length < TIMES) times.push(await run())
  const time = timesOf(times).median
  return { megabytes: size / time / 1_000, posts: (texts.length / time) * 1_000 }
}

/** Milliseconds to load a module and what it loads in turn, in a fresh process. */
function loadTime(file: string, load: string): number {
  const url = new URL(`../src/detect/names/${file}.js`, import.meta.url).href
  const program = `const start = performance.now(); await (await import(${JSON.stringify(url)})).${load}(); console.log(performance.now() - start)`
  return timesOf(Array.from({ length: TIMES }, () => Number(execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })))).median
}

function head(texts: readonly string[]): string[] {
  let size = 0
  return texts.filter(({ length }) => (size += length) <= ENOUGH)
}

const openTagger = async (): Promise<Reader> => {
  const { names } = await loadNames()
  return names
}

const openCompromise = async (): Promise<Reader> => {
  const witness = await loadCompromise()
  return ({ segment, tokens, sentences }) => {
    for (const { from, to } of sentences) witness(segment.text.slice(tokens[from]!.start, tokens[to - 1]!.end))
  }
}

export async function measureNames(): Promise<string> {
  const texts = readPosts().map(({ text }) => text)
  const few = head(texts)
  const load = { tagger: loadTime('index', 'loadNames'), compromise: loadTime('compromise', 'loadCompromise') }
  const tagger = await speedOf(texts, openTagger)
  // The ratio is taken on the very same posts.
  const taggerOnFew = await speedOf(few, openTagger)
  const compromise = await speedOf(few, openCompromise)
  const row = (name: string, count: number, { megabytes, posts }: Speed, time: number): readonly unknown[] => [name, count, megabytes.toFixed(3), posts.toFixed(0), time.toFixed(0)]
  const rows = [row('tagger', texts.length, tagger, load.tagger), row('tagger', few.length, taggerOnFew, load.tagger), row('compromise', few.length, compromise, load.compromise)]
  return `${table([`names alone, median of ${TIMES}`, 'posts', 'MB/s', 'posts/s', 'load, ms'], rows)}
The tagger is ${(taggerOnFew.megabytes / compromise.megabytes).toFixed(1)} times as fast as compromise on the same posts, and loads in ${(load.tagger / load.compromise).toFixed(2)} of its time.
`
}
