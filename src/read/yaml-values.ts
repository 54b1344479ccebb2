import { isMap, isScalar, isSeq, parseAllDocuments } from 'yaml'
import type { Span } from '../text/span.js'
import { entryIn, type Entry } from './entry.js'
import type { ScalarStyle } from './yaml-scalars.js'

/** A value of a YAML text: where it is written (UTF-16 units of the source), under which keys, the outermost first. */
export type YamlValue = Span & {
  readonly keys: readonly string[]
  /** The mapping in a list, or the whole document, that holds it. */
  readonly entry: Entry | undefined
  /** Undefined for what is no string. */
  readonly value: string | undefined
  readonly style: ScalarStyle
}

/** The values of all documents in a span, or the offset where the first error is. */
export function parseYaml(source: string, span: Span): { values: YamlValue[]; brokenAt?: undefined } | { values?: undefined; brokenAt: number } {
  // As long as the source, so that offsets agree; the parser knows no lone CR.
  const yaml = source.slice(span.start, span.end).replace(/\r(?!\n)/g, '\n')
  const tooDeep = findTooDeep(yaml)
  if (tooDeep !== undefined) return { brokenAt: span.start + tooDeep }
  try {
    const parsed = parseAllDocuments(yaml, { logLevel: 'silent', prettyErrors: false, uniqueKeys: false, strict: false })
    const documents = Array.isArray(parsed) ? parsed : []
    for (const { errors } of documents) if (errors[0]) return { brokenAt: span.start + errors[0].pos[0] }
    return { values: documents.flatMap((document) => [...valuesOf(document.contents, [], entryIn(undefined, []), span.start)]) }
  } catch {
    // Nesting deeper than the parser's stack.
    return { brokenAt: span.start }
  }
}

function* valuesOf(node: unknown, keys: readonly string[], entry: Entry, base: number): Generator<YamlValue> {
  if (isMap(node)) for (const { key, value } of node.items) yield* valuesOf(value, isScalar(key) ? [...keys, String(key.value)] : keys, entry, base)
  else if (isSeq(node)) for (const item of node.items) yield* valuesOf(item, keys, isMap(item) ? entryIn(entry, keys) : entry, base)
  else if (isScalar(node) && node.range && node.range[1] > node.range[0]) {
    const value = typeof node.value === 'string' ? node.value : undefined
    yield { keys, entry, value, start: base + node.range[0], end: base + node.range[1], style: (node.type ?? 'PLAIN') as ScalarStyle }
  }
}

/** Nobody nests further by hand; the parser's stack and its regular expressions for indents do not bear much more. */
const DEEPEST = 100

/** Where a text nests deeper than that, by its brackets or by its indents and the indicators at the beginning of a line. */
function findTooDeep(yaml: string): number | undefined {
  let brackets = 0
  let indicators = 0
  let isStart = true
  let lineStart = 0
  for (let i = 0; i < yaml.length; i++) {
    const character = yaml[i]!
    if (character === '\n') {
      isStart = true
      indicators = 0
      lineStart = i + 1
    } else if (isStart && /[-?:&*!]/.test(character)) {
      if (++indicators > DEEPEST) return i
    } else if (character !== ' ') {
      isStart &&= character === '\t'
      if (character === '[' || character === '{') brackets++
      else if ((character === ']' || character === '}') && brackets > 0) brackets--
      if (brackets > DEEPEST) return i
    } else if (isStart && i - lineStart > 10 * DEEPEST) return i
  }
  return undefined
}
