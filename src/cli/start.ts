import { setFlagsFromString } from 'node:v8'
import { version } from '../run/package.js'

/** Runs the command; the exit code comes back. Takes the arguments without node and script. What only prints a line loads nothing else. */
export async function start(args: readonly string[]): Promise<number> {
  if (args.length === 1 && args[0] === '--version') {
    process.stdout.on('error', () => {})
    process.stdout.write(`${version()}\n`)
    return 0
  }
  for (const flag of FLAGS) setFlagsFromString(flag)
  const { main } = await import('./main.js')
  return main(args)
}

/**
 * What V8 does for programs that run long costs one that is over in a moment too much. It makes machine code of an expression when that runs for the
 * second time, which takes longer than running it a dozen times; texts of more than 1,000 characters have it at once in any case (JSRegExp in V8's
 * source). And it lets the space for new objects grow in small steps, with a collection at each. A flag that a V8 does not know is passed over.
 */
const FLAGS = ['--regexp-tier-up-ticks=20', '--semi-space-growth-factor=16']
