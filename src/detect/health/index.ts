import type { Prose } from '../../text/prose.js'
import type { Detector } from '../detector.js'
import { compileLexicon, matchLexicon, type Lexicon, type WordList } from '../lexicon.js'
import type { Mention } from '../mention.js'
import { bodyMentions } from './body.js'
import { care } from './care.js'
import { conditions } from './conditions/index.js'
import { endingMentions } from './endings.js'
import { measurementMentions } from './measurements.js'
import { payment } from './payment.js'
import { picture } from './picture.js'
import { settle } from './settle.js'
import { treatments } from './treatments/index.js'

export { settle }
export { SORTS, type FactKind, type FactSort } from './list.js'

/** Every word list of health facts: conditions, treatments, events of care, payment, pictures. */
export const healthLists: readonly WordList[] = [...conditions, ...treatments, ...care, ...payment, ...picture]

/** What no list can hold: the endings of medical words, measurements, a part of the body beside a complaint. Not yet settled. */
export function healthPatterns(prose: Prose): Mention[] {
  return [...endingMentions(prose), ...bodyMentions(prose), ...measurementMentions(prose)]
}

let lexicon: Lexicon | undefined

/** All health facts of a segment. Whoever matches these lists together with others joins `healthPatterns` to them with `settle`. */
export const healthMentions: Detector = (prose) => {
  lexicon ??= compileLexicon(healthLists)
  return settle([...matchLexicon(lexicon, prose), ...healthPatterns(prose)])
}
