import { knownRules } from '../../rules/known.js'
import { addUp, NOTHING, type CheckedFile, type Unchecked } from '../report/results.js'
import { version } from '../run/package.js'
import { WrongUse } from '../run/problem.js'
import { openRecord } from '../run/record.js'
import { prefixFromRoot } from '../run/root.js'
import { checkAll } from '../run/run.js'
import { adopt } from './adopt.js'
import type { CheckFlags } from './flags.js'
import { guard, put } from './held.js'
import { progressForPeople } from './progress.js'
import { openReports } from './reports.js'
import { requestFrom, sayTooMany, sayWhatIsLeft, toStderr } from './request.js'
import { settle } from './wishes.js'

/** Checks drafts and reports. 0: no error; 1: findings; 2: something could not be checked. */
export async function check(paths: readonly string[], flags: CheckFlags, commands: readonly string[]): Promise<0 | 1 | 2> {
  const { quiet = false, reveal = false, maxWarnings = Infinity, output, record: recordFile } = flags
  if (reveal && process.env['CI'] !== undefined) {
    throw new WrongUse(
      '--reveal is refused where the variable CI is set: the log of a CI job would repeat the disclosure. Run it on your own machine.',
    )
  }
  if (flags.interactive) return (await import('./interactive.js')).interactive(paths, flags, commands)
  if (flags.fix || flags.fixDryRun) return (await import('./fix.js')).fix(paths, flags, commands)
  const wishes = settle(flags.format, output)
  const request = { ...(await adopt(await requestFrom(paths, flags, commands), flags)), concurrency: flags.concurrency }
  const { cwd, config } = request
  const held = await guard([
    ...wishes.flatMap(({ format, file }) => (file === undefined ? [] : [{ flag: file === output ? '--output' : `--format ${format}`, file }])),
    ...(recordFile === undefined ? [] : [{ flag: '--record', file: recordFile }]),
  ], paths, cwd)
  const ground = { rules: knownRules(config.settings), version: version(), time: new Date() }
  const progress = progressForPeople()
  const desk = { color: flags.color, cwd, beforeWrite: progress.clear }
  const reports = openReports(wishes, { quiet, reveal, ...ground, prefix: await prefixFromRoot(cwd) }, desk)
  const record = recordFile === undefined ? undefined : openRecord({ ...ground, config, cwd })
  const told = toStderr(flags)

  let totals = NOTHING
  const problems: Unchecked[] = []
  const notes = new Map<string, string[]>()
  await reports.begin()
  const outcome = await checkAll(request, {
    ...told,
    expect: progress.expect,
    problem(problem) {
      progress.clear()
      problems.push(problem)
      told.problem(problem)
    },
    warning(path, warning) {
      progress.clear()
      notes.set(path, [...(notes.get(path) ?? []), warning])
      told.warning(path, warning)
    },
    async result(draft, { findings, settled, known, pages }) {
      const file: CheckedFile = {
        path: draft.path, source: draft.text, findings, pages, notes: notes.get(draft.path) ?? [],
        settled: [...settled, ...known.map(({ finding, entry }) => ({ finding, by: 'baseline', reason: entry.reason ?? '' } as const))],
      }
      notes.delete(draft.path)
      totals = addUp(totals, file, quiet)
      await held.meet(file.path)
      record?.add(draft, file)
      await reports.file(file)
      progress.step()
    },
  })
  progress.clear()
  for (const { path } of problems) await held.meet(path)
  totals = { ...totals, problems }
  const isComplete = await reports.end(totals, held)
  const warnings = totals.warnings + totals.hidden
  sayTooMany(warnings, maxWarnings)
  sayWhatIsLeft(outcome)
  const exit = outcome.problems > 0 || !isComplete ? 2 : totals.errors > 0 || warnings > maxWarnings ? 1 : 0
  if (recordFile !== undefined && record && !(await put(recordFile, record.finish(totals, exit), 'Record', held, cwd))) return 2
  return exit
}
