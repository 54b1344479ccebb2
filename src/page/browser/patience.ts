import { CHECKING, setVerdict, SILENT } from './verdict.js'

/** `time` in milliseconds. */
export function pause(time: number): Promise<void> {
  return new Promise((done) => setTimeout(done, time))
}

/** Says so when an answer is long in coming: what was said of the draft as it was must not stand over another. */
export async function patiently<Given>(answer: Promise<Given>): Promise<Given> {
  const timers = ([[CHECKING, 1000], [SILENT, 30_000]] as const).map(([verdict, time]) => setTimeout(() => setVerdict(verdict), time))
  try {
    return await answer
  } finally {
    timers.forEach(clearTimeout)
  }
}
