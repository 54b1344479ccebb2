/** Hashtags that name a person: "#PrayForLena", "#TeamTeodora", "#JusticeForNoor", "#TeodoraStrong", "#MariaLopez". */
import { camelWords } from '../../text/camel.js'
import type { Token } from '../../text/tokens.js'
import type { Certainty } from '../mention.js'
import { inBloom } from './bloom.js'
import { plain, type Lists } from './look.js'

const starts = (words: string): RegExp => new RegExp(`^(?:${words.trim().split(/\s+/).join('|')})`)
const ends = (words: string): RegExp => new RegExp(`(?:${words.trim().split(/\s+/).join('|')})$`)

/** What is said of a person in a hashtag, in lower case, before the name … */
const BEFORE = starts(`
  prayersfor prayers4 prayingfor prayfor pray4 justicefor justice4 team rip standingwith standwith fightingfor fightfor fight4 strengthfor hopefor hope4 lovefor
  miraclefor pullingfor pullfor rallyfor runfor run4 walkfor walk4 savefor save help find bringback bringhome remembering remember inmemoryof inlovingmemoryof cheersfor
  keepgoing keepfighting staystrong staybrave stronglike strongfor bravelike bebravelike bestronglike shinelike fightlike standupfor standingupfor
  getwellsoon getwell go happybirthday thankyou welcome congrats weloveyou welove healingfor donatefor kidneyfor kidney4 flyhigh resteasy restinpeace sleepwell goodbye farewell missing superstar superhero warrior brave baby little princess for`)
/** … and behind it. */
const AFTER = ends('strong tough army squad warriors warrior fightsback fights fight beatscancer kickscancer rocks sjourney journey slaw foundation forever isbrave can hears canhear walks walksagain walkson smiles smilesagain shines thrives survives recovers wins ishome goeshome headshome comeshome ringsthebell')
/** A year or a number at the end says nothing. */
const DIGITS = /(?<![\p{N}_])[\p{N}_]+$/u

/** How certain it is that the hashtag names a person; undefined when it does not seem to. */
export function namesPerson(token: Token, lists: Lists): Certainty | undefined {
  const text = token.text.slice(1, 60).replace(DIGITS, '')
  const folded = plain(text)
  const head = BEFORE.exec(folded)?.[0]
  const tail = AFTER.exec(folded)?.[0]
  if (head && head.length < folded.length) {
    const rest = text.slice(head.length)
    // In CamelCase the name begins where a word begins: "#TeamWork", but not "#Teamster".
    if (isName(rest, lists, isCapital(rest) || text === text.toLowerCase())) return isListed(rest, lists) ? 'certain' : 'likely'
  }
  if (tail && tail.length < folded.length) {
    const rest = text.slice(0, -tail.length)
    if (isName(rest, lists, /^\p{Lu}/u.test(text.slice(-tail.length)) || text === text.toLowerCase())) return isListed(rest, lists) ? 'certain' : 'likely'
  }
  const parts = camelWords(text)
  if (parts.length === 2 && inBloom(lists.first, plain(parts[0]!)) && inBloom(lists.last, plain(parts[1]!)) && !parts.some((part) => isOrdinary(part, lists))) return 'likely'
  return undefined
}

function isName(rest: string, lists: Lists, starts: boolean): boolean {
  if (!starts || rest.length < 3) return false
  const parts = isCapital(rest) ? camelWords(rest) : [rest]
  if (parts.length > 3 || parts.some((part) => isOrdinary(part, lists) || inBloom(lists.place, plain(part)))) return false
  // Lower case hides where a word ends: only a name that a list knows counts.
  return isCapital(rest) ? parts.every((part) => part.length > 1) && parts[0]!.length > 2 : isListed(rest, lists)
}

function isListed(rest: string, lists: Lists): boolean {
  return camelWords(rest).some((part) => inBloom(lists.first, plain(part)))
}

/** A word of the language rather than a name: "work" of "#TeamWork". Names that are words as well ("hope") count as words here. */
function isOrdinary(part: string, lists: Lists): boolean {
  const word = plain(part)
  if (inBloom(lists.first, word)) return inBloom(lists.lower[1], word) || (inBloom(lists.common, word) && inBloom(lists.lower[0], word))
  return inBloom(lists.lower[0], word) || inBloom(lists.common, word) || part === part.toUpperCase()
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text)
}
