import type { Draft } from './content.js'

/** Writes a changed text as bytes in the encoding of the file; undefined where the file's own text would not come back as the same bytes. */
export function encoderFor({ text, bytes }: Draft): ((changed: string) => Uint8Array) | undefined {
  return bytes ? ENCODERS.find((encode) => encode(text).equals(bytes)) : ENCODERS[0]
}

const ENCODERS: readonly ((text: string) => Buffer)[] = [(text) => Buffer.from(text), (text) => Buffer.from(text, 'utf16le'), (text) => Buffer.from(text, 'utf16le').swap16()]
