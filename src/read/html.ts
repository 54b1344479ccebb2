import type { Document } from '../text/document.js'
import { makeDocument } from './document.js'
import { readFrontMatter } from './front-matter.js'
import { readHtmlText } from './html-page.js'
import type { Reader } from './reader.js'
import { textStart } from './source-lines.js'

export const html: Reader = {
  name: 'html',
  extensions: ['html', 'htm', 'xhtml', 'shtml', 'php', 'phtml', 'erb', 'ejs', 'hbs', 'handlebars', 'mustache', 'liquid', 'njk', 'twig', 'j2', 'jinja', 'jinja2', 'vue', 'svelte'],
  read: readHtml,
}

function readHtml(source: string): Document {
  const front = readFrontMatter(source)
  return makeDocument(source, [...(front?.segments ?? []), ...readHtmlText(source, front?.end ?? textStart(source))], front)
}
