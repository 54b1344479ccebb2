import type { SafeRewrite } from '../rewrite/index.js'
import { printable } from './printable.js'
import { count } from './words.js'

/** Of a rewrite that takes the error away, but leaves something to weigh. */
export const WARNING_STAYS = ' (a warning stays)'

const AND = new Intl.ListFormat('en')
const MOST = 3

/** What a rewrite would do, for a button or a menu: the words that it puts there, never those that stand there. */
export function rewording({ kind, edits }: Pick<SafeRewrite, 'kind' | 'edits'>): string {
  if (kind === 'sentence') return 'Leave the sentence out'
  if (kind === 'reply') return 'Use the standard reply'
  const put = edits.map(({ text }) => printable(text.trim())).filter((text) => text !== '')
  const gone = edits.length - put.length
  const words = [...new Set(put)].map((text) => `“${text}”`)
  if (words.length === 0) return gone === 1 ? 'Leave these words out' : `Leave these words out, and what tells the same elsewhere (${count(gone, 'place')})`
  const list = words.length > MOST ? `${words.slice(0, MOST).join(', ')} …` : AND.format(words)
  return gone > 0 ? `Leave words out, write ${list}` : `Write ${list}`
}
