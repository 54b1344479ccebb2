import { applyEdits, type Edit } from '../../rewrite/edit.js'
import type { Span } from '../../text/span.js'
import { make, part } from './dom.js'
import { changeBetween, runsOf, shifted, type Mark } from './marks.js'

/** Where the draft is written: a text area, with the marks under its words. */
export type Editor = {
  readonly text: string
  /** Puts other words in, so that the browser's own undo takes them out again. */
  change(edits: readonly Edit[]): void
  replace(text: string): void
  mark(marks: readonly Mark[]): void
  /** Shows which marks belong to the finding that is looked at; undefined for none. */
  highlight(finding: number | undefined): void
  /** Selects words of the draft and goes there. */
  select(span: Span): void
}

/** `onInput` is called after each change, whoever made it; `onCaret` with the place of the caret, in UTF-16 units. */
export function editor(onInput: () => void, onCaret: (offset: number) => void): Editor {
  const area = part('draft', HTMLTextAreaElement)
  const under = part('marks', HTMLDivElement)
  let before = ''
  let marks: readonly Mark[] = []
  let here: number | undefined
  const draw = (): void => {
    under.replaceChildren(...runsOf(area.value, marks).map(({ text, mark }) =>
      (mark ? make('mark', { class: `${mark.severity}${mark.finding === here ? ' here' : ''}` }, text) : text)),
    // A last line that is empty has its height all the same.
    '\u200b')
  }
  const changed = (): void => {
    marks = shifted(marks, changeBetween(before, area.value))
    before = area.value
    draw()
    onInput()
  }
  const replace = (text: string): void => {
    const { span, text: words } = changeBetween(area.value, text)
    area.focus({ preventScroll: true })
    area.setSelectionRange(span.start, span.end)
    // The one way that leaves the browser's undo whole; where there is none, its undo ends here.
    const isDone = words === '' ? document.execCommand('delete') : document.execCommand('insertText', false, words)
    if (!isDone || area.value !== text) {
      area.value = text
      changed()
    }
  }
  area.addEventListener('input', changed)
  document.addEventListener('selectionchange', () => {
    if (document.activeElement === area) onCaret(area.selectionStart)
  })
  return {
    get text() {
      return area.value
    },
    change: (edits) => replace(applyEdits(area.value, edits)),
    replace,
    mark(fresh) {
      // Those that went along with the words stand right already.
      if (JSON.stringify(marks) === JSON.stringify(fresh)) return
      marks = fresh
      draw()
    },
    highlight(finding) {
      if (finding === here) return
      here = finding
      draw()
    },
    select({ start, end }) {
      area.focus({ preventScroll: true })
      area.setSelectionRange(start, end)
      under.querySelector('mark.here')?.scrollIntoView({ block: 'center' })
    },
  }
}
