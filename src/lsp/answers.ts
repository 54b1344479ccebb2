import type { ClientCapabilities, CodeAction, CodeActionParams, Hover, HoverParams } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { knownRules } from '../../rules/known.js'
import { touches } from '../run/advice.js'
import { settingsFor } from '../run/linters.js'
import { isWanted, QUICK, quickFixes, REWRITE, workspaceEdit } from './actions.js'
import type { Desk, Verdict } from './desk.js'
import { hoverOf } from './hover.js'
import { rangeOf } from './places.js'

/** What an editor may ask about a document. Each waits for the check of the document as it stands. */
export type Answers = {
  readonly hover: (params: HoverParams) => Promise<Hover | null>
  readonly actions: (params: CodeActionParams, stop: AbortSignal) => Promise<CodeAction[]>
  /** An action with its edits; as it is, where there is nothing to edit. */
  readonly resolve: (action: CodeAction, stop: AbortSignal) => Promise<CodeAction>
}

export type Window = {
  readonly desk: Desk
  readonly document: (uri: string) => TextDocument | undefined
  readonly client: () => ClientCapabilities
  readonly inform: (line: string) => void
}

export function openAnswers({ desk, document: find, client, inform }: Window): Answers {
  const hasVersions = (): boolean => client().workspace?.workspaceEdit?.documentChanges === true
  const resolvesEdits = (): boolean => {
    const { resolveSupport, dataSupport } = client().textDocument?.codeAction ?? {}
    return dataSupport === true && resolveSupport?.properties.includes('edit') === true
  }
  const rewritten = async (action: CodeAction, document: TextDocument, verdict: Verdict, stop: AbortSignal): Promise<CodeAction | undefined> => {
    const advised = await desk.advise(document.uri, verdict, { at: 'all' }, stop)
    return advised && 'edits' in advised && advised.edits.length > 0 ? { ...action, edit: workspaceEdit(document, advised.edits, hasVersions()) } : undefined
  }
  return {
    async hover({ textDocument: { uri }, position }) {
      const verdict = await desk.current(uri)
      const at = find(uri)?.offsetAt(position)
      if (!verdict || at === undefined) return null
      const isMarkdown = client().textDocument?.hover?.contentFormat?.includes('markdown') ?? false
      const rules = rulesFor(verdict)
      const met = verdict.findings.filter((finding) => touches(finding, { start: at, end: at }))
      const said = met.flatMap((finding) => rules.filter(({ id }) => id === finding.rule).map((rule) => hoverOf(finding, rule, isMarkdown)))
      return said.length === 0 ? null : { contents: { kind: said[0]!.kind, value: said.map(({ value }) => value).join('\n\n---\n\n') }, range: rangeOf(met[0]!) }
    },
    async actions({ textDocument: { uri }, range, context: { only } }, stop) {
      const verdict = await desk.current(uri)
      const document = find(uri)
      if (!verdict || !document || stop.aborted) return []
      const at = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
      const met = verdict.findings.filter((finding) => touches(finding, at))
      const advised = met.length > 0 && isWanted(QUICK, only) ? await desk.advise(uri, verdict, { at }, stop) : undefined
      const quick = advised && 'advice' in advised ? quickFixes(document, met, advised.advice, hasVersions()) : []
      if (!isWanted(REWRITE, only) || !verdict.findings.some(({ severity }) => severity === 'error')) return [...quick]
      const whole: CodeAction = { title: 'Rewrite safely (phi-lint)', kind: REWRITE, data: { uri, version: verdict.version } }
      // A rewrite takes many checks: an editor that can ask for it later does so.
      const ready = resolvesEdits() ? whole : await rewritten(whole, document, verdict, stop)
      return ready ? [...quick, ready] : [...quick]
    },
    async resolve(action, stop) {
      const { uri, version } = action.data as { readonly uri: string; readonly version: number }
      const verdict = await desk.current(uri)
      const document = find(uri)
      if (!verdict || document?.version !== version) return action
      const ready = await rewritten(action, document, verdict, stop)
      if (!ready && !stop.aborted && document.version === version) inform('nothing here can be rewritten safely. Change it by hand.')
      return ready ?? action
    },
  }
}

/** The rules as they speak of a document. */
function rulesFor({ path, ground: { config, cwd } }: Verdict): ReturnType<typeof knownRules> {
  const { customRules = [] } = config.settings
  return knownRules({ customRules, jurisdiction: settingsFor(path, config, cwd).jurisdiction ?? 'us' })
}
