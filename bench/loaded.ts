import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import type { Profiler } from 'node:inspector'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ranIn } from './coverage.js'
import { ROOT } from './samples.js'

/** What a run of the command loads: files of code, their size in bytes, and the characters of code that ran. */
export type Loaded = { readonly files: number; readonly bytes: number; readonly characters: number }

/** Runs the command with these arguments and counts what it loads. */
export function loadedBy(args: readonly string[]): Loaded {
  const folder = mkdtempSync(join(tmpdir(), 'phi-lint-loaded-'))
  try {
    // Code that Node takes out of its cache is counted less precisely (Node.js documentation, node:module, compile cache).
    const env = { ...process.env, NODE_V8_COVERAGE: folder, NODE_DISABLE_COMPILE_CACHE: '1' }
    const { status } = spawnSync(process.execPath, [`${ROOT}bin/phi-lint.js`, ...args], { cwd: folder, env, stdio: 'ignore' })
    if (status !== 0 && status !== 1) throw new Error(`phi-lint ${args[0]} ended with ${status}`)
    const scripts = readdirSync(folder).flatMap((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: Profiler.ScriptCoverage[] }).result)
    const ran = ranIn(scripts)
    const files = new Set(ran.map(({ url }) => fileURLToPath(url)))
    const bytes = [...files].reduce((sum, file) => sum + statSync(file).size, 0)
    return { files: files.size, bytes, characters: ran.reduce((sum, { characters }) => sum + characters, 0) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
