import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** From the ground up: a file imports from its own floor's folder and from floors below, never from above. */
const FLOORS = [
  'src/text', 'src/read', 'src/detect', 'src/relate', 'src/judge', 'rules', 'src/linter', 'src/rewrite', 'src/index', 'src/report', 'src/learn', 'src/run', 'src/page/browser', 'src/page', 'src/lsp', 'src/cli', 'bin', 'eval',
]
/** Floors that know nothing of the machine: the same engine runs in a browser page. */
const WITHOUT_NODE = ['src/text', 'src/read', 'src/detect', 'src/relate', 'src/judge', 'rules', 'src/linter', 'src/rewrite', 'src/index', 'src/report', 'src/learn', 'src/page/browser']

type File = { readonly path: string; readonly floor: string; readonly code: string; readonly imports: readonly string[] }

const FILES: readonly File[] = ['src', 'rules', 'bin', 'eval']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`))
  .filter((path) => /\.[jt]s$/.test(path) && !path.endsWith('.d.ts'))
  .map((path) => {
    const code = readFileSync(join(ROOT, path), 'utf8')
    const imports = Array.from(code.matchAll(/(?:^(?:import|export)\s[^'"]*?from\s*|^import\s*|\bimport\()['"]([^'"]+)['"]/gm), ([, name]) => name!)
    return { path, code, floor: floorOf(path), imports: imports.map((name) => resolved(path, name)) }
  })

function floorOf(path: string): string {
  return FLOORS.find((floor) => path === floor || path.startsWith(`${floor}/`) || path.startsWith(`${floor}.`)) ?? 'none'
}

function resolved(from: string, name: string): string {
  if (!name.startsWith('.')) return name
  return relative('.', normalize(join(dirname(from), name))).replaceAll('\\', '/').replace(/^dist\//, '').replace(/\.js$/, '.ts')
}

const own = (name: string): boolean => FILES.some(({ path }) => path === name)

test('every file stands on a floor, and the imports are seen', () => {
  expect(FILES.filter(({ floor }) => floor === 'none').map(({ path }) => path)).toEqual([])
  expect(FILES.length).toBeGreaterThan(40)
  expect(FILES.filter(({ imports }) => imports.some(own)).length).toBeGreaterThan(30)
  const lost = FILES.flatMap(({ path, imports }) => imports.filter((name) => name.startsWith('src/') && !own(name)).map((name) => `${path}: ${name}`))
  expect(lost, 'imports that lead nowhere').toEqual([])
})

test('imports only run downward', () => {
  const upward = FILES.flatMap(({ path, floor, imports }) =>
    imports.filter(own).filter((name) => FLOORS.indexOf(floorOf(name)) > FLOORS.indexOf(floor)).map((name) => `${path} imports ${name}`))
  expect(upward).toEqual([])
})

test('no imports run in a circle', () => {
  const imports = new Map(FILES.map((file) => [file.path, file.imports.filter(own)]))
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    else if (!done.has(path)) for (const next of imports.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const { path } of FILES) visit(path, [])
  expect(circles).toEqual([])
})

test('the engine uses nothing of Node', () => {
  const guilty = FILES.filter(({ floor, code, imports }) =>
    WITHOUT_NODE.includes(floor) && (imports.some((name) => name.startsWith('node:')) || /\b(?:process\.|Buffer\b|__dirname|require\()/.test(withoutComments(code))))
  expect(guilty.map(({ path }) => path)).toEqual([])
})

describe('single places', () => {
  test.each(['compromise', 'cosmiconfig', 'fast-glob', 'chalk', 'micromatch', 'ignore', 'mammoth', 'unpdf', 'exifr', 'vscode-languageserver/node'])('%s is imported in one file', (name) => {
    const importers = FILES.filter(({ floor, imports }) => floor !== 'eval' && imports.some((one) => one === name || one.startsWith(`${name}/`)))
    expect(importers.map(({ path }) => path)).toHaveLength(1)
  })

  test('words of a draft are shown in one file', () => {
    // Either `file.source` or a pattern that takes it apart.
    const reads = /\.source\b|\{[^{}]*\bsource\b[^{}]*\}\s*(?:=[^>]|\)\s*(?::|=>))/
    const readers = FILES.filter(({ floor, code }) => ['src/report', 'src/run', 'src/lsp', 'src/cli'].includes(floor) && reads.test(withoutComments(code)))
    expect(readers.map(({ path }) => path)).toEqual(['src/report/excerpt.ts'])
  })

  test('the command writes to standard output in one file, but for the version, and only a signal ends it before that is flushed', () => {
    const those = (pattern: RegExp): readonly string[] =>
      FILES.filter(({ floor, code }) => floor !== 'eval' && pattern.test(withoutComments(code))).map(({ path }) => path)
    expect(those(/process\.stdout\.write/)).toEqual(['src/cli/start.ts', 'src/cli/terminal.ts'])
    expect(those(/process\.exit\(/)).toEqual(['src/cli/signals.ts'])
    expect(those(/console\./)).toEqual([])
  })
})

test('no network: nothing imports what could reach it, but for the page that is offered to this machine alone', () => {
  const NETWORK = ['node:http', 'node:https', 'node:http2', 'node:net', 'node:tls', 'node:dgram', 'node:dns', 'undici']
  const calls = /\b(?:fetch|WebSocket|XMLHttpRequest)\s*\(/
  const guilty = FILES.filter(({ code, imports }) => imports.some((name) => NETWORK.includes(name)) || calls.test(withoutComments(code)))
  expect(guilty.map(({ path }) => path)).toEqual(['src/page/serve.ts'])
  expect(guilty[0]!.code).toContain("server.listen(port, HOST")
  expect(guilty[0]!.code).toContain("const HOST = '127.0.0.1'")
})

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*/g, '')
}
