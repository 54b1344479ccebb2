import { CHANNELS, type Channel } from '../text/document.js'
import type { Severity } from '../judge/finding.js'

/** A stretch of one line: `line` counts from 1 within the example's text, columns from 1 in UTF-16 code units, `endColumn` is exclusive. */
export type Marked = { readonly line: number; readonly startColumn: number; readonly endColumn: number }

/** What a caret line promises: these words, this rule, this severity; and what the tilde lines below it point at. */
export type Expectation = Marked & { readonly rule: string; readonly severity: Severity; readonly evidence: readonly Marked[] }

/** One fenced block of a page in fixtures/rules: documentation for people, a test for the rules. */
export type Example = {
  readonly section: 'leaks' | 'safe'
  /** The reader's name, the first word of the fence. */
  readonly reader: string
  readonly channel: Channel | undefined
  /** The draft, without caret and tilde lines. */
  readonly text: string
  readonly expected: readonly Expectation[]
  /** Why it is safe, or what makes it a leak, in plain words: the paragraph directly above the block. */
  readonly reason: string | undefined
  /** Where the block's first line of text stands in the page, from 1. */
  readonly line: number
}

const HEADING = /^##[ \t]+(leaks|safe)\b/i
const OTHER_HEADING = /^#{1,2}[ \t]/
const FENCE = /^(`{3,})[ \t]*(\S*)[ \t]*(\S*)[ \t]*$/
const CARETS = /^ *(\^+) +([a-z][a-z0-9-]*) +(error|warning) *$/
const TILDES = /^ *~[~ ]*(?:[a-z][a-z-]*)? *$/

/**
 * Reads a page of examples: sections `## Leaks` and `## Safe` with fenced blocks whose fence names reader and channel, such as
 * ```` ```text review-reply ````; the paragraph directly above a block is its reason. Under a line of the draft, a line of carets names a finding on it (`^^^^ rule-id error`) and a line of
 * tildes shows its evidence. Columns are counted as they stand: one caret is one UTF-16 code unit.
 * Throws an Error that names the line of the page when a block is not closed or a channel does not exist.
 */
export function readExamples(page: string): readonly Example[] {
  const lines = page.split(/\r?\n/)
  const examples: Example[] = []
  let section: Example['section'] | undefined
  let above: readonly string[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!.trim()
    const heading = HEADING.exec(line)
    if (heading) section = heading[1]!.toLowerCase() as Example['section']
    else if (OTHER_HEADING.test(line)) section = undefined
    const fence = FENCE.exec(lines[i]!)
    if (!fence) {
      const isNew = lines[i - 1]?.trim() === ''
      above = line.startsWith('#') ? [] : line === '' ? above : isNew ? [line] : [...above, line]
      continue
    }
    const end = lines.findIndex((other, at) => at > i && other.trimEnd() === fence[1])
    if (end < 0) throw new Error(`line ${i + 1}: this block is never closed`)
    if (section) {
      const channel = channelNamed(fence[3]!, i + 1)
      const reason = above.length > 0 ? above.join(' ') : undefined
      examples.push({ section, reader: fence[2] || 'text', channel, ...readBlock(lines.slice(i + 1, end)), reason, line: i + 2 })
    }
    above = []
    i = end
  }
  return examples
}

function channelNamed(name: string, line: number): Channel | undefined {
  const channel = CHANNELS.find((known) => known === name)
  if (name !== '' && !channel) throw new Error(`line ${line}: no such channel; there are ${CHANNELS.join(', ')}`)
  return channel
}

function readBlock(lines: readonly string[]): { text: string; expected: readonly Expectation[] } {
  const text: string[] = []
  const expected: (Expectation & { evidence: Marked[] })[] = []
  for (const line of lines) {
    const carets = text.length > 0 ? CARETS.exec(line) : null
    if (carets) {
      const startColumn = line.indexOf('^') + 1
      expected.push({
        rule: carets[2]!, severity: carets[3] as Severity, line: text.length,
        startColumn, endColumn: startColumn + carets[1]!.length, evidence: [],
      })
    } else if (expected.length > 0 && TILDES.test(line)) {
      for (const run of line.matchAll(/~+/g)) {
        expected.at(-1)!.evidence.push({ line: text.length, startColumn: run.index + 1, endColumn: run.index + run[0].length + 1 })
      }
    } else {
      text.push(line)
    }
  }
  return { text: text.join('\n'), expected }
}
