import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import type { Finding } from '../judge/finding.js'
import { advice, kindName } from '../report/words.js'
import { rangeOf } from './places.js'

/** As the protocol counts them. The library's own constants would load the library. */
const SEVERITY = { error: 1, warning: 2, information: 3 } as const satisfies Record<string, DiagnosticSeverity>

const TOP = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
export const SOURCE = 'phi-lint'

/** A finding for an editor: what is wrong and what to do, and where what made it a leak stands. */
export function diagnosticOf(finding: Finding, uri: string, relates: boolean): Diagnostic {
  const evidence = finding.evidence.filter(({ start }) => start.offset !== finding.start.offset)
  return {
    range: rangeOf(finding),
    severity: SEVERITY[finding.severity],
    code: finding.rule,
    source: SOURCE,
    message: `${finding.message}\n→ ${advice(finding)}`,
    ...(finding.policy?.link !== undefined && { codeDescription: { href: finding.policy.link } }),
    ...(relates && evidence.length > 0 && {
      relatedInformation: evidence.map((one) => ({ location: { uri, range: rangeOf(one) }, message: `Seen with: ${kindName(one.kind)}` })),
    }),
  }
}

/** What a person should know about the reading of a document. */
export function noteOf(note: string): Diagnostic {
  return { range: TOP, severity: SEVERITY.information, source: SOURCE, message: `This document ${note}.` }
}

/** Why a document was not checked. */
export function problemOf(problem: string): Diagnostic {
  return { range: TOP, severity: SEVERITY.warning, source: SOURCE, message: `Not checked: ${problem}` }
}
