import { relative, resolve } from 'node:path'
import { isThere, type Baseline, type Entry } from './baseline-file.js'
import { slashed } from './paths.js'
import type { Finding } from '../judge/finding.js'
import { count } from '../report/words.js'

/** A finding that the baseline knows, and what stands there about it. */
export type Known = { readonly finding: Finding; readonly entry: Entry }

/** What a run has shown about a baseline. */
export type Tally = {
  /** Findings that it hides. */
  readonly hidden: number
  /** Entries that have expired, and whose findings show again. */
  readonly expired: readonly Entry[]
  /** Entries of drafts that were checked, or are gone, which no finding needs any more. */
  readonly stale: readonly Entry[]
  /** Entries whose file has another name now. */
  readonly moved: readonly { readonly entry: Entry; readonly to: string }[]
}

/** A baseline at work: it takes the findings of one draft after the other. */
export type Sieve = {
  /** Parts a draft's findings; `path` is relative to the working directory. */
  readonly part: (path: string, findings: readonly Finding[]) => Promise<{ readonly fresh: readonly Finding[]; readonly known: readonly Known[] }>
  readonly tally: () => Promise<Tally>
}

/** The path as the baseline has it; undefined outside its folder. */
export function pathIn(folder: string, path: string, cwd: string): string | undefined {
  const inside = slashed(relative(folder, resolve(cwd, path)))
  return inside === '..' || inside.startsWith('../') || resolve(folder, inside) !== resolve(cwd, path) ? undefined : inside
}

/**
 * Hides what a baseline knows. Each entry hides one finding: when the same sentence stands there once more, that is a new finding. An entry
 * whose file is gone goes with the same sentence of the same rule to the file that has it now.
 */
export function sieve({ folder, entries }: Baseline, cwd: string, today: string): Sieve {
  const free = new Map<string, Entry[]>()
  const byPlace = (path: string, rule: string, fingerprint: string): string => [path, rule, fingerprint].join('\0')
  const anywhere = new Map<string, Entry[]>()
  for (const entry of entries) {
    push(free, byPlace(entry.path, entry.rule, entry.fingerprint), entry)
    push(anywhere, byPlace('', entry.rule, entry.fingerprint), entry)
  }
  const remains = remembered((path) => isThere(resolve(folder, path)))
  const used = new Set<Entry>()
  const checked = new Set<string>()
  const expired: Entry[] = []
  const moved: { entry: Entry; to: string }[] = []
  let hidden = 0

  const entryFor = async (path: string, { rule, fingerprint }: Finding): Promise<Entry | undefined> => {
    const here = free.get(byPlace(path, rule, fingerprint))?.find((entry) => !used.has(entry))
    if (here) return here
    for (const entry of anywhere.get(byPlace('', rule, fingerprint)) ?? []) {
      if (used.has(entry) || entry.path === path || (await remains(entry.path))) continue
      moved.push({ entry, to: path })
      return entry
    }
    return undefined
  }
  return {
    async part(shown, findings) {
      const path = pathIn(folder, shown, cwd)
      if (path === undefined) return { fresh: findings, known: [] }
      checked.add(path)
      const fresh: Finding[] = []
      const known: Known[] = []
      for (const finding of findings) {
        const entry = await entryFor(path, finding)
        if (entry) used.add(entry)
        const isExpired = entry?.until !== undefined && entry.until < today
        if (isExpired) expired.push(entry)
        if (!entry || isExpired) fresh.push(finding)
        else known.push({ finding, entry })
      }
      hidden += known.length
      return { fresh, known }
    },
    async tally() {
      const stale: Entry[] = []
      for (const entry of entries) if (!used.has(entry) && (checked.has(entry.path) || !(await remains(entry.path)))) stale.push(entry)
      return { hidden, expired, stale, moved }
    },
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const before = map.get(key)
  if (before) before.push(value)
  else map.set(key, [value])
}

function remembered(find: (path: string) => Promise<boolean>): (path: string) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>()
  return (path) => {
    const found = known.get(path) ?? find(path)
    known.set(path, found)
    return found
  }
}

/** What people are told about a baseline, one line each. Only a full run has seen enough to speak of what is no longer needed. */
export function notesOf({ hidden, expired, stale, moved }: Tally, isFull: boolean): readonly string[] {
  const are = (number: number): string => `${count(number, 'entry', 'entries')} of the baseline ${number === 1 ? 'is' : 'are'}`
  const have = (number: number): string => `${count(number, 'entry', 'entries')} of the baseline ${number === 1 ? 'has' : 'have'}`
  return [
    ...(hidden > 0 ? [`${count(hidden, 'finding')} hidden by the baseline.`] : []),
    ...(expired.length > 0 ? [`${have(expired.length)} expired: ${expired.length === 1 ? 'its finding is' : 'their findings are'} told again.`] : []),
    ...(moved.length > 0 ? [`${are(moved.length)} of files with another name now: phi-lint baseline update`] : []),
    ...(isFull && stale.length > 0 ? [`${are(stale.length)} no longer needed: phi-lint baseline prune`] : []),
  ]
}
