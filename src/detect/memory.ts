import type { Prose } from '../text/prose.js'
import type { Mention } from './mention.js'

/** What was seen in pieces of prose, for drafts that are linted again after a change: while somebody writes, or with each try of a rewrite. */
export type Memory = (part: Prose, look: () => Promise<readonly Mention[]>) => Promise<readonly Mention[]>

/** In UTF-16 units of remembered text: a long article. */
const ROOM = 100_000

/** Looks once at each piece of the same text, role and label, as long as there is room; the one longest unasked for is forgotten first. */
export function memory(): Memory {
  const seen = new Map<string, readonly Mention[]>()
  let held = 0
  return async (part, look) => {
    const { role, label = '', level = 0, text } = part.segment
    // What a long text takes would push out everything else.
    if (text.length > ROOM / 4) return look()
    const key = [role, level, label, text].join('\0')
    const mentions = seen.get(key) ?? (await look())
    if (!seen.delete(key)) held += key.length
    seen.set(key, mentions)
    for (const [oldest] of seen) {
      if (held <= ROOM) break
      seen.delete(oldest)
      held -= oldest.length
    }
    return mentions.length === 0 || mentions[0]!.segment === part.index ? mentions : mentions.map((mention) => ({ ...mention, segment: part.index }))
  }
}
