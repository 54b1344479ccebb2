import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { RULES } from '../rules/index.js'
import { configPage } from '../src/run/config-page.js'
import { mistakes, SETTING_KEYS } from '../src/run/settings.js'
import { folder, phiLint } from './command.js'

const config = {
  extends: './shared.json',
  jurisdiction: 'uk',
  rules: { 'patient-age': 'off', 'own-brand': 'error' },
  overrides: [
    { files: 'replies/**', channel: 'review-reply', severity: 'warning' },
    { files: 'au/**', jurisdiction: 'au', rules: { 'patient-name': 'off' }, organization: { names: ['South'] } },
  ],
}
const shared = {
  channel: 'blog', ignore: ['old'], rules: { suppression: ['error', { requireReason: false }] }, organization: { names: ['North'], phones: ['614 555 0138'] },
  terms: { condition: ['glow'] }, identifiers: [{ name: 'mrn', pattern: 'LK-\\d{7}' }], customRules: [{ id: 'own-brand', words: ['Ozempic'], message: 'A brand.' }],
}

function site(): string {
  const cwd = folder({ '.phi-lintrc.json': JSON.stringify(config), 'shared.json': JSON.stringify(shared) })
  mkdirSync(join(cwd, '.git'))
  mkdirSync(join(cwd, 'replies'))
  return cwd
}

type Json = { path: string | null; file: string | null; isIgnored: boolean; settings: Record<string, unknown>; origins: Record<string, { file: string; key: string } | null> }
const json = async (cwd: string, ...args: string[]): Promise<Json> => JSON.parse((await phiLint(['config', '--format', 'json', ...args], { cwd })).stdout) as Json

describe('phi-lint config', () => {
  test('says for a path what is in force, and where each value was written', async () => {
    const { settings, origins, isIgnored } = await json(site(), 'replies/a.md')
    expect(settings).toMatchObject({
      jurisdiction: 'uk', preset: 'recommended', channel: 'review-reply', organization: shared.organization, terms: shared.terms, identifiers: shared.identifiers, customRules: shared.customRules, ignore: ['old'],
      rules: { 'patient-age': 'off', 'patient-name': 'warning', suppression: ['warning', { requireReason: false }], 'own-brand': 'warning' },
    })
    expect(isIgnored).toBe(false)
    const said = Object.fromEntries(Object.entries(origins).map(([key, origin]) => [key, origin && `${origin.file} ${origin.key}`]))
    expect(said).toMatchObject({
      jurisdiction: '.phi-lintrc.json jurisdiction', preset: null, channel: '.phi-lintrc.json overrides[0].channel', 'organization.names': 'shared.json organization.names',
      'terms.condition.0': 'shared.json terms.condition[0]', 'identifiers.0': 'shared.json identifiers[0]', 'ignore.0': 'shared.json ignore[0]',
      'rules.patient-age': '.phi-lintrc.json rules.patient-age', 'rules.patient-name': '.phi-lintrc.json overrides[0].severity',
    })
  })

  test('follows later overrides, and says what is ignored', async () => {
    const au = await json(site(), 'au/b.md')
    expect(au.settings).toMatchObject({ jurisdiction: 'au', channel: 'blog', rules: { 'patient-name': 'off', suppression: ['error', { requireReason: false }] }, organization: { names: ['South'], phones: ['614 555 0138'] } })
    expect(au.origins).toMatchObject({ jurisdiction: { key: 'overrides[1].jurisdiction' }, 'rules.patient-name': { key: 'overrides[1].rules.patient-name' }, 'organization.names': { key: 'overrides[1].organization.names' }, 'rules.suppression': { file: 'shared.json' } })
    expect((await json(site(), 'old/c.md')).isIgnored).toBe(true)
  })

  test('works from a folder below, with paths as people see them', async () => {
    const { path, file, origins } = await json(join(site(), 'replies'), 'a.md')
    expect({ path, file, channel: origins['channel'] }).toEqual({ path: 'a.md', file: '../.phi-lintrc.json', channel: { file: '../.phi-lintrc.json', key: 'overrides[0].channel' } })
  })

  test('prints YAML that could be a config, with the origins as comments', async () => {
    const { stdout, stderr, code } = await phiLint(['config', 'replies/a.md'], { cwd: site() })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^# replies\/a\.md, by \.phi-lintrc\.json\n/)
    expect(stdout).toMatch(/^channel: review-reply +# \.phi-lintrc\.json: overrides\[0\]\.channel$/m)
    expect(stdout).toMatch(/^ {2}patient-age: "off" +# /m)
    const read: unknown = parse(stdout)
    expect(mistakes(read, RULES)).toEqual([])
    expect(read).toEqual((await json(site(), 'replies/a.md')).settings)
  })

  test('without a config all is by default', async () => {
    const { file, origins, settings } = await json(folder())
    expect(file).toBeNull()
    expect(new Set(Object.values(origins))).toEqual(new Set([null]))
    expect(settings).toMatchObject({ jurisdiction: 'us', channel: 'post' })
  })
})

test('the list of rules and explain know the config’s own rules and its law', async () => {
  const cwd = site()
  expect((await phiLint(['rules'], { cwd })).stdout).toMatch(/own-brand +error +A brand\./)
  expect((await phiLint(['explain', 'own-brand'], { cwd })).stdout).toContain('A brand.')
  const { stdout } = await phiLint(['explain', 'patient-name'], { cwd })
  expect(stdout).toContain('UK GDPR')
  expect(stdout).not.toContain('45 CFR')
  expect((await phiLint(['explain', 'own-brnd'], { cwd })).stderr).toContain('Did you mean "own-brand"?')
})

describe('phi-lint completion', () => {
  const script = async (shell: string): Promise<string> => (await phiLint(['completion', shell])).stdout

  test.each(['bash', 'zsh', 'fish'])('%s: names commands, flags, the words that flags take, and rules', async (shell) => {
    const text = await script(shell)
    for (const word of ['inspect', 'explain', 'init', 'channel', 'jurisdiction', 'review-reply', 'patient-name']) expect(text).toContain(word)
  })

  test('bash completes with it', async () => {
    const text = await script('bash')
    const complete = (...words: string[]): readonly string[] =>
      execFileSync('bash', ['-c', `${text}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _phi_lint; printf '%s\\n' "\${COMPREPLY[@]}"`], { encoding: 'utf8' }).split('\n').filter((word) => word !== '')
    expect(complete('phi-lint', 'exp')).toEqual(['explain'])
    expect(complete('phi-lint', 'explain', 'patient-na')).toEqual(['patient-name'])
    expect(complete('phi-lint', '--ma')).toEqual(['--max-warnings'])
    expect(complete('phi-lint', 'init', '--jurisdiction', 'u')).toEqual(['us', 'uk'])
    expect(complete('phi-lint', '--channel', 'rev')).toEqual(['review-reply'])
    expect(complete('phi-lint', 'draft'), 'paths are left to the shell').toEqual([])
  })

  test('another shell is exit 2, and says which was meant', async () => {
    expect(await phiLint(['completion', 'bsh'])).toMatchObject({ code: 2, stdout: '', stderr: 'phi-lint: completion: there is no script for "bsh". Did you mean "bash"? There is one for bash, zsh, fish.\n' })
  })
})

test('the help of every command has examples, in 80 columns', async () => {
  for (const command of ['check', 'baseline', 'inspect', 'rules', 'explain', 'config', 'init', 'completion']) {
    const { stdout } = await phiLint([command, '--help'])
    expect(stdout, command).toMatch(/\nExamples:\n {2}\S/)
    expect(Math.max(...stdout.split('\n').map((line) => line.length)), command).toBeLessThanOrEqual(80)
  }
})

describe('docs/configuration.md', () => {
  const page = readFileSync('docs/configuration.md', 'utf8')
  test('is fresh: npm run docs writes it', () => expect(page).toBe(configPage(RULES)))
  test('names every key', () => {
    for (const key of SETTING_KEYS) expect(page).toContain(`| \`${key}\` |`)
  })
})
