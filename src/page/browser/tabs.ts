import { part } from './dom.js'

/** Tabs with their panels, by the panels' ids; arrow keys go from one to the next (WAI-ARIA Authoring Practices, tabs). */
export function tabs(ids: readonly string[]): void {
  const buttons = ids.map((id) => part(`tab-${id}`, HTMLButtonElement))
  const choose = (chosen: number): void => {
    for (const [i, button] of buttons.entries()) {
      button.setAttribute('aria-selected', `${i === chosen}`)
      button.tabIndex = i === chosen ? 0 : -1
      part(ids[i]!, HTMLElement).hidden = i !== chosen
    }
    buttons[chosen]!.focus()
  }
  for (const [i, button] of buttons.entries()) {
    button.addEventListener('click', () => choose(i))
    button.addEventListener('keydown', ({ key }) => {
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? buttons.length - 1 : 0
      if (step > 0) choose((i + step) % buttons.length)
    })
  }
}
