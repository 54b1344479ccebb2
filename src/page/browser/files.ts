import { part } from './dom.js'

/** Files that a person chooses or drops anywhere on the page: the first of them is opened, `others` more were left. */
export function takeFiles(open: (name: string, bytes: Uint8Array, others: number) => Promise<void>): void {
  const input = part('file', HTMLInputElement)
  const sheet = part('sheet', HTMLDivElement)
  const take = async ([file, ...others]: readonly File[]): Promise<void> => {
    if (file) await open(file.name, new Uint8Array(await file.arrayBuffer()), others.length)
  }
  input.addEventListener('change', () => {
    void take([...input.files ?? []])
    // The same file may be chosen again.
    input.value = ''
  })
  // What is not taken here, the browser would open in place of the page; words that are dropped where one writes, it puts in.
  document.addEventListener('dragover', (event) => {
    if (isForBrowser(event)) return
    event.preventDefault()
    sheet.classList.add('over')
  })
  for (const name of ['dragleave', 'dragend', 'drop']) document.addEventListener(name, () => sheet.classList.remove('over'))
  document.addEventListener('drop', (event) => {
    if (isForBrowser(event)) return
    event.preventDefault()
    void take([...event.dataTransfer?.files ?? []])
  })
}

function isForBrowser({ dataTransfer, target }: DragEvent): boolean {
  return target instanceof HTMLTextAreaElement && !dataTransfer?.types.includes('Files')
}
