import type { Prose } from '../text/prose.js'
import { byPlace, contains, overlaps, type Span } from '../text/span.js'
import { tokenize, type Token } from '../text/tokens.js'
import type { Mention } from './mention.js'
import { isCredential, titleSort } from './names/titles.js'

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
  const people = staff.flatMap(namesIn)
  const numbers = phones.map(numberOf)
  const mails = emails.map((email) => email.trim().toLowerCase().replace(/^@/, ''))
  const pages = urls.map(pageOf)
  const tags = new Set([...handles, ...names, ...facilities].map(tagOf))
  const isOwn = (mention: Mention, text: string): boolean => {
    switch (mention.kind) {
      case 'phone':
      case 'fax':
        return numbers.some((own) => isSameNumber(own, numberOf(text)))
      case 'email':
        return mails.some((own) => isMailOf(own, text))
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

/** Words and numbers in lower case without accents, with the short forms of street names. */
function wordsOf(text: string): readonly string[] {
  return wordsIn(text).map(plain)
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

const SHORT: Readonly<Record<string, string>> = {
  street: 'st', road: 'rd', avenue: 'ave', drive: 'dr', lane: 'ln', boulevard: 'blvd', court: 'ct', place: 'pl', square: 'sq', highway: 'hwy', parkway: 'pkwy', suite: 'ste', floor: 'fl',
  north: 'n', south: 's', east: 'e', west: 'w', saint: 'st', apartment: 'apt', building: 'bldg', room: 'rm',
}

const SHORTENED: ReadonlySet<string> = new Set(Object.values(SHORT))

function plain(word: string): string {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return Object.hasOwn(SHORT, bare) ? SHORT[bare]! : bare
}

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
  const words = tokens.flatMap(({ text, start }) => [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({ text: match[0], word: plain(match[0]), start: start + match.index, end: start + match.index + match[0].length })))
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
    return /^[,()#|-]$/.test(text) || (text === '.' && (tokens[i - 1]?.text.length ?? 9) <= 4 && SHORTENED.has(tokens[i - 1]!.lower))
  }
  let first = tokens.findIndex((token) => token.end > start)
  let last = tokens.findLastIndex((token) => token.start < end)
  while (first > 0 && goesOn(first - 1)) first--
  while (last < tokens.length - 1 && goesOn(last + 1)) last++
  return { start: tokens[first]!.start, end: tokens[last]!.end }
}

/** The ways to read an entry: "Dr. Maria Lopez, RN", "Lopez, Maria" and "Maria Lopez, Head of Nursing" name the same person. */
function namesIn(entry: string): readonly (readonly string[])[] {
  const [head = [], ...rest] = entry.split(',').map(nameOf).filter((words) => words.length > 0)
  return rest.length === 0 ? [head].filter((words) => words.length > 0) : [[...rest.flat(), ...head], ...(head.length > 1 ? [head] : [])]
}

/** A name's words without a clinician's title before it and the letters behind it. */
function nameOf(text: string): readonly string[] {
  const tokens = tokenize(text.replace(/(?<=[A-Za-z])\.(?=[A-Z]|\s*$)/g, '')).filter((token) => token.kind === 'word' && !isCredential(token))
  const from = tokens.findIndex((token) => !/^(?:clinician|honorific)$/.test(titleSort(token) ?? ''))
  return from < 0 ? [] : tokens.slice(from).flatMap((token) => wordsOf(token.text))
}

/** First and last word agree and none of the others contradicts: "Maria Lopez" is "Maria Elena Lopez". One word alone is anybody. */
function isStaff(people: readonly (readonly string[])[], name: string): boolean {
  const words = nameOf(name)
  return people.some((person) => {
    const [short, long] = words.length <= person.length ? [words, person] : [person, words]
    return short.length > 0 && (short.length > 1 || long.length === 1) && short[0] === long[0] && short.at(-1) === long.at(-1) && short.every((word) => long.includes(word))
  })
}

type Dialled = { readonly digits: string; readonly isInternational: boolean }

/** Digits to dial, without extension, trunk prefix "(0)" or "0", and what dials abroad; the country code 1 (ITU-T E.164) is optional at home. */
function numberOf(text: string): Dialled {
  const bare = text.replace(/[ ,;]{0,2}(?:x|ext\.?|extn\.?|extension|#)[ .:]{0,2}\d{1,6}$/i, '').replace('(0)', '')
  const isAbroad = /^[\s(]*(?:\+|00)/.test(bare)
  const digits = bare.replace(/\D/g, '').replace(/^0{1,2}/, '')
  const isAmerican = digits.length === 11 && digits.startsWith('1')
  return { digits: isAmerican ? digits.slice(1) : digits, isInternational: isAbroad && !isAmerican }
}

/** Equal but for a country code (one to three digits) on one of them, or for the area code before seven digits. */
function isSameNumber(a: Dialled, b: Dialled): boolean {
  if (a.digits === b.digits) return true
  const [short, long] = a.digits.length <= b.digits.length ? [a, b] : [b, a]
  const extra = long.digits.length - short.digits.length
  if (short.digits.length < 7 || !long.digits.endsWith(short.digits)) return false
  return long.isInternational ? extra <= 3 && !short.isInternational : extra === 3 && short.digits.length === 7
}

/** Spelled out or not: "info at clinic dot org". A domain owns the addresses of its subdomains, too. */
function isMailOf(own: string, text: string): boolean {
  const mail = text.toLowerCase().replace(/[\s[\](){}<>]+/g, ' ').replace(/ ?\bdot\b ?/g, '.').replace(/ \bat\b /g, '@').replaceAll(' ', '')
  return mail === own || (!own.includes('@') && (mail.endsWith(`@${own}`) || mail.endsWith(`.${own}`)))
}

function pageOf(url: string): string {
  return url.trim().toLowerCase().replace(/^[a-z]{2,5}:\/\//, '').replace(/^www\./, '').replace(/\/+$/, '')
}

/** A fundraiser or an obituary on the organisation's own host is still somebody's. */
function isPageOf(own: string, page: string, sort: string | undefined): boolean {
  if (!own.includes('/') && (sort === 'fundraiser' || sort === 'memorial')) return false
  return page === own || /^[/?#:]/.test(page.startsWith(own) ? page.slice(own.length) : '') || (!own.includes('/') && /^[^/?#]*/.exec(page)![0].replace(/:\d+$/, '').endsWith(`.${own}`))
}

function tagOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}_]/gu, '').toLowerCase()
}
