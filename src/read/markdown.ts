import type { Document } from '../text/document.js'
import { makeDocument } from './document.js'
import { readFrontMatter } from './front-matter.js'
import { readMarkdownText } from './markdown-page.js'
import type { ReadOptions, Reader } from './reader.js'
import { textStart } from './source-lines.js'

export const markdown: Reader = {
  name: 'markdown',
  extensions: ['md', 'markdown', 'mdown', 'mkd', 'mkdn', 'mdx', 'qmd', 'rmd', 'mdoc'],
  read: readMarkdown,
}

function readMarkdown(source: string, options: ReadOptions): Document {
  const front = readFrontMatter(source)
  const page = readMarkdownText(source, front?.end ?? textStart(source), /\.mdx$/i.test(options.path ?? ''))
  return makeDocument(source, [...(front?.segments ?? []), ...page], front)
}
