import type { Prose } from '../../text/prose.js'
import type { Token } from '../../text/tokens.js'
import type { Mention } from '../mention.js'
import { clauseMentions } from './conditions/clauses.js'
import { ADJECTIVES, FIGURATIVE, LIMBS, LONG_PARTS, PARTS, PLURALS, REPLACEABLE, SIDES, VERBS } from './body-words.js'
import { AFTER, BEFORE, COPULAS, DONATION, HEADS, LINKS, sense, STATES, type Sense } from './body-words.js'

/** A part of the body, by the indices of its first and last token. */
type Part = { readonly name: string; readonly first: number; readonly last: number }

/** A part of the body beside a complaint, an injury or what was done to it, and clauses that tell how a body fares. */
export function bodyMentions(prose: Prose): Mention[] {
  const { tokens } = prose
  const mentions: Mention[] = []
  const add = (meaning: Sense | undefined, first: number, last: number): void => {
    if (!meaning) return
    const span = { start: tokens[first]!.start, end: tokens[last]!.end }
    mentions.push({ kind: meaning.kind, segment: prose.index, span, certainty: meaning.certainty, by: 'health-body', sort: meaning.sort })
  }
  for (let i = 0; i < tokens.length; i++) {
    const part = partAt(tokens, i)
    if (!part) {
      readAdjective(tokens, i, add)
      continue
    }
    readOn(tokens, part, add)
    readBack(tokens, part, add)
    readAlone(tokens, part, add)
  }
  return [...mentions, ...clauseMentions(prose)]
}

type Add = (meaning: Sense | undefined, first: number, last: number) => void

/** "knee pain", "hip x-ray", "wrist is badly broken". */
function readOn(tokens: readonly Token[], part: Part, add: Add): void {
  let next = step(tokens, part.last, 1)
  if (next < 0) return
  const ray = step(tokens, next, 1)
  if (tokens[next]!.lower === 'x' && ray > 0 && tokens[ray]!.lower.startsWith('ray')) return add(sense('treatment', 'imaging'), part.first, ray)
  const isVerb = VERBS.has(part.name) && !isOwned(tokens, part)
  const after = AFTER.get(tokens[next]!.lower)
  if (after) return isVerb && after.sort === 'other' ? undefined : add(after, part.first, next)
  if (isVerb || FIGURATIVE.has(part.name)) return
  for (let steps = 0; steps < 3 && next >= 0 && COPULAS.has(tokens[next]!.lower); steps++) next = step(tokens, next, 1)
  if (next >= 0) add(STATES.get(tokens[next]!.lower), part.first, next)
}

/** "a broken left wrist", "a new hip", "pain in both knees". */
function readBack(tokens: readonly Token[], part: Part, add: Add): void {
  let before = step(tokens, part.first, -1)
  for (let steps = 0; steps < 3 && before >= 0 && SIDES.has(tokens[before]!.lower); steps++) before = step(tokens, before, -1)
  if (before < 0) return
  const word = tokens[before]!.lower
  if (LINKS.has(word)) {
    const head = step(tokens, before, -1)
    if (head >= 0) add(HEADS.get(tokens[head]!.lower), head, part.last)
  } else if (DONATION.has(word) && REPLACEABLE.has(part.name)) add(sense('treatment', 'surgery'), before, part.last)
  else if (word === 'lost' && LIMBS.has(part.name)) add(sense('condition', 'injury'), before, part.last)
  else if (!FIGURATIVE.has(part.name) && (part.name !== 'back' || isOwned(tokens, part))) add(BEFORE.get(word), before, part.last)
}

/** "Hip.", "left arm,": shorthand for what is the matter there. */
function readAlone(tokens: readonly Token[], part: Part, add: Add): void {
  const before = step(tokens, part.first, -1)
  const isSided = before >= 0 && ONE_SIDE.has(tokens[before]!.lower)
  if (VERBS.has(part.name) && !isSided) return
  const first = isSided ? before : part.first
  const next = tokens[part.last + 1]
  const isOver = next === undefined || next.kind === 'break' || '.!;)'.includes(next.text) || (isSided && next.text === ',')
  if (isOver && step(tokens, first, -1) < 0) add(sense('condition', 'injury', 'possible'), first, part.last)
}

const ONE_SIDE = new Set(['left', 'right', 'both', 'l', 'r', 'lt', 'rt'])

/** "a cardiac event": only complaints, since services are called so, too ("renal clinic"). */
function readAdjective(tokens: readonly Token[], i: number, add: Add): void {
  const next = ADJECTIVES.has(tokens[i]!.lower) ? step(tokens, i, 1) : -1
  const after = next < 0 ? undefined : AFTER.get(tokens[next]!.lower)
  if (after?.kind === 'condition') add(after, i, next)
}

function isOwned(tokens: readonly Token[], part: Part): boolean {
  const before = step(tokens, part.first, -1)
  return before >= 0 && SIDES.has(tokens[before]!.lower)
}

function partAt(tokens: readonly Token[], last: number): Part | undefined {
  const token = tokens[last]!
  if (token.kind !== 'word') return undefined
  const { lower } = token
  const name = isPart(lower) ? lower : (PLURALS.get(lower) ?? (lower.endsWith('s') ? lower.slice(0, -1) : lower))
  for (const words of LONG_PARTS.get(name) ?? []) {
    const first = words.slice(0, -1).reduceRight((at, word) => {
      const before = at < 0 ? -1 : step(tokens, at, -1)
      return before >= 0 && tokens[before]!.lower === word ? before : -1
    }, last)
    if (first >= 0) return { name: words.join(' '), first, last }
  }
  return PARTS.has(name) ? { name, first: last, last } : undefined
}

function isPart(word: string): boolean {
  return PARTS.has(word) || LONG_PARTS.has(word)
}

/** The index of the next word or number in a direction, over hyphens and line breaks; -1 at any other mark. */
function step(tokens: readonly Token[], from: number, by: 1 | -1): number {
  let i = from + by
  while (tokens[i]?.kind === 'hyphen' || tokens[i]?.kind === 'break') i += by
  const kind = tokens[i]?.kind
  return kind === 'word' || kind === 'number' ? i : -1
}
