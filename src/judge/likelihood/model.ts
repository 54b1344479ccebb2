/**
 * The model file. Behind the beginning that all models have (src/text/model-file.ts), all numbers little-endian:
 *
 *     the three regressions, of disclosure, of concern and of remarks, each: bias f32, scale f32, a weight i8 for each place,
 *     words u32, their hashes i32 each in ascending order; tags u32, their hashes i32 each in ascending order;
 *     the network's six tables (words, tags, kernels, thresholds, attention, verdict), then the marker's three (kernels, thresholds, marks), each:
 *     length u32, scale f32, i8 each.
 */
import { checkModel, HEADER, type ModelKind } from '../../text/model-file.js'
import type { Marker, Network } from './shape.js'
import { PLACES } from './traits.js'

/** A linear model: log-odds are the bias and the weights of all traits. */
export type Regression = { readonly bias: number; readonly scale: number; readonly steps: Int8Array }

export type Model = {
  readonly disclosing: Regression
  readonly concerning: Regression
  readonly remarking: Regression
  readonly network: Network
  readonly marker: Marker
  readonly words: Int32Array
  readonly tags: Int32Array
}

export const LIKELIHOOD_MODEL: ModelKind = { magic: 'PHIL', version: 2, labels: 0, title: 'likelihood model' }
export const NETWORK_TABLES = ['words', 'tags', 'kernels', 'thresholds', 'attention', 'verdict'] as const
export const MARKER_TABLES = ['kernels', 'thresholds', 'marks'] as const

/** Throws a ModelError when the bytes are damaged or no such model. Weights stay where they are in the bytes. */
export function readModel(bytes: Uint8Array): Model {
  checkModel(bytes, LIKELIHOOD_MODEL)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = HEADER
  const u32 = (): number => view.getUint32((at += 4) - 4, true)
  const f32 = (): number => view.getFloat32((at += 4) - 4, true)
  const i8 = (length: number): Int8Array => new Int8Array(bytes.buffer, bytes.byteOffset + (at += length) - length, length)
  const i32 = (length: number): Int32Array => Int32Array.from({ length }, () => view.getInt32((at += 4) - 4, true))
  const regression = (): Regression => ({ bias: f32(), scale: f32(), steps: i8(PLACES) })
  const table = (): Float32Array => {
    const [length, scale] = [u32(), f32()]
    const steps = i8(length)
    const values = new Float32Array(length)
    for (let i = 0; i < length; i++) values[i] = steps[i]! * scale
    return values
  }
  const [disclosing, concerning, remarking, words, tags] = [regression(), regression(), regression(), i32(u32()), i32(u32())]
  const tables = (names: readonly string[]): Record<string, Float32Array> => Object.fromEntries(names.map((name) => [name, table()]))
  const [network, marker] = [tables(NETWORK_TABLES) as Network, tables(MARKER_TABLES) as Marker]
  return { disclosing, concerning, remarking, network, marker, words, tags }
}
