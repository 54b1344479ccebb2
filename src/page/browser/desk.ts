import type { Finding } from '../../judge/finding.js'
import type { Channel } from '../../text/document.js'
import { alarm } from './alarm.js'
import { copy, make, part } from './dom.js'
import { editor } from './editor.js'
import type { Checked, Draft, Engine, Offer, RuleText } from './engine.js'
import { takeFiles } from './files.js'
import { cards, MOST_LISTED, numberOf, setOffers, type Choices } from './findings.js'
import { marksOf } from './marks.js'
import { paper } from './paper.js'
import { pause, patiently } from './patience.js'
import { FAILED, setVerdict, verdictOn } from './verdict.js'

/** What was found, and in which draft. */
type Result = { readonly draft: Draft; readonly checked: Checked }

/** A page that was just opened need not wait for the linter to say so. */
const NOTHING: Checked = { findings: [], channel: 'post', notes: [], settled: 0 }

/** What the list shows of findings: while somebody writes, most only move along. */
function lookOf(findings: readonly Finding[]): string {
  return JSON.stringify(findings.map(({ rule, severity, message, hint, start: { line } }) => [rule, severity, message, hint, line]))
}

/** Milliseconds without a keystroke: before rewrites are tried, and before the verdict is read out to whoever listens. */
const QUIET = 300
const PAUSE = 1000

/** Joins the parts of the page: a draft is checked while it is written, and what is found can be rewritten, copied, printed and reported. */
export function desk(engine: Engine, rules: readonly RuleText[], version: string): void {
  const button = (id: string): HTMLButtonElement => part(id, HTMLButtonElement)
  const [list, found, said, notes] = [part('findings', HTMLElement), part('found', HTMLOListElement), part('said', HTMLParagraphElement), part('notes', HTMLUListElement)]
  const channel = part('channel', HTMLSelectElement)
  const [heading, heard] = [part('verdict', HTMLHeadingElement), part('heard', HTMLParagraphElement)]
  const reportAlarm = alarm(version)
  let path: string | undefined
  /** What stood in the draft before the page changed it, and what it made of it. */
  const changes: { readonly before: Draft; readonly after: string }[] = []
  let result: Result | undefined
  let checking: Promise<void> | undefined
  let isRewriting = false
  let files = 0

  const now = (): Draft => ({ text: draft.text, path, channel: channel.value === '' ? undefined : (channel.value as Channel) })
  const isCurrent = ({ text, channel: kind, path: name }: Draft): boolean => text === draft.text && kind === now().channel && name === path
  const say = (words: string): void => {
    said.textContent = words
  }
  /** One check at a time; whatever was written meanwhile is checked next. Settles when the draft as it then stands has its verdict. */
  const check = (): Promise<void> => (checking ??= checkAll())
  const checkAll = async (): Promise<void> => {
    list.setAttribute('aria-busy', 'true')
    for (;;) {
      const asked = now()
      const checked = await (asked.text.trim() === '' ? NOTHING : patiently(engine.check(asked)).catch(() => undefined))
      if (!isCurrent(asked)) continue
      show(asked, checked)
      break
    }
    checking = undefined
    list.setAttribute('aria-busy', 'false')
    void readOut()
    void offer()
  }
  /** Without what was found, the draft could not be checked: nothing that was said before stays. */
  const show = (asked: Draft, checked: Checked | undefined): void => {
    const findings = checked?.findings ?? []
    const isSame = result !== undefined && lookOf(result.checked.findings) === lookOf(findings)
    result = checked && { draft: asked, checked }
    setVerdict(checked ? verdictOn(asked.text, findings) : FAILED)
    const left = findings.length - MOST_LISTED
    const lines = [...(checked?.notes ?? []).map((note) => `The draft ${note}.`), ...(left > 0 ? [`The list shows the first ${MOST_LISTED}. Change these, and it goes on.`] : [])]
    notes.replaceChildren(...lines.map((line) => make('li', {}, line)))
    notes.hidden = lines.length === 0
    draft.mark(marksOf(findings))
    if (!isSame) found.replaceChildren(...cards(findings, rules, choices))
    const isEmpty = asked.text.trim() === ''
    button('copy').disabled = button('clear').disabled = isEmpty
    button('print').disabled = isEmpty || !checked
    button('rewrite').disabled = !findings.some(({ severity }) => severity === 'error')
    button('undo').hidden = !lastChange()
  }
  const lastChange = (): (typeof changes)[number] | undefined => changes.findLast(({ after }) => after === draft.text)
  /** Once nobody writes, and not what was read from the heading anyway. */
  const readOut = async (): Promise<void> => {
    const asked = result
    await pause(PAUSE)
    if (asked !== result) return
    const line = !asked || asked.draft.text.trim() === '' || heading === document.activeElement ? '' : heading.textContent
    if (heard.textContent !== line) heard.textContent = line
  }
  /** Asks for the rewrites of each card once nobody writes any more: each takes as long as some checks. */
  const offer = async (): Promise<void> => {
    const asked = result
    await pause(QUIET)
    for (const card of found.children) {
      if (!asked || asked !== result || !isCurrent(asked.draft)) return
      const number = numberOf(card)
      const offers = await engine.offers(asked.draft, number).catch(() => [])
      // A whole reply written anew settles all findings: once is enough.
      const isFirst = card === found.firstElementChild
      if (asked === result) setOffers(card, offers.filter(({ kind }) => kind !== 'reply' || isFirst), (one) => take(asked.draft, one))
    }
  }
  /** Whoever listens hears the new verdict, unless they write already. */
  const change = async (edits: Offer['edits'], words: string): Promise<void> => {
    const before = now()
    draft.change(edits)
    const after = draft.text
    changes.push({ before, after })
    say(words)
    await checking
    if (draft.text === after) heading.focus()
  }
  const take = (asked: Draft, { edits }: Offer): void => {
    if (isCurrent(asked)) void change(edits, 'Rewritten. Read the sentence once more.')
    else say('The draft was changed just now. Please choose once more.')
  }
  const rewrite = async (): Promise<void> => {
    if (isRewriting) return
    isRewriting = true
    say('Rewriting …')
    const asked = now()
    const edits = await engine.rewrite(asked).catch(() => [])
    isRewriting = false
    if (!isCurrent(asked)) say(draft.text === '' ? '' : 'The draft was changed meanwhile: it stays as you wrote it.')
    else if (edits.length === 0) say('There is nothing here that a program can rewrite safely. Please find other words.')
    else await change(edits, 'Rewritten, as far as that is safe. Read it once more before it goes out.')
  }
  const choices: Choices = {
    show(number) {
      point(number)
      draft.select(number)
    },
    report(number) {
      const { draft: asked, checked } = result!
      void engine.redacted(asked, number).catch(() => '').then((sentence) => reportAlarm.open(checked.findings[number]!, checked.channel, sentence))
    },
  }
  const point = (number: number | undefined): void => {
    draft.highlight(number)
    for (const card of found.children) card.classList.toggle('here', numberOf(card) === number)
  }
  const draft = editor(
    () => {
      say('')
      void check()
    },
    (number) => point(number),
  )

  channel.addEventListener('change', () => void check())
  button('rewrite').addEventListener('click', () => void rewrite())
  button('undo').addEventListener('click', () => {
    const last = lastChange()
    if (!last) return
    path = last.before.path
    draft.replace(last.before.text)
    say('Undone.')
  })
  button('copy').addEventListener('click', async () => {
    const isCopied = await copy(draft.text)
    await checking
    const isBad = result?.checked.findings.some(({ severity }) => severity === 'error') === true
    say(!isCopied ? 'Your browser does not let the page copy. Select the text, and copy it yourself.' : isBad ? `Copied. But there is still: ${heading.textContent}` : 'Copied.')
  })
  button('print').addEventListener('click', () => void Promise.resolve(checking).then(() => globalThis.print()))
  const sheet = part('paper', HTMLElement)
  const unchecked = [...sheet.childNodes]
  globalThis.addEventListener('beforeprint', () => {
    sheet.replaceChildren(...(result && isCurrent(result.draft) ? paper(draft.text, result.checked, rules, new Date()) : unchecked))
  })
  button('clear').addEventListener('click', () => {
    path = undefined
    changes.length = 0
    draft.empty()
    say('')
  })
  takeFiles(async (name, bytes, others) => {
    const turn = ++files
    const opened = await engine.open(name, bytes).catch(() => ({ problem: `${name}: could not be read.` }))
    if (turn !== files) return
    // A file may be dropped on the practice, too.
    if (part('check', HTMLElement).hidden) button('tab-check').click()
    if ('problem' in opened) return say(opened.problem)
    const before = now()
    path = opened.path
    draft.replace(opened.text)
    if (before.text !== '') changes.push({ before, after: draft.text })
    say([`${name} is open.`, ...opened.notes.map((note) => `It ${note}.`), ...(others > 0 ? ['The page takes one file at a time: the others were not opened.'] : [])].join(' '))
    void check()
  })
  void check()
}
