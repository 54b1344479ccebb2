/** Writes a trained tagger as a model file (its format: src/detect/names/model.ts). */
import { COUNT } from '../../src/detect/names/crf.js'
import type { Lists } from '../../src/detect/names/look.js'
import { NAMES_MODEL } from '../../src/detect/names/model.js'
import { HEADER, sealModel } from '../../src/text/model-file.js'
import type { Weights } from './learn.js'

/** Weights beyond this many steps of the scale are cut: rare, and their sign is what counts. */
const LARGEST = 127

/** Keeps the `most` features that move the score most, and of them the weights that survive rounding. */
export function packModel(weights: Weights, lists: Lists, most: number, top: number): Uint8Array {
  const scale = top / LARGEST
  const strength = (row: number): number => {
    let sum = 0
    for (let y = 0; y < COUNT; y++) sum += Math.abs(weights.emissions[row * COUNT + y]!)
    return sum
  }
  const rows = Array.from(weights.hashes, (_, row) => ({ row, strength: strength(row) }))
  rows.sort((a, b) => b.strength - a.strength || a.row - b.row)
  const kept = rows.slice(0, most).map(({ row }) => row).sort((a, b) => a - b)

  const differences: number[] = []
  const masks: number[] = []
  const values: number[] = []
  let count = 0
  let last = 0
  for (const row of kept) {
    let mask = 0
    for (let y = 0; y < COUNT; y++) {
      const value = Math.max(-LARGEST, Math.min(LARGEST, Math.round(weights.emissions[row * COUNT + y]! / scale)))
      if (value === 0) continue
      mask |= 1 << y
      values.push(value & 255)
    }
    if (mask === 0) continue
    let step = weights.hashes[row]! - last
    last = weights.hashes[row]!
    for (; step >= 128; step = Math.floor(step / 128)) differences.push((step % 128) | 128)
    differences.push(step)
    masks.push(mask & 255, mask >> 8)
    count++
  }

  const filters = [...[lists.first, lists.last, lists.place, lists.common, ...lists.lower].map(({ bits }) => bits), lists.spelling]
  const size = 4 + weights.transitions.length * 4 + filters.reduce((sum, bits) => sum + 4 + bits.length, 0) + 4 + 4 + differences.length + masks.length + 4 + values.length
  const bytes = new Uint8Array(HEADER + size)
  const view = new DataView(bytes.buffer)
  let at = HEADER
  const f32 = (value: number): void => view.setFloat32((at += 4) - 4, value, true)
  const u32 = (value: number): void => view.setUint32((at += 4) - 4, value, true)
  const put = (from: ArrayLike<number>): void => {
    bytes.set(from, at)
    at += from.length
  }
  f32(scale)
  weights.transitions.forEach(f32)
  for (const bits of filters) {
    u32(bits.length)
    put(bits)
  }
  u32(count)
  u32(differences.length)
  put(differences)
  put(masks)
  u32(values.length)
  put(values)

  return sealModel(bytes, NAMES_MODEL)
}
