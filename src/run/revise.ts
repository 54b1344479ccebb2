import { sieve } from './baseline.js'
import { alone } from './crew.js'
import { pathOf } from './drafts.js'
import { encodedLike } from './encode.js'
import { examiner } from './examine.js'
import { visit, type Outcome, type Request, type Told } from './run.js'
import type { Report } from '../linter.js'
import { redact, rewrite, type Rewritten } from '../rewrite/index.js'

/** What became of a draft: its report, and how it was rewritten; a packed file (Word, PDF, a picture) and one in an old encoding cannot be. */
export type Revised = { readonly report: Report; readonly rewritten?: Rewritten & { readonly bytes: Uint8Array } }

/** Rewrites every draft as far as that is safe. Nothing is written: the caller does that. What the baseline knows is left alone. */
export async function rewriteAll(request: Request, told: Told<Revised>): Promise<Outcome> {
  const { baseline, cwd, config } = request
  const sifter = baseline && sieve(baseline, cwd, new Date().toISOString().slice(0, 10))
  return visit(request, async () => alone(examiner<Revised>(request, async ({ draft, options, format, open }) => {
    const { linter, document } = await open()
    const report = await linter.check(document, options)
    const about = { warnings: report.warnings, shown: report.pictures }
    if (draft.document) return { result: { report }, ...about }
    const known = sifter && pathOf(draft) !== undefined ? (await sifter.part(draft.path, report.findings)).known.map(({ finding }) => finding.fingerprint) : []
    const rewritten = await rewrite(linter, draft.text, {
      ...options, ...(format !== undefined && { format }), template: config.settings.replies?.template, leaves: ({ fingerprint }) => known.includes(fingerprint),
    })
    const bytes = encodedLike(draft, rewritten.text)
    return { result: { report, ...(bytes && { rewritten: { ...rewritten, bytes } }) }, ...about }
  })), told)
}

/** Every draft with labels for what rules have found. */
export async function redactAll(request: Request, told: Told<string>): Promise<Outcome> {
  return visit(request, async () => alone(examiner(request, async ({ draft, options, open }) => {
    const { linter, document } = await open()
    const { findings, settled, warnings, pictures } = await linter.check(document, options)
    return { result: redact(draft.text, [...findings, ...settled.map(({ finding }) => finding)]), warnings, shown: pictures }
  })), told)
}
