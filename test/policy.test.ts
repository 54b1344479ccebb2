import { Ajv } from 'ajv'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULES } from '../rules/index.js'
import { createLinter, type LinterConfig } from '../src/linter.js'
import { findConfig } from '../src/run/config.js'
import { configSchema } from '../src/run/config-schema.js'
import { mistakes } from '../src/run/settings.js'
import { folder, phiLint } from './command.js'
import { FILE, NAME, report } from './reporting.js'

const REPLY = 'Sorry your visit fell short, Ann.'
const policy = { default: { text: 'Ask\n  Compliance.', link: 'https://intranet.example/posting' }, 'reply-confirms-patient': 'Template 4 only.' }

describe('a policy goes along with findings', () => {
  test('of its rule, else of all rules; in one line', async () => {
    const findings = await (await createLinter({ policy })).lint(REPLY, { channel: 'review-reply' })
    expect(findings.map((finding) => [finding.rule, finding.policy])).toEqual([
      ['reply-confirms-patient', { text: 'Template 4 only.' }],
      ['patient-name', { text: 'Ask Compliance.', link: 'https://intranet.example/posting' }],
    ])
  })

  test('also of rules about remarks, and of rules of one’s own', async () => {
    const customRules = [{ id: 'own-brand', words: ['Ozempic'], message: 'A brand.' }]
    const linter = await createLinter({ customRules, policy: { 'own-brand': 'Generic names.', suppression: 'Reasons, please.' } })
    const findings = await linter.lint('Ozempic! [phi-lint-disable-line patient-name -- no name]')
    expect(findings.map((finding) => [finding.rule, finding.policy?.text])).toEqual([['own-brand', 'Generic names.'], ['suppression', 'Reasons, please.']])
  })

  test('and where there is none, a finding has no such key', async () => {
    const [first] = await (await createLinter({ policy: { 'patient-link': 'x' } })).lint(REPLY, { channel: 'review-reply' })
    expect(first).not.toHaveProperty('policy')
  })
})

/** What is wrong, and how the config and the library say so. */
const WRONG: readonly (readonly [unknown, string, string?])[] = [
  ['words', '"policy" must hold your policy by rule, or by "default" for all others.'],
  [{ default: '  ' }, '"policy.default" must be the words of your policy, or {text, link}.'],
  [{ default: ['x'] }, '"policy.default" must be the words of your policy, or {text, link}.'],
  [{ default: { link: 'https://x.example' } }, '"policy.default.text" must be the words of your policy.'],
  [{ default: { text: 'x', url: 'y' } }, 'unknown key "policy.default.url". Allowed are text, link.'],
  ...['javascript:alert(1)', 'intranet/posting', 'https:// x', 'https://x.example/"><b>', 'file:///etc', ' https://x.example', 'https://x.example/\u202eexe', 'https://x.example/\u001b[31m', 7].map((link) =>
    [{ default: { text: 'x', link } }, '"policy.default.link" must be an address without blanks that begins with https://, http:// or mailto:.'] as const),
  [{ 'patient-nam': 'x' }, '"policy.patient-nam": there is no such rule. Did you mean "patient-name"?', 'policy: there is no rule called patient-nam'],
]
const RIGHT = [{}, { default: 'x' }, { 'patient-name': { text: 'x' } }, { default: { text: 'x', link: 'mailto:privacy@example.org' } }, { 'own-brand': 'x' }]

describe('in the config', () => {
  const valid = new Ajv().compile(configSchema(RULES))

  test.each(WRONG)('%j is refused, by the config, its schema and the library', async (written, inConfig, inLibrary = inConfig) => {
    expect(mistakes({ policy: written }, RULES)[0]).toContain(inConfig)
    expect(valid({ policy: written })).toBe(false)
    await expect(createLinter({ policy: written } as unknown as LinterConfig)).rejects.toMatchObject({ name: 'ConfigError', message: inLibrary })
  })

  test.each(RIGHT)('%j is taken', (written) => {
    expect(mistakes({ policy: written }, RULES)).toEqual([])
    expect(valid({ policy: written })).toBe(true)
  })

  test('a rule of one’s own must be declared, and what is extended is joined rule by rule', async () => {
    const cwd = folder({
      'a.json': JSON.stringify({ extends: './b.json', policy: { 'patient-name': 'Ours.' } }), 'b.json': JSON.stringify({ policy: { default: 'All.', 'patient-name': 'Theirs.' } }),
      'lost.json': '{"policy": {"own-lost": "x"}}',
    })
    expect((await findConfig(join(cwd, 'a.json'), cwd, RULES)).settings.policy).toEqual({ default: 'All.', 'patient-name': 'Ours.' })
    await expect(findConfig(join(cwd, 'lost.json'), cwd, RULES)).rejects.toThrow('lost.json: "policy.own-lost": "customRules" declares no such rule.')
  })
})

describe('in reports', () => {
  const told = { text: 'See <b>our</b> page.', link: 'https://x.example/a' }
  const file = { ...FILE, findings: [NAME, NAME].map((finding) => ({ ...finding, policy: told })) }
  const rules = RULES.map((rule) => ({ ...rule, policy: told }))

  test('for people at a terminal: once a file, under what to do', () => {
    expect(report('pretty', [file]).match(/\n {6}§ Your policy: See <b>our<\/b> page\. \(https:\/\/x\.example\/a\)\n/g)).toHaveLength(1)
  })

  test.each([
    ['github', 'Your policy: See <b>our</b> page. (https://x.example/a)'],
    ['gitlab', 'Your policy: See <b>our</b> page. (https://x.example/a)'],
    ['rdjson', 'Your policy: See <b>our</b> page. (https://x.example/a)'],
    ['checkstyle', 'Your policy: See &lt;b&gt;our&lt;/b&gt; page. (https://x.example/a)'],
    ['junit', 'Your policy: See &lt;b&gt;our&lt;/b&gt; page. (https://x.example/a)'],
    ['sarif', '**Your policy:** See \\\\<b\\\\>our\\\\</b\\\\> page. <https://x.example/a>'],
    ['markdown', 'Your policy: See \\<b\\>our\\</b\\> page. <https://x.example/a>'],
    ['html', '<strong>Your policy.</strong> See &lt;b&gt;our&lt;/b&gt; page. <a href="https://x.example/a">https://x.example/a</a>'],
    ['json', '"policy":{"text":"See <b>our</b> page.","link":"https://x.example/a"}'],
    ['ndjson', '"policy":{"text":"See <b>our</b> page.","link":"https://x.example/a"}'],
  ] as const)('%s', (format, expected) => {
    expect(report(format, [file], { rules })).toContain(expected)
  })

  test('compact stays one line', () => {
    expect(report('compact', [file], { rules })).not.toContain('policy')
  })
})

test('the command shows it, `explain` too, and the cache never an old one', async () => {
  const config = (text: string): string => JSON.stringify({ channel: 'review-reply', policy: { 'reply-confirms-patient': text } })
  const cwd = folder({ 'r.txt': REPLY, 'one.json': config('Template 4 only.'), 'two.json': config('Template 5 only.') })
  const run = async (name: string): Promise<string> => (await phiLint(['--config', name, '--cache=c', 'r.txt'], { cwd })).stdout
  expect(await run('one.json')).toContain('Your policy: Template 4 only.')
  expect(await run('two.json')).toContain('Your policy: Template 5 only.')
  const { stdout } = await phiLint(['explain', 'reply-confirms-patient', '--config', 'one.json'], { cwd })
  expect(stdout).toContain('What your own policy says\n  Template 4 only.\n')
  const shown = JSON.parse((await phiLint(['config', '--format', 'json', '--config', 'two.json'], { cwd })).stdout) as { settings: object; origins: object }
  expect(shown).toMatchObject({ settings: { policy: { 'reply-confirms-patient': 'Template 5 only.' } }, origins: { 'policy.reply-confirms-patient': { file: 'two.json', key: 'policy.reply-confirms-patient' } } })
})
