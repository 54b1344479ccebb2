import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runNode } from './clock.js'
import { readPosts, ROOT } from './samples.js'
import { short, table } from './table.js'

const FILES = 2_000
/** Posts a file: about 1 kB. */
const IN_A_FILE = 7
const WORKERS = [1, 2, 4]

/** Writes so many Markdown files into a folder; gives their size in bytes. */
function writeContent(folder: string): number {
  const posts = readPosts()
  let size = 0
  for (let n = 0; n < FILES; n++) {
    const texts = Array.from({ length: IN_A_FILE }, (_, i) => posts[(n * IN_A_FILE + i) % posts.length]!.text)
    const page = Buffer.from(`---\ntitle: Page ${n}\nchannel: blog\n---\n\n${texts.join('\n\n')}\n`)
    const month = join(folder, String(n % 20))
    mkdirSync(month, { recursive: true })
    writeFileSync(join(month, `${n}.md`), page)
    size += page.length
  }
  return size
}

/** A folder of content, checked by the command with one and more workers: by the clock, since workers share the work and not the time. */
export function measureFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'phi-lint-content-'))
  try {
    const size = writeContent(folder)
    let alone = NaN
    const rows = WORKERS.map((workers) => {
      const { status, time, processor, memory } = runNode([`${ROOT}bin/phi-lint.js`, '.', '--no-config', '--format', 'compact', '--concurrency', String(workers)], folder)
      if (status !== 0 && status !== 1) return [workers, 'not yet', '', '', '', '']
      if (workers === 1) alone = time
      return [workers, (FILES / time * 1_000).toFixed(0), short(size / time / 1_000), short(alone / time), (processor / 1_000).toFixed(1), memory.toFixed(0)]
    })
    return table([`${FILES.toLocaleString('en')} files, ${(size / 1e6).toFixed(1)} MB: workers`, 'files/s', 'MB/s', 'times as fast as one', 'processor, s', 'peak memory, MB'], rows)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
