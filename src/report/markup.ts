import { printable } from './printable.js'
import type { Policy } from '../judge/finding.js'

/** What XML and HTML would read as markup. */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text for the content or a quoted attribute of XML and HTML. Controls are written out: XML 1.0 (section 2.2) cannot hold them, even escaped. */
export function markup(text: string): string {
  return printable(text).replace(/[\ufffe\uffff]/g, '\ufffd').replace(/[&<>"']/g, (character) => ENTITIES[character]!)
}

/** Text for a paragraph of GitHub Flavored Markdown: what it would read as markup is escaped (CommonMark 2.4). */
export function markdown(text: string): string {
  return printable(text).replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
}

/** An organisation's own policy; its link is an autolink (CommonMark 6.5), which the config keeps free of blanks and angle brackets. */
export function policyMarkdown({ text, link }: Policy): string {
  return link === undefined ? markdown(text) : `${markdown(text)} <${printable(link)}>`
}

/** A code span, whose fence is longer than any run of backticks in it (CommonMark 6.1). */
export function code(text: string): string {
  const shown = printable(text)
  const longest = Math.max(0, ...Array.from(shown.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const space = /^[` ]|[` ]$/.test(shown) ? ' ' : ''
  return `${fence}${space}${shown}${space}${fence}`
}
