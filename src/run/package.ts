import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { codeOf } from './problem.js'

/** The folder of the package itself, the same from the sources and from what is built of them. */
export const PACKAGE = dirname(createRequire(import.meta.url).resolve('phi-lint/package.json'))

export function version(): string {
  return (JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string }).version
}

/** The page of examples of a rule; empty while nobody has written one. */
export async function examplePage(rule: string): Promise<string> {
  try {
    return await readFile(join(PACKAGE, 'fixtures', 'rules', `${rule}.md`), 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return ''
    throw error
  }
}
