import { execFile } from 'node:child_process'
import { chmod, lstat, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { CODE_PLACES, PLACES } from './explorer.js'
import { hasConfigKey } from './extends.js'
import { shownPath } from './paths.js'
import { causeOf, codeOf, WrongUse } from './problem.js'
import { HOOK, starterConfig, starterIgnore, WORKFLOW, type Answers } from './starter.js'

const CONFIG = '.phi-lintrc.yaml'

export type Wishes = { readonly hook: boolean; readonly workflow: boolean }

/** What became of a file. `kept`: there is another one already, which stays as it is. */
export type Outcome = { readonly path: string; readonly became: 'written' | 'unchanged' | 'replaced' | 'kept' }

type File = { readonly path: string; readonly text: string; readonly isProgram?: true }

/** Writes the files of a beginning; what is there already is only replaced if `mayReplace` says so. Done twice it changes nothing. */
export async function initialise(answers: Answers, wishes: Wishes, cwd: string, mayReplace: (path: string) => Promise<boolean>): Promise<readonly Outcome[]> {
  const other = await otherConfig(cwd)
  const files: readonly File[] = [
    ...(other === undefined ? [{ path: join(cwd, CONFIG), text: starterConfig(answers) }] : []),
    { path: join(cwd, '.phi-lintignore'), text: starterIgnore(answers) },
    ...(wishes.hook ? [{ path: await hookPath(cwd), text: HOOK, isProgram: true } as const] : []),
    ...(wishes.workflow ? [{ path: join(cwd, '.github', 'workflows', 'phi-lint.yml'), text: WORKFLOW }] : []),
  ]
  const outcomes: Outcome[] = other === undefined ? [] : [{ path: other, became: 'kept' }]
  for (const file of files) {
    outcomes.push(await put(file, cwd, mayReplace).catch((error: unknown) => {
      throw new WrongUse(`${shownPath(file.path, cwd)}: could not be written: ${causeOf(error)}.`)
    }))
  }
  return outcomes
}

async function put({ path, text, isProgram }: File, cwd: string, mayReplace: (path: string) => Promise<boolean>): Promise<Outcome> {
  const shown = shownPath(path, cwd)
  await mkdir(dirname(path), { recursive: true })
  // Fails if anything is there, a dangling link, too.
  const isNew = await writeFile(path, text, { flag: 'wx' }).then(() => true, (error: unknown) => {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  })
  if (!isNew) {
    if ((await readFile(path, 'utf8').catch(() => undefined)) === text) return { path: shown, became: 'unchanged' }
    if (!(await mayReplace(shown))) return { path: shown, became: 'kept' }
    await writeFile(path, text)
  }
  if (isProgram) await chmod(path, 0o755)
  return { path: shown, became: isNew ? 'written' : 'replaced' }
}

/** Another config of the folder, beside which ours would count for nothing, or the other for nothing. */
async function otherConfig(cwd: string): Promise<string | undefined> {
  for (const place of [...PLACES, ...CODE_PLACES]) {
    if (place === CONFIG || !(await lstat(join(cwd, place)).then(() => true, () => false))) continue
    if (place !== 'package.json' || (await hasConfigKey(join(cwd, place)))) return place
  }
  return undefined
}

/** git knows where hooks are: worktrees and `core.hooksPath` move them. */
async function hookPath(cwd: string): Promise<string> {
  const asked = await promisify(execFile)('git', ['rev-parse', '--git-path', 'hooks/pre-commit'], { cwd }).catch(() => undefined)
  if (!asked) throw new WrongUse('--hook: there is no git repository here.')
  return resolve(cwd, asked.stdout.trim())
}
