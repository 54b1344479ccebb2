import { lstat, readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Config } from './config.js'
import { isWithin, shownPath } from './paths.js'
import { isTable } from './checks.js'
import { repositoryRoot } from './root.js'
import { causeOf, codeOf, WrongUse } from './problem.js'

/** A finding that was there before, and need not be told again. It holds no words: only what `Finding.fingerprint` gives away. */
export type Entry = {
  /** Relative to the baseline's folder, forward slashes. */
  readonly path: string
  readonly rule: string
  readonly fingerprint: string
  /** Which of several that are the same, counted from 1. */
  readonly ordinal: number
  /** Why it may stay, for people. */
  readonly reason?: string
  /** The last day (ISO 8601) on which it hides anything. */
  readonly until?: string
}

export type Baseline = { readonly file: string; readonly folder: string; readonly entries: readonly Entry[] }

/** `undefined` searches, `false` takes none, a path takes that file. */
export type BaselineChoice = string | false | undefined

export const BASELINE = '.phi-lint-baseline.json'
const VERSION = 1

/** The baseline in force, if there is one. Throws WrongUse that names the file and the line. */
export async function findBaseline(choice: BaselineChoice, config: Config, cwd: string): Promise<Baseline | undefined> {
  if (choice === false) return undefined
  if (choice !== undefined) return readBaseline(resolve(cwd, choice), cwd)
  const file = join(await rootFor(config, cwd), BASELINE)
  return (await isThere(file)) ? readBaseline(file, cwd) : undefined
}

/** Where a baseline stands or would stand: `--baseline`, else next to the config, else in the root of the repository, else here. */
export async function placeFor(choice: string | undefined, config: Config, cwd: string): Promise<string> {
  return choice === undefined ? join(await rootFor(config, cwd), BASELINE) : resolve(cwd, choice)
}

/** The root of what is checked: the config's folder if we are in it, else the repository's, else the working directory. */
export async function rootFor({ file, folder }: Pick<Config, 'file' | 'folder'>, cwd: string): Promise<string> {
  if (file !== undefined && isWithin(folder, cwd)) return folder
  return (await repositoryRoot(cwd)) ?? cwd
}

async function readBaseline(file: string, cwd: string): Promise<Baseline> {
  const name = shownPath(file, cwd)
  const text = await readFile(file, 'utf8').catch((error: unknown) => { throw new WrongUse(`${name}: the baseline could not be read: ${causeOf(error)}.`) })
  const mistake = (what: string): WrongUse => new WrongUse(`${name}: ${what}. Restore it, or write it anew: phi-lint baseline create --force`)
  if (/^(?:<{7}|={7}|>{7})/m.test(text)) throw mistake('the baseline holds the marks of a merge that is not finished')
  let content: unknown
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw mistake('the baseline is no valid JSON')
  }
  if (!isTable(content) || !Array.isArray(content['findings'])) throw mistake('the baseline is damaged: it has no list "findings"')
  if (content['version'] !== VERSION) throw new WrongUse(`${name}: the baseline was written by another version of phi-lint. Write it anew: phi-lint baseline create --force`)
  const written: readonly unknown[] = content['findings'].filter((one) => one !== null)
  const wrong = written.findIndex((one) => !isEntry(one))
  if (wrong !== -1) throw mistake(`the baseline is damaged: entry ${wrong + 1} is none`)
  // A merge by "union" can leave a line twice.
  const entries = new Map((written as readonly Written[]).map((one) => [keyOf(one), { ...one, ordinal: one.ordinal ?? 1 }] as const))
  return { file, folder: dirname(file), entries: [...entries.values()].toSorted(inOrder) }
}

type Written = Omit<Entry, 'ordinal'> & { readonly ordinal?: number }

function isEntry(value: unknown): value is Written {
  if (!isTable(value)) return false
  const { path, rule, fingerprint, ordinal = 1, reason = '', until = '9999-12-31' } = value
  return [path, rule, fingerprint, reason, until].every((one) => typeof one === 'string') && Number.isSafeInteger(ordinal) && isDay(until as string)
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
}

/** Two entries with the same key are the same. */
export function keyOf({ path, rule, fingerprint, ordinal = 1 }: Written): string {
  return [path, rule, fingerprint, ordinal].join('\0')
}

function inOrder(a: Entry, b: Entry): number {
  return compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint) || a.ordinal - b.ordinal
}

/** By code unit: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * One finding a line, all with a comma behind (a `null` ends the list), and an empty line between any two: git merges two changes only if a
 * line that nobody touched lies between them (xdiff/xmerge.c), so two branches that take neighbouring entries out would clash otherwise.
 */
export function baselineText(entries: readonly Entry[]): string {
  return [...HEAD, ...entries.toSorted(inOrder).flatMap((entry) => [lineOf(entry), '']), ...TAIL].join('\n')
}

const HEAD = ['{', `  "version": ${VERSION},`, '  "findings": [', '']
const TAIL = ['    null', '  ]', '}', '']

function lineOf({ path, rule, fingerprint, ordinal, reason, until }: Entry): string {
  const json = JSON.stringify({ path, rule, fingerprint, ...(ordinal > 1 && { ordinal }), ...(reason !== undefined && { reason }), ...(until !== undefined && { until }) })
  return `    ${json},`
}

/** A baseline's text without some entries. Empty lines stay, also where an entry is gone: so branches that both prune merge. */
export function prunedText(text: string, stale: readonly Entry[], entries: readonly Entry[]): string {
  const gone = new Set(stale.map(keyOf))
  const left = entries.filter((entry) => !gone.has(keyOf(entry)))
  const lines = text.split(/\r?\n/)
  const written = new Set(entries.map(lineOf))
  const goneLines = new Set(entries.filter((entry) => gone.has(keyOf(entry))).map(lineOf))
  const isOurs = entries.length === lines.filter((line) => written.has(line)).length
  return isOurs ? lines.filter((line) => !goneLines.has(line)).join('\n') : baselineText(left)
}

/** Whether anything has this name, readable or not. */
export async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(() => true, (error: unknown) => codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR')
}
