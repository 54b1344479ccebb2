import type { Token } from './tokens.js'

/** A sentence as a range of token indices, `to` exclusive. */
export type Sentence = { readonly from: number; readonly to: number }

const ABBREVIATIONS = new Set(
  'mr mrs ms mx dr drs prof st sr jr rev fr hon sgt lt capt col gen gov sen rep vs no nos approx dept est inc ltd co corp ave blvd rd apt ste fl jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun etc cf al fig vol ed dx hx tx rx pt'.split(
    ' ',
  ),
)

/** A wrapped line is at least this long; a shorter one was ended by its writer. */
const WRAPPED = 60

/** Groups tokens into sentences. Full stops after abbreviations and initials do not end one; line breaks do unless a long line runs on. */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  const close = (to: number): void => {
    if (to > from) sentences.push({ from, to })
    from = to
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind === 'break') {
      if (endsLine(tokens, from, i)) close(i + 1)
    } else if (token.kind === 'punctuation' && /[.!?\u2026\u0964\u3002]/.test(token.text)) {
      if (token.text === '.' && !endsAtStop(tokens, i)) continue
      let to = i + 1
      while (to < tokens.length && tokens[to]!.kind === 'punctuation' && /[.!?\u2026"')\]]/.test(tokens[to]!.text) && tokens[to]!.start === tokens[to - 1]!.end) to++
      // An aside that ends in a mark ("(at last!), and") goes on.
      if (/^[,;:)]$/.test(tokens[to]?.text ?? '')) {
        i = to - 1
        continue
      }
      close(to)
      i = to - 1
    }
  }
  close(tokens.length)
  return sentences
}

function endsAtStop(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (!after || !before) return true
  if (after.start === tokens[i]!.end && /^[\p{L}\p{N}]/u.test(after.text)) return false
  if (before.kind === 'word' && before.end === tokens[i]!.start) {
    if (/^\p{Lu}$/u.test(before.text)) return false
    if (ABBREVIATIONS.has(before.lower)) return before.lower.length > 2 && /^\p{Lu}/u.test(after.text) && !/^(?:mrs|prof|rev|hon|sgt|capt|col|gen|gov|sen|rep|dept|approx)$/.test(before.lower) && !/^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(before.lower)
    // The stops inside "e.g." and "i.e." cut them in two words.
    if (tokens[i - 2]?.text === '.' && /^(?:eg|ie)$/.test((tokens[i - 3]?.lower ?? '') + before.lower)) return false
    // "5 p.m. on", "9 a.m., East Lawn"
    if (/^[ap]$|^m$/.test(before.lower) && tokens[i - 2]?.text === '.') return /^\p{Lu}/u.test(after.text)
  }
  return true
}

function endsLine(tokens: readonly Token[], from: number, i: number): boolean {
  const token = tokens[i]!
  const last = tokens[i - 1]
  const next = tokens[i + 1]
  if (token.text.length > 1 || !last || !next || i === from) return true
  if (last.kind === 'punctuation' && /[.!?:;\u2026]/.test(last.text)) return true
  const lineStart = tokens.slice(Math.max(from, i - 60), i).findLast((t) => t.kind === 'break')
  const width = last.end - (lineStart?.end ?? tokens[from]!.start)
  return width < WRAPPED || !/^[\p{Ll}\p{N}(]/u.test(next.text)
}
