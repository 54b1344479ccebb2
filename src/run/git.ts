import { execFile, spawn, type ChildProcessByStdio } from 'node:child_process'
import { realpath } from 'node:fs/promises'
import { devNull } from 'node:os'
import { resolve } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { LARGEST_MB } from './content.js'
import { PACKAGE } from './package.js'
import { isWithin } from './paths.js'
import { codeOf, crash, WrongUse } from './problem.js'

/** A repository and a way to ask git about it. */
export type Repository = {
  /** The folder that holds the work tree (absolute, real). */
  readonly root: string
  /** Runs a git command; its output comes back as it is. Throws a GitError. */
  readonly ask: (...args: readonly string[]) => Promise<string>
  /** The content of a blob, or why it is not read; one after the other. */
  readonly read: (id: string) => Promise<Buffer | string>
  /** Ends what `read` has started. */
  readonly close: () => void
}

type Blobs = Pick<Repository, 'read' | 'close'>

/** git said no. Its own words are kept from people: they can quote the repository. */
export class GitError extends Error {
  readonly said: string

  constructor(said: string) {
    super('git failed')
    this.said = said
  }
}

/**
 * Opens the repository around a folder. A linter is run on what strangers sent: nothing that the repository's own config names may run.
 * Commands that git takes from there are `core.fsmonitor`, hooks, external diffs, textconv and filters (git-config(1), gitattributes(5));
 * what is missing from a partial clone would be fetched with a command of the config, too, so no protocol is allowed.
 */
export async function openRepository(folder: string): Promise<Repository> {
  const bare = caller(folder, [])
  const top = await bare.ask('rev-parse', '--show-toplevel').catch((error: unknown) => { throw closed(error) })
  const root = resolve(top.replace(/\r?\n$/, ''))
  // `core.worktree` could lead anywhere.
  if (!isWithin(root, await realpath(folder))) throw new WrongUse('git takes another folder than this one for the work tree. See core.worktree in its config.')
  const filters = (await bare.ask('config', '-z', '--name-only', '--get-regexp', '^filter\\.').catch(() => '')).split('\0').filter((name) => name !== '')
  if (filters.some((name) => name.includes('='))) throw new WrongUse('the name of a filter in the config of this repository has an equals sign, so it could not be switched off.')
  const { ask, start } = caller(root, filters)
  let blobs: Blobs | undefined
  return {
    root,
    ask,
    read: (id) => (blobs ??= openBlobs(start('cat-file', '--batch'))).read(id),
    close: () => blobs?.close(),
  }
}

const SAFE: readonly (readonly [key: string, value: string])[] = [
  ['core.fsmonitor', ''], ['core.hooksPath', devNull], ['core.quotePath', 'true'], ['core.pager', ''], ['diff.external', ''],
]
const { GIT_EXTERNAL_DIFF: _, ...VARIABLES } = process.env
const ENV = { ...VARIABLES, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' }
/** Windows looks for a program in the working directory first: git is started from our own folder, and told where to go. */
const PLACE = { cwd: PACKAGE, env: ENV, windowsHide: true }

type Caller = Pick<Repository, 'ask'> & { readonly start: (...args: readonly string[]) => ChildProcessByStdio<Writable, Readable, null> }

/** Calls git in a folder, with the commands of these filters switched off. */
function caller(folder: string, filters: readonly string[]): Caller {
  const settings = [...SAFE, ...filters.map((key) => [key, key.endsWith('.required') ? 'false' : ''] as const)]
  const before = ['--no-pager', '--literal-pathspecs', ...settings.flatMap(([key, value]) => ['-c', `${key}=${value}`]), '-C', folder]
  return {
    ask: (...args) => new Promise((done, failed) => {
      execFile('git', [...before, ...args], { ...PLACE, maxBuffer: 256 * 1024 * 1024 }, (error, stdout, stderr) => {
        if (!error) done(stdout)
        else failed(codeOf(error) === 'ENOENT' ? new WrongUse('git is not installed, or not to be found.') : new GitError(stderr))
      })
    }),
    start: (...args) => spawn('git', [...before, ...args], { ...PLACE, stdio: ['pipe', 'pipe', 'ignore'] }),
  }
}

function closed(error: unknown): unknown {
  if (!(error instanceof GitError)) return error
  if (/dubious ownership/.test(error.said)) {
    return new WrongUse('git refuses this repository, because it belongs to another user. If you trust it: git config --global --add safe.directory "$PWD"')
  }
  return new WrongUse(/must be run in a work tree/.test(error.said) ? 'this repository has no work tree.' : 'this folder is in no git repository.')
}

const LARGEST = LARGEST_MB * 1024 * 1024

/** `git cat-file --batch`: an id goes in; `<id> <type> <size>`, a line feed, the bytes and a line feed come out. It applies no filters. */
function openBlobs(child: ReturnType<Caller['start']>): Blobs {
  child.on('error', () => {})
  child.stdin.on('error', () => {})
  const chunks = child.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  let rest: Buffer = Buffer.alloc(0)
  const more = async (): Promise<Buffer> => {
    const { done, value } = await chunks.next()
    if (done) throw new GitError('')
    return value
  }
  const header = async (): Promise<string> => {
    while (!rest.includes(10)) rest = Buffer.concat([rest, await more()])
    const end = rest.indexOf(10)
    const line = rest.toString('utf8', 0, end)
    rest = rest.subarray(end + 1)
    return line
  }
  /** What is too large is let pass, not kept. */
  const body = async (size: number): Promise<Buffer | undefined> => {
    const kept: Buffer[] = []
    for (let missing = size + 1; missing > 0; ) {
      if (rest.length === 0) rest = await more()
      const part = rest.subarray(0, missing)
      if (size <= LARGEST) kept.push(part)
      missing -= part.length
      rest = rest.subarray(part.length)
    }
    return size <= LARGEST ? Buffer.concat(kept).subarray(0, size) : undefined
  }
  return {
    async read(id) {
      try {
        child.stdin.write(`${id}\n`)
        const size = /^\S+ blob (\d+)$/.exec(await header())?.[1]
        if (size === undefined) return 'could not be read: git has no such content.'
        return (await body(Number(size))) ?? `larger than ${LARGEST_MB} MB. Split it, or leave it out.`
      } catch (error) {
        return error instanceof GitError ? 'could not be read: git ended too early.' : `could not be read (${crash(error)}).`
      }
    },
    close: () => void child.stdin.end(),
  }
}
