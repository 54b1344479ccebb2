import { dirname } from 'node:path'
import { RULES } from '../../rules/index.js'
import { findBaseline, type Baseline } from '../run/baseline-file.js'
import { findConfig, type Config, type ConfigChoice, type ConfigOptions } from '../run/config.js'
import { isIgnored } from '../run/linters.js'
import { standBy, type Standby } from '../run/standby.js'
import { surveyor } from '../run/territory.js'

/** What holds for all documents of one folder of the editor, as for a command that runs there. */
export type Ground = {
  /** Absolute. */
  readonly cwd: string
  readonly config: Config
  readonly baseline: Baseline | undefined
  /** The list that leaves a file (absolute) out, if any does. */
  readonly ignoredBy: (file: string) => Promise<string | undefined>
  readonly threads: Standby
}

export type Choice = { readonly config: ConfigChoice } & ConfigOptions

/** Finds config, baseline and ignore lists of a folder. Throws WrongUse. */
export async function openGround(cwd: string, { config: choice, ...options }: Choice, threads: Barracks): Promise<Ground> {
  const config = await findConfig(choice, cwd, RULES, options)
  const baseline = await findBaseline(undefined, config, cwd)
  const survey = surveyor({ cwd, usesIgnores: true, isIgnored: (path) => isIgnored(path, config, cwd) })
  return {
    cwd, config, baseline,
    // What cannot be surveyed (a folder that is not there yet) leaves nothing out.
    ignoredBy: async (file) => (await survey(dirname(file)).catch(() => undefined))?.ignoredBy(file, false),
    threads: threads.of(config, cwd),
  }
}

/** Threads by what they go by: folders without a config share some, and a config that is read anew and says the same keeps its own. */
export type Barracks = {
  readonly of: (config: Config, cwd: string) => Standby
  /** Ends those that nobody has any more. */
  readonly keepOnly: (used: readonly Standby[]) => Promise<void>
}

export function openBarracks(): Barracks {
  const known = new Map<string, Standby>()
  return {
    of(config, cwd) {
      const key = config.file === undefined ? '' : JSON.stringify([cwd, config.folder, config.settings])
      const threads = known.get(key) ?? standBy({ config, cwd, channel: undefined, format: undefined, remembers: true })
      known.set(key, threads)
      return threads
    },
    async keepOnly(used) {
      const idle = [...known].filter(([, threads]) => !used.includes(threads))
      for (const [key] of idle) known.delete(key)
      await Promise.all(idle.map(([, threads]) => threads.close()))
    },
  }
}
