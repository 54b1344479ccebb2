import type { Draft } from './content.js'

/** A changed text as bytes in the encoding of the file; undefined where the file's own text would not come back as the same bytes. */
export function encodedLike({ text, bytes }: Draft, changed: string): Uint8Array | undefined {
  if (!bytes) return Buffer.from(changed)
  return ENCODERS.find((encode) => encode(text).equals(bytes))?.(changed)
}

const ENCODERS: readonly ((text: string) => Buffer)[] = [(text) => Buffer.from(text), (text) => Buffer.from(text, 'utf16le'), (text) => Buffer.from(text, 'utf16le').swap16()]
