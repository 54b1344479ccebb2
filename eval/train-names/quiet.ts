/** Sentences of health departments' pages, which name almost nobody: they teach that programs, drugs and headings are no people. */
import { chooseReader } from '../../src/read/index.js'
import { readProse, wordsIn } from '../../src/text/prose.js'
import { pagesToLearnFrom } from '../clean-pages.js'
import type { Example } from './corpus.js'

/** The sentences, once each, that have a capital behind their first word. */
export function quietSentences(folder: string): Example[] {
  const seen = new Set<string>()
  return pagesToLearnFrom(folder)
    .flatMap(({ path, text }) => sentencesOf(`quiet-${path}`, path, text))
    .filter(({ tokens }) => {
      const key = tokens.map(({ text }) => text).join(' ')
      return !seen.has(key) && seen.add(key)
    })
}

/** Longer ones are lists and tables. */
const LONGEST = 60

function sentencesOf(id: string, path: string, text: string): Example[] {
  return chooseReader(undefined, path).read(text, { path }).segments.flatMap((segment, n) => {
    const prose = readProse(segment, n)
    return prose.sentences.flatMap((sentence) => {
      const tokens = wordsIn(prose, sentence)
      const isTelling = tokens.length < LONGEST && tokens.some((token, i) => i > 0 && token.kind === 'word' && /^\p{Lu}/u.test(token.text))
      return isTelling ? [{ id, tokens, labels: new Uint8Array(tokens.length) }] : []
    })
  })
}
