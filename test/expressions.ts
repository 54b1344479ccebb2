import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vitest/node'

/** A regular expression of the program: `/source/flags`, and a file that it stands in or is built by. */
export type Expression = { readonly text: string; readonly file: string }

/** All that src/ and rules/ write as literals, and the files in which they build others. */
export function written(): { readonly literals: readonly Expression[]; readonly builders: readonly string[] } {
  const literals: Expression[] = []
  const builders = new Set<string>()
  for (const folder of ['src', 'rules']) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const file = `${folder}/${name.replaceAll('\\', '/')}`
      if (!file.endsWith('.ts')) continue
      walk(parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }), (node) => {
        const { regex, callee } = node as { regex?: { pattern: string; flags: string }; callee?: { name?: string } }
        if (regex) literals.push({ text: `/${regex.pattern}/${regex.flags}`, file })
        // What is given to `latin` runs in the form that it is built into.
        if (callee?.name === 'latin') return false
        if (callee?.name === 'RegExp' && file !== 'src/detect/latin.ts') builders.add(file)
        return true
      })
    }
  }
  return { literals, builders: [...builders] }
}

function walk(node: unknown, enter: (node: object) => boolean): void {
  if (typeof node !== 'object' || node === null) return
  if (!Array.isArray(node) && !enter(node)) return
  for (const child of Object.values(node)) walk(child, enter)
}

/** All that the program builds while it loads and checks drafts of every format, from the command built into dist/. */
export function built(config: string): readonly Expression[] {
  const script = fileURLToPath(new URL('built-expressions.mjs', import.meta.url))
  const said = execFileSync(process.execPath, [script, config], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 26 })
  return (JSON.parse(said) as [string, string][]).map(([text, file]) => ({ text, file }))
}

export function partsOf(text: string): readonly [source: string, flags: string] {
  const end = text.lastIndexOf('/')
  return [text.slice(1, end), text.slice(end + 1)]
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
