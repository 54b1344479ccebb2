import type { Prose } from '../text/prose.js'
import { byPlace } from '../text/span.js'
import { detectContacts } from './contacts/index.js'
import { cueMentions } from './cues/index.js'
import { healthMentions } from './health/index.js'
import { detectIdentifiers } from './identifiers/index.js'
import type { Mention } from './mention.js'
import type { NameTagger } from './names/index.js'

/** Everything that any detector sees in a draft, in reading order. Cues come last: their patterns name what the others found. */
export async function detect(prose: readonly Prose[], names: NameTagger): Promise<Mention[]> {
  return prose.flatMap((part) => {
    const direct = [...detectIdentifiers(part), ...detectContacts(part)]
    if (part.segment.role === 'code' || part.segment.role === 'link') return direct
    const known = [...direct, ...healthMentions(part), ...names.names(part)]
    return [...known, ...cueMentions(part, known)].sort((a, b) => byPlace(a.span, b.span))
  })
}
