import type { CustomWords } from '../detect/custom.js'
import { KINDS, type Kind, type Mention } from '../detect/mention.js'
import { overlaps } from '../text/span.js'
import type { Severity } from './finding.js'
import type { Rule } from './rule.js'

/** A rule that a config declares: words or a pattern, everywhere or in a sentence with mentions of given kinds. */
export type CustomRule = CustomWords & {
  /** Any of these kinds must stand in the same sentence; with none the words alone count. */
  readonly near?: readonly Kind[]
  /** `warning` by default. */
  readonly severity?: Severity
  /** Shown with each finding. */
  readonly message: string
  readonly hint?: string
}

/** What an id of a rule of one's own looks like. */
export const CUSTOM_ID = '^own-[a-z0-9]+(?:-[a-z0-9]+)*$'

/** Kinds that a custom rule may ask for beside its words. */
export const NEAR_KINDS: readonly Kind[] = KINDS.filter((kind) => kind !== 'custom')

export function customRule({ id, near = [], severity = 'warning', message, hint }: CustomRule): Rule {
  return {
    id,
    title: message,
    severity,
    categories: ['custom'],
    message,
    why: 'A rule of your own organisation, from its config.',
    hint: hint ?? 'Ask whoever keeps the config of phi-lint what to write instead.',
    topic: 'remark',
    law: [],
    kinds: ['custom', ...near],
    *find(draft) {
      for (const mark of draft.mentions) {
        if (mark.kind !== 'custom' || mark.sort !== id) continue
        const company = (draft.statementOf(mark)?.mentions ?? []).filter((other) => isCompany(other, mark, near))
        if (near.length === 0 || company.length > 0) yield { category: 'custom', severity, mark, evidence: company }
      }
    },
  }
}

/** "Ozempic" near a treatment needs another treatment than itself. */
function isCompany(other: Mention, mark: Mention, near: readonly Kind[]): boolean {
  return near.includes(other.kind) && other.certainty !== 'possible' && !overlaps(other.span, mark.span)
}
