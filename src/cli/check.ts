import { FORMATS } from '../report/formats.js'
import { addUp, NOTHING } from '../report/results.js'
import { count } from '../report/words.js'
import { WrongUse } from '../run/problem.js'
import { checkAll } from '../run/run.js'
import type { CheckFlags } from './flags.js'
import { outputFor, requestFrom, sayWhatIsLeft, toStderr } from './request.js'
import { paint, say, width } from './terminal.js'

/** Checks drafts and reports. 0: no error; 1: findings; 2: something could not be checked. */
export async function check(paths: readonly string[], flags: CheckFlags, commands: readonly string[]): Promise<0 | 1 | 2> {
  const { quiet = false, reveal = false, maxWarnings = Infinity } = flags
  if (reveal && process.env['CI'] !== undefined) {
    throw new WrongUse(
      '--reveal is refused where the variable CI is set: the log of a CI job would repeat the disclosure. Run it on your own machine.',
    )
  }
  const request = await requestFrom(paths, flags, commands)
  const output = outputFor(flags)
  const toTerminal = flags.output === undefined && process.stdout.isTTY
  const reporter = FORMATS[flags.format]({ quiet, reveal, width: width(toTerminal), paint: paint(flags.color, toTerminal) })

  let totals = NOTHING
  const warnings = (): number => totals.warnings + totals.hidden
  const verdict = (): 0 | 1 => (totals.errors > 0 || warnings() > maxWarnings ? 1 : 0)
  await output.write(reporter.begin())
  const outcome = await checkAll(request, {
    ...toStderr(flags),
    async result({ path, text }, { findings }) {
      totals = addUp(totals, findings, quiet)
      await output.write(reporter.file({ path, source: text, findings }))
    },
  })
  await output.write(reporter.end(totals))
  await output.close()
  if (warnings() > maxWarnings) say(`${count(warnings(), 'warning')}: more than the ${maxWarnings} that --max-warnings allows.`)
  sayWhatIsLeft(outcome)
  return outcome.problems > 0 ? 2 : verdict()
}
