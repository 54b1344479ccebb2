import type { Diagnostic } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding } from '../judge/finding.js'
import type { Advised, Wish } from '../run/advice.js'
import { sieve } from '../run/baseline.js'
import { LOST } from '../run/crew.js'
import { TEXT } from '../run/drafts.js'
import type { Judged } from '../run/judged.js'
import { shownPath } from '../run/paths.js'
import type { Job } from '../run/worker.js'
import { currentDay } from '../text/day.js'
import { diagnosticOf, noteOf, problemOf } from './diagnostics.js'
import type { Ground } from './ground.js'
import type { Grounds } from './grounds.js'
import { pathOf, readerFor } from './places.js'

/** What is known of one version of a document. */
export type Verdict = {
  readonly version: number
  readonly ground: Ground
  /** The path that decides about settings; undefined for words without one. */
  readonly path: string | undefined
  readonly findings: readonly Finding[]
  /** Fingerprints of what the baseline hides. */
  readonly known: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

export type Desk = {
  /** A document was opened or changed. */
  readonly touch: (uri: string) => void
  readonly forget: (uri: string) => void
  /** Checks all documents anew. */
  readonly again: () => void
  /** The verdict on the document as it stands now, which is waited for; undefined if it changes meanwhile. */
  readonly current: (uri: string) => Promise<Verdict | undefined>
  /** Undefined where it is not to be had, or the document changes meanwhile. */
  readonly advise: (uri: string, verdict: Verdict, wish: Omit<Wish, 'known'>, stop: AbortSignal) => Promise<Advised | undefined>
}

export type Office = {
  readonly grounds: Grounds
  readonly document: (uri: string) => TextDocument | undefined
  readonly publish: (uri: string, verdict: Verdict | undefined) => void
  readonly complain: (line: string) => void
  readonly crashed: (error: unknown) => void
  /** Whether the editor shows related places. */
  readonly relates: () => boolean
}

/** The check of one document: the last one asked for counts. */
type Care = { stop: AbortController; timer: NodeJS.Timeout | undefined; work: Promise<void>; verdict: Verdict | undefined }

/** In milliseconds: whoever types on is not disturbed. */
const PAUSE = 200

/** Checks open documents, one version of each at a time. What an older version would have shown is never published. */
export function openDesk({ grounds, document: find, publish, complain, crashed, relates }: Office): Desk {
  const cares = new Map<string, Care>()

  const judged = async (document: TextDocument, stop: AbortSignal): Promise<Verdict | undefined> => {
    const { uri, version } = document
    const file = pathOf(uri)
    const ground = await grounds.of(file)
    if (!ground) return undefined
    const about = { version, ground, path: file === undefined ? undefined : shownPath(file, ground.cwd), known: [] }
    if (file !== undefined && (await ground.ignoredBy(file)) !== undefined) return { ...about, findings: [], diagnostics: [] }
    const answer = await ground.threads.ask<Judged>(jobFor(document, about.path), stop)
    if ('wrong' in answer) return void complain(answer.wrong.join(' '))
    if ('lost' in answer && answer.lost === 'stopped') return undefined
    if (!('result' in answer)) {
      const problem = 'problem' in answer ? answer.problem : 'why' in answer ? `${answer.why}.` : answer.lost === 'start' ? 'this machine gives phi-lint no thread.' : LOST[answer.lost]
      return { ...about, findings: [], diagnostics: [problemOf(problem)] }
    }
    const { draft, warnings, result: { report } } = answer
    if (draft.isUnpacked) return { ...about, findings: [], diagnostics: [problemOf('a packed file, which no editor shows as text. Check it with the command.')] }
    const { baseline, cwd } = ground
    const { fresh, known } = baseline && about.path !== undefined
      ? await sieve(baseline, cwd, currentDay()).part(about.path, report.findings)
      : { fresh: report.findings, known: [] }
    return {
      ...about, findings: fresh, known: known.map(({ finding }) => finding.fingerprint),
      diagnostics: [...warnings.map(noteOf), ...fresh.map((finding) => diagnosticOf(finding, uri, relates()))],
    }
  }
  const check = async (uri: string, care: Care, stop: AbortController): Promise<void> => {
    const document = find(uri)
    if (!document || stop.signal.aborted) return
    const verdict = await judged(document, stop.signal)
    if (!verdict || stop.signal.aborted || cares.get(uri) !== care || find(uri)?.version !== verdict.version) return
    care.verdict = verdict
    publish(uri, verdict)
  }
  const begin = (uri: string, care: Care): void => {
    clearTimeout(care.timer)
    care.timer = undefined
    const { stop } = care
    // The check before ends first: it was told to.
    care.work = care.work.then(() => check(uri, care, stop)).catch(crashed)
  }
  const touch = (uri: string, delay = cares.has(uri) ? PAUSE : 0): void => {
    const care = cares.get(uri) ?? { stop: new AbortController(), timer: undefined, work: Promise.resolve(), verdict: undefined }
    cares.set(uri, care)
    care.stop.abort()
    care.stop = new AbortController()
    clearTimeout(care.timer)
    care.timer = setTimeout(() => begin(uri, care), delay)
  }
  return {
    touch: (uri) => touch(uri),
    forget(uri) {
      const care = cares.get(uri)
      clearTimeout(care?.timer)
      care?.stop.abort()
      cares.delete(uri)
      publish(uri, undefined)
    },
    again: () => { for (const uri of cares.keys()) touch(uri, 0) },
    async current(uri) {
      const care = cares.get(uri)
      if (care?.timer) begin(uri, care)
      await care?.work
      return care?.verdict?.version === find(uri)?.version ? care?.verdict : undefined
    },
    async advise(uri, { ground, path, known, version }, wish, stop) {
      const document = find(uri)
      if (document?.version !== version) return undefined
      const answer = await ground.threads.ask<Advised>({ ...jobFor(document, path), wish: { ...wish, known } }, stop)
      return 'result' in answer && find(uri)?.version === version ? answer.result : undefined
    },
  }
}

/** A document as the command would meet it in a file that was named; words without a path have the reader of their language. */
function jobFor(document: TextDocument, path: string | undefined): Job {
  return { path: path ?? TEXT, named: true, content: Buffer.from(document.getText()), ...(path === undefined && { format: readerFor(document.languageId) }) }
}
