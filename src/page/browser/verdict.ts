import type { Finding } from '../../judge/finding.js'
import { count } from '../../report/words.js'
import { bySeverity } from '../../report/results.js'

/** What came of a draft, as one would say it across a desk. */
export type Verdict = { readonly tone: 'empty' | 'error' | 'warning' | 'good'; readonly line: string; readonly advice: string }

export function verdictOn(text: string, findings: readonly Finding[]): Verdict {
  const { errors, warnings } = bySeverity(findings)
  if (text.trim() === '') return { tone: 'empty', line: 'Nothing to check yet.', advice: 'Write or paste a draft, and it is checked while you write.' }
  if (errors > 0) {
    const also = warnings > 0 ? ` And ${count(warnings, 'thing')} to look at again.` : ''
    return { tone: 'error', line: `${count(errors, 'thing')} to change before this goes out.`, advice: `It could tell people about a patient.${also}` }
  }
  if (warnings > 0) return { tone: 'warning', line: `Nothing that must change. ${count(warnings, 'thing')} to look at again.`, advice: 'Read what is marked, and decide.' }
  return { tone: 'good', line: 'Nothing found.', advice: 'Read it once more yourself: a program does not see everything.' }
}
