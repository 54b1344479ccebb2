/** Reads labelled texts (JSON Lines: text, spans with labels) and cuts them into labelled sentences, exactly as the linter cuts a draft. */
import { readFileSync } from 'node:fs'
import { LABELS } from '../../src/detect/names/crf.js'
import { titleSort } from '../../src/detect/names/titles.js'
import { readProse, wordsIn, type Prose } from '../../src/text/prose.js'
import { segmentBuilder, sourceSpan } from '../../src/text/segment.js'
import type { Span } from '../../src/text/span.js'
import type { Token } from '../../src/text/tokens.js'

export type Labelled = Span & { readonly label: string }
export type Text = { readonly id: string; readonly text: string; readonly spans: readonly Labelled[] }

/** One sentence: its tokens without line breaks, and a label (an index of LABELS) each. */
export type Example = { readonly id: string; readonly tokens: readonly Token[]; readonly labels: Uint8Array }

/** What the data sets call their entities; other entities are one kind, for what they are made no difference to finding people. @handles are no names. */
const ENTITY: Readonly<Record<string, string>> = {
  PERSON: 'PER', NAME: 'PER', PATIENT_NAME: 'PER', PHYSICIAN_NAME: 'PER',
  LOC: 'ELSE', LOCATION: 'ELSE', ORG: 'ELSE', CORPORATION: 'ELSE', GROUP: 'ELSE', PRODUCT: 'ELSE', 'CREATIVE-WORK': 'ELSE', MISC: 'ELSE',
}

export function isPerson(label: string): boolean {
  return ENTITY[label] === 'PER'
}

export function readTexts(path: string): Text[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Text)
}

export function proseOf(text: string): Prose | undefined {
  const builder = segmentBuilder()
  builder.verbatim(text, 0)
  const segment = builder.build({ role: 'body' })
  return segment && readProse(segment, 0)
}

export function examplesOf({ id, text, spans }: Text): Example[] {
  const prose = proseOf(text)
  if (!prose) return []
  return prose.sentences.flatMap((sentence) => {
    const tokens = wordsIn(prose, sentence)
    return tokens.length > 0 ? [{ id, tokens, labels: labelsOf(prose, tokens, spans) }] : []
  })
}

/** Labels for tokens. Titles and possessives at the edge of a person are left out: the tagger shall not learn to swallow them. */
function labelsOf(prose: Prose, tokens: readonly Token[], spans: readonly Labelled[]): Uint8Array {
  const labels = new Uint8Array(tokens.length)
  const places = tokens.map((token) => sourceSpan(prose.segment, token))
  for (const span of spans) {
    const entity = ENTITY[span.label]
    if (entity === undefined) continue
    let inside = tokens.map((_, i) => i).filter((i) => places[i]!.start < span.end && span.start < places[i]!.end && tokens[i]!.kind !== 'handle')
    if (entity === 'PER') {
      while (inside.length > 1 && (titleSort(tokens[inside[0]!]) !== undefined || tokens[inside[0]!]!.kind === 'punctuation')) inside = inside.slice(1)
      while (inside.length > 1 && tokens[inside.at(-1)!]!.lower === "'s") inside = inside.slice(0, -1)
    }
    const begin = LABELS.indexOf(`B-${entity}` as (typeof LABELS)[number])
    inside.forEach((i, n) => (labels[i] = n === 0 ? begin : begin + 1))
  }
  return labels
}

/** Token ranges labelled as people. */
export function peopleIn(labels: ArrayLike<number>): { from: number; to: number }[] {
  const people: { from: number; to: number }[] = []
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] === 1) people.push({ from: i, to: i + 1 })
    else if (labels[i] === 2 && people.length > 0 && people.at(-1)!.to === i) people[people.length - 1]!.to = i + 1
  }
  return people
}
