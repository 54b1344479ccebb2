import { checksum } from './hash.js'

/**
 * How a model's file begins. All numbers little-endian:
 *
 *     four letters, version u8, labels u8 (0 where a model has none), 0 u16, checksum u32 (FNV-1a of all that follows), length u32 of all that follows
 */
export type ModelKind = { readonly magic: string; readonly version: number; readonly labels: number; /** "names model" */ readonly title: string }

export const HEADER = 16

/** The model's bytes are damaged or not a model of this kind and version. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
}

/** Throws a ModelError unless the bytes are a whole model of this kind; what follows its HEADER may then be read. */
export function checkModel(bytes: Uint8Array, { magic, version, labels, title }: ModelKind): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEADER || String.fromCharCode(...bytes.subarray(0, 4)) !== magic) throw new ModelError(`the file of the ${title} is no ${title}`)
  if (bytes[4] !== version || bytes[5] !== labels) throw new ModelError(`the ${title} has version ${bytes[4]}, this program reads version ${version}`)
  if (view.getUint32(12, true) !== bytes.length - HEADER) throw new ModelError(`the ${title} is cut short`)
  if (view.getUint32(8, true) !== checksum(bytes.subarray(HEADER))) throw new ModelError(`the ${title} is damaged: its checksum does not match`)
}

/** Writes the beginning of a model into bytes whose first HEADER ones are left for it. */
export function sealModel(bytes: Uint8Array, { magic, version, labels }: ModelKind): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let i = 0; i < 4; i++) bytes[i] = magic.charCodeAt(i)
  bytes[4] = version
  bytes[5] = labels
  view.setUint32(8, checksum(bytes.subarray(HEADER)), true)
  view.setUint32(12, bytes.length - HEADER, true)
  return bytes
}

/** The bytes that a module holds in base64. */
export function fromBase64(base64: string): Uint8Array {
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}
