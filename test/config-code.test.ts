import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, NUMBER, phiLint } from './command.js'

const OFF = "{ rules: { 'record-number': 'off' } }"
const run = (files: Readonly<Record<string, string>>, ...args: string[]): ReturnType<typeof phiLint> =>
  phiLint(['draft.txt', '--format', 'compact', ...args], { cwd: folder({ 'draft.txt': NUMBER, ...files }) })

test.each([
  ['.phi-lintrc.mjs', `export default ${OFF}`],
  ['.phi-lintrc.cjs', `module.exports = ${OFF}`],
  ['phi-lint.config.js', `module.exports = ${OFF}`],
])('%s is run with --allow-config-code, and refused without', async (name, code) => {
  const files = { [name]: code, 'package.json': '{}' }
  expect(await run(files, '--allow-config-code')).toMatchObject({ code: 0, stdout: '', stderr: '' })
  expect((await run(files)).code).toBe(2)
  expect((await run(files, '--allow-config-code', '--config', name)).code).toBe(0)
})

test('TypeScript runs where Node can, and is refused with a reason where it cannot', async () => {
  const { code, stderr } = await run({ '.phi-lintrc.ts': `const config: object = ${OFF}\nexport default config`, 'package.json': '{"type": "module"}' }, '--allow-config-code')
  if ('typescript' in process.features && process.features.typescript) expect(code).toBe(0)
  else expect({ code, stderr }).toEqual({ code: 2, stderr: 'phi-lint: .phi-lintrc.ts: this Node does not run TypeScript. Use Node 22.18 or newer, or write it as .mjs.\n' })
})

test.each([
  ['export default { rulez: {} }', 'unknown key "rulez". Did you mean "rules"?'],
  ['export const rules = {}', 'the config has no default export.'],
  ['throw new TypeError("MRN 4471920")', 'the config could not be run (TypeError).'],
  ['export default {', 'the config could not be run (SyntaxError).'],
  ['import "./gone.js"', 'the config, or a module that it imports, was not found.'],
])('what is wrong with it is told without its words: %s', async (code, message) => {
  const { code: exit, stderr } = await run({ '.phi-lintrc.mjs': code }, '--allow-config-code')
  expect(exit).toBe(2)
  expect(stderr).toContain(`phi-lint: .phi-lintrc.mjs: ${message}`)
  expect(stderr).not.toContain('4471920')
})

test('the flag opens no other door: extended programs and those of packages stay shut', async () => {
  const cwd = folder()
  const mark = join(cwd, 'it-ran')
  const trap = `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`
  for (const extended of ['./base.cjs', 'evil']) {
    const { code } = await run({ '.phi-lintrc.json': JSON.stringify({ extends: extended }), 'base.cjs': trap, 'node_modules/evil/.phi-lintrc.cjs': trap }, '--allow-config-code')
    expect(code).toBe(2)
  }
  expect(existsSync(mark)).toBe(false)
})
