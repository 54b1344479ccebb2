import type { Prose } from '../../../text/prose.js'
import type { Token } from '../../../text/tokens.js'
import type { Mention } from '../../mention.js'
import { listed } from '../list.js'
import type { Class } from './classes.js'
import { FILLERS } from './fillers.js'
import { FRAMES, type Frame } from './frames.js'
import { phrasesOf } from './phrases.js'

/** How many words ("both of her", "the old titanium") may stand between two parts of a frame. */
const GAP = 4

/** Who has a thing and how ("her", "wears") stays outside the mention, as it does with single words: later floors read it there. */
const LEADS: ReadonlySet<Class> = new Set<Class>(['OWNER', 'WEARS', 'FITTED', 'IN', 'ONAID', 'ISON', 'NEEDS'])
/** The day it is on stays outside as well: it is a date. */
const TRAILS: ReadonlySet<Class> = new Set<Class>(['BOOKED', 'WHEN'])
const ARTICLES = new Set(listed("a an the his her their 's"))

const BY_FIRST_CLASS = new Map<Class, Frame[]>()
for (const frame of FRAMES) BY_FIRST_CLASS.set(frame.slots[0]!, [...(BY_FIRST_CLASS.get(frame.slots[0]!) ?? []), frame])

/** What no list can hold of treatments: a verb and what it was done to ("pinned that hip"), a device and who wears it, a test and its result. */
export function actMentions(prose: Prose): Mention[] {
  const { tokens } = prose
  const mentions: Mention[] = []
  const seen: (readonly Hit[])[] = []
  const hits = (i: number): readonly Hit[] => (seen[i] ??= classesAt(tokens, i))
  for (let i = 0; i < tokens.length; i++) {
    for (const { name, last } of hits(i)) {
      for (const frame of BY_FIRST_CLASS.get(name) ?? []) {
        const end = follow(tokens, frame, 1, last, hits)
        if (end < 0) continue
        let start = LEADS.has(name) ? next(tokens, last) : i
        if (start !== i) while (ARTICLES.has(tokens[start]!.lower)) start = next(tokens, start)
        const span = { start: tokens[start]!.start, end: tokens[end]!.end }
        mentions.push({ kind: frame.kind, segment: prose.index, span, certainty: frame.certainty, by: 'health-acts', sort: frame.sort })
      }
    }
  }
  return mentions
}

/** A word or phrase of a class, by the index of its last token. */
type Hit = { readonly name: Class; readonly last: number }
const NONE: readonly Hit[] = []

/** Before "'s" these own nothing ("it's") or are everybody ("children's medicines"). */
const NOBODY = new Set(
  listed('it that he she what let there here who where how this everyone today tomorrow yesterday children women men people person patient world'),
)

/** The last token of the frame's last part, or -1. */
function follow(tokens: readonly Token[], frame: Frame, slot: number, from: number, hits: (i: number) => readonly Hit[]): number {
  if (slot === frame.slots.length) return from
  for (let i = next(tokens, from), gap = 0; i >= 0 && gap <= GAP; i = next(tokens, i), gap++) {
    if (frame.slots[slot] === 'ANY') return follow(tokens, frame, slot + 1, i, hits)
    for (const { name, last } of hits(i)) {
      if (name !== frame.slots[slot]) continue
      const end = follow(tokens, frame, slot + 1, last, hits)
      if (end >= 0) return slot === frame.slots.length - 1 && TRAILS.has(name) ? from : end
    }
    if (!isFiller(tokens, i)) return -1
  }
  return -1
}

/** "his", "left", "two"; and whoever owns what follows: "the kid's". */
function isFiller(tokens: readonly Token[], i: number): boolean {
  const { kind, lower } = tokens[i]!
  if (kind === 'number' || lower === "'s" || FILLERS.has(lower)) return true
  return tokens[i + 1]?.lower === "'s"
}

function classesAt(tokens: readonly Token[], first: number): readonly Hit[] {
  const token = tokens[first]!
  if (token.lower === "'s") return NOBODY.has(tokens[first - 1]?.lower ?? '') ? NONE : [{ name: 'OWNER', last: first }]
  if (token.kind !== 'word' && token.kind !== 'number') return NONE
  const phrases = phrasesOf(token.kind === 'number' ? '0' : token.lower)
  if (phrases.length === 0) return NONE
  const found: Hit[] = []
  for (const { words, name } of phrases) {
    let last = first
    for (let w = 1; w < words.length && last >= 0; w++) {
      const i = next(tokens, last)
      const { lower } = tokens[i] ?? { lower: '' }
      last = lower === words[w] || (w === words.length - 1 && lower === `${words[w]}s`) ? i : -1
    }
    if (last >= 0) found.push({ name, last })
  }
  return found
}

/** The next word or number, over hyphens and line breaks; -1 at any other mark. */
function next(tokens: readonly Token[], from: number): number {
  let i = from + 1
  while (tokens[i]?.kind === 'hyphen' || tokens[i]?.kind === 'break') i++
  const kind = tokens[i]?.kind
  return kind === 'word' || kind === 'number' ? i : -1
}
