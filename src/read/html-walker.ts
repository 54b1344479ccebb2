import { segmentBuilder, type Segment, type SegmentBuilder, type SegmentInfo } from '../text/segment.js'
import type { Span } from '../text/span.js'
import { addAttributes } from './html-attributes.js'
import { addData } from './html-data.js'
import { BLOCKS, CODE, CONTEXT, PICTURES, UNREAD, VOID } from './html-names.js'
import { htmlTable, type Table } from './html-tables.js'
import { tokenize, valueOf, type Tag } from './html-tokens.js'
import { write, type Sheet } from './sheet.js'

/** Reads HTML piece by piece; what is open stays open from one piece to the next, as in Markdown with blank lines between the tags. */
export type HtmlWalker = {
  /** Reads a span of the sheet; its last text ends with it. `isQuote`: the format around it says that it is quoted. */
  feed(sheet: Sheet, span: Span, isQuote?: boolean): void
  /** Reads a single tag that stands in another format's prose, which `builder` collects. */
  tag(sheet: Sheet, span: Span, builder: SegmentBuilder): void
  readonly isInQuote: boolean
  /** Whether text here is script or style, after a single tag. */
  readonly isUnread: boolean
}

/** Browsers keep no more elements open either (WHATWG HTML leaves the limit to them; it is 512 in the big ones). */
const DEEPEST = 512

/** `see` takes the address of each picture or film. */
export function htmlWalker(add: (segment: Segment) => void, see: (address: string) => void): HtmlWalker {
  const open: string[] = []
  const tables: Table[] = []
  const heldOpen = new Map<string, number>()
  let prose = segmentBuilder()
  let hasProse = false
  let code: SegmentBuilder | undefined
  let quoted = false
  let unread: string | undefined
  let data: Span | undefined
  let term: string | undefined

  const isOpen = (name: string): boolean => (heldOpen.get(name) ?? 0) > 0

  const pop = (): void => {
    const name = open.pop()!
    heldOpen.set(name, heldOpen.get(name)! - 1)
    if (name === 'table') tables.pop()
    if (name === 'dl') term = undefined
  }

  /** Closes everything down to the innermost of `names`, unless one of `limits` holds it. */
  const close = (names: readonly string[], limits: readonly string[]): void => {
    if (!names.some(isOpen)) return
    const at = open.findLastIndex((name) => names.includes(name) || limits.includes(name))
    if (at !== -1 && names.includes(open[at]!)) while (open.length > at) pop()
  }

  const push = (name: string): void => {
    if (open.length >= DEEPEST) return
    open.push(name)
    heldOpen.set(name, (heldOpen.get(name) ?? 0) + 1)
    if (name === 'table') tables.push(htmlTable())
  }

  const place = (): SegmentInfo => {
    const info = nearest()
    return (quoted || isOpen('blockquote')) && info.role !== 'title' ? { ...info, role: 'quote' } : info
  }

  const nearest = (): SegmentInfo => {
    for (let i = open.length - 1; i >= 0; i--) {
      const name = open[i]!
      if (/^h[1-6]$/.test(name)) return { role: 'heading', level: Number(name[1]) }
      if (name === 'td' || name === 'th') return { role: 'cell', label: tables.at(-1)?.label(name === 'th') }
      if (name === 'li' || name === 'dt') return { role: 'list-item' }
      if (name === 'dd') return { role: 'list-item', label: term }
      if (name === 'caption' || name === 'figcaption' || name === 'svg') return { role: 'caption' }
      if (name === 'title') return { role: open[i - 1] === 'svg' ? 'caption' : 'title' }
    }
    return { role: 'body' }
  }

  const addBuilt = (builder: SegmentBuilder, info: SegmentInfo): Segment | undefined => {
    const segment = builder.build(info)
    if (segment) add(segment)
    return segment
  }

  const flushCode = (): void => {
    if (code) addBuilt(code, { role: 'code' })
    code = undefined
  }

  const flush = (): void => {
    flushCode()
    if (!hasProse) return
    hasProse = false
    const segment = addBuilt(prose, place())
    prose = segmentBuilder()
    if (!segment) return
    const inner = open.findLast((name) => name === 'th' || name === 'td' || name === 'dt' || name === 'table')
    if (inner === 'th') tables.at(-1)?.header(segment.text)
    if (inner === 'dt') term = segment.text.trim().slice(0, 120)
  }

  const addSpan = (sheet: Sheet, span: Span, info: SegmentInfo): void => {
    const builder = segmentBuilder()
    write(builder, sheet, span, { space: 'flow', entities: 'attribute' })
    addBuilt(builder, info)
  }

  const text = (sheet: Sheet, span: Span): void => {
    if (unread !== undefined) {
      if (data) data = { start: Math.min(data.start, span.start), end: span.end }
      return
    }
    if (!code && !hasProse && !/\S/.test(sheet.source.slice(span.start, span.end))) return
    if (!code) hasProse = true
    write(code ?? prose, sheet, span, { space: isOpen('pre') ? 'lines' : 'flow', entities: 'text' })
  }

  const openTag = (sheet: Sheet, tag: Tag): void => {
    const { name } = tag
    if (BLOCKS.has(name) || CONTEXT.has(name)) flush()
    if (name === 'li') close(['li'], ['ul', 'ol', 'table', 'td', 'th', 'blockquote'])
    else if (name === 'dt' || name === 'dd') close(['dt', 'dd'], ['dl', 'table', 'td', 'th', 'blockquote'])
    else if (name === 'td' || name === 'th') close(['td', 'th'], ['table', 'tr'])
    else if (name === 'tr') close(['tr', 'td', 'th'], ['table'])
    else if (/^h[1-6]$/.test(name) && /^h[1-6]$/.test(open.at(-1) ?? '')) pop()
    if (name === 'tr') tables.at(-1)?.row()
    if (name === 'td' || name === 'th') tables.at(-1)?.cell(Number(valueOf(sheet, tag, 'colspan') ?? 1))
    if (name === 'td') tables.at(-1)?.data()
    if (name === 'br') mark('\n', tag)
    else if (VOID.has(name) && name !== 'wbr') mark(' ', tag)
    if (UNREAD.has(name)) {
      unread = name
      data = /ld\+json/i.test(valueOf(sheet, tag, 'type') ?? '') ? { start: tag.end, end: tag.end } : undefined
    } else if (!tag.closesItself && !VOID.has(name)) {
      if (CONTEXT.has(name)) push(name)
      if (CODE.has(name) && !code) {
        if (hasProse) prose.decoded(' ', tag)
        code = segmentBuilder()
      }
    }
    readAttributes(sheet, tag)
  }

  const readAttributes = (sheet: Sheet, tag: Tag): void => {
    addAttributes(sheet, tag, addSpan)
    if (PICTURES.has(tag.name)) see(valueOf(sheet, tag, 'src') ?? '')
  }

  /** What a tag itself leaves in the prose around it. */
  const mark = (character: string, tag: Span): void => {
    const builder = code ?? (hasProse ? prose : undefined)
    builder?.decoded(character, tag)
  }

  const closeTag = (sheet: Sheet, tag: Span & { readonly name: string }): void => {
    const { name } = tag
    if (name === unread) endUnread(sheet)
    if (CODE.has(name) && code) {
      flushCode()
      mark(' ', tag)
    }
    if (BLOCKS.has(name) || CONTEXT.has(name)) flush()
    if (name === 'tr' || name === 'table') tables.at(-1)?.row()
    if (isOpen(name)) close([name], [])
  }

  const endUnread = (sheet: Sheet): void => {
    unread = undefined
    if (data) addData(sheet, data, add)
    data = undefined
  }

  const comment = (sheet: Sheet, span: Span): void => {
    const builder = segmentBuilder()
    write(builder, sheet, span, { space: 'lines' })
    addBuilt(builder, { role: 'code' })
  }

  return {
    get isInQuote() {
      return isOpen('blockquote')
    },
    get isUnread() {
      return unread !== undefined
    },
    feed(sheet, span, isQuote = false) {
      quoted = isQuote
      unread = undefined
      tokenize(sheet, span, { text, openTag, closeTag, comment })
      endUnread(sheet)
      flush()
    },
    tag(sheet, span, builder) {
      const ends = (tag: Span & { readonly name: string }): void => {
        if (tag.name === 'br' || BLOCKS.has(tag.name)) builder.decoded('\n', tag)
        else if (VOID.has(tag.name) && tag.name !== 'wbr') builder.decoded(' ', tag)
      }
      tokenize(sheet, span, {
        text: () => {},
        comment,
        openTag(of, tag) {
          ends(tag)
          if (UNREAD.has(tag.name)) unread = tag.name
          readAttributes(of, tag)
        },
        closeTag(_, tag) {
          ends(tag)
          if (tag.name === unread) unread = undefined
        },
      })
    },
  }
}
