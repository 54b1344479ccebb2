/**
 * The model file. Behind the beginning that all models have (src/text/model-file.ts), all numbers little-endian:
 *
 *     scale f32, transitions f32 × (labels + 1) × labels,
 *     seven Bloom filters (first, last, place, common, lower × 3), each: length u32, bytes,
 *     the spelling table: length u32, i8 each,
 *     features u32, length u32 and bytes of the differences of their sorted hashes (LEB128),
 *     a mask u16 a feature of the labels that have a weight, weights u32, and each weight as i8.
 */
import { checkModel, HEADER, ModelError, type ModelKind } from '../../text/model-file.js'
import type { Bloom } from './bloom.js'
import { COUNT } from './crf.js'
import type { Lists } from './look.js'

export type Model = {
  readonly lists: Lists
  /** Score of a weight of 1. */
  readonly scale: number
  readonly transitions: Float32Array
  /** An open-addressed table: hashes of features (0: nothing here), and at the same place of `weights` a row with a weight a label. */
  readonly keys: Uint32Array
  /** A bit for the upper 20 bits of each hash in `keys`: small enough to stay near, and it turns most features away. */
  readonly doors: Uint8Array
  readonly weights: Int8Array
}

export const NAMES_MODEL: ModelKind = { magic: 'PHIN', version: 1, labels: COUNT, title: 'names model' }

export function readModel(bytes: Uint8Array): Model {
  checkModel(bytes, NAMES_MODEL)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return readBody(bytes, view)
  } catch (error) {
    if (error instanceof RangeError) throw new ModelError('the names model is damaged: a part of it is longer than the whole')
    throw error
  }
}

/** Throws a RangeError where a length leads out of the bytes. */
function readBody(bytes: Uint8Array, view: DataView): Model {
  let at = HEADER
  const u32 = (): number => view.getUint32((at += 4) - 4, true)
  const take = (length: number): Uint8Array => {
    if (at + length > bytes.length) throw new RangeError()
    return bytes.subarray(at, (at += length))
  }
  const scale = view.getFloat32((at += 4) - 4, true)
  const transitions = Float32Array.from({ length: (COUNT + 1) * COUNT }, () => view.getFloat32((at += 4) - 4, true))
  const bloom = (): Bloom => ({ bits: take(u32()) })
  const [first, last, place, common] = [bloom(), bloom(), bloom(), bloom()]
  const lower = [bloom(), bloom(), bloom()] as const
  const spelling = Int8Array.from(take(u32()))
  const count = u32()
  const differences = take(u32())
  const masks = take(count * 2)
  const values = take(u32())
  return { lists: { first, last, place, common, lower, spelling }, scale, transitions, ...fillTable(count, differences, masks, values) }
}

function fillTable(count: number, differences: Uint8Array, masks: Uint8Array, values: Uint8Array): Pick<Model, 'keys' | 'doors' | 'weights'> {
  const size = 2 ** Math.ceil(Math.log2(count * 2 + 2))
  const keys = new Uint32Array(size)
  const doors = new Uint8Array(1 << 17)
  const weights = new Int8Array(size * COUNT)
  let hash = 0
  let at = 0
  let value = 0
  for (let feature = 0; feature < count; feature++) {
    let step = 0
    for (let shift = 1; at < differences.length; shift *= 128) {
      const byte = differences[at++]!
      step += (byte & 127) * shift
      if (byte < 128) break
    }
    hash = (hash + step) >>> 0
    let slot = hash & (size - 1)
    while (keys[slot]! !== 0) slot = (slot + 1) & (size - 1)
    keys[slot] = hash
    doors[hash >>> 15]! |= 1 << ((hash >>> 12) & 7)
    const mask = masks[feature * 2]! | (masks[feature * 2 + 1]! << 8)
    for (let y = 0; y < COUNT; y++) if (mask & (1 << y)) weights[slot * COUNT + y] = (values[value++]! << 24) >> 24
  }
  return { keys, doors, weights }
}

/** Adds the weights (in steps of the scale) of the first `count` features to the sums at `to`, a label each. */
export function addWeights({ keys, doors, weights }: Model, features: Uint32Array, count: number, sums: Int32Array, to: number): void {
  const wrap = keys.length - 1
  for (let k = 0; k < count; k++) {
    const hash = features[k]!
    if ((doors[hash >>> 15]! & (1 << ((hash >>> 12) & 7))) === 0) continue
    let slot = hash & wrap
    let key = keys[slot]!
    while (key !== hash && key !== 0) {
      slot = (slot + 1) & wrap
      key = keys[slot]!
    }
    if (key === 0) continue
    for (let y = 0, from = slot * COUNT; y < COUNT; y++, from++) sums[to + y]! += weights[from]!
  }
}
