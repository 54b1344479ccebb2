import type { CodeAction, TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding } from '../judge/finding.js'
import type { Edit } from '../rewrite/index.js'
import type { Advice } from '../run/advice.js'
import { rewording, WARNING_STAYS } from '../report/rewording.js'
import { diagnosticOf } from './diagnostics.js'

export const QUICK = 'quickfix'
export const REWRITE = 'source.fixAll.phi-lint'

/** Whether an editor that asks for these kinds of action takes one of that kind: `source` means all that begin with `source.`. */
export function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`))
}

/** Actions for findings at one place, in the order of the advice; what reads the same stands there once. */
export function quickFixes(document: TextDocument, findings: readonly Finding[], advice: readonly Advice[], hasVersions: boolean): readonly CodeAction[] {
  const actions = advice.flatMap((one): CodeAction[] => {
    const finding = findings.find(({ rule, start }) => rule === one.rule && start.offset === one.offset)
    if (!finding) return []
    const title = titleOf(one, document.getText()) + (one.warns ? WARNING_STAYS : '')
    return [{
      title: findings.length > 1 && one.kind !== 'remark' ? `${title} (${one.rule})` : title,
      kind: QUICK,
      diagnostics: [diagnosticOf(finding, document.uri, false)],
      edit: workspaceEdit(document, one.edits, hasVersions),
    }]
  })
  return actions.filter(({ title }, i) => actions.findIndex((other) => other.title === title) === i)
}

/** Words that any two drafts share. */
const COMMON = new Set(('a an and as at by for from he her his in it of on or our she so some that the their they this to we with you your ' +
  'care experience family patient patients people person resident residents someone').split(' '))
const LONGEST = 60

/** What an action does, with words of ours alone: where the new words repeat some of the draft's, they are not shown. */
function titleOf({ kind, rule, edits }: Advice, text: string): string {
  if (kind === 'remark') return `Keep it, and write down why (${rule} is off for this line)`
  const words = edits.map((edit) => edit.text.trim()).filter((text) => text !== '').join(' … ')
  const before = new Set(edits.flatMap(({ span }) => wordsOf(text.slice(span.start, span.end))))
  const repeats = wordsOf(words).some((word) => before.has(word) && !COMMON.has(word))
  return kind === 'words' && (repeats || words.length > LONGEST) ? 'Write this in general words' : rewording({ kind, edits })
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Edits of one document; with its version where the editor understands that, so that none falls on a text that has changed. */
export function workspaceEdit(document: TextDocument, edits: readonly Edit[], hasVersions: boolean): WorkspaceEdit {
  const made = edits.map(({ span, text }): TextEdit => ({ range: { start: document.positionAt(span.start), end: document.positionAt(span.end) }, newText: text }))
  return hasVersions
    ? { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: made }] }
    : { changes: { [document.uri]: made } }
}
