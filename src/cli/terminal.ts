import { fstatSync } from 'node:fs'
import { Chalk } from 'chalk'
import { printable } from '../report/printable.js'
import { causeOf, codeOf, WrongUse } from '../run/problem.js'
import { writeWhole } from '../run/whole.js'
import type { Paint } from '../report/results.js'

/** Where a report goes: standard output, or the file that --output names, written when all is done. */
export type Output = { readonly write: (text: string) => Promise<void>; readonly close: () => Promise<void> }

/** Whoever reads our output may have gone (`| head`): the rest is not written, but the exit code still says what was found. */
export function standardOutput(): Output {
  let isClosed = false
  return {
    close: async () => {},
    write: (text) =>
      text === '' || isClosed ? Promise.resolve() : new Promise((written, failed) => {
        process.stdout.write(text, (error) => {
          isClosed = codeOf(error) === 'EPIPE'
          if (!error || isClosed) written()
          else failed(new WrongUse(`standard output: could not be written: ${causeOf(error)}.`))
        })
      }),
  }
}

export function fileOutput(path: string): Output {
  const parts: string[] = []
  return {
    write: async (text) => { parts.push(text) },
    async close() {
      await writeWhole(path, parts.join(''))
      say(`Report written to ${path}.`)
    },
  }
}

/** A line for people, on standard error, which programs need not read. */
export function say(line: string): void {
  process.stderr.write(`${printable(line)}\n`)
}

/** Colours only where a person asked for them or a terminal shows them (no-color.org; a flag wins over the variable). */
export function paint(flag: boolean | undefined, toTerminal: boolean): Paint {
  const wanted = flag ?? (!process.env['NO_COLOR'] && toTerminal && process.env['TERM'] !== 'dumb')
  const chalk = new Chalk({ level: wanted ? 1 : 0 })
  return { error: chalk.red, warning: chalk.yellow, dim: chalk.dim, bold: chalk.bold, mark: chalk.bold, good: chalk.green }
}

/** Columns to write for: the terminal's, within what reads well, else 80. */
export function width(toTerminal: boolean): number {
  return toTerminal ? Math.min(Math.max(process.stdout.columns || 80, 40), 120) : 80
}

/** Whether standard input is a folder, which reads as nothing. */
export function stdinIsFolder(): boolean {
  try {
    return fstatSync(0).isDirectory()
  } catch {
    return false
  }
}

/** Whether someone pipes or redirects a draft in. A terminal or /dev/null, as cron jobs have it, is nobody. */
export function stdinIsOpen(): boolean {
  try {
    const entry = fstatSync(0)
    return entry.isFIFO() || entry.isSocket() || entry.isFile()
  } catch {
    return false
  }
}
