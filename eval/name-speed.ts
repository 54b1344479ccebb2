/** How fast the tagger reads a text, and how fast compromise does, in one thread: megabytes (UTF-16 code units) a second, after a warm-up. */
import type { Witness } from '../src/detect/names/compromise.js'
import type { NameTagger } from '../src/detect/names/index.js'
import type { Prose } from '../src/text/prose.js'
import { proseOf, type Text } from './train-names/corpus.js'

/** compromise is slow: it gets so many texts, the tagger all of them. */
const FEW = 300

export function speedTable(texts: readonly Text[], names: NameTagger, witness: Witness): string {
  // Read anew each time: the tagger remembers what it said of a text.
  const read = (most: number): Prose[] => texts.slice(0, most).flatMap(({ text }) => proseOf(text) ?? [])
  const speed = (most: number, run: (prose: Prose) => void): number => {
    read(FEW).forEach(run)
    const prose = read(most)
    const size = prose.reduce((sum, { segment }) => sum + segment.text.length, 0)
    const start = process.cpuUsage()
    prose.forEach(run)
    const { user, system } = process.cpuUsage(start)
    return size / (user + system)
  }
  const tagger = speed(texts.length, (prose) => names.names(prose))
  const compromise = speed(FEW, (prose) => {
    for (const { from, to } of prose.sentences) witness(prose.segment.text.slice(prose.tokens[from]!.start, prose.tokens[to - 1]!.end))
  })
  return `| | MB/s of CPU time |\n| --- | --- |\n| tagger | ${tagger.toFixed(2)} |\n| compromise | ${compromise.toFixed(3)} |\n| ratio | ${(tagger / compromise).toFixed(1)} |`
}
