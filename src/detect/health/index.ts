import type { Prose } from '../../text/prose.js'
import { firstIndex } from '../../text/search.js'
import { overlaps } from '../../text/span.js'
import type { Detector } from '../detector.js'
import { compileLexicon, matchLexicon, type Lexicon, type WordList } from '../lexicon.js'
import type { Kind, Mention } from '../mention.js'
import { actMentions } from './acts/index.js'
import { bodyMentions } from './body.js'
import { care } from './care.js'
import { claim } from './claim.js'
import { conditions } from './conditions/index.js'
import { endingMentions } from './endings.js'
import { measurementMentions } from './measurements.js'
import { payment } from './payment.js'
import { picture } from './picture.js'
import { settle } from './settle.js'
import { shown } from './shown.js'
import { stay } from './stay.js'
import { asTopics } from './topics.js'
import { treatments } from './treatments/index.js'

export { settle }
export { SORTS, type FactKind, type FactSort } from './list.js'

/** Every word list of health facts: conditions, treatments, events of care, payment, pictures. */
export const healthLists: readonly WordList[] = [...conditions, ...treatments, ...care, ...stay, ...payment, ...claim, ...picture, ...shown]

/** What no list can hold: the endings of medical words, measurements, a part of the body beside a complaint. Not yet settled. */
export function healthPatterns(prose: Prose): Mention[] {
  return [...endingMentions(prose), ...bodyMentions(prose), ...measurementMentions(prose)]
}

let lexicon: Lexicon | undefined

/** All health facts of a segment: words and patterns first, then acts where nothing is sure yet. */
export const healthMentions: Detector = (prose) => {
  lexicon ??= compileLexicon(healthLists)
  const known = settle([...matchLexicon(lexicon, prose), ...healthPatterns(prose)])
  return asTopics(settle([...known, ...newActs(actMentions(prose), known)]), prose)
}

/** What was done to somebody is marked once: an act gives way to a condition, a treatment or an event of care that is sure. */
const RIVALS: readonly (readonly Kind[])[] = [['condition', 'treatment', 'care-event'], ['payment'], ['photo']]

function newActs(acts: readonly Mention[], known: readonly Mention[]): readonly Mention[] {
  const kinds = new Map<Kind, readonly Mention[]>()
  const sure = (kind: Kind): readonly Mention[] => {
    let found = kinds.get(kind)
    if (!found) kinds.set(kind, (found = known.filter((mention) => mention.kind === kind && mention.certainty !== 'possible')))
    return found
  }
  return acts.filter((act) => !RIVALS.some((rivals) => rivals.includes(act.kind) && rivals.some((kind) => isTaken(act, sure(kind)))))
}

/** Whether one of the mentions, which are of one kind and in reading order, overlaps another. */
function isTaken({ span }: Mention, mentions: readonly Mention[]): boolean {
  const next = mentions[firstIndex(mentions, ({ span: { end } }) => end > span.start)]
  return next !== undefined && overlaps(next.span, span)
}
