import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** docs/security.md says which test fails when a defence is taken away. */
const page = readFileSync('docs/security.md', 'utf8')
const rows = page.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:threat|---)/.test(line))
const named = rows.map((row) => /\| `([\w-]+)`: (.+) \|$/.exec(row)?.slice(1) as [file: string, name: string] | undefined)

describe('the threat model', () => {
  test('names a test for each threat', () => {
    expect(rows.length).toBeGreaterThan(30)
    expect(rows.filter((_, i) => named[i] === undefined)).toEqual([])
  })

  test.each(named.filter((one) => one !== undefined))('%s: %s', (file, name) => {
    const code = readFileSync(`test/${file}.test.ts`, 'utf8')
    // As it is written there, perhaps of several values.
    const written = [`'${name.replaceAll("'", "\\'")}'`, `"${name}"`, `\`${name}\``]
    expect(written.some((title) => code.includes(`(${title}, `) || code.includes(`(${title},\n`))).toBe(true)
  })
})
