import { redactAll } from '../run/revise.js'
import type { DraftFlags } from './flags.js'
import { guard } from './held.js'
import { outputFor, requestFrom, sayWhatIsLeft, toStderr } from './request.js'

/** Writes drafts with labels for all that rules have found, to share an example of one. 0, or 2 when something could not be read. */
export async function redact(paths: readonly string[], flags: DraftFlags, commands: readonly string[]): Promise<0 | 2> {
  const request = await requestFrom(paths, flags, commands)
  await guard(flags.output === undefined ? [] : [{ flag: '--output', file: flags.output }], paths, request.cwd)
  const output = outputFor(flags)
  const outcome = await redactAll(request, { ...toStderr(flags), result: (_, text) => output.write(text.endsWith('\n') ? text : `${text}\n`) })
  await output.close()
  sayWhatIsLeft(outcome)
  return outcome.problems > 0 ? 2 : 0
}
