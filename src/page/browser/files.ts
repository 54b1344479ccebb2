import { part } from './dom.js'

/** Files that a person chooses or drops anywhere on the page. */
export function files(open: (name: string, bytes: Uint8Array) => Promise<void>): void {
  const input = part('file', HTMLInputElement)
  const sheet = part('sheet', HTMLDivElement)
  const take = async (file: File | null | undefined): Promise<void> => {
    if (file) await open(file.name, new Uint8Array(await file.arrayBuffer()))
  }
  input.addEventListener('change', () => {
    void take(input.files?.item(0))
    // The same file may be chosen again.
    input.value = ''
  })
  // What is not taken here, the browser would open in place of the page.
  document.addEventListener('dragover', (event) => {
    event.preventDefault()
    sheet.classList.add('over')
  })
  for (const name of ['dragleave', 'dragend', 'drop']) document.addEventListener(name, () => sheet.classList.remove('over'))
  document.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files.item(0)
    if (!file) return
    event.preventDefault()
    void take(file)
  })
}
