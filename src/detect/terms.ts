import type { Prose } from '../text/prose.js'
import { contains } from '../text/span.js'
import { entries } from './entries.js'
import { settle } from './health/settle.js'
import { compileLexicon, matchLexicon, type Lexicon, type WordList } from './lexicon.js'
import type { Kind, Mention } from './mention.js'

/** Facts that an organisation may have words of its own for. */
const FACTS = ['condition', 'treatment', 'care-event', 'payment', 'photo'] as const satisfies readonly Kind[]
export const TERM_KINDS = [...FACTS, 'staff', 'facility', 'harmless'] as const

/**
 * An organisation's own words, written as in a `WordList`: a hyphen stands for a hyphen, a blank or nothing, CAPITALS must stand in capitals,
 * the plural is found with the singular. `staff`: titles of jobs, beside which a name is no patient's. `facility`: as the organisation's
 * facilities. `harmless`: phrases that hold a word of health, a name or a place, and say nothing of anybody ("Stroke of Luck Café").
 */
export type Terms = { readonly [kind in (typeof TERM_KINDS)[number]]?: readonly string[] }

/** What the terms say of one segment, before and after the other detectors have spoken. */
export type TermReader = {
  /** Joins the terms to what the word lists found. */
  readonly facts: (prose: Prose, health: readonly Mention[]) => readonly Mention[]
  /** Takes away what stands in harmless phrases, and says which names stand beside a job's title. */
  readonly people: (prose: Prose, mentions: readonly Mention[]) => readonly Mention[]
}

const BY = 'terms'
/** Numbers and ways to reach somebody are a person's, whatever phrase they stand in. */
const SPARED: ReadonlySet<Kind> = new Set<Kind>(['person', 'place', 'street-address', 'hashtag', 'organization', 'date', 'age', ...FACTS])

/** Throws a ConfigError. */
export function termReader(terms: Terms): TermReader {
  const facts = lexicon(FACTS.map((kind) => listOf(kind, kind, terms)))
  const harmless = lexicon([listOf('organization', 'harmless', terms)])
  const titles = lexicon([listOf('staff-cue', 'staff', terms)])
  const withoutHarmless = (prose: Prose, mentions: readonly Mention[]): readonly Mention[] => {
    const phrases = harmless ? matchLexicon(harmless, prose) : []
    return phrases.length === 0 ? mentions : mentions.filter(({ kind, span }) => !SPARED.has(kind) || !phrases.some((phrase) => contains(phrase.span, span)))
  }
  return {
    facts: (prose, health) => withoutHarmless(prose, facts ? settle([...health, ...matchLexicon(facts, prose)]) : health),
    people: (prose, mentions) => {
      const kept = withoutHarmless(prose, mentions)
      return titles ? [...kept, ...matchLexicon(titles, prose).flatMap((title) => beside(title, prose, kept))] : kept
    },
  }
}

function listOf(kind: Kind, key: keyof Terms, terms: Terms): WordList {
  return { kind, certainty: 'certain', by: BY, entries: entries(terms[key] ?? [], `terms.${key}`) }
}

function lexicon(lists: readonly WordList[]): Lexicon | undefined {
  return lists.some((words) => words.entries !== '') ? compileLexicon(lists) : undefined
}

/** "Care Navigator Ada Bell", "Ada Bell, our care navigator": a cue that covers the name and the title. */
function beside(title: Mention, { segment }: Prose, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.flatMap((name): Mention[] => {
    if (name.kind !== 'person') return []
    const span = { start: Math.min(name.span.start, title.span.start), end: Math.max(name.span.end, title.span.end) }
    const isFirst = name.span.start < title.span.start
    const between = isFirst ? segment.text.slice(name.span.end, title.span.start) : segment.text.slice(title.span.end, name.span.start)
    return BETWEEN.test(between) ? [{ ...title, sort: 'named', span }] : []
  })
}

const BETWEEN = /^(?:(?: is)?[ ,(–-]{0,3}(?:our |the |a |an )?(?:new )?|: )$/
