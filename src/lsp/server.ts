import type { CancellationToken, ClientCapabilities, InitializeResult, MessageType } from 'vscode-languageserver'
import { version } from '../run/package.js'
import { crash } from '../run/problem.js'
import { QUICK, REWRITE } from './actions.js'
import { openAnswers } from './answers.js'
import { openDesk } from './desk.js'
import type { Choice } from './ground.js'
import { openGrounds } from './grounds.js'
import { pathOf } from './places.js'

/** In milliseconds: what changes on the disk comes in bundles. */
const SETTLING = 100
/** Files whose change can change what is found: configs, what they extend, lists of staff, ignore lists, the baseline. */
const WATCHED = ['**/.phi-lintrc', '**/phi-lintrc', '**/.phi-lintignore', '**/.gitignore', '**/*.{json,yaml,yml,csv}']

const ABILITIES: InitializeResult['capabilities'] = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: 2, save: true },
  hoverProvider: true,
  codeActionProvider: { codeActionKinds: [QUICK, REWRITE], resolveProvider: true },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
}

/** Serves one editor over these streams until it says goodbye; the library then ends the program: with 0, or with 1 where no shutdown came before. */
export async function serve(input: NodeJS.ReadableStream, output: NodeJS.WritableStream, choice: Choice): Promise<never> {
  const { createConnection, DidChangeWatchedFilesNotification, ShowMessageNotification, TextDocument, TextDocuments } = await import('./protocol.js')
  const connection = createConnection(input, output)
  const documents = new TextDocuments(TextDocument)
  let client: ClientCapabilities = {}
  let folders: readonly string[] = []
  const { console: log } = connection
  const tell = log.error.bind(log)
  // The library quotes what it could not understand: words of a draft, perhaps.
  log.error = () => tell('phi-lint: the editor has sent a message that breaks the protocol.')
  const document = (uri: string) => documents.get(uri)
  // The library's own way asks, and waits for a person to answer.
  const show = (type: MessageType, line: string): void => void connection.sendNotification(ShowMessageNotification.type, { type, message: `phi-lint: ${line}` })
  const complain = (line: string): void => show(1, line)
  /** An error's own message may quote the draft: of a crash only the place is told. */
  const crashed = (error: unknown): void => tell(`phi-lint: ${crash(error)}. Please report this, without the draft.`)
  const grounds = openGrounds(choice, complain)
  const desk = openDesk({
    grounds, complain, crashed, document,
    relates: () => client.textDocument?.publishDiagnostics?.relatedInformation === true,
    publish: (uri, verdict) => void connection.sendDiagnostics({ uri, ...(verdict && { version: verdict.version }), diagnostics: [...(verdict?.diagnostics ?? [])] }),
  })
  const answers = openAnswers({ desk, document, client: () => client, inform: (line) => show(3, line) })
  const answered = <Value>(answer: Promise<Value>, instead: Value): Promise<Value> => answer.catch((error: unknown) => {
    crashed(error)
    return instead
  })

  connection.onInitialize(async ({ capabilities, workspaceFolders, rootUri }): Promise<InitializeResult> => {
    client = capabilities
    folders = (workspaceFolders?.map(({ uri }) => uri) ?? [rootUri ?? '']).flatMap((uri) => pathOf(uri) ?? [])
    await grounds.setFolders(folders)
    return { serverInfo: { name: 'phi-lint', version: version() }, capabilities: ABILITIES }
  })
  connection.onInitialized(() => {
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      void answered(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHED.map((globPattern) => ({ globPattern })) }), undefined)
    }
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = removed.map(({ uri }) => uri).flatMap((uri) => pathOf(uri) ?? [])
        folders = [...folders.filter((folder) => !gone.includes(folder)), ...added.flatMap(({ uri }) => pathOf(uri) ?? [])]
        void answered(grounds.setFolders(folders).then(desk.again), undefined)
      })
    }
  })
  let timer: NodeJS.Timeout | undefined
  const reload = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void answered(grounds.reload().then(desk.again), undefined), SETTLING)
  }
  connection.onDidChangeWatchedFiles(reload)
  // Not every editor watches files, and none those above its folders.
  documents.onDidSave(reload)
  documents.onDidChangeContent((change) => desk.touch(change.document.uri))
  documents.onDidClose((change) => desk.forget(change.document.uri))

  connection.onHover((params) => answered(answers.hover(params), null))
  connection.onCodeAction((params, token) => answered(answers.actions(params, stopOf(token)), []))
  connection.onCodeActionResolve((action, token) => answered(answers.resolve(action, stopOf(token)), action))
  documents.listen(connection)
  connection.listen()
  return new Promise<never>(() => {})
}

function stopOf(token: CancellationToken): AbortSignal {
  const stop = new AbortController()
  token.onCancellationRequested(() => stop.abort())
  return stop.signal
}
