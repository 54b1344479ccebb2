/** 128 and the signal's number, as shells have it. */
const EXITS = [['SIGINT', 130], ['SIGTERM', 143]] as const

/**
 * Ends the program when a signal asks for it: between two steps of work, so that no line is cut. What is being written goes with it (run/whole.ts), and
 * so do the threads. Nothing else ends the program before its output has gone out.
 */
export function heedSignals(): void {
  for (const [signal, exit] of EXITS) {
    process.once(signal, () => {
      process.stderr.write(`phi-lint: stopped by ${signal} before it was done.\n`)
      process.exit(exit)
    })
  }
}

/** For a command that goes on until somebody stops it: that is its proper end. */
export function untilStopped(): Promise<void> {
  return new Promise((stopped) => {
    for (const [signal] of EXITS) process.removeAllListeners(signal).once(signal, () => stopped())
  })
}
