import { inflate } from './inflate.js'
import { Unread } from './unread.js'

/** A file in a zip archive, still packed. */
export type Entry = { readonly name: string; readonly method: number; readonly isEncrypted: boolean; readonly packed: Uint8Array }

const END = 0x06054b50
const DIRECTORY = 0x02014b50
const LOCAL = 0x04034b50
/** The record at the end is 22 bytes long, and a comment of at most 65,535 may follow it. */
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff

/** The files of an archive by its central directory (APPNOTE.TXT 4.3, without ZIP64). Throws an Unread where there is none. */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  if (end === undefined) throw new Unread(DAMAGED)
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY) throw new Unread(DAMAGED)
    const [nameLength, extraLength, commentLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)]
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const local = view.getUint32(at + 42, true)
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw new Unread(DAMAGED)
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    entries.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      packed: bytes.subarray(start, start + view.getUint32(at + 20, true)),
    })
    at += 46 + nameLength + extraLength + commentLength
  }
  return entries
}

const DAMAGED = 'a damaged archive. Open it in the program that made it, and save it again.'

function endRecord(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) if (view.getUint32(at, true) === END) return at
  return undefined
}

/** Unpacks one file. Throws an Unread where it cannot, and a TooMuch beyond `limit` bytes. */
export async function unzip({ method, isEncrypted, packed }: Entry, limit: number): Promise<Uint8Array> {
  if (isEncrypted) throw new Unread('protected with a password. Save a copy without one.')
  if (method === 0) return packed
  if (method !== 8) throw new Unread(DAMAGED)
  return inflate(packed, 'deflate-raw', limit)
}
