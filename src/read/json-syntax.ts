import type { Span } from '../text/span.js'
import { commentEnd, stringEnd } from './json-strings.js'

/** `window.YTD.tweets.part0 =`, `export default`, `module.exports =`: JSON in a script. */
const ASSIGNMENT = /^\s*(?:export default|(?:export )?(?:const|let|var) [\w$]{1,100}\s*=|[\w$]{1,100}(?:\.[\w$]{1,100}){1,10}\s*=)/
const LITERAL = /^(?:true|false|null|undefined|[+-]?(?:\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+|0[xX][0-9a-fA-F]+|Infinity|NaN))$/
const WORD = /[^\s,:;[\]{}"'/]{1,200}/y

type Expected = 'value' | 'key' | 'colon' | 'comma'

/**
 * The offset (UTF-16 units) of the first thing in a span that is no JSON, or undefined: then everything in it was understood. Comments, trailing
 * commas, what JSON5 allows, an assignment in front and several values one after another are no mistakes here. RFC 8259.
 */
export function findBrokenJson(source: string, span: Span): number | undefined {
  const isList: boolean[] = []
  let expected: Expected = 'value'
  const start = span.start + (ASSIGNMENT.exec(source.slice(span.start, Math.min(span.end, span.start + 2000)))?.[0].length ?? 0)
  for (let i = start; i < span.end; i++) {
    const character = source[i]!
    const after = (): Expected => (isList.length === 0 ? 'value' : 'comma')
    if (/[\s\uFEFF]/.test(character)) continue
    if (character === '"' || character === "'") {
      const end = stringEnd(source, i + 1, span.end, character.charCodeAt(0))
      if (source[end] !== character || end >= span.end || (expected !== 'key' && expected !== 'value')) return i
      expected = expected === 'key' ? 'colon' : after()
      i = end
    } else if (character === '{' || character === '[') {
      if (expected !== 'value') return i
      isList.push(character === '[')
      expected = character === '[' ? 'value' : 'key'
    } else if (character === '}' || character === ']') {
      // A comma before it is one too many, which JSONC allows.
      const closes = character === ']' ? isList.at(-1) === true && expected !== 'colon' : isList.at(-1) === false && (expected === 'key' || expected === 'comma')
      if (!closes) return i
      isList.pop()
      expected = after()
    } else if (character === ':' && expected === 'colon') expected = 'value'
    else if (character === ',' && expected === 'comma') expected = isList.at(-1) ? 'value' : 'key'
    else if (character === '/') {
      const end = commentEnd(source, i, span.end)
      if (end === i || (end >= span.end && source[i + 1] === '*')) return i
      i = end
    } else if (!(character === ';' && isList.length === 0)) {
      WORD.lastIndex = i
      const word = WORD.exec(source)?.[0]
      if (word === undefined || (expected === 'value' ? !LITERAL.test(word) : expected !== 'key')) return i
      expected = expected === 'key' ? 'colon' : after()
      i += word.length - 1
    }
  }
  return isList.length === 0 ? undefined : span.end
}
