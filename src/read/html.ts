import type { Document } from '../text/document.js'
import { makeDocument } from './document.js'
import { readFrontMatter } from './front-matter.js'
import { readHtmlText } from './html-page.js'
import { pictures } from './pictures.js'
import type { Reader } from './reader.js'
import { textStart } from './source-lines.js'

export const html: Reader = {
  name: 'html',
  extensions: ['html', 'htm', 'xhtml', 'shtml', 'php', 'phtml', 'erb', 'ejs', 'hbs', 'handlebars', 'mustache', 'liquid', 'njk', 'twig', 'j2', 'jinja', 'jinja2', 'vue', 'svelte'],
  read: readHtml,
  recognises: looksLikeHtml,
}

/** What begins as a page does, or closes several blocks; a tag or two stand in many a post. */
function looksLikeHtml(source: string): boolean {
  const start = source.slice(0, 50_000)
  if (/^[\s\uFEFF]{0,200}(?:<!doctype html|<(?:html|head|body|main|article|section|header|div|h1|p|ul|table)\b[^<>]{0,500}>)/i.test(start)) return true
  return (start.match(/<\/(?:p|div|h[1-6]|ul|ol|li|table|tr|td|section|article|main|header|footer|figure|blockquote)>/gi)?.length ?? 0) >= 2
}

function readHtml(source: string): Document {
  const front = readFrontMatter(source)
  const shown = pictures()
  const page = readHtmlText(source, front?.end ?? textStart(source), shown.see)
  return makeDocument(source, [...(front?.segments ?? []), ...page], { ...front, shown })
}
