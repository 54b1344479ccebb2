import type { Finding } from '../../judge/finding.js'
import { count } from '../../report/words.js'
import { bySeverity } from '../../report/results.js'
import { part } from './dom.js'

/** What came of a draft, as one would say it across a desk. */
export type Verdict = { readonly tone: 'empty' | 'error' | 'warning' | 'good'; readonly line: string; readonly advice: string }

export const TOO_OLD: Verdict = { tone: 'empty', line: 'The check could not start.', advice: 'Your browser may be too old for it: one of the last two years should do.' }
export const CHECKING: Verdict = { tone: 'empty', line: 'Checking …', advice: 'This draft takes a little longer.' }
export const SILENT: Verdict = { tone: 'empty', line: 'Still checking …', advice: 'If this does not end, copy your draft, and open this page anew.' }
export const FAILED: Verdict = { tone: 'empty', line: 'This draft could not be checked.', advice: 'Please tell whoever gave you this page, without the draft.' }

export function setVerdict({ tone, line, advice }: Verdict): void {
  part('state', HTMLDivElement).className = `verdict ${tone}`
  part('verdict', HTMLHeadingElement).textContent = line
  part('advice', HTMLParagraphElement).textContent = advice
}

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
