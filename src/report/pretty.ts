import { columns, wrap } from './columns.js'
import { excerptsOf, type Excerpt } from './excerpt.js'
import { printable } from './printable.js'
import { shown, type CheckedFile, type Reporter, type ReportOptions, type Totals } from './results.js'
import { count, kindName } from './words.js'
import type { Evidence, Finding } from '../judge/finding.js'

/** How far findings and what belongs to them stand from the left. */
const INDENT = 2
const INNER = 6
/** More evidence than this is a list that nobody reads. */
const MOST_EVIDENCE = 4

/** For people at a terminal: grouped by file, what and where, the words masked, and what to do. */
export function prettyReporter(options: ReportOptions): Reporter<CheckedFile> {
  const { paint, quiet } = options
  let worst: Finding | undefined
  return {
    begin: () => '',
    file(file) {
      const findings = shown(file.findings, quiet)
      if (findings.length === 0) return ''
      const excerpt = excerptsOf(file, options.reveal)
      if (worst?.severity !== 'error') worst = findings.find(({ severity }) => severity === 'error') ?? worst ?? findings[0]
      const entries = findings.map((finding) => entry(finding, excerpt(finding, options.width - INNER), options))
      return `${paint.bold(printable(file.path))}\n${entries.join('\n')}\n`
    },
    end(totals) {
      const next = worst && `${' '.repeat(INDENT)}Why, and what to write instead: ${paint.bold(`phi-lint explain ${worst.rule}`)}\n`
      return `${verdict(totals, options)}\n${next ?? ''}`
    },
  }
}

function entry(finding: Finding, excerpt: Excerpt, { width, paint }: ReportOptions): string {
  const { severity, start } = finding
  const head = `${' '.repeat(INDENT)}${start.line}:${start.column}  `
  const [first = '', ...rest] = wrap(`${finding.message} [${finding.rule}]`, width - columns(head) - severity.length - 2)
  const hang = ' '.repeat(columns(head) + severity.length + 2)
  const message = [`${head}${paint[severity](severity)}  ${first}`, ...rest.map((line) => hang + line)]
    .join('\n').replace(/\[[^\]\n]*\]$/, (id) => paint.dim(id))
  const inner = ' '.repeat(INNER)
  const carets = ' '.repeat(columns(excerpt.before)) + paint[severity]('^'.repeat(Math.max(1, columns(excerpt.mark))))
  const hint = wrap(finding.hint, width - INNER - 2).map((line, at) => `${inner}${at === 0 ? '→ ' : '  '}${line}`)
  return [
    message,
    `${inner}${excerpt.before}${paint.mark(excerpt.mark)}${excerpt.after}`,
    `${inner}${carets}`,
    ...because(finding, width - INNER).map((line) => inner + paint.dim(line)),
    ...hint,
    '',
  ].join('\n')
}

/** What supports the finding, the first of each kind with its place: enough to check it, nothing to repeat it. */
function because({ evidence, start }: Finding, width: number): readonly string[] {
  const elsewhere = evidence.filter((one) => one.start.offset !== start.offset)
  const others = elsewhere.filter(({ kind }, at) => elsewhere.findIndex((one) => one.kind === kind) === at).slice(0, MOST_EVIDENCE)
  return others.length === 0 ? [] : wrap(`Seen with: ${others.map(fact).join(', ')}`, width)
}

function fact({ kind, start }: Evidence): string {
  return `${kindName(kind)} (${start.line}:${start.column})`
}

function verdict({ files, errors, warnings, hidden }: Totals, { paint }: ReportOptions): string {
  const inFiles = `in ${count(files, 'file')}`
  const left = hidden > 0 ? ` (${count(hidden, 'warning')} left out by --quiet)` : ''
  if (files === 0) return paint.bold('Nothing was checked.')
  if (errors + warnings > 0) {
    const grave = errors > 0 ? paint.error : paint.warning
    return grave(`${count(errors, 'error')} and ${count(warnings, 'warning')} ${inFiles}`) + left
  }
  return hidden > 0 ? `${paint.good(`No errors found ${inFiles}`)}${left}` : paint.good(`No disclosures found ${inFiles}.`)
}
