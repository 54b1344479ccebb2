import type { Kind, Mention } from '../detect/mention.js'
import type { Prose } from '../text/prose.js'
import { byPlace, type Span } from '../text/span.js'

/** One sentence with what was seen in it: the unit in which facts are tied to people. */
export type Statement = {
  readonly prose: Prose
  readonly span: Span
  readonly mentions: readonly Mention[]
}

/** Cuts a draft into statements, in reading order; takes what was seen by piece of prose. */
export function readStatements(prose: readonly Prose[], bySegment: ReadonlyMap<number, readonly Mention[]>): Statement[] {
  return prose.flatMap((part) => {
    const here = (bySegment.get(part.index) ?? []).toSorted((a, b) => byPlace(a.span, b.span))
    let next = 0
    return part.sentences.map(({ from, to }) => {
      const span = { start: part.tokens[from]!.start, end: part.tokens[to - 1]!.end }
      const first = next
      while (next < here.length && here[next]!.span.start < span.end) next++
      return { prose: part, span, mentions: here.slice(first, next) }
    })
  })
}

export function seen(statement: Statement, kind: Kind, sort?: string): readonly Mention[] {
  return statement.mentions.filter((mention) => mention.kind === kind && (sort === undefined || mention.sort === sort))
}

export function has(statement: Statement, kind: Kind, sort?: string): boolean {
  return statement.mentions.some((mention) => mention.kind === kind && (sort === undefined || mention.sort === sort))
}

/** The words of a span, in lower case: for comparing names within a draft, never for output. */
export function wordsOf(statement: { readonly prose: Prose }, span: Span): readonly string[] {
  return statement.prose.tokens.filter((token) => token.start >= span.start && token.end <= span.end && token.kind === 'word').map((token) => token.lower)
}
