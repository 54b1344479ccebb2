import { renameSync, writeFileSync } from 'node:fs'

/** Written beside and renamed: a command that starts meanwhile finds the old file or the new one. */
export function put(path, contents) {
  const beside = `${path}.${process.pid}`
  writeFileSync(beside, contents)
  renameSync(beside, path)
}
