import { detect, knowOwn } from '../../src/detect/detect.js'
import { loadNames } from '../../src/detect/names/index.js'
import type { Category } from '../../src/judge/finding.js'
import { digest, type Digest } from '../../src/judge/likelihood/digest.js'
import { MARKS } from '../../src/judge/likelihood/shape.js'
import { tellTraits } from '../../src/judge/likelihood/traits.js'
import { stepsIn, windowsOf } from '../../src/judge/likelihood/windows.js'
import type { Step } from '../../src/judge/likelihood/steps.js'
import { readText } from '../../src/read/index.js'
import { relate } from '../../src/relate/relate.js'
import type { Channel } from '../../src/text/document.js'
import { readProse } from '../../src/text/prose.js'
import { sourceSpan } from '../../src/text/segment.js'
import { overlaps, type Span } from '../../src/text/span.js'
import type { LabelledDraft } from '../corpus.js'

/** Labelled drafts as the linter weighs them. */
export type Examples = {
  readonly drafts: readonly LabelledDraft[]
  readonly rows: Rows
  readonly stretches: readonly Labelled[]
  /** The gravest that the frames alone say of each draft: see `Rank`. */
  readonly ruled: readonly number[]
}

/** Sentences as rows of traits, end to end: row i has the traits from starts[i] to starts[i + 1]. */
export type Rows = {
  readonly starts: Uint32Array
  readonly places: Uint32Array
  readonly amounts: Float32Array
  /** 1 where a sentence holds a part of what makes its draft a leak. */
  readonly disclosing: Uint8Array
  /** 1 where it holds a part of what makes its draft a leak, or makes a person look at it. */
  readonly concerning: Uint8Array
  /** 1 where it holds a part of a remark that is about conduct. */
  readonly remarking: Uint8Array
  /** The draft, by its place in `drafts`, that a row is a sentence of. */
  readonly owners: Uint32Array
}

/** A stretch of a draft: its steps, the class of what is marked in it (0 nothing, 1 to look at, 2 a disclosure), and what each step is a part of: one bit for each of MARKS. */
export type Labelled = { readonly owner: number; readonly steps: readonly Step[]; readonly marked: readonly number[]; readonly marks: readonly number[]; readonly channel: Channel; readonly label: number }

const CLASS = { clean: 0, review: 1, leak: 2 } as const

/** Reads every draft as the linter does. */
export async function readExamples(drafts: readonly LabelledDraft[]): Promise<Examples> {
  const names = await loadNames()
  const own = knowOwn({ customRules: [] })
  const [starts, places, amounts, disclosing, concerning, remarking, owners]: number[][] = [[0], [], [], [], [], [], []]
  const stretches: Labelled[] = []
  const ruled: number[] = []
  for (const [owner, labelled] of drafts.entries()) {
    const document = readText(labelled.text, labelled.path === undefined ? {} : { path: labelled.path })
    const prose = document.segments.map(readProse)
    const digested = digest(relate(document, prose, await detect(prose, names, undefined, own), labelled.channel))
    const isMarked = marksIn(digested, labelled)
    for (const at of digested.draft.statements.keys()) {
      tellTraits(digested, at, (place, amount) => {
        places!.push(place)
        amounts!.push(amount)
      })
      starts!.push(places!.length)
      disclosing!.push(isMarked(at) && labelled.verdict === 'leak' ? 1 : 0)
      concerning!.push(isMarked(at) ? 1 : 0)
      remarking!.push(isMarked(at, 'conduct') ? 1 : 0)
      owners!.push(owner)
    }
    ruled.push(digested.gravest)
    if (digested.draft.statements.length === 0) continue
    for (const window of windowsOf(digested)) {
      const { steps, owners: sentences } = stepsIn(window, digested)
      const marked = sentences.map((at) => (isMarked(at) ? 1 : 0))
      const marks = steps.map(({ span }, i) => (span === undefined ? 0 : marksAt(digested, sentences[i]!, span, labelled)))
      stretches.push({ owner, steps, marked, marks, channel: labelled.channel, label: marked.includes(1) ? CLASS[labelled.verdict] : 0 })
    }
  }
  const rows = { starts: Uint32Array.from(starts!), places: Uint32Array.from(places!), amounts: Float32Array.from(amounts!), disclosing: Uint8Array.from(disclosing!), concerning: Uint8Array.from(concerning!), remarking: Uint8Array.from(remarking!), owners: Uint32Array.from(owners!) }
  return { drafts, rows, stretches, ruled }
}

/** Whether a sentence, by its index, holds a part of what is marked, or of what is marked as one category. */
function marksIn({ draft }: Digest, { expected }: LabelledDraft): (at: number, category?: Category) => boolean {
  return (at, category) => {
    const { prose, span } = draft.statements[at]!
    const place = sourceSpan(prose.segment, span)
    return expected.some((mark) => overlaps(mark, place) && (category === undefined || mark.category === category))
  }
}

/** What is marked at a place of a sentence's segment, one bit for each of MARKS. */
function marksAt({ draft }: Digest, at: number, span: Span, { expected }: LabelledDraft): number {
  const place = sourceSpan(draft.statements[at]!.prose.segment, span)
  return MARKS.reduce((bits, category, i) => (expected.some((mark) => mark.category === category && overlaps(mark, place)) ? bits | (1 << i) : bits), 0)
}
