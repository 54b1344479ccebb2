import { reasonsOf } from './excerpt.js'
import { listed } from './json.js'
import { markdown, policyMarkdown } from './markup.js'
import { printableJson } from './printable.js'
import { fromRoot, shown, type Answered, type CheckedFile, type Reporter, type ReportOptions } from './results.js'
import { kindName, policyLine } from './words.js'
import type { Evidence, Finding } from '../judge/finding.js'
import type { Rule } from '../judge/rule.js'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
/** What paths are relative to: the repository's root. */
const ROOT = '%SRCROOT%'

/**
 * SARIF 2.1.0 (OASIS Standard, errata 01), for GitHub code scanning and other viewers. Regions have no snippets: they would be the words
 * found. What remarks have settled, or the baseline knows, is listed as suppressed.
 */
export function sarifReporter(options: ReportOptions): Reporter<CheckedFile> {
  const { rules, prefix, quiet } = options
  const items = listed()
  const indexes = new Map(rules.map(({ id }, index) => [id, index] as const))
  const notifications: object[] = []
  return {
    begin: () => `{"$schema": "${SCHEMA}", "version": "2.1.0", "runs": [{\n${opening(options)}, "results": [`,
    file(file) {
      const reason = reasonsOf(file)
      const location = (place: Place): object => ({ physicalLocation: { artifactLocation: artifact(file.path, prefix), region: region(place) } })
      for (const note of file.notes) notifications.push(notification('note', file.path, note, prefix))
      return items([
        ...shown(file.findings, quiet).map((finding) => ({ ...result(finding, indexes, location), suppressions: [] })),
        ...file.settled.map((one) => ({
          ...result(one.finding, indexes, location),
          suppressions: [suppression(one.by, reason(one))],
        })),
      ])
    },
    end({ problems }) {
      for (const { path, problem } of problems) notifications.push(notification('error', path, problem, prefix))
      const invocation = { executionSuccessful: problems.length === 0, toolExecutionNotifications: notifications }
      return `\n],\n"invocations": [${printableJson(JSON.stringify(invocation))}]}]}\n`
    },
  }
}

type Place = Pick<Finding, 'start' | 'end'>

/** The run without its braces and results: what is known before any draft has been checked. */
function opening({ rules, version }: ReportOptions): string {
  const run = {
    tool: { driver: { name: 'phi-lint', version, semanticVersion: version, rules: rules.map(descriptor) } },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository, or else the working directory.' } } },
  }
  return printableJson(JSON.stringify(run)).slice(1, -1)
}

function descriptor({ id, title, severity, message, why, hint, policy, law, categories }: Rule): object {
  const citations = law.map((one) => `${one.title}, ${one.section}`)
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    messageStrings: { default: { text: message } },
    help: {
      text: [why, `What to do: ${hint}`, ...(policy ? [`Your policy: ${policyLine(policy)}`] : []), ...(citations.length > 0 ? [`What the law says: ${citations.join('; ')}`] : [])].join('\n\n'),
      markdown: [
        markdown(why),
        `**What to do:** ${markdown(hint)}`,
        ...(policy ? [`**Your policy:** ${policyMarkdown(policy)}`] : []),
        ...(citations.length > 0 ? [`**What the law says**\n\n${citations.map((line) => `- ${markdown(line)}`).join('\n')}`] : []),
        `Examples: \`phi-lint explain ${id}\``,
      ].join('\n\n'),
    },
    defaultConfiguration: { level: severity },
    properties: { tags: ['privacy', ...categories] },
  }
}

function result(finding: Finding, indexes: ReadonlyMap<string, number>, location: (place: Place) => object): object {
  const { rule, severity, message, hint, evidence, fingerprint } = finding
  const ruleIndex = indexes.get(rule)
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: severity,
    message: { text: `${message} ${hint}` },
    locations: [location(finding)],
    ...(evidence.length > 0 && { relatedLocations: evidence.map((one, at) => ({ id: at + 1, ...location(one), message: { text: seen(one) } })) }),
    // Not `primaryLocationLineHash`: GitHub makes that from the line itself, and so tells another patient in the same sentence from this one.
    partialFingerprints: { 'phiLintFinding/v1': fingerprint },
  }
}

function suppression(by: Answered['by'], justification: string): object {
  return { kind: by === 'baseline' ? 'external' : 'inSource', status: 'accepted', ...(justification !== '' && { justification }) }
}

function seen({ kind }: Evidence): string {
  return `Seen with it: ${kindName(kind)}`
}

function notification(level: 'note' | 'error', path: string, text: string, prefix: string): object {
  return { level, message: { text }, locations: [{ physicalLocation: { artifactLocation: artifact(path, prefix) } }] }
}

/** Columns are UTF-16 code units from 1, as `columnKind` says; the end is exclusive, as SARIF has it (3.30.8). */
function region({ start, end }: Place): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

function artifact(path: string, prefix: string): object {
  const parts = fromRoot(path, prefix).replace(/\p{Surrogate}/gu, '\ufffd').split('/')
  return { uri: parts.map(encodeURIComponent).join('/'), uriBaseId: ROOT }
}
