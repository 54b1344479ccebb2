import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findConfig } from '../src/run/config.js'
import { folder, NUMBER, phiLint, type Run } from './command.js'

const OFF = '{"rules": {"record-number": "off"}}'

/** Whether the config with the rule switched off was found: the list of rules shows it, and is there sooner than a check. */
async function isFound(cwd: string, ...args: string[]): Promise<boolean> {
  const run = await phiLint(['rules', '--format', 'json', ...args], { cwd })
  expect(run.stderr).toBe('')
  return (JSON.parse(run.stdout) as { rules: { id: string; severity: string }[] }).rules.find(({ id }) => id === 'record-number')!.severity === 'off'
}

describe('where a config may stand', () => {
  test.each([
    ['.phi-lintrc', OFF],
    ['.phi-lintrc', 'rules:\n  record-number: off\n'],
    ['.phi-lintrc.json', OFF],
    ['.phi-lintrc.json', `\ufeff${OFF}`],
    ['.phi-lintrc.yaml', 'rules: { record-number: "off" } # a comment\n'],
    ['.phi-lintrc.yml', 'rules:\n  record-number: off\n'],
    ['phi-lint.config.json', OFF],
    ['.config/phi-lintrc.json', OFF],
    ['.config/phi-lintrc', OFF],
    ['package.json', `{"name": "x", "phi-lint": ${OFF}}`],
  ])('%s', async (name, content) => {
    expect(await isFound(folder({ [name]: content }))).toBe(true)
  })

  test('in a folder above, up to the root of the repository, and never above that', async () => {
    const cwd = folder({ '.phi-lintrc.json': OFF, 'repository/content/posts/.keep': '', 'repository/package.json': '{"name": "x"}' })
    mkdirSync(join(cwd, 'repository/.git'))
    expect(await isFound(join(cwd, 'repository/content/posts')), 'above the root').toBe(false)
    mkdirSync(join(cwd, '.git'))
    expect(await isFound(join(cwd, 'repository/content')), 'above an inner root').toBe(false)
    expect(await isFound(cwd)).toBe(true)
    const outer = folder({ '.phi-lintrc.json': OFF, 'content/posts/.keep': '' })
    mkdirSync(join(outer, '.git'))
    expect(await isFound(join(outer, 'content/posts')), 'at the root').toBe(true)
  })

  test('outside of any repository and of the home folder, only in the working directory', async () => {
    const cwd = folder({ '.phi-lintrc.json': OFF, 'inner/.keep': '' })
    expect(cwd.startsWith(homedir() + '/'), 'the temporary folder must not be at home').toBe(false)
    expect(await isFound(join(cwd, 'inner'))).toBe(false)
  })

  test('--config names one, --no-config takes none', async () => {
    const cwd = folder({ 'mine.yaml': 'rules: { record-number: "off" }', 'found/.phi-lintrc.json': OFF })
    expect(await isFound(cwd, '--config', 'mine.yaml')).toBe(true)
    expect(await isFound(cwd, '--config', 'found/.phi-lintrc.json')).toBe(true)
    expect(await isFound(join(cwd, 'found'))).toBe(true)
    expect(await isFound(join(cwd, 'found'), '--no-config')).toBe(false)
  })

  test('an empty one is one', async () => {
    const cwd = folder({ '.phi-lintrc.json': OFF, 'inner/.phi-lintrc.yaml': '# nothing yet\n' })
    mkdirSync(join(cwd, '.git'))
    expect(await isFound(join(cwd, 'inner'))).toBe(false)
  })
})

describe('no code of the repository runs', () => {
  const TRAP = (mark: string): string => `require('node:fs').writeFileSync(${JSON.stringify(mark)}, ''); module.exports = {}`

  // cosmiconfig 9 runs these as soon as it is called: see src/run/config.ts. `package.json` here makes .js a CommonJS file.
  test.each(['.config/config.js', '.config/config.cjs'])('%s, which cosmiconfig takes for a config of its own', async (name) => {
    const cwd = folder()
    const mark = join(cwd, 'it-ran')
    const trapped = folder({ [name]: TRAP(mark), 'package.json': '{"name": "x"}', '.phi-lintrc.json': '{}', 'draft.txt': NUMBER })
    for (const args of [['inspect', 'draft.txt'], ['rules'], ['explain', 'patient-name'], ['rules', '--config', '.phi-lintrc.json']]) {
      expect(await phiLint(args, { cwd: trapped })).toMatchObject({ code: 0, stderr: '' })
    }
    expect((await phiLint(['draft.txt'], { cwd: trapped })).code).toBe(1)
    expect(existsSync(mark)).toBe(false)
  })

  test('nor do search places count that a config for cosmiconfig would set', async () => {
    const own = '{"cosmiconfig": {"searchPlaces": ["other.json"], "mergeSearchPlaces": false}}'
    const cwd = folder({ '.config/config.json': own, '.phi-lintrc.json': OFF, 'other.json': '{"nonsense": 1}' })
    expect(await isFound(cwd)).toBe(true)
  })

  test.each([
    '.phi-lintrc.js', '.phi-lintrc.cjs', '.phi-lintrc.mjs', '.phi-lintrc.ts', 'phi-lint.config.js', 'phi-lint.config.cjs',
    'phi-lint.config.mjs', 'phi-lint.config.ts', '.config/phi-lintrc.js', '.config/phi-lintrc.cjs',
  ])('%s is neither run nor passed over', async (name) => {
    const cwd = folder()
    const mark = join(cwd, 'it-ran')
    const trapped = folder({ [name]: TRAP(mark), '.phi-lintrc.json': '{}', 'package.json': '{}' })
    const message = 'config that is a program is not run. Write it as JSON or YAML (.phi-lintrc.json), or pass --no-config. If you trust all who can change it, pass --allow-config-code.'
    for (const args of [['--text', 'x'], ['rules', '--config', name]]) {
      expect(await phiLint(args, { cwd: trapped })).toMatchObject({ code: 2, stdout: '', stderr: `phi-lint: ${name}: ${message}\n` })
    }
    expect((await phiLint(['rules', '--no-config'], { cwd: trapped })).code).toBe(0)
    expect(existsSync(mark)).toBe(false)
  })

  test('a config cannot import one', async () => {
    const cwd = folder()
    const mark = join(cwd, 'it-ran')
    const trapped = folder({ 'evil.cjs': TRAP(mark), '.phi-lintrc.json': '{"$import": "./evil.cjs"}' })
    expect(await phiLint(['--text', 'x'], { cwd: trapped })).toMatchObject({ code: 2, stderr: 'phi-lint: .phi-lintrc.json: unknown key "$import".\n' })
    expect(existsSync(mark)).toBe(false)
  })
})

describe('a config that is wrong is one line a mistake, and exit 2', () => {
  const wrong = (content: string, name = '.phi-lintrc.json'): Promise<Run> => phiLint(['--text', 'x'], { cwd: folder({ [name]: content }) })
  test.each([
    ['{"rule": {}}', 'unknown key "rule". Did you mean "rules"? Allowed are $schema, extends, preset, jurisdiction, channel, rules, overrides, ignore, organization, identifiers, terms, customRules, policy, replies.'],
    ['{"channel": "reply"}', '"channel" must be one of post, review-reply, blog, press-release, video, newsletter, forum.'],
    ['{"channel": "blogg"}', '"channel" must be one of post, review-reply, blog, press-release, video, newsletter, forum. Did you mean "blog"?'],
    ['{"rules": {"record-number": "warn"}}', '"rules.record-number" must be one of off, warning, error, default.'],
    ['{"rules": {"record-number": 2}}', '"rules.record-number" must be one of off, warning, error, default.'],
    ['{"rules": {"patient-name": ["error", {"x": true}]}}', '"rules.patient-name[1]": this rule has no switches.'],
    ['{"rules": {"suppression": ["error", {"requireReasn": false}]}}', 'unknown key "rules.suppression[1].requireReasn". Did you mean "requireReason"? Allowed are requireReason.'],
    ['{"rules": {"suppression": ["error", {"requireReason": "no"}]}}', '"rules.suppression[1].requireReason" must be true or false.'],
    ['{"rules": {"own-lost": "off"}}', '"rules.own-lost": "customRules" declares no such rule.'],
    ['{"jurisdiction": "uc"}', '"jurisdiction" must be one of us, uk, eu, it, in, au, ca. Did you mean "us"?'],
    ['{"preset": "nxt"}', '"preset" must be one of recommended, next. Did you mean "next"?'],
    ['{"terms": {"conditions": ["x"]}}', 'unknown key "terms.conditions". Did you mean "condition"? Allowed are condition, treatment, care-event, payment, photo, staff, facility, harmless.'],
    ['{"customRules": [{"id": "brands", "words": ["x"], "message": "m"}]}', '"customRules[0].id" must be own- and small letters, digits and hyphens, such as own-brand-names.'],
    ['{"customRules": [{"id": "own-x", "message": "m"}]}', '"customRules[0]" must have either "words" or "pattern".'],
    ['{"customRules": [{"id": "own-x", "words": ["x"], "message": "m", "near": ["persn"]}]}', /^"customRules\[0\]\.near\[0\]" must be one of .*Did you mean "person"\?$/],
    ['{"customRules": [{"id": "own-x", "pattern": "(a+)+", "message": "m"}]}', /^"customRules\[0\]\.pattern" could take very long/],
    ['{"ignore": "old"}', '"ignore" must be a list of globs.'],
    ['{"overrides": {}}', '"overrides" must be a list.'],
    ['{"overrides": [{"channel": "blog"}]}', '"overrides[0].files" must be a glob or a list of globs.'],
    ['{"overrides": [{"files": "x", "chanel": "blog"}]}', 'unknown key "overrides[0].chanel". Did you mean "channel"? Allowed are files, channel, format, severity, rules, jurisdiction, organization.'],
    ['{"overrides": [{"files": "x", "severity": "off"}]}', '"overrides[0].severity" must be one of warning, error.'],
    ['{"overrides": [{"files": "x", "organization": {"phones": ["911"]}}]}', '"overrides[0].organization.phones[0]" must have at least five digits.'],
    ['[]', 'a config holds keys with values: $schema, extends, preset, jurisdiction, channel, rules, overrides, ignore, organization, identifiers, terms, customRules, policy, replies.'],
    ['{"organization": {"phone": []}}', 'unknown key "organization.phone". Did you mean "phones"? Allowed are names, phones, emails, addresses, urls, handles, staff, facilities.'],
    ['{"identifiers": [{"name": "mrn", "pattern": "(LK-\\\\d+)+"}]}', '"identifiers[0].pattern" could take very long on some texts: it repeats what repeats already, or what can be read in several ways. Give its parts fixed lengths, as in LK-\\d{7}.'],
    ['{"identifiers": [{"name": "mrn", "pattern": "LK-1", "kind": "plan-numbr"}]}', '"identifiers[0].kind" must be one of record-number, plan-number, account-number, ssn, license-number, vehicle-number, device-number, national-id. Did you mean "plan-number"?'],
    ['{"rules": {', 'not valid JSON: line 1, column 12.'],
    ['{"rules": {},}', 'not valid JSON. Comments and trailing commas are not allowed.'],
  ] as readonly [string, string | RegExp][])('%s', async (content, message) => {
    const { code, stdout, stderr } = await wrong(content)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.replace(/^phi-lint: \.phi-lintrc\.json: /, '').trimEnd()).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
  })

  test('an unknown rule names those that exist', async () => {
    const run = await wrong('{"rules": {"record-numbr": "off"}}')
    expect(run.stderr).toMatch(/: "rules\.record-numbr": there is no such rule\. Did you mean "record-number"\? The rules are .*patient-name.*\n$/)
  })

  test('broken YAML, and YAML that unfolds without end', async () => {
    expect((await wrong('rules: [a, b\nchannel: : x', '.phi-lintrc.yaml')).stderr).toMatch(/^phi-lint: \.phi-lintrc\.yaml: not valid YAML or JSON: line \d, column \d+\.\n$/)
    const nine = (word: string): string => `[${Array(9).fill(word).join(',')}]`
    const bomb = `a: &a ${nine('x')}\n${Array.from('bcdefghi', (name, at) => `${name}: &${name} ${nine(`*${'abcdefgh'[at]}`)}`).join('\n')}`
    const run = await wrong(bomb, '.phi-lintrc.yaml')
    expect(run.code).toBe(2)
    expect(run.stderr.split('\n')).toHaveLength(2)
  })

  test('an unknown reader names those that exist', async () => {
    const run = await wrong('{"overrides": [{"files": "x", "format": "htlm"}]}')
    expect(run.stderr).toMatch(/: "overrides\[0\]\.format" must be one of text, .*\. Did you mean "html"\?\n$/)
  })

  test('--config without the file, with an empty one, or with one that has no key for it', async () => {
    const cwd = folder({ 'package.json': '{"name": "x"}', 'empty.json': '', 'blank.yaml': ' \n' })
    const complaint = async (file: string): Promise<string> => (await phiLint(['rules', '--config', file], { cwd })).stderr
    expect(await complaint('gone.json')).toBe('phi-lint: gone.json: the config could not be read: no such file or folder.\n')
    expect(await complaint('empty.json')).toBe('phi-lint: empty.json: the config is empty. To use none, pass --no-config.\n')
    expect(await complaint('blank.yaml')).toBe('phi-lint: blank.yaml: the config is empty. To use none, pass --no-config.\n')
    expect(await complaint('package.json')).toBe('phi-lint: package.json: it has no key "phi-lint".\n')
  })
})

describe('a list of staff in a file of its own', () => {
  const people = { 'people.csv': '\ufeffid;Name;role\n1;"Okafor, Samuel";MD\n\n2;Maria Lopez, RN;nurse\n', 'people.json': '["Samuel Okafor", {"name": "Maria Lopez"}]' }
  const read = async (staff: string, files: Readonly<Record<string, string | Buffer>> = {}): Promise<readonly string[] | undefined> => {
    const cwd = folder({ 'content/.keep': '', '.phi-lintrc.json': JSON.stringify({ organization: { staff } }), ...files })
    mkdirSync(join(cwd, '.git'))
    return (await findConfig(undefined, join(cwd, 'content'), [])).settings.organization?.staff
  }

  test('is named relative to the config, and read as CSV or JSON', async () => {
    expect(await read('people.csv', people)).toEqual(['Okafor, Samuel', 'Maria Lopez, RN'])
    expect(await read('./people.json', people)).toEqual(['Samuel Okafor', 'Maria Lopez'])
    expect(await read('hr/people.csv', { 'hr/people.csv': people['people.csv'] })).toHaveLength(2)
  })

  test.each([
    ['gone.csv', {}, 'could not be read: no such file or folder.'],
    ['people', { 'people/.keep': '' }, 'could not be read: it is a folder.'],
    ['a.csv', { 'a.csv': Buffer.from([0, 1, 2]) }, 'could not be read: it is not text.'],
    ['a.csv', { 'a.csv': 'Samuel Okafor\nMaria Lopez\n' }, 'has no column "name" in its first row.'],
    ['a.csv', { 'a.csv': '' }, 'has no column "name" in its first row.'],
    ['a.json', { 'a.json': '["Samuel Okafor", ' }, 'is not valid JSON.'],
    ['a.json', { 'a.json': '{"Samuel": "Okafor"}' }, 'must be a list of names, or of objects with a key "name".'],
    ['a.json', { 'a.json': '["Samuel Okafor", {"nom": "Maria Lopez"}]' }, 'has 1 of 2 entries without a name.'],
  ])('%s %j', async (staff, files, reason) => {
    await expect(read(staff, files)).rejects.toThrow(new RegExp(`^\\.\\./${staff.replace('.', '\\.')}: the list of staff ${reason.replaceAll('.', '\\.')}$`))
  })

  test('through the command: found, obeyed and, when it is broken, exit 2', async () => {
    const LINE = 'Samuel Okafor had a stroke. LK-1234567 is his chart.'
    const config = { organization: { staff: 'people.csv' }, identifiers: [{ name: 'mrn', pattern: 'LK-\\d{7}' }] }
    const cwd = folder({ ...people, '.phi-lintrc.json': JSON.stringify(config) })
    const { files } = JSON.parse((await phiLint(['--text', LINE, '--format', 'json'], { cwd })).stdout) as { files: { findings: { rule: string }[] }[] }
    expect(files[0]!.findings.map(({ rule }) => rule)).toEqual(['record-number'])
    const broken = folder({ '.phi-lintrc.json': JSON.stringify(config) })
    expect(await phiLint(['--text', LINE], { cwd: broken })).toMatchObject({ code: 2, stdout: '', stderr: 'phi-lint: people.csv: the list of staff could not be read: no such file or folder.\n' })
  })
})

describe('what a config says', () => {
  test('holds for files by glob, relative to its folder; later overrides win', async () => {
    const cwd = folder({
      '.phi-lintrc.json': JSON.stringify({
        overrides: [
          { files: ['archive/**', '*.md'], rules: { 'record-number': 'off' } },
          { files: 'archive/2020/*', rules: { 'record-number': 'warning' } },
        ],
      }),
      'a.txt': NUMBER, 'archive/b.txt': NUMBER, 'archive/2020/c.txt': NUMBER, 'posts/d.md': NUMBER,
    })
    mkdirSync(join(cwd, '.git'))
    const of = async (where: string, ...paths: string[]): Promise<readonly string[]> => {
      const { files } = JSON.parse((await phiLint([...paths, '--format', 'json'], { cwd: join(cwd, where) })).stdout) as {
        files: { path: string; findings: { rule: string; severity: string }[] }[]
      }
      return files.map(({ path, findings }) => `${path} ${findings.find(({ rule }) => rule === 'record-number')?.severity ?? 'nothing'}`)
    }
    expect(await of('.', '.')).toEqual(['a.txt error', 'archive/2020/c.txt warning', 'archive/b.txt nothing', 'posts/d.md nothing'])
    expect(await of('archive', '.'), 'from another folder').toEqual(['2020/c.txt warning', 'b.txt nothing'])
  })

  test('leaves ignored files out; one that is named all the same is exit 2', async () => {
    const cwd = folder({
      '.phi-lintrc.json': '{"ignore": ["old", "drafts/*.tmp.txt"]}',
      'old/a.txt': NUMBER, 'old/deep/b.txt': NUMBER, 'drafts/c.tmp.txt': NUMBER, 'drafts/d.txt': 'Fine.',
    })
    expect(await phiLint(['.', '--format', 'compact'], { cwd })).toMatchObject({ code: 0, stdout: '', stderr: 'Not checked: 2 hidden or ignored files or folders.\n' })
    const named = await phiLint(['old/a.txt'], { cwd })
    expect(named).toMatchObject({ code: 2, stderr: 'old/a.txt: ignored by "ignore" in the config. Take it out there, or pass --no-ignore.\n' })
  })
})
