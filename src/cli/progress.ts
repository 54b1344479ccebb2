/** A line that says how far long work has come, rewritten in place. */
export type Progress = {
  readonly expect: (files: number) => void
  readonly step: () => void
  /** Takes the line away, before anything else is written and at the end. */
  readonly clear: () => void
}

type Screen = { readonly write: (text: string) => void; readonly now: () => number }

/** Shorter work needs no line. */
const PATIENCE_MS = 2000
const REDRAW_MS = 100
/** Back to the first column, and the line erased (ECMA-48, EL). */
const ERASE = '\r\u001b[2K'

export const NO_PROGRESS: Progress = { expect: () => {}, step: () => {}, clear: () => {} }

export function progressOn({ write, now }: Screen): Progress {
  const begun = now()
  let total = 0
  let done = 0
  let drawn = -Infinity
  let isShown = false
  return {
    expect: (files) => { total = files },
    step() {
      done++
      const time = now()
      if (time - begun < PATIENCE_MS || time - drawn < REDRAW_MS || total < 2) return
      write(`${ERASE}Checked ${done} of ${total} files`)
      drawn = time
      isShown = true
    },
    clear() {
      if (isShown) write(ERASE)
      isShown = false
    },
  }
}

/** On standard error, and only where a person watches: never in a log. */
export function progressForPeople(): Progress {
  if (!process.stderr.isTTY || process.env['TERM'] === 'dumb' || process.env['CI'] !== undefined) return NO_PROGRESS
  return progressOn({ write: (text) => void process.stderr.write(text), now: () => performance.now() })
}
