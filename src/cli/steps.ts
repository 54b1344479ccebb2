import { count } from '../report/words.js'
import type { Finding } from '../judge/finding.js'
import { replaceWords, suppress, type Trial, type Walk } from '../rewrite/index.js'
import type { Opened } from '../run/revise.js'
import type { Talk } from './talk.js'

/** Asks for other words until they disclose nothing; undefined when the person thinks better of it. */
export async function ownWords({ linter, options }: Opened, { draft }: Walk, finding: Finding, { ask, note }: Talk): Promise<Trial | undefined> {
  await note('What shall stand in the place of the covered words? Enter alone goes back.')
  for (;;) {
    const words = await ask('Your words: ')
    if (words === undefined || words === '') return undefined
    const trial = await replaceWords(linter, draft, finding, words, options)
    // As a rewrite may: a warning in the place of an error.
    const worse = trial?.brought.filter(({ severity }) => severity === 'error' || finding.severity === 'warning') ?? []
    if (!trial) await note('This file cannot hold these words there. Try it without quotation marks, brackets and the like.')
    else if (!trial.isGone) await note(`That still says too much: ${finding.message}`)
    else if (worse.length > 0) await note(`That tells something else (${count(worse.length, 'new place')}): ${worse[0]!.message}`)
    else return trial
  }
}

/** Asks why the words may stay, and notes it in the file. */
export async function kept({ linter, options }: Opened, { draft }: Walk, finding: Finding, { ask, note }: Talk): Promise<Trial | undefined> {
  if (!(await suppress(linter, draft, finding, 'reason', options))) {
    await note('A note cannot stand here: files of this kind have no place for one, or it would change what is read. Skip it, and tell whoever looks after phi-lint.')
    return undefined
  }
  await note('Why may it stay? Your reason is kept in the file, so write no names. Enter alone goes back.')
  const reason = await ask('Reason: ')
  if (reason === undefined || reason === '') return undefined
  const trial = await suppress(linter, draft, finding, reason, options)
  await note(trial ? 'Noted in the file. The note is for phi-lint: leave it out where you paste the text.' : 'This reason cannot be written there. Use plain words.')
  return trial
}
