import { excerptsOf, type Excerpt } from './excerpt.js'
import { code, markdown, policyMarkdown } from './markup.js'
import { shown, type CheckedFile, type Reporter, type ReportOptions, type Totals } from './results.js'
import { stretches, STRETCH_WIDTH } from './stretches.js'
import { count, verdict } from './words.js'
import type { Finding } from '../judge/finding.js'

/** A comment on GitHub holds 65,536 characters; the rest is for what stands around the findings. */
const ROOM = 50_000
/** By this line a job finds its own comment again, to replace it. */
const MARK = '<!-- phi-lint -->'

/** A comment for a pull request: what and where, by file, the words masked; below, what to do, once for each rule. */
export function markdownReporter(options: ReportOptions): Reporter<CheckedFile> {
  const { quiet, reveal } = options
  const met = new Set<string>()
  const sections: string[] = []
  let used = 0
  let left = 0
  return {
    begin: () => '',
    file(file) {
      const excerpt = excerptsOf(file, reveal)
      const items: string[] = []
      for (const stretch of stretches(shown(file.findings, quiet))) {
        const text = used < ROOM ? item(stretch, excerpt(stretch[0], STRETCH_WIDTH)) : ''
        used += text.length
        if (text === '' || used > ROOM) left += stretch.length
        else {
          items.push(text)
          for (const { rule } of stretch) met.add(rule)
        }
      }
      const notes = file.notes.map((note) => `This draft ${markdown(note)}.`)
      if (items.length + notes.length > 0) sections.push([`#### ${code(file.path)}`, ...notes, ...items].join('\n\n'))
      return ''
    },
    end: (totals) => page(totals, sections, left, options, met),
  }
}

function page(totals: Totals, sections: readonly string[], left: number, { rules }: ReportOptions, met: ReadonlySet<string>): string {
  const advice = rules.filter(({ id }) => met.has(id)).map(({ id, why, hint, policy }) => `- **${id}**: ${markdown(why)} ${markdown(hint)}${policy ? ` Your policy: ${policyMarkdown(policy)}` : ''}`)
  const problems = totals.problems.map(({ path, problem }) => `- ${code(path)}: ${markdown(problem)}`)
  return [
    MARK,
    `### Privacy check: ${verdict(totals)}`,
    ...(problems.length > 0 ? ['**Not checked**', problems.slice(0, 50).join('\n')] : []),
    ...sections,
    ...(left > 0 ? [`${count(left, 'more finding')} would not fit here: run \`phi-lint\` to see all.`] : []),
    ...(advice.length > 0 ? [`<details><summary>Why, and what to do</summary>\n\n${advice.join('\n')}\n\n</details>`] : []),
    '<sub>Words are masked. A clean result is no proof: people who know the patient see more than a program does.</sub>',
  ].filter((part) => part !== '').join('\n\n').concat('\n')
}

function item(stretch: readonly [Finding, ...Finding[]], { before, mark, after }: Excerpt): string {
  const lines = stretch.map(({ severity, message, rule, start }) => `- **${severity}** ${start.line}:${start.column} ${markdown(message)} (\`${rule}\`)`)
  return [`${code(`${before}${mark}${after}`)}`, lines.join('\n')].join('\n\n')
}
