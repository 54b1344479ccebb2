import type { Prose } from '../../text/prose.js'
import { tokenAt } from '../../text/prose.js'
import type { Mention } from '../mention.js'
import { listed } from './list.js'

/** What a place of care teaches, sells, hires for and keeps in stock: before these a treatment or a disease is a topic, nobody's own. */
const TOPICS = new Set(
  listed(`
    class classes course courses training trainings seminar seminars workshop workshops webinar webinars lecture lectures conference conferences
    symposium awareness prevention education study studies research researchers guideline guidelines price prices pricing costs stewardship
    resistance technician technicians technologist technologists tech techs supplies equipment machine machines scanner scanners hours sale
    discount discounts fundraiser gala shop scheme template vacancy vacancies jobs careers company companies manufacturer manufacturers
    industry policy policies foundation society association program programme counter pool
  `),
)

/** Lets what is only spoken of ("a chemo nurse course", "knee replacement seminar", "insulin prices") count for as much as an everyday word. */
export function asTopics(mentions: readonly Mention[], prose: Prose): readonly Mention[] {
  return mentions.map((mention) => (isTopic(mention, prose) ? { ...mention, certainty: 'possible' } : mention))
}

function isTopic({ kind, certainty, span }: Mention, { tokens }: Prose): boolean {
  if (certainty === 'possible' || (kind !== 'condition' && kind !== 'treatment')) return false
  const after = tokens[tokenAt(tokens, span.end)]
  return after !== undefined && after.kind === 'word' && TOPICS.has(after.lower)
}
