/**
 * Work counted instead of timed. V8's precise coverage (https://v8.dev/blog/javascript-code-coverage) says how often each block of
 * code ran; a block weighs what it is long, so that it does not matter how V8 cuts code into blocks. The sum is the same in every run,
 * and within a few per cent between versions of Node. Work inside V8 (sorting, maps, strings) is not seen; expressions are counted
 * apart, in expressions.ts.
 */
import type { Profiler } from 'node:inspector'
import { Session } from 'node:inspector'

/** The code that ran in one file: its address, and the characters of its code times the times that they ran. */
export type Ran = { readonly url: string; readonly characters: number }

export type Counter = {
  /** What ran since the last call. */
  take(): Ran[]
  stop(): void
}

/** Counts from now on; only what is loaded later is counted in full. */
export function startCounting(): Counter {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return {
    take() {
      let scripts: readonly Profiler.ScriptCoverage[] = []
      // Without a debugger elsewhere the answer is there before `post` returns.
      session.post('Profiler.takePreciseCoverage', (error, answer) => {
        if (error) throw error
        scripts = answer.result
      })
      return ranIn(scripts)
    },
    stop() {
      session.post('Profiler.stopPreciseCoverage')
      session.disconnect()
    },
  }
}

export function ranIn(scripts: readonly Profiler.ScriptCoverage[]): Ran[] {
  return scripts.filter(({ url }) => url.startsWith('file:')).map(({ url, functions }) => ({ url, characters: charactersRun(functions.flatMap(({ ranges }) => ranges)) }))
}

/** Ranges lie inside each other; each character counts as often as the smallest range around it. */
export function charactersRun(ranges: readonly Profiler.CoverageRange[]): number {
  const order = [...ranges].sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset)
  const around: Profiler.CoverageRange[] = []
  let sum = 0
  let at = 0
  const moveTo = (offset: number): void => {
    sum += (offset - at) * (around.at(-1)?.count ?? 0)
    at = offset
  }
  const leave = (until: number): void => {
    while (around.length > 0 && around.at(-1)!.endOffset <= until) {
      moveTo(around.at(-1)!.endOffset)
      around.pop()
    }
  }
  for (const range of order) {
    leave(range.startOffset)
    moveTo(range.startOffset)
    around.push(range)
  }
  leave(Infinity)
  return sum
}
