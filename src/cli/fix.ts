import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { diff } from '../report/diff.js'
import { bySeverity, type CheckedFile } from '../report/results.js'
import { count } from '../report/words.js'
import type { Finding } from '../judge/finding.js'
import { destinationOf, hunksOf, placesOf, type Edit, type Rewritten } from '../rewrite/index.js'
import type { Position } from '../text/lines.js'
import type { Draft } from '../run/content.js'
import { pathOf } from '../run/drafts.js'
import { WrongUse } from '../run/problem.js'
import { rewriteAll, type Revised } from '../run/revise.js'
import { writeWhole } from '../run/whole.js'
import { adopt } from './adopt.js'
import type { CheckFlags } from './flags.js'
import { requestFrom, sayTooMany, sayWhatIsLeft, toStderr } from './request.js'
import { paint, say, standardOutput } from './terminal.js'

/** Flags that have no meaning beside --fix and --fix-dry-run. */
const ALONE = ['format', 'output', 'record', 'quiet', 'cache', 'staged', 'since', 'changedLines'] as const satisfies readonly (keyof CheckFlags)[]

/** Rewrites drafts as far as that is safe; with --fix-dry-run it shows what would change. Exit codes are those of a check of what is left. */
export async function fix(paths: readonly string[], flags: CheckFlags, commands: readonly string[]): Promise<0 | 1 | 2> {
  const { fixDryRun: isDry = false, reveal = false, maxWarnings = Infinity } = flags
  const name = isDry ? '--fix-dry-run' : '--fix'
  if (isDry && flags.fix) throw new WrongUse('--fix writes and --fix-dry-run only shows. Give one of them.')
  const other = ALONE.find((flag) => flags[flag] !== undefined)
  if (other) throw new WrongUse(`${name} does not go with --${other.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: it rewrites whole drafts as they stand in their files.`)
  const request = await adopt(await requestFrom(paths, flags, commands), flags)
  const output = standardOutput()
  const colours = paint(flags.color, process.stdout.isTTY)
  const left = { errors: 0, warnings: 0, failed: 0 }
  const outcome = await rewriteAll(request, {
    ...toStderr(flags),
    async result(draft, { left: rest, rewritten }) {
      const { errors, warnings } = bySeverity(rest)
      left.errors += errors
      left.warnings += warnings
      if (!rewritten) {
        if (rest.length > 0) say(`${draft.path}: cannot be changed here (a packed file, or an old encoding). Change it in the program that made it. ${leftIn(rest)}`)
        return
      }
      if (isDry) await output.write(rewritten.edits.length === 0 ? '' : diff(changed(draft, rewritten), reveal, colours))
      else if (pathOf(draft) === undefined) await output.write(rewritten.text)
      else if (rewritten.edits.length > 0 && !(await written(draft, rewritten.bytes, request.cwd))) {
        left.failed++
        return
      }
      if (rewritten.edits.length > 0 || rest.length > 0) say(`${draft.path}: ${count(rewritten.edits.length, 'place')} ${isDry ? 'to change' : 'changed'}. ${leftIn(rest)}`)
    },
  })
  sayTooMany(left.warnings, maxWarnings)
  sayWhatIsLeft(outcome)
  return outcome.problems + left.failed > 0 ? 2 : left.errors > 0 || left.warnings > maxWarnings ? 1 : 0
}

function leftIn(findings: Revised['left']): string {
  const { errors, warnings } = bySeverity(findings)
  if (findings.length === 0) return 'Nothing is left. Read it once more before it goes out.'
  return `Left for you: ${[...(errors > 0 ? [count(errors, 'error')] : []), ...(warnings > 0 ? [count(warnings, 'warning')] : [])].join(' and ')}.`
}

/** Writes the file, unless somebody has changed it since it was read. The reason why not is said. */
async function written({ path, bytes }: Draft, changedBytes: Uint8Array, cwd: string): Promise<boolean> {
  try {
    const file = resolve(cwd, path)
    if (!bytes || !(await readFile(file)).equals(bytes)) {
      say(`${path}: was changed by somebody else meanwhile; it was not written.`)
      return false
    }
    await writeWhole(file, changedBytes, path)
    return true
  } catch (error) {
    say(error instanceof WrongUse ? error.message : `${path}: could not be written.`)
    return false
  }
}

function changed({ path, text }: Draft, { text: fresh, edits, before, after }: Rewritten): Parameters<typeof diff>[0] {
  const file = (words: string, { findings, settled }: Rewritten['before']): CheckedFile => ({ path, source: words, findings, settled, notes: [] })
  // What was found stays masked where it still stands, though nothing may be found there any more.
  const found = before.findings.map((finding) => moved(finding, edits))
  return { before: file(text, before), after: file(fresh, { ...after, findings: [...after.findings, ...found] }), hunks: hunksOf(text, fresh, edits), ours: placesOf(edits).map(({ from, to }) => ({ start: from, end: to })) }
}

/** A finding with the offsets that its places have after the change; its lines and columns count for nothing. */
function moved(finding: Finding, edits: readonly Edit[]): Finding {
  const place = <Place extends { readonly start: Position; readonly end: Position }>(old: Place): Place => {
    const start = destinationOf(edits, old.start.offset, 'start')
    return { ...old, start: { ...old.start, offset: start }, end: { ...old.end, offset: Math.max(start, destinationOf(edits, old.end.offset, 'end')) } }
  }
  return { ...place(finding), evidence: finding.evidence.map(place) }
}
