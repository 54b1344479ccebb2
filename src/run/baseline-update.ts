import { pathIn, sieve } from './baseline.js'
import type { Baseline, Entry } from './baseline-file.js'
import type { Finding } from '../judge/finding.js'

/** Every draft that was checked, by its path relative to the working directory. */
export type Checked = ReadonlyMap<string, readonly Finding[]>
/** What new entries carry. */
export type Excuse = Pick<Entry, 'reason' | 'until'>

export type Update = { readonly entries: readonly Entry[]; readonly added: number; readonly removed: number }

/**
 * The baseline that hides these findings and no others of these drafts. What it knew keeps its reason and its expiry: an entry that has
 * expired is not renewed by the way. Drafts that were not checked, and are still there, keep their entries.
 */
export async function updated(baseline: Baseline, checked: Checked, excuse: Excuse, cwd: string): Promise<Update> {
  const sorter = sieve(baseline, cwd, NEVER)
  const matched = new Set<Entry>()
  const entries: Omit<Entry, 'ordinal'>[] = []
  let added = 0
  for (const [shown, findings] of checked) {
    const path = pathIn(baseline.folder, shown, cwd)
    if (path === undefined) continue
    const { known, fresh } = await sorter.part(shown, findings)
    for (const { entry: { ordinal: _, ...entry }, entry: old } of known) {
      matched.add(old)
      entries.push({ ...entry, path })
    }
    for (const { rule, fingerprint } of fresh) entries.push({ path, rule, fingerprint, ...excuse })
    added += fresh.length
  }
  const { stale } = await sorter.tally()
  const gone = new Set(stale)
  const kept = baseline.entries.filter((entry) => !matched.has(entry) && !gone.has(entry))
  return { entries: numbered([...kept, ...entries]), added, removed: stale.length }
}

/** No entry has expired on this day. */
const NEVER = ''

function numbered(entries: readonly Omit<Entry, 'ordinal'>[]): readonly Entry[] {
  const counts = new Map<string, number>()
  return entries.map((entry) => {
    const key = [entry.path, entry.rule, entry.fingerprint].join('\0')
    const ordinal = (counts.get(key) ?? 0) + 1
    counts.set(key, ordinal)
    return { ...entry, ordinal }
  })
}
