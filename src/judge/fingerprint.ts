import type { Mention } from '../detect/mention.js'
import type { Statement } from '../relate/statement.js'

/**
 * A mark for one finding that moves with its sentence: a hash of the rule, the ordinal and the sentence in which everything that any
 * detector saw is replaced by its kind. What was found never enters the hash, so it cannot come out of it.
 * FNV-1a, 64 bit (Fowler, Noll, Vo; draft-eastlake-fnv).
 */
export function fingerprint(rule: string, statement: Statement | undefined, ordinal: number): string {
  return fnv1a64(`${rule}\u0000${statement ? maskedText(statement) : ''}\u0000${ordinal}`)
}

/** The sentence with every mention replaced by its kind and white space folded. */
function maskedText({ prose, span, mentions }: Statement): string {
  let text = ''
  let at = span.start
  for (const mention of mentions.filter(isWords)) {
    if (mention.span.start < at) {
      at = Math.max(at, mention.span.end)
      continue
    }
    text += `${prose.segment.text.slice(at, mention.span.start)}<${mention.kind}>`
    at = mention.span.end
  }
  return (text + prose.segment.text.slice(at, Math.max(at, span.end))).replace(/\s+/g, ' ').trim().toLowerCase()
}

function isWords({ kind }: Mention): boolean {
  return !kind.endsWith('-cue')
}

function fnv1a64(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let i = 0; i < text.length; i++) {
    hash ^= BigInt(text.charCodeAt(i))
    hash = BigInt.asUintN(64, hash * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}
