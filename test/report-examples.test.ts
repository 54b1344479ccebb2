import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readExamples } from '../src/report/examples.js'
import { explanation, ruleList } from '../src/report/explain.js'
import { rulePage } from '../src/report/rule-page.js'
import type { Rule } from '../src/judge/rule.js'

const PAGE = `# a-rule

Words about it, and a block that is no example:

\`\`\`sh
phi-lint
\`\`\`

## Leaks

\`\`\`text review-reply
Sorry, Ann. Your crown is ready.
       ^^^ a-rule error
            ~~~~ ~~~~~
Come in on Monday.
           ^^^^^^ other-rule warning
\`\`\`

\`\`\`\`markdown
\`\`\`
code
\`\`\`
\`\`\`\`

## Safe

A paragraph that is not the last.

Thanks by themselves
say nothing.

\`\`\`text
Thank you ^_^ for ~~everything~~!
\`\`\`

## Notes

\`\`\`text
not an example
\`\`\`
`

test('a page of examples: drafts without their caret and tilde lines, and what is expected of them', () => {
  expect(readExamples(PAGE)).toEqual([
    {
      section: 'leaks', reader: 'text', channel: 'review-reply', line: 12, reason: undefined,
      text: 'Sorry, Ann. Your crown is ready.\nCome in on Monday.',
      expected: [
        {
          rule: 'a-rule', severity: 'error', line: 1, startColumn: 8, endColumn: 11,
          evidence: [{ line: 1, startColumn: 13, endColumn: 17 }, { line: 1, startColumn: 18, endColumn: 23 }],
        },
        { rule: 'other-rule', severity: 'warning', line: 2, startColumn: 12, endColumn: 18, evidence: [] },
      ],
    },
    { section: 'leaks', reader: 'markdown', channel: undefined, line: 20, text: '```\ncode\n```', expected: [] },
    { section: 'safe', reader: 'text', channel: undefined, line: 33, reason: 'Thanks by themselves say nothing.', text: 'Thank you ^_^ for ~~everything~~!', expected: [] },
  ])
})

test('a page that is wrong says where', () => {
  expect(() => readExamples('## Safe\n\n```text\nno end')).toThrow('line 3: this block is never closed')
  expect(() => readExamples('## Safe\n\n```text tweet\nx\n```')).toThrow(/^line 3: no such channel; there are post, /)
})

const RULE: Rule = {
  id: 'a-rule', title: 'A thing | that leaks', severity: 'error', categories: ['name', 'date'],
  message: 'Leaks a thing.', why: 'Because.', hint: 'Leave it out.',
  topic: 'name', law: [{ title: 'HIPAA', section: '45 CFR 164.514' }], kinds: ['person', 'reply-cue'], find: () => [],
}
const plain = (text: string): string => text
const VIEW = { width: 80, paint: { error: plain, warning: plain, dim: plain, bold: plain, mark: plain, good: plain } }

test('an explanation has every part, in plain words', () => {
  expect(explanation({ rule: RULE, severity: 'error' }, readExamples(PAGE).filter(({ reader }) => reader === 'text'), VIEW)).toBe(`a-rule (error): A thing | that leaks

What it looks at
  person, reply wording.

What it says
  Leaks a thing.

Why
  Because.

What to do
  Leave it out.

What the law says
  HIPAA, 45 CFR 164.514

Leaks
  review-reply
  │ Sorry, Ann. Your crown is ready.
  │ Come in on Monday.

Safe
  post
  │ Thank you ^_^ for ~~everything~~!
    Thanks by themselves say nothing.
`)
})

test('the list of rules', () => {
  expect(ruleList([{ rule: RULE, severity: 'off' }], VIEW)).toMatch(/^ {2}a-rule {2}off {6}A thing \| that leaks\n/)
})

test('the page of rules is Markdown whose blocks hold any example', () => {
  const page = rulePage([RULE], () => readExamples(PAGE))
  expect(page).toContain('| [a-rule](#a-rule) | error | A thing \\| that leaks | name, date |')
  expect(page).toContain('````markdown post\n```\ncode\n```\n````')
  expect(page).toContain('```text review-reply\nSorry, Ann. Your crown is ready.\nCome in on Monday.\n```')
  expect(page).toContain('Thanks by themselves say nothing.\n\n```text post\nThank')
  expect(rulePage([], () => [])).toMatch(/^# Rules\n/)
})

test('rules/README.md and the schemas are fresh', () => {
  const script = fileURLToPath(new URL('../dist/src/cli/docs.js', import.meta.url))
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' }), 'run `npm run docs`').not.toThrow()
})
