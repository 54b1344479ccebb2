// Loaded before a program that is measured: when it ends, writes down what it used.
const { isMainThread } = require('node:worker_threads')

const log = process.env.PHI_LINT_BENCH_LOG
if (isMainThread && log) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    require('node:fs').writeFileSync(log, JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1000 }))
  })
}
