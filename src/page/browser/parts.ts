import type { SetUp } from './set-up.js'
import { part } from './dom.js'
import { engineIn, type Engine, type RuleText } from './engine.js'
import { unpacked } from './unpack.js'

/** Browsers that know trusted types let nobody make a script of text (the page's policy says so) but this one place. */
type TrustedTypes = { createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string } }

export function setUp(): SetUp {
  return JSON.parse(part('set-up', HTMLScriptElement).textContent) as SetUp
}

/** Starts the thread whose program lies in the page. Rejects where a browser is too old for it. */
export async function startEngine(settings: SetUp): Promise<{ readonly engine: Engine; readonly rules: readonly RuleText[] }> {
  const url = URL.createObjectURL(new Blob([await unpacked(taken('engine'))], { type: 'text/javascript' }))
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
  const rules = { createScriptURL: (address: string) => address }
  const engine = engineIn(new Worker((trustedTypes?.createPolicy('phi-lint', rules) ?? rules).createScriptURL(url)))
  // The thread gets ready while the browser still reads the rest of the page: the models stand last.
  if (document.readyState === 'loading') await new Promise((read) => document.addEventListener('DOMContentLoaded', read, { once: true }))
  return { engine, rules: await engine.start({ names: taken('names'), likelihood: taken('likelihood') }, settings) }
}

/** What an element of the page holds; it is taken out, so that its megabyte need not be kept. */
function taken(id: string): string {
  const holder = part(id, HTMLScriptElement)
  holder.remove()
  return holder.textContent
}
