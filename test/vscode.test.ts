import { readFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { folder } from './command.js'

const PLACE = fileURLToPath(new URL('../editors/vscode/', import.meta.url))
const manifest = JSON.parse(readFileSync(join(PLACE, 'package.json'), 'utf8'))
const defaults = Object.fromEntries(Object.entries(manifest.contributes.configuration.properties as Record<string, { default: unknown }>).map(([key, value]) => [key.replace('phi-lint.', ''), value.default]))

type Started = { readonly server: { readonly command: string; readonly args: readonly string[] }; readonly client: { readonly documentSelector: readonly object[] } }

/** Runs the extension with an editor that has these folders open, and gives the servers that it starts and the errors that it shows. */
async function activated(folders: readonly string[], settings: object = {}): Promise<{ readonly started: readonly Started[]; readonly errors: readonly string[] }> {
  const started: Started[] = []
  const errors: string[] = []
  const stubs: Record<string, unknown> = {
    vscode: {
      window: { showErrorMessage: async (line: string) => void errors.push(line) },
      workspace: { workspaceFolders: folders.map((fsPath) => ({ uri: { fsPath } })), getConfiguration: () => ({ get: (key: string) => ({ ...defaults, ...settings })[key as 'program'] }) },
    },
    'vscode-languageclient/node': { LanguageClient: class { constructor(_: string, private server: Started['server'], private client: Started['client']) {} async start() { started.push({ server: this.server, client: this.client }) } } },
  }
  const loader = Module as unknown as { _load: (name: string, ...rest: unknown[]) => unknown }
  vi.restoreAllMocks()
  const load = loader._load
  vi.spyOn(loader, '_load').mockImplementation((name, ...rest) => stubs[name] ?? load(name, ...rest))
  const require = createRequire(import.meta.url)
  delete require.cache[join(PLACE, 'extension.js')]
  await require(join(PLACE, 'extension.js')).activate()
  return { started, errors }
}
afterEach(() => vi.restoreAllMocks())

describe('the extension for VS Code', () => {
  const FILES = { 'node_modules/phi-lint/bin/phi-lint.js': '' }

  test('starts the phi-lint of the first folder that has one, for documents with and without a file', async () => {
    const [bare, own] = [folder(), folder(FILES)]
    const { started } = await activated([bare, own])
    expect(started).toMatchObject([{ server: { command: 'node', args: [join(own, 'node_modules/phi-lint/bin/phi-lint.js'), 'lsp'] } }])
    expect(started[0]!.client.documentSelector).toEqual(expect.arrayContaining([{ scheme: 'file', language: 'markdown' }, { scheme: 'untitled', language: 'plaintext' }]))
  })

  test('starts the one that the settings name', async () => {
    const program = join(folder(FILES), 'node_modules/phi-lint/bin/phi-lint.js')
    expect((await activated([folder(FILES)], { program })).started[0]!.server.args).toEqual([program, 'lsp'])
  })

  test('starts nothing where there is none, and says so where one was named', async () => {
    expect(await activated([folder()])).toEqual({ started: [], errors: [] })
    expect(await activated([folder()], { program: '/nowhere/phi-lint.js' })).toEqual({ started: [], errors: [expect.stringMatching(/names no file/)] })
  })

  test('runs programs only where the folder is trusted, and takes none from the settings of a folder', () => {
    expect(manifest.capabilities.untrustedWorkspaces.supported).toBe(false)
    const { 'phi-lint.program': program, 'phi-lint.node': node } = manifest.contributes.configuration.properties
    expect([program.scope, node.scope]).toEqual(['machine', 'machine'])
  })
})
