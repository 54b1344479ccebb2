/**
 * The model file. All numbers little-endian:
 *
 *     "PHIL", version u8, 0 u8 × 3, checksum u32 (FNV-1a of all that follows), length u32 of all that follows,
 *     the two regressions, of disclosure and of concern, each: bias f32, scale f32, a weight i8 for each place,
 *     words u32, their hashes i32 each in ascending order; tags u32, their hashes i32 each in ascending order;
 *     six tables (words, tags, kernels, thresholds, attention, verdict), each: length u32, scale f32, i8 each.
 */
import { checksum } from '../../text/hash.js'
import type { Network } from './shape.js'
import { PLACES } from './traits.js'

/** A linear model: log-odds are the bias and the weights of all traits. */
export type Regression = { readonly bias: number; readonly scale: number; readonly steps: Int8Array }

export type Model = {
  readonly disclosing: Regression
  readonly concerning: Regression
  readonly network: Network
  readonly words: Int32Array
  readonly tags: Int32Array
}

/** The model's bytes are damaged or not a model of this version. */
export class LikelihoodModelError extends Error {
  override readonly name = 'LikelihoodModelError'
}

export const MAGIC = 'PHIL'
export const VERSION = 1
export const HEADER = 16
export const TABLES = ['words', 'tags', 'kernels', 'thresholds', 'attention', 'verdict'] as const

export function readModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEADER || String.fromCharCode(...bytes.subarray(0, 4)) !== MAGIC) throw new LikelihoodModelError('the file of the likelihood model is no likelihood model')
  if (bytes[4] !== VERSION) throw new LikelihoodModelError(`the likelihood model has version ${bytes[4]}, this program reads version ${VERSION}`)
  if (view.getUint32(12, true) !== bytes.length - HEADER) throw new LikelihoodModelError('the likelihood model is cut short')
  if (view.getUint32(8, true) !== checksum(bytes.subarray(HEADER))) throw new LikelihoodModelError('the likelihood model is damaged: its checksum does not match')
  let at = HEADER
  const u32 = (): number => view.getUint32((at += 4) - 4, true)
  const f32 = (): number => view.getFloat32((at += 4) - 4, true)
  const i8 = (length: number): Int8Array => Int8Array.from(bytes.subarray(at, (at += length)))
  const i32 = (length: number): Int32Array => Int32Array.from({ length }, () => view.getInt32((at += 4) - 4, true))
  const regression = (): Regression => ({ bias: f32(), scale: f32(), steps: i8(PLACES) })
  const table = (): Float32Array => {
    const [length, scale] = [u32(), f32()]
    return Float32Array.from(i8(length), (step) => step * scale)
  }
  const [disclosing, concerning, words, tags] = [regression(), regression(), i32(u32()), i32(u32())]
  const network = Object.fromEntries(TABLES.map((name) => [name, table()])) as Network
  return { disclosing, concerning, network, words, tags }
}
