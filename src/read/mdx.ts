import type { Span } from '../text/span.js'
import { eachLine } from './source-lines.js'

/** The code of an MDX page: import and export statements and `{expressions}`. In order, without overlaps. mdxjs.com/docs/what-is-mdx. */
export function findMdxCode(source: string, start: number): Span[] {
  const found: Span[] = []
  let fence: string | undefined
  let isStatement = false
  let afterBlank = true
  let at = start
  let closes = true
  for (const line of eachLine(source, { start, end: source.length })) {
    if (line.start < at) continue
    const head = source.slice(line.start, Math.min(line.end, line.start + 200))
    const mark = /^[ \t]{0,12}(`{3,}|~{3,})/.exec(head)?.[1]
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && head.trim() === mark) fence = undefined
    } else if (mark !== undefined) {
      fence = mark
    } else if (head.trim() === '') {
      isStatement = false
    } else if (isStatement || (afterBlank && /^(?:import|export)\b/.test(head))) {
      isStatement = true
      found.push({ start: line.start, end: line.end })
    } else {
      at = braces(line)
    }
    afterBlank = head.trim() === ''
  }
  return found

  /** Skips the expressions that begin in a line; returns where the last of them ends. */
  function braces(line: Span): number {
    let i = line.start
    while (i < line.end) {
      const character = source[i]!
      if (character === '\\') i += 2
      else if (character === '`') i = afterCode(line, i)
      else if (character === '{' && closes) {
        const end = expressionEnd(source, i)
        if (end === undefined) closes = false
        else found.push({ start: i, end })
        i = end ?? i + 1
      } else i++
    }
    return i
  }

  /** The end of inline code: CommonMark 6.1, within the line. */
  function afterCode(line: Span, from: number): number {
    let length = 1
    while (source[from + length] === '`') length++
    const close = source.slice(from + length, line.end).indexOf('`'.repeat(length))
    return close === -1 ? from + length : from + length + close + length
  }
}

/** The offset behind the brace that closes the one at `start`; strings, template strings and comments may hold braces. */
function expressionEnd(source: string, start: number): number | undefined {
  let depth = 0
  for (let i = start; i < source.length; i++) {
    const character = source[i]!
    if (character === '{') depth++
    else if (character === '}' && --depth === 0) return i + 1
    else if (character === '"' || character === "'" || character === '`') {
      const end = stringEnd(source, i)
      if (end === undefined) continue
      i = end
    } else if (character === '/' && source[i + 1] === '*') {
      const end = source.indexOf('*/', i + 2)
      if (end === -1) return undefined
      i = end + 1
    }
  }
  return undefined
}

/** The closing quote; a quote without one on its line is an apostrophe. */
function stringEnd(source: string, start: number): number | undefined {
  const quote = source[start]
  for (let i = start + 1; i < source.length; i++) {
    if (source[i] === '\\') i++
    else if (source[i] === quote) return i
    else if (source[i] === '\n' && quote !== '`') return undefined
  }
  return undefined
}
