import { applyEdits, type Edit } from '../../rewrite/edit.js'
import { make, part } from './dom.js'
import { changeBetween, runsOf, shifted, type Mark } from './marks.js'

/** Where the draft is written: a text area, with the marks under its words. */
export type Editor = {
  readonly text: string
  /** Puts other words in, so that the browser's own undo takes them out again. */
  change(edits: readonly Edit[]): void
  replace(text: string): void
  /** Takes all out, also from what the browser's undo could bring back: the next person at the desk is another one. */
  empty(): void
  mark(marks: readonly Mark[]): void
  /** Shows which marks belong to the finding that is looked at; undefined for none. */
  highlight(finding: number | undefined): void
  /** Selects the words of a finding, wherever they stand by now, and goes there. */
  select(finding: number): void
}

/** Browsers take the longer to put in each line, the more there are: Chromium 0.1 s for 100 lines, but a minute for 4,000. */
const MOST_LINES = 100

/** `onInput` is called after each change, whoever made it; `onCaret` with the finding whose words the caret is at. */
export function editor(onInput: () => void, onCaret: (finding: number | undefined) => void): Editor {
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
    if (words === '') document.execCommand('delete')
    else if (words.split('\n', MOST_LINES + 1).length <= MOST_LINES) document.execCommand('insertText', false, words)
    if (area.value !== text) {
      area.value = text
      changed()
    }
  }
  area.addEventListener('input', changed)
  document.addEventListener('selectionchange', () => {
    if (document.activeElement !== area) return
    const offset = area.selectionStart
    onCaret(marks.find(({ start, end }) => start <= offset && offset <= end)?.finding)
  })
  return {
    get text() {
      return area.value
    },
    change: (edits) => replace(applyEdits(area.value, edits)),
    replace,
    empty() {
      area.value = ''
      changed()
      area.focus({ preventScroll: true })
    },
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
    select(finding) {
      area.focus({ preventScroll: true })
      const place = marks.find((mark) => mark.finding === finding)
      if (!place) return
      area.setSelectionRange(place.start, place.end)
      under.querySelector('mark.here')?.scrollIntoView({ block: 'center' })
    },
  }
}
