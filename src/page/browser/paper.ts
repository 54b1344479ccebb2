import type { Finding } from '../../judge/finding.js'
import { channelName, count, policyLine } from '../../report/words.js'
import { grouped } from '../../text/grouped.js'
import { make } from './dom.js'
import type { Checked, RuleText } from './engine.js'
import { gravestFirst, SEVERITY_NAMES } from './findings.js'
import { verdictOn } from './verdict.js'

/** A report for the files, a row for each rule, so that it stays on one sheet. It holds no word of the draft. */
export function paper(text: string, { findings, channel, notes, settled }: Checked, rules: readonly RuleText[], time: Date): readonly Node[] {
  const { line, advice } = verdictOn(text, findings)
  const length = count(text.split(/\s+/).filter((word) => word !== '').length, 'word')
  const policies = [...new Set(findings.flatMap(({ policy }) => (policy ? [policyLine(policy)] : [])))]
  return [
    make('h1', {}, 'Privacy check of a draft'),
    make('p', {}, `${time.toLocaleString('en', { dateStyle: 'long', timeStyle: 'short' })} · ${channelName(channel)}, ${length}`),
    make('h2', {}, line),
    make('p', {}, findings.length > 0 ? 'The words themselves are not on this sheet: see the lines in the draft.' : advice),
    ...notes.map((note) => make('p', {}, `The draft ${note}.`)),
    ...(settled > 0 ? [make('p', {}, `${count(settled, 'thing')} settled by a remark in the draft, with its reason.`)] : []),
    ...(findings.length > 0 ? [table(findings, rules)] : []),
    ...policies.map((words) => make('p', {}, `Your policy: ${words}`)),
  ]
}

function table(findings: readonly Finding[], rules: readonly RuleText[]): HTMLTableElement {
  const rows = [...grouped(gravestFirst(findings), ({ rule, severity }) => `${severity} ${rule}`).values()].map((group) => {
    const { severity, rule, hint } = group[0]!
    const lines = [...new Set(group.map(({ start }) => start.line))]
    const title = rules.find(({ id }) => id === rule)?.title ?? rule
    return make('tr', {}, ...[SEVERITY_NAMES[severity], title, lines.join(', '), hint].map((words) => make('td', {}, words)))
  })
  const head = ['How serious', 'What', 'Lines', 'What to do'].map((name) => make('th', { scope: 'col' }, name))
  return make('table', {}, make('thead', {}, make('tr', {}, ...head)), make('tbody', {}, ...rows))
}
