/** Writes a trained model as a model file (its format: src/judge/likelihood/model.ts). */
import { LIKELIHOOD_MODEL, TABLES } from '../../src/judge/likelihood/model.js'
import type { Network } from '../../src/judge/likelihood/shape.js'
import { HEADER, sealModel } from '../../src/text/model-file.js'
import type { Weights } from './learn.js'
import type { Vocabulary } from './vocabulary.js'

const LARGEST = 127
/** The regressions and the table of words are nearly all of the file: in rougher steps, which change scores by a fifth of log-odds at most, they compress to two thirds. */
const ROUGHLY = 31
/** Beyond this many log-odds the weight of a trait is cut: of a rare one the sign is what counts. */
const CUT = 2.5

export type Trained = { readonly disclosing: Weights; readonly concerning: Weights; readonly vocabulary: Vocabulary; readonly network: Network }

export function packModel({ disclosing, concerning, vocabulary, network }: Trained): Uint8Array {
  const bytes = Buffer.concat([
    Buffer.alloc(HEADER),
    ...[disclosing, concerning].flatMap(({ values, bias }) => [f32(bias), f32(CUT / ROUGHLY), steps(values, CUT, ROUGHLY)]),
    ...[vocabulary.words, vocabulary.tags].flatMap((hashes) => [u32(hashes.length), Buffer.from(Int32Array.from(hashes).buffer)]),
    ...TABLES.flatMap((name) => {
      const top = Math.max(...chunked(network[name]).map((part) => Math.max(...part.map(Math.abs))))
      const largest = name === 'words' ? ROUGHLY : LARGEST
      return [u32(network[name].length), f32(top / largest), steps(network[name], top, largest)]
    }),
  ])
  return sealModel(bytes, LIKELIHOOD_MODEL)
}

/** Values as whole steps, of which `top` is the largest. */
function steps(values: Float32Array, top: number, largest: number): Buffer {
  return Buffer.from(Int8Array.from(values, (value) => Math.max(-largest, Math.min(largest, Math.round((value * largest) / top)))).buffer)
}

function chunked(values: Float32Array): Float32Array[] {
  const SIZE = 8192
  return Array.from({ length: Math.ceil(values.length / SIZE) }, (_, i) => values.subarray(i * SIZE, (i + 1) * SIZE))
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function f32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeFloatLE(value)
  return bytes
}
