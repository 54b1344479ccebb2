import { INSPECTIONS } from '../report/formats.js'
import { NOTHING } from '../report/results.js'
import { inspectAll } from '../run/run.js'
import type { InspectFlags } from './flags.js'
import { guard } from './held.js'
import { outputFor, requestFrom, sayWhatIsLeft, toStderr } from './request.js'
import { paint, width } from './terminal.js'

/** Lists every mention that any detector sees. 0, or 2 when something could not be read. */
export async function inspect(paths: readonly string[], flags: InspectFlags, commands: readonly string[]): Promise<0 | 2> {
  const request = await requestFrom(paths, flags, commands)
  await guard(flags.output === undefined ? [] : [{ flag: '--output', file: flags.output }], paths, request.cwd)
  const output = outputFor(flags)
  const toTerminal = flags.output === undefined && process.stdout.isTTY
  const reporter = INSPECTIONS[flags.format]({ quiet: false, reveal: false, width: width(toTerminal), paint: paint(flags.color, toTerminal) })
  let files = 0
  await output.write(reporter.begin())
  const outcome = await inspectAll(request, {
    ...toStderr(flags),
    async result({ path }, mentions) {
      files++
      await output.write(reporter.file({ path, mentions }))
    },
  })
  await output.write(reporter.end({ ...NOTHING, files }))
  await output.close()
  sayWhatIsLeft(outcome)
  return outcome.problems > 0 ? 2 : 0
}
