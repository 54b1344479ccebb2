import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { RULES } from '../rules/index.js'
import type { Finding } from '../src/judge/finding.js'
import { createLinter, type Linter } from '../src/linter.js'
import { readExamples, type Example, type Marked } from '../src/report/examples.js'
import { examplePage, PACKAGE } from '../src/run/package.js'

type Checked = { readonly example: Example; readonly findings: readonly Finding[] }

/**
 * Writes under the examples in fixtures/rules what the linter finds there (`npm run fixtures`), and says which examples are not what
 * their section promises. What it writes is no proof that the linter is right: read the diff before you commit it.
 */
async function main(): Promise<void> {
  const linter = await createLinter()
  for (const { id } of RULES) {
    const path = `fixtures/rules/${id}.md`
    const page = await examplePage(id)
    const examples = await check(readExamples(page), linter)
    const marked = markPage(page, examples)
    if (marked !== page) {
      await writeFile(join(PACKAGE, path), marked)
      process.stdout.write(`${path} written.\n`)
    }
    const complaints = page === '' ? [`${path}: there is no such page`] : complain(readExamples(marked), id).map((complaint) => `${path}:${complaint}`)
    for (const complaint of complaints) process.stdout.write(`${complaint}\n`)
    if (complaints.length > 0) process.exitCode = 1
  }
}

async function check(examples: readonly Example[], linter: Linter): Promise<readonly Checked[]> {
  const checked: Checked[] = []
  for (const example of examples) {
    checked.push({ example, findings: await linter.lint(example.text, { channel: example.channel ?? 'post', format: example.reader }) })
  }
  return checked
}

function complain(examples: readonly Example[], rule: string): readonly string[] {
  return examples.flatMap(({ section, line, expected }) => {
    const rules = [...new Set(expected.map((mark) => mark.rule))]
    if (section === 'safe') return rules.length === 0 ? [] : [`${line}: a safe draft with ${rules.join(', ')}`]
    return rules.includes(rule) ? [] : [`${line}: a leak without ${rule}`]
  })
}

function markPage(page: string, examples: readonly Checked[]): string {
  const lines = page.split('\n')
  // From the last example up, so that the lines of those above stay where they are.
  for (const checked of examples.toReversed()) {
    const start = checked.example.line - 1
    const fence = lines[start - 1]!.replace(/[^`].*$/, '')
    const end = lines.findIndex((line, at) => at >= start && line.trimEnd() === fence)
    lines.splice(start, end - start, ...markBlock(checked))
  }
  return lines.join('\n')
}

/** A finding that runs over several lines is marked on the first of them. Tildes that somebody wrote under a finding stay as long as it does. */
function markBlock({ example, findings }: Checked): string[] {
  return example.text.split('\n').flatMap((line, at) => [
    line,
    ...findings.filter(({ start }) => start.line === at + 1).flatMap(({ rule, severity, start, end }) => {
      const endColumn = end.line === start.line ? end.column : line.length + 1
      const known = example.expected.find((other) => other.rule === rule && other.line === start.line && other.startColumn === start.column)
      return [
        `${underline([{ startColumn: start.column, endColumn }], '^')} ${rule} ${severity}`,
        ...(known && known.evidence.length > 0 ? [underline(known.evidence, '~')] : []),
      ]
    }),
  ])
}

function underline(marks: readonly Pick<Marked, 'startColumn' | 'endColumn'>[], sign: string): string {
  return marks.reduce((line, { startColumn, endColumn }) => line.padEnd(startColumn - 1).concat(sign.repeat(endColumn - startColumn)), '')
}

await main()
