import { wrap } from '../report/columns.js'
import { printable } from '../report/printable.js'
import type { Page } from '../report/results.js'
import { rewording, WARNING_STAYS } from '../report/rewording.js'
import type { SafeRewrite } from '../rewrite/index.js'
import { INDENT } from './talk.js'

const HANG = `${INDENT}   `

/** The keys of a choice between numbered rewrites, as a person may type them. */
export function keysOf(rewrites: readonly SafeRewrite[], canGo: boolean): string {
  return [...rewrites.map((_, i) => String(i + 1)), ...(canGo ? ['l'] : []), 'o', 'k', 's', 'u', 'w'].join(', ')
}

/** What can be typed at any place; the rewrites have numbers. */
const KEYS = 'o own words · k keep with reason · s skip · u undo · w write · q quit · ? help'

const HELP: readonly (readonly [key: string, what: string])[] = [
  ['1', 'or another number: the rewrite of that number in the list. It was checked: this finding goes, and none comes that is as bad.'],
  ['l', 'leave the whole sentence out, where that leaves something to read'],
  ['o', 'write your own words in the place of the covered ones. They are checked before they count.'],
  ['k', 'keep the words. You are asked why, and your reason is noted in the file, for whoever looks at it later.'],
  ['s', 'skip this place. It stays as it is, and counts as found.'],
  ['u', 'undo the last step'],
  ['w', 'write the file as it is now, and go to the next one'],
  ['q', 'quit. You are asked whether to write this file. Ctrl-C stops at once and leaves it as it was.'],
]
const ABOUT =
  'Each place tells too much of a patient. What found it is covered (█), so that nobody reads it over your shoulder; phi-lint --interactive --reveal shows it. Type a key, then Enter:'

export function help({ width }: Pick<Page, 'width'>): string {
  return `\n${wrap(ABOUT, width - INDENT.length).map((line) => `${INDENT}${line}\n`).join('')}${HELP.flatMap(([key, what]) => listed(key, what, width)).join('')}\n`
}

function listed(key: string, words: string, width: number): readonly string[] {
  return wrap(words, width - HANG.length).map((line, i) => `${i === 0 ? `${INDENT}${key}  ` : HANG}${line}\n`)
}

/** The list of what can be done about a finding. */
export function menu(rewrites: readonly SafeRewrite[], canGo: boolean, { width, paint }: Pick<Page, 'width' | 'paint'>): string {
  const choices = [...rewrites.map((rewrite, i) => [String(i + 1), inWords(rewrite)] as const), ...(canGo ? [['l', 'leave the whole sentence out'] as const] : [])]
  const lines = choices.length > 0 ? choices.flatMap(([key, words]) => listed(key, words, width)) : [`${INDENT}phi-lint knows no other words for this one.\n`]
  return `${lines.join('')}${wrap(KEYS, width - INDENT.length).map((line) => `${INDENT}${paint.dim(line)}\n`).join('')}`
}

/** What a rewrite would do, and what it leaves; of a reply written anew all words. */
export function inWords(rewrite: Pick<SafeRewrite, 'kind' | 'edits' | 'leaves'>): string {
  const { kind, edits, leaves } = rewrite
  const does = rewording(rewrite).replace(/^./, (letter) => letter.toLowerCase())
  const reply = kind === 'reply' ? `: ${edits.map(({ text }) => printable(text.trim())).join(' ').trim()}` : ''
  return `${does}${reply}${leaves.length > 0 ? WARNING_STAYS : ''}`
}
