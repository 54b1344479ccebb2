import { fileURLToPath } from 'node:url'
import { readCorpus } from '../eval/corpus.js'
import type { LintOptions } from '../src/linter.js'

/** A draft to be timed or counted. */
export type Sample = { readonly text: string; readonly options: LintOptions }

/** The repository's root, seen from dist/bench. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** The drafts of the corpus, as short posts, replies and captions. */
export function readPosts(): Sample[] {
  return readCorpus(`${ROOT}fixtures/corpus/drafts-tune.jsonl`).map(({ text, channel }) => ({ text, options: { channel } }))
}

/** Pages of so many posts each, as Markdown: paragraphs under headings. */
export function pagesOf(posts: readonly Sample[], size: number): Sample[] {
  const pages: Sample[] = []
  for (let from = 0; from < posts.length; from += size) pages.push(pageOf(posts.slice(from, from + size)))
  return pages
}

export function pageOf(posts: readonly Sample[]): Sample {
  const text = posts.map(({ text }, n) => (n % 8 === 0 ? `## News ${n / 8 + 1}\n\n${text}` : text)).join('\n\n')
  return { text, options: { channel: 'blog', path: 'page.md' } }
}

/** One text of about so many UTF-16 code units: the posts over and over. */
export function textOf(posts: readonly Sample[], size: number): string {
  const all = posts.map(({ text }) => text).join('\n\n')
  return `${all}\n\n`.repeat(Math.ceil(size / all.length)).slice(0, size)
}

/** Their length together, in UTF-16 code units. */
export function lengthOf(samples: readonly Sample[]): number {
  return samples.reduce((sum, { text }) => sum + text.length, 0)
}

export function bytesOf(samples: readonly Sample[]): number {
  return samples.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
}

/** What people type, from the least that it can need to the most. */
export const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  '--version': ['--version'],
  'a clean post': ['--text', 'the lobby café opens at seven tomorrow, come and try the soup'],
  'a post that needs names': ['--text', 'Priya Raghunathan and Tom Baker painted the new waiting room.'],
  'a post that needs compromise': ['--text', 'Thank you Sky Blue for beating cancer'],
}
