import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { CHROMIUM, paste, room, settled } from './browser.js'
import { BIN, phiLint } from './command.js'

const REPLY = 'Hi Gustavo, thank you for your review! We loved having you in for your cleaning. Our door is always open.'
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What a page could keep words in, or send them with. */
const WAYS_OUT = [
  'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection',
  'BroadcastChannel', 'SharedWorker', 'showSaveFilePicker', 'open', 'name', 'Notification',
]

/** Everything that somebody does on the page. */
async function story(page: Page): Promise<void> {
  await paste(page, REPLY)
  await page.locator('.offer').first().waitFor()
  await page.locator('summary').first().click()
  await page.getByRole('button', { name: 'This is a false alarm' }).first().click()
  await page.click('#alarm-copy')
  await page.click('#alarm-close')
  await page.click('#rewrite')
  await page.getByRole('heading', { name: 'Nothing found.' }).waitFor()
  await page.click('#copy')
  await page.setInputFiles('#file', { name: 'a.html', mimeType: 'text/html', buffer: Buffer.from('<p>Gustavo had a root canal.</p><img src="https://example.org/a.png">') })
  await page.getByText('a.html is open.').waitFor()
  await settled(page)
  await page.click('#tab-practice')
  await page.click('text=Begin')
  await page.click('text=No, not like this')
  await page.click('text=Next draft')
  await page.click('#tab-check')
}

describe.skipIf(CHROMIUM === undefined)('nothing leaves the page, and nothing is kept', () => {
  const plain = room({ policy: { default: { text: 'Ask Ann.', link: 'https://intranet.example/policy' } } })

  test('no request is made, and nothing that could keep or send words is so much as touched', async () => {
    const asked: string[] = []
    const touched: string[] = []
    const page = await plain.open({}, async (fresh) => {
      fresh.on('request', (request) => asked.push(request.url()))
      fresh.context().on('page', (other) => touched.push(`page ${other.url()}`))
      await fresh.exposeFunction('touch', (name: string) => touched.push(name))
      await fresh.addInitScript((names) => {
        const { touch } = globalThis as unknown as { touch(name: string): void }
        for (const name of names) {
          const real = Object.getOwnPropertyDescriptor(globalThis, name)
          if (real) Object.defineProperty(globalThis, name, { configurable: true, get() { touch(name); return real.get ? real.get.call(globalThis) : real.value } })
        }
        for (const [holder, name] of [[Document.prototype, 'cookie'], [Navigator.prototype, 'storage'], [Navigator.prototype, 'serviceWorker'], [History.prototype, 'pushState'], [History.prototype, 'replaceState'], [Navigator.prototype, 'sendBeacon']] as const) {
          Object.defineProperty(holder, name, { configurable: true, get() { touch(name) } })
        }
      }, WAYS_OUT)
    })
    await story(page)
    expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([plain.url])
    expect(touched).toEqual([])
    expect(page.context().pages()).toHaveLength(1)
    // The watch itself works.
    await page.evaluate(() => void globalThis.localStorage)
    expect(touched).toEqual(['localStorage'])
    expect(page.url()).toBe(plain.url)
  })

  test('its policy lets out neither the page nor its thread, were they to try', async () => {
    const page = await plain.open()
    const refused: string[] = []
    page.on('requestfinished', (request) => refused.push(`finished ${request.url()}`))
    const tried = await page.evaluate(async () => {
      const said: string[] = []
      const attempt = async (name: string, run: () => unknown): Promise<void> => {
        try {
          await run()
          said.push(`${name} done`)
        } catch {
          said.push(`${name} refused`)
        }
      }
      const violated = (element: HTMLElement): Promise<void> => new Promise((done, failed) => {
        document.addEventListener('securitypolicyviolation', () => failed(new Error()), { once: true })
        document.body.append(element)
        setTimeout(done, 500)
      })
      await attempt('fetch', () => fetch('https://example.org/'))
      await attempt('image', () => violated(Object.assign(new Image(), { src: 'https://example.org/a.png' })))
      await attempt('style', () => violated(Object.assign(document.createElement('style'), { textContent: 'b{}' })))
      await attempt('markup', () => { document.body.innerHTML = '<b>' })
      await attempt('script', () => violated(Object.assign(document.createElement('script'), { text: '1' })))
      await attempt('program of text', () => new Function('1'))
      await attempt('frame', () => violated(Object.assign(document.createElement('iframe'), { src: 'https://example.org/' })))
      return said
    })
    expect(tried).toEqual(['fetch', 'image', 'style', 'markup', 'script', 'program of text', 'frame'].map((name) => `${name} refused`))
    const thread = page.workers()[0]!
    expect(await thread.evaluate(() => fetch('https://example.org/').then(() => 'done', () => 'refused'))).toBe('refused')
    expect(await thread.evaluate(() => { try { (globalThis as unknown as { importScripts(url: string): void }).importScripts('https://example.org/a.js'); return 'done' } catch { return 'refused' } })).toBe('refused')
    expect(await thread.evaluate(async () => (await indexedDB.databases().catch(() => [])).length)).toBe(0)
    expect(refused).toEqual([])
  })

  test('browsers and their add-ons are asked to keep, correct and translate nothing of a draft', async () => {
    const html = readFileSync(plain.url.replace('file://', ''), 'utf8')
    const area = /<textarea id="draft"[^>]*>/.exec(html)![0]
    for (const wish of ['autocomplete="off"', 'spellcheck="false"', 'writingsuggestions="false"', 'data-gramm="false"']) expect(area).toContain(wish)
    expect(html).toContain('translate="no"')
    expect(html.length).toBeLessThan(3_000_000)
    // One file: all addresses in it are words (namespaces of formats, links of laws), none is fetched.
    expect(html).not.toMatch(/<(?:link|iframe|img|object|embed|base|form)\b|\bsrc=/)
  })
})

describe.skipIf(CHROMIUM === undefined)('for everybody (WCAG 2.2, A and AA)', () => {
  const clinic = room({ policy: { default: { text: 'Ask Ann.', link: 'https://intranet.example/policy' } } })
  const problems = async (page: Page): Promise<readonly string[]> => {
    await page.evaluate(AXE)
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }))
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`))
  }
  const draft = `${REPLY}\n\nMaria Lopez came in with her 34-year-old son on May 3, and agreed to share her story: she had a stroke.`

  test.each([
    ['a desk by day', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
    ['a phone at night', { colorScheme: 'dark', viewport: { width: 360, height: 740 } }],
  ] as const)('axe finds nothing on %s: empty, with findings, in a report, in practice', async (_, options) => {
    const page = await clinic.open(options)
    expect(await problems(page)).toEqual([])
    await paste(page, draft)
    await page.locator('.offer').first().waitFor()
    await page.locator('summary').first().click()
    await page.focus('#draft')
    expect(await problems(page)).toEqual([])
    await page.getByRole('button', { name: 'This is a false alarm' }).first().click()
    await page.locator('dialog[open]').waitFor()
    expect(await problems(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.click('#tab-practice')
    await page.click('text=Begin')
    expect(await problems(page)).toEqual([])
    await page.click('text=No, not like this')
    expect(await problems(page)).toEqual([])
  })

  test('nothing is cut off at 320 pixels, nor with letters twice as large (1.4.10, 1.4.4)', async () => {
    const page = await clinic.open({ viewport: { width: 320, height: 640 } })
    await paste(page, draft)
    await page.locator('.offer').first().waitFor()
    const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(await overflow()).toBe(0)
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%' })
    expect(await overflow()).toBe(0)
  })

  test('marks stand under their words, however the lines break', async () => {
    const page = await clinic.open({ viewport: { width: 360, height: 640 } })
    await paste(page, draft)
    const sizes = await page.evaluate(() => ['#draft', '#marks'].map((selector) => {
      const element = document.querySelector<HTMLElement>(selector)!
      const { font, lineHeight, padding, letterSpacing, whiteSpace, overflowWrap, tabSize } = getComputedStyle(element)
      return JSON.stringify({ width: element.clientWidth, height: element.scrollHeight, font, lineHeight, padding, letterSpacing, whiteSpace, overflowWrap, tabSize })
    }))
    expect(sizes[0]).toBe(sizes[1])
  })

  test('marks and the open tab are seen in the colours of a system with high contrast (1.4.11)', async () => {
    const { page } = clinic
    await page.emulateMedia({ forcedColors: 'active' })
    await paste(page, draft)
    expect(await page.$eval('mark', (mark) => getComputedStyle(mark).boxShadow)).toMatch(/^rgb/)
    const [open, other] = await page.$$eval('[role=tab]', (buttons) => buttons.map((button) => getComputedStyle(button).borderBottomColor))
    expect(open).not.toBe(other)
    await page.emulateMedia({ forcedColors: null })
  })

  test('tabs go by arrow keys, and say which one is open', async () => {
    const page = await clinic.open()
    await page.focus('#tab-check')
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Practice')
    expect(await page.getByRole('tabpanel').getAttribute('id')).toBe('practice')
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('tabpanel').getAttribute('id')).toBe('check')
  })
})

describe.skipIf(CHROMIUM === undefined)('phi-lint serve', () => {
  const plain = room()

  test('offers the page to a browser of this machine that knows its address, until it is stopped', async () => {
    const child = spawn(process.execPath, [BIN, 'serve', '--no-config'], { stdio: ['ignore', 'pipe', 'pipe'] })
    const ended = new Promise((done) => child.once('exit', (code) => done(code)))
    const { value: url } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next() as { value: string }
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/)
    const page = await plain.page.context().newPage()
    const answer = (await page.goto(url))!
    expect([answer.status(), answer.headers()]).toEqual([200, expect.objectContaining({ 'cache-control': 'no-store', 'content-security-policy': "frame-ancestors 'none'", 'referrer-policy': 'no-referrer' })])
    await page.getByText('Nothing to check yet.').waitFor()
    await paste(page, REPLY)
    expect(await page.textContent('#verdict')).toBe('3 things to change before this goes out.')
    const { port } = new URL(url)
    for (const [what, address] of [
      ['no path', url.slice(0, -33)], ['another path', `${url.slice(0, -3)}aa/`], ['a longer one', `${url}x`], ['another name for this machine', url.replace('127.0.0.1', 'localhost')],
    ]) expect([what, (await page.goto(address))!.status()]).toEqual([what, 404])
    // From a page of the same origin, so that the browser itself stands in the way of nothing.
    expect(await page.goto(`http://127.0.0.1:${port}/`).then(() => page.evaluate((address) => fetch(address, { method: 'POST', body: 'x' }).then(({ status }) => status), url))).toBe(405)
    expect((await phiLint(['serve', '--no-config', '--port', port])).stderr).toBe(`phi-lint: serve: another program uses port ${port}. Give another, or leave --port out.\n`)
    await page.goto(url)
    child.kill('SIGINT')
    expect(await ended).toBe(0)
    await page.close()
  })
})
