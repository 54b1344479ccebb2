import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULES } from '../rules/index.js'
import type { Finding } from '../src/judge/finding.js'
import { readExamples } from '../src/report/examples.js'
import { CHROMIUM, listed, listedAll, paste, room, settled } from './browser.js'
import { phiLint } from './command.js'
import { docx, paragraph } from './packed-samples.js'

const REPLY = 'Hi Gustavo, thank you for your review! We loved having you in for your cleaning. Our door is always open.'
const CLEAN = 'Hi there, thank you for your review! Our door is always open.'

async function found(args: readonly string[]): Promise<readonly { readonly path: string; readonly findings: readonly Finding[] }[]> {
  return (JSON.parse((await phiLint(['check', ...args, '--format', 'json'])).stdout) as { files: { path: string; findings: Finding[] }[] }).files
}

/** As the page lists them. */
function asListed(findings: readonly Finding[]): readonly string[] {
  const inOrder = [...findings.filter(({ severity }) => severity === 'error'), ...findings.filter(({ severity }) => severity === 'warning')]
  return inOrder.map(({ rule, severity, start }) => `${severity === 'error' ? 'Change this' : 'Look again'} · line ${start.line} · ${rule}`)
}

describe.skipIf(CHROMIUM === undefined)('the page of a clinic', () => {
  const clinic = room({ organization: { names: ['Riverside <b>Dental'], staff: ['Ann Lee'] }, replies: { template: 'Thank you. Please call our office.' }, channel: 'review-reply' })

  test('at the front desk: a reply is pasted, its findings are read, it is rewritten, copied, and clean', async () => {
    const { page } = clinic
    await paste(page, REPLY)
    expect(await page.textContent('#verdict')).toBe('3 things to change before this goes out.')
    expect(await listed(page)).toEqual(['Change this · line 1 · patient-name', 'Change this · line 1 · reply-confirms-patient', 'Change this · line 1 · reply-confirms-patient'])
    expect(await page.$$eval('#marks mark', (marks) => marks.map((mark) => mark.textContent))).toEqual(['Gustavo', 'having you', 'your cleaning'])
    await page.getByRole('button', { name: 'Rewrite what is safe' }).click()
    await page.getByRole('heading', { name: 'Nothing found.' }).waitFor()
    await page.getByRole('button', { name: 'Copy the text' }).click()
    await page.getByText('Copied.').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    // Too little could be kept: the clinic has an answer for that.
    expect(copied).toBe('Thank you. Please call our office.')
    expect((await found(['--no-config', '--channel', 'review-reply', '--text', copied]))[0]!.findings).toEqual([])
  })

  test('the same by keyboard alone', async () => {
    const { page } = clinic
    const tabTo = async (name: string): Promise<void> => {
      for (let steps = 0; steps < 40; steps++) {
        await page.keyboard.press('Tab')
        if ((await page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id)) === name) return
      }
      throw new Error(`no way to ${name}`)
    }
    await tabTo('draft')
    await page.keyboard.insertText(REPLY)
    await settled(page)
    await page.locator('.offer').first().waitFor()
    await tabTo('Write “there”')
    await page.keyboard.press('Enter')
    await page.getByText('2 things to change before this goes out.').waitFor()
    expect(await page.inputValue('#draft')).toBe(REPLY.replace('Gustavo', 'there'))
    // Whoever listens hears what is left, and goes on from there.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('verdict')
    await page.getByRole('button', { name: 'Leave the sentence out' }).first().waitFor()
    await tabTo('Leave the sentence out')
    await page.keyboard.press('Space')
    await page.getByRole('heading', { name: 'Nothing found.' }).waitFor()
    await page.keyboard.press('Shift+Tab')
    for (let steps = 0; steps < 10 && (await page.evaluate(() => document.activeElement?.id)) !== 'copy'; steps++) await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await page.getByText('Copied.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(CLEAN)
  })

  test('a rewrite is undone, by the button and as anything that was written', async () => {
    const { page } = clinic
    await paste(page, REPLY)
    await page.click('#rewrite')
    await page.getByRole('heading', { name: 'Nothing found.' }).waitFor()
    await page.click('#undo')
    await page.getByText('3 things to change').waitFor()
    expect(await page.inputValue('#draft')).toBe(REPLY)
    await page.click('#rewrite')
    await page.getByRole('heading', { name: 'Nothing found.' }).waitFor()
    await page.focus('#draft')
    await page.keyboard.press('Control+z')
    await page.getByText('3 things to change').waitFor()
    expect(await page.inputValue('#draft')).toBe(REPLY)
  })

  test('marks go along with the words while somebody writes, and the card of a mark is shown', async () => {
    const { page } = clinic
    await paste(page, REPLY)
    await page.focus('#draft')
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('Good morning! ')
    await settled(page)
    expect(await page.$$eval('#marks mark', (marks) => marks.map((mark) => mark.textContent))).toEqual(['Gustavo', 'having you', 'your cleaning'])
    await page.getByRole('button', { name: 'Show in the draft' }).nth(1).click()
    expect(await page.evaluate(() => { const area = document.querySelector('textarea')!; return area.value.slice(area.selectionStart, area.selectionEnd) })).toBe('having you')
    expect(await page.$$eval('.card.here', (cards) => cards.map((card) => card.getAttribute('data-rule')))).toEqual(['reply-confirms-patient'])
    expect(await page.$$eval('mark.here', (marks) => marks.map((mark) => mark.textContent))).toEqual(['having you'])
  })

  test('what the person says that it is counts, then what the clinic says', async () => {
    const { page } = clinic
    await paste(page, 'We loved having you.')
    expect(await listed(page)).toEqual(['Change this · line 1 · reply-confirms-patient'])
    await page.selectOption('#channel', 'post')
    await settled(page)
    expect(await listed(page)).toEqual([])
  })

  test('what an organisation or a draft is called is never read as markup', async () => {
    const { page } = clinic
    expect(await page.textContent('.kicker')).toBe('Riverside <b>Dental')
    await paste(page, '<img src=x onerror=alert(1)> Gustavo <script>alert(1)</script> had a root canal, </textarea><b>truly.')
    expect(await page.$$eval('#check img, #check script, #check b', (elements) => elements.filter((element) => !element.closest('.tag')).length)).toBe(0)
    await page.setInputFiles('#file', { name: '<img src=x>.txt', mimeType: 'text/plain', buffer: Buffer.from('x') })
    await page.getByText('<img src=x>.txt is open.').waitFor()
  })

  test('a false alarm is reported without the words, in a text that can be changed', async () => {
    const { page } = clinic
    await paste(page, 'Hello. Hi Gustavo, we loved having you in for your cleaning on May 3 in Fort Dodge.')
    await page.locator('summary').first().click()
    await page.getByRole('button', { name: 'This is a false alarm' }).first().click()
    const report = page.getByRole('textbox', { name: 'The report' })
    await report.waitFor()
    const text = await report.inputValue()
    expect(text).toMatch(/^False alarm of phi-lint \d.*\nRule: patient-name \(error\)\nKind of draft: review-reply\nSentence: Hi \[NAME\], we loved .*\nWhat it is really about: $/)
    expect(text).not.toMatch(/Gustavo|cleaning|May|Dodge|Hello/)
    await report.fill(`${text}a colleague`)
    await page.click('#alarm-copy')
    await page.getByText('Copied.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${text}a colleague`)
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => (document.getElementById('alarm-text') as HTMLTextAreaElement).value === '')
  })

  test('the printed report fits a sheet and has none of the words', async () => {
    const { page } = clinic
    await paste(page, `${REPLY}\n\nOur patient Maria Lopez, 34, from Fort Dodge had a stroke on May 3.`)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => globalThis.dispatchEvent(new Event('beforeprint')))
    const shown = await page.evaluate(() => document.body.innerText)
    expect(shown).toMatch(/Privacy check of a draft[\s\S]*A reply to a review, 34 words[\s\S]*things to change before this goes out/)
    expect(shown).not.toMatch(/Gustavo|Maria|Lopez|Dodge|stroke|May 3|cleaning/)
    const pdf = (await page.pdf()).toString('latin1')
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1)
  })

  test('a Word file and a page are read as the command reads them; what cannot be read is said in a line', async () => {
    const { page } = clinic
    const word = Buffer.from(docx(paragraph('Patient of the week', 'Heading1') + paragraph('Maria Lopez had a stroke.')))
    await page.setInputFiles('#file', { name: 'may.docx', mimeType: '', buffer: word })
    await page.getByText('may.docx is open.').waitFor()
    await settled(page)
    expect(await page.inputValue('#draft')).toBe('Patient of the week\nMaria Lopez had a stroke.\n')
    expect(await listed(page)).toEqual(['Change this · line 2 · patient-name', 'Change this · line 2 · patient-condition'])
    for (const [name, bytes, line] of [
      ['scan.pdf', '%PDF-1.7', 'scan.pdf: a PDF or a picture, which this page cannot read. Copy its text, and paste it here.'],
      ['film.bin', '\0\0\0', 'film.bin: not a text file. Open it, and paste its text here.'],
      ['torn.docx', 'PK\u0003\u0004torn', 'torn.docx: '],
    ] as const) {
      await page.setInputFiles('#file', { name, mimeType: '', buffer: Buffer.from(bytes, 'latin1') })
      await page.getByText(line).waitFor()
    }
    // What was there before stays.
    expect(await page.inputValue('#draft')).toMatch(/^Patient of the week/)
  })
})

describe.skipIf(CHROMIUM === undefined)('findings are the same as the command’s', () => {
  const plain = room()
  const paths = execFileSync('git', ['ls-files', 'fixtures/drafts', 'fixtures/readers'], { encoding: 'utf8' }).trim().split('\n').filter((path) => /\.(?:txt|md|html)$/.test(path))

  test('for every draft of the fixtures that the page can open', async () => {
    const { page } = plain
    const [asPosts, asReplies] = [paths.filter((path) => !path.includes('/replies/')), paths.filter((path) => path.includes('/replies/'))]
    const files = [...(await found(['--no-config', ...asPosts])), ...(await found(['--no-config', '--channel', 'review-reply', ...asReplies]))]
    expect(files).toHaveLength(paths.length)
    for (const { path, findings } of files) {
      await page.selectOption('#channel', asReplies.includes(path) ? 'review-reply' : '')
      await page.setInputFiles('#file', { name: basename(path), mimeType: '', buffer: readFileSync(path) })
      await page.getByText(`${basename(path)} is open.`).waitFor()
      await settled(page)
      expect([path, await listed(page)]).toEqual([path, asListed(findings)])
    }
  }, 120_000)

  test('for the examples of every rule', async () => {
    const examples = RULES.flatMap(({ id }) => readExamples(readFileSync(`fixtures/rules/${id}.md`, 'utf8'))).filter(({ reader }) => reader === 'text')
    const seen = await listedAll(plain.page, examples.map(({ text, channel = 'post' }) => ({ text, channel })))
    examples.forEach(({ text, expected }, i) => {
      const hoped = expected.map(({ rule, severity, line }) => `${severity === 'error' ? 'Change this' : 'Look again'} · line ${line} · ${rule}`)
      expect([text, seen[i]!.toSorted()]).toEqual([text, hoped.toSorted()])
    })
    expect(examples.length).toBeGreaterThan(150)
  }, 120_000)
})
