import { createInterface } from 'node:readline'

/** Somebody who can be asked. */
export type Asker = {
  /** What they typed; undefined once there is no more (Ctrl-D, the end of a pipe), and ever after. */
  readonly ask: (question: string) => Promise<string | undefined>
  readonly close: () => void
}

/** A line at a time from standard input, a terminal or a pipe. What is typed before it is asked for waits. Nothing typed is kept. */
export function openAsker(output: NodeJS.WriteStream): Asker {
  const isTerminal = process.stdin.isTTY && output.isTTY
  const typed: string[] = []
  let answer: ((line: string | undefined) => void) | undefined
  let isClosed = false
  const lines = createInterface({ input: process.stdin, ...(isTerminal && { output }), historySize: 0 })
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
    async ask(question) {
      if (isClosed && typed.length === 0) return undefined
      // A terminal shows what is typed, and the question again when it is drawn anew; of a pipe nobody would see either.
      if (isTerminal && !isClosed) {
        lines.setPrompt(question)
        lines.prompt()
      } else output.write(question)
      const line = typed.length > 0 ? typed.shift() : isClosed ? undefined : await new Promise<string | undefined>((answered) => { answer = answered })
      if (line === undefined) output.write('\n')
      else if (!isTerminal) output.write(`${line}\n`)
      return line
    },
    close: () => lines.close(),
  }
}
