import { FORMATS } from '../report/formats.js'
import type { CheckedFile, Reporter, ReportOptions, Totals } from '../report/results.js'
import { put, type Guard } from './held.js'
import { paint, standardOutput, width } from './terminal.js'
import type { Wish } from './wishes.js'

/** Several reports of one check. */
export type Reports = {
  readonly begin: () => Promise<void>
  readonly file: (file: CheckedFile) => Promise<void>
  /** Whether all could be written. */
  readonly end: (totals: Totals, guard: Guard) => Promise<boolean>
}

type Report = { readonly wish: Wish; readonly reporter: Reporter<CheckedFile>; readonly parts: string[] }

type Desk = {
  readonly color: boolean | undefined
  readonly cwd: string
  /** Called before anything goes to standard output. */
  readonly beforeWrite: () => void
}

/** What goes to standard output goes at once; what goes to files is written when all is done. */
export function openReports(wishes: readonly Wish[], options: Omit<ReportOptions, 'paint' | 'width'>, { color, cwd, beforeWrite }: Desk): Reports {
  const output = standardOutput()
  const reports = wishes.map((wish): Report => {
    const toTerminal = wish.file === undefined && process.stdout.isTTY
    return { wish, reporter: FORMATS[wish.format]({ ...options, width: width(toTerminal), paint: paint(color, toTerminal) }), parts: [] }
  })
  const tell = async (part: (reporter: Reporter<CheckedFile>) => string): Promise<void> => {
    for (const { wish, reporter, parts } of reports) {
      const text = part(reporter)
      if (wish.file !== undefined) parts.push(text)
      else if (text !== '') {
        beforeWrite()
        await output.write(text)
      }
    }
  }
  return {
    begin: () => tell((reporter) => reporter.begin()),
    file: (file) => tell((reporter) => reporter.file(file)),
    async end(totals, held) {
      await tell((reporter) => reporter.end(totals))
      let isComplete = true
      for (const { wish: { file }, parts } of reports) {
        if (file !== undefined && !(await put(file, parts.join(''), 'Report', held, cwd))) isComplete = false
      }
      return isComplete
    },
  }
}
