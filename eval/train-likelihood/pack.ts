/** Writes a trained model as a model file (its format: src/judge/likelihood/model.ts). */
import { LIKELIHOOD_MODEL, MARKER_TABLES, NETWORK_TABLES } from '../../src/judge/likelihood/model.js'
import type { Marker, Network } from '../../src/judge/likelihood/shape.js'
import { HEADER, sealModel } from '../../src/text/model-file.js'
import type { Weights } from './learn.js'
import type { Vocabulary } from './vocabulary.js'

const LARGEST = 127
/** The regressions and the table of words are nearly all of the file: in rougher steps, which change scores by a fifth of log-odds at most, they compress to two thirds. */
const ROUGHLY = 31
/** Beyond this many log-odds the weight of a trait is cut: of a rare one the sign is what counts. */
const CUT = 2.5
/** Remarks are few, so most of what tells them is chance: weights of less than this change no verdict, and take three quarters of the room. */
const FAINT = (2.5 * CUT) / ROUGHLY

export type Trained = { readonly disclosing: Weights; readonly concerning: Weights; readonly remarking: Weights; readonly vocabulary: Vocabulary; readonly network: Network; readonly marker: Marker }

export function packModel({ disclosing, concerning, remarking, vocabulary, network, marker }: Trained): Uint8Array {
  const bytes = Buffer.concat([
    Buffer.alloc(HEADER),
    ...[disclosing, concerning, withoutFaint(remarking)].flatMap(({ values, bias }) => [f32(bias), f32(CUT / ROUGHLY), steps(values, CUT, ROUGHLY)]),
    ...[vocabulary.words, vocabulary.tags].flatMap((hashes) => [u32(hashes.length), Buffer.from(Int32Array.from(hashes).buffer)]),
    ...NETWORK_TABLES.flatMap((name) => table(network[name], name === 'words' ? ROUGHLY : LARGEST)),
    ...MARKER_TABLES.flatMap((name) => table(marker[name], LARGEST)),
  ])
  return sealModel(bytes, LIKELIHOOD_MODEL)
}

function withoutFaint({ values, bias }: Weights): Weights {
  return { values: values.map((value) => (Math.abs(value) < FAINT ? 0 : value)), bias }
}

function table(values: Float32Array, largest: number): readonly Buffer[] {
  const top = Math.max(...chunked(values).map((part) => Math.max(...part.map(Math.abs))))
  return [u32(values.length), f32(top / largest), steps(values, top, largest)]
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
