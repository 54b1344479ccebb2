type Attributes = Readonly<Record<string, string | boolean | ((event: Event) => void)>>

/** An element with its attributes, listeners (`onclick`) and children. Words only ever come in as text: nothing is read as markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Attributes = {}, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value)
    else if (value !== false) element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children)
  return element
}

/** A part of the page that frame.ts has put there. */
export function part<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id)
  if (!(found instanceof type)) throw new Error(`the page has no ${id}`)
  return found
}

export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

/** Where a page has no clipboard of its own (an intranet without TLS), the browser copies what is selected. */
function copyBySelection(text: string): boolean {
  const focused = document.activeElement
  const area = make('textarea', { class: 'unseen', 'aria-hidden': 'true' })
  area.value = text
  // In an open dialogue nothing outside of it can be selected.
  ;(document.querySelector('dialog[open]') ?? document.body).append(area)
  area.select()
  const isCopied = document.execCommand('copy')
  area.remove()
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  return isCopied
}
