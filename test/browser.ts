import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { folder, phiLint } from './command.js'

/** The system's own Chromium; nothing is downloaded for the tests. */
export const CHROMIUM = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  .find((path) => path !== undefined && existsSync(path))

export type Room = {
  /** Opens the page anew, as another person would. */
  open(options?: BrowserContextOptions, before?: (page: Page) => Promise<void>): Promise<Page>
  /** A page that tests use one after the other, empty for each. */
  readonly page: Page
  readonly url: string
}

/** A browser for a file of tests, and the page that the built command writes with this config. */
export function room(config: object = {}): Room {
  let browser: Browser
  let shared: Page
  let url = ''
  const open: Room['open'] = async (options = {}, before = async () => {}) => {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    await before(page)
    await page.goto(url)
    await page.getByText('Nothing to check yet.').waitFor()
    return page
  }
  beforeAll(async () => {
    const made = folder({ 'phi-lint.json': JSON.stringify(config) })
    const file = join(made, 'check.html')
    const { code, stderr } = await phiLint(['page', '--config', 'phi-lint.json', '--output', file], { cwd: made })
    if (code !== 0) throw new Error(stderr)
    url = `file://${file}`
    browser = await chromium.launch({ executablePath: CHROMIUM! })
    shared = await open({ permissions: ['clipboard-read', 'clipboard-write'] })
  }, 60_000)
  beforeEach(async () => {
    await shared.emulateMedia({ media: null })
    await shared.selectOption('#channel', '')
    await shared.evaluate(() => document.querySelector<HTMLButtonElement>('#clear:enabled')?.click())
    await shared.getByText('Nothing to check yet.').waitFor()
  })
  afterAll(() => browser?.close())
  return {
    open,
    get page() {
      return shared
    },
    get url() {
      return url
    },
  }
}

/** What the list of findings shows: how grave, line, rule. */
export function listed(page: Page): Promise<readonly string[]> {
  return page.$$eval('.card', (cards) => cards.map((card) => `${card.querySelector('.tag')!.textContent} · ${card.getAttribute('data-rule')}`))
}

/** Writes a draft as somebody would who pastes it, and waits until it has been checked. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.fill('#draft', text)
  await settled(page)
}

export async function settled(page: Page): Promise<void> {
  await page.locator('#findings[aria-busy=false]').waitFor()
}

/** The same for many drafts, without a way to the browser and back for each. */
export function listedAll(page: Page, drafts: readonly { readonly text: string; readonly channel: string }[]): Promise<readonly (readonly string[])[]> {
  return page.evaluate(async (all) => {
    const [area, channel, list] = [document.querySelector('textarea')!, document.querySelector('select')!, document.getElementById('findings')!]
    const seen: string[][] = []
    for (const draft of all) {
      channel.value = draft.channel
      channel.dispatchEvent(new Event('change'))
      area.value = draft.text
      area.dispatchEvent(new Event('input'))
      while (list.getAttribute('aria-busy') !== 'false') await new Promise((done) => setTimeout(done))
      seen.push([...document.querySelectorAll('.card')].map((card) => `${card.querySelector('.tag')!.textContent} · ${card.getAttribute('data-rule')}`))
    }
    return seen
  }, drafts)
}
