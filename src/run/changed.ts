import { lstat, realpath } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import type { Draft } from './content.js'
import { hasWantedEnding, isUnsure, unwanted, type Candidate, type Discovery, type Ground } from './discover.js'
import { GitError, openRepository, type Repository } from './git.js'
import { readPatch, readRaw, type Entry, type Lines } from './git-diff.js'
import { matches } from './linters.js'
import { isWithin, shownPath, slashed } from './paths.js'
import { WrongUse, type Passed, type Problem } from './problem.js'
import { surveyor } from './territory.js'
import { isPattern, leftOut, OWN } from './walk.js'
import type { Finding } from '../judge/finding.js'

/** What counts as changed: what the next commit would hold, or everything since a commit, committed or not. */
export type ChangeChoice = { readonly since: string | undefined; readonly linesOnly: boolean }

/** The files that have changed, and where. */
export type Changes = {
  readonly repository: Repository
  /** The working directory, links followed, as the root is. */
  readonly cwd: string
  /** By path from the root, in its order. */
  readonly entries: ReadonlyMap<string, Entry>
  readonly isStaged: boolean
  /** By path; undefined when whole files count. */
  readonly lines: ReadonlyMap<string, Lines> | undefined
  /** What a person should know about the comparison. */
  readonly warnings: readonly string[]
}

/** Nothing that runs a program, nothing that looks into submodules, names as they are. */
const DIFF = ['diff', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all', '--no-color', '--no-relative', '-M']
const RAW = ['--raw', '-z', '--no-abbrev']
const PATCH = ['--patch', '-U0', '--inter-hunk-context=0', '--src-prefix=a/', '--dst-prefix=b/']

/** Asks git what has changed. Throws WrongUse where it cannot say. */
export async function findChanges({ since, linesOnly }: ChangeChoice, cwd: string): Promise<Changes> {
  const repository = await openRepository(cwd)
  const { ask } = repository
  const { base, warnings } = since === undefined ? { base: '--cached', warnings: [] } : await baseOf(since, repository)
  try {
    const entries = new Map(readRaw(await ask(...DIFF, ...RAW, base, '--')).map((entry) => [entry.path, entry] as const))
    if (since !== undefined) {
      // What nobody has added yet is new, too. A path that ends in a slash is another repository.
      for (const path of (await ask('ls-files', '-z', '--others', '--exclude-standard')).split('\0')) {
        if (path !== '' && !path.endsWith('/')) entries.set(path, { path, from: undefined, isLink: false, isSame: false, blob: undefined })
      }
    }
    const lines = linesOnly ? readPatch(await ask(...DIFF, ...PATCH, base, '--')) : undefined
    return { repository, cwd: await realpath(cwd), entries: new Map([...entries].toSorted(([a], [b]) => (a < b ? -1 : 1))), isStaged: since === undefined, lines, warnings }
  } catch (error) {
    if (error instanceof GitError) throw new WrongUse('git could not say what has changed. Try: git status')
    throw error
  }
}

type Base = { readonly base: string; readonly warnings: readonly string[] }

/** Where the branch left the other one; in a clone that does not reach back so far, the other one as it is now. */
async function baseOf(since: string, { ask }: Repository): Promise<Base> {
  const maybe = (...args: readonly string[]): Promise<string> => ask(...args).then((said) => said.trim(), (error: unknown) => {
    if (error instanceof GitError) return ''
    throw error
  })
  const isShallow = (await maybe('rev-parse', '--is-shallow-repository')) === 'true'
  const deeper = 'In GitHub Actions give actions/checkout "fetch-depth: 0", in GitLab set GIT_DEPTH: 0, elsewhere run git fetch --unshallow.'
  const commit = await maybe('rev-parse', '--verify', '--quiet', '--end-of-options', `${since}^{commit}`)
  if (commit === '') throw new WrongUse(`--since ${since}: this clone has no such commit. ${isShallow ? `It is shallow. ${deeper}` : 'Check the spelling, or run git fetch.'}`)
  const [base] = (await maybe('merge-base', commit, 'HEAD')).split('\n')
  if (base !== undefined && base !== '') return { base, warnings: [] }
  if (!isShallow) throw new WrongUse(`--since ${since}: it has no commit in common with HEAD.`)
  return { base: commit, warnings: [`--since ${since}: this shallow clone does not reach back to where the branches part, so what changed on the other one is checked, too. ${deeper}`] }
}

/** Finds the drafts among what has changed: of the whole repository, or of the paths that are named. What leaves files out of a search does so here. */
export async function discoverChanged(paths: readonly string[], changes: Changes, ground: Ground): Promise<Discovery> {
  const { repository: { root }, entries, cwd } = changes
  const wrong: Problem[] = []
  const territory = await surveyor({ ...ground, tell: (problem) => wrong.push(problem) })(root)
  const reaches = await Promise.all(paths.map((path) => reachOf(path, cwd, root)))
  const files: Candidate[] = []
  const passed: Passed[] = []
  for (const entry of entries.values()) {
    const place = resolve(root, entry.path)
    const reach = paths.length === 0 ? { base: root, isFile: false } : reaches.find(({ holds }) => holds(place))
    if (!reach || OWN.test(basename(place))) continue
    const path = shownPath(place, cwd)
    const list = reach.isFile ? undefined : nameReason(slashed(relative(reach.base, place)))
    const ignoredBy = territory.ignoredBy(place, false)
    if (list) passed.push({ path, ...list })
    else if (ignoredBy !== undefined) passed.push({ path, kind: 'ignored', why: `ignored by ${ignoredBy}` })
    else if (entry.isLink) passed.push({ path, kind: 'other', why: 'a link; what it leads to is checked where it lies' })
    else if (!reach.isFile && !hasWantedEnding(path, ground)) passed.push(unwanted(path))
    else files.push({ path, named: reach.isFile, isUnsure: isUnsure(path, ground), ...(await contentOf(entry, place, changes)) })
  }
  const problems = reaches.flatMap(({ path, isThere, holds }): Problem[] =>
    (isThere || [...entries.keys()].some((entry) => holds(resolve(root, entry))) ? [] : [{ path, problem: 'no such file or folder. Check the spelling.' }]))
  return { files, passed, problems: [...wrong, ...problems] }
}

/** What a path on the command line takes in. */
type Reach = { readonly path: string; readonly base: string; readonly isFile: boolean; readonly isThere: boolean; readonly holds: (place: string) => boolean }

async function reachOf(path: string, cwd: string, root: string): Promise<Reach> {
  const place = resolve(cwd, path)
  const entry = await lstat(place).catch(() => undefined)
  if (!entry && isPattern(path)) {
    return { path, base: root, isFile: false, isThere: true, holds: (file) => matches(slashed(relative(cwd, file)), [path.includes('/') ? path : `./${path}`]) }
  }
  return { path, base: place, isFile: entry !== undefined && !entry.isDirectory(), isThere: entry !== undefined, holds: (file) => isWithin(place, file) }
}

/** Whether the name of the file, or of a folder that it is in, leaves it out. */
function nameReason(inside: string): Omit<Passed, 'path'> | undefined {
  const names = inside.split('/')
  return names.map((name, i) => leftOut(name, i < names.length - 1)).find((reason) => reason !== undefined)
}

/** Of a commit to come the index is read, not the work tree; so is what a sparse work tree leaves out. */
async function contentOf({ blob }: Entry, place: string, { isStaged, repository }: Changes): Promise<Pick<Candidate, 'read'>> {
  if (!isStaged && (blob === undefined || (await lstat(place).then(() => true, () => false)))) return {}
  return { read: async () => (blob === undefined ? 'is not merged yet.' : repository.read(blob)) }
}

/** Whether a finding, or what made it one, touches lines that were added or changed. */
export function touches({ repository: { root }, cwd, entries, lines }: Changes, draft: Draft): (finding: Finding) => boolean {
  const path = slashed(relative(root, join(cwd, draft.path)))
  const changed = entries.get(path)?.isSame ? [] : lines?.get(path)
  // git counts line feeds alone; a document has no lines; what git takes for binary has none that it shows.
  if (lines === undefined || changed === undefined || draft.isUnpacked || /\r(?!\n)/.test(draft.text)) return () => true
  return (finding) => [finding, ...finding.evidence.filter(({ guessed }) => !guessed)].some(({ start, end }) => changed.some(([first, last]) => start.line <= last && end.line >= first))
}
