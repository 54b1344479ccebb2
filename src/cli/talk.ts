import { wrap } from '../report/columns.js'
import { printable } from '../report/printable.js'
import type { Page } from '../report/results.js'
import type { Asker } from './asker.js'

/** Who is asked, and how something is said to them. */
export type Talk = {
  /** A line that they type, in small letters and without blanks around; undefined once nobody answers any more. */
  readonly choose: (question: string) => Promise<string | undefined>
  /** The same as they type it. */
  readonly ask: Asker['ask']
  /** Text that is ready for the terminal. */
  readonly say: (text: string) => Promise<void>
  /** A remark, on lines of its own. */
  readonly note: (words: string) => Promise<void>
  readonly page: Page
}

/** What is asked and remarked stands this far from the left. */
export const INDENT = '  '

export function talkWith(ask: Asker['ask'], say: Talk['say'], page: Page): Talk {
  const asked: Asker['ask'] = async (question) => (await ask(INDENT + question))?.trim()
  return {
    say, page, ask: asked,
    choose: async (question) => (await asked(question))?.toLowerCase(),
    note: (words) => say(wrap(printable(words), page.width - INDENT.length).map((line) => `${INDENT}${line}\n`).join('')),
  }
}
