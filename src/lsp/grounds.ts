import { dirname } from 'node:path'
import { isWithin } from '../run/paths.js'
import { WrongUse } from '../run/problem.js'
import { openBarracks, openGround, type Choice, type Ground } from './ground.js'

/** The grounds of all folders that an editor has open. */
export type Grounds = {
  /** Of a file (absolute), or of words without a path. Undefined while its config is broken and was never in order. */
  readonly of: (file: string | undefined) => Promise<Ground | undefined>
  /** Reads config, baselines and lists anew. */
  readonly reload: () => Promise<void>
  /** Absolute. */
  readonly setFolders: (folders: readonly string[]) => Promise<void>
}

/** `complain` takes what is wrong with a config, once: the config that was in force before stays so. */
export function openGrounds(choice: Choice, complain: (line: string) => void): Grounds {
  let folders: readonly string[] = []
  const open = new Map<string, Promise<Ground | undefined>>()
  const told = new Map<string, string>()
  const barracks = openBarracks()
  const opened = async (cwd: string, before: Ground | undefined): Promise<Ground | undefined> => {
    try {
      const ground = await openGround(cwd, choice, barracks)
      told.delete(cwd)
      return ground
    } catch (error) {
      if (!(error instanceof WrongUse)) throw error
      const line = error.lines.join(' ')
      if (told.get(cwd) !== line) complain(line)
      told.set(cwd, line)
      return before
    }
  }
  /** The innermost folder that holds the file; a file outside all of them is checked as from its own folder. */
  const homeOf = (file: string | undefined): string => {
    if (file === undefined) return folders[0] ?? process.cwd()
    const holding = folders.filter((folder) => isWithin(folder, file))
    return holding.toSorted((a, b) => b.length - a.length)[0] ?? dirname(file)
  }
  const sweep = async (): Promise<void> => {
    const all = [...open.values()]
    const used = (await Promise.all(all)).flatMap((ground) => ground?.threads ?? [])
    // A ground that was opened meanwhile may use any of them.
    return [...open.values()].every((one) => all.includes(one)) ? barracks.keepOnly(used) : sweep()
  }
  return {
    of(file) {
      const cwd = homeOf(file)
      const ground = open.get(cwd) ?? opened(cwd, undefined)
      open.set(cwd, ground)
      // What failed for want of descriptors, say, is tried again for the next document.
      ground.catch(() => open.delete(cwd))
      return ground
    },
    async reload() {
      for (const [cwd, ground] of open) open.set(cwd, ground.then((before) => opened(cwd, before)))
      await sweep()
    },
    async setFolders(named) {
      folders = named
      for (const cwd of [...open.keys()].filter((one) => !named.includes(one))) open.delete(cwd)
      await sweep()
    },
  }
}
