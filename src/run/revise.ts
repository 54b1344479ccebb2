import { sieve } from './baseline.js'
import { pathOf } from './drafts.js'
import { encoderFor } from './encode.js'
import { visitAlone, type Outcome, type Request, type Told } from './run.js'
import type { Finding } from '../judge/finding.js'
import { redact, rewriteFrom, type Rewritten } from '../rewrite/index.js'

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
  return visitAlone(request, told, async ({ draft, options, format, open }) => {
    const { linter, document } = await open()
    const report = await linter.check(document, options)
    const about = { warnings: report.warnings, shown: report.pictures }
    const known = sifter && pathOf(draft) !== undefined ? (await sifter.part(draft.path, report.findings)).known.map(({ finding }) => finding.fingerprint) : []
    const leaves = ({ fingerprint }: Finding): boolean => known.includes(fingerprint)
    const kept = { left: report.findings.filter((finding) => !leaves(finding)) }
    const encode = draft.document ? undefined : encoderFor(draft)
    if (!encode) return { result: kept, ...about }
    const rewritten = await rewriteFrom({ text: draft.text, document, report }, linter, {
      ...options, ...(format !== undefined && { format }), template: config.settings.replies?.template, leaves,
    })
    return { result: { left: rewritten.after.findings.filter((finding) => !leaves(finding)), rewritten: { ...rewritten, bytes: encode(rewritten.text) } }, ...about }
  })
}

/** Every draft with labels for what rules have found. */
export async function redactAll(request: Request, told: Told<string>): Promise<Outcome> {
  return visitAlone(request, told, async ({ draft, options, open }) => {
    const { linter, document } = await open()
    const { findings, settled, warnings, pictures } = await linter.check(document, options)
    return { result: redact(draft.text, [...findings, ...settled.map(({ finding }) => finding)]), warnings, shown: pictures }
  })
}
