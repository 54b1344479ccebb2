import { camelWords } from '../text/camel.js'

/** What a colleague, a guest or a donor is told as well: such a hashtag ties nothing else to a person. */
const GREETING = /^(?:thankyou|thanks|welcome|congrats|happybirthday|goodbye|farewell|welldone)/i

export function isGreeting(tag: string): boolean {
  return GREETING.test(tag)
}

/** Words of hashtags that are surnames, too. */
const SAID = /^(?:strong|love|army|hope)$/
/** Bounds, in UTF-16 code units, on the first name that begins or ends a hashtag in small letters. */
const SHORTEST = 4
const LONGEST = 19

/**
 * The person of whose name most words stand in a hashtag (without its sign): "TeamLena", "MariaLopez"; in small letters the first name, where it
 * begins or ends ("lenastrong"). Undefined where two people are as likely. `byWord` holds people by each word of their names, in small letters.
 */
export function namedIn<Person extends readonly { readonly words: readonly string[] }[]>(tag: string, byWord: ReadonlyMap<string, readonly Person[]>): Person | undefined {
  const scores = new Map<Person, number>()
  const count = (word: string, people: readonly Person[]): void => {
    if (word.length > 2 && !SAID.test(word)) for (const person of people) scores.set(person, (scores.get(person) ?? 0) + 1)
  }
  const words = camelWords(tag).map((word) => word.toLowerCase())
  for (const word of words) count(word, byWord.get(word) ?? [])
  if (words.length === 1) {
    for (const edge of edgesOf(words[0]!)) count(edge, (byWord.get(edge) ?? []).filter((person) => person.some((sighting) => sighting.words[0] === edge)))
  }
  const most = Math.max(...scores.values())
  const [likeliest, rival] = [...scores].filter(([, score]) => score === most)
  return rival ? undefined : likeliest?.[0]
}

/** Its beginnings and ends, of all lengths that a first name has. */
function edgesOf(word: string): readonly string[] {
  const lengths = Array.from({ length: Math.max(0, Math.min(word.length - 1, LONGEST) - SHORTEST + 1) }, (_, i) => SHORTEST + i)
  return lengths.flatMap((length) => [word.slice(0, length), word.slice(-length)])
}
