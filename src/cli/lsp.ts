import { resolve } from 'node:path'
import { serve } from '../lsp/server.js'
import { WrongUse } from '../run/problem.js'
import type { ConfigFlags } from './flags.js'

/** Serves an editor on standard input and output. It ends when the editor says so. */
export async function lsp({ config, allowConfigCode = false }: ConfigFlags): Promise<never> {
  if (process.stdin.isTTY) throw new WrongUse('lsp: an editor starts this, and speaks with it. How to set yours up: docs/editors.md')
  return serve(process.stdin, process.stdout, { config: typeof config === 'string' ? resolve(config) : config, allowsCode: allowConfigCode })
}
