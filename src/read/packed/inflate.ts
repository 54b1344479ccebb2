/** More came out of a stream than was allowed. */
export class TooMuch extends Error {}

/** Unpacks deflated bytes, and gives up as soon as they are more than `limit`: a file of 64 MB may unpack to 64 GB. */
export async function inflate(bytes: Uint8Array, format: 'deflate' | 'deflate-raw', limit: number): Promise<Uint8Array> {
  const stream = new DecompressionStream(format as 'deflate')
  const writer = stream.writable.getWriter()
  // What goes wrong here goes wrong below as well.
  const written = Promise.all([writer.write(bytes as Uint8Array<ArrayBuffer>), writer.close()]).catch(() => {})
  const reader = stream.readable.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    const chunk = value as Uint8Array
    size += chunk.length
    if (size > limit) {
      await reader.cancel().catch(() => {})
      throw new TooMuch()
    }
    chunks.push(chunk)
  }
  await written
  return joined(chunks, size)
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
