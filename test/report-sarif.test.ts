import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { RULES } from '../rules/index.js'
import { CLEAN, FILE, MISSING, NAME, report, SETTLED } from './reporting.js'

const SCHEMA = JSON.parse(readFileSync(new URL('../fixtures/schemas/sarif-2.1.0.json', import.meta.url), 'utf8')) as object
// The formats that the schema names, as RFC 3986 and RFC 3339 have them in the large.
const formats = { uri: /^[a-z][a-z0-9+.-]*:\S*$/i, 'uri-reference': /^[^\s<>"{}|\\^`]*$/, uuid: /^[0-9a-f-]{36}$/i, 'date-time': /^\d{4}-\d\d-\d\dT[\d:.]+Z$/ }
const isSarif = new Ajv2020({ allErrors: true, strict: false, formats }).compile(SCHEMA)

type Log = { readonly runs: readonly [{
  readonly tool: { readonly driver: { readonly version: string; readonly rules: readonly { readonly id: string; readonly help: { readonly markdown: string } }[] } }
  readonly columnKind: string
  readonly results: readonly Record<string, unknown>[]
  readonly invocations: readonly [{ readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly { readonly level: string; readonly message: { readonly text: string } }[] }]
}] }

function sarif(...args: Parameters<typeof report> extends [unknown, ...infer Rest] ? Rest : never): Log {
  const log = JSON.parse(report('sarif', ...args)) as Log
  expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true)
  return log
}

test('the schema is the one of SARIF 2.1.0, and can say no', () => {
  const good = JSON.parse(report('sarif', [FILE])) as { runs: { results: Record<string, unknown>[] }[] }
  expect(isSarif(good)).toBe(true)
  for (const change of [{ level: 'fatal' }, { message: undefined }, { matched: 'x' }, { suppressions: [{ kind: 'mine' }] }]) {
    const bad = structuredClone(good)
    Object.assign(bad.runs[0]!.results[0]!, change)
    expect(isSarif(JSON.parse(JSON.stringify(bad))), JSON.stringify(change)).toBe(false)
  }
})

describe('a log', () => {
  test('lists every rule with its help, and says what columns count', () => {
    const { runs: [run] } = sarif([CLEAN])
    expect(run.tool.driver.version).toBe('1.2.3')
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id))
    expect(run.tool.driver.rules[0]!.help.markdown).toMatch(/\*\*What to do:\*\* /)
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.results).toEqual([])
  })

  test('says what, where, seen with what, and by what it can be known again; no words of the draft', () => {
    const { runs: [{ results }] } = sarif([{ ...FILE, findings: [NAME] }])
    expect(results).toEqual([{
      ruleId: 'patient-name',
      ruleIndex: RULES.findIndex(({ id }) => id === 'patient-name'),
      level: 'error',
      message: { text: `${NAME.message} ${NAME.hint}` },
      locations: [{ physicalLocation: {
        artifactLocation: { uri: 'posts/a.txt', uriBaseId: '%SRCROOT%' }, region: { startLine: 2, startColumn: 13, endLine: 2, endColumn: 24 },
      } }],
      relatedLocations: [expect.objectContaining({ id: 1, message: { text: 'Seen with it: condition' } }), expect.objectContaining({ id: 2 })],
      partialFingerprints: { 'phiLintFinding/v1': 'f1' },
      suppressions: [],
    }])
    expect(report('sarif', [FILE])).not.toMatch(/Maria|Lopez|lupus|snippet/)
  })

  test('lists what remarks settled and what the baseline knows as suppressed, with the reason, in which no disclosed word stands', () => {
    const { runs: [{ results }] } = sarif([SETTLED])
    expect(results.map(({ ruleId, suppressions }) => ({ ruleId, suppressions }))).toEqual([
      { ruleId: 'patient-name', suppressions: [{ kind: 'inSource', status: 'accepted', justification: '█████ █████ is our own nurse, the patient agreed' }] },
      { ruleId: 'patient-story', suppressions: [{ kind: 'inSource', status: 'accepted', justification: 'AUTH-2026-014' }] },
      { ruleId: 'patient-story', suppressions: [{ kind: 'external', status: 'accepted' }] },
    ])
  })

  test('does not call a run a success in which a draft could not be checked', () => {
    const { runs: [{ invocations: [whole] }] } = sarif([SETTLED])
    expect(whole).toMatchObject({ executionSuccessful: true, toolExecutionNotifications: [{ level: 'note', message: { text: 'seems to be in Spanish' } }] })
    const { runs: [{ invocations: [broken] }] } = sarif([CLEAN], {}, [MISSING])
    expect(broken).toMatchObject({ executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', message: { text: MISSING.problem } }] })
  })

  test('knows a rule that the list does not have', () => {
    expect(sarif([{ ...FILE, findings: [{ ...NAME, rule: 'own-word' }] }]).runs[0].results[0]).not.toHaveProperty('ruleIndex')
  })

  test.each([
    ['posts/my draft #1.txt', '', 'posts/my%20draft%20%231.txt'],
    ['müller/ä.txt', '', 'm%C3%BCller/%C3%A4.txt'],
    ['../a.txt', 'site/posts/', 'site/a.txt'],
    ['<text>', '', '%3Ctext%3E'],
    ['half\ud800.txt', '', 'half%EF%BF%BD.txt'],
  ])('writes the path %j as a reference from the root', (path, prefix, uri) => {
    expect(sarif([{ ...FILE, path }], { prefix }).runs[0].results[0]).toMatchObject({ locations: [{ physicalLocation: { artifactLocation: { uri } } }] })
  })
})
