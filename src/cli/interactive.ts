import { prettyReporter } from '../report/pretty.js'
import { bySeverity, type Page } from '../report/results.js'
import { count } from '../report/words.js'
import type { Finding } from '../judge/finding.js'
import type { Draft } from '../run/content.js'
import { WrongUse } from '../run/problem.js'
import { openAll, type Opened } from '../run/revise.js'
import { adopt } from './adopt.js'
import { openAsker } from './asker.js'
import { discuss } from './dialogue.js'
import type { CheckFlags } from './flags.js'
import { requestFrom, toStderr } from './request.js'
import { talkWith } from './talk.js'
import { paint, standardOutput, width } from './terminal.js'
import { ending, FOREIGN, leftIn, refuseOthers, write, type Left } from './writing.js'

/** Asks a person about each finding, and writes what they have decided. Exit codes are those of a check of what is left. */
export async function interactive(paths: readonly string[], flags: CheckFlags, commands: readonly string[]): Promise<0 | 1 | 2> {
  refuseOthers(flags, '--interactive')
  if (flags.text !== undefined || paths.includes('-')) throw new WrongUse('--interactive changes files: save the draft in one, and name it.')
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    throw new WrongUse('--interactive asks questions: it needs a terminal for its input and its output. Use --fix-dry-run to see what could be rewritten.')
  }
  const request = await adopt(await requestFrom(paths, flags, commands), flags)
  const { maxWarnings = Infinity } = flags
  const page: Page = { quiet: false, reveal: flags.reveal ?? false, width: width(true), paint: paint(flags.color, true) }
  const output = standardOutput()
  const asker = openAsker(process.stdout)
  const talk = talkWith(asker.ask, output.write, page)
  const left: Left = { errors: 0, warnings: 0, failed: 0 }
  let isOver = false
  const result = async (draft: Draft, opened: Opened): Promise<void> => {
    const { leaves, encode } = opened
    const found = opened.linted.report.findings.filter((finding) => !leaves(finding))
    if (!encode && found.length > 0 && !isOver) await output.write(foreign(draft, opened, found, page))
    const decision = encode && found.length > 0 && !isOver ? await discuss(draft.path, opened, talk) : undefined
    isOver ||= decision?.isLast === true
    const isWritten = encode !== undefined && decision?.isToBeWritten === true && (await write(draft, encode(decision.walk.draft.text), request.cwd))
    if (decision?.isToBeWritten && !isWritten) left.failed++
    const rest = isWritten ? decision!.walk.draft.report.findings.filter((finding) => !leaves(finding)) : found
    const { errors, warnings } = bySeverity(rest)
    left.errors += errors
    left.warnings += warnings
    if (decision) await talk.note(`${draft.path}: ${isWritten ? `${count(decision.walk.changes, 'change')} written` : 'not changed'}. ${leftIn(rest)}`)
  }
  try {
    return ending(await openAll(request, { ...toStderr(flags), result }), left, maxWarnings)
  } finally {
    asker.close()
  }
}

/** A file that phi-lint does not write, with what is found in it. */
function foreign({ path, text }: Draft, { linted: { report } }: Opened, findings: readonly Finding[], page: Page): string {
  const file = { path, source: text, findings, settled: report.settled, pages: report.pages, notes: [] }
  return `\n${prettyReporter(page).file(file)}  ${path}: ${FOREIGN} ${leftIn(findings)}\n`
}
