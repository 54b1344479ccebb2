/** Drafts between paragraphs that have nothing to do with them: a leak in a long page, a notice in a newsletter, is one all the same. */
import type { LabelledDraft } from '../corpus.js'
import { lot } from '../train-names/augment.js'

/** Of so many drafts one stands between others as well. */
export const ONE_IN = 3
/** Paragraphs of pages that are no lines of lists, and not too long (UTF-16 code units). */
const PROSE = /^[A-Z][^\n|{}<>#]{80,500}[.!?]$/

/** Labelled drafts between clean ones, and between paragraphs of clean pages. */
export function embedded(drafts: readonly LabelledDraft[], pages: readonly LabelledDraft[]): LabelledDraft[] {
  const clean = drafts.filter(({ verdict, channel }) => verdict === 'clean' && channel !== 'review-reply').map(({ text }) => text)
  const paragraphs = pages.flatMap(({ text }) => text.split('\n\n').filter((part) => PROSE.test(part)))
  const pick = (from: readonly string[], key: string): string => from[Math.floor(lot(key) * from.length)]!
  return drafts
    .filter(({ id, channel }) => channel !== 'review-reply' && lot(`embed ${id}`) < 1 / ONE_IN)
    .map((draft) => {
      const from = paragraphs.length > 0 && lot(`source ${draft.id}`) < 0.5 ? paragraphs : clean
      const before = Array.from({ length: 1 + Math.floor(lot(`length ${draft.id}`) * 3) }, (_, i) => `${pick(from, `before ${i} ${draft.id}`)}\n\n`).join('')
      const after = `\n\n${pick(from, `after ${draft.id}`)}`
      const expected = draft.expected.map(({ start, end, category }) => ({ start: start + before.length, end: end + before.length, category }))
      return { ...draft, text: before + draft.text + after, expected }
    })
}
