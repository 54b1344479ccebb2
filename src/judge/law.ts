import type { Jurisdiction } from '../detect/jurisdiction.js'
import { AU } from './jurisdictions/au.js'
import { CA } from './jurisdictions/ca.js'
import { EU } from './jurisdictions/eu.js'
import { IN } from './jurisdictions/in.js'
import { IT } from './jurisdictions/it.js'
import type { Law } from './jurisdictions/law.js'
import { UK } from './jurisdictions/uk.js'
import { US } from './jurisdictions/us.js'
import type { Rule } from './rule.js'

/** What each law says, by jurisdiction. */
export const LAWS: Readonly<Record<Jurisdiction, Law>> = { us: US, uk: UK, eu: EU, it: IT, in: IN, au: AU, ca: CA }

/** What a rule says under a law: its citations, and its own words where that law asks for others. */
export function lawOf(rule: Rule, jurisdiction: Jurisdiction): Pick<Rule, 'law' | 'message' | 'why' | 'hint'> {
  const { citations, words } = LAWS[jurisdiction]
  const { law, message, why, hint } = rule
  return { law: rule.law.length > 0 ? (citations?.[rule.topic] ?? law) : [], message, why, hint, ...words[rule.id] }
}

/** The rule as it speaks under a law: for lists, `explain` and reports. Where a signature does not help, no authorization in a draft settles a picture. */
export function underLaw(rule: Rule, jurisdiction: Jurisdiction): Rule {
  const { isAuthorizable, ...rest } = rule
  const helps = isAuthorizable && !(rule.topic === 'picture' && LAWS[jurisdiction].barsTestimonials)
  return { ...rest, ...(helps && { isAuthorizable }), ...lawOf(rule, jurisdiction) }
}
