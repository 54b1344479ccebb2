/**
 * Names that the words around them announce: a title before ("Mrs Okafor", "dr van den berg", "Coach Delgado"), a clinician's letters
 * behind ("Ana Ruiz, RN"), a family behind ("the Delacruz twins"). They need no tagger, but ask it how far a name goes.
 */
import type { Token } from '../../text/tokens.js'
import { CASE, FLAG, lowerCase, type Look } from './look.js'
import type { Reading } from './tagger.js'
import { isThing } from './things.js'
import { hasCredentials, isStrongTitle, PARTICLES, SUFFIXES, titleSort } from './titles.js'

/** Tokens `from` up to `to`. */
export type Range = { readonly from: number; readonly to: number }

/** Names that a title announces. */
export function titledNames(tokens: readonly Token[], looks: readonly Look[], reading: Reading): Range[] {
  const names: Range[] = []
  for (let i = 0; i < tokens.length; i++) {
    const title = tokens[i]!
    if ((looks[i]!.flags & FLAG.title) === 0 || title.kind !== 'word' || titleSort(tokens[i + 1]) !== undefined) continue
    if (SUFFIXES.has(tokens[i + 1]?.lower ?? '')) continue
    const from = tokens[i + 1]?.text === '.' && tokens[i + 1]!.start === title.end ? i + 2 : i + 1
    if (!(isStrongTitle(title) ? takesName(tokens, looks, i, from) : takesWeakly(looks, reading, i, from))) continue
    if (!isStrongTitle(title) && isThing(tokens[from]!)) continue
    names.push({ from, to: endOfName(tokens, looks, reading, from) })
  }
  return names
}

/** No name follows "Mr": these small words, verbs and objects. */
const NEVER = new Set(
  `and or but of in on at to for with from by as is was are were be been has had have will would can could should may might must do does did always says say said the a an
   this that these those it he she they we you i me him them us my your his her our their its who what when where why how not no yes all both each every visit visits office
   appointment appointments appt note notes order orders call calls called here there now then today tomorrow tonight again never just also too very so really out up down
   back off over please thanks hello hi everyone everybody someone anyone right patient patients symptoms flare relapse treatment drug drugs awareness walk society clinic`.split(/\s+/),
)
/** Before "miss" these make a verb of it. */
const BEFORE_VERB = new Set(
  "i we you they will would ll don't dont didn't didnt to never can can't cant won't gonna really still not who and might could should must may do did always already truly so sure i'll we'll you'll they'll".split(
    ' ',
  ),
)
const NO_MISS = new Set('america universe usa world teen manners match piggy muffet kitty understanding you us our out me the'.split(' '))

function takesName(tokens: readonly Token[], looks: readonly Look[], i: number, from: number): boolean {
  const title = tokens[i]!
  const first = tokens[from]
  if (!first || first.kind !== 'word' || first.lower === "'s" || NEVER.has(first.lower)) return false
  const look = looks[from]!
  const listed = (look.flags & (FLAG.first | FLAG.last)) !== 0
  const ordinary = (look.flags & FLAG.common) !== 0 || lowerCase(look) >= 2
  const capital = /^\p{Lu}/u.test(first.text)
  if (title.lower === 'miss' || title.lower === 'ms') {
    if (title.lower === 'miss' && (NO_MISS.has(first.lower) || isVerb(tokens, i))) return false
    if (title.text === 'MS' && from === i + 1) return false
    return capital ? listed || !ordinary : isNameWord(look, listed)
  }
  if (/^(?:doctor|doc|professor|prof|herr|frau|madame|mister|dr|drs|dra)$/.test(title.lower)) {
    if (capital && title.text !== title.lower) return listed || !ordinary
    return isNameWord(look, listed) || (PARTICLES.has(first.lower) && from === i + 2)
  }
  // "mr", "mrs", "mx" take nearly anything: "mrs baker", "mr. van den heuvel".
  return first.text.length > 1 || tokens[from + 1]?.text === '.' || capital
}

/** A word in lower case that is rather a name than a word. */
function isNameWord(look: Look, listed: boolean): boolean {
  const often = lowerCase(look)
  return often === 0 ? true : listed && often < 2 && (look.flags & FLAG.common) === 0
}

/** "Baby Ioana", "Coach Ferrante", but not "Little Rock" or "Chief complaint". */
function takesWeakly(looks: readonly Look[], reading: Reading, i: number, from: number): boolean {
  const look = looks[from]
  if (from !== i + 1 && from !== i + 2) return false
  if (!look || (look.case !== CASE.initial && look.case !== CASE.mixed)) return false
  if (looks[i]!.case !== CASE.initial && looks[i]!.case !== CASE.upper) return false
  const listed = (look.flags & (FLAG.first | FLAG.last)) !== 0
  const ordinary = (look.flags & (FLAG.common | FLAG.place | (3 * FLAG.lower))) !== 0
  return !ordinary && reading.person[from]! > (listed ? 0.02 : 0.1)
}

/** What a family is called by: "the Delacruz twins", "the Hartigan-Oyelowo family". */
const KIN = new Set('family twins triplets quads quadruplets sisters brothers siblings boys girls kids children household'.split(' '))

/** These need no article before the name. */
const BORN = new Set('twins triplets quads quadruplets'.split(' '))

/** "the Delacruz twins". */
export function families(tokens: readonly Token[], looks: readonly Look[]): Range[] {
  const names: Range[] = []
  for (let i = 2; i < tokens.length; i++) {
    if (looks[i - 1]!.case !== CASE.initial || !KIN.has(tokens[i]!.text)) continue
    const from = tokens[i - 2]!.kind === 'hyphen' ? i - 3 : i - 1
    const ordinary = (looks[from]!.flags & (FLAG.common | FLAG.place | (2 * FLAG.lower))) !== 0 && (looks[from]!.flags & FLAG.last) === 0
    // "the Whitcombe family clinic" is a thing.
    if (tokens[i + 1]?.kind === 'word' && /^\p{Lu}|^(?:medicine|practice|clinic|room)/u.test(tokens[i + 1]!.text)) continue
    if ((BORN.has(tokens[i]!.text) || /^(?:the|our|whole|entire)$/.test(tokens[from - 1]?.lower ?? '')) && looks[from]!.case === CASE.initial && !ordinary && !isThing(tokens[i - 1]!)) names.push({ from, to: i })
  }
  return names
}

/** How far a titled name goes: particles, initials and hyphens, and capitals that the tagger does not speak against. */
function endOfName(tokens: readonly Token[], looks: readonly Look[], reading: Reading, from: number): number {
  let to = from + 1
  let words = PARTICLES.has(tokens[from]!.lower) && tokens[from]!.lower !== 'e' && tokens[from]!.lower !== 'y' ? 0 : 1
  while (to < tokens.length && to < from + 9) {
    const token = tokens[to]!
    const next = tokens[to + 1]
    if (token.kind === 'hyphen' && next?.kind === 'word') to += 2
    else if (token.text === '.' && tokens[to - 1]!.text.length === 1 && next?.kind === 'word' && /^\p{Lu}/u.test(next.text)) {
      to += 2
      words++
    } else if (token.kind !== 'word' || token.lower === "'s") break
    else if (words === 0) {
      to++
      words += PARTICLES.has(token.lower) ? 0 : 1
    } else if (words < 4 && (reading.person[to]! >= 0.5 || isSurname(looks[to]!, looks[from]!))) {
      to++
      words++
    } else break
  }
  return to
}

/** "mr john okafor": a last name and no word, written like the word before it. */
function isSurname(look: Look, before: Look): boolean {
  return look.case === before.case && (look.flags & FLAG.last) !== 0 && (look.flags & (FLAG.common | (3 * FLAG.lower))) === 0
}

const CAPITAL = /^\p{Lu}/u

/** "Ana Ruiz, RN": two or three capitalised words before a clinician's letters. */
export function credentialed(tokens: readonly Token[], looks: readonly Look[]): Range[] {
  const names: Range[] = []
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]!.kind !== 'word' || !CAPITAL.test(tokens[i]!.text) || !hasCredentials(tokens, i)) continue
    let from = i
    const belongs = (k: number): boolean => looks[k]!.case === CASE.initial || looks[k]!.case === CASE.mixed || tokens[k]!.kind === 'hyphen'
    while (from > 0 && i - from < 4 && belongs(from - 1) && titleSort(tokens[from - 1]) === undefined) from--
    const ordinary = looks.slice(from, i + 1).some((look) => lowerCase(look) >= 2 && (look.flags & 3) === 0)
    if (i > from && !ordinary) names.push({ from, to: i + 1 })
  }
  return names
}

/** "we miss Edna". */
export function isVerb(tokens: readonly Token[], title: number): boolean {
  return tokens[title]!.text === 'miss' && BEFORE_VERB.has(tokens[title - 1]?.lower ?? '')
}
