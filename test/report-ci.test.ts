import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { CLEAN, FILE, MISSING, NAME, report, SETTLED, STORY } from './reporting.js'

/** What could break out of each format. */
const HOSTILE = 'a%b,c:d\n::error::x <&"\'> ]]> \u0001\ufffe.txt'

/** The elements of an XML text with their attributes. Fails where the text is not well-formed. */
function elements(xml: string): readonly { readonly name: string; readonly attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = []
  const open: string[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => {
      open.push(name)
      found.push({ name, attributes })
    },
    onclosetag: (name) => expect(open.pop()).toBe(name),
  }, { xmlMode: true })
  parser.end(xml)
  expect(open).toEqual([])
  // XML 1.0, section 2.2: no other characters.
  // oxlint-disable-next-line no-control-regex -- controls are what it looks for
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
  return found
}

describe('github', () => {
  test('annotates the lines', () => {
    expect(report('github', [FILE]).split('\n')).toEqual([
      `::warning file=posts/a.txt,line=2,endLine=2,col=1,endColumn=11,title=phi-lint%3A patient-story::${STORY.message} ${STORY.hint}`,
      `::error file=posts/a.txt,line=2,endLine=2,col=13,endColumn=23,title=phi-lint%3A patient-name::${NAME.message} ${NAME.hint}`,
      '1 error and 1 warning in 1 file',
      '',
    ])
  })

  test('gives no columns where a finding runs over lines, and no file to words given by hand', () => {
    const long = { ...NAME, end: { line: 3, column: 2, offset: 60 } }
    expect(report('github', [{ ...FILE, path: '<text>', findings: [long] }])).toMatch(/^::error line=2,endLine=3,title=/)
  })

  test('tells what was not checked, and what to know of a draft', () => {
    expect(report('github', [SETTLED], {}, [MISSING]).split('\n').slice(0, 2)).toEqual([
      '::notice file=posts/c.txt,title=phi-lint::posts/c.txt: seems to be in Spanish',
      '::error file=gone.txt,title=phi-lint%3A not checked::gone.txt: no such file or folder.',
    ])
  })

  test('names files from the root of the repository', () => {
    expect(report('github', [FILE], { prefix: 'site/' })).toContain('file=site/posts/a.txt,')
  })

  test('lets no name of a file end the command or begin another', () => {
    const text = report('github', [{ ...FILE, path: HOSTILE, findings: [NAME] }], {}, [{ path: HOSTILE, problem: 'x' }])
    expect(text).toMatch(/^::error file=a%25b%2Cc%3Ad%0A%3A%3Aerror%3A%3Ax [^\n]*\n::error file=[^\n]*\n1 error/)
    expect(text).not.toContain('\u0001')
  })
})

describe('gitlab', () => {
  type Issue = { readonly description: string; readonly check_name: string; readonly fingerprint: string; readonly severity: string; readonly location: unknown }
  const issues = (...args: Parameters<typeof report> extends [unknown, ...infer Rest] ? Rest : never): readonly Issue[] => JSON.parse(report('gitlab', ...args)) as Issue[]

  test('is a list of issues with all that GitLab asks for', () => {
    expect(issues([FILE, CLEAN])).toEqual([
      { description: `${STORY.message} ${STORY.hint}`, check_name: 'patient-story', fingerprint: 'f2-1-posts/a.txt', severity: 'minor', location: { path: 'posts/a.txt', lines: { begin: 2, end: 2 } } },
      { description: `${NAME.message} ${NAME.hint}`, check_name: 'patient-name', fingerprint: 'f1-1-posts/a.txt', severity: 'critical', location: { path: 'posts/a.txt', lines: { begin: 2, end: 2 } } },
    ])
    expect(issues([CLEAN])).toEqual([])
  })

  test('tells the same sentence in two places and two files apart', () => {
    const all = issues([{ ...FILE, findings: [NAME, NAME] }, { ...FILE, path: 'b.txt' }], { prefix: 'site/' })
    expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(4)
    expect(all[0]!.location).toMatchObject({ path: 'site/posts/a.txt' })
  })
})

describe('junit', () => {
  test('a suite for each file: errors fail, warnings do not, a clean file passes, what was not checked is in error', () => {
    const found = elements(report('junit', [FILE, CLEAN], {}, [MISSING]))
    expect(found.filter(({ name }) => name === 'testsuite').map(({ attributes: { name, tests, failures, errors } }) => [name, tests, failures, errors])).toEqual([
      ['posts/a.txt', '2', '1', '0'], ['posts/b.txt', '1', '0', '0'], ['gone.txt', '1', '0', '1'],
    ])
    expect(found.filter(({ name }) => name === 'testcase').map(({ attributes }) => attributes['name'])).toEqual([
      'patient-story 2:1', 'patient-name 2:13', 'no findings', 'not checked',
    ])
    expect(found.find(({ name }) => name === 'failure')!.attributes).toEqual({ type: 'patient-name', message: NAME.message })
  })

  test('is XML whatever a file is called', () => {
    const found = elements(report('junit', [{ ...FILE, path: HOSTILE }], {}, [{ path: HOSTILE, problem: HOSTILE }]))
    expect(found[1]!.attributes['name']).toBe('a%b,c:d\\x0a::error::x <&"\'> ]]> \\x01\ufffd.txt')
  })
})

describe('checkstyle', () => {
  test('an error for each finding', () => {
    const found = elements(report('checkstyle', [FILE, CLEAN], {}, [MISSING]))
    expect(found.filter(({ name }) => name === 'file').map(({ attributes }) => attributes['name'])).toEqual(['posts/a.txt', 'posts/b.txt', 'gone.txt'])
    expect(found.filter(({ name }) => name === 'error').map(({ attributes: { line, column, severity, source } }) => [line, column, severity, source])).toEqual([
      ['2', '1', 'warning', 'phi-lint.patient-story'], ['2', '13', 'error', 'phi-lint.patient-name'], ['1', undefined, 'error', 'phi-lint'],
    ])
  })

  test('is XML whatever a file is called', () => {
    expect(elements(report('checkstyle', [{ ...FILE, path: HOSTILE }]))[1]!.attributes['name']).toContain('<&"\'> ]]>')
  })
})

describe('rdjson', () => {
  test('counts columns in bytes, as reviewdog does', () => {
    const source = 'Hello.\nOur pätient Maria Lopez came in with lupus.\n'
    const { diagnostics } = JSON.parse(report('rdjson', [{ ...FILE, source }])) as { diagnostics: unknown[] }
    expect(diagnostics[1]).toEqual({
      message: `${NAME.message} ${NAME.hint}`,
      location: { path: 'posts/a.txt', range: { start: { line: 2, column: 14 }, end: { line: 2, column: 25 } } },
      severity: 'ERROR',
      code: { value: 'patient-name' },
    })
  })
})

describe('with --quiet', () => {
  test.each(['github', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'ndjson', 'sarif'] as const)('%s leaves warnings out', (format) => {
    expect(report(format, [FILE], { quiet: true, rules: [] })).not.toContain('patient-story')
    expect(report(format, [FILE], { rules: [] })).toContain('patient-story')
  })
})
