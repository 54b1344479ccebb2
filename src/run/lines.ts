/** A line of a stream, counted from 1, without its end. */
export type Line = { readonly number: number; readonly bytes: Buffer | 'too long' }

const LINE_FEED = 10

/**
 * The lines of a stream, one at a time: nothing is read while one is being worked on, and a line longer than `most` bytes is let pass without being
 * kept. Throws what the stream throws.
 */
export async function* linesOf(input: AsyncIterable<Buffer>, most: number): AsyncGenerator<Line> {
  let parts: Buffer[] = []
  let size = 0
  let number = 0
  const keep = (part: Buffer): void => {
    size += part.length
    if (size > most) parts = []
    else parts.push(part)
  }
  const finished = (): Line => {
    const line: Line = { number: ++number, bytes: size > most ? 'too long' : Buffer.concat(parts) }
    parts = []
    size = 0
    return line
  }
  for await (const chunk of input) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end))
      yield finished()
      start = end + 1
    }
    keep(chunk.subarray(start))
  }
  if (size > 0) yield finished()
}
