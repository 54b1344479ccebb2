import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { notesOf, sieve } from '../run/baseline.js'
import { baselineText, findBaseline, isDay, isThere, placeFor, prunedText, rootFor, type Baseline } from '../run/baseline-file.js'
import { updated, type Excuse } from '../run/baseline-update.js'
import { openCache } from '../run/cache.js'
import { shownPath } from '../run/paths.js'
import { WrongUse } from '../run/problem.js'
import { checkAll } from '../run/run.js'
import { writeWhole } from '../run/whole.js'
import { count } from '../report/words.js'
import type { Finding } from '../judge/finding.js'
import type { BaselineFlags } from './flags.js'
import { requestFrom, sayWhatIsLeft, toStderr } from './request.js'
import { say } from './terminal.js'

export type Action = 'create' | 'update' | 'prune'

/** Checks drafts, all by default, and writes down what is found. 0, or 2 when something could not be checked. */
export async function baseline(action: Action, paths: readonly string[], flags: BaselineFlags, commands: readonly string[]): Promise<0 | 2> {
  const { text: _, ...rest } = flags
  const request = await requestFrom(paths.length > 0 ? paths : ['.'], rest, commands)
  const { config, cwd } = request
  const file = await placeFor(flags.baseline, config, cwd)
  const name = shownPath(file, cwd)
  const excuse = excuseFrom(flags)
  const old = await before(action, file, flags, request)
  const checked = new Map<string, readonly Finding[]>()
  const outcome = await checkAll({
    ...request,
    paths: paths.length > 0 ? paths : [shownPath(await rootFor(config, cwd), cwd)],
    cache: flags.cache === undefined ? undefined : await openCache(flags.cache, config, cwd),
  }, {
    ...toStderr(flags),
    result: async ({ path }, { findings }) => void checked.set(path, findings),
  })
  if (action === 'prune') {
    const sifter = sieve(old, cwd, '')
    for (const [path, findings] of checked) await sifter.part(path, findings)
    const tally = await sifter.tally()
    if (tally.stale.length > 0) await writeWhole(file, prunedText(await readFile(file, 'utf8'), tally.stale, old.entries), name)
    say(`${name}: ${count(tally.stale.length, 'entry', 'entries')} taken out, ${old.entries.length - tally.stale.length} left.`)
    for (const note of notesOf({ ...tally, hidden: 0, stale: [] }, true)) say(note)
  } else {
    const { entries, added, removed } = await updated(old, checked, excuse, cwd)
    await writeWhole(file, baselineText(entries), name)
    say(`${name}: ${count(entries.length, 'finding')} (${added} added, ${removed} taken out). Findings that stand there are not told again; new ones are.`)
  }
  sayWhatIsLeft(outcome)
  return outcome.problems > 0 ? 2 : 0
}

async function before(action: Action, file: string, { force = false }: BaselineFlags, { config, cwd }: Parameters<typeof checkAll>[0]): Promise<Baseline> {
  const exists = await isThere(file)
  const name = shownPath(file, cwd)
  if (action !== 'create') {
    if (!exists) throw new WrongUse(`${name}: there is no baseline yet. Write one: phi-lint baseline create`)
    return (await findBaseline(file, config, cwd))!
  }
  if (exists && !force) throw new WrongUse(`${name}: there is a baseline already. To add what is new: phi-lint baseline update. To begin anew: --force`)
  return { file, folder: dirname(file), entries: [] }
}

function excuseFrom({ reason, until }: BaselineFlags): Excuse {
  if (until !== undefined && !isDay(until)) throw new WrongUse('--until: give a day, such as 2027-03-01.')
  return { ...(reason !== undefined && { reason }), ...(until !== undefined && { until }) }
}
