import type { Span } from '../text/span.js'

/** Takes a text bit by bit, with the places that the bits come from (UTF-16 units of the source). */
export type Sink = {
  /** Text that stands as it is in the source, beginning at `at`. */
  verbatim(text: string, at: number): void
  /** Text that the source writes as `span`. */
  decoded(text: string, span: Span): void
}
