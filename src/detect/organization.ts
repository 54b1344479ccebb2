import type { Prose } from '../text/prose.js'
import { byPlace, contains, overlaps, type Span } from '../text/span.js'
import type { Token } from '../text/tokens.js'
import type { Mention } from './mention.js'
import { isMailOf, isPageOf, isSameNumber, mailOf, numberOf, pageOf, tagOf } from './own-contacts.js'
import { isStaff, staffOf } from './own-staff.js'
import { isShortened, wordsIn, wordsOf } from './own-words.js'

/** What belongs to the organisation that publishes, so that none of it is taken for a patient's. All of it is optional. */
export type Organization = {
  readonly names?: readonly string[]
  /** Also fax numbers. Punctuation and the country's prefix do not count. */
  readonly phones?: readonly string[]
  /** Addresses, and domains ("clinic.example") whose addresses are all its own. */
  readonly emails?: readonly string[]
  /** Whole addresses: "120 Harbor Street, Fort Dodge, IA 50501". A town counts as its own within the address only. */
  readonly addresses?: readonly string[]
  /** Hosts, with what is below them; or pages of another host ("facebook.com/clinic"). */
  readonly urls?: readonly string[]
  readonly handles?: readonly string[]
  /** Full names of people who work there; titles and letters behind the name do not count. */
  readonly staff?: readonly string[]
  /** Buildings, wards and rooms with names. */
  readonly facilities?: readonly string[]
}

/** Marks what is the organisation's own among the mentions of one segment. */
export type Owner = (prose: Prose, mentions: readonly Mention[]) => readonly Mention[]

const BY = 'organization'

/**
 * Makes an owner of a profile. Sorts it gives: `own` to phone, fax, e-mail, URL, handle, hashtag, street address, postcode, place and room;
 * `staff` to people. Names of the organisation and its facilities become mentions of kind `organization`; people "seen" in them are dropped.
 */
export function ownerOf(organization: Organization): Owner {
  const { names = [], phones = [], emails = [], addresses = [], urls = [], handles = [], staff = [], facilities = [] } = organization
  const titles = byFirstWord([...names, ...facilities])
  const people = staffOf(staff)
  const numbers = phones.map(numberOf)
  const mails = emails.map(mailOf)
  const pages = urls.map(pageOf)
  const tags = new Set([...handles, ...names, ...facilities].map(tagOf))
  const isOwn = (mention: Mention, text: string): boolean => {
    switch (mention.kind) {
      case 'phone':
      case 'fax':
        return numbers.some((own) => isSameNumber(own, numberOf(text)))
      case 'email':
        return mails.some((own) => isMailOf(own, mailOf(text)))
      case 'url':
        return pages.some((own) => isPageOf(own, pageOf(text), mention.sort))
      case 'handle':
      case 'hashtag':
        return tags.has(tagOf(text))
      default:
        return false
    }
  }
  return (prose, mentions) => {
    const titled = findTitles(prose, titles)
    const placed = findAddresses(prose, mentions, addresses)
    const text = (span: Span): string => prose.segment.text.slice(span.start, span.end)
    const kept = mentions.flatMap((mention): Mention[] => {
      const { kind, span } = mention
      const inTitle = titled.some((title) => contains(title.span, span))
      if (kind === 'person') return inTitle ? [] : isStaff(people, text(span)) ? [{ ...mention, sort: 'staff' }] : [mention]
      const isPlaced = PLACES.has(kind) && (inTitle || placed.some((place) => overlaps(place, span)))
      return [isPlaced || isOwn(mention, text(span)) ? { ...mention, sort: 'own' } : mention]
    })
    return [...kept, ...titled].sort((a, b) => byPlace(a.span, b.span))
  }
}

const PLACES: ReadonlySet<string> = new Set(['street-address', 'postcode', 'place', 'room'])

/** A name as words; a name of one word as it is written, too. */
type Title = { readonly words: readonly string[]; readonly exact: string | undefined }

/** Of those that begin alike the longest comes first. */
function byFirstWord(names: readonly string[]): ReadonlyMap<string, readonly Title[]> {
  const titles = names.map((name): Title => ({ words: wordsOf(name), exact: wordsIn(name).length === 1 ? wordsIn(name)[0] : undefined }))
  titles.sort((a, b) => b.words.length - a.words.length)
  return new Map(titles.map(({ words: [first = ''] }) => [first, titles.filter(({ words }) => words[0] === first)]))
}

/** Where names of the organisation and its facilities stand. A name of one word must have its capitals: "Hope" is not hope. */
function findTitles({ segment, index, tokens }: Prose, titles: ReadonlyMap<string, readonly Title[]>): readonly Mention[] {
  if (titles.size === 0) return []
  const words = tokens.flatMap(({ text, start }) => [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({ text: match[0], word: wordsOf(match[0])[0]!, start: start + match.index, end: start + match.index + match[0].length })))
  const found: Mention[] = []
  for (let i = 0; i < words.length; i++) {
    const title = titles.get(words[i]!.word)?.find((one) => one.words.every((word, n) => words[i + n]?.word === word) && (one.exact === undefined || one.exact === words[i]!.text))
    if (!title) continue
    const last = words[i + title.words.length - 1]!
    found.push({ kind: 'organization', segment: index, span: { start: words[i]!.start, end: last.end }, certainty: 'certain', by: BY, sort: 'own' })
    i += title.words.length - 1
  }
  return found.filter(({ span }) => !segment.text.slice(span.start, span.end).includes('\n\n'))
}

/** Stretches of the text that write one of the addresses: its street, and what stands around that in the same words. */
function findAddresses({ segment, tokens }: Prose, mentions: readonly Mention[], addresses: readonly string[]): readonly Span[] {
  return mentions.flatMap(({ kind, span }) => {
    if (kind !== 'street-address') return []
    const words = wordsOf(segment.text.slice(span.start, span.end))
    const own = addresses.find((address) => hasRun(wordsOf(address), words) || address.split(/[,\n]/).some((line) => wordsOf(line).length > 2 && hasRun(words, wordsOf(line))))
    return own === undefined ? [] : [stretch(tokens, span, new Set(wordsOf(own)))]
  })
}

/** Whether `part` stands within `whole` as it is. A street without a number is a street of many houses. */
function hasRun(whole: readonly string[], part: readonly string[]): boolean {
  if (!part.some((word) => /\d/.test(word)) || part.length < 2) return false
  return whole.some((_, at) => part.every((word, n) => whole[at + n] === word))
}

function stretch(tokens: readonly Token[], { start, end }: Span, words: ReadonlySet<string>): Span {
  const goesOn = (i: number): boolean => {
    const { kind, text } = tokens[i]!
    if (kind === 'break') return text === '\n'
    if (kind === 'word' || kind === 'number') return wordsOf(text).every((word) => words.has(word))
    // The full stop of "St." goes on; that of a sentence does not.
    return /^[,()#|-]$/.test(text) || (text === '.' && isShortened(tokens[i - 1]?.lower ?? ''))
  }
  let first = tokens.findIndex((token) => token.end > start)
  let last = tokens.findLastIndex((token) => token.start < end)
  while (first > 0 && goesOn(first - 1)) first--
  while (last < tokens.length - 1 && goesOn(last + 1)) last++
  return { start: tokens[first]!.start, end: tokens[last]!.end }
}
