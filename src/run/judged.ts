import type { Work } from './examine.js'
import { pathOf } from './drafts.js'
import type { Report } from '../linter.js'

/** A draft's report, and the key under which to keep it in the cache if it is new. */
export type Judged = { readonly report: Report; readonly key: string | undefined }

/** Looks a report up by its key. */
export type Find = (key: string) => Report | undefined | Promise<Report | undefined>

/** The work of a check; `today` is a day (ISO 8601). With a cache, drafts that it knows are not judged again. */
export async function checking(today: string, find: Find | undefined): Promise<Work<Judged>> {
  const keyOf = find && (await (await import('./cache.js')).cacheKeys())
  return async ({ draft, said, options, open }) => {
    const key = keyOf && pathOf(draft) !== undefined ? keyOf({ draft, said, today }) : undefined
    const known = key === undefined ? undefined : await find?.(key)
    if (known) return { result: { report: known, key: undefined }, warnings: known.warnings, shown: known.pictures }
    const { linter, document } = await open()
    const report = await linter.check(document, options)
    return { result: { report, key }, warnings: report.warnings, shown: report.pictures }
  }
}
