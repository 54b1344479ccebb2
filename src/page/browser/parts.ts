import type { SetUp } from '../set-up.js'
import { part } from './dom.js'
import { engineIn, type Engine } from './engine.js'

/** Browsers that know trusted types let nobody make a script of text (the page's policy says so) but this one place. */
type TrustedTypes = { createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string } }

export function setUp(): SetUp {
  return JSON.parse(part('set-up', HTMLScriptElement).textContent) as SetUp
}

/** Starts the thread whose program lies in the page; the model of names lies beside it. Rejects where a browser is too old for either. */
export async function startEngine(): Promise<{ readonly engine: Engine; readonly model: Uint8Array }> {
  const [program, model] = await Promise.all([unpacked('engine'), unpacked('model')])
  const url = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }))
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
  const rules = { createScriptURL: (address: string) => address }
  const worker = new Worker((trustedTypes?.createPolicy('phi-lint', rules) ?? rules).createScriptURL(url))
  return { engine: engineIn(worker), model }
}

/** What stands in the page as base64 of gzip: 3 megabytes take half of that. */
async function unpacked(id: string): Promise<Uint8Array<ArrayBuffer>> {
  const holder = part(id, HTMLScriptElement)
  const packed = atob(holder.textContent)
  holder.remove()
  const bytes = new Uint8Array(packed.length)
  for (let i = 0; i < packed.length; i++) bytes[i] = packed.charCodeAt(i)
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer())
}
