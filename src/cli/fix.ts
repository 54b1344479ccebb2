import { diff } from '../report/diff.js'
import { bySeverity, type CheckedFile } from '../report/results.js'
import { count } from '../report/words.js'
import { hunksOf, moved, placesOf, type Rewritten } from '../rewrite/index.js'
import type { Draft } from '../run/content.js'
import { pathOf } from '../run/drafts.js'
import { rewriteAll } from '../run/revise.js'
import { adopt } from './adopt.js'
import type { CheckFlags } from './flags.js'
import { requestFrom, toStderr } from './request.js'
import { paint, say, standardOutput } from './terminal.js'
import { ending, FOREIGN, leftIn, refuseOthers, write, type Left } from './writing.js'

/** Rewrites drafts as far as that is safe; with --fix-dry-run it shows what would change. Exit codes are those of a check of what is left. */
export async function fix(paths: readonly string[], flags: CheckFlags, commands: readonly string[]): Promise<0 | 1 | 2> {
  const { fixDryRun: isDry = false, reveal = false, maxWarnings = Infinity } = flags
  const name = isDry ? '--fix-dry-run' : '--fix'
  refuseOthers(flags, name)
  const request = await adopt(await requestFrom(paths, flags, commands), flags)
  const output = standardOutput()
  const colours = paint(flags.color, process.stdout.isTTY)
  const left: Left = { errors: 0, warnings: 0, failed: 0 }
  const outcome = await rewriteAll(request, {
    ...toStderr(flags),
    async result(draft, { left: rest, rewritten }) {
      const { errors, warnings } = bySeverity(rest)
      left.errors += errors
      left.warnings += warnings
      if (!rewritten) {
        if (rest.length > 0) say(`${draft.path}: ${FOREIGN} ${leftIn(rest)}`)
        return
      }
      if (isDry) await output.write(rewritten.edits.length === 0 ? '' : diff(changed(draft, rewritten), reveal, colours))
      else if (pathOf(draft) === undefined) await output.write(rewritten.text)
      else if (rewritten.edits.length > 0 && !(await write(draft, rewritten.bytes, request.cwd))) {
        left.failed++
        return
      }
      if (rewritten.edits.length > 0 || rest.length > 0) say(`${draft.path}: ${count(rewritten.edits.length, 'place')} ${isDry ? 'to change' : 'changed'}. ${leftIn(rest)}`)
    },
  })
  return ending(outcome, left, maxWarnings)
}

function changed({ path, text }: Draft, { text: fresh, edits, before, after }: Rewritten): Parameters<typeof diff>[0] {
  const file = (words: string, { findings, settled }: Rewritten['before']): CheckedFile => ({ path, source: words, findings, settled, notes: [] })
  // What was found stays masked where it still stands, though nothing may be found there any more.
  const found = before.findings.map((finding) => moved(finding, edits))
  return { before: file(text, before), after: file(fresh, { ...after, findings: [...after.findings, ...found] }), hunks: hunksOf(text, fresh, edits), ours: placesOf(edits).map(({ from, to }) => ({ start: from, end: to })) }
}
