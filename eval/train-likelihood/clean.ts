/** Texts that disclose nothing of a patient: posts of news outlets, pages of health departments. Half of them are left for checks. */
import { readFileSync, statSync } from 'node:fs'
import { isForLearning, pagesToLearnFrom } from '../clean-pages.js'
import type { LabelledDraft } from '../corpus.js'

/** Many more, and the model would know news better than drafts. */
const MOST_POSTS = 3000

/** A file of posts (JSON Lines with an id and a text), or a folder of pages. */
export function readClean(path: string): LabelledDraft[] {
  if (statSync(path).isDirectory()) return pagesToLearnFrom(path).map((page) => ({ ...clean(page.path, page.text), path: page.path }))
  const posts = readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as { id: string; text: string })
  return posts.filter(({ id }) => isForLearning(id)).slice(0, MOST_POSTS).map(({ id, text }) => clean(id, text))
}

function clean(id: string, text: string): LabelledDraft {
  return { id: `~${id}`, text, verdict: 'clean', channel: 'post', expected: [], isMarked: true }
}
