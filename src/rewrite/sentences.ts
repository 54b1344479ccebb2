import type { Prose } from '../text/prose.js'
import type { Sentence } from '../text/sentences.js'
import type { Edit } from './edit.js'
import { isBalanced, type Place } from './place.js'

/** A sentence that begins so speaks of the one before. */
const LEANS = /^(?:he|she|they|it|his|her|their|him|them|its|that|this|those|these|both|then|later|afterwards|so|and|but|also|nor|neither|which)$/

/** The sentence of a place, with those after it that make no sense alone; undefined where that would tear quotation marks or brackets. */
export function withoutSentence({ prose, sentence }: Place): Edit | undefined {
  const { sentences, segment } = prose
  const first = sentences.indexOf(sentence)
  let last = first
  while (last + 1 < sentences.length && leans(prose, sentences[last + 1]!)) last++
  for (let begin = first; begin >= 0 && begin > first - 4; begin--) {
    for (let end = last; end < sentences.length && end < last + 4; end++) {
      const edit = cut(prose, sentences[begin]!, sentences[end]!)
      if (isBalanced(segment.text.slice(edit.span.start, edit.span.end))) return edit
    }
  }
  return undefined
}

function leans({ tokens }: Prose, { from, to }: Sentence): boolean {
  const first = tokens.slice(from, to).find(({ kind }) => kind === 'word')
  return first === undefined ? !tokens.slice(from, to).some(({ kind }) => kind === 'hashtag' || kind === 'address') : LEANS.test(first.lower)
}

/** The sentences with the blanks between them and what follows. */
function cut({ segment: { text }, tokens }: Prose, first: Sentence, last: Sentence): Edit {
  let start = tokens[first.from]!.start
  let end = tokens[last.to - 1]!.end
  while (start > 0 && tokens[first.from]!.kind === 'break' && text[start] === '\n') start++
  // The break that ends the last sentence stays, unless it would be the second in a row.
  const wasBreak = tokens[last.to - 1]!.kind === 'break'
  if (wasBreak) {
    const opensLine = start === 0 || text[start - 1] === '\n'
    if (!opensLine) end = tokens[last.to - 1]!.start
  }
  while (!wasBreak && /[ \t]/.test(text[end] ?? '')) end++
  if (end >= text.length || text[end] === '\n') while (start > 0 && /[ \t]/.test(text[start - 1]!)) start--
  if (!wasBreak && (start === 0 || text[start - 1] === '\n')) while (text[end] === '\n') end++
  return { span: { start, end }, text: '' }
}
