import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { CHROMIUM, paste, room, settled } from './browser.js'

const REPLY = 'Hi Gustavo, thank you for your review! We loved having you in for your cleaning. Our door is always open.'
const CLEAN = 'Hi there, thank you for your review! Our door is always open.'

async function rewritten(page: Page): Promise<void> {
  await paste(page, REPLY)
  await page.click('#rewrite')
  await page.getByRole('heading', { name: 'Nothing found.' }).waitFor()
}

/** Writes ` Bye!` at the end, between two presses of buttons, and prints: so fast that nothing is checked between. What would be printed. */
function write(page: Page, press: { readonly before?: string; readonly after?: string } = {}): Promise<string> {
  return page.evaluate(({ before, after }) => {
    const area = document.querySelector('textarea')!
    if (before !== undefined) document.getElementById(before)!.click()
    area.focus()
    area.setSelectionRange(area.value.length, area.value.length)
    document.execCommand('insertText', false, ' Bye!')
    if (after !== undefined) document.getElementById(after)!.click()
    globalThis.dispatchEvent(new Event('beforeprint'))
    return document.getElementById('paper')!.textContent
  }, press)
}

function drop(page: Page, names: readonly string[]): Promise<void> {
  return page.evaluate((files) => {
    const dataTransfer = new DataTransfer()
    for (const name of files) dataTransfer.items.add(new File([`Words of ${name}.`], name))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, names)
}

describe.skipIf(CHROMIUM === undefined)('somebody who writes, and changes their mind', () => {
  const plain = room()

  test('undo takes back no word that was written since', async () => {
    const { page } = plain
    await rewritten(page)
    await write(page, { after: 'undo' })
    await settled(page)
    expect(await page.inputValue('#draft')).toBe(`${CLEAN} Bye!`)
    await page.locator('#undo').waitFor({ state: 'hidden' })
  })

  test('after the browser’s own undo of one rewrite, the button takes back the one before', async () => {
    const { page } = plain
    await paste(page, REPLY)
    for (const name of ['Write “there”', 'Leave the sentence out']) {
      await page.getByRole('button', { name }).first().click()
      await settled(page)
    }
    expect(await page.inputValue('#draft')).toBe(CLEAN)
    await page.focus('#draft')
    await page.keyboard.press('Control+z')
    await settled(page)
    await page.click('#undo')
    expect(await page.inputValue('#draft')).toBe(REPLY)
  })

  test('a rewrite that comes too late changes nothing; one asked for twice is made once', async () => {
    const { page } = plain
    await paste(page, REPLY)
    await write(page, { before: 'rewrite' })
    await page.getByText('it stays as you wrote it').waitFor()
    expect(await page.inputValue('#draft')).toBe(`${REPLY} Bye!`)
    await paste(page, REPLY)
    // Both clicks in one turn: on a busy machine the first rewrite would be done before a second click arrives.
    await page.locator('#rewrite').evaluate((button) => { for (let i = 0; i < 2; i++) (button as HTMLButtonElement).click() })
    await page.getByRole('heading', { name: 'Nothing found.' }).waitFor()
    expect(await page.textContent('#said')).toMatch(/^Rewritten/)
    // What was said of it goes when somebody writes on.
    await write(page)
    expect(await page.textContent('#said')).toBe('')
  })

  test('whoever listens hears the verdict on the draft as it stands: from the heading after a rewrite, in a pause while they write', async () => {
    const { page } = plain
    await paste(page, REPLY)
    await page.getByRole('status').filter({ hasText: '3 things to change' }).waitFor({ state: 'attached' })
    const heard = page.evaluate(() => new Promise((done) => {
      const heading = document.getElementById('verdict')!
      heading.addEventListener('focus', () => done(heading.textContent), { once: true })
    }))
    await page.click('#rewrite')
    expect(await heard).toBe('Nothing found.')
  })

  test('a file is opened as text areas hold text; what stood there comes back with the button; of several files one is opened', async () => {
    const { page } = plain
    await paste(page, 'My own words.')
    await page.setInputFiles('#file', { name: 'a.txt', mimeType: '', buffer: Buffer.from('\ufeffOne.\r\nOur patient Maria Lopez had a stroke.\r\n') })
    await page.getByText('a.txt is open.').waitFor()
    await settled(page)
    expect(await page.inputValue('#draft')).toBe('One.\nOur patient Maria Lopez had a stroke.\n')
    expect(await page.$$eval('#marks mark', (marks) => marks.map((mark) => mark.textContent))).toEqual(['Maria Lopez', 'had a stroke'])
    await page.click('#undo')
    expect(await page.inputValue('#draft')).toBe('My own words.')
    await page.click('#tab-practice')
    await drop(page, ['b.txt', 'c.txt'])
    await page.getByText('b.txt is open. The page takes one file at a time: the others were not opened.').waitFor()
    expect(await page.inputValue('#draft')).toBe('Words of b.txt.')
  })

  test('words are dragged into the draft; a link that is dropped beside it does not take the page away', async () => {
    const { page } = plain
    await paste(page, 'One two')
    const { x, y } = (await page.locator('#draft').boundingBox())!
    const session = await page.context().newCDPSession(page)
    const dropped = async (mimeType: string, data: string, to: { readonly x: number; readonly y: number }): Promise<void> => {
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, ...to, data: { items: [{ mimeType, data }], dragOperationsMask: 1 } })
    }
    await dropped('text/plain', 'zero', { x: x + 40, y: y + 35 })
    await page.waitForFunction(() => document.querySelector('textarea')!.value.includes('zero'))
    await dropped('text/uri-list', 'about:blank', { x: x + 5, y: y - 20 })
    expect(page.url()).toBe(plain.url)
  })

  test('who starts again leaves nothing for the next person, who cannot undo it either', async () => {
    const { page } = plain
    await paste(page, REPLY)
    await page.click('#rewrite')
    await page.getByRole('heading', { name: 'Nothing found.' }).waitFor()
    await page.click('#clear')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('draft')
    for (let i = 0; i < 3; i++) await page.keyboard.press('Control+z')
    expect([await page.inputValue('#draft'), await page.isVisible('#undo')]).toEqual(['', false])
  })

  test('a report that is printed too early tells nothing of an earlier draft', async () => {
    const { page } = plain
    await paste(page, 'We are open.')
    expect(await write(page)).toBe('This draft has not been checked yet. Wait for the page, and print again.')
  })

  test('a file of thousands of lines and findings stops nobody: the list shows the first of them', async () => {
    const { page } = plain
    const began = performance.now()
    await page.setInputFiles('#file', { name: 'long.txt', mimeType: '', buffer: Buffer.from('Our patient Maria Lopez had a stroke.\n\n'.repeat(1000)) })
    await page.getByText('2000 things to change before this goes out.').waitFor()
    // As one edit it would take half a minute, in which the page stands still.
    expect(performance.now() - began).toBeLessThan(20_000)
    await page.getByText('The list shows the first 200.').waitFor()
    expect(await page.locator('.card').count()).toBe(200)
    await page.setInputFiles('#file', { name: 'book.txt', mimeType: '', buffer: Buffer.alloc(1_000_001, 'a ') })
    await page.getByText('book.txt: longer than this page can hold. Split it, or paste the part that you want to check.').waitFor()
  })

  test('where the linter fails or falls silent, no verdict on an earlier draft stays; the next draft is checked', async () => {
    const page = await plain.open()
    await paste(page, REPLY)
    const thread = page.workers()[0]!
    await thread.evaluate(() => {
      const scope = self as unknown as { postMessage(answer: { readonly id: number }): void }
      const { postMessage } = scope
      scope.postMessage = ({ id }) => {
        scope.postMessage = postMessage
        postMessage.call(scope, { id, failed: 'Error' } as never)
      }
    })
    await paste(page, `${REPLY} Bye!`)
    expect([await page.textContent('#verdict'), await page.getAttribute('#state', 'class'), await page.locator('.card, mark').count()]).toEqual(['This draft could not be checked.', 'verdict empty', 0])
    await paste(page, REPLY)
    expect(await page.textContent('#verdict')).toBe('3 things to change before this goes out.')
    await thread.evaluate(() => self.close())
    await page.fill('#draft', 'Our patient Maria Lopez had a stroke.')
    await page.getByRole('heading', { name: 'Checking …' }).waitFor()
  })
})
