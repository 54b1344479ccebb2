import { serve } from '../page/serve.js'
import { causeOf, codeOf, WrongUse } from '../run/problem.js'
import type { ServeFlags } from './flags.js'
import { pageFor } from './page.js'
import { untilStopped } from './signals.js'
import { say, standardOutput } from './terminal.js'

/** Offers the page for staff at an address of this machine, until somebody stops it. */
export async function servePage({ port = 0, ...flags }: ServeFlags): Promise<0> {
  const served = await serve(await pageFor(flags), port).catch((error: unknown) => {
    throw new WrongUse(`serve: ${codeOf(error) === 'EADDRINUSE' ? `another program uses port ${port}. Give another, or leave --port out.` : `${causeOf(error)}.`}`)
  })
  const stopped = untilStopped()
  await standardOutput().write(`${served.url}\n`)
  say('Open this address in a browser on this machine; no other machine can. Ctrl-C ends it.')
  await stopped
  await served.close()
  return 0
}
