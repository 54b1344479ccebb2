/**
 * Signed 32-bit hashes (V8 keeps no number beyond them without a box of its own): FNV-1a over UTF-16 code units (Fowler, Noll, Vo) with the finaliser of
 * MurmurHash3 (Appleby).
 */

const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

export function hashText(text: string, from = 0, to = text.length): number {
  let hash = OFFSET
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME)
  return finish(hash)
}

/** Mixes a hash with a number: another hash for every pair. */
export function mix(hash: number, salt: number): number {
  return finish(Math.imul(hash, 0x9e3779b1) ^ Math.imul(salt + 0x7f4a7c15, 0x85ebca6b))
}

/** FNV-1a over bytes, unsigned: tells whether a file is damaged. */
export function checksum(bytes: Uint8Array): number {
  let hash = OFFSET
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, PRIME)
  return hash >>> 0
}

function finish(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
