import { columns, wrap } from './columns.js'
import { excerptsOf, type Excerpt } from './excerpt.js'
import { printable } from './printable.js'
import { shown, type CheckedFile, type Page, type Paint, type Reporter, type Totals } from './results.js'
import { eachPolicyOnce, kindName, policyLine, verdict } from './words.js'
import type { Finding } from '../judge/finding.js'
import { onPage } from '../text/document.js'
import type { Position } from '../text/lines.js'

/** How far findings and what belongs to them stand from the left. */
const INDENT = 2
const INNER = 6
const WIDEST_SEVERITY = 'warning'.length
/** More evidence than this is a list that nobody reads. */
const MOST_EVIDENCE = 4

/** For people at a terminal: grouped by file, what and where, the words masked, and what to do. */
export function prettyReporter(options: Page): Reporter<CheckedFile> {
  const { paint, quiet } = options
  let worst: Finding | undefined
  return {
    begin: () => '',
    file(file) {
      const findings = shown(file.findings, quiet)
      if (findings.length === 0) return ''
      const excerpt = excerptsOf(file, options.reveal)
      if (worst?.severity !== 'error') worst = findings.find(({ severity }) => severity === 'error') ?? worst ?? findings[0]
      const at = places(file.pages ?? [])
      const widest = findings.reduce((most, { start }) => Math.max(most, at(start).length), 0)
      const once = eachPolicyOnce()
      const entries = findings.map((finding) => {
        const { policy, ...rest } = finding
        return entry(once(policy) ? finding : rest, at, widest, excerpt(finding, options.width - INNER), options)
      })
      return `${paint.bold(printable(file.path))}\n${entries.join('\n')}\n`
    },
    end(totals) {
      const next = worst && `${' '.repeat(INDENT)}Why, and what to write instead: ${paint.bold(`phi-lint explain ${worst.rule}`)}\n`
      return `${coloured(totals, paint)}\n${next ?? ''}`
    },
  }
}

/** One finding by itself, as the report shows it. */
export function card(file: CheckedFile, finding: Finding, page: Page): string {
  const at = places(file.pages ?? [])
  return entry(finding, at, at(finding.start).length, excerptsOf(file, page.reveal)(finding, page.width - INNER), page)
}

/** Places and severities of a file stand in columns. */
function entry(finding: Finding, at: Places, widest: number, excerpt: Excerpt, { width, paint }: Page): string {
  const { severity } = finding
  const head = `${' '.repeat(INDENT)}${at(finding.start).padStart(widest)}  `
  const hang = ' '.repeat(head.length + WIDEST_SEVERITY + 2)
  const [first = '', ...rest] = wrap(`${finding.message} [${finding.rule}]`, width - hang.length)
  const message = [`${head}${paint[severity](severity)}${' '.repeat(WIDEST_SEVERITY - severity.length)}  ${first}`, ...rest.map((line) => hang + line)]
    .join('\n').replace(/\[[^[\]\n]*\]$/, (id) => paint.dim(id))
  const inner = ' '.repeat(INNER)
  const carets = ' '.repeat(columns(excerpt.before)) + paint[severity]('^'.repeat(Math.max(1, columns(excerpt.mark))))
  const pointed = (sign: string, text: string): readonly string[] => wrap(text, width - INNER - 2).map((line, i) => `${inner}${i === 0 ? sign : ' '} ${line}`)
  return [
    message,
    `${inner}${excerpt.before}${paint.mark(excerpt.mark)}${excerpt.after}`,
    `${inner}${carets}`,
    ...because(finding, at, width - INNER).map((line) => inner + paint.dim(line)),
    ...pointed('→', finding.hint),
    ...(finding.policy ? pointed('§', `Your policy: ${policyLine(finding.policy)}`) : []),
    '',
  ].join('\n')
}

type Places = (position: Position) => string

/** How places are told: a printed draft has pages, and its lines are counted on each. */
function places(pages: readonly number[]): Places {
  return ({ line, column }) => {
    const printed = onPage(pages, line)
    return printed ? `page ${printed.page}, line ${printed.line}` : `${line}:${column}`
  }
}

/** What supports the finding, the first of each kind with its place: enough to check it, nothing to repeat it. */
function because({ evidence, start }: Finding, at: Places, width: number): readonly string[] {
  const elsewhere = evidence.filter((one) => one.start.offset !== start.offset)
  const others = elsewhere.filter(({ kind }, i) => elsewhere.findIndex((one) => one.kind === kind) === i).slice(0, MOST_EVIDENCE)
  return others.length === 0 ? [] : wrap(`Seen with: ${others.map(({ kind, start: place }) => `${kindName(kind)} (${at(place)})`).join(', ')}`, width)
}

function coloured(totals: Totals, paint: Paint): string {
  const { files, errors, warnings } = totals
  const colour = files === 0 ? paint.bold : errors > 0 ? paint.error : warnings > 0 ? paint.warning : paint.good
  return colour(verdict(totals))
}
