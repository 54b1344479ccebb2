import type { Finding } from '../../judge/finding.js'
import type { Channel } from '../../text/document.js'
import { copy, part } from './dom.js'

export type Alarm = { open(finding: Finding, channel: Channel, sentence: string): void }

/** A report of a false alarm: the rule and the sentence without the words that were found, for the person to look at and change before it is copied. */
export function alarm(version: string): Alarm {
  const dialog = part('alarm', HTMLDialogElement)
  const text = part('alarm-text', HTMLTextAreaElement)
  const said = part('alarm-said', HTMLParagraphElement)
  part('alarm-close', HTMLButtonElement).addEventListener('click', () => dialog.close())
  part('alarm-copy', HTMLButtonElement).addEventListener('click', () => {
    void copy(text.value).then((isCopied) => {
      said.textContent = isCopied ? 'Copied.' : 'Your browser does not let the page copy. Select the text, and copy it yourself.'
    })
  })
  dialog.addEventListener('close', () => {
    text.value = ''
  })
  return {
    open({ rule, severity }, channel, sentence) {
      said.textContent = ''
      text.value = [`False alarm of phi-lint ${version}`, `Rule: ${rule} (${severity})`, `Kind of draft: ${channel}`, `Sentence: ${sentence}`, 'What it is really about: '].join('\n')
      dialog.showModal()
      text.focus()
      text.setSelectionRange(text.value.length, text.value.length)
    },
  }
}
