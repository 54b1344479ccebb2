import type { Question } from './questions.js'
import { seeded, shuffled } from './seeded.js'
import { grouped } from '../text/grouped.js'

/** How many rules are asked about both ways: two drafts that look alike, with different answers. */
const TWINS = 2

/**
 * Some of the questions in a good mix: half of them may go out, each rule gets its turn, and two of the same rule do not follow each other where that
 * can be helped. For a seed (a whole number) always the same; all questions where there are not as many as asked for.
 */
export function quiz(questions: readonly Question[], seed: number, count: number): readonly Question[] {
  const random = seeded(seed)
  const rules = shuffled([...new Set(questions.map(ruleOf))], random)
  const pool = shuffled(questions, random)
  const safe = pool.filter(({ answer }) => answer === 'yes')
  const leaks = pool.filter(({ answer }) => answer !== 'yes')
  const half = Math.min(leaks.length, Math.max(Math.floor(count / 2), count - safe.length))
  const chosen = inTurn(leaks, rules).slice(0, half)
  // The turn of the safe ones begins with rules that have just had theirs.
  const from = Math.max(0, half - TWINS) % Math.max(1, rules.length)
  const others = inTurn(safe, [...rules.slice(from), ...rules.slice(0, from)]).slice(0, Math.max(0, count - half))
  return apart([...chosen, ...others], random)
}

function ruleOf({ rules: [{ id }] }: Question): string {
  return id
}

/** One of each rule, then a second of each, and so on. */
function inTurn(questions: readonly Question[], rules: readonly string[]): readonly Question[] {
  const byRule = grouped(questions, ruleOf)
  const rounds = Math.max(0, ...[...byRule.values()].map(({ length }) => length))
  return Array.from({ length: rounds }, (_, round) => rules.flatMap((rule) => byRule.get(rule)?.[round] ?? [])).flat()
}

/** Each goes to a place where no neighbour is of its rule, to the end if there is none; first those that go anywhere, so that the others find room. */
function apart(questions: readonly Question[], random: () => number): readonly Question[] {
  const byRule = grouped(questions, ruleOf)
  const row: Question[] = []
  for (const question of questions.toSorted((a, b) => byRule.get(ruleOf(a))!.length - byRule.get(ruleOf(b))!.length)) {
    const isFree = (at: number): boolean => [row[at - 1], row[at]].every((neighbour) => neighbour === undefined || ruleOf(neighbour) !== ruleOf(question))
    const places = Array.from({ length: row.length + 1 }, (_, at) => at)
    row.splice(shuffled(places, random).find(isFree) ?? row.length, 0, question)
  }
  return row
}
