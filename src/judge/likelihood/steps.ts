import type { Kind, Mention } from '../../detect/mention.js'
import type { Statement } from '../../relate/statement.js'
import { hashText } from '../../text/hash.js'
import { tokenAt } from '../../text/prose.js'
import type { Span } from '../../text/span.js'

/** A word of a sentence as hashes, with what was seen there: all that is known of it when a sentence is weighed. Its place: UTF-16 offsets in its segment. */
export type Step = { readonly word: number; readonly tags: readonly number[]; readonly span?: Span }

/** What stands for the words of these kinds, whose own words tell nothing of who is spoken of: names, days, places, numbers. */
const MASKS: Partial<Readonly<Record<Kind, number>>> = {
  person: hashText('<person>'), handle: hashText('<handle>'), date: hashText('<date>'), age: hashText('<age>'), place: hashText('<place>'),
  'street-address': hashText('<street>'), postcode: hashText('<postcode>'), room: hashText('<room>'), organization: hashText('<organization>'),
  phone: hashText('<phone>'), fax: hashText('<phone>'), email: hashText('<email>'), url: hashText('<url>'),
  'record-number': hashText('<number>'), 'national-id': hashText('<number>'), ssn: hashText('<number>'),
}
const DIGITS = hashText('0')
const CAPITAL = [hashText('capital')]

/** The steps of a sentence in reading order: names, days, places and numbers masked, all other words in lower case. */
export function stepsOf({ prose, span, mentions }: Statement): readonly Step[] {
  const tags = new Map(mentions.map((mention) => [mention, sortOf(mention)] as const))
  const steps: Step[] = []
  let last: number | undefined
  for (let i = tokenAt(prose.tokens, span.start); i < prose.tokens.length && prose.tokens[i]!.end <= span.end; i++) {
    const token = prose.tokens[i]!
    if (token.kind === 'break') continue
    const here = mentions.filter((mention) => mention.span.start < token.end && token.start < mention.span.end)
    const mask = here.find(({ kind }) => MASKS[kind] !== undefined)
    const masked = mask && MASKS[mask.kind]
    const place = { start: token.start, end: token.end }
    if (masked !== undefined && masked === last) {
      const before = steps.at(-1)!
      steps[steps.length - 1] = { ...before, span: { start: before.span!.start, end: token.end } }
      continue
    }
    const seen = here.map((mention) => tags.get(mention)!)
    if (masked !== undefined) steps.push({ word: masked, tags: seen, span: place })
    else steps.push({ word: /^\d+$/.test(token.lower) ? DIGITS : hashText(token.lower), tags: /^\p{Lu}/u.test(token.text) ? [...seen, ...CAPITAL] : seen, span: place })
    last = masked
  }
  return steps
}

/** What was seen, as one number: its kind, sort and certainty. */
export function sortOf({ kind, sort, certainty }: Mention): number {
  return hashText(`${kind} ${sort} ${certainty}`)
}
