import type { Labelled } from './examples.js'
import { SETTINGS } from './settings.js'

/** Hashes that have a row of their own, in ascending order: row 1 is the first. Row 0 is for all others. */
export type Vocabulary = { readonly words: readonly number[]; readonly tags: readonly number[] }

/** Words and tags that stand in at least so many stretches. */
export function vocabularyOf(stretches: readonly Labelled[]): Vocabulary {
  const words = new Map<number, number>()
  const tags = new Map<number, number>()
  for (const { steps } of stretches) {
    for (const word of new Set(steps.map((step) => step.word))) words.set(word, (words.get(word) ?? 0) + 1)
    for (const tag of new Set(steps.flatMap((step) => step.tags))) tags.set(tag, (tags.get(tag) ?? 0) + 1)
  }
  const kept = (counts: ReadonlyMap<number, number>): number[] => [...counts].filter(([, count]) => count >= SETTINGS.network.rarest).map(([hash]) => hash).sort((a, b) => a - b)
  return { words: kept(words), tags: kept(tags) }
}
