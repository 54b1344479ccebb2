import { access, constants, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { bySeverity } from '../report/results.js'
import { count } from '../report/words.js'
import type { Finding } from '../judge/finding.js'
import type { Draft } from '../run/content.js'
import { WrongUse } from '../run/problem.js'
import type { Outcome } from '../run/run.js'
import { unwritable, writeWhole } from '../run/whole.js'
import type { CheckFlags } from './flags.js'
import { sayTooMany, sayWhatIsLeft } from './request.js'
import { say } from './terminal.js'

/** Flags that have no meaning where drafts are changed. */
const ALONE = ['format', 'output', 'record', 'quiet', 'cache', 'staged', 'since', 'changedLines'] as const satisfies readonly (keyof CheckFlags)[]
/** Ways to change drafts: a person has to choose one. */
const WAYS = ['fix', 'fixDryRun', 'interactive'] as const satisfies readonly (keyof CheckFlags)[]

/** Throws WrongUse for flags that do not go with the one that changes drafts. */
export function refuseOthers(flags: CheckFlags, name: string): void {
  const [first, second] = WAYS.filter((flag) => flags[flag]).map(flagged)
  if (first !== undefined && second !== undefined) throw new WrongUse(`${first} and ${second} do different things: --fix writes by itself, --fix-dry-run only shows, --interactive asks you. Give one of them.`)
  const other = ALONE.find((flag) => flags[flag] !== undefined)
  if (other) throw new WrongUse(`${name} does not go with ${flagged(other)}: it rewrites whole drafts as they stand in their files.`)
}

function flagged(flag: keyof CheckFlags): string {
  return `--${flag.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

/** What is said of a file that is not written, behind its path. */
export const FOREIGN = 'cannot be changed here (a packed file, or an old encoding). Change it in the program that made it.'

export function leftIn(findings: readonly Finding[]): string {
  const { errors, warnings } = bySeverity(findings)
  if (findings.length === 0) return 'Nothing is left. Read it once more before it goes out.'
  return `Left for you: ${[...(errors > 0 ? [count(errors, 'error')] : []), ...(warnings > 0 ? [count(warnings, 'warning')] : [])].join(' and ')}.`
}

/** What is left in all drafts, and how many could not be written. */
export type Left = { errors: number; warnings: number; failed: number }

/** Says what is left, and gives the exit code: that of a check of it. */
export function ending(outcome: Outcome, { errors, warnings, failed }: Left, maxWarnings: number): 0 | 1 | 2 {
  sayTooMany(warnings, maxWarnings)
  sayWhatIsLeft(outcome)
  return outcome.problems + failed > 0 ? 2 : errors > 0 || warnings > maxWarnings ? 1 : 0
}

/** Writes the file, unless somebody has changed it since it was read. The reason why not is said. */
export async function write({ path, bytes }: Draft, changedBytes: Uint8Array, cwd: string): Promise<boolean> {
  try {
    const file = resolve(cwd, path)
    if (!bytes || !(await readFile(file)).equals(bytes)) {
      say(`${path}: was changed by somebody else meanwhile; it was not written.`)
      return false
    }
    // A new file takes its place, which the system would allow for one that is read-only, too.
    await access(file, constants.W_OK)
    await writeWhole(file, changedBytes, path)
    return true
  } catch (error) {
    say(error instanceof WrongUse ? error.message : unwritable(error, path).message)
    return false
  }
}
