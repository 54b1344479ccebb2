import { fileURLToPath } from 'node:url'
import { processorTime, runNode } from './clock.js'
import { readPosts, textOf } from './samples.js'
import { short, table } from './table.js'

/** Sizes of one text, in UTF-16 code units. The command itself refuses more than 10 million in one text; the library does not. */
const SIZES = [1_000, 16_000, 128_000, 1_000_000, 8_000_000, 16_000_000]
const FINDINGS = [100, 1_000, 10_000]
/** Shorter ones are read again and again until this much was read, or the clock has nothing to show. */
const ENOUGH = 64_000
const LEAK = (n: number): string => `Our patient Maria Lopez came in with a stroke on March ${(n % 28) + 1}.${n % 5 === 4 ? '\n\n' : ' '}`

type Growth = { readonly time: number; readonly findings: number }

/** One size in a process of its own: what others left in memory would be measured, too. */
async function measureOne(what: string, size: number): Promise<Growth> {
  const { createLinter } = await import('../src/linter.js')
  const linter = await createLinter()
  const posts = readPosts()
  const text = what === 'size' ? textOf(posts, size) : Array.from({ length: size }, (_, n) => LEAK(n)).join('')
  const options = { channel: 'blog' } as const
  await linter.lint(textOf(posts, 60_000), options)
  const times = Math.max(1, Math.ceil(ENOUGH / text.length))
  let findings = 0
  const time = await processorTime(async () => {
    for (let n = 0; n < times; n++) findings = (await linter.lint(text, options)).length
  })
  return { time: time / times, findings }
}

function grow(what: string, sizes: readonly number[]): { readonly size: number; readonly growth: Growth | undefined; readonly memory: number }[] {
  return sizes.map((size) => {
    const { status, output, memory } = runNode([fileURLToPath(import.meta.url), what, String(size)])
    return { size, growth: status === 0 ? (JSON.parse(output) as Growth) : undefined, memory }
  })
}

/** Time of processors and memory, as one text grows and as one file holds more findings. */
export function measureGrowth(): string {
  const sizes = grow('size', SIZES)
  const findings = grow('findings', FINDINGS)
  const unit = sizes.find(({ size }) => size === 1_000_000)?.growth?.time ?? NaN
  const first = findings[0]?.growth
  return [
    table(['characters in one text', 'time, s', 'times that of 1 million', 'peak memory, MB'], sizes.map(({ size, growth, memory }) =>
      growth ? [size.toLocaleString('en'), short(growth.time / 1_000), short(growth.time / unit), memory.toFixed(0)] : [size.toLocaleString('en'), 'out of memory', '', ''])),
    table(['leaks in one text', 'findings', 'time, s', 'times that of the first', 'peak memory, MB'], findings.map(({ size, growth, memory }) =>
      growth ? [size.toLocaleString('en'), growth.findings, short(growth.time / 1_000), short(growth.time / (first?.time ?? NaN)), memory.toFixed(0)] : [size.toLocaleString('en'), '', 'out of memory', '', ''])),
  ].join('\n')
}

const [, program, what, size] = process.argv
if (program === fileURLToPath(import.meta.url) && what) console.log(JSON.stringify(await measureOne(what, Number(size))))
