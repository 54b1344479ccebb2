import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { RULES } from '../rules/index.js'
import { configSchema } from '../src/run/config-schema.js'
import { matches, settingsFor } from '../src/run/linters.js'
import { NUMBER_KINDS } from '../src/detect/formats.js'
import { TERM_KINDS } from '../src/detect/terms.js'
import { mistakes, ORGANIZATION_KEYS } from '../src/run/settings.js'
import { suggest } from '../src/run/suggest.js'
import { CHANNELS } from '../src/text/document.js'

const isConfig = new Ajv().compile(configSchema(RULES))
const [rule] = RULES.map(({ id }) => id)

describe('the schema for editors and the check agree', () => {
  test.each([
    {},
    { $schema: './config.schema.json' },
    { rules: Object.fromEntries(RULES.map(({ id }) => [id, 'warning'])) },
    { rules: { [rule!]: 'default' }, ignore: [], overrides: [] },
    ...CHANNELS.map((channel) => ({ channel })),
    { overrides: [{ files: '*.md' }, { files: ['a', 'b'], channel: 'blog', rules: { [rule!]: 'off' } }] },
    { overrides: [{ files: '*.note', format: 'markdown', severity: 'warning', organization: { names: ['North Clinic'] } }] },
    { ignore: ['old/**'] },
    { organization: {}, identifiers: [] },
    { organization: Object.fromEntries(ORGANIZATION_KEYS.map((key) => [key, key === 'phones' ? ['(614) 555-0138'] : ['one', 'two']])) },
    { organization: { staff: 'people/staff.csv' } },
    { extends: './base.json', preset: 'next', jurisdiction: 'uk', overrides: [{ files: 'au/**', jurisdiction: 'au' }] },
    { extends: ['./base.json', '@clinic/phi-lint-config'] },
    { rules: { suppression: ['error', { requireReason: false }] } },
    { terms: Object.fromEntries(TERM_KINDS.map((kind) => [kind, ['one', 'TWO']])) },
    { customRules: [{ id: 'own-a', words: ['x'], message: 'm' }, { id: 'own-b2', pattern: 'LK-\\d{7}', near: ['person'], severity: 'error', message: 'm', hint: 'h' }], rules: { 'own-a': 'off' } },
    { identifiers: [{ name: 'mrn', pattern: 'LK-\\d{7}' }, ...NUMBER_KINDS.map((kind) => ({ name: 'x', pattern: 'x\\d', kind }))] },
  ])('on what is right: %j', (config) => {
    expect(mistakes(config, RULES)).toEqual([])
    expect(isConfig(config)).toBe(true)
  })

  test.each([
    [null], [[]], ['off'], [{ rulez: {} }], [{ rules: [] }], [{ rules: { 'no-such-rule': 'off' } }], [{ rules: { [rule!]: 'warn' } }], [{ rules: { [rule!]: null } }],
    [{ channel: 'tweet' }], [{ channel: null }], [{ channel: [] }], [{ overrides: {} }], [{ overrides: ['*.md'] }], [{ overrides: [{}] }], [{ overrides: [{ files: [] }] }],
    [{ overrides: [{ files: '' }] }], [{ overrides: [{ files: [1] }] }], [{ overrides: [{ files: 'a', ignore: [] }] }],
    [{ overrides: [{ files: 'a', format: 'docs' }] }], [{ overrides: [{ files: 'a', format: null }] }], [{ overrides: [{ files: 'a', severity: 'off' }] }], [{ overrides: [{ files: 'a', organization: { name: [] } }] }], [{ ignore: 'old' }], [{ ignore: [1] }],
    [{ organization: [] }], [{ organization: 'Clinic' }], [{ organization: { name: ['Clinic'] } }], [{ organization: { names: 'Clinic' } }], [{ organization: { names: [''] } }], [{ organization: { names: [1] } }],
    [{ organization: { staff: '' } }], [{ organization: { staff: {} } }], [{ organization: { phones: ['call us'] } }], [{ organization: { phones: ['911'] } }], [{ organization: { names: null } }],
    [{ extends: '' }], [{ extends: [1] }], [{ extends: {} }], [{ preset: 'all' }], [{ jurisdiction: 'de' }], [{ overrides: [{ files: 'a', jurisdiction: 'de' }] }], [{ overrides: [{ files: 'a', preset: 'next' }] }],
    [{ rules: { suppression: ['error'] } }], [{ rules: { suppression: ['error', { requireReason: 1 }] } }], [{ rules: { suppression: ['loud', {}] } }], [{ rules: { suppression: ['error', {}, {}] } }], [{ rules: { [rule!]: ['error', {}] } }], [{ rules: { 'own-Loud': 'off' } }],
    [{ terms: [] }], [{ terms: { condition: 'flu' } }], [{ terms: { condition: [''] } }], [{ terms: { conditions: [] } }], [{ terms: { condition: ['--'] } }], [{ terms: { condition: ['(open'] } }], [{ terms: { condition: ['a | b'] } }], [{ terms: { condition: ['(a)(b)(c)(d)'] } }], [{ customRules: [{ id: 'own-a', words: ['…'], message: 'm' }] }],
    [{ customRules: {} }], [{ customRules: [{ id: 'own-a', words: ['x'] }] }], [{ customRules: [{ id: 'a', words: ['x'], message: 'm' }] }], [{ customRules: [{ id: 'own-a', message: 'm' }] }], [{ customRules: [{ id: 'own-a', words: [], message: 'm' }] }],
    [{ customRules: [{ id: 'own-a', words: ['x'], pattern: 'x', message: 'm' }] }], [{ customRules: [{ id: 'own-a', words: ['x'], message: 'm', near: ['custom'] }] }], [{ customRules: [{ id: 'own-a', words: ['x'], message: 'm', severity: 'off' }] }],
    [{ identifiers: {} }], [{ identifiers: ['LK'] }], [{ identifiers: [{ name: 'mrn' }] }], [{ identifiers: [{ pattern: 'LK' }] }], [{ identifiers: [{ name: '', pattern: 'LK' }] }],
    [{ identifiers: [{ name: 'mrn', pattern: '' }] }], [{ identifiers: [{ name: 'mrn', pattern: 1 }] }], [{ identifiers: [{ name: 'mrn', pattern: 'LK', kind: 'phone' }] }], [{ identifiers: [{ name: 'mrn', pattern: 'LK', flags: 'i' }] }],
  ])('on what is wrong: %j', (config) => {
    expect(mistakes(config, RULES)).not.toEqual([])
    expect(isConfig(config)).toBe(false)
  })
})

test('all mistakes are named at once', () => {
  expect(mistakes({ chanel: 'blog', channel: 'x', ignore: 1, overrides: [{ files: 'a', rules: { [rule!]: 'loud' } }] }, RULES)).toHaveLength(4)
})

test.each([
  ['posts/a.md', '*.md', true],
  ['posts/a.md', 'posts/*', true],
  ['posts/a.md', './posts/*.md', true],
  ['posts/a.md', 'posts\\*.md', true],
  ['posts/2026/a.md', 'posts/*.md', false],
  ['posts/2026/a.md', 'posts/**', true],
  ['posts/2026/a.md', '**/*.{md,txt}', true],
  ['posts/.hidden.md', '*.md', true],
  ['posts/a.md', 'a.md', true],
  ['posts/a.md', '/a.md', false],
])('%s is meant by %s: %s', (path, glob, expected) => {
  expect(matches(path, [glob])).toBe(expected)
})

test('settings of a path: the last override that says something wins; words without a path have none', () => {
  const config = {
    file: '/site/.phi-lintrc.json',
    folder: '/site',
    settings: {
      channel: 'blog' as const,
      rules: { a: 'off' as const, b: 'off' as const },
      overrides: [{ files: ['replies/**'], channel: 'review-reply' as const, rules: { a: 'error' as const } }, { files: ['**/*.md'], rules: { b: 'warning' as const } }],
    },
  }
  expect(settingsFor('replies/x.md', config, '/site')).toEqual({ channel: 'review-reply', rules: { a: 'error', b: 'warning' } })
  expect(settingsFor('x.md', config, '/site/replies')).toEqual({ channel: 'review-reply', rules: { a: 'error', b: 'warning' } })
  expect(settingsFor('../x.md', config, '/site')).toEqual({ channel: 'blog', rules: { a: 'off', b: 'off' } })
  expect(settingsFor(undefined, config, '/site')).toEqual({ channel: 'blog', rules: { a: 'off', b: 'off' } })
})

test('a severity for all rules leaves those off that are off, and gives way to rules of the same and of later overrides', () => {
  const [off, own, later, other] = RULES.map(({ id }) => id) as [string, string, string, string]
  const config = {
    file: '/site/.phi-lintrc.json',
    folder: '/site',
    settings: {
      rules: { [off]: 'off' as const },
      overrides: [{ files: ['**'], severity: 'warning' as const, rules: { [own]: 'error' as const } }, { files: ['**'], rules: { [later]: 'error' as const } }],
    },
  }
  expect(settingsFor('a.md', config, '/site').rules).toMatchObject({ [off]: 'off', [own]: 'error', [later]: 'error', [other]: 'warning' })
})

test.each([
  ['rule', ['rules', 'ignore'], 'rules'],
  ['chanel', ['rules', 'channel'], 'channel'],
  ['igonre', ['ignore'], 'ignore'],
  ['patient-nmae', ['patient-name', 'patient-date'], 'patient-name'],
  ['PATIENT-NAME', ['patient-name'], 'patient-name'],
  ['zebra', ['rules', 'ignore'], undefined],
  ['', ['rules'], undefined],
  ['x'.repeat(10_000), ['rules'], undefined],
])('%.20s → %j', (word, known, meant) => {
  expect(suggest(word, known)).toBe(meant)
})
