import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './samples.js'

/** Several measurements of one thing, in one unit. */
export type Times = { readonly best: number; readonly median: number }

export function timesOf(values: readonly number[]): Times {
  const order = [...values].sort((a, b) => a - b)
  return { best: order[0]!, median: order[order.length >> 1]! }
}

/** Milliseconds of processor time that the action takes: what other programs do meanwhile does not count. */
export async function processorTime(action: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await action()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

/** What a process used: milliseconds by the clock and of processors, and the most memory at once in megabytes. */
export type Used = { readonly status: number | null; readonly time: number; readonly processor: number; readonly memory: number; readonly output: string }

/** Runs Node with these arguments. */
export function runNode(args: readonly string[], cwd = tmpdir()): Used {
  const folder = mkdtempSync(join(tmpdir(), 'phi-lint-bench-'))
  const log = join(folder, 'used.json')
  try {
    const start = performance.now()
    const { status, stdout } = spawnSync(process.execPath, ['--require', `${ROOT}bench/at-exit.cjs`, ...args], {
      cwd, env: { ...process.env, PHI_LINT_BENCH_LOG: log }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 30,
    })
    const time = performance.now() - start
    return { status, time, output: stdout, ...readUsed(log) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A process that has run out of memory leaves no log. */
function readUsed(log: string): { processor: number; memory: number } {
  try {
    return JSON.parse(readFileSync(log, 'utf8')) as { processor: number; memory: number }
  } catch {
    return { processor: NaN, memory: NaN }
  }
}
