import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { beforeAll, describe, expect, test } from 'vitest'
import { folder } from './command.js'

/** What a release puts into the registry: the package as npm makes it of this tree. */
const cwd = folder()
let files: readonly string[] = []
let tarball = new Uint8Array()

beforeAll(() => {
  const [made] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--offline', '--pack-destination', cwd], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as [{ filename: string; files: { path: string }[] }]
  files = made.files.map(({ path }) => path)
  tarball = new Uint8Array(readFileSync(join(cwd, made.filename)))
}, 120_000)

/** All that may be in the package: no draft, no test, no measurement. The examples of the rules are what `phi-lint explain` shows. */
const CONTENT: readonly RegExp[] = [
  /^(?:package\.json|README\.md|CHANGELOG\.md|SECURITY\.md|LICENSE)$/,
  /^bin\/phi-lint\.js$/,
  /^dist\/page\/(?:main\.js|(?:engine|names|likelihood)\.gz|NOTICES\.txt)$/,
  /^dist\/command\/(?:[\w-]+\.js|NOTICES\.txt)$/,
  /^dist\/(?:src|rules)\/[\w./-]+\.(?:js|d\.ts)$/,
  /^docs\/[\w-]+\.md$/,
  /^rules\/README\.md$/,
  /^fixtures\/rules\/[\w-]+\.md$/,
  /^schemas\/[\w.-]+\.schema\.json$/,
  /^src\/(?:detect\/names|judge\/likelihood)\/MODEL\.md$/,
]

describe('the package', () => {
  test('holds the program, its docs and its schemas, and nothing else', () => {
    expect(files.filter((path) => !CONTENT.some((form) => form.test(path)))).toEqual([])
    expect(CONTENT.filter((form) => !files.some((path) => form.test(path)))).toEqual([])
  })

  test('holds all that its package.json and its docs speak of', () => {
    const { bin, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: Record<string, string>; exports: Record<string, { types: string; import: string } | string> }
    const entries = [...Object.values(bin), ...Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)))]
    const links = files.filter((path) => /^(?:README|docs\/).*\.md$/.test(path)).flatMap((path) => {
      const text = readFileSync(path, 'utf8')
      return [...text.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, link]) => join(path, '..', link!).replaceAll('\\', '/'))
    })
    // Of the repository, README links to what only somebody who works on it wants to see.
    const missing = [...entries, ...links].map((path) => path.replace(/^\.\//, '')).filter((path) => !files.includes(path) && !(/^(?:src\/|bench\/|CONTRIBUTING\.md$)/.test(path) && existsSync(path)))
    expect(missing).toEqual([])
  })

  test('runs nothing where it is installed', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    // `prepare` runs in a checkout and before a release, not where the package is installed from a registry.
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([])
  })

  test('is built clean: what npm adds to the build goes to the program that takes out files of older builds', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { build: string; prepack: string } }
    expect(scripts.prepack).toBe('npm run build -- --clean')
    const [, last] = /node (\S+)$/.exec(scripts.build)!
    expect(readFileSync(last!, 'utf8')).toContain("import('./bundle.js')")
    expect(readFileSync('build/bundle.js', 'utf8')).toContain("process.argv.includes('--clean')")
  })
})

test('publint finds no fault with it', async () => {
  const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) as ArrayBuffer }, strict: true })
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
})

test('its types are what a program sees that imports it', async () => {
  const found = await checkPackage(createPackageFromTarballData(tarball))
  expect(found.types).toMatchObject({ kind: 'included' })
  // It is an ES module: what calls `require` is told so, and nothing else is wrong.
  const problems = 'problems' in found ? found.problems.filter(({ kind }) => kind !== 'CJSResolvesToESM') : ['none']
  expect(problems.filter((problem) => typeof problem === 'string' || !('resolutionKind' in problem && problem.resolutionKind === 'node10'))).toEqual([])
}, 60_000)
