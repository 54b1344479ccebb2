import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { RULES } from '../rules/index.js'
import { createLinter } from '../src/linter.js'
import { readExamples } from '../src/report/examples.js'

const linter = await createLinter()
const drafts = RULES.flatMap(({ id }) => readExamples(readFileSync(`fixtures/rules/${id}.md`, 'utf8')))
  .filter(({ reader, text }) => reader === 'text' && !text.includes('phi-lint-') && !text.includes('\n') && !/ {2}|^[-*>#|]/.test(text))

/** As mail programs break lines: greedily. */
function wrapped(text: string, width: number): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    if (lines.at(-1) !== '' && `${lines.at(-1)} ${word}`.length > width) lines.push(word)
    else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim()
  }
  return lines.join('\n')
}

/** How a draft is laid out says nothing of anybody. */
describe('a draft that is written otherwise has the same findings', () => {
  test.each<readonly [string, (text: string) => string]>([
    ['broken into lines of 72 letters', (text) => wrapped(text, 72)],
    ['with two blanks after each stop', (text) => text.replace(/(?<=[.!?]) /g, '  ')],
    ['with two blanks everywhere', (text) => text.replaceAll(' ', '  ')],
    ['with blanks and lines around it', (text) => `\n  ${text} \n\n`],
    ['with hashtags behind it', (text) => `${text} #nurselife #teamwork`],
    ['on a page of its own format', (text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`],
  ])('%s', async (name, change) => {
    const found = async (text: string, channel: Parameters<typeof linter.lint>[1]): Promise<readonly string[]> => (await linter.lint(text, channel)).map(({ rule, severity }) => `${rule} ${severity}`)
    for (const { text, channel = 'post' } of drafts) {
      // A stop or a colon at the end of the first of two lines may be the end of what it says.
      if (/^.*[.:;!?]\n.*$/.test(change(text))) continue
      const options = { channel, format: name.includes('format') ? 'html' : 'text' }
      expect([text, await found(change(text), options)]).toEqual([text, await found(text, { channel, format: 'text' })])
    }
  })

  test('broken into short lines, where that can be told', async () => {
    // Lines of less than 30 letters, and two lines of which the second could begin anew, are taken for what their writer ended.
    const text = 'We wish our patient Maria Lopez, who came to us with a stroke on May 3 and went home on foot, all the best.'
    const rules = async (draft: string): Promise<readonly string[]> => (await linter.lint(draft)).map(({ rule }) => rule)
    expect(await rules(wrapped(text, 32))).toEqual(await rules(text))
    const lines = 'Maria Lopez had a stroke\nThe canteen is closed'
    expect(await rules(lines)).toEqual(await rules(lines.replace('\n', '\n\n')))
  })
})
