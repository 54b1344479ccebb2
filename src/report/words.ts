import { printable } from './printable.js'
import type { Totals } from './results.js'
import type { Policy } from '../judge/finding.js'
import type { Kind } from '../detect/mention.js'
import type { Channel } from '../text/document.js'

/** A count with its noun, as English has it. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`
}

/** A kind of mention in plain words: `record-number` is "record number", `reply-cue` is "reply wording". */
export function kindName(kind: Kind): string {
  const words = kind.replaceAll('-', ' ')
  return words.endsWith(' cue') ? `${words.slice(0, -' cue'.length)} wording` : words
}

/** An organisation's own policy, in a line of plain text. */
export function policyLine({ text, link }: Policy): string {
  return printable(link === undefined ? text : `${text} (${link})`)
}

/** Gives each policy back the first time, and nothing for it afterwards: one for all rules would otherwise stand under every finding. */
export function eachPolicyOnce(): (policy: Policy | undefined) => Policy | undefined {
  const told = new Set<string>()
  return (policy) => {
    if (policy === undefined || told.has(policy.text)) return undefined
    told.add(policy.text)
    return policy
  }
}

/** What to do about a finding, where there is room for one text only. */
export function advice({ hint, policy }: { readonly hint: string; readonly policy?: Policy | undefined }): string {
  return policy ? `${hint} Your policy: ${policyLine(policy)}` : hint
}

/** What came of it all, in a line. */
export function verdict(totals: Totals): string {
  const { files, errors, warnings, hidden } = totals
  if (files === 0) return 'Nothing was checked.'
  const isClean = errors + warnings + hidden === 0
  const found = errors + warnings > 0 ? `${count(errors, 'error')} and ${count(warnings, 'warning')}` : isClean ? 'No disclosures found' : 'No errors found'
  const left = asides(totals)
  return `${found} in ${count(files, 'file')}${left.length > 0 ? ` (${left.join(', ')})` : isClean ? '.' : ''}`
}

/** What the counts of errors and warnings leave out. */
function asides({ hidden, suppressed, authorized, known }: Totals): readonly string[] {
  return [
    ...(hidden > 0 ? [`${count(hidden, 'warning')} left out by --quiet`] : []),
    ...(suppressed > 0 ? [`${suppressed} suppressed in the drafts`] : []),
    ...(authorized > 0 ? [`${authorized} authorized`] : []),
    ...(known > 0 ? [`${known} in the baseline`] : []),
  ]
}

/** Where a draft is going to be published, as people call it. */
export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  post: 'a post',
  'review-reply': 'a reply to a review',
  blog: 'a blog article',
  'press-release': 'a press release',
  video: 'words to a video',
  newsletter: 'a newsletter',
  forum: 'a message in a forum',
}

/** The same to begin a line with: "A post". */
export function channelName(channel: Channel): string {
  return CHANNEL_WORDS[channel].replace(/^./, (letter) => letter.toUpperCase())
}
