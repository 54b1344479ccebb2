/**
 * The features of one token in its sentence, as 32-bit hashes (Weinberger et al. 2009): the word, its shape, its parts, its lists,
 * two words on either side, and the run of capitalised words it stands in. Trainer and tagger share this file: a change here
 * needs a new model.
 */
import { mix } from '../../text/hash.js'
import { CASE, FLAG, lowerCase, type Look } from './look.js'

/** At most this many features a token. */
export const MOST_FEATURES = 96

/** What the tagger sees of a sentence as a whole, and of each capitalised run in it. */
export type Scene = {
  readonly looks: readonly Look[]
  /** 0 ordinary, 1 all lower case, 2 all capitals, 3 Title Case. */
  readonly style: number
  /** For each token of a capitalised run the index of the first token of the run, and the index behind its last one; else -1. */
  readonly runStart: readonly number[]
  readonly runEnd: readonly number[]
}

/** What stands beyond the edges of a sentence. */
export const EDGE: Look = { exact: 1, word: 1, shape: 1, short: 1, case: CASE.other, flags: 0, spelling: 0, affixes: [] }

export function setScene(looks: readonly Look[]): Scene {
  let lower = 0
  let initial = 0
  let upper = 0
  for (const look of looks) {
    if (look.case === CASE.lower) lower++
    else if (look.case === CASE.initial || look.case === CASE.mixed) initial++
    else if (look.case === CASE.upper) upper++
  }
  const words = lower + initial + upper
  const style = words < 3 ? 0 : lower === words ? 1 : upper >= words * 0.7 ? 2 : initial + upper >= words * 0.7 ? 3 : 0
  const runStart = looks.map(() => -1)
  const runEnd = looks.map(() => -1)
  for (let i = 0; i < looks.length; ) {
    if (!isCapital(looks[i]!)) {
      i++
      continue
    }
    let end = i + 1
    while (end < looks.length && isCapital(looks[end]!)) end++
    runStart.fill(i, i, end)
    runEnd.fill(end, i, end)
    i = end
  }
  return { looks, style, runStart, runEnd }
}

function isCapital(look: Look): boolean {
  return look.case >= CASE.initial && look.case <= CASE.mixed
}

/** Offsets of the tokens that are looked at, and what each of them says by itself. */
export const OFFSETS = [-2, -1, 0, 1, 2] as const

/** Writes the features that a token has by itself when it stands `offset` tokens away, and says how many there are. */
export function lonelyFeatures(look: Look, offset: number, out: Uint32Array): number {
  let at = 0
  const base = (offset + 2) * 32
  const put = (salt: number, hash: number): void => {
    out[at++] = mix(hash, base + salt)
  }
  put(0, look.word)
  put(1, look.short)
  put(2, look.flags | (look.case << 8))
  if (offset === 2 || offset === -2) return at
  put(3, look.shape)
  if (look.affixes.length > 0) put(4, look.affixes[5]!)
  if (offset !== 0) return at
  put(5, look.exact)
  // Lists alone, whatever the case and the frequency: they carry lower-case and shouted posts.
  const lists = look.flags & (FLAG.first | FLAG.last)
  put(6, lists)
  put(7, mix(lists, look.case))
  put(8, mix(look.flags & ~3, look.case))
  put(9, mix(look.spelling, look.case))
  put(10, mix(look.spelling, look.flags | (look.case << 8)))
  for (let k = 0; k < look.affixes.length; k++) put(11 + k, look.affixes[k]!)
  if (look.affixes.length > 0) {
    put(20, mix(look.affixes[5]!, look.case))
    put(21, mix(look.affixes[4]!, look.case))
  }
  return at
}

/** Places outside an array are slow to read: they are never asked for. */
function lookAround(looks: readonly Look[], i: number): Look {
  return i >= 0 && i < looks.length ? looks[i]! : EDGE
}

/** Marks, numbers, addresses and the commonest words are no names whatever stands beside them: half of all tokens cost next to nothing. */
function isDull(look: Look): boolean {
  const often = lowerCase(look)
  if (look.case === CASE.lower) return often === 3 || (often === 2 && (look.flags & (FLAG.first | FLAG.last)) === 0)
  return look.case === CASE.mark || look.case === CASE.number || (look.case === CASE.tag && look.affixes.length === 0)
}

function pair(salt: number, a: number, b: number): number {
  return mix(mix(a, b), salt + 1000)
}

/** Writes the features that token `i` has together with its neighbours, and says how many there are. */
export function jointFeatures(scene: Scene, i: number, out: Uint32Array): number {
  const { looks, style } = scene
  const w = looks[i]!
  if (isDull(w)) return 0
  const p = lookAround(looks, i - 1)
  const pp = lookAround(looks, i - 2)
  const n = lookAround(looks, i + 1)
  const nn = lookAround(looks, i + 2)
  let at = 0
  const now = w.flags | (w.case << 8)
  const before = p.flags | (p.case << 8)
  const after = n.flags | (n.case << 8)
  const lists = w.flags & (FLAG.first | FLAG.last)
  out[at++] = pair(0, 0, 0)
  out[at++] = pair(1, p.word, w.word)
  out[at++] = pair(2, w.word, n.word)
  out[at++] = pair(5, mix(p.short, w.short), n.short)
  out[at++] = pair(6, mix(pp.short, p.short), w.short)
  out[at++] = pair(7, mix(w.short, n.short), nn.short)
  out[at++] = pair(8, before, now)
  out[at++] = pair(9, now, after)
  out[at++] = pair(11, p.flags & 3, lists)
  out[at++] = pair(12, lists, n.flags & 3)
  out[at++] = pair(13, now, style)
  out[at++] = pair(14, p.word, w.short)
  out[at++] = pair(15, n.word, w.short)
  out[at++] = pair(16, p.word, now)
  out[at++] = pair(17, n.word, now)
  out[at++] = pair(18, mix(pp.word, p.word), w.case)
  if (i === 0) out[at++] = pair(20, now, w.short)
  if (i === looks.length - 1) out[at++] = pair(21, now, w.short)
  // Without the case: what is spelt or listed like a name behind "for" is one in any capitals.
  const likeness = (((w.spelling << 2) | (w.flags >> 4)) << 2) | lists
  out[at++] = pair(22, mix(p.spelling, w.spelling), mix(p.case, w.case))
  out[at++] = pair(23, mix(w.spelling, n.spelling), mix(w.case, n.case))
  out[at++] = pair(24, p.word, likeness)
  out[at++] = pair(25, n.word, likeness)
  out[at++] = pair(26, style, likeness)
  const start = scene.runStart[i]!
  if (start < 0) return at
  const end = scene.runEnd[i]!
  const last = looks[end - 1]!
  const size = Math.min(end - start, 5)
  out[at++] = pair(27, size, Math.min(i - start, 4))
  if (style === 2 || style === 3) return at
  out[at++] = pair(28, last.word, i === end - 1 ? 1 : 0)
  out[at++] = pair(29, lookAround(looks, start - 1).word, i === start ? 1 : 0)
  out[at++] = pair(30, lookAround(looks, end).word, i === end - 1 ? 1 : 0)
  out[at++] = pair(31, looks[start]!.flags & 3, mix(last.flags & 3, size))
  return at
}

/** All features of token `i`, for training. */
export function featuresAt(scene: Scene, i: number, out: Uint32Array): number {
  let at = jointFeatures(scene, i, out)
  for (const offset of OFFSETS) at += lonelyFeatures(lookAround(scene.looks, i + offset), offset, out.subarray(at))
  return at
}
