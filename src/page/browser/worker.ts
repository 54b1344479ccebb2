import { knownRules } from '../../../rules/known.js'
import { decode } from '../../read/decode.js'
import { readText } from '../../read/index.js'
import { isPacked, unpack, Unread } from '../../read/packed/index.js'
import { createLinter, type Linter, type LintOptions } from '../../linter.js'
import { offersFor, redactSentence, rewriteFrom, type Linted } from '../../rewrite/index.js'
import type { Document } from '../../text/document.js'
import type { Answer, Call, Draft, Engine } from './engine.js'
import { giveModels } from './models.js'
import { unpacked } from './unpack.js'

/** The thread that lints. It is handed the models and the organisation's settings first, and then whatever the person writes. */
const scope = self as unknown as { postMessage(answer: Answer): void; addEventListener(type: 'message', hear: (event: MessageEvent<Call>) => void): void }

let linter: Linter
let given: LintOptions
let template: string | undefined
/** The Word file that was opened last: as long as its text stands unchanged, its headings and lists are known. */
let opened: Document | undefined
/** What was linted last: the rewrites of each finding begin with it. */
let last: { readonly draft: Draft; readonly linted: Linted } | undefined

/** Characters (UTF-16 units): a text area of more takes browsers seconds for each keystroke, and a minute to open. */
const MOST = 1_000_000

const engine: Engine = {
  async start({ names, likelihood }, setUp) {
    giveModels({ names: await unpacked(names), likelihood: await unpacked(likelihood) })
    linter = await createLinter({ ...setUp.config, remembers: true })
    given = setUp.channel ? { defaultChannel: setUp.channel } : {}
    template = setUp.template
    // What is made ready with the first draft: before there is one, but after the page has its answer.
    setTimeout(() => void linter.check('Our patient Ann Lee, 34, came in on May 3.'))
    return knownRules(setUp.config).map(({ id, title, why, law }) => ({ id, title, why, law }))
  },
  async open(name, bytes) {
    const tooLong = { problem: `${name}: longer than this page can hold. Split it, or paste the part that you want to check.` }
    try {
      if (isPacked(bytes)) {
        const { document, text } = await unpack(bytes)
        if (text.length > MOST) return tooLong
        opened = document
        last = undefined
        return { text, path: undefined, notes: document.warnings }
      }
    } catch (error) {
      return { problem: error instanceof Unread ? `${name}: ${error.message}` : `${name}: could not be read. Open it, and paste its text here.` }
    }
    const decoded = decode(bytes)
    if ('binary' in decoded) return { problem: `${name}: not a text file. Open it, and paste its text here.` }
    if (decoded.text.length > MOST) return tooLong
    return { text: decoded.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), path: name, notes: decoded.warning === undefined ? [] : [`${name} ${decoded.warning}`] }
  },
  async check(draft) {
    const { findings, channel, warnings, settled } = (await linted(draft)).report
    return { findings, channel, notes: warnings, settled: settled.length }
  },
  async offers(draft, number) {
    const before = await linted(draft)
    const offers = await offersFor(linter, before, before.report.findings[number]!, { ...optionsOf(draft), template })
    return offers.map(({ kind, edits }) => ({ kind, edits }))
  },
  async rewrite(draft) {
    return (await rewriteFrom(await linted(draft), linter, { ...optionsOf(draft), template })).edits
  },
  async redacted(draft, number) {
    const { document, report: { findings } } = await linted(draft)
    return redactSentence(document, findings[number]!, findings, await linter.inspect(document, optionsOf(draft)))
  },
}

function optionsOf({ path, channel }: Draft): LintOptions {
  return { ...given, ...(path !== undefined && { path }), ...(channel !== undefined && { channel }) }
}

async function linted(draft: Draft): Promise<Linted> {
  const { text, path, channel } = draft
  if (last && last.draft.text === text && last.draft.path === path && last.draft.channel === channel) return last.linted
  const document = documentOf(draft)
  const linted = { text, document, report: await linter.check(document, optionsOf(draft)) }
  last = { draft, linted }
  return linted
}

function documentOf({ text, path }: Draft): Document {
  return opened?.source === text ? opened : readText(text, { path })
}

scope.addEventListener('message', ({ data: { id, name, given: values } }) => {
  const work = engine[name] as (...values: readonly unknown[]) => Promise<unknown>
  work(...values).then(
    (result) => scope.postMessage({ id, result }),
    // Its message could hold words of the draft; its name cannot.
    (error: unknown) => scope.postMessage({ id, failed: error instanceof Error ? error.name : 'error' }),
  )
})
