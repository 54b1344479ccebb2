import type { MarkupContent } from 'vscode-languageserver'
import type { Finding } from '../judge/finding.js'
import type { Rule } from '../judge/rule.js'
import { policyLine } from '../report/words.js'

/** A rule in plain words, with what the finding says. None of them are the draft's. */
export function hoverOf(finding: Finding, { title, why, law }: Rule, isMarkdown: boolean): MarkupContent {
  const bold = (words: string): string => (isMarkdown ? `**${words}**` : words)
  const rule = isMarkdown ? `\`${finding.rule}\`` : finding.rule
  const said = [
    `${bold(plain(title))} (${rule}, ${finding.severity})`,
    plain(finding.message),
    `${bold('Why:')} ${plain(why)}`,
    `${bold('What to do:')} ${plain(finding.hint)}`,
    ...(finding.policy ? [`${bold('Your policy:')} ${plain(policyLine(finding.policy))}`] : []),
    ...(law.length > 0 ? [`${bold('The law:')} ${plain(law.map((one) => `${one.title}, ${one.section}`).join('; '))}`] : []),
  ]
  // Words of a rule of one's own become no markup.
  function plain(words: string): string {
    return isMarkdown ? words.replace(/[\\`*_[\]<>]/g, '\\$&') : words
  }
  return { kind: isMarkdown ? 'markdown' : 'plaintext', value: said.join('\n\n') }
}
