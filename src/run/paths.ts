import { relative, resolve, sep } from 'node:path'

/** A path for people and other programs: relative to the working directory, with forward slashes. */
export function shownPath(path: string, cwd: string): string {
  return slashed(relative(cwd, resolve(cwd, path)) || '.')
}

/** Both absolute. A folder is within itself. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

export function slashed(path: string): string {
  return path.replaceAll(sep, '/')
}
