import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { BIN } from './command.js'

export type Place = { readonly line: number; readonly character: number }
export type Range = { readonly start: Place; readonly end: Place }
export type Marked = {
  readonly range: Range; readonly severity: number; readonly code?: string; readonly source: string; readonly message: string
  readonly relatedInformation?: readonly { readonly location: { readonly uri: string; readonly range: Range }; readonly message: string }[]
}
export type TextEdit = { readonly range: Range; readonly newText: string }
export type Action = {
  readonly title: string; readonly kind: string; readonly diagnostics?: readonly Marked[]; readonly data?: unknown
  readonly edit?: { readonly documentChanges?: readonly { readonly edits: readonly TextEdit[] }[]; readonly changes?: Readonly<Record<string, readonly TextEdit[]>> }
}
type Message = { readonly id?: number; readonly method?: string; readonly params?: any; readonly result?: any; readonly error?: { readonly code: number; readonly message: string } }

/** What most editors say of themselves. */
const CAPABILITIES = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    hover: { contentFormat: ['markdown'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } }, dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
  workspace: { workspaceFolders: true, workspaceEdit: { documentChanges: true }, didChangeWatchedFiles: { dynamicRegistration: true } },
}

export type Editor = ReturnType<typeof openEditor>

/** An editor that speaks the protocol with the built command over its standard input and output. */
export function openEditor({ args = [], cwd }: { readonly args?: readonly string[]; readonly cwd?: string } = {}) {
  const { CI: _ci, ...env } = process.env
  const child = spawn(process.execPath, [BIN, 'lsp', '--stdio', ...args], { cwd, env, stdio: 'pipe' })
  const received: Message[] = []
  const listeners = new Set<() => void>()
  const stderr: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  child.stdin.on('error', () => {})
  let rest = Buffer.alloc(0)
  child.stdout.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const end = rest.indexOf('\r\n\r\n')
      // Whatever is no message on standard output breaks an editor.
      const head = /^(?:Content-[\w-]+: [^\r\n]+\r\n)*Content-Length: (\d+)$/.exec(rest.subarray(0, Math.max(0, end)).toString())
      if (end === -1) return
      if (!head) throw new Error('standard output holds something that is no message')
      const length = Number(head[1])
      if (rest.length < end + 4 + length) return
      const message = JSON.parse(rest.subarray(end + 4, end + 4 + length).toString()) as Message
      rest = rest.subarray(end + 4 + length)
      received.push(message)
      // What the server asks is granted.
      if (message.id !== undefined && message.method !== undefined) send({ id: message.id, result: null })
      for (const listener of listeners) listener()
    }
  })
  const raw = (bytes: string): void => void child.stdin.write(bytes)
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    raw(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const gone = new Promise<number | null>((done) => child.on('close', done))
  /** The first message from `from` on that fits. */
  const wait = (fits: (message: Message) => boolean, from = 0): Promise<Message> => new Promise((found, failed) => {
    const look = (): void => {
      const message = received.slice(from).find(fits)
      if (!message) return
      listeners.delete(look)
      clearTimeout(timer)
      found(message)
    }
    const timer = setTimeout(() => {
      listeners.delete(look)
      failed(new Error('the server did not say it in time'))
    }, 20_000)
    listeners.add(look)
    look()
  })
  let last = 0
  const begin = (method: string, params: unknown): { readonly id: number; readonly answer: Promise<Message> } => {
    const id = ++last
    send({ id, method, params })
    return { id, answer: wait((message) => message.id === id && message.method === undefined) }
  }
  const request = async (method: string, params: unknown): Promise<any> => {
    const { result, error } = await begin(method, params).answer
    if (error) throw new Error(`${error.code}: ${error.message}`)
    return result
  }
  const notify = (method: string, params: unknown): void => send({ method, params })
  /** The marks of a document; of this version, where one is given. `from` counts messages. */
  const marks = async (uri: string, version?: number, from = 0): Promise<readonly Marked[]> => {
    const { params } = await wait((message) => message.method === 'textDocument/publishDiagnostics' && message.params.uri === uri && (version === undefined || message.params.version === version), from)
    return params.diagnostics
  }
  return {
    received, raw, begin, request, notify, wait, marks, gone, stderr: () => Buffer.concat(stderr).toString(), stop: () => child.kill('SIGKILL'),
    async start(folders: readonly string[], capabilities: object = CAPABILITIES) {
      const { capabilities: can } = await request('initialize', { processId: process.pid, rootUri: null, capabilities, workspaceFolders: folders.map((folder) => ({ uri: uriOf(folder), name: 'drafts' })) })
      notify('initialized', {})
      return can
    },
    /** Opens a document and gives its marks. */
    open(uri: string, text: string, languageId = 'plaintext', version = 1): Promise<readonly Marked[]> {
      const from = received.length
      notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } })
      return marks(uri, version, from)
    },
    change: (uri: string, version: number, contentChanges: readonly object[]) => notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    close: (uri: string) => notify('textDocument/didClose', { textDocument: { uri } }),
    actions: (uri: string, range: Range, only?: readonly string[]): Promise<readonly Action[]> =>
      request('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [], ...(only && { only }) } }),
  }
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href
}

/** A text with edits made, as an editor makes them. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)]
  const offset = ({ line, character }: Place): number => (starts[line] ?? text.length) + character
  return edits.toSorted((a, b) => offset(b.range.start) - offset(a.range.start)).reduce((whole, { range, newText }) => whole.slice(0, offset(range.start)) + newText + whole.slice(offset(range.end)), text)
}

export function editsIn({ edit }: Action): readonly TextEdit[] {
  return [...(edit?.documentChanges ?? []).flatMap(({ edits }) => edits), ...Object.values(edit?.changes ?? {}).flat()]
}
