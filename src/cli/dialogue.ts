import { printable } from '../report/printable.js'
import { count } from '../report/words.js'
import type { Finding } from '../judge/finding.js'
import { beginWalk, offersFor, skip, take, toDecide, type Edit, type Linted, type Walk } from '../rewrite/index.js'
import type { Opened } from '../run/revise.js'
import { help, keysOf, menu } from './choices.js'
import { shownFinding, whatChanged } from './preview.js'
import { kept, ownWords } from './steps.js'
import type { Talk } from './talk.js'

/** What a person wants done with a draft. */
export type Decision = {
  readonly walk: Walk
  readonly isToBeWritten: boolean
  /** They want to see no further draft. */
  readonly isLast: boolean
}

/** The walk after a step, or the end of it. */
type Step = Walk | 'write' | 'drop' | 'quit'

/** Goes through the findings of one draft, in reading order, until all are decided or the person has had enough. Nothing is written here. */
export async function discuss(path: string, opened: Opened, talk: Talk): Promise<Decision> {
  const { say, page: { paint } } = talk
  let walk = beginWalk(opened.linted)
  await say(`\n${paint.bold(printable(path))}: ${count(toDecide(walk, opened.leaves).length, 'place')} to decide. Type ? for help.\n\n`)
  for (;;) {
    const [finding] = toDecide(walk, opened.leaves)
    const step = finding ? await decide(path, opened, walk, finding, talk) : await decideAtEnd(path, walk, talk)
    if (step === 'quit') return quit(path, walk, talk)
    if (typeof step === 'string') return { walk, isToBeWritten: step === 'write' && walk.changes > 0, isLast: false }
    walk = step
  }
}

/** One step: the finding is shown, and asked about until the answer makes sense. */
async function decide(path: string, opened: Opened, walk: Walk, finding: Finding, talk: Talk): Promise<Step> {
  const { choose, say, note, page } = talk
  await say(shownFinding(path, walk, finding, page))
  const offers = await offersFor(opened.linter, walk.draft, finding, opened.options)
  const rewrites = offers.filter(({ kind }) => kind !== 'sentence')
  const without = offers.find(({ kind }) => kind === 'sentence')
  const list = menu(rewrites, without !== undefined, page)
  const taken = async (edits: readonly Edit[], after: Linted): Promise<Walk> => {
    const next = take(walk, { edits, after })
    await say(`${whatChanged(path, next, edits, page)}\n`)
    return next
  }
  await say(list)
  for (;;) {
    const typed = await choose(`Your choice (${count(toDecide(walk, opened.leaves).length, 'place')} left): `)
    const rewrite = typed === 'l' ? without : rewrites[/^\d+$/.test(typed ?? '') ? Number(typed) - 1 : -1]
    if (rewrite) return taken(rewrite.edits, rewrite.after)
    if (typed === undefined || typed === 'q') return 'quit'
    if (typed === 'w') return 'write'
    if (typed === 'u' && walk.before) return undone(walk, talk)
    if (typed === 's') {
      await note('Skipped.')
      await say('\n')
      return skip(walk, finding)
    }
    if (typed === 'o' || typed === 'k') {
      const trial = await (typed === 'o' ? ownWords : kept)(opened, walk, finding, talk)
      if (trial) return taken(trial.edits, trial)
      await say(list)
    } else if (typed === 'u') await note('Nothing has been changed or skipped yet.')
    else if (typed === '?') await say(`${help(page)}${list}`)
    else await note(`Type ${keysOf(rewrites, without !== undefined)} or q, then Enter. ? says what they do.`)
  }
}

/** All is decided. */
async function decideAtEnd(path: string, walk: Walk, talk: Talk): Promise<Step> {
  if (walk.changes === 0) return 'drop'
  const { skipped } = walk
  await talk.note(`That was all in ${path}: ${count(walk.changes, 'change')}${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}.`)
  for (;;) {
    const typed = await talk.choose('Write it? y yes · n no, leave the file as it was · u undo the last step: ')
    if (typed === undefined || typed === 'q') return 'quit'
    if (typed === 'u') return undone(walk, talk)
    if (/^(?:y|yes|w)$/.test(typed)) return 'write'
    if (/^(?:n|no)$/.test(typed)) return 'drop'
  }
}

async function undone({ before }: Walk, { note, say }: Talk): Promise<Walk> {
  await note('Undone.')
  await say('\n')
  return before!
}

async function quit(path: string, walk: Walk, { choose, note }: Talk): Promise<Decision> {
  let typed: string | undefined = walk.changes === 0 ? 'n' : ''
  while (typed === '') {
    const answer = await choose(`Write ${count(walk.changes, 'change')} before you go? y yes · n no: `)
    if (answer === undefined || /^(?:y|yes|n|no)$/.test(answer)) typed = answer
  }
  if (typed === undefined) {
    await note(`Nobody answered: ${path} stays as it was.`)
  }
  return { walk, isToBeWritten: typed?.startsWith('y') === true, isLast: true }
}
