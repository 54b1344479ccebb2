import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULES } from '../rules/index.js'
import { findConfig, type Config } from '../src/run/config.js'
import { settingsFor } from '../src/run/linters.js'
import { folder } from './command.js'

/** A repository with these files; what stands in `outer/` is beside it. */
function repository(files: Readonly<Record<string, string>>): string {
  const outer = folder(Object.fromEntries(Object.entries(files).map(([path, content]) => [path.startsWith('outer/') ? path.slice(6) : `repository/${path}`, content])))
  mkdirSync(join(outer, 'repository/.git'))
  return join(outer, 'repository')
}

const read = (cwd: string): Promise<Config> => findConfig(undefined, cwd, RULES)
const complaint = (cwd: string): Promise<string> => read(cwd).then(() => 'none', (error: Error) => error.message)
const rc = (settings: object): string => JSON.stringify(settings)

describe('extends', () => {
  test('joins tables key by key and lists one behind the other; the config itself has the last word', async () => {
    const cwd = repository({
      '.phi-lintrc.yaml': rc({
        extends: ['./shared/a.json', './shared/b.yml'], channel: 'blog', rules: { 'patient-age': 'off' }, ignore: ['mine'], organization: { phones: ['614 555 0138'] },
        overrides: [{ files: 'x', rules: { 'patient-name': 'error' } }], terms: { condition: ['three'] },
      }),
      'shared/a.json': rc({ channel: 'post', jurisdiction: 'uk', rules: { 'patient-age': 'warning', 'patient-date': 'warning' }, ignore: ['a'], organization: { names: ['A'], phones: ['614 555 0199'] }, terms: { condition: ['one'], staff: ['care navigator'] } }),
      'shared/b.yml': 'jurisdiction: eu\nrules:\n  patient-date: off\noverrides:\n  - files: x\n    rules: {patient-name: off, patient-link: off}\nterms: {condition: [two]}\n',
    })
    const config = await read(cwd)
    expect(config.settings).toMatchObject({
      channel: 'blog', jurisdiction: 'eu', rules: { 'patient-age': 'off', 'patient-date': 'off' }, ignore: ['a', 'mine'],
      organization: { names: ['A'], phones: ['614 555 0138'] }, terms: { condition: ['one', 'two', 'three'], staff: ['care navigator'] },
    })
    expect(settingsFor('x', config, cwd).rules).toMatchObject({ 'patient-name': 'error', 'patient-link': 'off' })
    expect(config.folder).toBe(cwd)
  })

  test('switches of a rule stay when only its severity is set again', async () => {
    const cwd = repository({ '.phi-lintrc.json': rc({ extends: './base.json', rules: { suppression: 'error' } }), 'base.json': rc({ rules: { suppression: ['warning', { requireReason: false }] } }) })
    expect((await read(cwd)).settings.rules).toEqual({ suppression: ['error', { requireReason: false }] })
  })

  test('takes packages by name, scoped ones too, in the usual places or by a path in them; they may extend further', async () => {
    const cwd = repository({
      'site/.phi-lintrc.json': rc({ extends: ['@clinic/base', 'plain', 'sub/strict.json'] }),
      'node_modules/@clinic/base/package.json': rc({ name: '@clinic/base', 'phi-lint': { rules: { 'patient-age': 'off' } } }),
      'site/node_modules/plain/.phi-lintrc.yaml': 'extends: ./more.yaml\n',
      'site/node_modules/plain/more.yaml': 'rules: {patient-date: off}\n',
      'node_modules/sub/strict.json': rc({ rules: { 'patient-link': 'warning' } }),
    })
    expect((await read(join(cwd, 'site'))).settings.rules).toEqual({ 'patient-age': 'off', 'patient-date': 'off', 'patient-link': 'warning' })
  })

  test('a package may stand outside of the repository: it is named', async () => {
    const cwd = repository({ '.phi-lintrc.json': rc({ extends: 'shared' }), 'outer/node_modules/shared/.phi-lintrc.json': rc({ channel: 'forum' }) })
    expect((await read(cwd)).settings.channel).toBe('forum')
    const linked = repository({ '.phi-lintrc.json': rc({ extends: 'shared' }), 'outer/packages/shared/.phi-lintrc.json': rc({ channel: 'video' }), 'node_modules/.keep': '' })
    symlinkSync(join(linked, '../packages/shared'), join(linked, 'node_modules/shared'))
    expect((await read(linked)).settings.channel).toBe('video')
  })

  test('the path of a list of staff is seen from the file that names it', async () => {
    const cwd = repository({ '.phi-lintrc.json': rc({ extends: './shared/base.json' }), 'shared/base.json': rc({ organization: { staff: 'staff.json' } }), 'shared/staff.json': '["Maria Lopez"]' })
    expect((await read(cwd)).settings.organization?.staff).toEqual(['Maria Lopez'])
  })

  test('a custom rule replaces one with its id, and an extended one can be switched', async () => {
    const brand = (message: string): object => ({ id: 'own-brand', words: ['Ozempic'], message })
    const cwd = repository({ '.phi-lintrc.json': rc({ extends: './base.json', customRules: [brand('Ours.')], rules: { 'own-other': 'off' } }), 'base.json': rc({ customRules: [brand('Theirs.'), { ...brand('Other.'), id: 'own-other' }] }) })
    expect((await read(cwd)).settings.customRules?.map(({ message }) => message)).toEqual(['Other.', 'Ours.'])
  })

  const base = { 'base.json': rc({ extends: './.phi-lintrc.json' }), 'code.mjs': 'globalThis.itRan = true\nexport default {}', 'notes.txt': '{}', 'list.json': '{"rule": {}}' }
  test.each([
    ['a circle', './base.json', '.phi-lintrc.json: "extends" runs in a circle.'],
    ['itself', './.phi-lintrc.json', '.phi-lintrc.json: "extends" runs in a circle.'],
    ['a file above the repository', '../secret.json', '.phi-lintrc.json: "extends" leads out of the repository. Share the config as a package, and name that.'],
    ['a way out and in again', './../secret.json', '.phi-lintrc.json: "extends" leads out of the repository. Share the config as a package, and name that.'],
    ['an absolute path', '/etc/hosts.json', '.phi-lintrc.json: "extends" must begin with ./ or ../, or be the name of a package.'],
    ['an address', 'https://example.org/base.json', '.phi-lintrc.json: "extends" must begin with ./ or ../, or be the name of a package.'],
    ['a way out of a package', 'shared/../../secret.json', '.phi-lintrc.json: "extends" must begin with ./ or ../, or be the name of a package.'],
    ['a file that looks like a package', 'base.json', '.phi-lintrc.json: "extends" must begin with ./ to name a file.'],
    ['a package that is not there', 'no-such-package', '.phi-lintrc.json: "extends" names a package that is not installed here.'],
    ['a package without a config', 'bare', '.phi-lintrc.json: "extends" names a package that holds no config for phi-lint.'],
    ['a file that is not there', './gone.json', '.phi-lintrc.json: "extends" names a file that is not there.'],
    ['a program', './code.mjs', '.phi-lintrc.json: "extends" names a program: a shared config must be JSON or YAML, with or without --allow-config-code.'],
    ['a package that brings a program', 'evil', /^node_modules\/evil\/phi-lint\.config\.js: config that is a program is not run\./],
    ['what is no config', './notes.txt', '.phi-lintrc.json: "extends" must name a file that ends in .json, .yaml or .yml.'],
    ['a config that is wrong', './list.json', /^list\.json: unknown key "rule"\. Did you mean "rules"\?/],
  ])('refuses %s', async (_, entry, message) => {
    const cwd = repository({ ...base, '.phi-lintrc.json': rc({ extends: entry }), 'outer/secret.json': '{}', 'node_modules/bare/package.json': '{}', 'node_modules/evil/phi-lint.config.js': 'globalThis.itRan = true', 'node_modules/shared/.phi-lintrc.json': '{}' })
    expect(await complaint(cwd)).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
    expect(globalThis).not.toHaveProperty('itRan')
  })

  test('refuses a link that leads out of the repository, and a package’s way out of itself', async () => {
    const cwd = repository({ '.phi-lintrc.json': rc({ extends: ['./in.json'] }), 'outer/secret.json': '{}' })
    symlinkSync(join(cwd, '../secret.json'), join(cwd, 'in.json'))
    expect(await complaint(cwd)).toContain('leads out of the repository')
    const packed = repository({ '.phi-lintrc.json': rc({ extends: 'shared' }), 'node_modules/shared/.phi-lintrc.json': rc({ extends: '../../secret.json' }), 'secret.json': '{}' })
    expect(await complaint(packed)).toContain('node_modules/shared/.phi-lintrc.json: "extends" leads out of the repository')
  })

  test('names the entry of a list that is wrong', async () => {
    const cwd = repository({ '.phi-lintrc.json': rc({ extends: ['./a.json', './gone.json'] }), 'a.json': '{}' })
    expect(await complaint(cwd)).toContain('"extends[1]" names a file that is not there')
  })
})
