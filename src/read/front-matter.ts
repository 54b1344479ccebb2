import { CHANNELS, type Channel } from '../text/document.js'
import { indexLines } from '../text/lines.js'
import { segmentBuilder, type Segment } from '../text/segment.js'
import type { Span } from '../text/span.js'
import { embed, readEmbedded } from './embedded.js'
import { infoOf, isKnownKey } from './keys.js'
import { eachLine, textStart } from './source-lines.js'
import { readPlain } from './text.js'
import { writeScalar } from './yaml-scalars.js'
import { parseYaml } from './yaml-values.js'

/** The block above a page that describes it. */
export type FrontMatter = {
  /** Where the page itself begins, in UTF-16 units. */
  readonly end: number
  readonly segments: readonly Segment[]
  readonly channel: Channel | undefined
  readonly warnings: readonly string[]
}

/** Reads YAML (`---`) and TOML (`+++`) front matter, or says that there is none. */
export function readFrontMatter(source: string): FrontMatter | undefined {
  const start = textStart(source)
  const fence = /^(?:---|\+\+\+)[ \t]*(?:\r?\n|\r)/.exec(source.slice(start, start + 100))?.[0]
  if (fence === undefined) return undefined
  const inner = innerSpan(source, start + fence.length, fence.startsWith('-'))
  if (!inner) return undefined
  if (fence.startsWith('+')) return { end: inner.next, segments: readToml(source, inner), channel: undefined, warnings: [] }
  return looksLikeYaml(source, inner) ? readYaml(source, inner, inner.next) : undefined
}

function innerSpan(source: string, start: number, isYaml: boolean): (Span & { next: number }) | undefined {
  const closing = isYaml ? /^(?:---|\.\.\.)[ \t]*$/ : /^\+\+\+[ \t]*$/
  for (const line of eachLine(source, { start, end: source.length })) {
    if (line.end - line.start < 100 && closing.test(source.slice(line.start, line.end))) return { start, end: line.start, next: line.next }
  }
  return undefined
}

/** A rule, some text and another rule are no front matter: its first line is a key or a comment. */
function looksLikeYaml(source: string, span: Span): boolean {
  for (const line of eachLine(source, span)) {
    const text = source.slice(line.start, Math.min(line.end, line.start + 200)).trim()
    if (text !== '') return /^#|^["']?[\p{L}\p{N}_.$-]+(?: [\p{L}\p{N}_.-]+){0,2}["']?\s*:(?:\s|$)/u.test(text)
  }
  return true
}

function readYaml(source: string, span: Span, end: number): FrontMatter {
  const parsed = parseYaml(source, span)
  if (parsed.brokenAt !== undefined) {
    const { line } = indexLines(source).position(parsed.brokenAt)
    const warnings = [`has front matter that is not valid YAML, line ${line}; it was checked as plain text`]
    return { end, segments: readPlain(source, span), channel: undefined, warnings }
  }
  const segments: Segment[] = []
  let channel: Channel | undefined
  const notes: string[] = []
  for (const { keys, value, style, ...place } of parsed.values) {
    if (keys.length === 1 && keys[0]!.toLowerCase() === 'channel') {
      channel = CHANNELS.find((name) => name === value)
      if (!channel) notes.push(`names a channel in its front matter that phi-lint does not know. Known are ${CHANNELS.join(', ')}`)
    }
    for (const segment of readEmbedded(embed((sink) => writeScalar(sink, source, place, style)), infoOf(keys, value))) segments.push(segment)
  }
  return { end, segments, channel, warnings: notes }
}

/** TOML is not parsed: its lines are looked through for direct identifiers, its titles and descriptions read when they stand on a line. */
function readToml(source: string, span: Span): Segment[] {
  const segments: Segment[] = []
  for (const line of eachLine(source, span)) {
    const builder = segmentBuilder()
    const written = source.slice(line.start, line.end)
    const pair = /^[ \t]*([A-Za-z_-]{1,40})[ \t]*=[ \t]*("|')/.exec(written)
    const key = pair?.[1]!.toLowerCase()
    const close = pair ? written.lastIndexOf(pair[2]!) : -1
    const spoken = pair && key !== undefined && close > pair[0].length && isKnownKey(key) ? infoOf([key], written.slice(pair[0].length, close)) : undefined
    if (pair && spoken && spoken.role !== 'code') {
      builder.verbatim(written.slice(pair[0].length, close), line.start + pair[0].length)
    } else builder.verbatim(written, line.start)
    const segment = builder.build(spoken ?? { role: 'code' })
    if (segment) segments.push(segment)
  }
  return segments
}
