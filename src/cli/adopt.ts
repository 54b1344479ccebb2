import { findBaseline } from '../run/baseline-file.js'
import { openCache } from '../run/cache.js'
import { findChanges } from '../run/changed.js'
import { WrongUse } from '../run/problem.js'
import type { Request } from '../run/run.js'
import type { AdoptFlags, DraftFlags } from './flags.js'

/** Whether only what has changed is to be checked. */
export function asksForChanges({ staged = false, since }: AdoptFlags): boolean {
  return staged || since !== undefined
}

/** Adds to a request what a repository brings along: what has changed in it, what is known of it, what was checked before. */
export async function adopt(request: Request, flags: DraftFlags & AdoptFlags): Promise<Request> {
  const { staged = false, since, changedLines: linesOnly = false, cache } = flags
  const { config, cwd } = request
  if (staged && since !== undefined) throw new WrongUse('--staged and --since ask for different things. Give one of them.')
  if (linesOnly && !asksForChanges(flags)) throw new WrongUse('--changed-lines needs --staged or --since: since when?')
  if (asksForChanges(flags) && (request.text !== undefined || request.paths.includes('-'))) {
    throw new WrongUse(`${staged ? '--staged' : '--since'} asks git for the drafts: it does not go with --text and standard input.`)
  }
  return {
    ...request,
    baseline: await findBaseline(flags.baseline, config, cwd),
    changes: asksForChanges(flags) ? await findChanges({ since, linesOnly }, cwd) : undefined,
    cache: cache === undefined ? undefined : await openCache(cache, config, cwd),
  }
}
