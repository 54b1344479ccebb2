/**
 * Work per character of draft, counted, and held against bench/work.txt: `npm run bench -- work` fails when a figure has grown by
 * more than a quarter, `npm run bench -- work --write` writes them down anew. Counted work is the same in every run, so a slow
 * or busy machine fails nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { startCounting, type Ran } from './coverage.js'
import { countExpressions } from './expressions.js'
import { loadedBy } from './loaded.js'
import { COMMANDS, lengthOf, pageOf, readPosts, ROOT, type Sample } from './samples.js'

/** Figures by name, in the order in which they are shown. */
export type Figures = ReadonlyMap<string, number>

const SNAPSHOT = `${ROOT}bench/work.txt`
/** A figure may grow so far. The small ones are rounded, and may grow by this much besides. */
const MOST_GROWTH = 1.25
const ROUNDING = 1

/** So many posts are counted; before them as many others, so that what is made once (tries, word memories) is there. */
const POSTS = 200

/** compromise, and the packages that it is made of. */
const MADE_OF = ['compromise', 'suffix-thumb', 'efrt', 'grad-school']

/** Whose work a file's code is: the floors, and detectors each by themselves. */
export function floorOf(url: string): string {
  const packaged = /\/node_modules\/([^/]+)/.exec(url)?.[1]
  if (packaged !== undefined) return MADE_OF.includes(packaged) ? 'compromise' : 'other packages'
  const own = url.replace(/.*\/dist\/(?:src\/)?/, '')
  return (/^detect\/[^/]+|^[^/]+(?=\/)/.exec(own)?.[0] ?? own).replace(/\.js$/, '')
}

function byFloor(ran: readonly Ran[], length: number): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { url, characters } of ran) sums.set(floorOf(url), (sums.get(floorOf(url)) ?? 0) + characters / length)
  return sums
}

const FLOORS = ['text', 'read', 'detect/detect', 'detect/lexicon', 'detect/starts', 'detect/cues', 'detect/names', 'detect/health', 'detect/dates', 'detect/places', 'detect/contacts', 'detect/identifiers', 'relate', 'judge', 'rules', 'compromise']

async function countWork(): Promise<Figures> {
  const figures = new Map<string, number>()
  for (const [name, args] of Object.entries(COMMANDS)) {
    const { files, bytes, characters } = loadedBy(args)
    figures.set(`${name}: files of code loaded`, files)
    figures.set(`${name}: kB of code loaded`, Math.round(bytes / 1_000))
    figures.set(`${name}: thousand characters of code run`, Math.round(characters / 1_000))
  }
  const code = startCounting()
  const { createLinter } = await import('../src/linter.js')
  const linter = await createLinter()
  const expressions = countExpressions()
  const all = readPosts()
  const posts = all.slice(0, POSTS)
  const kinds: Readonly<Record<string, readonly Sample[]>> = {
    'warming up': all.slice(POSTS, 2 * POSTS),
    posts,
    'a page of 8 kB': [pageOf(posts.slice(0, 55))],
    'a page of 64 kB': [pageOf(all.slice(0, 430))],
  }
  for (const [name, samples] of Object.entries(kinds)) {
    for (const { text, options } of samples) await linter.lint(text, options)
    const length = lengthOf(samples)
    const floors = byFloor(code.take(), length)
    const { runs, characters } = expressions.take()
    if (name === 'warming up') continue
    for (const floor of FLOORS) figures.set(`${name}: ${floor}`, Math.round(floors.get(floor) ?? 0))
    figures.set(`${name}: expressions run, per 100 characters`, Math.round((100 * runs) / length))
    figures.set(`${name}: characters that they ran over`, Math.round(characters / length))
  }
  expressions.stop()
  code.stop()
  return figures
}

const HEAD = `# Counted work, written by \`npm run bench -- work --write\`; CI fails when a figure grows by more than a quarter.
# Posts and pages: characters of code run per character of draft, by folder.
`

export function render(figures: Figures): string {
  return HEAD + [...figures].map(([name, figure]) => `${String(figure).padStart(7)}  ${name}\n`).join('')
}

export function readFigures(text: string): Figures {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(lines.map((line) => [line.slice(9), Number(line.slice(0, 7))]))
}

/** What is worse than it was, a line each; and what is so much better that the old figures hold nothing any more. */
export function compare(before: Figures, now: Figures): { readonly worse: readonly string[]; readonly better: readonly string[] } {
  const worse: string[] = []
  const better: string[] = []
  for (const name of new Set([...before.keys(), ...now.keys()])) {
    const [old, figure] = [before.get(name), now.get(name)]
    if (old === undefined || figure === undefined) worse.push(`${name}: ${old === undefined ? 'not in the snapshot' : 'not counted any more'}`)
    else if (figure > old * MOST_GROWTH + ROUNDING) worse.push(`${name}: ${old} before, ${figure} now`)
    else if (old > figure * MOST_GROWTH + ROUNDING) better.push(`${name}: ${old} before, ${figure} now`)
  }
  return { worse, better }
}

/** The command; true when all is well. */
export async function holdWork(writes: boolean): Promise<boolean> {
  const now = await countWork()
  if (writes) writeFileSync(SNAPSHOT, render(now))
  const { worse, better } = compare(readFigures(readFileSync(SNAPSHOT, 'utf8')), now)
  const list = (lines: readonly string[]): string => lines.map((line) => `  ${line}\n`).join('')
  if (better.length > 0) console.log(`Less work than bench/work.txt says; \`npm run bench -- work --write\` keeps it so:\n${list(better)}`)
  if (worse.length > 0) console.error(`More work than bench/work.txt allows:\n${list(worse)}\nWhere that is meant to be: npm run bench -- work --write`)
  else console.log(`${now.size} figures of counted work hold.`)
  return worse.length === 0
}
