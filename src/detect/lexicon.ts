import type { Prose } from '../text/prose.js'
import type { Sentence } from '../text/sentences.js'
import { tokenize, type Token } from '../text/tokens.js'
import type { Certainty, Kind, Mention } from './mention.js'

/**
 * Words and phrases of one kind, as a person writes them: one a line, or several on a line with ` | ` between them.
 *
 * - A hyphen stands for a hyphen, a blank or nothing: `post-op` finds "post-op", "post op" and "postop".
 * - A word in CAPITALS is found in capitals only (`MS`, not "ms"); any other entry is found in every case.
 * - `one's` stands for his, her, their, my and your (`our` is mostly the writer's house): `lost one's battle`.
 * - `(words)` in brackets may be missing: `hip replacement (surgery)`.
 * - A name's `'s` may lack its apostrophe, and before another word be missing: `Crohn's disease` finds "Crohns disease", "Crohn disease".
 * - British `ae` and `oe` find the American `e`, too.
 * - The plural of the last word is found with its singular.
 */
export type WordList = {
  readonly kind: Kind
  readonly sort?: string
  /** `never` makes no mention: an everyday phrase ("stroke of luck") that keeps the shorter entry inside it from being found. */
  readonly certainty: Certainty | 'never'
  /** The kinds that a `never` phrase hides; its own by default. */
  readonly hides?: readonly Kind[]
  readonly by: string
  readonly entries: string
}

/** All lists in one trie over words. */
export type Lexicon = { readonly lists: readonly WordList[]; readonly root: Root }

/** Where all entries begin: those with the same first letters together, since of most letters no text has a word. */
type Root = ReadonlyMap<string, Node>

/** A place in the trie. Its branches are made when somebody first comes by: most of them never are, and making them is what takes time. */
type Node = { next?: Map<string, Node>; ends?: Entry[]; waiting?: Entry[]; readonly depth: number }
/** An entry in one spelling, cut into words when they are first asked for, and the list that it is of. */
type Entry = { readonly text: string; words?: readonly string[]; readonly list: number }

const POSSESSIVES = new Set(['his', 'her', 'their', 'my', 'your'])
/** The edge of the trie that each of them may take. */
const ANY_POSSESSIVE = "one's"

/** Every entry of a list, with brackets written out, but not yet its spellings. */
export function entriesOf(list: WordList): string[] {
  const entries: string[] = []
  for (const line of list.entries.split('\n')) {
    for (const part of line.split('|')) {
      const entry = part.trim()
      if (entry.includes('(')) entries.push(...withAndWithout(entry))
      else if (entry !== '') entries.push(entry)
    }
  }
  return entries
}

function withAndWithout(entry: string): string[] {
  const open = entry.indexOf('(')
  if (open < 0) return [entry]
  const close = entry.indexOf(')', open)
  const [before, inside, after] = [entry.slice(0, open), entry.slice(open + 1, close), entry.slice(close + 1)]
  return [before + inside + after, before + after].flatMap((text) => withAndWithout(text.replace(/ {2,}/g, ' ').trim()))
}

export function compileLexicon(lists: readonly WordList[]): Lexicon {
  const waiting: Entry[] = []
  lists.forEach((words, list) => {
    for (const entry of entriesOf(words)) for (const text of spellings(entry)) waiting.push({ text, list })
  })
  const root = new Map<string, Node & { waiting: Entry[] }>()
  for (const entry of waiting) {
    const letters = firstLetters(entry.text)
    const node = root.get(letters)
    if (node) node.waiting.push(entry)
    else root.set(letters, { depth: 0, waiting: [entry] })
  }
  return { lists, root }
}

/** The first two letters of a word, or its first character: "3D" is cut into two words. */
function firstLetters(word: string): string {
  return word.slice(0, isLetter(word.charCodeAt(0)) && isLetter(word.charCodeAt(1)) ? 2 : 1).toLowerCase()
}

function isLetter(code: number): boolean {
  return isSmall(code) || (code >= 65 && code <= 90)
}

/** What a word leads to. */
function step(from: Root | Node, word: string): Node | undefined {
  const node = from instanceof Map ? from.get(firstLetters(word)) : (from as Node)
  return node && branches(node)?.get(word)
}

/** The ways in which an entry may be written. */
function spellings(entry: string): readonly string[] {
  if (!/['-]|[ao]e/.test(entry)) return [entry]
  const texts = [entry]
  if (entry.includes('-')) texts.push(entry.replaceAll('-', ''))
  if (entry.includes("'s") && !/\bone's\b/.test(entry)) {
    texts.push(entry.replaceAll("'s", 's'))
    // "Crohn disease", but not "Crohn": that is somebody's name.
    if (entry.includes("'s ")) texts.push(entry.replaceAll("'s", ''))
  }
  if (/[ao]e[a-z]/.test(entry)) texts.push(...texts.map((text) => text.replaceAll(/[ao]e(?=[a-z])/g, 'e')))
  return texts
}

function wordsOf(entry: Entry): readonly string[] {
  return (entry.words ??= cut(entry.text))
}

/** An entry cut as the text is, without its hyphens; `one's` stays one word. */
function cut(text: string): string[] {
  if (/^[A-Za-z -]+$/.test(text)) return text.split(/[ -]/)
  const [before, after] = text.split(/\bone's\b/, 2)
  if (after !== undefined) return [...cut(before!.trim()), ANY_POSSESSIVE, ...cut(after.trim())].filter((word) => word !== '')
  return tokenize(text)
    .filter((token) => token.kind !== 'hyphen')
    .map((token) => token.text)
}

/** The word of an entry at a place; the first is read without cutting the rest where that is plain. */
function wordAt(entry: Entry, depth: number): string {
  if (depth === 0 && !entry.words) {
    let end = 0
    while (isSmall(entry.text.charCodeAt(end))) end++
    if (end > 0 && (end === entry.text.length || entry.text[end] === ' ' || entry.text[end] === '-')) return entry.text.slice(0, end)
  }
  return wordsOf(entry)[depth]!.toLowerCase()
}

function branches(node: Node): Map<string, Node> | undefined {
  endsOf(node)
  if (!node.waiting) return node.next
  const next = new Map<string, Node>()
  for (const entry of node.waiting) {
    const word = wordAt(entry, node.depth)
    let child = next.get(word)
    if (!child) next.set(word, (child = { depth: node.depth + 1 }))
    const waiting = (child.waiting ??= [])
    waiting.push(entry)
  }
  delete node.waiting
  node.next = next
  return next
}

/** The entries that end at a place. */
function endsOf(node: Node | undefined): readonly Entry[] | undefined {
  if (node?.waiting && !node.ends && node.depth > 0) {
    node.ends = node.waiting.filter((entry) => wordsOf(entry).length === node.depth)
    node.waiting = node.waiting.filter((entry) => wordsOf(entry).length > node.depth)
    if (node.waiting.length === 0) delete node.waiting
  }
  return node?.ends
}

/** Finds the entries of all lists in one walk: at each place the longest of each kind; different kinds may overlap. In reading order. */
export function matchLexicon(lexicon: Lexicon, prose: Prose): readonly Mention[] {
  const mentions: Mention[] = []
  const takenUntil = new Map<Kind, number>()
  for (const sentence of prose.sentences) {
    let shouted: boolean | undefined
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = prose.tokens[i]!
      if (token.kind === 'hyphen' || token.kind === 'break') continue
      const matches = token.kind === 'hashtag' ? hashtagMatches(lexicon.root, token, i) : matchesAt(lexicon.root, prose.tokens, i, sentence.to)
      if (matches.length === 0) continue
      const longest = new Map<Kind, Match>()
      for (const match of matches) {
        const list = lexicon.lists[match.list]!
        for (const kind of list.hides ?? [list.kind]) {
          const known = longest.get(kind)
          const wins = !known || known.last < match.last || (known.last === match.last && list.certainty === 'never')
          if (wins && (takenUntil.get(kind) ?? 0) <= i) longest.set(kind, match)
        }
      }
      for (const [kind, match] of longest) {
        takenUntil.set(kind, match.last + 1)
        const { certainty, by, sort } = lexicon.lists[match.list]!
        if (certainty === 'never') continue
        if (match.inCapitals) shouted ??= isShouted(prose, sentence)
        mentions.push({
          kind,
          segment: prose.index,
          span: { start: token.start, end: prose.tokens[match.last]!.end },
          certainty: match.inCapitals && shouted ? 'possible' : certainty,
          by,
          ...(sort === undefined ? {} : { sort }),
        })
      }
    }
  }
  return mentions
}

/** Bounds on what a hashtag is read as, in letters and in words. */
const LONGEST_WORD = 30
const MOST_WORDS = 5

/** An entry of a list that ends with the token `last`; whether it was found by its capitals. */
type Match = { readonly list: number; readonly last: number; readonly inCapitals: boolean }
const NONE: readonly Match[] = []

function matchesAt(root: Root, tokens: readonly Token[], from: number, to: number): readonly Match[] {
  if (!step(root, tokens[from]!.lower) && !isPlural(tokens[from]!.lower) && !POSSESSIVES.has(tokens[from]!.lower)) return NONE
  const matches: Match[] = []
  follow(root, tokens, from, to, [], matches)
  return matches
}

/** Follows the tokens through the trie, with the words behind it. */
function follow(start: Root | Node, tokens: readonly Token[], from: number, to: number, behind: readonly string[], matches: Match[]): void {
  let node: Root | Node | undefined = start
  const words = [...behind]
  for (let i = from; i < to && node; i++) {
    const token = tokens[i]!
    if (token.kind === 'hyphen' || token.kind === 'break') continue
    words.push(token.text)
    const found = step(node, token.lower)
    add(endsOf(found), words, i, matches)
    if (isPlural(token.lower)) for (const singular of singulars(token.lower)) add(endsOf(step(node, singular)), words, i, matches)
    const possessive = POSSESSIVES.has(token.lower) ? step(node, ANY_POSSESSIVE) : undefined
    if (possessive) {
      add(endsOf(possessive), words, i, matches)
      follow(possessive, tokens, i + 1, to, words, matches)
    }
    node = found
  }
}

/** A hashtag is found when it is an entry whose words are written in one: `#breastcancer`. */
function hashtagMatches(root: Root, token: Token, i: number): readonly Match[] {
  const matches: Match[] = []
  spell(root, token.text.slice(1), [], i, matches)
  return matches
}

function spell(node: Root | Node, rest: string, behind: readonly string[], i: number, matches: Match[]): void {
  const lower = rest.toLowerCase()
  for (let end = 1; end <= rest.length && end <= LONGEST_WORD; end++) {
    const child = step(node, lower.slice(0, end))
    if (!child) continue
    const words = [...behind, rest.slice(0, end)]
    if (end === rest.length) add(endsOf(child), words, i, matches)
    else if (words.length < MOST_WORDS) spell(child, rest.slice(end), words, i, matches)
  }
}

/** Adds the entries that end here; a word that its entry has in capitals must stand in capitals, a plural `s` aside. */
function add(ends: readonly Entry[] | undefined, words: readonly string[], last: number, matches: Match[]): void {
  for (const end of ends ?? []) {
    const entry = wordsOf(end)
    const inCapitals = entry.some(isCapitals)
    const asWritten = !inCapitals || entry.every((word, i) => !isCapitals(word) || word === words[i] || `${word}s` === words[i] || `${word}S` === words[i])
    if (asWritten) matches.push({ list: end.list, last, inCapitals })
  }
}

/** Where everything is in capitals, capitals tell nothing. */
function isShouted(prose: Prose, { from, to }: Sentence): boolean {
  const words = prose.tokens.slice(from, to).filter((token) => token.kind === 'word')
  return words.length > 3 && words.every((word) => word.text === word.text.toUpperCase())
}

function isCapitals(text: string): boolean {
  // Most words begin with a small letter: no need to fold them.
  if (isSmall(text.charCodeAt(0))) return false
  return text === text.toUpperCase() && text !== text.toLowerCase()
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122
}

function isPlural(word: string): boolean {
  return word.length > 3 && word.charCodeAt(word.length - 1) === 115 && word.charCodeAt(word.length - 2) !== 115
}

function singulars(plural: string): string[] {
  const forms = [plural.slice(0, -1)]
  if (plural.endsWith('es')) forms.push(plural.slice(0, -2), `${plural.slice(0, -2)}is`)
  if (plural.endsWith('ies')) forms.push(`${plural.slice(0, -3)}y`)
  return forms
}
