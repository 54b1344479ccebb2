import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../src/judge/finding.js'
import { columns } from '../src/report/columns.js'
import { FORMATS } from '../src/report/formats.js'
import { outputSchema } from '../src/report/output-schema.js'
import { addUp, NOTHING, type CheckedFile, type ReportOptions } from '../src/report/results.js'

const SOURCE = 'Hello.\nOur patient Maria Lopez came in with lupus.\n'
const at = (column: number, length: number) => ({
  start: { line: 2, column, offset: 6 + column },
  end: { line: 2, column: column + length, offset: 6 + column + length },
})
const NAME: Finding = {
  rule: 'patient-name', category: 'name', severity: 'error', message: 'Names a patient or a relative of one, next to something about their health or care.',
  hint: 'Take the name out ("a patient", "a family"), or take out everything about health and care.', fingerprint: 'f1',
  ...at(13, 11), evidence: [{ kind: 'condition', ...at(38, 5) }, { kind: 'patient-cue', ...at(1, 11) }],
}
const STORY: Finding = {
  ...NAME, rule: 'patient-story', category: 'story', severity: 'warning', message: 'Tells of one patient.', hint: 'Ask somebody.',
  ...at(1, 11), evidence: [],
}
const FILE: CheckedFile = { path: 'posts/a.txt', source: SOURCE, findings: [STORY, NAME] }
const CLEAN: CheckedFile = { path: 'posts/b.txt', source: 'Hello.', findings: [] }

const plain = (text: string): string => text
const PAINT = { error: plain, warning: plain, dim: plain, bold: plain, mark: plain, good: plain }
const OPTIONS: ReportOptions = { quiet: false, reveal: false, width: 80, paint: PAINT }

function report(format: keyof typeof FORMATS, files: readonly CheckedFile[], options: Partial<ReportOptions> = {}): string {
  const all = { ...OPTIONS, ...options }
  const reporter = FORMATS[format](all)
  const totals = files.reduce((sum, { findings }) => addUp(sum, findings, all.quiet), NOTHING)
  return [reporter.begin(), ...files.map((file) => reporter.file(file)), reporter.end(totals)].join('')
}

describe('pretty', () => {
  test('says what, where, why and what to do, words masked', () => {
    expect(report('pretty', [FILE, CLEAN])).toBe(`posts/a.txt
  2:1  warning  Tells of one patient. [patient-story]
      ███████████ ███████████ came in with █████.
      ^^^^^^^^^^^
      → Ask somebody.

  2:13  error  Names a patient or a relative of one, next to something about
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
      files: [{ path: 'posts/a.txt', findings: [NAME] }, { path: 'posts/b.txt', findings: [] }],
      summary: { files: 2, errors: 1, warnings: 0 },
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
