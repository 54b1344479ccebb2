import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

export const BIN = fileURLToPath(new URL('../bin/phi-lint.js', import.meta.url))

export type Run = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

type Setting = {
  readonly cwd?: string
  /** What comes in on standard input; nothing, as from a cron job, by default. */
  readonly input?: string | Buffer
  readonly env?: Readonly<Record<string, string>>
  readonly node?: readonly string[]
  /** Another user's number. */
  readonly uid?: number
}

/** Runs the built command as a child process, as on a person's own machine: the variables of a CI job and of colour are taken out. */
export function phiLint(args: readonly string[], { cwd, input, env = {}, node = [], uid }: Setting = {}): Promise<Run> {
  const { CI: _ci, NO_COLOR: _noColor, FORCE_COLOR: _forceColor, ...rest } = process.env
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [...node, BIN, ...args], {
      cwd, ...(uid !== undefined && { uid }), env: { ...rest, ...env }, stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout!.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr!.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', failed)
    child.on('close', (code) => done({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }))
    child.stdin?.on('error', () => {}).end(input)
  })
}

const folders: string[] = []

/** A new temporary folder with these files; gone after the tests. */
export function folder(files: Readonly<Record<string, string | Buffer>> = {}): string {
  if (folders.length === 0) afterAll(() => folders.splice(0).forEach((made) => rmSync(made, { recursive: true, force: true })))
  const made = mkdtempSync(join(tmpdir(), 'phi-lint-test-'))
  folders.push(made)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(made, path)), { recursive: true })
    writeFileSync(join(made, path), content)
  }
  return made
}

/** Drafts that leave no doubt. */
export const LEAK = 'Our patient Maria Lopez (MRN 4471920) came in on March 3 with a stroke.\n'
/** One that can be told without looking for names, which takes longer. */
export const NUMBER = 'Chart of the day: MRN 4471920.\n'
export const CLEAN = 'Flu shots on Saturday from 9 to 1. No appointment needed.\n'
