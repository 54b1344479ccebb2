import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../src/judge/finding.js'
import { columns } from '../src/report/columns.js'
import { FORMATS } from '../src/report/formats.js'
import { outputSchema } from '../src/report/output-schema.js'
import { addUp, fromRoot, NOTHING } from '../src/report/results.js'
import { CLEAN, FILE, MISSING, NAME, OPTIONS, report, SETTLED, STORY } from './reporting.js'

describe('pretty', () => {
  test('says what, where, why and what to do, words masked', () => {
    expect(report('pretty', [{ ...FILE, findings: [{ ...STORY, hint: 'Ask somebody.' }, NAME] }, CLEAN])).toBe(`posts/a.txt
   2:1  warning  Tells of one patient. [patient-story]
      ███████████ ███████████ came in with █████.
      ^^^^^^^^^^^
      → Ask somebody.

  2:13  error    Names a patient or a relative of one, next to something about
                 their health or care. [patient-name]
      ███████████ ███████████ came in with █████.
                  ^^^^^^^^^^^
      Seen with: condition (2:38), patient wording (2:1)
      → Take the name out ("a patient", "a family"), or take out everything
        about health and care.

1 error and 1 warning in 2 files
  Why, and what to write instead: phi-lint explain patient-name
`)
  })

  test.each([40, 80, 120])('fits %i columns', (width) => {
    for (const line of report('pretty', [FILE], { width }).split('\n').slice(0, -2)) expect(columns(line)).toBeLessThanOrEqual(width)
  })

  test('with --quiet shows errors, and masks what warnings flag all the same', () => {
    const text = report('pretty', [FILE], { quiet: true })
    expect(text).not.toContain('patient-story')
    expect(text).not.toContain('Our patient')
    expect(text).toContain('1 error and 0 warnings in 1 file (1 warning left out by --quiet)')
  })

  test.each([
    ['nothing found', [CLEAN, CLEAN], {}, 'No disclosures found in 2 files.\n'],
    ['no file at all', [], {}, 'Nothing was checked.\n'],
    ['warnings left out', [{ ...FILE, findings: [STORY] }], { quiet: true }, 'No errors found in 1 file (1 warning left out by --quiet)\n'],
    ['what remarks settled', [SETTLED, CLEAN], {}, 'No disclosures found in 2 files (1 suppressed in the drafts, 1 authorized, 1 in the baseline)\n'],
  ] as const)('ends with a line on %s', (_, files, options, line) => {
    expect(report('pretty', files, options)).toBe(line)
  })

  test('colours through the paint that it is given', () => {
    const text = report('pretty', [FILE], { paint: { ...OPTIONS.paint, error: (part) => `<${part}>` } })
    expect(text).toContain('<error>')
    expect(text).toContain(`<${'^'.repeat(11)}>`)
  })
})

test('compact: a finding a line, as problem matchers expect it', () => {
  expect(report('compact', [FILE, CLEAN])).toBe(
    'posts/a.txt:2:1: warning: Tells of one patient. [patient-story]\n' +
    `posts/a.txt:2:13: error: ${NAME.message} [patient-name]\n`,
  )
  expect(report('compact', [{ ...FILE, path: 'a\nb:1:1: error: no.txt' }], { quiet: true })).toMatch(/^a\\x0ab:1:1: error: no\.txt:2:13: error: .*\n$/)
})

describe('json', () => {
  const isOutput = new Ajv().compile(outputSchema())

  test('keeps to its schema, lists clean files, and holds nothing that the contract does not name', () => {
    const leaky = { ...FILE, findings: [{ ...NAME, matched: 'Maria Lopez' } as Finding] }
    const output = JSON.parse(report('json', [leaky, CLEAN])) as unknown
    expect(isOutput(output), JSON.stringify(isOutput.errors)).toBe(true)
    expect(output).toEqual({
      version: 1,
      files: [{ path: 'posts/a.txt', findings: [NAME], notes: [] }, { path: 'posts/b.txt', findings: [], notes: [] }],
      problems: [],
      summary: { files: 2, errors: 1, warnings: 0, suppressed: 0, authorized: 0, known: 0, notes: 0, problems: 0 },
    })
  })

  test('counts what remarks settled, carries notes, and names what was not checked', () => {
    const output = JSON.parse(report('json', [SETTLED], {}, [MISSING])) as unknown
    expect(isOutput(output), JSON.stringify(isOutput.errors)).toBe(true)
    expect(output).toEqual({
      version: 1,
      files: [{ path: 'posts/c.txt', findings: [], notes: ['seems to be in Spanish'] }],
      problems: [MISSING],
      summary: { files: 1, errors: 0, warnings: 0, suppressed: 1, authorized: 1, known: 1, notes: 1, problems: 1 },
    })
  })

  test('with --quiet leaves warnings out of list and summary', () => {
    const output = JSON.parse(report('json', [FILE], { quiet: true })) as unknown
    expect(output).toMatchObject({ files: [{ findings: [{ severity: 'error' }] }], summary: { errors: 1, warnings: 0 } })
  })

  test('the schema refuses what breaks the contract', () => {
    const good = JSON.parse(report('json', [FILE])) as { files: { findings: Record<string, unknown>[] }[] }
    for (const change of [{ category: 'secret' }, { severity: 'info' }, { start: null }, { matched: 'x' }, { evidence: [{ kind: 'thing' }] }]) {
      const bad = structuredClone(good)
      Object.assign(bad.files[0]!.findings[0]!, change)
      expect(isOutput(bad), JSON.stringify(change)).toBe(false)
    }
  })
})

test('ndjson: a finding a line, each with its path, as soon as its file is done', () => {
  const reporter = FORMATS.ndjson(OPTIONS)
  expect(reporter.begin()).toBe('')
  const lines = reporter.file(FILE).split('\n')
  expect(lines.pop()).toBe('')
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([{ path: 'posts/a.txt', ...STORY }, { path: 'posts/a.txt', ...NAME }])
  expect(reporter.file(CLEAN)).toBe('')
  expect(reporter.end(addUp(NOTHING, FILE, false))).toBe('')
})

describe('the compact form', () => {
  /** As docs/ give it for the problem matcher of VS Code. */
  const MATCHER = /^(.+):(\d+):(\d+): (error|warning): (.*) \[([a-z][a-z0-9-]*)\]$/
  test('is what the documented problem matcher takes', () => {
    const matches = report('compact', [FILE]).trimEnd().split('\n').map((line) => MATCHER.exec(line)?.slice(1))
    expect(matches).toEqual([
      ['posts/a.txt', '2', '1', 'warning', STORY.message, 'patient-story'],
      ['posts/a.txt', '2', '13', 'error', NAME.message, 'patient-name'],
    ])
  })
})

test.each([
  ['a.md', '', 'a.md'],
  ['a.md', 'site/', 'site/a.md'],
  ['../a.md', 'site/posts/', 'site/a.md'],
  ['../../../a.md', 'site/', '../../a.md'],
  ['<text>', '', '<text>'],
])('%s in %j is %s from the root', (path, prefix, whole) => {
  expect(fromRoot(path, prefix)).toBe(whole)
})
