import { Tokenizer } from 'htmlparser2'
import type { Span } from '../text/span.js'
import { BLOCKS, CODE, CONTEXT, UNREAD, VOID } from './html-names.js'
import type { Sheet } from './sheet.js'

/** An attribute's name and the span of its value, without quotes (UTF-16 units of the source). */
export type Attribute = Span & { readonly name: string }
export type Tag = Span & { readonly name: string; readonly attributes: readonly Attribute[]; readonly closesItself: boolean }

export type Events = {
  text(sheet: Sheet, span: Span): void
  openTag(sheet: Sheet, tag: Tag): void
  closeTag(sheet: Sheet, tag: Span & { readonly name: string }): void
  comment(sheet: Sheet, span: Span): void
}

/** Cuts a span of a sheet into tags, texts and comments, with offsets of the source. */
export function tokenize(sheet: Sheet, { start: base, end }: Span, events: Events): void {
  const html = sheet.mask.slice(base, end)
  let name = ''
  let start = 0
  let attributes: Attribute[] = []
  let attribute = ''
  let value: { start: number; end: number } | undefined
  const opened = (endIndex: number, closesItself: boolean): void => {
    events.openTag(sheet, { name, start: base + start, end: base + endIndex + 1, attributes, closesItself })
    attributes = []
  }
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      // A text that ends inside a tag, behind a slash, is reported from -1 on: it belongs to the tag.
      ontext(from, to) {
        if (from >= 0) events.text(sheet, { start: base + from, end: base + to })
      },
      oncdata: (from, to, offset) => events.text(sheet, { start: base + from, end: base + to - offset }),
      oncomment: (from, to, offset) => events.comment(sheet, { start: base + from, end: base + to - offset }),
      onopentagname(from, to) {
        name = nameOf(html, from, to)
        start = from - 1
        attributes = []
      },
      onattribname(from, to) {
        attribute = html.slice(from, Math.min(to, from + 40)).toLowerCase()
        value = undefined
      },
      onattribdata(from, to) {
        value = { start: value?.start ?? base + from, end: base + to }
      },
      onattribend() {
        if (value && attributes.length < 200) attributes.push({ name: attribute, ...value })
      },
      onopentagend: (to) => opened(to, false),
      onselfclosingtag: (to) => opened(to, true),
      onclosetag(from, to) {
        const close = html.indexOf('>', to)
        events.closeTag(sheet, { name: nameOf(html, from, to), start: base + from - 2, end: base + (close === -1 ? to : close + 1) })
      },
      onattribentity: () => {},
      ontextentity: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  )
  tokenizer.write(html)
  tokenizer.end()
}

/** Names of elements in lower case; components of JSX keep their capital. */
function nameOf(html: string, from: number, to: number): string {
  const name = html.slice(from, Math.min(to, from + 40))
  const lower = name.toLowerCase()
  if (name === 'Link') return name
  const isElement = BLOCKS.has(lower) || VOID.has(lower) || UNREAD.has(lower) || CODE.has(lower) || CONTEXT.has(lower)
  return !isElement && /^[A-Z][a-z]/.test(name) ? name : lower
}

/** The value of an attribute as it is written, no more than its first 200 units. */
export function valueOf(sheet: Sheet, tag: Tag, name: string): string | undefined {
  const found = tag.attributes.find((attribute) => attribute.name === name)
  return found && sheet.source.slice(found.start, Math.min(found.end, found.start + 200))
}
