import { fromWindows1252 } from './packed/windows-1252.js'

/** A file's bytes as text, or the reason why they are none. */
export type Decoded = { readonly text: string; readonly warning?: string } | { readonly binary: true }

/**
 * The byte-order mark says what the text is; without one it is UTF-8. What is not valid UTF-8 is read as windows-1252, which every byte
 * sequence is, and which most files that are no UTF-8 are (Encoding Standard, 4.2). The mark stays in the text: it counts as one unit.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) return { binary: true } // UTF-32: no program writes it by itself
  if (startsWith(bytes, 0xff, 0xfe)) return marked(bytes, 'utf-16le', 'UTF-16')
  if (startsWith(bytes, 0xfe, 0xff)) return marked(bytes, 'utf-16be', 'UTF-16')
  if (isBinary(bytes)) return { binary: true }
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return marked(bytes, 'utf-8', 'UTF-8')
  const text = strictly(bytes, 'utf-8')
  return text === undefined ? { text: fromWindows1252(bytes), warning: 'is not valid UTF-8; it was read as windows-1252' } : { text }
}

function marked(bytes: Uint8Array, encoding: string, name: string): Decoded {
  const text = strictly(bytes, encoding)
  if (text !== undefined) return { text }
  const repaired = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  return { text: repaired, warning: `is damaged ${name}; what could not be read stands as U+FFFD` }
}

function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { ignoreBOM: true, fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Formats without words in plain sight whose files need not contain a zero byte: PDF and gzip. */
const SIGNATURES: readonly (readonly number[])[] = [[0x25, 0x50, 0x44, 0x46, 0x2d], [0x1f, 0x8b]]

/** No text holds a zero byte (git's test), begins like one of those, or is made of control characters. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0) || SIGNATURES.some((signature) => startsWith(bytes, ...signature))) return true
  const head = bytes.subarray(0, 8192)
  return head.filter((byte) => byte < 0x20 && (byte < 0x07 || byte > 0x0d) && byte !== 0x1b).length > head.length / 10
}

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.length <= bytes.length && mark.every((byte, at) => bytes[at] === byte)
}
