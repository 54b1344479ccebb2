import { sieve } from './baseline.js'
import { alone } from './crew.js'
import { pathOf } from './drafts.js'
import { encodedLike } from './encode.js'
import { examiner } from './examine.js'
import { visit, type Outcome, type Request, type Told } from './run.js'
import type { Finding } from '../judge/finding.js'
import { redact, rewrite, type Rewritten } from '../rewrite/index.js'

/** What became of a draft. */
export type Revised = {
  /** What is still found, less what the baseline knows. */
  readonly left: readonly Finding[]
  /** A packed file (Word, PDF, a picture) and one in an old encoding cannot be rewritten. */
  readonly rewritten?: Rewritten & { readonly bytes: Uint8Array }
}

/** Rewrites every draft as far as that is safe. Nothing is written: the caller does that. What the baseline knows is left alone. */
export async function rewriteAll(request: Request, told: Told<Revised>): Promise<Outcome> {
  const { baseline, cwd, config } = request
  const sifter = baseline && sieve(baseline, cwd, new Date().toISOString().slice(0, 10))
  return visit(request, async () => alone(examiner<Revised>(request, async ({ draft, options, format, open }) => {
    const { linter, document } = await open()
    const report = await linter.check(document, options)
    const about = { warnings: report.warnings, shown: report.pictures }
    const known = sifter && pathOf(draft) !== undefined ? (await sifter.part(draft.path, report.findings)).known.map(({ finding }) => finding.fingerprint) : []
    const leaves = ({ fingerprint }: Finding): boolean => known.includes(fingerprint)
    const kept = { left: report.findings.filter((finding) => !leaves(finding)) }
    if (draft.document) return { result: kept, ...about }
    const rewritten = await rewrite(linter, draft.text, {
      ...options, ...(format !== undefined && { format }), template: config.settings.replies?.template, leaves,
    })
    const bytes = encodedLike(draft, rewritten.text)
    return { result: bytes ? { left: rewritten.after.findings.filter((finding) => !leaves(finding)), rewritten: { ...rewritten, bytes } } : kept, ...about }
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
