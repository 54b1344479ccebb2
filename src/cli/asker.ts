import { createInterface } from 'node:readline'

/** Somebody at a terminal who can be asked. */
export type Asker = {
  /** What they typed; undefined once the terminal is closed (Ctrl-D), and ever after. */
  readonly ask: (question: string) => Promise<string | undefined>
  readonly close: () => void
}

/** A line at a time from standard input. What is typed before it is asked for waits. Nothing typed is kept. */
export function openAsker(output: NodeJS.WritableStream): Asker {
  const typed: string[] = []
  let answer: ((line: string | undefined) => void) | undefined
  let isClosed = false
  const lines = createInterface({ input: process.stdin, output, historySize: 0 })
  const give = (line: string | undefined): void => {
    const waiting = answer
    answer = undefined
    if (waiting) waiting(line)
    else if (line !== undefined) typed.push(line)
  }
  lines.on('line', give)
  lines.on('close', () => {
    isClosed = true
    give(undefined)
  })
  // Where readline reads the keys itself, the terminal sends no signal.
  lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'))
  process.stdin.on('error', () => lines.close())
  return {
    ask(question) {
      if (isClosed && typed.length === 0) return Promise.resolve(undefined)
      return new Promise((answered) => {
        if (!isClosed) {
          lines.setPrompt(question)
          lines.prompt()
        }
        if (typed.length > 0) answered(typed.shift())
        else answer = answered
      })
    },
    close: () => lines.close(),
  }
}
