import type { Prose } from '../text/prose.js'
import type { Token } from '../text/tokens.js'
import type { Edit } from './edit.js'
import type { Place } from './place.js'

/** The token `n` steps before the first or, counted from 1, behind the last of a place; only within its sentence and line. */
export function near({ prose, from, to, sentence }: Pick<Place, 'prose' | 'from' | 'to' | 'sentence'>, n: number): Token | undefined {
  const at = n < 0 ? from + n : to + n - 1
  const token = at < sentence.from || at >= sentence.to ? undefined : prose.tokens[at]
  return token?.kind === 'break' ? undefined : token
}

/** The place with so many tokens more on either side. */
export function widened(place: Place, left: number, right = 0): Place {
  const from = place.from - left
  const to = place.to + right
  return { ...place, from, to, span: { start: left > 0 ? place.prose.tokens[from]!.start : place.span.start, end: right > 0 ? place.prose.tokens[to - 1]!.end : place.span.end } }
}

export function textOf({ prose, span }: Pick<Place, 'prose' | 'span'>): string {
  return prose.segment.text.slice(span.start, span.end)
}

export const PREPOSITION = /^(?:on|in|at|over|during|by|from|of|to|for|with|near|around|about|after|before|since|until|till|through|between|into|via|under|against|without|outside|off|per)$/
export const DETERMINER = /^(?:a|an|the|this|that|these|those|my|our|your|his|her|their|its|one|another|some|any|each|every|no)$/
/** Words before which a noun has ended. */
const AFTER_NOUN =
  /^(?:and|or|but|nor|so|yet|who|whom|which|that|because|as|while|when|if|than|then|is|was|are|were|be|been|has|had|have|will|would|can|could|may|might|did|does|do|now|too|again|here|there|today|also|just|only|already|still|she|he|they|we|i|you|it)$/

/** Whether a noun that ends here ends its phrase: nothing follows that it could belong to. */
export function endsPhrase(next: Token | undefined): boolean {
  return next === undefined || next.kind === 'punctuation' || next.kind === 'emoji' || next.kind === 'hashtag' || PREPOSITION.test(next.lower) || AFTER_NOUN.test(next.lower)
}

/** Whether no word of the sentence or line stands before. */
export function beginsSentence({ prose, from, sentence }: Pick<Place, 'prose' | 'from' | 'sentence'>): boolean {
  for (let i = from - 1; i >= sentence.from; i--) {
    const { kind } = prose.tokens[i]!
    if (kind === 'break') return true
    if (kind === 'word' || kind === 'number' || kind === 'handle' || kind === 'hashtag') return false
  }
  return true
}

export function replaced({ span }: Pick<Place, 'span'>, text: string): Edit {
  return { span, text }
}

/**
 * Fits an edit into its surroundings: no doubled blanks or commas, no empty brackets, a capital where a sentence begins, "a" or "an" by
 * what follows.
 */
export function fitted({ segment, sentences, tokens }: Prose, edit: Edit): Edit {
  const { text: whole } = segment
  let { start, end } = edit.span
  let text = edit.text
  const before = (): string => whole.slice(Math.max(0, start - 1), start)
  const after = (): string => whole.slice(end, end + 1)
  const sentence = sentences.find(({ from, to }) => tokens[from]!.start <= start && start < tokens[to - 1]!.end + 1)
  const opening = sentence ? tokens[sentence.from]!.start : 0
  if (text === '') {
    const blanks = (): void => {
      while (start > 0 && /[ \t]/.test(before())) start--
    }
    const gapStart = start
    blanks()
    if (/[([]/.test(before()) && /[,;]/.test(after())) {
      while (/[,; \t]/.test(after())) end++
    } else if (/[([]/.test(before()) && /[)\]]/.test(after())) {
      start--
      end++
      blanks()
    }
    const isOpening = start === 0 || /\n/.test(before()) || start < opening || (start === opening && gapStart === opening)
    if (isOpening) {
      start = Math.max(start, Math.min(gapStart, opening))
      while (/[ \t,;:.!]/.test(after()) || (/[-\u2013\u2014]/.test(after()) && /\s/.test(whole[end + 1] ?? ''))) end++
      // Nothing follows on this line.
      if (/^\n?$/.test(after())) blanks()
    } else if (/[,;:|\u00b7\u2013\u2014-]/.test(before()) && /^\s?[,;:.!?)|\u00b7]/.test(whole.slice(end, end + 2))) {
      const isPair = before() === ',' && after() === ','
      start--
      if (isPair) end++
      blanks()
    } else if (/[,;:]/.test(before()) && /^\s*(?:$|\n)/.test(whole.slice(end, end + 20))) start--
    if (/^(?:\n|)$/.test(before()) && after() === '\n') end++
    if (start > 0 && !/[\s(]/.test(before()) && /[\p{L}\p{N}\p{Extended_Pictographic}#@(]/u.test(after())) text = ' '
  }
  const begins = !/[\p{L}\p{N}]/u.test(whole.slice(opening, start))
  const wasLower = /^\p{Ll}/u.test(whole.slice(opening).replace(/^[^\p{L}\p{N}]+/u, ''))
  if (begins && !wasLower) {
    if (/\p{L}/u.test(text)) text = capital(text)
    else if (/^\p{Ll}/u.test(after())) {
      text += after().toUpperCase()
      end++
    }
  }
  return withArticle(whole, { span: { start, end }, text })
}

export function capital(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase())
}

/** By the first letters, of which few sound otherwise: an hour, a unit. */
export function articleFor(words: string): 'a' | 'an' {
  return /^(?:[aeio]|u(?!ni|se|su)|hour|heir|honest)/i.test(words) ? 'an' : 'a'
}

/** "a 34-year-old" without the age is "an". */
function withArticle(whole: string, { span, text }: Edit): Edit {
  const article = /(?:^|[^\p{L}'])(an?)(\s+)$/iu.exec(whole.slice(Math.max(0, span.start - 6), span.start))
  const rest = (text + whole.slice(span.end, span.end + 20)).trimStart()
  if (!article || !/^\p{L}/u.test(rest)) return { span, text }
  const right = articleFor(rest)
  if (article[1]!.toLowerCase() === right) return { span, text }
  const written = article[1]!.startsWith('A') ? capital(right) : right
  return { span: { start: span.start - article[1]!.length - article[2]!.length, end: span.end }, text: written + article[2]! + text }
}
