import type { Prose } from '../../../text/prose.js'
import type { Token } from '../../../text/tokens.js'
import type { Sense } from '../body-words.js'
import { listed } from '../list.js'
import type { Mention } from '../../mention.js'

/**
 * The small language that clauses about a person's health are written in, one a line (a line that ends with `/` goes on). Elements are
 * matched against the words of a sentence; hyphens and line breaks between words do not count.
 *
 *     gave/gives out    one of these words; `_` joins the words of a phrase
 *     {part}            a word or phrase of a class
 *     #                 a number, in digits or in words
 *     NP                a short noun phrase: what stands after "diagnosed with"
 *     ABBR              two to six capital letters
 *     WORD              any one word or number
 *     $                 the clause ends here     .  and with it the sentence, or a mark stands
 *     !word/{class}     neither of these comes next
 *     x?  x*            x may be missing; stand up to three times
 *     :                 what stands before is not marked        ;  nor what stands behind
 */
export type Classes = Readonly<Record<string, readonly string[]>>

/** The phrases of a class, split at `|` and at line breaks. */
export function phrases(text: string): string[] {
  return text.split(/[|\n]/).map((phrase) => phrase.trim()).filter((phrase) => phrase !== '')
}

/** Where an element may end that begins at a token; `firsts` are the words it can begin with, unless only a look at the token tells. */
type Reach = (tokens: readonly Token[], at: number, to: number) => readonly number[]
type Slot = { readonly reach: Reach; readonly firsts?: () => Iterable<string> }
/** What may follow the first word of a phrase, by that word. */
type Table = ReadonlyMap<string, readonly (readonly string[])[]>
type Element =
  | { readonly type: 'slot'; readonly slot: Slot; readonly least: 0 | 1; readonly most: number }
  | { readonly type: 'not'; readonly slot: Slot }
  | { readonly type: 'clause' | 'mark' | 'open' | 'close' }
type Pattern = { readonly elements: readonly Element[]; readonly meaning: Sense }
/** Patterns by the slots that can begin them, and those by word, so that a token looks at few. */
export type Grammar = {
  readonly byWord: ReadonlyMap<string, readonly Slot[]>
  readonly anywhere: readonly Slot[]
  readonly patterns: ReadonlyMap<Slot, readonly Pattern[]>
}

const NUMBERS = new Set(
  listed(`
    a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
    forty fifty sixty seventy eighty ninety hundred several few couple half
  `),
)
/** Words that end a noun phrase, and with it most clauses. */
const FUNCTION_WORDS = new Set(
  listed(`
    the this that these those it its he she they we you i him her his their them our my your and or but so because since after before when while until
    till as if though although with without at in on of for from to by into over under through about than then now today yesterday tonight tomorrow
    last again still just also too very is are was were be been being has have had do does did will would can could may might must should not who
    whom whose which what where why how there here up down out off all any some no 's
  `),
)
const IDLE = new Set(
  listed(`
    something anything nothing everything someone anyone one it us people life work love laughter success confidence problems issues pride joy things
    other various several many more common certain different such symptoms age years year day days weeks months time change changes
  `),
)
const CLAUSE_ENDS = new Set(
  listed(`
    and but or so because since after before when while until till as though anymore any again now today yesterday tonight at in on for from with
    without due well properly right straight unless despite following overnight unaided independently by out much very thanks
  `),
)

export function compileGrammar(groups: readonly (readonly [Sense, string])[], classes: Classes): Grammar {
  const slots = new Map<string, Slot>()
  const tableOf = tablesOf(classes)
  const slotOf = (source: string): Slot => {
    const known = slots.get(source) ?? makeSlot(source, tableOf)
    slots.set(source, known)
    return known
  }
  const patterns = new Map<Slot, Pattern[]>()
  for (const [meaning, text] of groups) {
    for (const line of text.replaceAll(/\/\n +/g, '/').split('\n')) {
      if (line.trim() === '') continue
      const elements = line.trim().split(/ +/).map((source) => elementOf(source, slotOf))
      for (const element of elements) {
        if (element.type !== 'slot') continue
        file(patterns, element.slot, { elements, meaning })
        if (element.least > 0) break
      }
    }
  }
  const byWord = new Map<string, Slot[]>()
  for (const slot of patterns.keys()) for (const word of new Set(slot.firsts?.())) file(byWord, word, slot)
  return { byWord, anywhere: [...patterns.keys()].filter(({ firsts }) => !firsts), patterns }
}

function file<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function elementOf(source: string, slotOf: (source: string) => Slot): Element {
  if (source === '$' || source === '.') return { type: source === '$' ? 'clause' : 'mark' }
  if (source === ':' || source === ';') return { type: source === ':' ? 'open' : 'close' }
  if (source.startsWith('!')) return { type: 'not', slot: slotOf(source.slice(1)) }
  const ending = source.at(-1)
  const isOptional = ending === '?' || ending === '*'
  return { type: 'slot', slot: slotOf(isOptional ? source.slice(0, -1) : source), least: isOptional ? 0 : 1, most: ending === '*' ? 3 : 1 }
}

function makeSlot(source: string, tableOf: (option: string) => Table): Slot {
  if (source === 'NP') return { reach: nounPhrase }
  if (source === 'WORD') return single(({ kind }) => kind === 'word' || kind === 'number')
  if (source === 'ABBR') return single(({ text }) => /^[A-Z][A-Z\d]{1,5}$/.test(text))
  if (source === '#') return single(isNumber)
  const options = source.split('/')
  if (options.includes('#')) {
    const words = makeSlot(options.filter((option) => option !== '#').join('/'), tableOf)
    return { reach: (tokens, at, to) => (isNumber(tokens[at]!) ? [at + 1] : words.reach(tokens, at, to)) }
  }
  const classNames = options.filter((option) => option.startsWith('{'))
  const literals = options.filter((option) => !option.startsWith('{')).join('/')
  // Most elements are never reached: their tables wait until they are.
  let tables: readonly Table[] | undefined
  const known = (): readonly Table[] => (tables ??= [...classNames, ...(literals === '' ? [] : [literals])].map(tableOf))
  return {
    firsts: () => known().flatMap((table) => [...table.keys()]),
    reach: (tokens, at, to) => {
      const ends: number[] = []
      for (const table of known()) {
        for (const rest of table.get(tokens[at]!.lower) ?? []) {
          const end = endOf(rest, tokens, at + 1, to)
          if (end > at) ends.push(end)
        }
      }
      return ends
    },
  }
}

function endOf(rest: readonly string[], tokens: readonly Token[], from: number, to: number): number {
  let i = from
  for (const word of rest) {
    i = skip(tokens, i, to)
    if (i >= to || tokens[i]!.lower !== word) return -1
    i++
  }
  return i
}

/** The table of a class (`{part}`) or of words written out (`gave/give up`), made when it is first asked for. */
function tablesOf(classes: Classes): (option: string) => Table {
  const tables = new Map<string, Table>()
  return (option) => {
    const known = tables.get(option)
    if (known) return known
    const listed = option.startsWith('{') ? classes[option.slice(1, -1)] : option.replaceAll('_', ' ').split('/')
    if (!listed) throw new Error(`no class ${option}`)
    const table = new Map<string, string[][]>()
    for (const phrase of listed) {
      const [first, ...rest] = (phrase.length > 2 && phrase.includes("'s") ? phrase.replaceAll("'s", " 's") : phrase).split(/[ -]/)
      file(table, first!, rest)
    }
    // The longest first: "blood pressure" before "blood".
    for (const list of table.values()) list.sort((a, b) => b.length - a.length)
    tables.set(option, table)
    return table
  }
}

function single(test: (token: Token) => boolean): Slot {
  return { reach: (tokens, at) => (test(tokens[at]!) ? [at + 1] : []) }
}

function isNumber({ kind, lower }: Token): boolean {
  return kind === 'number' || NUMBERS.has(lower)
}

/** An article or a word of measure, and up to four words up to the next function word: all of it or nothing. */
function nounPhrase(tokens: readonly Token[], at: number, to: number): readonly number[] {
  let i = at
  if (/^(?:an?|his|her|their|the|some|severe|mild|acute|chronic)$/.test(tokens[i]!.lower)) i = skip(tokens, i + 1, to)
  const first = i
  while (i < to && i - first < 6 && (tokens[i]!.kind === 'word' || tokens[i]!.kind === 'hyphen') && !FUNCTION_WORDS.has(tokens[i]!.lower)) i++
  return i > first && !IDLE.has(tokens[first]!.lower) ? [i] : []
}

/** The next token that counts. */
function skip(tokens: readonly Token[], from: number, to: number): number {
  let i = from
  while (i < to && (tokens[i]!.kind === 'hyphen' || tokens[i]!.kind === 'break')) i++
  return i
}

/** What the clauses say of somebody's health. In reading order of their beginnings; they may overlap. */
export function matchGrammar({ byWord, anywhere, patterns }: Grammar, prose: Prose): Mention[] {
  const mentions: Mention[] = []
  const { tokens } = prose
  for (const { from, to } of prose.sentences) {
    for (let at = from; at < to; at++) {
      for (const slots of [byWord.get(tokens[at]!.lower) ?? [], anywhere]) {
        for (const slot of slots) {
          if (slot.reach(tokens, at, to).length === 0) continue
          for (const pattern of patterns.get(slot)!) mentions.push(...mentionAt(pattern, prose, at, to))
        }
      }
    }
  }
  return mentions
}

function mentionAt({ elements, meaning }: Pattern, { tokens, index }: Prose, at: number, to: number): readonly Mention[] {
  const match = follow(elements, 0, 0, tokens, at, to, { open: at, close: -1 })
  if (!match) return []
  const span = { start: tokens[match.open]!.start, end: tokens[match.close - 1]!.end }
  return [{ kind: meaning.kind, segment: index, span, certainty: meaning.certainty, by: 'health-clauses', sort: meaning.sort }]
}

type Marks = { readonly open: number; readonly close: number }

/** Patterns are some ten elements long and repeat none more than three times, so the work at a place is bounded. */
function follow(
  elements: readonly Element[], e: number, times: number, tokens: readonly Token[], from: number, to: number, marks: Marks,
): Marks | undefined {
  const element = elements[e]
  if (!element) return marks.close < 0 ? { ...marks, close: from } : marks
  const at = skip(tokens, from, to)
  const next = (i: number, known = marks): Marks | undefined => follow(elements, e + 1, 0, tokens, i, to, known)
  switch (element.type) {
    case 'open':
      return at < to ? next(from, { ...marks, open: at }) : undefined
    case 'close':
      return next(from, { ...marks, close: from })
    case 'mark':
      return at >= to || tokens[at]!.kind !== 'word' ? next(from) : undefined
    case 'clause':
      return at >= to || tokens[at]!.kind !== 'word' || CLAUSE_ENDS.has(tokens[at]!.lower) ? next(from) : undefined
    case 'not':
      return at < to && element.slot.reach(tokens, at, to).length > 0 ? undefined : next(from)
    case 'slot': {
      if (times < element.most && at < to) {
        for (const end of element.slot.reach(tokens, at, to)) {
          const match = follow(elements, e, times + 1, tokens, end, to, marks)
          if (match) return match
        }
      }
      return times >= element.least ? next(from) : undefined
    }
  }
}
