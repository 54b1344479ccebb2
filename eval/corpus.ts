import { readFileSync } from 'node:fs'
import { CATEGORIES, type Category } from '../src/judge/finding.js'
import { CHANNELS, type Channel } from '../src/text/document.js'

/** One labelled draft: the format of every corpus of drafts that the project measures itself on. */
export type LabelledDraft = {
  readonly id: string
  readonly channel: Channel
  readonly text: string
  readonly verdict: 'leak' | 'review' | 'clean'
  readonly expected: readonly { readonly start: number; readonly end: number; readonly category: Category }[]
  /** Whether the spans are marked at all: some corpora hold verdicts only. */
  readonly isMarked: boolean
  /** Of a page: chooses the reader. */
  readonly path?: string
}

const OTHER_CHANNELS: Readonly<Record<string, Channel>> = { 'video-caption': 'video', 'job-ad': 'post', event: 'post' }

/** Reads a corpus: JSON Lines of `{id, channel, text, verdict, findings: [{quote, category}]}`. Throws with path and line when a line is wrong. */
export function readCorpus(path: string): LabelledDraft[] {
  const drafts: LabelledDraft[] = []
  for (const [n, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue
    try {
      drafts.push(readDraft(JSON.parse(line)))
    } catch (error) {
      throw new Error(`${path}:${n + 1}: ${error instanceof CorpusError ? error.message : 'not valid JSON'}`)
    }
  }
  return drafts
}

class CorpusError extends Error {}

type Line = { id?: unknown; channel?: unknown; text?: unknown; verdict?: unknown; findings?: unknown }

function readDraft({ id, channel, text, verdict, findings }: Line): LabelledDraft {
  if (typeof id !== 'string' || typeof text !== 'string') throw new CorpusError('id and text must be strings')
  if (verdict !== 'leak' && verdict !== 'review' && verdict !== 'clean') throw new CorpusError('verdict must be leak, review or clean')
  return {
    id,
    text,
    verdict,
    channel: channelOf(String(channel)),
    expected: Array.isArray(findings) ? findings.map((finding) => locate(text, finding)) : [],
    isMarked: Array.isArray(findings),
  }
}

function channelOf(name: string): Channel {
  return CHANNELS.find((channel) => channel === name) ?? OTHER_CHANNELS[name] ?? 'post'
}

function locate(text: string, { quote, category }: { quote?: unknown; category?: unknown }): LabelledDraft['expected'][number] {
  const known = CATEGORIES.find((name) => name === category)
  const start = typeof quote === 'string' ? text.indexOf(quote) : -1
  if (!known || start < 0) throw new CorpusError('a finding needs a quote that stands in the text and a known category')
  return { start, end: start + String(quote).length, category: known }
}
