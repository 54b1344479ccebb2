import { overlaps, type Span } from '../text/span.js'

/** Words in the place of others: `span` in UTF-16 offsets of the text that is changed. */
export type Edit = { readonly span: Span; readonly text: string }

/** Makes all edits at once; they are in order and do not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let at = 0
  let text = ''
  for (const { span, text: words } of edits) {
    text += source.slice(at, span.start) + words
    at = span.end
  }
  return text + source.slice(at)
}

/** Edits in order; of two that overlap or touch without anything between, the first that was asked for stands. */
export function disjoint(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = []
  for (const edit of edits) {
    if (!kept.some(({ span }) => overlaps(span, edit.span))) kept.push(edit)
  }
  return kept.sort((a, b) => a.span.start - b.span.start)
}

/** One list of edits of the first text for two that were made one after the other: `later` are edits of what `earlier` made. */
export function compose(earlier: readonly Edit[], later: readonly Edit[]): readonly Edit[] {
  return later.toReversed().reduce(composeOne, earlier)
}

/** Edits with the places of their words in the changed text. */
export function placesOf(edits: readonly Edit[]): readonly { readonly edit: Edit; readonly from: number; readonly to: number }[] {
  let shift = 0
  return edits.map((edit) => {
    const from = edit.span.start + shift
    shift += grows(edit)
    return { edit, from, to: from + edit.text.length }
  })
}

/** An edit that touches words put in before becomes one with them. */
function composeOne(earlier: readonly Edit[], { span, text }: Edit): readonly Edit[] {
  const placed = placesOf(earlier)
  const before = placed.filter(({ to }) => to < span.start)
  const after = placed.filter(({ from }) => from > span.end)
  const met = placed.slice(before.length, placed.length - after.length)
  const [first, last] = [met[0], met.at(-1)]
  const passed = sum(before.map(({ edit }) => grows(edit)))
  const merged = {
    span: {
      start: Math.min(span.start, first?.from ?? span.start) - passed,
      end: Math.max(span.end, last?.to ?? span.end) - passed - sum(met.map(({ edit }) => grows(edit))),
    },
    text: (first?.edit.text.slice(0, Math.max(0, span.start - first.from)) ?? '') + text + (last?.edit.text.slice(Math.max(0, span.end - last.from)) ?? ''),
  }
  return [...before.map(({ edit }) => edit), merged, ...after.map(({ edit }) => edit)]
}

function grows({ span, text }: Edit): number {
  return text.length - (span.end - span.start)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** Where a place of the text stands after the change; one within what was replaced, at an end of what stands there now. */
export function destinationOf(edits: readonly Edit[], offset: number, side: 'start' | 'end'): number {
  let shift = 0
  for (const edit of edits) {
    if (offset < edit.span.start || (offset === edit.span.start && side === 'end')) break
    if (offset < edit.span.end) return side === 'start' ? edit.span.start + shift + edit.text.length : edit.span.start + shift
    shift += grows(edit)
  }
  return offset + shift
}

/** Where a place of the changed text stood before; what was put in stood where its edit stands. */
export function originOf(edits: readonly Edit[], offset: number, side: 'start' | 'end'): number {
  let shift = 0
  for (const edit of edits) {
    const from = edit.span.start + shift
    if (offset < from || (offset === from && side === 'end')) break
    if (offset < from + edit.text.length || (offset === from + edit.text.length && side === 'end')) return edit.span[side]
    shift += grows(edit)
  }
  return offset - shift
}
