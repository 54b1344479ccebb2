import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULES } from '../rules/index.js'
import { createLinter } from '../src/linter.js'
import { readExamples, type Example, type Expectation, type Marked } from '../src/report/examples.js'
import { examplePage } from '../src/run/package.js'

const linter = await createLinter()
const pages = await Promise.all(RULES.map(async (rule) => ({ rule, examples: readExamples(await examplePage(rule.id)) })))

/** A finding as a line of carets can say it: what runs over several lines is marked on the first of them. */
type Found = Omit<Expectation, 'evidence'>

async function find({ text, reader, channel }: Example): Promise<{ found: Found; evidence: Marked[] }[]> {
  const lines = text.split('\n')
  const findings = await linter.lint(text, { channel: channel ?? 'post', format: reader })
  return findings.map(({ rule, severity, start, end, evidence }) => ({
    found: { rule, severity, line: start.line, startColumn: start.column, endColumn: end.line === start.line ? end.column : lines[start.line - 1].length + 1 },
    evidence: evidence.map((place) => ({ line: place.start.line, startColumn: place.start.column, endColumn: place.end.column })),
  }))
}

describe.each(pages)('$rule.id', ({ rule, examples }) => {
  const leaks = examples.filter(({ section }) => section === 'leaks')
  const safe = examples.filter(({ section }) => section === 'safe')

  it('says of each safe example why it is safe', () => {
    expect(safe.filter(({ reason }) => reason === undefined).map(({ text }) => text)).toEqual([])
  })

  it('has a page with at least three leaks and four safe drafts', () => {
    expect(leaks.length).toBeGreaterThanOrEqual(3)
    expect(safe.length).toBeGreaterThanOrEqual(4)
  })

  it.each(leaks.map((example) => [example.line, example] as const))('speaks on the leak at line %i', (_, { expected }) => {
    expect(expected.map((mark) => mark.rule)).toContain(rule.id)
  })

  it.each(safe.map((example) => [example.line, example] as const))('marks nothing in the safe draft at line %i', (_, { expected }) => {
    expect(expected).toEqual([])
  })

  it.each(examples.map((example) => [example.line, example] as const))('finds what is marked, and nothing else, at line %i', async (_, example) => {
    const findings = await find(example)
    expect(findings.map(({ found }) => found)).toEqual(example.expected.map(({ evidence: _evidence, ...mark }) => mark))
    for (const [at, { evidence }] of example.expected.entries()) expect(findings[at].evidence).toEqual(expect.arrayContaining([...evidence]))
  })
})

it('every page of examples belongs to a rule', () => {
  const names = readdirSync(new URL('../fixtures/rules', import.meta.url))
  expect(names.sort()).toEqual(RULES.map(({ id }) => `${id}.md`).sort())
})
