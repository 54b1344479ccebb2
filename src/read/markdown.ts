import type { Document } from '../text/document.js'
import { makeDocument } from './document.js'
import { readFrontMatter } from './front-matter.js'
import { readMarkdownText } from './markdown-page.js'
import { pictures } from './pictures.js'
import type { ReadOptions, Reader } from './reader.js'
import { textStart } from './source-lines.js'

export const markdown: Reader = {
  name: 'markdown',
  extensions: ['md', 'markdown', 'mdown', 'mkd', 'mkdn', 'mdx', 'qmd', 'rmd', 'mdoc'],
  read: readMarkdown,
  recognises: looksLikeMarkdown,
}

function readMarkdown(source: string, options: ReadOptions): Document {
  const front = readFrontMatter(source)
  const shown = pictures()
  const page = readMarkdownText(source, { start: front?.end ?? textStart(source), isMdx: /\.mdx$/i.test(options.path ?? ''), see: shown.see })
  return makeDocument(source, [...(front?.segments ?? []), ...page], { ...front, shown })
}

/** Marks that plain text has no use for; hashtags, bullets and lone stars are common in posts. */
const MARKS: readonly RegExp[] = [
  /^ {0,3}#{1,6} +\S/m,
  /\]\((?:https?:|mailto:|tel:|[/#.])[^()\s]{0,300}\)/,
  /^ {0,3}(?:```|~~~)/m,
  /^ {0,3}\|? ?:?-{3,}:? ?\|/m,
  /\*\*\S[^*\n]{0,200}\*\*/,
]

/** Front matter, or marks of two kinds. */
function looksLikeMarkdown(source: string): boolean {
  if (readFrontMatter(source)) return true
  const start = source.slice(0, 50_000)
  return MARKS.filter((mark) => mark.test(start)).length >= 2
}
