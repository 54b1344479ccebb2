/** Texts that disclose nothing of a patient: posts of news outlets, pages of health departments. Half of them are left for checks. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { LabelledDraft } from '../corpus.js'
import { lot } from '../train-names/augment.js'

/** Pages in English. */
const PAGES = /^(?!.*(?:\/es\/|-es\.)).*\.(?:md|html)$/
const SHARE = 0.5
/** Many more, and the model would know news better than drafts. */
const MOST_POSTS = 3000

/** A file of posts (JSON Lines with an id and a text), or a folder of pages. */
export function readClean(path: string): LabelledDraft[] {
  if (!statSync(path).isDirectory()) {
    const posts = readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as { id: string; text: string })
    return posts.filter(({ id }) => lot(id) < SHARE).slice(0, MOST_POSTS).map(({ id, text }) => clean(id, text))
  }
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => PAGES.test(name) && lot(name) < SHARE && statSync(join(path, name)).isFile())
    .sort()
    .map((name) => ({ ...clean(name, readFileSync(join(path, name), 'utf8')), path: name }))
}

function clean(id: string, text: string): LabelledDraft {
  return { id: `~${id}`, text, verdict: 'clean', channel: 'post', expected: [], isMarked: true }
}
