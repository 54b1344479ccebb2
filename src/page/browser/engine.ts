import type { Finding } from '../../judge/finding.js'
import type { Citation } from '../../judge/rule.js'
import type { Edit, SafeRewrite } from '../../rewrite/index.js'
import type { Channel } from '../../text/document.js'
import type { Models } from './models.js'
import type { SetUp } from './set-up.js'

/** What a person has before them. */
export type Draft = {
  readonly text: string
  /** The name of the file that was opened: it tells the format. */
  readonly path?: string | undefined
  /** What the person says that it is; without it the draft tells. */
  readonly channel?: Channel | undefined
}

/** The words of a file as a text area holds them: lines end in LF, and no byte-order mark goes before them. */
export type Opened = Pick<Draft, 'text' | 'path'> & { readonly notes: readonly string[] }

export type Checked = {
  readonly findings: readonly Finding[]
  readonly channel: Channel
  /** What a person should know about the reading: "seems to be in Spanish …". */
  readonly notes: readonly string[]
  /** How many findings remarks in the draft have settled. */
  readonly settled: number
}

/** Other words for a finding, that hold when linted again. */
export type Offer = Pick<SafeRewrite, 'kind' | 'edits'>

/** What a person may read about a rule. */
export type RuleText = { readonly id: string; readonly title: string; readonly why: string; readonly law: readonly Citation[] }

/** The linter as the page asks for it. It runs in a thread of its own, so that writing never waits for it. */
export type Engine = {
  /** The models as they lie in the page: base64 of gzip. */
  start(models: Models<string>, setUp: SetUp): Promise<readonly RuleText[]>
  /** The words of a file, or the reason, in one line, why there are none. */
  open(name: string, bytes: Uint8Array): Promise<Opened | { readonly problem: string }>
  check(draft: Draft): Promise<Checked>
  /** For the finding of that number, the mildest first. */
  offers(draft: Draft, finding: number): Promise<readonly Offer[]>
  /** All that is safe. */
  rewrite(draft: Draft): Promise<readonly Edit[]>
  /** The sentence of a finding, with labels in the place of all that any detector sees in it. */
  redacted(draft: Draft, finding: number): Promise<string>
}

export type Call = { readonly id: number; readonly name: keyof Engine; readonly given: readonly unknown[] }
export type Answer = { readonly id: number; readonly result: unknown } | { readonly id: number; readonly failed: string }

/** The engine on the other side of a thread. A crash there rejects what was asked, without a word of the draft. */
export function engineIn(worker: Worker): Engine {
  const waiting = new Map<number, { readonly done: (result: never) => void; readonly failed: (reason: Error) => void }>()
  let last = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.id)
    waiting.delete(data.id)
    if ('failed' in data) asked?.failed(new Error(data.failed))
    else asked?.done(data.result as never)
  })
  worker.addEventListener('error', () => {
    for (const { failed } of waiting.values()) failed(new Error('the linter could not start'))
    waiting.clear()
  })
  const call = (name: keyof Engine) => (...given: readonly unknown[]): Promise<never> =>
    new Promise((done, failed) => {
      waiting.set(++last, { done, failed })
      worker.postMessage({ id: last, name, given } satisfies Call)
    })
  return { start: call('start'), open: call('open'), check: call('check'), offers: call('offers'), rewrite: call('rewrite'), redacted: call('redacted') }
}
