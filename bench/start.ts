import { tmpdir } from 'node:os'
import { spawnSync } from 'node:child_process'
import { timesOf, type Times } from './clock.js'
import { table } from './table.js'
import { COMMANDS, ROOT } from './samples.js'

/** How often each command is run, in turns, so that a busy moment meets all of them. */
const TIMES = 15

/** How many times `node -e 0` a command may take. */
const AIMS: Readonly<Record<string, number>> = { '--version': 1.5, 'a clean post': 2.5, 'a post that needs names': 4, 'a post that needs compromise': 7 }

function run(args: readonly string[]): number {
  const start = performance.now()
  spawnSync(process.execPath, args, { cwd: tmpdir(), stdio: 'ignore' })
  return performance.now() - start
}

/** Start-up, by the clock: from the call to the end of the process. */
export function measureStart(): string {
  const commands = { 'node -e 0': ['-e', '0'], ...Object.fromEntries(Object.entries(COMMANDS).map(([name, args]) => [name, [`${ROOT}bin/phi-lint.js`, ...args]])) }
  const names = Object.keys(commands)
  const times = new Map<string, number[]>(names.map((name) => [name, []]))
  for (let n = 0; n < TIMES; n++) for (const name of names) times.get(name)!.push(run(commands[name as keyof typeof commands]!))
  const node = timesOf(times.get('node -e 0')!)
  const row = (name: string, { best, median }: Times): readonly unknown[] => [name, best.toFixed(0), median.toFixed(0), (best / node.best).toFixed(1), AIMS[name] ?? '']
  return table(['start-up', 'best, ms', 'median, ms', 'times `node -e 0`', 'aim'], names.map((name) => row(name, timesOf(times.get(name)!))))
}
