import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { folder } from './command.js'

export type TestRepository = {
  readonly cwd: string
  readonly git: (...args: readonly string[]) => string
  readonly write: (files: Readonly<Record<string, string>>) => void
  /** Commits all there is. */
  readonly commit: (message?: string) => void
}

/** Nobody's own settings count. */
const ENV = {
  GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Test', GIT_AUTHOR_EMAIL: 'test@example.org', GIT_COMMITTER_NAME: 'Test', GIT_COMMITTER_EMAIL: 'test@example.org',
}

/** A new git repository in a temporary folder, on a branch "main", with these files committed. */
export function repository(files: Readonly<Record<string, string>> = {}): TestRepository {
  return repositoryIn(folder(), files)
}

export function repositoryIn(cwd: string, files: Readonly<Record<string, string>> = {}): TestRepository {
  const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd, encoding: 'utf8', env: { ...process.env, ...ENV }, stdio: ['ignore', 'pipe', 'pipe'] })
  const made: TestRepository = {
    cwd,
    git,
    write(written) {
      for (const [path, content] of Object.entries(written)) {
        mkdirSync(dirname(join(cwd, path)), { recursive: true })
        writeFileSync(join(cwd, path), content)
      }
    },
    commit(message = 'change') {
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '--message', message)
    },
  }
  git('init', '--quiet', '--initial-branch=main')
  made.write(files)
  if (Object.keys(files).length > 0) made.commit('begin')
  return made
}
