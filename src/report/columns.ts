// It takes long to make, and most texts are ASCII.
let segmenter: Intl.Segmenter | undefined
const ASCII = /^[\x20-\x7e]*$/

/** What a person sees as one character, with its place (UTF-16 code units) in the text. */
export type Grapheme = { readonly text: string; readonly index: number }

export function graphemes(text: string): readonly Grapheme[] {
  if (ASCII.test(text)) return Array.from(text, (character, index) => ({ text: character, index }))
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({ text: segment, index }))
}

/** How many columns of a terminal a text takes. */
export function columns(text: string): number {
  if (ASCII.test(text)) return text.length
  return graphemes(text).reduce((count, grapheme) => count + (isWide(grapheme.text) ? 2 : 1), 0)
}

/** East Asian wide and fullwidth ranges (Unicode Standard Annex 11, the blocks that fonts draw over two columns), and emoji. */
function isWide(grapheme: string): boolean {
  const blocks = /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f1e6}-\u{1f1ff}\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
  return blocks.test(grapheme) || /^(?:\p{Emoji_Presentation}|.\ufe0f)/u.test(grapheme)
}

/** Words on lines of at most `width` columns; a longer word stands on a line of its own. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (line !== '' && columns(line) + 1 + columns(word) > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return line === '' ? lines : [...lines, line]
}
