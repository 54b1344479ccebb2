import type { Finding } from '../../judge/finding.js'
import type { Channel } from '../../text/document.js'
import { alarm } from './alarm.js'
import { copy, make, part } from './dom.js'
import { editor } from './editor.js'
import type { Checked, Draft, Engine, Offer, RuleText } from './engine.js'
import { files } from './files.js'
import { cards, numberOf, setOffers, type Choices } from './findings.js'
import { marksOf } from './marks.js'
import { paper } from './paper.js'
import { verdictOn } from './verdict.js'

/** What was found, and in which draft. */
type Result = { readonly draft: Draft; readonly checked: Checked }

/** A page that was just opened need not wait for the linter to say so. */
const NOTHING: Checked = { findings: [], channel: 'post', notes: [], settled: 0 }

/** What the list shows of findings: while somebody writes, most only move along. */
function lookOf(findings: readonly Finding[]): string {
  return JSON.stringify(findings.map(({ rule, severity, message, hint, start: { line } }) => [rule, severity, message, hint, line]))
}

/** Milliseconds without a keystroke. */
const QUIET = 300

/** Joins the parts of the page: a draft is checked while it is written, and what is found can be rewritten, copied, printed and reported. */
export function desk(engine: Engine, rules: readonly RuleText[], version: string): void {
  const button = (id: string): HTMLButtonElement => part(id, HTMLButtonElement)
  const [list, found, said, notes] = [part('findings', HTMLElement), part('found', HTMLOListElement), part('said', HTMLParagraphElement), part('notes', HTMLUListElement)]
  const channel = part('channel', HTMLSelectElement)
  const reportAlarm = alarm(version)
  let path: string | undefined
  /** What stood in the draft before the page changed it, and what it made of it. */
  const undone: { readonly before: string; readonly after: string }[] = []
  let result: Result | undefined
  let isBusy = false

  const now = (): Draft => ({ text: draft.text, path, channel: channel.value === '' ? undefined : (channel.value as Channel) })
  const isCurrent = ({ text, channel: kind, path: name }: Draft): boolean => text === draft.text && kind === now().channel && name === path
  const say = (words: string): void => {
    said.textContent = words
  }
  /** One check at a time; whatever was written meanwhile is checked next. */
  const check = async (): Promise<void> => {
    if (isBusy) return
    isBusy = true
    list.setAttribute('aria-busy', 'true')
    try {
      for (;;) {
        const asked = now()
        const checked = asked.text.trim() === '' ? NOTHING : await engine.check(asked)
        if (!isCurrent(asked)) continue
        show({ draft: asked, checked })
        break
      }
    } catch {
      part('verdict', HTMLHeadingElement).textContent = 'This draft could not be checked.'
      part('advice', HTMLParagraphElement).textContent = 'Please tell whoever gave you this page, without the draft.'
    } finally {
      isBusy = false
      list.setAttribute('aria-busy', 'false')
    }
    void offer()
  }
  const show = (fresh: Result): void => {
    const { text } = fresh.draft
    const { findings, notes: remarks } = fresh.checked
    const isSame = result !== undefined && lookOf(result.checked.findings) === lookOf(findings)
    result = fresh
    const { tone, line, advice } = verdictOn(text, findings)
    part('state', HTMLDivElement).className = `verdict ${tone}`
    part('verdict', HTMLHeadingElement).textContent = line
    part('advice', HTMLParagraphElement).textContent = advice
    notes.replaceChildren(...remarks.map((note) => make('li', {}, `The draft ${note}.`)))
    notes.hidden = remarks.length === 0
    draft.mark(marksOf(findings))
    if (!isSame) found.replaceChildren(...cards(findings, rules, choices))
    const isEmpty = text.trim() === ''
    for (const id of ['copy', 'print', 'clear']) button(id).disabled = isEmpty
    button('rewrite').disabled = !findings.some(({ severity }) => severity === 'error')
    button('undo').hidden = undone.at(-1)?.after !== text
  }
  /** Asks for the rewrites of each card once nobody writes any more: each takes as long as some checks. */
  const offer = async (): Promise<void> => {
    const asked = result
    await new Promise((done) => setTimeout(done, QUIET))
    for (const card of found.children) {
      if (!asked || asked !== result || !isCurrent(asked.draft)) return
      const number = numberOf(card)
      const offers = await engine.offers(asked.draft, number).catch(() => [])
      // A whole reply written anew settles all findings: once is enough.
      const isFirst = card === found.firstElementChild
      if (asked === result) setOffers(card, offers.filter(({ kind }) => kind !== 'reply' || isFirst), (one) => take(asked.draft, one))
    }
  }
  const change = (edits: Offer['edits'], words: string): void => {
    const before = draft.text
    draft.change(edits)
    undone.push({ before, after: draft.text })
    say(words)
    part('verdict', HTMLHeadingElement).focus()
  }
  const take = (asked: Draft, { edits }: Offer): void => {
    if (isCurrent(asked)) change(edits, 'Rewritten. Read the sentence once more.')
  }
  const choices: Choices = {
    show(number) {
      const { start, end } = result!.checked.findings[number]!
      point(number)
      draft.select({ start: start.offset, end: end.offset })
    },
    report(number) {
      const { draft: asked, checked } = result!
      void engine.redacted(asked, number).then((sentence) => reportAlarm.open(checked.findings[number]!, checked.channel, sentence))
    },
  }
  const point = (number: number | undefined): void => {
    draft.highlight(number)
    for (const card of found.children) card.classList.toggle('here', numberOf(card) === number)
  }
  const draft = editor(
    () => void check(),
    (offset) => {
      const number = result?.checked.findings.findIndex(({ start, end }) => start.offset <= offset && offset <= end.offset) ?? -1
      point(number < 0 ? undefined : number)
    },
  )

  channel.addEventListener('change', () => void check())
  button('rewrite').addEventListener('click', () => {
    const asked = result!
    say('Rewriting …')
    void engine.rewrite(asked.draft).then((edits) => {
      if (!isCurrent(asked.draft)) say('')
      else if (edits.length === 0) say('There is nothing here that a program can rewrite safely. Please find other words.')
      else change(edits, 'Rewritten, as far as that is safe. Read it once more before it goes out.')
    })
  })
  button('undo').addEventListener('click', () => {
    const last = undone.pop()
    if (!last) return
    draft.replace(last.before)
    say('Undone.')
  })
  button('copy').addEventListener('click', () => {
    const { tone, line } = verdictOn(draft.text, result?.checked.findings ?? [])
    void copy(draft.text).then((isCopied) => {
      say(!isCopied ? 'Your browser does not let the page copy. Select the text, and copy it yourself.' : tone === 'error' ? `Copied. But there is still: ${line}` : 'Copied.')
    })
  })
  button('print').addEventListener('click', () => globalThis.print())
  globalThis.addEventListener('beforeprint', () => {
    if (result) part('paper', HTMLElement).replaceChildren(...paper(result.draft.text, result.checked, rules, new Date()))
  })
  button('clear').addEventListener('click', () => {
    path = undefined
    undone.length = 0
    draft.replace('')
    say('')
  })
  files(async (name, bytes) => {
    const opened = await engine.open(name, bytes)
    if ('problem' in opened) return say(opened.problem)
    path = /\.docx$/i.test(name) ? undefined : name
    undone.length = 0
    draft.replace(opened.text)
    say([`${name} is open.`, ...opened.notes.map((note) => `It ${note}.`)].join(' '))
    void check()
  })
  void check()
}
