import { markup } from './markup.js'
import { shown, type CheckedFile, type Reporter, type ReportOptions, type Unchecked } from './results.js'
import { advice } from './words.js'
import type { Finding } from '../judge/finding.js'

/**
 * JUnit's XML, which Jenkins, GitLab and others show as tests: a suite for each file, a test for each finding. An error is a failed test;
 * a warning passes, as the command does, and says what it has to say in its output. What could not be checked is a test in error.
 */
export function junitReporter({ quiet }: ReportOptions): Reporter<CheckedFile> {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="phi-lint">\n',
    file({ path, findings, notes }) {
      const tests = shown(findings, quiet).map((finding) => test(path, finding))
      const failures = findings.filter(({ severity }) => severity === 'error').length
      return suite(path, { failures }, tests.length > 0 ? tests : [`    <testcase classname="${markup(path)}" name="no findings"/>\n`], notes)
    },
    end: ({ problems }) => `${problems.map(unchecked).join('')}</testsuites>\n`,
  }
}

type Counts = { readonly failures?: number; readonly errors?: number }

function suite(path: string, { failures = 0, errors = 0 }: Counts, tests: readonly string[], notes: readonly string[] = []): string {
  const output = notes.length > 0 ? `    <system-out>${notes.map(markup).join('\n')}</system-out>\n` : ''
  return `  <testsuite name="${markup(path)}" tests="${tests.length}" failures="${failures}" errors="${errors}" skipped="0" time="0">\n${tests.join('')}${output}  </testsuite>\n`
}

function test(path: string, { rule, severity, message, hint, policy, start }: Finding): string {
  const head = `    <testcase classname="${markup(path)}" name="${rule} ${start.line}:${start.column}">`
  const body = markup(`${path}:${start.line}:${start.column}`) + `\n${markup(advice({ hint, policy }))}`
  const inner = severity === 'error'
    ? `<failure type="${rule}" message="${markup(message)}">${body}</failure>`
    : `<system-out>warning: ${markup(message)}\n${body}</system-out>`
  return `${head}\n      ${inner}\n    </testcase>\n`
}

function unchecked({ path, problem }: Unchecked): string {
  const name = markup(path)
  return suite(path, { errors: 1 }, [`    <testcase classname="${name}" name="not checked">\n      <error type="not-checked" message="${markup(problem)}"/>\n    </testcase>\n`])
}
