import { excerptsOf, type Excerpt } from './excerpt.js'
import { STYLE, STYLE_HASH } from './html-style.js'
import { markup } from './markup.js'
import { shown, type CheckedFile, type Reporter, type ReportOptions, type Totals } from './results.js'
import { stretches, STRETCH_WIDTH } from './stretches.js'
import { count, kindName } from './words.js'
import type { Finding, Policy, Severity } from '../judge/finding.js'
import type { Rule } from '../judge/rule.js'
import { onPage } from '../text/document.js'

/** No script, no form, no picture, nothing from elsewhere: the page is for people's private files, and its words come from drafts. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`

type Counts = Readonly<Record<Severity, number>>
type Section = { readonly path: string; readonly counts: Counts; readonly body: string }

/** One page that explains itself to a privacy officer: totals, findings by file, and for each rule why it matters and what to do. */
export function htmlReporter(options: ReportOptions): Reporter<CheckedFile> {
  const sections: Section[] = []
  const byRule = new Map<string, Counts>()
  return {
    begin: () => '',
    file(file) {
      const findings = shown(file.findings, options.quiet)
      for (const { rule, severity } of findings) byRule.set(rule, plusOne(byRule.get(rule) ?? { error: 0, warning: 0 }, severity))
      if (findings.length > 0 || file.notes.length > 0) sections.push(section(file, findings, sections.length + 1, options))
      return ''
    },
    end: (totals) => page(totals, sections, byRule, options),
  }
}

function plusOne(counts: Counts, severity: Severity): Counts {
  return { ...counts, [severity]: counts[severity] + 1 }
}

function page(totals: Totals, sections: readonly Section[], byRule: ReadonlyMap<string, Counts>, options: ReportOptions): string {
  const rules = options.rules.filter(({ id }) => byRule.has(id)).toSorted((a, b) => weight(byRule.get(b.id)!) - weight(byRule.get(a.id)!))
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Privacy check: ${headline(totals)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${[head(totals, options), tables(sections, rules, byRule), unchecked(totals), findings(sections), advice(rules), foot(options)].filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`
}

function weight({ error, warning }: Counts): number {
  return error * 1e6 + warning
}

function headline({ files, errors, warnings }: Totals): string {
  if (files === 0) return 'Nothing was checked'
  if (errors === 0) return warnings > 0 ? `${count(warnings, 'place')} to review` : 'No disclosures found'
  return `${count(errors, 'place')} to fix${warnings > 0 ? `, ${warnings} to review` : ''}`
}

function head(totals: Totals, { time, reveal }: ReportOptions): string {
  const { files, errors, warnings, suppressed, authorized, known, problems } = totals
  const day = `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`
  const card = (number: number, words: string, tone = ''): string => `<li${tone && ` class="${tone}"`}><b>${number}</b>${words}</li>`
  return `<header>
<p class="kicker">Privacy check of drafts · <time datetime="${time.toISOString()}">${day}</time></p>
<h1>${headline(totals)}</h1>
<p class="lead">Errors are disclosures of protected health information that must not be published. Warnings need a person to read them. ${
  reveal ? 'The words found are shown: keep this page as you would keep a chart.' : 'The words themselves are masked: open the draft at the line given.'}</p>
<ul class="counts">
${[
    card(files, files === 1 ? 'draft checked' : 'drafts checked'),
    card(errors, errors === 1 ? 'error' : 'errors', errors > 0 ? 'error' : 'good'),
    card(warnings, warnings === 1 ? 'warning' : 'warnings', warnings > 0 ? 'warning' : 'good'),
    ...(suppressed > 0 ? [card(suppressed, 'suppressed by a remark')] : []),
    ...(authorized > 0 ? [card(authorized, 'covered by an authorization')] : []),
    ...(known > 0 ? [card(known, 'known from the baseline')] : []),
    ...(problems.length > 0 ? [card(problems.length, 'not checked', 'error')] : []),
  ].join('\n')}
</ul>
</header>`
}

function tables(sections: readonly Section[], rules: readonly Rule[], byRule: ReadonlyMap<string, Counts>): string {
  const files = sections.filter(({ counts }) => counts.error + counts.warning > 0)
  if (files.length === 0) return ''
  return `<h2>Overview</h2>
${table('By rule', 'What was found', rules.map(({ id, title }) => row(`<a href="#rule-${id}">${markup(title)}</a>`, byRule.get(id)!)))}
${table('By file', 'Draft', files.map(({ path, counts }) => row(`<a href="#file-${sections.findIndex((one) => one.path === path) + 1}"><code>${markup(path)}</code></a>`, counts)))}`
}

function table(caption: string, first: string, rows: readonly string[]): string {
  return `<table>
<caption>${caption}</caption>
<thead><tr><th scope="col">${first}</th><th scope="col" class="number">Errors</th><th scope="col" class="number">Warnings</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`
}

function row(name: string, { error, warning }: Counts): string {
  const cell = (number: number): string => `<td class="number${number === 0 ? ' none' : ''}">${number}</td>`
  return `<tr><th scope="row">${name}</th>${cell(error)}${cell(warning)}</tr>`
}

function unchecked({ problems }: Totals): string {
  if (problems.length === 0) return ''
  const items = problems.map(({ path, problem }) => `<li><code>${markup(path)}</code>: ${markup(problem)}</li>`)
  return `<h2>Not checked</h2>\n<p>Nothing is known about these. Somebody must read them.</p>\n<ul class="plain">\n${items.join('\n')}\n</ul>`
}

function findings(sections: readonly Section[]): string {
  return sections.length === 0 ? '' : `<h2>Findings by draft</h2>\n${sections.map(({ body }) => body).join('\n')}`
}

function section(file: CheckedFile, list: readonly Finding[], number: number, { reveal, rules }: ReportOptions): Section {
  const excerpt = excerptsOf(file, reveal)
  const errors = list.filter(({ severity }) => severity === 'error').length
  const body = [
    `<h3 id="file-${number}"><code>${markup(file.path)}</code></h3>`,
    ...file.notes.map((note) => `<p class="seen">This draft ${markup(note)}.</p>`),
    ...stretches(list).map((stretch) => entry(stretch, excerpt(stretch[0], STRETCH_WIDTH), file.pages ?? [], rules)),
  ]
  return { path: file.path, counts: { error: errors, warning: list.length - errors }, body: body.join('\n') }
}

function entry(stretch: readonly [Finding, ...Finding[]], { before, mark, after }: Excerpt, pages: readonly number[], rules: readonly Rule[]): string {
  const { line } = stretch[0].start
  const printed = onPage(pages, line)
  const gravest = stretch.some(({ severity }) => severity === 'error') ? 'error' : 'warning'
  // Among several a mark on the first would mislead.
  const marked = stretch.length > 1 ? bars(mark) : `<mark>${bars(mark)}</mark>`
  return `<article class="${gravest}">
<p class="place">${printed ? `Page ${printed.page}, line ${printed.line}` : `Line ${line}`}</p>
<p class="excerpt">${bars(before)}${marked}${bars(after)}</p>
<ul class="found">
${stretch.map((finding) => statement(finding, rules)).join('\n')}
</ul>
</article>`
}

/** What to do stands with the rule, below; here only where the case calls for more. */
function statement({ rule, severity, message, hint, start, evidence }: Finding, rules: readonly Rule[]): string {
  const kinds = [...new Set(evidence.map(({ kind }) => kindName(kind)))]
  const seen = kinds.length > 0 ? ` Seen with: ${kinds.join(', ')}.` : ''
  const own = rules.find(({ id }) => id === rule)?.hint === hint ? '' : `<p>${markup(hint)}</p>`
  return `<li><span class="tag ${severity}">${severity === 'error' ? 'Error' : 'Warning'}</span> ${markup(message)}${own}<p class="seen">Column ${start.column}.${seen} <a href="#rule-${rule}">What to do</a></p></li>`
}

/** Masked words as one thing to look at, and one to hear. */
function bars(text: string): string {
  return markup(text).replace(/█+/g, (run) => `<span class="bar" role="img" aria-label="masked">${run}</span>`)
}

function advice(rules: readonly Rule[]): string {
  if (rules.length === 0) return ''
  return `<h2>Why it matters, and what to do</h2>\n${rules.map(({ id, title, why, hint, policy, law }) => `<section class="rule" id="rule-${id}">
<h3>${markup(title)}</h3>
<p>${markup(why)}</p>
<p><strong>What to do.</strong> ${markup(hint)}</p>${policy ? `
${policyParagraph(policy)}` : ''}${law.length > 0 ? `
<p class="law">${law.map((one) => markup(`${one.title}, ${one.section}`)).join('<br>')}</p>` : ''}
</section>`).join('\n')}`
}

function policyParagraph({ text, link }: Policy): string {
  const address = link === undefined ? '' : ` <a href="${markup(link)}">${markup(link)}</a>`
  return `<p><strong>Your policy.</strong> ${markup(text)}${address}</p>`
}

function foot({ version }: ReportOptions): string {
  return `<footer>
<p>Made by phi-lint ${markup(version)}. A clean result is no proof: people who know the patient see more than a program does, and pictures are not looked at. Examples of each rule: <code>phi-lint explain RULE</code></p>
</footer>`
}
