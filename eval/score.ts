import type { Evidence, Finding } from '../src/judge/finding.js'
import type { Linter } from '../src/linter.js'
import { overlaps, type Span } from '../src/text/span.js'
import type { LabelledDraft } from './corpus.js'

export type Scored = { readonly draft: LabelledDraft; readonly findings: readonly Finding[] }

export type Score = {
  readonly leaks: Share
  readonly reviews: Share
  readonly cleanWithError: Share
  readonly cleanWithAnything: Share
  /** Expected spans that a finding or its evidence overlaps, by category. */
  readonly spans: Readonly<Record<string, Share>>
  /** Places shown with findings on drafts that are not clean, of which so many overlap something expected. */
  readonly evidence: Share
  /** The same of the places that are guesses. */
  readonly guesses: Share
  /** By rule: drafts on which it spoke, and how many of those are clean. */
  readonly rules: Readonly<Record<string, { readonly drafts: number; readonly clean: number }>>
  readonly missed: readonly string[]
  readonly unflagged: readonly string[]
  readonly noisy: readonly string[]
  readonly warned: readonly string[]
}

export type Share = { readonly hits: number; readonly of: number }

/** Checks drafts, one after the other, each in its own channel. */
export async function check(drafts: readonly LabelledDraft[], linter: Linter): Promise<readonly Scored[]> {
  const scored: Scored[] = []
  for (const draft of drafts) scored.push({ draft, findings: await linter.lint(draft.text, { channel: draft.channel }) })
  return scored
}

export function score(scored: readonly Scored[]): Score {
  const of = (verdict: LabelledDraft['verdict']): readonly Scored[] => scored.filter(({ draft }) => draft.verdict === verdict)
  const share = (all: readonly Scored[], test: (item: Scored) => boolean): Share => ({ hits: all.filter(test).length, of: all.length })
  const ids = (all: readonly Scored[], test: (item: Scored) => boolean): readonly string[] => all.filter(test).map(({ draft }) => draft.id)
  const [leaks, reviews, clean] = [of('leak'), of('review'), of('clean')]
  return {
    leaks: share(leaks, hasError),
    reviews: share(reviews, hasAnything),
    cleanWithError: share(clean, hasError),
    cleanWithAnything: share(clean, hasAnything),
    spans: spansFound(scored),
    evidence: evidenceRight(scored, () => true),
    guesses: evidenceRight(scored, ({ guessed }) => guessed === true),
    rules: byRule(scored),
    missed: ids(leaks, (item) => !hasError(item)),
    unflagged: ids(reviews, (item) => !hasAnything(item)),
    noisy: ids(clean, hasError),
    warned: ids(clean, (item) => hasAnything(item) && !hasError(item)),
  }
}

function hasError({ findings }: Scored): boolean {
  return findings.some(({ severity }) => severity === 'error')
}

function hasAnything({ findings }: Scored): boolean {
  return findings.length > 0
}

function spansFound(scored: readonly Scored[]): Record<string, Share> {
  const found: Record<string, { hits: number; of: number }> = {}
  for (const { draft, findings } of scored) {
    const places = findings.flatMap((finding) => [finding, ...finding.evidence])
    for (const { start, end, category } of draft.expected) {
      const tally = (found[category] ??= { hits: 0, of: 0 })
      tally.of++
      if (places.some((place) => overlaps(spanOf(place), { start, end }))) tally.hits++
    }
  }
  return found
}

function evidenceRight(scored: readonly Scored[], isMeant: (evidence: Evidence) => boolean): Share {
  const right = scored.filter(({ draft }) => draft.isMarked && draft.verdict !== 'clean').flatMap(({ draft: { expected }, findings }) =>
    findings.flatMap(({ evidence }) => evidence.filter(isMeant)).map((place) => expected.some((mark) => overlaps(spanOf(place), mark))))
  return { hits: right.filter(Boolean).length, of: right.length }
}

function spanOf({ start, end }: Evidence | Finding): Span {
  return { start: start.offset, end: end.offset }
}

function byRule(scored: readonly Scored[]): Record<string, { drafts: number; clean: number }> {
  const rules: Record<string, { drafts: number; clean: number }> = {}
  for (const { draft, findings } of scored) {
    for (const rule of new Set(findings.map((finding) => finding.rule))) {
      const tally = (rules[rule] ??= { drafts: 0, clean: 0 })
      tally.drafts++
      if (draft.verdict === 'clean') tally.clean++
    }
  }
  return rules
}

export function percent({ hits, of }: Share): string {
  return of === 0 ? '-' : `${((100 * hits) / of).toFixed(1)} %`
}

/** The score for people: shares, then each rule with the clean drafts that it disturbs, then ids. Holds no texts. */
export function table(result: Score): string {
  const line = (name: string, share: Share): string => `${name.padEnd(28)}${percent(share).padStart(8)}  (${share.hits} of ${share.of})`
  return [
    line('leaks with an error', result.leaks),
    line('review with anything', result.reviews),
    line('clean with an error', result.cleanWithError),
    line('clean with anything', result.cleanWithAnything),
    '',
    'spans found, by category',
    ...Object.entries(result.spans).sort().map(([category, share]) => line(`  ${category}`, share)),
    '',
    line('places shown that are right', result.evidence),
    line('of guessed ones', result.guesses),
    '',
    'rules: drafts they speak on, of which clean',
    ...Object.entries(result.rules).sort().map(([rule, { drafts, clean }]) => `  ${rule.padEnd(26)}${String(drafts).padStart(8)}  ${clean}`),
    '',
    `missed leaks: ${result.missed.join(' ') || 'none'}`,
    `unflagged reviews: ${result.unflagged.join(' ') || 'none'}`,
    `clean with an error: ${result.noisy.join(' ') || 'none'}`,
    `clean with a warning: ${result.warned.join(' ') || 'none'}`,
    '',
  ].join('\n')
}
