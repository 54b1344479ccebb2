import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createLinter } from '../src/linter.js'

const FOLDER = new URL('../fixtures/readers/', import.meta.url)
/** Samples, those of exports in a folder of their own. */
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
const linter = await createLinter()

/** Rule, severity and words of each finding, the words as a person reads them. */
async function findings(file: string): Promise<string[]> {
  const source = readFileSync(new URL(file, FOLDER), 'utf8')
  return (await linter.lint(source, { path: file })).map(({ rule, severity, start, end }) => `${rule} ${severity} ${plain(source.slice(start.offset, end.offset))}`)
}

function plain(words: string): string {
  return words.replace(/\[\/?b\]|<[^<>]+>|\*\*|""\},\{""text"":""/g, '').replaceAll('&nbsp;', ' ').replaceAll('\\u0061', 'a').replace(/\s+/g, ' ')
}

describe('one leaking sentence gives the same findings in every format', async () => {
  const expected = await findings('leak.txt')

  test('in plain text there are some, the name among them', () => {
    expect(expected.some((finding) => finding.includes(' error ') && finding.endsWith('Denise Calloway'))).toBe(true)
  })

  test.each(FILES.filter((file) => /(?:^|\/)leak\./.test(file)))('%s', async (file) => {
    expect(await findings(file)).toEqual(expected)
  })
})

test.each(FILES.filter((file) => /(?:^|\/)clean\./.test(file)))('a clean article stays clean: %s', async (file) => {
  expect(await findings(file)).toEqual([])
})
