import type { Detector } from '../src/detect/detector.js'
import type { Kind, Mention } from '../src/detect/mention.js'
import { readProse } from '../src/text/prose.js'
import { segmentBuilder, sourceSpan } from '../src/text/segment.js'

/** Runs a detector over plain text, as a cell or key named `label` if one is given. */
export function detectIn(detector: Detector, text: string, label?: string): readonly Mention[] {
  return proseOf(text, label).flatMap((prose) => detector(prose))
}

function proseOf(text: string, label?: string) {
  const builder = segmentBuilder()
  builder.verbatim(text, 0)
  const segment = builder.build({ role: 'body', label })
  return segment ? [readProse(segment, 0)] : []
}

/** The words of the source that a detector finds of one kind. */
export function wordsOf(detector: Detector, kind: Kind, text: string, label?: string): string[] {
  return proseOf(text, label).flatMap((prose) =>
    detector(prose)
      .filter((mention) => mention.kind === kind)
      .map((mention) => sourceSpan(prose.segment, mention.span))
      .map(({ start, end }) => text.slice(start, end)),
  )
}

/** The sorts of what a detector finds of one kind. */
export function sortsOf(detector: Detector, kind: Kind, text: string, label?: string): (string | undefined)[] {
  return detectIn(detector, text, label).flatMap((mention) => (mention.kind === kind ? [mention.sort] : []))
}

/** A sentence with guillemets around what is to be found: the sentence without them, and the words. */
export function marked(sentence: string): { text: string; words: string[] } {
  return { text: sentence.replace(/[«»]/g, ''), words: [...sentence.matchAll(/«([^»]*)»/g)].map((match) => match[1]!) }
}
