import { sieve } from './baseline.js'
import { pathOf } from './drafts.js'
import { encoderFor } from './encode.js'
import { visitAlone, type Outcome, type Request, type Told } from './run.js'
import type { Finding } from '../judge/finding.js'
import type { Linter } from '../linter.js'
import { redact, rewriteFrom, type Linted, type OfferOptions, type Rewritten } from '../rewrite/index.js'
import { currentDay } from '../text/day.js'

/** What became of a draft. */
export type Revised = {
  /** What is still found, less what the baseline knows. */
  readonly left: readonly Finding[]
  /** A packed file (Word, PDF, a picture) and one in an old encoding cannot be rewritten. */
  readonly rewritten?: Rewritten & { readonly bytes: Uint8Array }
}

/** A draft, read and linted, that can be changed. */
export type Opened = {
  readonly linter: Linter
  readonly linted: Linted
  readonly options: OfferOptions
  /** What is left alone: the baseline knows it. */
  readonly leaves: (finding: Finding) => boolean
  /** Absent for a packed file (Word, PDF, a picture) and one in an old encoding: neither can be rewritten. */
  readonly encode?: (text: string) => Uint8Array
}

/** Rewrites every draft as far as that is safe. Nothing is written: the caller does that. What the baseline knows is left alone. */
export async function rewriteAll(request: Request, told: Told<Revised>): Promise<Outcome> {
  return visitOpened(request, told, async ({ linter, linted, options, leaves, encode }) => {
    if (!encode) return { left: linted.report.findings.filter((finding) => !leaves(finding)) }
    const rewritten = await rewriteFrom(linted, linter, { ...options, leaves })
    return { left: rewritten.after.findings.filter((finding) => !leaves(finding)), rewritten: { ...rewritten, bytes: encode(rewritten.text) } }
  })
}

/** Opens every draft for a person who decides what to change. */
export async function openAll(request: Request, told: Told<Opened>): Promise<Outcome> {
  return visitOpened(request, told, async (opened) => opened)
}

async function visitOpened<Result>(request: Request, told: Told<Result>, work: (opened: Opened) => Promise<Result>): Promise<Outcome> {
  const { baseline, cwd, config } = request
  const sifter = baseline && sieve(baseline, cwd, currentDay())
  // Each try is linted, and few paragraphs differ from one to the next.
  return visitAlone({ ...request, remembers: true }, told, async ({ draft, options, format, open }) => {
    const { linter, document } = await open()
    const report = await linter.check(document, options)
    const known = sifter && pathOf(draft) !== undefined ? (await sifter.part(draft.path, report.findings)).known.map(({ finding }) => finding.fingerprint) : []
    const encode = draft.document ? undefined : encoderFor(draft)
    const result = await work({
      linter, linted: { text: draft.text, document, report },
      options: { ...options, ...(format !== undefined && { format }), template: config.settings.replies?.template },
      leaves: ({ fingerprint }) => known.includes(fingerprint),
      ...(encode && { encode }),
    })
    return { result, warnings: report.warnings, shown: report.pictures }
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
